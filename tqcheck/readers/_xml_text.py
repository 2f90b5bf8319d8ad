"""The text of an XML file, for readers that go through it by events and show places in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.readers._lines import Lines
from tqcheck.safexml import MalformedError, parse

if TYPE_CHECKING:
    from tqcheck.safexml import Handler


class XmlText:
    """One file; its offsets are code points, those of the parser bytes of the text in UTF-8."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = Lines(text)
        self._data = text.encode()
        self._known = (0, 0)  # an offset in bytes and the same in code points, from which the next is counted

    def tell(self, handler: Handler) -> None:
        """Tell the events of the file.

        Raises:
            ReadError: malformed, with the place.
        """
        try:
            parse(self._data, handler, encoding="utf-8", doctype=True)
        except MalformedError as problem:
            at = len(self._data[: problem.offset].decode(errors="ignore"))
            hint = "the file may be cut off, or edited by hand; export it again"
            raise self.error(f"malformed XML: {problem.what}", at, hint) from problem

    def error(self, what: str, offset: int, hint: str) -> ReadError:
        """An error at an offset of the text."""
        line, column = self.lines.place(offset)
        return ReadError(what, path=self.path, line=line, column=column, shown=self.lines.line(line), hint=hint)

    def offset(self, in_bytes: int) -> int:
        """The offset of one of the parser's; asked in rising order, each stretch is counted once."""
        done, chars = self._known
        if in_bytes > done:
            chars += len(self._data[done:in_bytes].decode())
            self._known = in_bytes, chars
        return chars
