"""The parts of the estimator's training that need no framework: spoilt translations, examples."""

from __future__ import annotations

import random

import numpy as np
import pytest

from training.qe.alike import Alike
from training.qe.data import Example, Mark
from training.qe.garble import OF_ANOTHER, PENALTY, Spoiler, is_spoilt
from training.qe.opposites import OPPOSITES

TARGET = "The company said that profit rose 12 percent in all."
SOURCES = ["公司利润增长", "董事会开会"]
OTHERS = [f"{letter}word" for letter in "abcdefghijklmnopqrstuvwxyz"]


def _example(target: str, mqm: float, marks: tuple[Mark, ...] = ()) -> Example:
    by_rater = (("one", mqm), ("two", mqm))
    return Example(("set", "doc", 1), "system", "公司利润增长", target, (), marks, ("one", "two"), mqm, by_rater)


@pytest.fixture
def spoiler() -> Spoiler:
    vectors = {word: np.random.default_rng(at).normal(size=8) for at, word in enumerate(["profit", "company", *OTHERS])}
    return Spoiler(Alike(vectors), SOURCES, random.Random(3))


def test_a_spoilt_translation_has_its_changes_marked_by_every_rater_and_keeps_its_marks(spoiler: Spoiler) -> None:
    kept = Mark(TARGET.index("in all"), len(TARGET) - 1, "one", False, "Style/Awkward")
    segment = [
        _example(TARGET, 1.0, (kept,)),
        _example("Profit of the company rose, as it was 12 percent higher.", 9.0),
        _example("The profit of the company rose, zword said.", 9.0),
    ]
    changed = set()
    for _ in range(80):
        (spoilt,) = spoiler.spoil(segment, 2)
        assert is_spoilt(spoilt)
        if spoilt.source != segment[0].source:
            continue
        assert spoilt.target != TARGET
        made = {(mark.start, mark.end) for mark in spoilt.marks if mark.major}
        assert spoilt.mqm == 1.0 + PENALTY * len(made)
        assert {mark.rater for mark in spoilt.marks if mark.major} == {"one", "two"}
        assert [spoilt.target[m.start : m.end] for m in spoilt.marks if not m.major] == ["in all"]
        changed |= {spoilt.target[start:end] for start, end in made}
    # Neither a word that is right, nor one that another translation has.
    assert not changed & {*TARGET.lower().replace(".", "").split(), "zword"}
    assert changed & set(OTHERS)
    assert "fell" in changed
    assert any(text.isdigit() for text in changed)


def test_a_translation_of_another_segment_is_wrong_throughout(spoiler: Spoiler) -> None:
    made = [one for _ in range(80) for one in spoiler.spoil([_example(TARGET, 0.0)], 1)]
    (source,) = {one.source for one in made} - {SOURCES[0]}
    (other, *_) = [one for one in made if one.source == source]
    assert (source, other.target, other.mqm) == (SOURCES[1], TARGET, OF_ANOTHER)
    assert {(mark.start, mark.end, mark.rater) for mark in other.marks} == {(0, len(TARGET), r) for r in ("one", "two")}


def test_a_clause_is_left_out_without_a_mark(spoiler: Spoiler) -> None:
    whole = "The board met, which it does in May, and it went home early."
    made = [one for _ in range(80) for one in spoiler.spoil([_example(whole, 0.0)], 1) if one.source == SOURCES[0]]
    shorter = [one for one in made if len(one.target) < len(whole) - 10]
    assert {one.target for one in shorter} == {
        "The board met, and it went home early.",
        "The board met, which it does in May.",
    }
    assert {(one.mqm, one.marks) for one in shorter} == {(PENALTY, ())}


def test_what_is_so_is_said_not_to_be_so_unless_a_translation_says_that(spoiler: Spoiler) -> None:
    def said(*others: str) -> set[str]:
        segment = [_example("It is well.", 0.0), *(_example(other, 9.0) for other in others)]
        return {one.target for _ in range(20) for one in spoiler.spoil(segment, 1) if one.source == SOURCES[0]}

    assert said("It goes well.") == {"It is not well."}
    assert said("It isn't well.") == set()


def test_the_best_translation_is_spoilt_in_each_way(spoiler: Spoiler) -> None:
    best = "The company said in May that its profit rose by 12, as it does in spring, in all."
    segment = [_example(best, 0.0), _example("Company profit rose.", 9.0), _example("Profit of the company rose.", 9.0)]
    made = {way: after for way, before, after in spoiler.ways(segment) if before == segment[0]}
    assert "fell" in made["the contrary"].target
    assert made["another source"].source == SOURCES[1]
    assert made["a clause left out"].target == "The company said in May that its profit rose by 12, in all."
    assert {*made} == {"another word", "the contrary", "another number", "a clause left out", "another source"}
    assert list(spoiler.ways(segment[1:])) == []


def test_contraries_go_both_ways() -> None:
    assert {word for word, others in OPPOSITES.items() for other in others if word not in OPPOSITES[other]} == set()
    assert {word for word, others in OPPOSITES.items() if word in others} == set()
    assert OPPOSITES["rose"] == ["fell"]


def test_a_word_that_no_other_translation_has_stays(spoiler: Spoiler) -> None:
    segment = [_example("The profit of the company.", 0.0), _example("So it is.", 9.0)]
    made = [one for _ in range(20) for one in spoiler.spoil(segment, 2)]
    assert {one.target for one in made} == {segment[0].target}  # of another source, at most


def test_a_bad_translation_is_not_spoilt_further(spoiler: Spoiler) -> None:
    assert spoiler.spoil([_example(TARGET, 9.0)] * 4, 2) == []


def test_examples_of_reports_have_marks_within_their_texts() -> None:
    reports = pytest.importorskip("training.qe.reports").examples()
    assert len({item.group[0] for item in reports}) == 2
    assert all(0 <= mark.start < mark.end <= len(item.target) for item in reports for mark in item.marks)
    assert all((item.mqm > 0) == bool(item.marks) for item in reports)
    assert any(item.source for item in reports)
