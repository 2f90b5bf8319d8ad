"""Bilingual TSV: one unit a row, in the columns source, target and references, or as a header names them.

Cells are verbatim: no quoting, no backslash escapes. Rows are read from the file each time the units are iterated, so
memory stays flat; what is done here per row is paid by every row of a corpus.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Directive, Document, Origin, Place, Segment, TranslationUnit
from tqcheck.readers import _stream
from tqcheck.readers._codes import EXPECTED, split_codes
from tqcheck.readers._file import rereadable
from tqcheck.readers._header import Columns, columns_of
from tqcheck.readers._splice import can_place, splice
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.plugins import ReadOptions, WritingReader
    from tqcheck.model.text import Edit, File


@dataclass(frozen=True, slots=True)
class _Rows:
    """The units of a file; each iteration reads it anew."""

    file: File
    encoding: str
    columns: Columns
    source_lang: str | None
    target_lang: str | None

    def __iter__(self) -> Iterator[TranslationUnit]:
        columns, path = self.columns, self.file.path
        width, source, target = columns.width, columns.source, columns.target
        simple = columns.is_simple
        source_lang, target_lang = self.source_lang, self.target_lang
        index = -columns.header
        for number, line in enumerate(_stream.lines(self.file, self.encoding), 1):
            row = line.rstrip("\r\n")
            if not row:
                continue
            if index < 0:
                index = 0
                continue
            cells = row.split("\t")
            if len(cells) != width or "\0" in row:
                _stream.refuse_nul(path, number, row)
                raise _wrong_width(path, number, row, len(cells), columns)
            if simple:
                unit = TranslationUnit(
                    str(index + 1),
                    index,
                    Segment(cells[target], target_lang, Origin(number, _column(cells, target))),
                    Segment(cells[source], source_lang, Origin(number, _column(cells, source)))
                    if source >= 0
                    else None,
                )
            else:
                unit = self._unit(index, number, cells)
            yield unit
            index += 1

    def _unit(self, index: int, number: int, cells: list[str]) -> TranslationUnit:
        columns = self.columns
        source_lang = self.source_lang or _cell(cells, columns.source_lang) or None
        target_lang = self.target_lang or _cell(cells, columns.target_lang) or None
        starts = list(accumulate((len(cell) + 1 for cell in cells), initial=1))

        def segment(column: int, lang: str | None) -> Segment:
            return Segment(cells[column], lang, Origin(number, starts[column]))

        return TranslationUnit(
            _cell(cells, columns.id) or str(index + 1),
            index,
            segment(columns.target, target_lang),
            segment(columns.source, source_lang) if columns.source >= 0 else None,
            tuple(segment(column, target_lang) for column in columns.references),
            directives=self._directives(number, cells),
            document=_cell(cells, columns.document) or None,
        )

    def _directives(self, number: int, cells: list[str]) -> tuple[Directive, ...]:
        cell = _cell(cells, self.columns.ignore)
        codes, stranger = split_codes(cell)
        if not codes:
            return ()
        column = _column(cells, self.columns.ignore)
        if stranger:
            raise ReadError(
                f"“{stranger}” is not the code of a rule",
                path=self.file.path,
                line=number,
                column=column + cell.index(stranger),
                shown="\t".join(cells),
                hint=f"tqcheck_ignore holds {EXPECTED}, separated by spaces or commas",
            )
        return (Directive(codes, place=Place(number, column, number, column + len(cell))),)


class TsvReader:
    """Reads and writes bilingual TSV."""

    has_columns = True
    suffixes: tuple[str, ...] = (".tsv", ".tab")
    media_types: tuple[str, ...] = ("text/tab-separated-values",)
    sample = Sample(
        name="sample.tsv",
        data=(
            "id\tsource\ttarget\treference\n"
            "a1\t公司召开年度会议。\tThe company held its yearly meeting.\tThe company held its annual meeting.\n"
            "a2\t净利润增长百分之五。\t\tNet profit rose by 5%.\n"
        ).encode(),
        targets=("The company held its yearly meeting.", ""),
        sources=("公司召开年度会议。", "净利润增长百分之五。"),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether the first lines have the same number of tabs, at least one."""
        lines = re.split(r"\r\n?|\n", charset.peek(head))
        tabs = {line.count("\t") for line in (lines[:-1] or lines)[:20] if line}
        return len(tabs) == 1 and tabs != {0}

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a TSV file; see `tqcheck.model.plugins.Reader.read`. Rows behind the first are read by iterating."""
        file = rereadable(file)
        encoding = _stream.detect(file)
        columns = _columns(file, encoding, options)
        rows = _Rows(file, encoding, columns, options.source_lang, options.target_lang)
        return _stream.document(file, "tsv", rows, options, encoding=encoding)

    def can_write(self, unit: TranslationUnit, edit: Edit) -> bool:
        """Whether the edit leaves the cell one cell."""
        return "\t" not in edit.text and can_place(unit.side(edit.side), edit)

    def write(self, file: File, document: Document, edits: Sequence[tuple[int, Edit]]) -> bytes:
        """Put edits into the file; see `tqcheck.model.plugins.Writer.write`."""
        return splice(file, document, edits, self.can_write)


def _columns(file: File, encoding: str, options: ReadOptions) -> Columns:
    """What the columns are, from the first row."""
    rows = ((number, line.rstrip("\r\n")) for number, line in enumerate(_stream.lines(file, encoding), 1))
    number, row = next((item for item in rows if item[1]), (1, "source\ttarget"))
    _stream.refuse_nul(file.path, number, row)
    cells = row.split("\t")

    def fail(what: str, cell: int | None, hint: str) -> ReadError:
        column = None if cell is None else _column(cells, cell)
        return ReadError(what, path=file.path, line=number, column=column, shown=row, hint=hint)

    if len(cells) == 1 and not options.columns:
        hint = "a TSV file needs source and target, separated by a tab; name a file of one text a line .txt"
        raise fail("there is only one column", None, hint)
    return columns_of(cells, options.columns, fail)


def _column(cells: list[str], index: int) -> int:
    """The 1-based column of the line at which a cell starts."""
    if index == 0:
        return 1
    if index == 1:
        return len(cells[0]) + 2
    return sum(map(len, cells[:index])) + index + 1


def _cell(cells: list[str], index: int) -> str:
    """A cell without white space around it; empty where there is no such column."""
    return cells[index].strip() if index >= 0 else ""


def _wrong_width(path: str, number: int, row: str, found: int, columns: Columns) -> ReadError:
    return ReadError(
        f"this row has {found} cells, the first row has {columns.width}",
        path=path,
        line=number,
        shown=row,
        hint="a cell cannot hold a tab or a line break; an empty cell still needs its tab",
    )


READER: WritingReader = TsvReader()
