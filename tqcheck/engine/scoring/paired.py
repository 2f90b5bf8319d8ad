"""Tests whether a system differs from the baseline by more than chance: on the segments that both have.

The p-values are sacreBLEU's with the same seed: the same draws, the same arithmetic, in a fraction of its memory.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.engine.scoring.intervals import interval
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from tqcheck.engine.scoring.intervals import Bootstrap
    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.table import Table
    from tqcheck.model.scorereport import Comparison, Test

_SHUFFLES = 10_000
"""sacreBLEU's number of them."""
_HELD = 1 << 22
"""Numbers that are held for shuffles at a time, about."""
_BLOCK = 1 << 14
"""Rows that are multiplied at a time."""
_WORD = 32
"""Shuffles are drawn in multiples of it: the generator takes so many bits at once, and drops the rest after a call."""


def tested(
    comparisons: Iterable[Comparison],
    test: Test,
    metrics: Mapping[str, LoadedMetric],
    tables: Mapping[tuple[str, str], Table],
    bootstrap: Bootstrap,
    *,
    shuffles: int | None,
) -> Iterator[Comparison]:
    """The comparisons with p-values.

    Args:
        tables: By (system, metric).
        shuffles: For `ar`; None = as many as sacreBLEU takes.

    Raises:
        ConfigError: two systems that do not consist of the same segments.
    """
    samples = bootstrap.samples if test == "bs" else shuffles or _SHUFFLES
    for item in comparisons:
        loaded = metrics[item.metric]
        mine, base = _common(item, tables[item.system, item.metric], tables[item.baseline, item.metric])
        if not len(mine):
            yield item
            continue
        item = replace(item, test=test, samples=samples)
        if test == "bs":
            yield _bootstrapped(item, loaded, mine, base, bootstrap)
        else:
            yield _shuffled(item, loaded, mine, base, bootstrap.seed)


def _common(item: Comparison, table: Table, baseline: Table) -> tuple[NDArray[np.number], NDArray[np.number]]:
    """The rows of the segments that both systems have, and that were scored in both."""
    if len(table.keys) != len(baseline.keys) or any(
        mine != base for mine, base in zip(table.keys.keys(), baseline.keys.keys(), strict=True)
    ):
        raise ConfigError(
            f"a paired test needs the same segments, but {item.system} and {item.baseline} differ in theirs",
            hint="compare files that hold the same segments in the same order, or leave out --paired",
        )
    both = (table.scored >= 0) & (baseline.scored >= 0)
    if both.all():
        return table.rows, baseline.rows
    return table.rows[table.scored[both]], baseline.rows[baseline.scored[both]]


def _bootstrapped(
    item: Comparison, loaded: LoadedMetric, mine: NDArray[np.number], base: NDArray[np.number], bootstrap: Bootstrap
) -> Comparison:
    """Paired bootstrap resampling: how often resamples differ by more than their mean difference and the real one."""
    values, base_values = bootstrap.values(loaded, mine), bootstrap.values(loaded, base)
    found = interval(values)
    if found is None or np.isnan(base_values).any():
        return item
    differences = np.abs(values - base_values)
    p = _p_value(differences - differences.mean(), _difference(loaded, mine, base))
    return replace(item, p=p, mean=found.mean, low=found.low, high=found.high)


def _shuffled(
    item: Comparison, loaded: LoadedMetric, mine: NDArray[np.number], base: NDArray[np.number], seed: int
) -> Comparison:
    """Paired approximate randomisation: how often systems whose segments are exchanged at random differ by more.

    Source: Riezler and Maxwell, "On some pitfalls in automatic evaluation and significance testing for MT", 2005.
    """
    change = base.astype(np.float64) - mine
    sums = [rows.sum(axis=0, dtype=np.float64) for rows in (mine, base)]
    differences = []
    for flips in _flips(len(mine), item.samples, seed):
        one = sums[0] + sum(
            flips[:, at : at + _BLOCK].astype(np.float64) @ change[at : at + _BLOCK]
            for at in range(0, len(mine), _BLOCK)
        )
        # What one of the two does not get, the other gets.
        other = sums[0] + sums[1] - one
        for first, second in zip(one.tolist(), other.tolist(), strict=True):
            a, b = (loaded.metric.score(total, level="corpus") for total in (first, second))
            differences.append(np.nan if a is None or b is None else abs(a - b))
    if np.isnan(differences).any():
        return item
    return replace(item, p=_p_value(np.array(differences), _difference(loaded, mine, base)))


def _flips(rows: int, samples: int, seed: int) -> Iterator[NDArray[np.bool_]]:
    """True where a row is the baseline's, of shape (shuffles, rows), some at a time: together those of one call."""
    generator = np.random.default_rng(seed)
    together = max(_WORD, _HELD // rows // _WORD * _WORD)
    for begin in range(0, samples, together):
        size = (min(together, samples - begin), rows)
        yield generator.integers(2, size=size, dtype=bool)


def _difference(loaded: LoadedMetric, mine: NDArray[np.number], base: NDArray[np.number]) -> float:
    a, b = (loaded.metric.score(rows.sum(axis=0).tolist(), level="corpus") for rows in (mine, base))
    return abs(a - b) if a is not None and b is not None else float("nan")


def _p_value(differences: NDArray[np.floating], real: float) -> float:
    """The share of differences above the real one; one is added to both, so that it is never none."""
    return (int((differences > real).sum()) + 1) / (len(differences) + 1)
