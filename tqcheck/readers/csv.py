"""Bilingual CSV as spreadsheets write it: quoted cells, commas or semicolons, a header that names the columns.

Without a header nothing tells a table of translations from any other, so one is asked for; and a folder's CSV files are
read only where they are named, for most hold something else. Quoting after RFC 4180.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Directive, Document, Segment, Span, TranslationUnit
from tqcheck.readers._codes import EXPECTED, split_codes
from tqcheck.readers._file import read_bytes
from tqcheck.readers._header import Columns, columns_of
from tqcheck.readers._lines import Lines
from tqcheck.readers._pieces import Pieces
from tqcheck.readers._stream import refuse_nul
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File

_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_LINE_END = re.compile(r"\r\n?|\n")
_SEPARATORS = (",", ";")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell, by the stretch of the file between its quotes, if it has any, and its separators."""

    start: int
    end: int
    quoted: bool = False


class CsvReader:
    """Reads bilingual CSV."""

    suffixes: tuple[str, ...] = (".csv",)
    media_types: tuple[str, ...] = ("text/csv",)
    has_columns = True
    named_only = True
    sample = Sample(
        name="sample.csv",
        data=(
            "id,source,target,reference\n"
            'a1,公司召开年度会议。,"The company held its yearly meeting, as ""planned"".",The company met.\n'
            'a2,净利润增长百分之五。,"Net profit\n rose by 5%.",Net profit grew.\n'
        ).encode(),
        targets=('The company held its yearly meeting, as "planned".', "Net profit\n rose by 5%."),
        sources=("公司召开年度会议。", "净利润增长百分之五。"),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether the first line names a target and another column."""
        first = _LINE_END.split(charset.peek(head), maxsplit=1)[0]
        names = [{cell.strip(' "').casefold() for cell in first.split(separator)} for separator in _SEPARATORS]
        return any("target" in cells and cells & {"source", "reference", "id"} for cells in names)

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a CSV file; see `tqcheck.model.plugins.Reader.read`."""
        text, encoding = charset.decode(read_bytes(file), file.path)
        table = _Table(file.path, text)
        units = tuple(table.units(options))
        first = units[0] if units else None
        return Document(
            file.path,
            file.path,
            "csv",
            units,
            source_lang=options.source_lang or (first.source.lang if first and first.source else None),
            target_lang=options.target_lang or (first.target.lang if first else None),
            meta=(("encoding", encoding),),
        )


class _Table:
    """The records of a file; offsets are those of its text."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.lines = Lines(text)

    def units(self, options: ReadOptions) -> Iterator[TranslationUnit]:
        """The units, one a record behind the header."""
        if "\0" in self.text:
            line, _ = self.lines.place(self.text.index("\0"))
            refuse_nul(self.path, line, self.lines.line(line))
        records = self._records()
        header = next(records, None)
        if header is None:
            return
        columns = self._columns(header, options)
        for index, cells in enumerate(records):
            if len(cells) != columns.width:
                what = f"this row has {len(cells)} cells, the first row has {columns.width}"
                raise self.fail(what, cells[0].start, "put a cell that holds a separator or a line break in quotes")
            yield self._unit(index, cells, columns, options)

    def fail(self, what: str, offset: int, hint: str, *, column: bool = False) -> ReadError:
        """An error at an offset of the text."""
        line, at = self.lines.place(offset)
        shown = self.lines.line(line)
        return ReadError(what, path=self.path, line=line, column=at if column else None, shown=shown, hint=hint)

    def _columns(self, header: Sequence[_Cell], options: ReadOptions) -> Columns:
        def fail(what: str, cell: int | None, hint: str) -> ReadError:
            return self.fail(what, header[cell or 0].start, hint, column=cell is not None)

        columns = columns_of([self._text(cell) for cell in header], options.columns, fail)
        if not columns.header:
            hint = "a CSV file starts with the names of its columns: target, and source, reference or id"
            raise fail("there is no header that names the columns", None, hint)
        return columns

    def _records(self) -> Iterator[list[_Cell]]:
        """The cells of each record that is not blank."""
        text, at = self.text, 0
        separator = self._separator()
        plain = re.compile(rf"[^{separator}\r\n]*")
        while at < len(text):
            cells: list[_Cell] = []
            while True:
                if text.startswith('"', at):
                    found = _QUOTED.match(text, at)
                    if found is None:
                        hint = "close it, or put a cell that starts with a quote in quotes"
                        raise self.fail("this quote is never closed", at, hint, column=True)
                    cells.append(_Cell(at + 1, found.end() - 1, quoted=True))
                else:
                    found = plain.match(text, at)
                    assert found is not None
                    cells.append(_Cell(at, found.end()))
                at = found.end()
                if not text.startswith(separator, at):
                    break
                at += 1
            end = _LINE_END.match(text, at)
            if end is None and at < len(text):
                hint = "double the quotes that belong to the text"
                raise self.fail("there is text behind the closing quote", at, hint, column=True)
            at = end.end() if end is not None else at
            if len(cells) > 1 or cells[0].quoted or cells[0].end > cells[0].start:
                yield cells

    def _separator(self) -> str:
        """The separator of the header: the one that it has more of."""
        first = _LINE_END.split(self.text.lstrip("\r\n"), maxsplit=1)[0]
        return max(_SEPARATORS, key=first.count)

    def _unit(self, index: int, cells: Sequence[_Cell], columns: Columns, options: ReadOptions) -> TranslationUnit:
        def named(column: int) -> str:
            return self._text(cells[column]).strip() if column >= 0 else ""

        source_lang = options.source_lang or named(columns.source_lang) or None
        target_lang = options.target_lang or named(columns.target_lang) or None
        return TranslationUnit(
            named(columns.id) or str(index + 1),
            index,
            self._segment(cells[columns.target], target_lang),
            self._segment(cells[columns.source], source_lang) if columns.source >= 0 else None,
            tuple(self._segment(cells[column], target_lang) for column in columns.references),
            directives=self._directives(cells[columns.ignore]) if columns.ignore >= 0 else (),
            document=named(columns.document) or None,
        )

    def _text(self, cell: _Cell) -> str:
        text = self.text[cell.start : cell.end]
        return text.replace('""', '"') if cell.quoted else text

    def _segment(self, cell: _Cell, lang: str | None) -> Segment:
        pieces = Pieces(self.lines)
        at = cell.start
        while cell.quoted and (quote := self.text.find('""', at, cell.end)) >= 0:
            pieces.verbatim(at, quote)
            pieces.decoded('"', quote, quote + 2)
            at = quote + 2
        pieces.verbatim(at, cell.end)
        return pieces.segment(cell.start, lang)

    def _directives(self, cell: _Cell) -> tuple[Directive, ...]:
        codes, stranger = split_codes(self._text(cell).strip())
        if stranger:
            hint = f"tqcheck_ignore holds {EXPECTED}, separated by spaces or commas"
            at = max(self.text.find(stranger, cell.start, cell.end), cell.start)
            raise self.fail(f"“{stranger}” is not the code of a rule", at, hint, column=True)
        if not codes:
            return ()
        segment = self._segment(cell, None)
        return (Directive(codes, place=segment.place(Span(0, len(segment.text)))),)


READER: Reader = CsvReader()
