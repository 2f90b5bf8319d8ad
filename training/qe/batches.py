"""Examples as arrays with what was marked in them, and batches that hold all translations of a segment."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from tqcheck.metrics._qe_evidence import PIECES
from tqcheck.metrics._qe_input import pad

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.metrics._qe_input import InputMaker, SentenceInput
    from training.qe.data import Example

ROWS = 40
"""Translations of a batch, about."""
INPUTS = ("ids", "mask", "features", "gloss_ids", "gloss_weights")


@dataclass(frozen=True, slots=True)
class Encoded:
    """One example as arrays.

    Attributes:
        marked: Share of the raters who marked each token, at all and as a major error; (length, 2).
    """

    example: Example
    input: SentenceInput
    marked: np.ndarray

    @property
    def inside(self) -> np.ndarray:
        """Which tokens stand for something of the target."""
        return self.input.words >= 0


def encode(examples: Sequence[Example], maker: InputMaker) -> list[Encoded]:
    """Examples as arrays."""
    made = []
    for example in examples:
        found = maker.make(example.target, example.source or None)
        made.append(Encoded(example, found, _marked(example, found.offsets)))
    return made


def without_source(item: SentenceInput) -> SentenceInput:
    """The same target, judged by itself."""
    nothing = np.zeros((1, PIECES), dtype=np.float32)
    nothing[0, 0] = 1.0
    return replace(
        item,
        features=np.zeros_like(item.features),
        gloss_ids=np.zeros((1, PIECES), dtype=np.int64),
        gloss_weights=nothing,
    )


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


def tensors(inputs: Sequence[SentenceInput]) -> list[torch.Tensor]:
    """What the network takes, in its order."""
    arrays = pad(inputs)
    return [torch.from_numpy(arrays[name]) for name in INPUTS]


def labels(batch: Sequence[Encoded]) -> tuple[torch.Tensor, torch.Tensor]:
    """(batch, length, 2) shares of raters, and (batch, length) 1 where a token stands for something of the target."""
    length = max(len(item.input.ids) for item in batch)
    marked = torch.zeros(len(batch), length, 2)
    inside = torch.zeros(len(batch), length)
    for row, item in enumerate(batch):
        marked[row, : len(item.marked)] = torch.from_numpy(item.marked)
        inside[row, : len(item.marked)] = torch.from_numpy(item.inside)
    return marked, inside


def _marked(example: Example, offsets: np.ndarray) -> np.ndarray:
    marked = np.zeros((len(offsets), 2), dtype=np.float32)
    for rater in example.raters:
        seen = np.zeros((len(offsets), 2), dtype=bool)
        for mark in example.marks:
            if mark.rater == rater:
                inside = (offsets[:, 0] < mark.end) & (offsets[:, 1] > mark.start)
                seen[inside, 0] = True
                seen[inside, 1] |= mark.major
        marked += seen
    return marked / max(len(example.raters), 1)
