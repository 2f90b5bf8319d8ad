"""Scores as Markdown, for a comment on a merge request or a summary of a job: the verdict first, then the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO

from tqcheck.reporters._cells import clean
from tqcheck.reporters.scores._tables import grids, signatures

if TYPE_CHECKING:
    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.scorereport import ScoreReport
    from tqcheck.reporters.scores._tables import Grid

_MEANING = re.compile(r"([\\`*_\[\]|~#@])")
"""What could mean something within a line; `@` would call a person."""


class MarkdownScores:
    """For a page that renders Markdown with tables."""

    media_type = "text/markdown"
    texts = False

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the sections."""
        sections = []
        if report.gates:
            failed = sum(not gate.passed for gate in report.gates)
            head = f"{failed} of {len(report.gates)} gates failed" if failed else "All gates hold"
            lines = [f"- {'✅' if gate.passed else '❌'} {_text(gate.message)}" for gate in report.gates]
            sections.append("\n".join([f"## {head}", "", *lines]))
        sections += map(_table, grids(report))
        if report.problems:
            sections.append("\n".join(["## Notes", "", *(f"- {_text(item.message)}" for item in report.problems)]))
        made = [f"- {_text(name)}: {_code(signature)}" for name, signature in signatures(report)]
        if made:
            sections.append("\n".join(["## Signatures", "", *made]))
        stream.write("\n\n".join(sections) + "\n" if sections else "")


def _table(grid: Grid) -> str:
    rules = [" ---: " if numeric else " --- " for numeric in grid.numeric]
    rows = [" | ".join(map(_text, row)) for row in (grid.header, *grid.rows)]
    lines = [f"| {rows[0]} |", f"|{'|'.join(rules)}|", *(f"| {row} |" for row in rows[1:])]
    return "\n".join([f"## {_text(grid.title)}", "", *lines])


def _text(text: str) -> str:
    """A text that means nothing but itself."""
    return _MEANING.sub(r"\\\1", clean(text)).replace("&", "&amp;").replace("<", "&lt;")


def _code(text: str) -> str:
    """A text as code, in more backticks than it holds."""
    shown = clean(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{space}{shown}{space}{fence}"


REPORTER: ScoreReporter = MarkdownScores()
