"""The parts of the estimator's training that need no framework: spoilt translations, examples."""

from __future__ import annotations

import random

import numpy as np
import pytest

from training.qe.data import Example, Mark
from training.qe.garble import PENALTY, Spoiler

LEXICON = {
    "净利润": [("profit", 0.6), ("net", 0.3)],
    "增长": [("rose", 0.5), ("grew", 0.3)],
    "公司": [("company", 0.8)],
    "的": [("of", 0.5), ("the", 0.4)],
}


def test_a_spoilt_translation_has_its_changes_marked_by_every_rater_and_keeps_its_marks() -> None:
    rng = random.Random(3)
    other = [f"{letter}word" for letter in "abcdefghijklmnopqrstuvwxyz"]
    vectors = {word: np.random.default_rng(at).normal(size=8) for at, word in enumerate(["profit", "company", *other])}
    lexicon = LEXICON | {f"词{at}": [(word, 0.9)] for at, word in enumerate(other)}
    spoiler = Spoiler(lexicon, vectors, rng)
    target = "The company said that profit rose 12 percent in all."
    kept = Mark(target.index("in all"), len(target) - 1, "one", False, "Style/Awkward")
    example = Example(
        ("set", "doc", 1), "system", "公司净利润增长", target, (), (kept,), ("one", "two"), 1.0, (("one", 1.0),)
    )
    for _ in range(20):
        spoilt = spoiler.spoil(example)
        assert spoilt is not None
        assert spoilt.target != target
        made = {(mark.start, mark.end) for mark in spoilt.marks if mark.major}
        assert spoilt.mqm == 1.0 + PENALTY * len(made)
        assert {mark.rater for mark in spoilt.marks if mark.major} == {"one", "two"}
        assert [spoilt.target[m.start : m.end] for m in spoilt.marks if not m.major] == ["in all"]
        words = target.replace(".", "").split()
        assert all(spoilt.target[start:end] not in words for start, end in made)


def test_a_translation_in_which_nothing_can_be_changed_is_left_alone() -> None:
    spoiler = Spoiler(LEXICON, {"profit": np.ones(4), "company": np.ones(4)}, random.Random(1))
    example = Example(("set", "doc", 1), "system", "公司", "So it is.", (), (), ("one",), 0.0, (("one", 0.0),))
    assert spoiler.spoil(example) is None


def test_examples_of_reports_have_marks_within_their_texts() -> None:
    reports = pytest.importorskip("training.qe.reports").examples()
    assert len({item.group[0] for item in reports}) == 2
    assert all(0 <= mark.start < mark.end <= len(item.target) for item in reports for mark in item.marks)
    assert all((item.mqm > 0) == bool(item.marks) for item in reports)
    assert any(item.source for item in reports)
