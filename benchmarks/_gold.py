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

_SHORT = 20
"""Characters; a finding of so many is never too long for the error in it."""


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
        hit: The errors that a finding points at; see `points_at`.
        right: The findings that overlap an error; `wrong`: the others.
    """

    report: Report
    found: tuple[Error, ...]
    missed: tuple[Error, ...]
    hit: tuple[Error, ...]
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
    ignore: tuple[str, ...] = (),
) -> Compared:
    """Check a report as a user would, with some rules alone or without some, and hold the findings against its errors.

    Args:
        ignore: Codes of rules and of entries of phrase tables.
    """
    settings = Settings(glossaries=(str(glossary),) if glossary else (), select=select, ignore=ignore)
    report = api.check([File(str(target))], settings, source=File(str(source)) if source else None, jobs=1)
    return hold_against(report, gold, target.read_bytes().decode("utf-8-sig"))


def hold_against(report: Report, gold: list[Error], text: str = "") -> Compared:
    """The findings of a report on one file held against the errors of that file.

    Args:
        text: Of the file; errors that name their unit need none.
    """
    starts = _line_starts(text)
    pairs = [
        (finding, error, span)
        for finding in report.open
        if finding.location.side == "target"
        for error in gold
        if _overlap(span := _span(finding, error, starts), error)
    ]
    right, met = {id(finding) for finding, _, _ in pairs}, {id(error) for _, error, _ in pairs}
    hit = {id(error) for _, error, span in pairs if points_at(span, error)}
    return Compared(
        report,
        found=tuple(error for error in gold if id(error) in met),
        missed=tuple(error for error in gold if id(error) not in met),
        hit=tuple(error for error in gold if id(error) in hit),
        right=tuple(finding for finding in report.open if id(finding) in right),
        wrong=tuple(finding for finding in report.open if id(finding) not in right),
    )


def points_at(span: tuple[int, int], error: Error) -> bool:
    """Whether a span shares at least half of the shorter one with an error and is not much longer than it.

    A span of more than three times the error's length and of more than 20 characters is much longer: a sentence that is
    called long does not show the errors in it.
    """
    shared = min(span[1], error.end) - max(span[0], error.start)
    found, wanted = span[1] - span[0], error.end - error.start
    return 2 * shared >= min(found, wanted) and not (found > 3 * wanted and found > _SHORT)


def target_of(folder: Path) -> Path:
    """The translation in a folder of `corpus/`."""
    return next(path for pattern in ("target.en.*", "bilingual.tsv") for path in sorted(folder.glob(pattern)))


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
