"""Entries as data, a list of mappings with the columns' names: what YAML and JSON share.

A text is a cell as in a table, with several forms parted by `|`; a list holds forms as they are. The list may stand in
a mapping under `entries`, beside `source_lang` and `target_lang`. A mapping of texts alone is a list of terms and their
translations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError, nearest
from tqcheck.model.term import Glossary, GlossaryDefect
from tqcheck.termbase.formats._entries import FORM_COLUMNS, entry_of, values_of
from tqcheck.termbase.formats._headers import Columns, columns_of, heading
from tqcheck.termbase.formats._values import split
from tqcheck.termbase.languages import tag_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import TermEntry

    Where = tuple[str | int, ...]
    LineOf = Callable[[Where], int]

_TOP = ("source_lang", "target_lang", "entries")
_LIKE = "it is a list of entries, such as {source: …, preferred: …}"


def glossary_of(path: str, data: object, line_of: LineOf, options: ReadOptions) -> Glossary:
    """The entries in the order of the file, and their defects.

    Args:
        line_of: The 1-based line of the value at a path of keys and indexes.

    Raises:
        TermbaseError: the data are something else than entries, or have unknown keys.
    """
    where: Where = ()
    langs = "", ""
    if isinstance(data, dict):
        if data and not set(data) & set(_TOP) and all(map(_is_forms, data.values())):
            return _pairs(path, data, line_of)
        where = ("entries",)
        langs = _top(path, data, line_of)
        data = data.get("entries")
    if not isinstance(data, list):
        raise TermbaseError("this holds no glossary", path=path, line=line_of(where), hint=_LIKE)
    records = [((*where, number), record) for number, record in enumerate(data)]
    columns = _columns(path, records, line_of, options)
    defects = list(columns.defects)
    entries: list[TermEntry] = []
    names = dict(zip(_keys(records), columns.names, strict=False))
    for place, record in records:
        row = _row(record, names, place, line_of, defects)
        entry = entry_of(path, line_of(place), row, defects) if row is not None else None
        if entry is not None:
            entries.append(entry)
    return Glossary(tuple(entries), tuple(defects), langs[0] or columns.source_lang, langs[1] or columns.target_lang)


def records_of(glossary: Glossary) -> tuple[dict[str, str], list[dict[str, object]]]:
    """What is written: the languages that are known, by key, and the entries."""
    langs = {"source_lang": glossary.source_lang, "target_lang": glossary.target_lang}
    return {key: lang for key, lang in langs.items() if lang}, [
        {column: _written(column, value) for column, value in values_of(entry).items()} for entry in glossary.entries
    ]


def _written(column: str, value: str | tuple[str, ...]) -> object:
    if isinstance(value, tuple):
        # One form is a text, unless that would be read as several.
        return value[0] if len(value) == 1 and "|" not in value[0] else list(value)
    return True if column == "dnt" else value


def _top(path: str, data: Mapping[str, object], line_of: LineOf) -> tuple[str, str]:
    """The languages that a mapping names."""
    for key in data:
        if key not in _TOP:
            raise TermbaseError(f"unknown key “{key}”", path=path, line=line_of((key,)), hint=nearest(key, _TOP))
    for key in _TOP[:2]:
        if not isinstance(data.get(key, ""), str):
            raise TermbaseError(f"“{key}” is no language", path=path, line=line_of((key,)), hint="such as: zh, en-US")
    return tag_of(str(data.get("source_lang", ""))), tag_of(str(data.get("target_lang", "")))


def _pairs(path: str, data: Mapping[str, object], line_of: LineOf) -> Glossary:
    what = "these are no entries but a mapping; its keys were taken for “source”, its values for “preferred”"
    defects = [GlossaryDefect(line_of(()), what, hint=_LIKE)]
    entries: list[TermEntry] = []
    for key, value in data.items():
        names = {"source": "source", "preferred": "preferred"}
        row = _row({"source": [key], "preferred": value}, names, (key,), line_of, defects)
        entry = entry_of(path, line_of((key,)), row, defects) if row is not None else None
        if entry is not None:
            entries.append(entry)
    return Glossary(tuple(entries), tuple(defects))


def _is_forms(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(item, str) for item in value))


def _keys(records: Sequence[tuple[Where, object]]) -> list[str]:
    """All keys of the entries, in the order of their first use."""
    keys: dict[str, None] = {}
    for _, record in records:
        if isinstance(record, dict):
            keys.update(dict.fromkeys(record))
    return list(keys)


def _columns(path: str, records: Sequence[tuple[Where, object]], line_of: LineOf, options: ReadOptions) -> Columns:
    keys = _keys(records)
    if not keys:
        return Columns(())
    unknown = next((key for key in keys if heading(key) is None), None)
    place = next(
        (*where, unknown) if unknown is not None else where
        for where, record in records
        if isinstance(record, dict) and (unknown is None or unknown in record)
    )
    return columns_of(path, line_of(place), keys, options)


def _row(
    record: object, names: Mapping[str, str], place: Where, line_of: LineOf, defects: list[GlossaryDefect]
) -> dict[str, str | list[str]] | None:
    """The values of an entry by column; None if it is wrong, with the defect that says why."""
    if not isinstance(record, dict):
        what = "an entry is a mapping of columns to values"
        defects.append(GlossaryDefect(line_of(place), what, fatal=True, hint="such as {source: …, preferred: …}"))
        return None
    row: dict[str, str | list[str]] = {}
    for key, value in record.items():
        column = names.get(key, "")
        if not column or value is None:
            continue
        texts = [_text(item) for item in (value if isinstance(value, list) else [value])]
        if any(text is None for text in texts) or (isinstance(value, list) and column not in FORM_COLUMNS):
            wanted = "a text or a list of texts" if column in FORM_COLUMNS else "a text"
            hint = "put numbers with a point, and words such as true, in quotes"
            what = f"“{key}” holds {wanted}"
            defects.append(GlossaryDefect(line_of((*place, key)), what, fatal=True, hint=hint))
            return None
        found: str | list[str] = (
            [text for text in texts if text is not None] if isinstance(value, list) else texts[0] or ""
        )
        row[column] = _joined(row[column], found) if column in row else found
    return row


def _text(value: object) -> str | None:
    """A value as a text; None if it is none. Of numbers only whole ones: of others it is not known how they looked."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, (str, int)) else None


def _joined(first: str | list[str], second: str | list[str]) -> list[str]:
    """The forms of two keys that mean the same column."""
    return [form for value in (first, second) for form in (split(value) if isinstance(value, str) else value)]
