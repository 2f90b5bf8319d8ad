r"""What glossaries in rows and columns share: columns by name, several forms in a cell, and defects by line.

The first row names the columns, in any order: source, preferred, admitted, forbidden, case, domain, note. Only
`preferred` is required. Forms in a cell are parted by `|`; `\|` is a bar that belongs to a form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError, nearest
from tqcheck.model.lean import dataclass
from tqcheck.model.term import COLUMNS, Glossary, GlossaryDefect, TermEntry
from tqcheck.termbase.decode import decode
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Case

_FORMS = ("source", "preferred", "admitted", "forbidden")
_CASES: dict[str, Case] = {"": "insensitive", "insensitive": "insensitive", "sensitive": "sensitive"}
_OTHER_DELIMITERS = {";": "semicolons", "\t": "tabs", ",": "commas", "|": "bars"}

_BAR = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A glossary format whose rows are parted by one character."""

    suffixes: tuple[str, ...]
    delimiter: str

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries in the order of the file, and the defects of its rows.

        Raises:
            TermbaseError: it is no text, it has no header that fits, or its quotes do not match.
        """
        text = decode(path, data)
        rows = _rows(path, text, self.delimiter)
        header = next(rows, None)
        if header is None:
            raise TermbaseError(
                "the glossary is empty", path=path, hint=f"its first row names the columns: {','.join(COLUMNS)}"
            )
        columns = _columns(path, *header, delimiter=self.delimiter)
        return _entries(path, columns, rows)


def _rows(path: str, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """(line of its first character, cells) of each row that has something in it."""
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


def _columns(path: str, line: int, cells: list[str], *, delimiter: str) -> list[str]:
    """The names of the columns, as in COLUMNS.

    Raises:
        TermbaseError: one is unknown or occurs twice, or `preferred` is missing.
    """
    names = [cell.strip().lower() for cell in cells]
    while names and not names[-1]:
        names.pop()  # spreadsheets leave empty columns behind
    for name in names:
        if name not in COLUMNS:
            used = next((word for char, word in _OTHER_DELIMITERS.items() if char != delimiter and char in name), None)
            hint = nearest(name, COLUMNS)
            if used:
                hint = f"the cells seem to be parted by {used}; part them by {_OTHER_DELIMITERS[delimiter]}"
            raise TermbaseError(f"unknown column “{_short(name)}”", path=path, line=line, hint=hint)
        if names.count(name) > 1:
            raise TermbaseError(f"the column “{name}” occurs twice", path=path, line=line, hint="keep one of the two")
    if "preferred" not in names:
        hint = f"the first row names the columns ({', '.join(COLUMNS)}); “preferred” holds the wanted forms"
        raise TermbaseError("the column “preferred” is missing", path=path, line=line, hint=hint)
    return names


def _entries(path: str, columns: list[str], rows: Iterator[tuple[int, list[str]]]) -> Glossary:
    entries: list[TermEntry] = []
    defects: list[GlossaryDefect] = []
    width = len(columns)
    for line, cells in rows:
        if len(cells) > width and any(cells[width:]):
            what = f"the row has {len(cells)} cells, the first row only {width}"
            defects.append(GlossaryDefect(line, what, fatal=True, hint="put a cell with a delimiter in it in quotes"))
            continue
        row = dict(zip(columns, cells, strict=False))
        source, preferred, admitted, forbidden = [
            _split(cell, line, defects) if (cell := row.get(name)) else () for name in _FORMS
        ]
        case = _CASES.get(row.get("case", "").strip().lower())
        if case is None:
            given = row["case"].strip()
            hint = nearest(given.lower(), ("sensitive", "insensitive"))
            defects.append(GlossaryDefect(line, f"“{_short(given)}” is no value of “case”", fatal=True, hint=hint))
            continue
        if not preferred and not forbidden:
            what = "the row has neither a preferred nor a forbidden form"
            defects.append(
                GlossaryDefect(line, what, fatal=True, hint="fill in the column “preferred”, or delete the row")
            )
            continue
        entries.append(
            TermEntry(
                f"{path}:{line}",
                preferred,
                source,
                admitted,
                forbidden,
                case,
                row.get("domain", "").strip(),
                row.get("note", "").strip(),
                path,
                line,
            )
        )
    return Glossary(tuple(entries), tuple(defects))


def _split(cell: str, line: int, defects: list[GlossaryDefect]) -> tuple[str, ...]:
    """The forms of a cell, trimmed, each once."""
    # The usual case: one form, and nothing to mend in it (white space other than " " is not printable).
    if "|" not in cell and cell.isprintable() and "  " not in cell and cell[0] != " " != cell[-1]:
        return (cell,)
    parts = [part.replace("\\|", "|") for part in _BAR.split(cell)] if "\\" in cell else cell.split("|")
    forms = [" ".join(part.split()) for part in parts]
    if forms != parts:
        defects.append(GlossaryDefect(line, "spaces around or inside a form were made one space or none"))
    forms = [form if form.isprintable() or fold(form).text.strip() else "" for form in forms]
    if not all(forms):
        defects.append(GlossaryDefect(line, "an empty form was left out"))
    return tuple(dict.fromkeys(filter(None, forms)))


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
