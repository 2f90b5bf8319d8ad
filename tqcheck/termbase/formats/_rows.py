"""Rows of cells to entries, for all glossaries that are tables."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.term import COLUMNS, Glossary, GlossaryDefect
from tqcheck.termbase.formats._entries import FORM_COLUMNS, cell_of, entry_of, values_of
from tqcheck.termbase.formats._headers import Columns, columns_of, heading, is_misspelt, trimmed
from tqcheck.termbase.languages import is_same
from tqcheck.text._ranges import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import TermEntry

Row = tuple[int, list[str]]
"""(1-based line, cells) of a row that has something in it."""

_ALWAYS = ("source", "preferred", "admitted", "forbidden")
"""Columns that are written even if they are empty: somebody may want to fill them in."""

_SAMPLE = 200
"""Rows that are looked at to tell the languages of two columns without names."""


def read_rows(path: str, rows: Iterable[Row], options: ReadOptions) -> Glossary:
    """The entries of a table and its defects.

    Raises:
        TermbaseError: it is empty, or its header does not fit.
    """
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        raise TermbaseError(
            "the glossary is empty", path=path, hint=f"its first row names the columns: {','.join(COLUMNS)}"
        )
    if is_pair(first[1]):
        sample = [first, *islice(rows, _SAMPLE)]
        columns = _pair(sample, options)
        rows = chain(sample, rows)
    else:
        columns = columns_of(path, *first, options)
    defects = list(columns.defects)
    entries = tuple(_entries(path, columns.names, rows, defects))
    return Glossary(entries, tuple(defects), columns.source_lang, columns.target_lang)


def rows_of(entries: Sequence[TermEntry]) -> Iterator[list[str]]:
    """The header and the rows of a table with the entries; columns that none of them uses are left out."""
    rows = [values_of(entry) for entry in entries]
    names = [name for name in COLUMNS if name in _ALWAYS or any(name in row for row in rows)]
    yield names
    for row in rows:
        yield [cell_of(row.get(name, "")) for name in names]


def is_pair(cells: Sequence[str]) -> bool:
    """Whether a first row is no header but the first of a list of terms and their translations."""
    cells = trimmed(cells)
    return (
        len(cells) == 2
        and all(cell.strip() and heading(cell) is None for cell in cells)
        and not any(map(is_misspelt, cells))
    )


def _entries(
    path: str, names: Sequence[str], rows: Iterable[Row], defects: list[GlossaryDefect]
) -> Iterator[TermEntry]:
    width = len(names)
    is_plain = "" not in names and len(set(names)) == width
    for line, cells in rows:
        if len(cells) > width and any(cells[width:]):
            what = f"the row has {len(cells)} cells, the first row only {width}"
            defects.append(GlossaryDefect(line, what, fatal=True, hint="put a cell with a delimiter in it in quotes"))
            continue
        row = dict(zip(names, cells, strict=False)) if is_plain else _merged(names, cells)
        entry = entry_of(path, line, row, defects)
        if entry is not None:
            yield entry


def _merged(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """A row of which some columns are not read and others are of one kind."""
    row: dict[str, str] = {}
    for name, cell in zip(names, cells, strict=False):
        if name and cell.strip():
            row[name] = f"{row[name]}{'|' if name in FORM_COLUMNS else '; '}{cell}" if name in row else cell
    return row


def _pair(sample: Sequence[Row], options: ReadOptions) -> Columns:
    """The columns of a list without a header: source and translation, unless the languages say that it is reversed."""
    is_chinese = [_has_chinese(sample, column) for column in (0, 1)]
    names = ("source", "preferred")
    if is_chinese[0] != is_chinese[1]:
        to_chinese = is_same(options.target_lang or "", "zh") or (
            not options.target_lang and bool(options.source_lang) and not is_same(options.source_lang or "", "zh")
        )
        if is_chinese[0] == to_chinese:
            names = ("preferred", "source")
    what = f"the first row names no columns; the first column was taken for “{names[0]}”, the second for “{names[1]}”"
    defect = GlossaryDefect(sample[0][0], what, hint=f"name them in a first row: {','.join(names)}")
    return Columns(names, defects=(defect,))


def _has_chinese(sample: Sequence[Row], column: int) -> bool:
    """Whether at least half of the cells of a column have Chinese characters."""
    cells = [cells[column] for _, cells in sample if len(cells) > column]
    has = re.compile(f"[{HAN}]").search
    return sum(has(cell) is not None for cell in cells) * 2 >= len(cells)
