"""PO, the catalogues of gettext: a message is a unit, or one for each of its plural forms.

The header gives the languages; obsolete messages are left out. Strings are read from the file itself, so that every
character has its place: an escape is one that cannot be divided. Format: GNU gettext manual, "PO Files".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Document, TranslationUnit
from tqcheck.readers._file import read_bytes
from tqcheck.readers._lines import Lines
from tqcheck.readers._pieces import Pieces
from tqcheck.readers._stream import refuse_nul
from tqcheck.text import charset

if TYPE_CHECKING:
    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File, Segment

_KEYWORD = re.compile(r"[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,3})\])?)[ \t]*(?=\")")
_STRING = re.compile(r'[ \t]*"((?:[^"\\\r\n]|\\.)*)"[ \t]*')
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)")
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", '"': '"', "\\": "\\"}
_LANGUAGE = re.compile(r"^(X-Source-Language|Language)[ \t]*:[ \t]*([A-Za-z]+(?:[-_@][A-Za-z0-9]+)*)", re.MULTILINE)

_Strings = list[tuple[int, int]]
"""The stretches of the file between the quotes of one string, which may be written in several."""


class PoReader:
    """Reads PO."""

    suffixes: tuple[str, ...] = (".po",)
    media_types: tuple[str, ...] = ("text/x-gettext-translation",)
    sample = Sample(
        name="sample.po",
        data=(
            'msgid ""\n'
            'msgstr ""\n'
            '"Language: en\\n"\n'
            '"Content-Type: text/plain; charset=UTF-8\\n"\n'
            "\n"
            "#. seen by the editor\n"
            "#: report.c:12\n"
            "#, fuzzy, c-format\n"
            '#| msgid "公司开会。"\n'
            'msgctxt "news"\n'
            'msgid "公司召开年度会议。"\n'
            'msgstr ""\n'
            '"The company held its \\"annual\\" "\n'
            '"meeting."\n'
            "\n"
            'msgid "%d 个文件"\n'
            'msgid_plural "%d 个文件"\n'
            'msgstr[0] "%d file"\n'
            'msgstr[1] "%d files"\n'
            "\n"
            '#~ msgid "旧"\n'
            '#~ msgstr "old"\n'
        ).encode(),
        targets=('The company held its "annual" meeting.', "%d file", "%d files"),
        sources=("公司召开年度会议。", "%d 个文件", "%d 个文件"),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether a line starts like a message."""
        return re.search(r'(?:^|[\r\n])msgid[ \t]+"', charset.peek(head)) is not None

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a PO file; see `tqcheck.model.plugins.Reader.read`."""
        text, encoding = charset.decode(read_bytes(file), file.path)
        catalogue = _Catalogue(file.path, text, options)
        catalogue.read()
        return Document(
            file.path,
            file.path,
            "po",
            tuple(catalogue.units),
            source_lang=catalogue.source_lang,
            target_lang=catalogue.target_lang,
            meta=(("encoding", encoding),),
        )


class _Message:
    """A message in the making; strings by keyword, `msgstr` by its number."""

    def __init__(self) -> None:
        self.strings: dict[str, _Strings] = {}
        self.starts: dict[str, int] = {}
        self.notes: list[str] = []
        self.fuzzy = False

    @property
    def targets(self) -> list[str]:
        """The keywords of its translations, in the order of their numbers."""
        return sorted((key for key in self.strings if key.startswith("msgstr")), key=lambda key: int(key[7:-1] or 0))


class _Catalogue:
    """Collects the units of a file; offsets are those of its text."""

    def __init__(self, path: str, text: str, options: ReadOptions) -> None:
        self.path = path
        self.text = text
        self.lines = Lines(text)
        self.source_lang = options.source_lang
        self.target_lang = options.target_lang
        self.units: list[TranslationUnit] = []

    def read(self) -> None:
        """Go through the file.

        Raises:
            ReadError: malformed.
        """
        message = _Message()
        keyword = ""
        for number, line in enumerate(self.lines.split(), 1):
            start = self.lines.starts[number - 1]
            refuse_nul(self.path, number, line)
            stripped = line.strip(" \t")
            if not stripped or stripped.startswith("#"):
                keyword = ""
                if message.targets:
                    self._add(message)
                    message = _Message()
                self._comment(message, stripped)
                continue
            found = _KEYWORD.match(line)
            at = found.end() if found else 0
            if found:
                # `msgstr` is written as that of number 0.
                keyword = "msgstr[0]" if found[1] == "msgstr" else found[1]
                if keyword in ("msgctxt", "msgid") and message.targets:
                    self._add(message)
                    message = _Message()
                if keyword in message.strings:
                    raise self._fail(f"“{found[1]}” stands twice in this message", start + found.start(1))
                message.strings[keyword] = []
                message.starts[keyword] = start + at + 1
            string = _STRING.fullmatch(line, at)
            if string is None or not keyword:
                what = "this is no line of a PO file" if not found else "this string is not closed"
                raise self._fail(what, start + at)
            message.strings[keyword].append((start + string.start(1), start + string.end(1)))
        if message.strings:
            self._add(message)

    def _comment(self, message: _Message, line: str) -> None:
        """Take notes and flags from a comment."""
        if line.startswith("#,"):
            message.fuzzy = message.fuzzy or "fuzzy" in {flag.strip() for flag in line[2:].split(",")}
        elif line.startswith(("# ", "#.")):
            message.notes.append(line[2:].strip())

    def _add(self, message: _Message) -> None:
        strings = message.strings
        if "msgid" not in strings or not message.targets:
            at = min(message.starts.values())
            raise self._fail(
                "this message has no msgid" if "msgid" not in strings else "this message has no msgstr", at
            )
        if "msgctxt" not in strings and not any(end > start for start, end in strings["msgid"]):
            self._header(message)
            return
        for number, keyword in enumerate(message.targets):
            source = "msgid_plural" if number and "msgid_plural" in strings else "msgid"
            target = self._segment(message, keyword, self.target_lang)
            index = len(self.units)
            self.units.append(
                TranslationUnit(
                    str(index + 1),
                    index,
                    target,
                    self._segment(message, source, self.source_lang),
                    state="fuzzy" if message.fuzzy else None if target.text else "untranslated",
                    notes=tuple(message.notes),
                )
            )

    def _header(self, message: _Message) -> None:
        """Take the languages that the user does not name from the header."""
        text = self._segment(message, "msgstr[0]", None).text
        for key, lang in _LANGUAGE.findall(text):
            name = lang.replace("_", "-").partition("@")[0]
            if key == "Language":
                self.target_lang = self.target_lang or name
            else:
                self.source_lang = self.source_lang or name

    def _segment(self, message: _Message, keyword: str, lang: str | None) -> Segment:
        pieces = Pieces(self.lines)
        for start, end in message.strings[keyword]:
            at = start
            for escape in _ESCAPE.finditer(self.text, start, end):
                pieces.verbatim(at, escape.start())
                pieces.decoded(self._decoded(escape[0], escape.start()), escape.start(), escape.end())
                at = escape.end()
            pieces.verbatim(at, end)
        return pieces.segment(message.starts[keyword], lang)

    def _decoded(self, escape: str, at: int) -> str:
        body = escape[1:]
        if body[0] == "x" and len(body) > 1:
            char = chr(int(body[1:], 16))
        elif body[0] in "01234567":
            char = chr(int(body, 8))
        elif body in _PLAIN:
            char = _PLAIN[body]
        else:
            raise self._fail(f"unknown escape “{escape}”", at)
        if char == "\0":
            raise self._fail("a NUL character", at)
        return char

    def _fail(self, what: str, offset: int) -> ReadError:
        line, column = self.lines.place(offset)
        shown = self.lines.line(line)
        hint = "a line is a comment, a keyword with a string in double quotes, or a string"
        return ReadError(what, path=self.path, line=line, column=column, shown=shown, hint=hint)


READER: Reader = PoReader()
