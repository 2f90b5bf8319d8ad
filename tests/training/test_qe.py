"""The parts of the estimator's training that need no framework: spoilt translations, examples."""

from __future__ import annotations

import random

import numpy as np
import pytest

from training.qe.data import Example, Mark
from training.qe.garble import PENALTY, Spoiler, is_spoilt

TARGET = "The company said that profit rose 12 percent in all."
OTHERS = [f"{letter}word" for letter in "abcdefghijklmnopqrstuvwxyz"]


def _example(target: str, mqm: float, marks: tuple[Mark, ...] = ()) -> Example:
    by_rater = (("one", mqm), ("two", mqm))
    return Example(("set", "doc", 1), "system", "公司利润增长", target, (), marks, ("one", "two"), mqm, by_rater)


@pytest.fixture
def spoiler() -> Spoiler:
    vectors = {word: np.random.default_rng(at).normal(size=8) for at, word in enumerate(["profit", "company", *OTHERS])}
    return Spoiler(vectors, random.Random(3))


def test_a_spoilt_translation_has_its_changes_marked_by_every_rater_and_keeps_its_marks(spoiler: Spoiler) -> None:
    kept = Mark(TARGET.index("in all"), len(TARGET) - 1, "one", False, "Style/Awkward")
    segment = [
        _example(TARGET, 1.0, (kept,)),
        _example("Profit of the company was 12 percent higher.", 9.0),
        _example("The profit of the company grew, zword said.", 9.0),
    ]
    changed = set()
    for _ in range(40):
        (spoilt,) = spoiler.spoil(segment, 2)
        assert is_spoilt(spoilt)
        assert spoilt.target != TARGET
        made = {(mark.start, mark.end) for mark in spoilt.marks if mark.major}
        assert spoilt.mqm == 1.0 + PENALTY * len(made)
        assert {mark.rater for mark in spoilt.marks if mark.major} == {"one", "two"}
        assert [spoilt.target[m.start : m.end] for m in spoilt.marks if not m.major] == ["in all"]
        changed |= {spoilt.target[start:end] for start, end in made}
    # Neither a word that is right, nor one that another translation has.
    assert not changed & {*TARGET.lower().replace(".", "").split(), "zword"}
    assert changed & set(OTHERS)
    assert any(text.isdigit() for text in changed)


def test_a_word_that_no_other_translation_has_stays(spoiler: Spoiler) -> None:
    assert spoiler.spoil([_example("The profit of the company.", 0.0), _example("So it is.", 9.0)], 2) == []


def test_a_bad_translation_is_not_spoilt_further(spoiler: Spoiler) -> None:
    assert spoiler.spoil([_example(TARGET, 9.0)] * 4, 2) == []


def test_examples_of_reports_have_marks_within_their_texts() -> None:
    reports = pytest.importorskip("training.qe.reports").examples()
    assert len({item.group[0] for item in reports}) == 2
    assert all(0 <= mark.start < mark.end <= len(item.target) for item in reports for mark in item.marks)
    assert all((item.mqm > 0) == bool(item.marks) for item in reports)
    assert any(item.source for item in reports)
