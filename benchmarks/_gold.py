"""Reports with errors marked by hand, and which of them a check finds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.text import File

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.model.finding import Finding
    from tqcheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Error:
    """An error marked by hand: code points of the file's text, or of the target cell where `unit` is named."""

    start: int
    end: int
    unit: str | None
    patterns: tuple[str, ...]
    family: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Findings and errors of one report.

    Attributes:
        found: The errors that a finding overlaps; `missed`: the others.
        right: The findings that overlap an error; `wrong`: the others.
    """

    report: Report
    found: tuple[Error, ...]
    missed: tuple[Error, ...]
    right: tuple[Finding, ...]
    wrong: tuple[Finding, ...]


def read_gold(path: Path) -> list[Error]:
    """The errors of a gold file; its other lines (clusters of names) are left out."""
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    return [
        Error(row["start"], row["end"], row.get("unit"), tuple(row["patterns"]), row.get("family", ""))
        for row in rows
        if "quote" in row
    ]


def compare(
    target: Path,
    gold: list[Error],
    *,
    source: Path | None = None,
    glossary: Path | None = None,
    select: tuple[str, ...] | None = None,
) -> Compared:
    """Check a report as a user would, or with some rules alone, and hold the findings against its errors."""
    settings = Settings(glossaries=(str(glossary),) if glossary else (), select=select)
    report = api.check([File(str(target))], settings, source=File(str(source)) if source else None, jobs=1)
    starts = _line_starts(target.read_bytes().decode("utf-8-sig"))
    pairs = [
        (finding, error)
        for finding in report.open
        for error in gold
        if finding.location.side == "target" and _overlap(_span(finding, error, starts), error)
    ]
    hit, met = {id(finding) for finding, _ in pairs}, {id(error) for _, error in pairs}
    return Compared(
        report,
        found=tuple(error for error in gold if id(error) in met),
        missed=tuple(error for error in gold if id(error) not in met),
        right=tuple(finding for finding in report.open if id(finding) in hit),
        wrong=tuple(finding for finding in report.open if id(finding) not in hit),
    )


def _span(finding: Finding, error: Error, starts: list[int]) -> tuple[int, int]:
    """The finding's span in the terms of the error's; an empty one counts as the next character."""
    at = finding.location
    if error.unit is not None:
        start, end = (at.span.start, at.span.end) if at.unit == error.unit else (-1, -1)
    else:
        start = _offset(at.place.line, at.place.column, starts)
        end = _offset(at.place.end_line, at.place.end_column, starts)
    return start, max(end, start + 1)


def _offset(line: int | None, column: int | None, starts: list[int]) -> int:
    assert line is not None
    assert column is not None
    return starts[line - 1] + column - 1


def _overlap(span: tuple[int, int], error: Error) -> bool:
    return span[0] < error.end and error.start < span[1]


def _line_starts(text: str) -> list[int]:
    """The offset of each line; the reports have LF."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts
