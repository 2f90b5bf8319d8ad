"""The lines of a text: from an offset to line and column, and back.

Line ends are LF, CRLF and CR, never more: `str.splitlines` and its eight others are no friends here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

_LINE_END = re.compile(r"\r\n?|\n")


class Lines:
    """The lines of one text. Offsets are 0-based code points; lines and columns 1-based, columns in code points."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """The offset of the start of each line, then the length of the text; text that ends a line opens no new one."""
        if "\r" in self.text:
            starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        else:
            starts, at = [0], self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
        if starts[-1] < len(self.text):
            starts.append(len(self.text))
        return starts

    def __len__(self) -> int:
        """The number of lines."""
        return len(self.starts) - 1

    def split(self) -> list[str]:
        """The lines without their ends; faster than asking for each."""
        lines = _LINE_END.split(self.text) if "\r" in self.text else self.text.split("\n")
        return lines if lines[-1] else lines[:-1]

    def line(self, number: int) -> str:
        """The line of that number, without its end; empty behind the last."""
        if number > len(self):
            return ""
        return self.text[self.starts[number - 1] : self.starts[number]].rstrip("\r\n")

    def end(self, number: int) -> str:
        """The line end of that line: LF, CRLF, CR, or nothing at the end of the file."""
        whole = self.text[self.starts[number - 1] : self.starts[number]]
        return whole[len(whole.rstrip("\r\n")) :]

    def place(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset; the end of the text is behind its last character or on the line after it."""
        number = bisect_right(self.starts, offset)
        if offset == len(self.text) and number > 1 and not self.end(number - 1):
            number -= 1
        return number, offset - self.starts[number - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a place.

        Raises:
            IndexError: there is no such line.
        """
        return self.starts[line - 1] + column - 1
