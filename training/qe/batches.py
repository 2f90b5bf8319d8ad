"""Examples as arrays with what was marked in them, and batches that hold all translations of a segment."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_input import SentenceInput

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.metrics._qe_input import InputMaker
    from training.qe.data import Example

ROWS = 40
"""Translations of a batch, about."""
INPUTS = ("ids", "mask", "kinds")


@dataclass(frozen=True, slots=True)
class Encoded:
    """One example as arrays.

    Attributes:
        by_rater: For each of its raters, in their order, which tokens they marked, at all and as a major error;
            (raters, length, 2).
    """

    example: Example
    input: SentenceInput
    by_rater: np.ndarray

    @property
    def marked(self) -> np.ndarray:
        """Share of the raters who marked each token, at all and as a major error; (length, 2)."""
        return self.by_rater.mean(axis=0, dtype=np.float32)

    @property
    def inside(self) -> np.ndarray:
        """Which tokens stand for something of the target."""
        return self.input.words >= 0


def encode(examples: Sequence[Example], maker: InputMaker) -> list[Encoded]:
    """Examples as arrays."""
    made = []
    for example in examples:
        found = maker.make(example.target, example.source or None)
        made.append(Encoded(example, found, _by_rater(example, found.offsets)))
    return made


def without_source(item: SentenceInput) -> SentenceInput:
    """The same target, judged by itself."""
    end = len(item.kinds) - int(item.kinds.sum())
    return SentenceInput(item.ids[:end], item.kinds[:end], item.offsets[:end], item.words[:end])


def batches(encoded: Sequence[Encoded], seed: int) -> Iterator[list[Encoded]]:
    """Batches of whole groups of similar length, in random order."""
    groups: dict[tuple, list[Encoded]] = {}
    for item in encoded:
        groups.setdefault(item.example.group, []).append(item)
    rng = random.Random(seed)
    order = sorted(groups.values(), key=lambda group: max(len(item.input.ids) for item in group) + rng.uniform(-3, 3))
    made: list[list[Encoded]] = [[]]
    for group in order:
        if len(made[-1]) + len(group) > ROWS and made[-1]:
            made.append([])
        made[-1] += group
    rng.shuffle(made)
    yield from made


def _by_rater(example: Example, offsets: np.ndarray) -> np.ndarray:
    marked = np.zeros((len(example.raters), len(offsets), 2), dtype=bool)
    rows = {rater: row for row, rater in enumerate(example.raters)}
    for mark in example.marks:
        inside = (offsets[:, 0] < mark.end) & (offsets[:, 1] > mark.start)
        marked[rows[mark.rater], inside, 0] = True
        marked[rows[mark.rater], inside, 1] |= mark.major
    return marked
