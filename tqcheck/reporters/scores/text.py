"""Scores for people at a terminal: tables, then how exactly the numbers were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tqcheck.reporters._cells import clean, glyph
from tqcheck.reporters.scores._tables import grids, signatures

if TYPE_CHECKING:
    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.scorereport import Gate, ScoreReport
    from tqcheck.reporters.scores._tables import Grid

_BOLD, _GREEN, _RED, _PLAIN = "\x1b[1m", "\x1b[32m", "\x1b[31m", "\x1b[0m"


class TextScores:
    """For the terminal."""

    media_type = "text/plain"
    texts = False

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the tables, the gates and the signatures."""
        sections = [_drawn(grid, color=color) for grid in grids(report)]
        sections.append("".join(_verdict(gate, color=color) for gate in report.gates))
        sections.append("".join(f"{clean(label)}: {clean(signature)}\n" for label, signature in signatures(report)))
        stream.write("\n".join(filter(None, sections)))


def _verdict(gate: Gate, *, color: bool) -> str:
    word = "passed" if gate.passed else "FAILED"
    painted = f"{_GREEN if gate.passed else _RED}{word}{_PLAIN}" if color else word
    return f"{painted}: {clean(gate.message)}\n"


def _drawn(grid: Grid, *, color: bool) -> str:
    rows = [tuple(map(clean, row)) for row in (grid.header, *grid.rows)]
    widths = [max(map(_cells, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            f"{' ' * (room - _cells(cell))}{cell}" if numeric else f"{cell}{' ' * (room - _cells(cell))}"
            for cell, room, numeric in zip(row, widths, grid.numeric, strict=True)
        ).rstrip()
        for row in rows
    ]
    head = f"{_BOLD}{lines[0]}{_PLAIN}" if color else lines[0]
    title = clean(grid.title)
    return "\n".join([f"{_BOLD}{title}{_PLAIN}" if color else title, head, *lines[1:], ""])


def _cells(text: str) -> int:
    return sum(glyph(char).width for char in text)


REPORTER: ScoreReporter = TextScores()
