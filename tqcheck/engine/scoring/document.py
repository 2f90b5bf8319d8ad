"""Scores a document by a metric while rules look at it, with an interval.

The rows of a metric add up, so the interval needs no more than sums: they are dealt to a few groups, and the value is
computed again without each of them (the delete-a-group jackknife). Nothing is random, and the cost does not grow with
the document. Source: Kott, "The Delete-A-Group Jackknife", Journal of Official Statistics 17 (2001).
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from tqcheck.engine.scoring.metrics import can_score, load_metric, plugin_of
from tqcheck.errors import ConfigError
from tqcheck.model.metric import MetricInput
from tqcheck.model.score import Score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document

_GROUPS = 32
_LEAST_GROUPS = 8
"""Groups with something in them; with fewer there is no interval."""
_QUANTILE = 1.96
"""Of the normal distribution, for an interval that holds the true value 95 times in 100."""


class MeasuredDocument:
    """A document behind a metric, of which the value is wanted as a whole, of its units, or both.

    Args:
        name: The metric's.
        options: The metric's.

    Raises:
        ConfigError: no metric has that name, it does not know an option, or it sends texts to a service.
    """

    def __init__(
        self, name: str, document: Document, termbase: Termbase, options: Mapping[str, object] | None = None
    ) -> None:
        if plugin_of(name).network:
            raise ConfigError(
                f"the metric {name} sends texts to a service; no rule may ask for it",
                hint="use tqcheck score with --allow-network",
            )
        self._name = name
        self._loaded = load_metric(name, termbase, options)
        self._path = document.path
        self._inputs = [MetricInput(unit, document.id) for unit in document.units]
        able = [item for item in self._inputs if can_score(item, self._loaded)]
        measured = self._loaded.metric.measure(able) if able else ()
        self._rows = [measured.rows for measured in measured]
        self._by_input = dict(zip(map(id, able), measured, strict=False))
        self._references = len(able[0].unit.references) if able else 0

    def score(self) -> Score:
        """The score of the whole document."""
        metric = self._loaded.metric
        groups: list[list[float]] = []
        for number, row in enumerate(row for rows in self._rows for row in rows):
            if number < _GROUPS:
                groups.append(list(row))
            else:
                group = groups[number % _GROUPS]
                group[:] = (a + b for a, b in zip(group, row, strict=True))
        total = [sum(column) for column in zip(*groups, strict=True)]
        value = metric.score(total, level="document") if total else None
        low, high = (None, None) if value is None else _interval(self._loaded, groups, total)
        return Score(
            self._name,
            "document",
            self._path,
            None if value is None else round(value, 1),
            metric.signature(references=self._references, level="document"),
            low=low,
            high=high,
            evidence=metric.evidence(total) if value is not None else (),
        )

    def segment_scores(self) -> list[Score]:
        """The scores of its units, in order.

        Raises:
            ConfigError: the metric says nothing of segments.
        """
        loaded = self._loaded
        if loaded.plugin.by_document or "segment" not in loaded.plugin.levels:
            raise ConfigError(f"the metric {self._name} says nothing of segments", hint="use level: document")
        signature = loaded.metric.signature(references=self._references, level="segment")
        scores = []
        for item in self._inputs:
            measured = self._by_input.get(id(item))
            rows = measured.rows if measured is not None else ()
            total = [sum(column) for column in zip(*rows, strict=True)]
            value = loaded.metric.score(total, level="segment") if total else None
            spans = measured.spans if measured is not None and value is not None else ()
            bounds = measured.interval if measured is not None and value is not None else None
            low, high = bounds or (None, None)
            scores.append(
                Score(self._name, "segment", self._path, value, signature, item.unit.key, None, low, high, spans=spans)
            )
        return scores


def score_document(name: str, document: Document, termbase: Termbase) -> Score:
    """The score of a document's targets.

    Raises:
        ConfigError: no metric has that name, or it would send texts somewhere.
    """
    return MeasuredDocument(name, document, termbase).score()


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
