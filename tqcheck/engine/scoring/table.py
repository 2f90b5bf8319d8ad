"""The rows of one metric for one system, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from tqcheck.model.score import SuspectSpan


class Table:
    """One row for each segment (or, for a metric that counts by document, for each document) that could be scored.

    Attributes:
        rows: Of shape (number of rows, columns); each is the sum of the unit's rows.
        scored: For each unit in order, the index of its row; -1 = it could not be scored.
        keys: For each unit, (document, key).
        spans: By index of the unit, where the metric marked something.
    """

    def __init__(
        self,
        rows: NDArray[np.float64],
        scored: NDArray[np.int64],
        keys: Sequence[tuple[str, str]],
        spans: dict[int, tuple[SuspectSpan, ...]],
    ) -> None:
        self.rows = rows
        self.scored = scored
        self.keys = keys
        self.spans = spans

    @property
    def total(self) -> list[float]:
        """The sum of all rows; empty where nothing could be scored."""
        return self.rows.sum(axis=0).tolist() if len(self.rows) else []

    def by_document(self) -> Iterator[tuple[str, list[float]]]:
        """The sum of each document's rows, in the order in which documents first occur."""
        members: dict[str, list[int]] = {}
        for (document, _), row in zip(self.keys, self.scored.tolist(), strict=True):
            members.setdefault(document, [])
            if row >= 0:
                members[document].append(row)
        for document, rows in members.items():
            yield document, self.rows[rows].sum(axis=0).tolist() if rows else []
