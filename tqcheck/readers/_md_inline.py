"""Finds the columns of Markdown's inline tokens; the parser tells only the lines of a block.

The tokens are walked along the block's source from left to right, and the source is found in the lines of the file.
Every step is compared with what it claims to be; where one does not fit, `MisalignedError` says so and the caller
places the block as a whole: rather no column than a wrong one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    from tqcheck.readers._lines import Lines
    from tqcheck.readers._pieces import Pieces

_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
# What may stand before the first cell of a table's row: marks of quotes and list items.
_ROW_PREFIX = re.compile(r"(?:\s*(?:>|(?:[-*+]|[0-9]{1,9}[.)])(?=\s)))*\s*")
_CLOSING_HASHES = re.compile(r"\s*(?:#+\s*)?")


class MisalignedError(Exception):
    """Tokens or source that do not fit the file."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a block's source, and where it starts in the file's text.

    Attributes:
        escaped: It is a `|` in a cell, which in the file has a backslash before it.
    """

    start: int
    end: int
    at: int
    escaped: bool = False


def noting_ends(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """A rule of the inline parser that notes in its last token where in the source it started and ended."""

    def noting(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent and len(state.tokens) > count:
            state.tokens[-1].meta = {"start": start, "end": state.pos}
        return found

    return noting


def visible(tokens: Sequence[Token]) -> str:
    """What a reader of the page sees of a block."""
    parts = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak") or (token.type == "html_inline" and is_break(token)):
            parts.append("\n")
        elif token.type == "image":
            parts.append(visible(token.children or ()))
        elif token.type != "html_inline":
            parts.append(token.content)
    return "".join(parts)


def is_break(token: Token) -> bool:
    """Whether a piece of HTML is a line break."""
    return _BREAK_TAG.fullmatch(token.content) is not None


def source_of_lines(content: str, lines: Lines, first: int, last: int) -> list[Run]:
    """Where the source of a paragraph or heading stands.

    Args:
        content: The source: lines without the marks of quotes and lists, and without white space at both ends.
        first, last: The block's lines, 0-based, half open.

    Raises:
        MisalignedError: a line of the source is not in the line where it should be.
    """
    runs: list[Run] = []
    start, number = 0, first
    for part in content.split("\n"):
        text = part.lstrip(" \t")
        at = -1
        while at < 0 and number < last:
            line = lines.line(number + 1)
            at = line.rfind(text)
            if at >= 0 and not _CLOSING_HASHES.fullmatch(line, at + len(text)):
                at = -1
            # Lines before the first may hold nothing but white space that the parser trims.
            if at < 0 and (runs or not line.isspace()):
                raise MisalignedError
            number += 1
        if at < 0:
            raise MisalignedError
        end = start + len(part)
        runs.append(Run(end - len(text), end, lines.starts[number - 1] + at))
        start = end + 1
    return runs


def sources_of_cells(contents: Sequence[str], lines: Lines, number: int) -> list[list[Run]]:
    """Where the sources of the cells of a table's row stand; a cell that cannot be found has no runs.

    Args:
        number: The row's line, 0-based.
    """
    row = lines.line(number + 1)
    # As the parser does: a backslash before it makes a bar part of the cell, whatever stands before the backslash.
    bars = [at for at, char in enumerate(row) if char == "|" and not (at and row[at - 1] == "\\")]
    bounds = [-1, *bars, len(row)]
    if bars and _ROW_PREFIX.fullmatch(row, 0, bars[0]):
        bounds = bounds[1:]
    found: list[list[Run]] = []
    for position, content in enumerate(contents):
        escaped = content.replace("|", "\\|")
        at = -1
        if position + 1 < len(bounds):
            low, high = bounds[position] + 1, bounds[position + 1]
            at = row.rfind(escaped, low, high)
            if at >= 0 and row[at + len(escaped) : high].strip():
                at = -1
        found.append(_cell_runs(content, lines.starts[number] + at) if at >= 0 else [])
    return found


def _cell_runs(content: str, at: int) -> list[Run]:
    runs: list[Run] = []
    start = 0
    for part in re.split(r"(\|)", content):
        end = start + len(part)
        if part == "|":
            runs.append(Run(start, end, at, escaped=True))
            at += 2
        elif part:
            runs.append(Run(start, end, at))
            at += len(part)
        start = end
    return runs


class Walk:
    """Goes along a block's source with its tokens and gives what is visible to `pieces`.

    Attributes:
        comments: HTML comments on the way, as offsets in the file's text.
    """

    def __init__(self, content: str, runs: list[Run], lines: Lines, pieces: Pieces) -> None:
        self.content = content
        self.runs = runs
        self.lines = lines
        self.pieces = pieces
        self.at = 0
        self.comments: list[tuple[int, int]] = []

    def block(self, tokens: Sequence[Token]) -> None:
        """Walk to the end of the source.

        Raises:
            MisalignedError: a token does not fit; what `pieces` got is of no use.
        """
        self._tokens(tokens, 0)
        if self.content[self.at :].strip():
            raise MisalignedError

    def _tokens(self, tokens: Sequence[Token], base: int) -> None:
        """Walk along tokens; `base` is where the source starts that the offsets in their `meta` count from."""
        address = False
        labels: list[int] = []
        for token in tokens:
            kind = token.type
            if kind == "text" and address:
                self._address()
            elif kind == "text":
                self._text(token.content)
            elif kind == "text_special":
                self._special(token)
            elif kind in ("softbreak", "hardbreak"):
                self._line_end()
            elif kind == "code_inline":
                self._code(token, base)
            elif kind == "html_inline":
                self._html(token)
            elif kind == "image":
                begin = self.pieces.length
                self._expect("![")
                self._tokens(token.children or (), base + token.meta["start"] + 2)
                self._label_end(begin, base + token.meta["end"])
            elif token.markup == "autolink":
                self._expect("<" if token.nesting == 1 else ">")
                address = token.nesting == 1
            elif kind == "link_open":
                self._expect("[")
                labels.append(self.pieces.length)
            elif kind == "link_close":
                self._label_end(labels.pop(), base + token.meta["end"])
            else:
                self._expect(token.markup)

    def _expect(self, text: str) -> None:
        if not self.content.startswith(text, self.at):
            raise MisalignedError
        self.at += len(text)

    def _label_end(self, begin: int, end: int) -> None:
        """Jump behind a link or image whose text began at `begin` in `pieces`."""
        rest = self.content[self.at : end]
        if not rest.startswith("]"):
            raise MisalignedError
        if rest in ("]", "][]"):  # the text names the address, which an edit would lose
            self.pieces.pin(begin)
        self.at = end

    def _text(self, text: str) -> None:
        start = self.at
        self._expect(text)
        self._verbatim(start, self.at)

    def _special(self, token: Token) -> None:
        start = self.at
        self._expect(token.markup)
        if token.content == token.markup:
            self._verbatim(start, self.at)
        else:
            self.pieces.decoded(token.content, self._first(start), self._last(self.at))

    def _address(self) -> None:
        """The text of `<https://…>`, as written: the parser would decode it for the eye."""
        end, begin = self.content.find(">", self.at), self.pieces.length
        self._verbatim(self.at, end)
        self.pieces.protect(begin, "content")
        self.at = end

    def _line_end(self) -> None:
        while self.content.startswith(" ", self.at):
            self.at += 1
        if self.content.startswith("\\", self.at):
            self.at += 1
        self._expect("\n")
        # The run of a line ends where its text does; white space behind it may follow.
        line, _ = self.lines.place(self._last(self.at - 1) if self.at > 1 else self.runs[0].at)
        end = self.lines.starts[line]
        self.pieces.verbatim(end - len(self.lines.end(line)), end)
        while self.content.startswith((" ", "\t"), self.at):
            self.at += 1

    def _code(self, token: Token, base: int) -> None:
        end = base + token.meta["end"]
        self._expect(token.markup)
        start, stop = self.at, end - len(token.markup)
        inner = self.content[start:stop]
        begin = self.pieces.length
        if "\n" in inner:
            # From behind the opening mark to the closing one: the line end itself is in no run.
            self.pieces.decoded(token.content, self._last(start), self._first(stop))
        else:
            padding = (len(inner) - len(token.content)) // 2
            if inner[padding : len(inner) - padding] != token.content:
                raise MisalignedError
            self._verbatim(start + padding, stop - padding)
        self.pieces.protect(begin, "content")
        self.at = end

    def _html(self, token: Token) -> None:
        start = self.at
        self._expect(token.content)
        if is_break(token):
            self.pieces.decoded("\n", self._first(start), self._last(self.at))
        elif token.content.startswith("<!--"):
            self.comments.append((self._first(start), self._last(self.at)))

    def _verbatim(self, start: int, end: int) -> None:
        """Take a stretch of the source as it stands in the file."""
        while start < end:
            run = self._run(start)
            stop = min(end, run.end)
            first, last = run.at + start - run.start, run.at + stop - run.start
            if run.escaped:
                self.pieces.decoded("|", run.at, run.at + 2)
            elif self.content[start:stop] == self.lines.text[first:last]:
                self.pieces.verbatim(first, last)
            else:
                raise MisalignedError
            start = stop

    def _first(self, offset: int) -> int:
        """Where in the file the character at an offset of the source starts."""
        run = self._run(offset)
        return run.at + offset - run.start

    def _last(self, offset: int) -> int:
        """Where in the file the character before an offset of the source ends."""
        run = self._run(offset - 1)
        return run.at + 2 if run.escaped else run.at + offset - run.start

    def _run(self, offset: int) -> Run:
        index = bisect_right(self.runs, offset, key=lambda run: run.start) - 1
        if index < 0 or offset >= self.runs[index].end:
            raise MisalignedError
        return self.runs[index]
