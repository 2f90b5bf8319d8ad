"""The parts of the estimator's training that need no framework: sources, evidence, spans, spoilt translations, examples."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.qe.data import Example, Mark
from training.qe.evidence import PIECES, Evidence, glosses
from training.qe.garble import PENALTY, Spoiler
from training.qe.sentences import with_sources
from training.qe.source_words import split_source
from training.qe.spans import Words, suspects

LEXICON = {
    "净利润": [("profit", 0.6), ("net", 0.3)],
    "增长": [("rose", 0.5), ("grew", 0.3)],
    "公司": [("company", 0.8)],
    "的": [("of", 0.5), ("the", 0.4)],
}


def test_the_longest_known_word_wins_and_what_is_not_chinese_is_left_out() -> None:
    assert split_source("2021年，净利润增长5%。", LEXICON) == ["年", "净利润", "增长"]


def test_glosses_leave_function_words_out_where_there_are_others() -> None:
    pieces = {"profit": [1], "net": [2], "rose": [3, 4], "grew": [5], "of": [6], "the": [7]}
    ids, weights = glosses("净利润的增长", LEXICON, lambda word: pieces[word])
    assert ids == [[1, 2], [6, 7], [3, 4, 5]]
    assert all(sum(row) == pytest.approx(1) for row in weights)
    assert all(len(row) <= PIECES for row in ids)


def test_evidence_tells_words_their_forms_and_numbers() -> None:
    evidence = Evidence("净利润增长1,200万", LEXICON)
    assert evidence.of("profit") == (0.6, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("profits") == (0.0, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("loss") == (0.0, 0.0, 0.0, 0.0, 1.0)
    assert evidence.of("1200")[2:4] == (1.0, 0.0)
    assert evidence.of("12")[2:4] == (0.0, 1.0)


def test_each_sentence_gets_its_source_where_there_are_as_many() -> None:
    target = "Profit rose. The board met."
    assert [item.source for item in with_sources(target, "净利润增长。董事会开会。")] == [
        "净利润增长。",
        "董事会开会。",
    ]
    assert [item.source for item in with_sources(target, "净利润增长，董事会开会。")] == [
        "净利润增长，董事会开会。"
    ] * 2
    assert [target[item.start : item.end] for item in with_sources(target, None)] == ["Profit rose.", "The board met."]


@given(st.lists(st.floats(0, 1, width=32), max_size=12))
def test_spans_are_runs_of_marked_words(values: list[float]) -> None:
    words = Words(
        np.array([(at * 5, at * 5 + 4) for at in range(len(values))], dtype=np.int64).reshape(-1, 2),
        np.array([(value, value / 2) for value in values], dtype=np.float32).reshape(-1, 2),
    )
    found = suspects(words, threshold=0.5, bridge=0.25)
    inside = {at for at in range(len(values)) for one in found if one.start <= at * 5 < one.end}
    assert {at for at, value in enumerate(values) if value >= 0.5} <= inside
    assert all(values[at] >= 0.25 for at in inside)
    assert all(one.p >= 0.5 >= one.p_major for one in found)
    assert all(first.end < second.start for first, second in pairwise(found))


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
