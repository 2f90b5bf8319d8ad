"""Intervals by bootstrap: a corpus is drawn anew from its rows, with replacement, and scored, many times.

The numbers are sacreBLEU's with the same seed: the same draws, rows added as 32-bit floats, the same order statistics.
It holds all draws and all their rows at once; here a few are held at a time. Source: Koehn, "Statistical significance
tests for machine translation evaluation", EMNLP 2004.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.table import Table
    from tqcheck.model.score import Score

SAMPLES = 1000
"""sacreBLEU's number of resamples."""
_EXACT = 2.0**24
"""Up to here sums of whole numbers are exact as 32-bit floats, whatever their order."""
_HELD = 1 << 20
"""Numbers that are held for draws at a time, about."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Of the values of resamples.

    Attributes:
        low, high: What 1 in 40 of them are below, and above.
    """

    mean: float
    low: float
    high: float


class Bootstrap:
    """The resamples of a run: the same for all that have as many rows.

    Args:
        samples: How many; None = as many as sacreBLEU takes.
        seed: Of the draws.
    """

    def __init__(self, samples: int | None, seed: int) -> None:
        self.samples = samples or SAMPLES
        self.seed = seed
        self._known: dict[tuple[str, int], tuple[NDArray[np.number], NDArray[np.floating]]] = {}

    def values(self, loaded: LoadedMetric, rows: NDArray[np.number]) -> NDArray[np.floating]:
        """The value of each resample of rows; nan where it is not scored."""
        key = loaded.name, id(rows)
        if key not in self._known:
            self._known[key] = rows, self._values(loaded, rows)  # the rows, so that their id stays theirs
        return self._known[key][1]

    def _values(self, loaded: LoadedMetric, rows: NDArray[np.number]) -> NDArray[np.floating]:
        scores = [loaded.metric.score(list(total), level="corpus") for total in self._totals(rows)]
        # Left as they are: where all are 32-bit floats, sacreBLEU goes on in those.
        return np.array([np.nan if score is None else score for score in scores])

    def _totals(self, rows: NDArray[np.number]) -> Iterator[NDArray[np.float32]]:
        """The sum of the rows of each resample."""
        whole = np.issubdtype(rows.dtype, np.integer) and int(rows.min()) >= 0
        singles = rows if whole else rows.astype(np.float32)
        for draws in _draws(len(rows), self.samples, self.seed):
            if not whole:
                yield from (singles[draw].sum(axis=0) for draw in draws)
                continue
            times = np.array([np.bincount(draw, minlength=len(rows)) for draw in draws], dtype=np.float64)
            for total, draw in zip(times @ rows.astype(np.float64), draws, strict=True):
                exact = bool((total < _EXACT).all())
                yield total.astype(np.float32) if exact else rows[draw].astype(np.float32).sum(axis=0)


def interval(values: NDArray[np.floating]) -> Interval | None:
    """The mean and the 95 % interval of the values of resamples; None where one of them is not scored."""
    if np.isnan(values).any():
        return None
    values = np.sort(values)
    outside = len(values) // 40
    return Interval(float(values.mean()), float(values[outside]), float(values[len(values) - outside - 1]))


def with_intervals(
    scores: Iterable[Score],
    metrics: Mapping[str, LoadedMetric],
    tables: Mapping[tuple[str, str], Table],
    bootstrap: Bootstrap,
) -> Iterator[Score]:
    """Scores of whole corpora with their intervals, the others as they are.

    Args:
        tables: By (system, metric).
    """
    for score in scores:
        found = None
        if score.level == "corpus" and score.value is not None and score.system is not None:
            rows = tables[score.system, score.metric].rows
            # All resamples of a single row are that row, which says nothing of how far its value can be trusted.
            found = interval(bootstrap.values(metrics[score.metric], rows)) if len(rows) > 1 else None
        yield score if found is None else replace(score, low=found.low, high=found.high)


def _draws(rows: int, samples: int, seed: int) -> Iterator[NDArray[np.int64]]:
    """The rows that resamples consist of, of shape (resamples, rows), some at a time: together those of one call."""
    generator = np.random.default_rng(seed)
    together = max(1, _HELD // rows)
    for begin in range(0, samples, together):
        yield generator.choice(rows, size=(min(together, samples - begin), rows), replace=True)
