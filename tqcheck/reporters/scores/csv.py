"""Everything in one CSV table, a record a line: scores of all levels, comparisons, gates and the trend.

Numbers are given in full. A text that a spreadsheet would take for a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
from dataclasses import asdict
from typing import TYPE_CHECKING, TextIO

from tqcheck.reporters._cells import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.scorereport import ScoreReport

COLUMNS = (
    "record",
    "level",
    "system",
    "document",
    "segment",
    "metric",
    "value",
    "low",
    "high",
    "baseline",
    "baseline_value",
    "p",
    "test",
    "samples",
    "limit",
    "passed",
    "message",
    "label",
    "signature",
)
_FORMULA = ("=", "+", "-", "@")


class CsvScores:
    """For spreadsheets and data frames."""

    media_type = "text/csv"
    texts = False

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the table, with a header."""
        writer = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for record in _records(report):
            writer.writerow({key: _cell(value) for key, value in record.items()})


def _records(report: ScoreReport) -> Iterator[dict[str, object]]:
    for score in report.scores:
        yield {
            "record": "score",
            "level": score.level,
            "system": score.system,
            "document": score.path,
            "segment": score.unit,
            "metric": score.metric,
            "value": score.value,
            "low": score.low,
            "high": score.high,
            "signature": score.signature,
        }
    for comparison in report.comparisons:
        fields = asdict(comparison)
        yield {"record": "comparison", "level": "corpus", **{key: fields[key] for key in COLUMNS if key in fields}}
    for gate in report.gates:
        fields = asdict(gate)
        known = {key: fields[key] for key in COLUMNS if key in fields}
        yield {"record": "gate", "level": "corpus", **known, "test": gate.kind}
    for point in report.history:
        for system, metric, value, signature in point.values:
            yield {
                "record": "trend",
                "level": "corpus",
                "system": system,
                "metric": metric,
                "value": value,
                "label": point.label,
                "signature": signature,
            }


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = clean(value)
        return f"'{text}" if text.startswith(_FORMULA) else text
    return repr(value)


REPORTER: ScoreReporter = CsvScores()
