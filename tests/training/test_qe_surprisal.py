"""A trigram model of good translations."""

from __future__ import annotations

import math

import pytest

from training.qe.data import Example
from training.qe.surprisal import Surprisal


def _example(target: str, mqm: float, *references: str) -> Example:
    return Example(("set", "doc", 1), "system", "", target, references, (), ("one",), mqm, (("one", mqm),))


def test_probabilities_of_all_words_and_a_new_one_add_up() -> None:
    model = Surprisal([_example("the profit rose and the profit fell", 0.0)])
    known = ("the", "profit", "rose", "and", "fell")
    for before in (["the", "profit"], ["and", "the"], ["rose", "fell"], ["new", "words"]):
        p = [math.exp(-model.of([*before, word])[-1]) for word in (*known, "unheard")]
        assert sum(p) == pytest.approx(1.0)


def test_what_was_read_surprises_less_than_what_was_not() -> None:
    model = Surprisal([_example("the profit rose", 0.0), _example("profit the bad", 9.0, "the company grew")])
    assert model.of(["the", "profit"])[1] < model.of(["the", "grew"])[1] < model.of(["the", "bad"])[1]


def test_witten_bell_by_hand() -> None:
    model = Surprisal([_example("a b", 0.0)])
    # Of 1/3 for any word: (1 + 2/3) / 4 by itself; behind “a”: (1 + that) / 2; behind a start and “a” once more.
    alone = (1 + 2 / 3) / 4
    behind = (1 + (1 + alone) / 2) / 2
    assert model.of(["a", "b"])[1] == pytest.approx(-math.log(behind))
