"""A report of scores as the plain data of the JSON contract."""

from __future__ import annotations

from dataclasses import asdict
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.model.score import Score, SuspectSpan
    from tqcheck.model.scorereport import HistoryPoint, MetricInfo, ScoreReport

SCHEMA_VERSION = 1


def score_report_to_json(report: ScoreReport) -> dict[str, object]:
    """The whole report."""
    versions = dict(report.versions)
    return {
        "schema": SCHEMA_VERSION,
        "tool": {"name": "tqcheck", "version": versions.pop("tqcheck", ""), "versions": versions},
        "level": report.level,
        "systems": [asdict(system) for system in report.systems],
        "metrics": [_metric(metric) for metric in report.metrics],
        "scores": [score_to_json(score) for score in report.scores],
        "baseline": report.baseline,
        "comparisons": [asdict(item) for item in report.comparisons],
        "gates": [asdict(gate) for gate in report.gates],
        "passed": report.passed,
        "label": report.label,
        "history": [point_to_json(point) for point in report.history],
        "problems": [asdict(problem) for problem in report.problems],
    }


def score_to_json(score: Score) -> dict[str, object]:
    """One score. `evidence` and `spans` are there only when they hold something."""
    data: dict[str, object] = {
        "system": score.system,
        "path": score.path,
        "unit": score.unit,
        "metric": score.metric,
        "level": score.level,
        "value": score.value,
        "signature": score.signature,
        "low": score.low,
        "high": score.high,
    }
    if score.evidence:
        data["evidence"] = [list(pair) for pair in score.evidence]
    if score.spans:
        data["spans"] = [span_to_json(span) for span in score.spans]
    return data


def span_to_json(span: SuspectSpan) -> dict[str, object]:
    """One suspect span."""
    return {key: value for key, value in asdict(span).items() if value is not None}


def point_to_json(point: HistoryPoint) -> dict[str, object]:
    """A run of the past: a line of a history."""
    return {
        "label": point.label,
        "scores": [
            {"system": system, "metric": metric, "value": value, "signature": signature}
            for system, metric, value, signature in point.values
        ],
    }


def _metric(metric: MetricInfo) -> dict[str, object]:
    """A metric; a bound that it does not have is null. `interval` is there only where its segments have intervals."""
    bounds = [bound if isfinite(bound) else None for bound in metric.range]
    data: dict[str, object] = {
        "name": metric.name,
        "label": metric.label,
        "direction": metric.direction,
        "range": bounds,
    }
    return data if metric.interval is None else {**data, "interval": metric.interval}
