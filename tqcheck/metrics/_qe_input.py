"""From a sentence and its source to the arrays that the network reads: the target, and behind it the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

MOST_TOKENS = 250
"""Pieces of a sentence; what is behind them is not judged."""
BEGIN, FILL, END = 0, 1, 2
"""Numbers of the tokens that begin a pair, fill up a batch, and end a sentence."""


@dataclass(frozen=True, slots=True)
class SentenceInput:
    """A sentence as arrays of the same length.

    Attributes:
        ids: Pieces of the target between those that begin and end it, then those of the source likewise.
        kinds: 1 where a piece is of the source, 0 elsewhere.
        offsets: Code points of the target that each stands for, (length, 2); (0, 0) for all others.
        words: Number of the target's word that each belongs to, from 0; -1 for all others.
    """

    ids: NDArray[np.int64]
    kinds: NDArray[np.int64]
    offsets: NDArray[np.int64]
    words: NDArray[np.int64]


class InputMaker:
    """Makes arrays of sentences."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer

    def make(self, target: str, source: str | None) -> SentenceInput:
        """The arrays of one sentence."""
        encoded = self._tokenizer.encode(target, add_special_tokens=False)
        pieces = encoded.ids[:MOST_TOKENS]
        behind: list[int] = []
        if source is not None:
            behind = [BEGIN, *self._tokenizer.encode(source, add_special_tokens=False).ids[:MOST_TOKENS], END]
        ids = np.array([BEGIN, *pieces, END, *behind], dtype=np.int64)
        kinds = np.zeros(len(ids), dtype=np.int64)
        kinds[len(pieces) + 2 :] = 1
        offsets = np.zeros((len(ids), 2), dtype=np.int64)
        words = np.full(len(ids), -1, dtype=np.int64)
        if pieces:
            offsets[1 : len(pieces) + 1] = [_without_space(target, *at) for at in encoded.offsets[:MOST_TOKENS]]
            words[1 : len(pieces) + 1] = [-1 if word is None else word for word in encoded.word_ids[:MOST_TOKENS]]
        # What is nothing but a space is of no word; the others keep their order.
        words[offsets[:, 0] == offsets[:, 1]] = -1
        words = np.unique(words, return_inverse=True)[1].astype(np.int64) - 1
        return SentenceInput(ids, kinds, offsets, words)


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the spaces that it begins with: a piece takes those before its word along."""
    while start < end and text[start].isspace():
        start += 1
    return start, end


def pad(batch: Sequence[SentenceInput]) -> dict[str, NDArray[np.int64]]:
    """The inputs of the network for several sentences, filled up to the longest."""
    size = len(batch)
    length = max(len(item.ids) for item in batch)
    ids = np.full((size, length), FILL, dtype=np.int64)
    mask, kinds = (np.zeros((size, length), dtype=np.int64) for _ in range(2))
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = item.ids
        mask[row, : len(item.ids)] = 1
        kinds[row, : len(item.ids)] = item.kinds
    return {"ids": ids, "mask": mask, "kinds": kinds}
