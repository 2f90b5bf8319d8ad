"""Glossaries as text in rows and columns, quoted as in RFC 4180, parted by whichever delimiter fits the header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.term import COLUMNS
from tqcheck.termbase.decode import decode
from tqcheck.termbase.formats._headers import heading
from tqcheck.termbase.formats._rows import is_pair, read_rows, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary
    from tqcheck.termbase.formats._rows import Row

_DELIMITERS = ",;\t"
_HEADER = 65_536
"""Characters within which the first row must end for its delimiter to be found out."""


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A glossary format whose cells are parted by one character.

    Attributes:
        delimiter: The one that is written, and tried first when a file is read.
    """

    suffixes: tuple[str, ...]
    delimiter: str
    holds: frozenset[str] = frozenset(COLUMNS)

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries in the order of the file, and the defects of its rows.

        Raises:
            TermbaseError: it is no text, it has no header that fits, or its quotes do not match.
        """
        text = decode(path, data)
        # What Excel writes and reads as a first line to settle the delimiter.
        if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
            rows = _rows(path, text, text[4])
            next(rows, None)
        else:
            rows = _rows(path, text, _delimiter(text, self.delimiter))
        return read_rows(path, rows, options)

    def write(self, glossary: Glossary) -> bytes:
        """UTF-8 without a byte order mark, lines ending in LF."""
        import csv
        import io

        stream = io.StringIO()
        csv.writer(stream, delimiter=self.delimiter, lineterminator="\n").writerows(rows_of(glossary.entries))
        return stream.getvalue().encode()


def _rows(path: str, text: str, delimiter: str) -> Iterator[Row]:
    """The rows, each with the line of its first character."""
    import csv
    import io

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            limit = csv.field_size_limit()
            hint = f"no cell may be longer than {limit:,} characters; a missing closing quote makes long ones"
        else:
            hint = "put a cell with quotes, delimiters or line breaks in quotes, and double the quotes in it"
        raise TermbaseError(f"malformed row: {error}", path=path, line=line, hint=hint) from error


def _delimiter(text: str, usual: str) -> str:
    """The delimiter by which the first row has the most known headings, else two cells; the usual one if none has."""
    head = text[:_HEADER]
    best, most = usual, 0
    for delimiter in dict.fromkeys(usual + _DELIMITERS):
        cells = _first_row(head, delimiter)
        known = sum(heading(cell) is not None for cell in cells)
        if known and known == len(cells) > 1:
            return delimiter
        if known > most:
            best, most = delimiter, known
    if most:
        return best
    return next((char for char in dict.fromkeys(usual + _DELIMITERS) if is_pair(_first_row(head, char))), usual)


def _first_row(head: str, delimiter: str) -> list[str]:
    try:
        _, cells = next(_rows("", head, delimiter), (0, []))
    except TermbaseError:
        return []
    return [cell for cell in cells if cell.strip()]
