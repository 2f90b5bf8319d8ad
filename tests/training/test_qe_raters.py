"""How strict raters are, from judgements made by a rule."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from tqcheck.metrics._qe_input import SentenceInput
from training.qe import raters
from training.qe.batches import Encoded
from training.qe.data import Example

STRICT, MILD = 0.8, -0.4
PIECES = 20


def _example(segment: int, system: str, rater: str, penalty: float) -> Example:
    judged = ((rater, penalty),)
    return Example(("set", f"doc{segment % 25}", segment), system, "公司", "It is.", (), (), (rater,), penalty, judged)


def _encoded(example: Example, marked: int) -> Encoded:
    """One with so many of its pieces marked."""
    words = np.arange(-1, PIECES - 1)
    offsets = np.zeros((PIECES, 2), dtype=np.int64)
    by_rater = np.zeros((len(example.raters), PIECES, 2), dtype=bool)
    by_rater[:, 1 : 1 + marked, 0] = True
    return Encoded(example, SentenceInput(words, np.zeros_like(words), offsets, words), by_rater)


@pytest.fixture(scope="module")
def judged() -> list[Encoded]:
    """Six translations a segment, each by one of two raters; the strict one marks three times as much."""
    rng = random.Random(1)
    made = []
    for segment in range(60):
        hard = rng.uniform(1.0, 2.0)
        for system in range(6):
            rater, extra, marked = ("strict", STRICT, 6) if rng.random() < 0.5 else ("mild", MILD, 2)
            value = math.expm1(hard + extra + rng.gauss(0, 0.1))
            made.append(_encoded(_example(segment, str(system), rater, value), marked))
    return made


def test_raters_differ_by_what_they_were_made_to_differ(judged: list[Encoded]) -> None:
    found = raters.learn(judged)
    strict, mild = (found.penalties["set", name] for name in ("strict", "mild"))
    assert strict > 0 > mild
    assert strict - mild == pytest.approx(STRICT - MILD, rel=0.15)
    assert found.marks["set", "strict"][0] > 0 > found.marks["set", "mild"][0]


def test_without_the_strictness_a_segment_s_translations_are_alike(judged: list[Encoded]) -> None:
    found = raters.learn(judged)
    plain = [math.log1p(item.example.mqm) for item in judged]
    usual = [found.penalty(item.example) for item in judged]

    def spread(values: list[float]) -> float:
        return float(np.mean([np.std(values[start : start + 6]) for start in range(0, len(values), 6)]))

    assert spread(usual) < 0.5 * spread(plain)


def test_an_unknown_rater_is_like_the_others(judged: list[Encoded]) -> None:
    found = raters.learn(judged)
    other = _example(1, "0", "somebody", 3.0)
    assert found.penalty(other) == pytest.approx(math.log1p(3.0))
    assert found.logits(other).tolist() == [0.0, 0.0]
    assert found.logits(judged[0].example).shape == (2,)


def test_the_only_rater_of_a_set_is_the_usual_one() -> None:
    found = raters.learn([_encoded(_example(segment, "0", "one", 4.0), 3) for segment in range(5)])
    assert found.penalties["set", "one"] == pytest.approx(0.0)
    assert found.marks["set", "one"].tolist() == [0.0, 0.0]


def test_only_what_the_same_raters_judged_is_put_in_order() -> None:
    first, second, other = (_example(1, name, rater, 1.0) for name, rater in (("a", "x"), ("b", "x"), ("c", "y")))
    assert first.judged_together == second.judged_together != other.judged_together
