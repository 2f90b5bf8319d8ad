"""Glossaries as JSON: an array of entries with the columns' names, or an object that also names the languages."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.term import COLUMNS
from tqcheck.termbase.decode import decode
from tqcheck.termbase.formats._records import glossary_of, records_of

if TYPE_CHECKING:
    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary


class JsonFormat:
    """Reads and writes JSON."""

    suffixes = (".json",)
    holds = frozenset(COLUMNS)

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries in the order of the file.

        Raises:
            TermbaseError: it is no JSON, or holds something else than entries.
        """
        text = decode(path, data)
        scanner = _Scanner(text)
        try:
            content = scanner.document()
        except json.JSONDecodeError as problem:
            line, column = problem.lineno, problem.colno
            shown = text.split("\n")[line - 1]
            what = f"malformed JSON: {problem.msg}"
            raise TermbaseError(what, path=path, line=line, column=column, shown=shown) from problem
        except (RecursionError, ValueError) as problem:
            raise TermbaseError("this JSON is nested too deeply, or a number in it is too long", path=path) from problem
        lines = scanner.lines()
        # The innermost place that is known is that of the entry.
        return glossary_of(
            path, content, lambda where: lines[next((step for step in where if isinstance(step, int)), -1)], options
        )

    def write(self, glossary: Glossary) -> bytes:
        """UTF-8, in the order of COLUMNS, without what is empty."""
        langs, records = records_of(glossary)
        content = {**langs, "entries": records} if langs else records
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


class _Scanner:
    """Reads a document entry by entry, to know where each begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.starts: list[int] = []
        self.white = re.compile(r"[ \t\n\r]+")
        self.value = json.JSONDecoder(object_pairs_hook=self._object).raw_decode

    def document(self) -> object:
        """The whole of it.

        Raises:
            ValueError: it is malformed; JSONDecodeError where the place is known.
        """
        char = self._next()
        content: object
        if char == "[":
            content = self._array()
        elif char == "{":
            content = self._mapping()
        else:
            content = self._value()
        if self._next():
            raise json.JSONDecodeError("Extra data", self.text, self.at)
        return content

    def lines(self) -> list[int]:
        """The 1-based line of each entry, and behind them that of the first value."""
        lines, line, done = [], 1, 0
        for start in self.starts:
            line += self.text.count("\n", done, start)
            done = start
            lines.append(line)
        return [*lines, 1]

    def _array(self) -> list[object]:
        items: list[object] = []
        self.at += 1
        while self._next() != "]":
            if items:
                self._expect(",")
            self._next()
            self.starts.append(self.at)
            items.append(self._value())
        self.at += 1
        return items

    def _mapping(self) -> dict[str, object]:
        pairs: list[tuple[str, object]] = []
        self.at += 1
        while self._next() != "}":
            if pairs:
                self._expect(",")
            if self._next() != '"':
                raise json.JSONDecodeError("Expecting property name enclosed in double quotes", self.text, self.at)
            key = str(self._value())
            self._next()
            self._expect(":")
            value = self._array() if self._next() == "[" and key == "entries" else self._value()
            pairs.append((key, value))
        self.at += 1
        return self._object(pairs)

    def _value(self) -> object:
        self._next()
        value, self.at = self.value(self.text, self.at)
        return value

    def _next(self) -> str:
        """The next character that is not white space; empty at the end."""
        match = self.white.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return self.text[self.at : self.at + 1]

    def _expect(self, char: str) -> None:
        if self.text[self.at : self.at + 1] != char:
            raise json.JSONDecodeError(f"Expecting '{char}' delimiter", self.text, self.at)
        self.at += 1

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        content = dict(pairs)
        if len(content) < len(pairs):
            seen: set[str] = set()
            twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
            raise json.JSONDecodeError(f"the key “{twice}” occurs twice", self.text, self.at)
        return content


FORMAT = JsonFormat()
