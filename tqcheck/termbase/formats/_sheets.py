"""Reads the cells of a workbook (SpreadsheetML, ISO/IEC 29500-1, clause 18) as texts, against hostile files as well.

Only cells that are there are kept: one in the last row of the last column costs no more than one in the first. A reader
that lays out the whole rectangle is ended by the system for want of memory, and no `except` catches that.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.term import GlossaryDefect
from tqcheck.safexml import MalformedError, parse
from tqcheck.safezip import BUDGET, Archive

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tqcheck.safexml import Handler
    from tqcheck.termbase.formats._rows import Row

MAX_COLUMNS = 256
"""Columns of a sheet with something in them; glossaries have about ten."""

MAX_ROWS = 1_048_576
"""Rows of a sheet in Excel 2007 and later."""

_REPAIR = "open the file in the program that made it and save it again"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: the rows that have something in them, with their numbers from 1, and what is wrong with its cells."""

    name: str
    rows: tuple[Row, ...]
    defects: tuple[GlossaryDefect, ...] = ()


def read_sheets(path: str, data: bytes) -> Iterator[Sheet]:
    """The visible sheets of a workbook, in their order; each is read when it is asked for.

    Raises:
        TermbaseError: it is no workbook, damaged, encrypted, or holds far more than a glossary.
    """
    package = _Package(path, data)
    book = next((part for kind, part in package.relations("").values() if kind == "officeDocument"), "")
    if not book:
        raise TermbaseError("this is no workbook", path=path, hint="a glossary from a spreadsheet is saved as .xlsx")
    related = package.relations(book)
    listed, strings = _Book(), _Strings()
    package.parse(book, listed)
    for kind, part in related.values():
        if kind == "sharedStrings":
            package.parse(part, strings)
    for name, key in listed.sheets:
        kind, part = related.get(key, ("", ""))
        if kind == "worksheet":
            cells = _Cells(path, strings.texts)
            package.parse(part, cells)
            yield Sheet(name, tuple(cells.rows), tuple(cells.defects))


class _Package:
    """The parts of the file and how they refer to one another (ISO/IEC 29500-2)."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.archive = Archive(path, data, error=TermbaseError)

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """(kind, part) by key of what a part refers to; the part without a name is the package."""
        folder, name = posixpath.split(part)
        found = _Relations(folder)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels in self.archive.members:
            self.parse(rels, found)
        return found.parts

    def parse(self, part: str, handler: Handler) -> None:
        try:
            parse(self.archive.read(part), handler)
        except MalformedError as problem:
            what = f"this file is damaged: its part {part} is malformed XML ({problem.what})"
            raise TermbaseError(what, path=self.path, hint=_REPAIR) from problem


class _Silent:
    """A handler of XML that passes over everything."""

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """An element starts."""

    def end(self, name: str, offset: int) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Character data."""


class _Relations(_Silent):
    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.parts: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        if _local(name) == "Relationship":
            kind = attributes.get("Type", "").rpartition("/")[2]
            part = posixpath.normpath(posixpath.join("/", self.folder, attributes.get("Target", "")))
            self.parts[attributes.get("Id", "")] = kind, part.lstrip("/")


class _Book(_Silent):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        if _local(name) == "sheet" and attributes.get("state", "visible") == "visible":
            key = next((value for key, value in attributes.items() if key.endswith(" id")), "")
            self.sheets.append((attributes.get("name", ""), key))


class _Strings(_Silent):
    """The texts that cells refer to, without the readings (`rPh`) of East Asian ones."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._in_text = False
        self._in_reading = False

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        local = _local(name)
        self._in_reading = self._in_reading or local == "rPh"
        self._in_text = local == "t" and not self._in_reading

    def end(self, name: str, offset: int) -> None:
        local = _local(name)
        self._in_text = False
        if local == "rPh":
            self._in_reading = False
        elif local == "si":
            self.texts.append(_unescaped("".join(self._parts)))
            self._parts = []

    def text(self, text: str) -> None:
        if self._in_text:
            self._parts.append(text)


class _Cells(_Silent):
    """The rows of a sheet."""

    def __init__(self, path: str, strings: list[str]) -> None:
        self.rows: list[Row] = []
        self.defects: list[GlossaryDefect] = []
        self._path = path
        self._strings = strings
        self._left = BUDGET
        self._row: list[str] = []
        self._line = 0
        self._column = 0
        self._kind = ""
        self._parts: list[str] = []
        self._in_value = False
        self._in_reading = False

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        local = _local(name)
        if local == "c":
            self._column = self._column_of(attributes.get("r", ""))
            self._kind = attributes.get("t", "n")
            self._parts = []
        elif local == "row":
            number = attributes.get("r", "")
            self._line = int(number) if number.isdecimal() and len(number) < 8 else self._line + 1
            self._column = 0
            self._row = []
            if self._line > MAX_ROWS:
                raise self._excessive(f"more than {MAX_ROWS:,} rows")
        elif local == "rPh":
            self._in_reading = True
        elif local in ("v", "t"):
            self._in_value = not self._in_reading

    def end(self, name: str, offset: int) -> None:
        local = _local(name)
        if local in ("v", "t"):
            self._in_value = False
        elif local == "c":
            text = self._value("".join(self._parts)) if self._parts else ""
            if text:
                self._put(text)
        elif local == "row":
            if self._row:
                self.rows.append((self._line, self._row))
                self._row = []
        elif local == "rPh":
            self._in_reading = False

    def text(self, text: str) -> None:
        if self._in_value:
            self._parts.append(text)

    def _column_of(self, address: str) -> int:
        """The column of a cell such as AB12, from 1; the next one if it has no address."""
        column = 0
        for char in address:
            if not "A" <= char <= "Z":
                break
            column = min(column * 26 + ord(char) - 64, MAX_COLUMNS + 1)
        return column or self._column + 1

    def _value(self, raw: str) -> str:
        """What a cell shows, but for the format of numbers."""
        if self._kind == "s":
            index = int(raw) if raw.isascii() and raw.strip().isdecimal() and len(raw) < 12 else -1
            if not 0 <= index < len(self._strings):
                what = "this file is damaged: a cell refers to a text that is not there"
                raise TermbaseError(what, path=self._path, line=self._line, hint=_REPAIR)
            return self._strings[index]
        if self._kind == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        if self._kind == "e":
            what = f"a cell holds the error {raw.strip()[:20]}; it was taken for empty"
            self.defects.append(GlossaryDefect(self._line, what))
            return ""
        return _number(raw) if self._kind == "n" else _unescaped(raw)

    def _put(self, text: str) -> None:
        if self._column > MAX_COLUMNS:
            raise self._excessive(f"more than {MAX_COLUMNS} columns")
        self._left -= len(text)
        if self._left < 0:
            raise self._excessive("far more text than a glossary")
        self._row += [""] * (self._column - len(self._row))
        self._row[self._column - 1] = text

    def _excessive(self, what: str) -> TermbaseError:
        hint = "copy the columns of the glossary into a sheet of their own"
        return TermbaseError(f"the sheet holds {what}", path=self._path, line=self._line, hint=hint)


def _number(raw: str) -> str:
    """A number as a cell shows it that has no format: 2020 and 0.1, not 2020.0 and 0.10000000000000001."""
    try:
        number = float(raw)
    except ValueError:
        return raw.strip()
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _unescaped(text: str) -> str:
    """A text with the characters that XML cannot hold, which stand as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19)."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
