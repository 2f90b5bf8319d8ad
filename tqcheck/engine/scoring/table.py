"""The rows of one metric for one system, and what they add up to; held in little memory, for a corpus may be long."""

from __future__ import annotations

from array import array
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from tqcheck.model.score import SuspectSpan

_TOGETHER = 1000
"""Keys that are held as one string."""
_INTEGERS = (np.uint8, np.uint16, np.int32)
"""What rows of whole numbers are held as: the first one that has room for them."""


class Keys:
    """Pairs of a document and a unit's key, in order: the keys in long strings, the documents as numbers."""

    def __init__(self) -> None:
        self._documents: dict[str, int] = {}
        self._numbers = array("I")
        self._lengths = array("I")
        self._texts: list[str] = []
        self._next: list[str] = []

    def append(self, document: str, key: str) -> None:
        """Add the next pair."""
        self._numbers.append(self._documents.setdefault(document, len(self._documents)))
        self._lengths.append(len(key))
        self._next.append(key)
        if len(self._next) == _TOGETHER:
            self._texts.append("".join(self._next))
            self._next.clear()

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        names = list(self._documents)
        yield from zip(map(names.__getitem__, self._numbers), self.keys(), strict=True)

    def keys(self) -> Iterator[str]:
        """The keys of the units, without their documents."""
        lengths = iter(self._lengths)
        for text in (*self._texts, "".join(self._next)):
            at = 0
            for length in islice(lengths, _TOGETHER):
                yield text[at : at + length]
                at += length


class Table:
    """One row for each segment (or, for a metric that counts by document, for each document) that could be scored.

    Attributes:
        rows: Of shape (number of rows, columns); each is the sum of the unit's rows.
        scored: For each unit in order, the index of its row; -1 = it could not be scored.
        keys: For each unit, (document, key).
        spans: By index of the unit, where the metric marked something.
        intervals: By index of the unit, where the metric gives one.
    """

    def __init__(
        self,
        rows: NDArray[np.number],
        scored: NDArray[np.int64],
        keys: Keys,
        spans: dict[int, tuple[SuspectSpan, ...]],
        intervals: dict[int, tuple[float, float]],
    ) -> None:
        self.rows = rows
        self.scored = scored
        self.keys = keys
        self.spans = spans
        self.intervals = intervals

    @property
    def total(self) -> list[float]:
        """The sum of all rows; empty where nothing could be scored."""
        return self.rows.sum(axis=0).tolist() if len(self.rows) else []

    def by_document(self) -> Iterator[tuple[str, list[float]]]:
        """The sum of each document's rows, in the order in which documents first occur."""
        members: dict[str, array[int]] = {}
        for (document, _), row in zip(self.keys, self.scored, strict=True):
            numbers = members.setdefault(document, array("q"))
            if row >= 0:
                numbers.append(row)
        for document, numbers in members.items():
            yield document, self.rows[numbers].sum(axis=0).tolist() if numbers else []


def compact(rows: NDArray[np.float64]) -> NDArray[np.number]:
    """The same numbers in the smallest type that holds them all."""
    for kind in _INTEGERS:
        limits = np.iinfo(kind)
        if rows.size and limits.min <= rows.min() and rows.max() <= limits.max and (rows == np.floor(rows)).all():
            return rows.astype(kind)
    return rows
