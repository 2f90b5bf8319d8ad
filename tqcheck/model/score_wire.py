"""A report of scores as the plain data of the JSON contract."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.model.score import Score
    from tqcheck.model.scorereport import ScoreReport

SCHEMA_VERSION = 1


def score_report_to_json(report: ScoreReport) -> dict[str, object]:
    """The whole report."""
    versions = dict(report.versions)
    return {
        "schema": SCHEMA_VERSION,
        "tool": {"name": "tqcheck", "version": versions.pop("tqcheck", ""), "versions": versions},
        "systems": [asdict(system) for system in report.systems],
        "scores": [score_to_json(score) for score in report.scores],
        "baseline": report.baseline,
        "comparisons": [asdict(item) for item in report.comparisons],
        "gates": [asdict(gate) for gate in report.gates],
        "passed": report.passed,
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
        data["spans"] = [_without_none(asdict(span)) for span in score.spans]
    return data


def _without_none(data: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in data.items() if value is not None}
