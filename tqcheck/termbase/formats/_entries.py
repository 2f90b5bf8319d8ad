"""One entry from the values of its columns, and back: what all glossary formats share.

A value is a cell as in a table (several forms parted by `|`) or a list of forms. A row that cannot be understood is a
fatal defect, so that one run shows them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import nearest
from tqcheck.model.term import GlossaryDefect, TermEntry
from tqcheck.termbase.formats._values import (
    CASE_NAMES,
    FLAG_NAMES,
    case_of,
    flag_of,
    forms_of,
    join,
    pos_of,
    shortened,
    text_of,
    writable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.model.term import Case

FORM_COLUMNS = ("source", "preferred", "admitted", "forbidden", "scope")
"""Columns with several values; the others have one."""


def entry_of(
    path: str,
    line: int | None,
    row: Mapping[str, str | Sequence[str]],
    defects: list[GlossaryDefect],
    *,
    key: str = "",
) -> TermEntry | None:
    """The entry of a row; None if it is wrong, with the defect that says why.

    Args:
        row: Values by column; columns without several values hold a text.
        key: The entry's id; else it is `path:line`.
    """
    get = row.get
    known = len(defects)
    source = forms_of(cell, line, defects) if (cell := get("source")) else ()
    preferred = forms_of(cell, line, defects) if (cell := get("preferred")) else ()
    admitted = forms_of(cell, line, defects) if (cell := get("admitted")) else ()
    forbidden = forms_of(cell, line, defects) if (cell := get("forbidden")) else ()
    scope = forms_of(cell, line, defects) if (cell := get("scope")) else ()
    case = _case(word, line, defects) if (word := get("case")) else "insensitive"
    dnt = _flag(word, line, defects) if (word := get("dnt")) else False
    if len(defects) > known and any(defect.fatal for defect in defects[known:]):
        return None
    if not preferred and not forbidden and not (dnt and source):
        defects.append(_lacking(line, dnt))
        return None
    return TermEntry(
        key or f"{path}:{line}",
        preferred,
        source,
        admitted,
        forbidden,
        case,
        text_of(word) if (word := get("domain")) else "",  # type: ignore[arg-type]
        text_of(word) if (word := get("note")) else "",  # type: ignore[arg-type]
        path,
        line,
        _pos(word, line, defects) if (word := get("pos")) else "",
        scope,
        dnt,
        text_of(word) if (word := get("definition")) else "",  # type: ignore[arg-type]
    )


def values_of(entry: TermEntry) -> dict[str, str | tuple[str, ...]]:
    """The columns of an entry that hold something, in the order of COLUMNS, fit for every format."""
    values: dict[str, str | tuple[str, ...]] = {
        "source": writable(entry.source),
        "preferred": writable(entry.preferred),
        "admitted": writable(entry.admitted),
        "forbidden": writable(entry.forbidden),
        "case": "sensitive" if entry.case == "sensitive" else "",
        "pos": text_of(entry.pos),
        "domain": text_of(entry.domain),
        "scope": writable(entry.scope),
        "dnt": "yes" if entry.dnt else "",
        "definition": text_of(entry.definition),
        "note": text_of(entry.note),
    }
    return {name: value for name, value in values.items() if value}


def cell_of(value: str | tuple[str, ...]) -> str:
    """A value as the text of one cell."""
    return value if isinstance(value, str) else join(value)


def _case(word: str | Sequence[str], line: int | None, defects: list[GlossaryDefect]) -> Case:
    case = case_of(str(word))
    if case is None:
        defects.append(_no_value("case", str(word), CASE_NAMES, line))
        return "insensitive"
    return case


def _flag(word: str | Sequence[str], line: int | None, defects: list[GlossaryDefect]) -> bool:
    flag = flag_of(str(word))
    if flag is None:
        defects.append(_no_value("dnt", str(word), FLAG_NAMES, line))
    return bool(flag)


def _pos(word: str | Sequence[str], line: int | None, defects: list[GlossaryDefect]) -> str:
    text = text_of(str(word))
    pos = pos_of(text)
    if not pos and text:
        what = f"“{shortened(text)}” is no part of speech that is known here; it was taken for “other”"
        defects.append(GlossaryDefect(line, what))
        return "other"
    return pos


def _no_value(column: str, given: str, names: tuple[str, ...], line: int | None) -> GlossaryDefect:
    given = given.strip()
    what = f"“{shortened(given)}” is no value of “{column}”"
    return GlossaryDefect(line, what, fatal=True, hint=nearest(given.lower(), names))


def _lacking(line: int | None, dnt: bool) -> GlossaryDefect:
    if dnt:
        what, hint = "the row says “do not translate” but not what", "fill in the column “source”"
    else:
        what = "the row has neither a preferred nor a forbidden form"
        hint = "fill in the column “preferred”, or delete the row"
    return GlossaryDefect(line, what, fatal=True, hint=hint)
