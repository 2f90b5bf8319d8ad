"""Results as tables: plain for the terminal, Markdown for the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Section:
    """One table with its title and what to know to read it.

    Attributes:
        note: Sentences; how it was measured and what it means.
        local: Lines for the terminal only.
    """

    title: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    note: str = ""
    local: tuple[str, ...] = ()


def plain(section: Section) -> str:
    """The section for a terminal."""
    parts = [section.title, "-" * len(section.title)]
    if section.rows:
        cells = [section.header, *(tuple(map(shown, row)) for row in section.rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        right = _numeric(section.rows)
        for row in cells:
            aligned = [
                cell.rjust(width) if is_right else cell.ljust(width)
                for cell, width, is_right in zip(row, widths, right, strict=True)
            ]
            parts.append("  ".join(aligned).rstrip())
    parts += [section.note] if section.note else []
    return "\n".join([*parts, *section.local, ""])


def markdown(section: Section) -> str:
    """The section as Markdown, without its local lines."""
    parts = [f"### {section.title}", ""]
    if section.note:
        parts += [section.note, ""]
    if section.rows:
        right = _numeric(section.rows)
        parts.append(_row(section.header))
        parts.append(_row("---:" if is_right else "---" for is_right in right))
        parts += [_row(shown(cell).replace("|", "\\|") for cell in row) for row in section.rows]
        parts.append("")
    return "\n".join(parts)


def shown(cell: Cell) -> str:
    """A cell as text: three significant digits for fractions, a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:,.0f}" if abs(cell) >= 100 else f"{cell:.3g}"
    return f"{cell:,}" if isinstance(cell, int) else cell


def _numeric(rows: Sequence[Sequence[Cell]]) -> list[bool]:
    return [not any(isinstance(cell, str) for cell in column) for column in zip(*rows, strict=True)]


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
