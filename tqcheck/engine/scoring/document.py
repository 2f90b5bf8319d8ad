"""Scores a document by a metric while rules look at it, with an interval.

The rows of a metric add up, so the interval needs no more than sums: they are dealt to a few groups, and the value is
computed again without each of them (the delete-a-group jackknife). Nothing is random, and the cost does not grow with
the document. Source: Kott, "The Delete-A-Group Jackknife", Journal of Official Statistics 17 (2001).
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from tqcheck.engine.scoring.metrics import load_metric, plugin_of
from tqcheck.errors import ConfigError
from tqcheck.model.metric import MetricInput
from tqcheck.model.score import Score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document

_GROUPS = 32
_LEAST_GROUPS = 8
"""Groups with something in them; with fewer there is no interval."""
_QUANTILE = 1.96
"""Of the normal distribution, for an interval that holds the true value 95 times in 100."""


def score_document(name: str, document: Document, termbase: Termbase) -> Score:
    """The score of a document's targets.

    Raises:
        ConfigError: no metric has that name, or it would send texts somewhere.
    """
    if plugin_of(name).network:
        raise ConfigError(
            f"the metric {name} sends texts to a service; no rule may ask for it",
            hint="use tqcheck score with --allow-network",
        )
    loaded = load_metric(name, termbase)
    metric = loaded.metric
    groups: list[list[float]] = []
    measured = metric.measure([MetricInput(unit, document.id) for unit in document.units])
    for number, row in enumerate(row for item in measured for row in item.rows):
        if number < _GROUPS:
            groups.append(list(row))
        else:
            group = groups[number % _GROUPS]
            group[:] = (a + b for a, b in zip(group, row, strict=True))
    total = [sum(column) for column in zip(*groups, strict=True)]
    value = metric.score(total, level="document") if total else None
    low, high = (None, None) if value is None else _interval(loaded, groups, total)
    return Score(
        name,
        "document",
        document.path,
        None if value is None else round(value, 1),
        metric.signature(references=0, level="document"),
        low=low,
        high=high,
        evidence=metric.evidence(total) if value is not None else (),
    )


def _interval(
    loaded: LoadedMetric, groups: Sequence[Sequence[float]], total: Sequence[float]
) -> tuple[float | None, float | None]:
    if len(groups) < _LEAST_GROUPS:
        return None, None
    score = loaded.metric.score
    value = score(total, level="document")
    values = [score([a - b for a, b in zip(total, group, strict=True)], level="document") for group in groups]
    known = [other for other in values if other is not None]
    if len(known) < len(groups) or value is None:
        return None, None
    mean = sum(known) / len(known)
    error = sqrt(sum((other - mean) ** 2 for other in known) * (len(known) - 1) / len(known))
    least, most = loaded.plugin.range
    return round(max(value - _QUANTILE * error, least), 1), round(min(value + _QUANTILE * error, most), 1)
