"""JSONL: one object a line with the keys source, target and reference, or text alone; other keys are left alone.

Each line is scanned member by member rather than loaded at once, since findings are placed inside the literals of
strings. Escapes make a literal longer than its text; where each character came from is worked out only when a place is
asked for, since in a file of Chinese that Python wrote every character may be an escape.
"""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError, nearest
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ROLES, Sample
from tqcheck.model.text import Directive, Document, Origin, Piece, Place, Segment, TranslationUnit
from tqcheck.readers import _stream
from tqcheck.readers._codes import EXPECTED, split_codes
from tqcheck.readers._file import rereadable
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File

_DECODER = JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_OPEN = re.compile(r"[ \t\r\n]*\{[ \t\r\n]*")
_COLON = re.compile(r"[ \t\r\n]*:[ \t\r\n]*")
_NEXT = re.compile(r"[ \t\r\n]*([,}])[ \t\r\n]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


_Value = tuple[object, int, int]
"""A value and the 0-based offsets in its line between which it stands."""


class _EscapedOrigin(Origin):
    """The origin of a string with escapes, which finds its pieces when they are asked for.

    Args:
        line, column: Where the first character behind the quote stands.
        literal: What stands between the quotes.
    """

    __slots__ = ("literal", "start")
    literal: str
    start: tuple[int, int]

    def __init__(self, line: int, column: int, literal: str) -> None:
        values = {"line": line, "column": column, "address": None, "literal": literal, "start": (line, column)}
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """One piece for each escape, and one for each stretch between two."""
        line, column = self.start
        pieces: list[Piece] = []
        text, at = 0, 0

        def add(length: int, end: int, *, verbatim: bool) -> None:
            nonlocal text, at
            if length:
                pieces.append(Piece(text, text + length, line, column + at, line, column + end, verbatim))
                text, at = text + length, end

        for match in _ESCAPE.finditer(self.literal):
            add(match.start() - at, match.start(), verbatim=True)
            add(1, match.end(), verbatim=False)
        add(len(self.literal) - at, len(self.literal), verbatim=True)
        return tuple(pieces)

    def __reduce__(self) -> tuple[type[Origin], tuple[object, ...]]:
        return Origin, (self.line, self.column, self.address, self.pieces)


class _Row:
    """One line of a file: its members, and errors that know their place."""

    __slots__ = ("line", "members", "number", "path")

    def __init__(self, path: str, number: int, line: str) -> None:
        self.path = path
        self.number = number
        self.line = line
        try:
            self.members = _members(line)
        except JSONDecodeError as problem:
            _stream.refuse_nul(path, number, line)
            what = f"malformed JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
            raise self.fail(what, problem.pos, "each line holds one whole object") from problem
        except (ValueError, RecursionError) as problem:
            what = "nested too deeply" if isinstance(problem, RecursionError) else "a number with too many digits"
            raise self.fail(f"malformed JSON: {what}", 0, "each line holds one flat object") from problem

    def fail(self, what: str, offset: int, hint: str) -> ReadError:
        """An error at a 0-based offset of the line."""
        shown = self.line.rstrip("\r\n")
        return ReadError(what, path=self.path, line=self.number, column=offset + 1, shown=shown, hint=hint)

    def find(self, key: str) -> _Value | None:
        """The value of a key; None where it is missing or null."""
        found = self.members.get(key)
        return None if found is None or found[0] is None else found

    def string(self, key: str) -> str:
        """The string of a key; empty where it is missing or null."""
        found = self.find(key)
        return self._string(key, found) if found else ""

    def segment(self, key: str, lang: str | None) -> Segment | None:
        """The text of a key; None where it is missing or null."""
        found = self.find(key)
        return self._segment(key, found, lang) if found else None

    def references(self, keys: Iterable[str], lang: str | None) -> tuple[Segment, ...]:
        """The texts of the keys for references, each a string or a list."""
        segments: list[Segment] = []
        for key in keys:
            found = self.find(key)
            if found:
                items = _items(self.line, found[1]) if isinstance(found[0], list) else (found,)
                segments += [self._segment(key, item, lang) for item in items]
        return tuple(segments)

    def name(self, key: str) -> str:
        """The string of a key that names something; a whole number will do."""
        found = self.find(key)
        if found and type(found[0]) is int:
            return str(found[0])
        return self.string(key)

    def directives(self) -> tuple[Directive, ...]:
        """The codes of `tqcheck_ignore`, a string or a list."""
        key = "tqcheck_ignore"
        found = self.find(key)
        if not found:
            return ()
        items = _items(self.line, found[1]) if isinstance(found[0], list) else (found,)
        directives = []
        for item in items:
            codes, stranger = split_codes(self._string(key, item))
            if stranger:
                hint = f"{key} holds {EXPECTED}, separated by spaces or commas"
                raise self.fail(f"“{stranger}” is not the code of a rule", item[1], hint)
            if codes:
                place = Place(self.number, item[1] + 1, self.number, item[2] + 1)
                directives.append(Directive(codes, place=place))
        return tuple(directives)

    def _segment(self, key: str, found: _Value, lang: str | None) -> Segment:
        text = self._string(key, found)
        start, end = found[1] + 1, found[2] - 1
        if end - start == len(text):
            return Segment(text, lang, Origin(self.number, start + 1))
        return Segment(text, lang, _EscapedOrigin(self.number, start + 1, self.line[start:end]))

    def _string(self, key: str, found: _Value) -> str:
        text, start, end = found
        if not isinstance(text, str):
            raise self.fail(f"the value of “{key}” is not a string", start, "write it in double quotes")
        if end - start - 2 != len(text):
            self._refuse_broken(key, text, self.line[start + 1 : end - 1], start + 1)
        return text

    def _refuse_broken(self, key: str, text: str, literal: str, start: int) -> None:
        """Escapes can write what no text may hold: NUL, and halves of characters."""
        index, what = text.find("\0"), "a NUL character"
        try:
            text.encode()
        except UnicodeEncodeError as problem:
            index, what = problem.start, "half a character (a lone surrogate)"
        if index >= 0:
            column = next(piece.column for piece in _EscapedOrigin(1, 1, literal).pieces if piece.end > index)
            raise self.fail(f"{what} in “{key}”", start + column - 1, "write the text again from where it came")


@dataclass(frozen=True, slots=True)
class _Rows:
    """The units of a file; each iteration reads it anew."""

    file: File
    encoding: str
    options: ReadOptions

    def __iter__(self) -> Iterator[TranslationUnit]:
        keys = _keys(self.options)
        index = 0
        for number, line in enumerate(_stream.lines(self.file, self.encoding), 1):
            if line.isspace():
                continue
            row = _Row(self.file.path, number, line)
            if index == 0:
                _refuse_missing(row, self.options)
            yield self._unit(index, row, keys)
            index += 1

    def _unit(self, index: int, row: _Row, keys: dict[str, tuple[str, ...]]) -> TranslationUnit:
        members = row.members
        source_lang = self.options.source_lang or row.string("source_lang") or None
        target_lang = self.options.target_lang or row.string("target_lang") or None
        (key,), (source_key,) = keys["target"], keys["source"]
        if key == "target":
            if "target" in members and "text" in members:
                raise row.fail("both “target” and “text”", members["text"][1], "keep the one that is to be checked")
            key = "text" if "text" in members and source_key not in members else "target"
        target = row.segment(key, target_lang)
        if target is None:
            raise row.fail(f"no string in “{key}”", 0, _near_miss(key, members))
        return TranslationUnit(
            row.name(keys["id"][0]) or str(index + 1),
            index,
            target,
            row.segment(source_key, source_lang),
            row.references(keys["reference"], target_lang),
            directives=row.directives(),
            document=row.name(keys["document"][0]) or None,
        )


def _keys(options: ReadOptions) -> dict[str, tuple[str, ...]]:
    """The keys of each role: as the user chose, else as the role is called."""
    keys = {role: tuple(column for given, column in options.columns if given == role) or (role,) for role in ROLES}
    if keys["reference"] == ("reference",):
        keys["reference"] = ("reference", "references")
    return keys


def _refuse_missing(row: _Row, options: ReadOptions) -> None:
    """Raise where the first object lacks a key that the user chose; in later ones it may be missing."""
    for _, column in options.columns:
        if column not in row.members:
            hint = nearest(column, row.members) or f"keys: {', '.join(row.members)}"
            raise row.fail(f"there is no key “{column}”", 0, hint)


class JsonlReader:
    """Reads JSONL."""

    has_columns = True
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")
    media_types: tuple[str, ...] = ("application/jsonl", "application/x-ndjson")
    sample = Sample(
        name="sample.jsonl",
        data=(
            '{"source": "公司召开年度会议。", "target": "The company held its \\"annual\\" meeting."}\n'
            '{"id": "b", "target": "Net profit rose by 5%.", "reference": ["Net profit grew 5%."], "score": {"x": 1}}\n'
        ).encode(),
        targets=('The company held its "annual" meeting.', "Net profit rose by 5%."),
        sources=("公司召开年度会议。", None),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether the first line starts like an object with a key."""
        return re.match(r'\s*\{[ \t]*"', charset.peek(head)) is not None

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a JSONL file; see `tqcheck.model.plugins.Reader.read`. Lines behind the first are read by iterating."""
        file = rereadable(file)
        encoding = _stream.detect(file)
        rows = _Rows(file, encoding, options)
        return _stream.document(file, "jsonl", rows, options, encoding=encoding)


def _near_miss(key: str, members: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = [name for name in get_close_matches(key, members) if name != key]
    return f"rename the key “{close[0]}”, if it is meant" if close else "write a missing translation as an empty string"


def _members(line: str) -> dict[str, _Value]:
    """The members of the object in a line; of two with the same key the last, as in `json.loads`.

    Raises:
        ValueError: malformed; mostly a JSONDecodeError, which knows where.
    """
    members: dict[str, _Value] = {}
    opening = _OPEN.match(line)
    if opening is None:
        raise JSONDecodeError("expecting an object", line, 0)
    decode = _DECODER.raw_decode
    at, last = opening.end(), ""
    if line.startswith("}", at):
        at, last = at + 1, "}"
    while last != "}":
        if not line.startswith('"', at):
            raise JSONDecodeError("expecting a key in double quotes", line, at)
        key, at = decode(line, at)
        colon = _COLON.match(line, at)
        if colon is None:
            raise JSONDecodeError("expecting a colon", line, at)
        start = colon.end()
        value, at = decode(line, start)
        members[key] = value, start, at
        following = _NEXT.match(line, at)
        if following is None:
            raise JSONDecodeError("expecting a comma or the end of the object", line, at)
        at, last = following.end(), following[1]
    if line[at:].strip(" \t\r\n"):
        raise JSONDecodeError("more behind the object", line, at)
    return members


def _items(line: str, start: int) -> Iterator[_Value]:
    """The items of a list that was decoded before, and starts at an offset of the line."""
    at = start + 1
    while True:
        begin = _skip_space(line, at)
        if line[begin] in ",]":  # behind an item, or an empty list
            if line[begin] == "]":
                return
            begin = _skip_space(line, begin + 1)
        value, at = _DECODER.raw_decode(line, begin)
        yield value, begin, at


def _skip_space(line: str, at: int) -> int:
    match = _SPACE.match(line, at)
    return match.end() if match else at


READER: Reader = JsonlReader()
