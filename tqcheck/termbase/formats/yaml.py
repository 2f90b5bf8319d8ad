"""Glossaries as YAML: a list of entries with the columns' names, or a mapping that also names the languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tqcheck import safeyaml
from tqcheck.errors import TermbaseError
from tqcheck.model.term import COLUMNS
from tqcheck.termbase.decode import decode
from tqcheck.termbase.formats._records import glossary_of, records_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary


class YamlFormat:
    """Reads and writes YAML."""

    suffixes = (".yaml", ".yml")
    holds = frozenset(COLUMNS)

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries in the order of the file.

        Raises:
            TermbaseError: it is no YAML, or holds something else than entries.
        """
        loaded = safeyaml.load(decode(path, data), path=path, error=TermbaseError)
        return glossary_of(path, loaded.data, lambda where: loaded.place(where)[0], options)

    def write(self, glossary: Glossary) -> bytes:
        """UTF-8, in the order of COLUMNS, without what is empty; texts in quotes, so that none is read as a number."""
        langs, records = records_of(glossary)
        lines = [f"{key}: {_scalar(lang)}\n" for key, lang in langs.items()]
        if langs:
            lines.append("entries:\n" if records else "entries: []\n")
        elif not records:
            lines.append("[]\n")
        return "".join([*lines, *(line for record in records for line in _entry(record))]).encode()


def _entry(record: dict[str, object]) -> Iterator[str]:
    mark = "- "
    for key, value in record.items():
        yield f"{mark}{key}: {_scalar(value)}\n"
        mark = "  "


def _scalar(value: object) -> str:
    """A text in double quotes, a list of them, or `true`. JSON's escapes are YAML's; what cannot be printed has one."""
    if isinstance(value, list):
        return f"[{', '.join(map(_scalar, value))}]"
    quoted = json.dumps(value, ensure_ascii=False)
    if quoted.isprintable():
        return quoted
    return "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in quoted)


FORMAT = YamlFormat()
