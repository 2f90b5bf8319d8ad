"""Edits are those of sacreBLEU's TER, also where the best path leaves its band and where its limits are met."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.lib_ter import BeamEditDistance, translation_edit_rate

from tqcheck.metrics import _edits
from tqcheck.metrics._edits import edits

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


@given(target=WORDS, reference=WORDS)
def test_any_words(target: list[str], reference: list[str]) -> None:
    assert edits(target, reference) == translation_edit_rate(target, reference)[0]


@given(reference=st.lists(st.sampled_from("abcdefghijkl"), min_size=1, max_size=25), data=st.data())
def test_words_moved(reference: list[str], data: st.DataObject) -> None:
    target = list(reference)
    for _ in range(data.draw(st.integers(0, 3))):
        start, length, to = (data.draw(st.integers(0, len(target))) for _ in range(3))
        moved = target[start : start + length]
        del target[start : start + length]
        target[to:to] = moved
    assert edits(target, reference) == translation_edit_rate(target, reference)[0]


@pytest.mark.parametrize("seed", range(12))
def test_long_texts_of_few_words_leave_the_band(seed: int) -> None:
    drawn = random.Random(seed)
    reference = drawn.choices("abcde", k=drawn.choice([60, 90]))
    target = drawn.choices("abcdex", k=drawn.choice([2, 30, 70, 120]))
    if seed % 2:
        half = len(reference) // 2
        target = reference[half:] + reference[:half]
    assert edits(target, reference) == translation_edit_rate(target, reference)[0]


@pytest.mark.parametrize(("before", "after"), [(60, 0), (0, 60), (30, 30)])
def test_the_path_of_sacrebleu_where_the_best_one_is_outside_its_band(before: int, after: int) -> None:
    reference = [f"r{at}" for at in range(60)]
    target = [f"t{at}" for at in range(before)] + reference + [f"u{at}" for at in range(after)]
    target, reference = target[: len(target) - 1], reference
    distance = _edits._Distance(reference)
    path = distance.path(target)
    cost, trace = BeamEditDistance(reference)(target)
    assert path.cost == cost
    assert sum(path.target_wrong) == sum(step in "sd" for step in trace)
    assert sum(path.reference_wrong) == sum(step in "si" for step in trace)


@given(target=st.lists(st.sampled_from("abc"), min_size=1, max_size=12), reference=st.lists(st.sampled_from("abc"), min_size=1, max_size=12))  # fmt: skip
def test_the_path_is_that_of_sacrebleu(target: list[str], reference: list[str]) -> None:
    distance = _edits._Distance(reference)
    rows = distance.path(target).rows
    assert (rows[-1].cost, distance._steps(target, rows)[::-1]) == BeamEditDistance(reference)(target)


def test_at_most_a_thousand_shifts_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = random.Random(7)
    target, reference = (drawn.choices("ab", k=40) for _ in range(2))
    tried = 0
    cost = _edits._Distance.cost

    def counted(*args: object) -> int:
        nonlocal tried
        tried += 1
        return cost(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(_edits._Distance, "cost", counted)
    assert edits(target, reference) == translation_edit_rate(target, reference)[0]
    assert tried == 999


def test_the_example_of_the_paper() -> None:
    target = [
        "this",
        "week",
        "the",
        "saudis",
        "denied",
        "information",
        "published",
        "in",
        "the",
        "new",
        "york",
        "times",
    ]
    reference = [
        "saudi",
        "arabia",
        "denied",
        "this",
        "week",
        "information",
        "published",
        "in",
        "the",
        "american",
        "new",
        "york",
        "times",
    ]
    assert edits(target, reference) == 4
    assert (edits([], ["a"]), edits(["a"], []), edits([], []), edits(["a"], ["a"])) == (1, 1, 0, 0)
