"""Glossaries as workbooks: the first visible sheet that has a row with known names of columns among its first ten.

Cells are taken by their values, formulas by the value that was saved with them. What is written are texts throughout,
so a form that starts with `=` is no formula.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.term import COLUMNS, Glossary, GlossaryDefect
from tqcheck.termbase.formats._headers import heading
from tqcheck.termbase.formats._rows import read_rows, rows_of
from tqcheck.termbase.formats._sheets import MAX_ROWS, read_sheets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.termbase.formats._rows import Row

MAX_CELL = 32_767
"""Characters that a cell holds; Excel specifications and limits."""

_TITLES = 10
"""Rows within which the names of the columns are looked for; a title may stand above them."""

_WIDTHS = {"source": 30, "preferred": 40, "admitted": 30, "forbidden": 30, "definition": 40, "note": 40}
"""Widths of columns in characters; of others 12."""


class XlsxFormat:
    """Reads and writes workbooks."""

    suffixes = (".xlsx", ".xlsm")
    holds = frozenset(COLUMNS)

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries of a sheet; their lines are the numbers of its rows.

        Raises:
            TermbaseError: it is no workbook, or damaged, or no sheet has names of columns that fit.
        """
        sheets = [sheet for sheet in read_sheets(path, data) if sheet.rows]
        found = next((sheet for sheet in sheets if _header(sheet.rows) is not None), sheets[0] if sheets else None)
        if found is None:
            return read_rows(path, (), options)
        glossary = read_rows(path, found.rows[_header(found.rows) or 0 :], options)
        defects = [*found.defects, *glossary.defects]
        others = ", ".join(f"“{sheet.name}”" for sheet in sheets if sheet is not found)
        if others:
            defects.append(GlossaryDefect(None, f"only the sheet “{found.name}” was read, not {others}"))
        return Glossary(glossary.entries, tuple(defects), glossary.source_lang, glossary.target_lang)

    def write(self, glossary: Glossary) -> bytes:
        """A workbook with one sheet, the same bytes for the same entries.

        Raises:
            TermbaseError: there are more entries than rows, or a cell is longer than cells may be.
        """
        import io
        from datetime import UTC, datetime

        import xlsxwriter

        rows = list(rows_of(glossary.entries))
        _refuse_excess(rows)
        stream = io.BytesIO()
        with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
            book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
            sheet = book.add_worksheet("Glossary")
            # “@” keeps a spreadsheet from making a date of what somebody types.
            plain, bold = book.add_format({"num_format": "@"}), book.add_format({"num_format": "@", "bold": True})
            for column, name in enumerate(rows[0]):
                sheet.set_column(column, column, _WIDTHS.get(name, 12), plain)
            for number, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if cell:
                        sheet.write_string(number, column, cell, plain if number else bold)
            sheet.freeze_panes(1, 0)
        return stream.getvalue()


def _header(rows: Sequence[Row]) -> int | None:
    """The index of the first row of which at least half of the cells are known names of columns."""
    for index, (_, cells) in enumerate(rows[:_TITLES]):
        names = [cell for cell in cells if cell.strip()]
        known = sum(heading(name) is not None for name in names)
        if known and known * 2 >= len(names):
            return index
    return None


def _refuse_excess(rows: Sequence[Sequence[str]]) -> None:
    hint = "convert to another format, such as .csv"
    if len(rows) > MAX_ROWS:
        raise TermbaseError(f"{len(rows) - 1:,} entries are more than a sheet holds", hint=hint)
    for number, cells in enumerate(rows, 1):
        if max(map(len, cells), default=0) > MAX_CELL:
            what = f"row {number} would have a cell of more than {MAX_CELL:,} characters, which a sheet cannot hold"
            raise TermbaseError(what, hint=hint)


FORMAT = XlsxFormat()
