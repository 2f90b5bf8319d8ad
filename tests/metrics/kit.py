"""Metrics and inputs from plain texts, for the tests of metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.engine.scoring.metrics import load_metric
from tqcheck.model.annotation import Annotation
from tqcheck.model.metric import MetricInput, MetricSetup
from tqcheck.model.term import Termbase
from tqcheck.model.text import Segment, Span, TranslationUnit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import Metric
    from tqcheck.model.text import Side


def metric(name: str, options: Mapping[str, object] | None = None, termbase: Termbase | None = None) -> Metric:
    return load_metric(name, termbase or Termbase(), options).metric


def inputs(
    targets: Sequence[str],
    references: Sequence[Sequence[str]] = (),
    sources: Sequence[str] = (),
) -> list[MetricInput]:
    """Units of one document.

    Args:
        references: For each unit.
    """
    return [
        MetricInput(
            TranslationUnit(
                str(index + 1),
                index,
                Segment(target, "en"),
                Segment(sources[index], "zh") if sources else None,
                tuple(Segment(text, "en") for text in references[index]) if references else (),
            )
        )
        for index, target in enumerate(targets)
    ]


def annotated_metric(name: str, options: Mapping[str, object] | None = None) -> Metric:
    """A metric of a run that has annotations."""
    return load_metric(name, MetricSetup(Termbase(), annotated=True), options).metric


def mark(
    start: int,
    end: int,
    severity: Severity = "minor",
    rater: str = "a",
    category: str = "accuracy/mistranslation",
    side: Side = "target",
) -> Annotation:
    return Annotation(Span(start, end), category, severity, side, rater)


def marked(
    target: str,
    annotations: Sequence[Annotation] | None = None,
    raters: Sequence[str] = (),
    findings: Sequence[Annotation] | None = None,
) -> MetricInput:
    """One unit with what was marked in it."""
    [item] = inputs([target])
    return MetricInput(
        item.unit,
        "",
        None if findings is None else tuple(findings),
        None if annotations is None else tuple(annotations),
        tuple(raters),
    )


def total(metric: Metric, batch: Sequence[MetricInput]) -> list[float]:
    """The sum of all rows; empty where nothing could be scored."""
    rows = [row for item in metric.measure(batch) for row in item.rows]
    return [sum(column) for column in zip(*rows, strict=True)]
