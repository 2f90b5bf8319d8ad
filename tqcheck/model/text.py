"""Spans, segments, translation units and documents: a text and where it stands in its file.

Offsets are 0-based code points, half open. Lines and columns are 1-based; columns count code points. Line ends are LF,
CRLF and CR, never more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

Side = Literal["source", "target"]
UnitKind = Literal["paragraph", "heading", "list-item", "cell", "caption", "note"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one segment's text: `text[start:end]`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Protected:
    """A span that prose rules leave alone.

    A `tag` is markup without width for the reader (`<g id="1">`): words on both sides may belong together. `content` is
    something that stands in the sentence but is no prose: code, a placeholder, an address.
    """

    start: int
    end: int
    kind: Literal["tag", "content"] = "content"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span stands in its file: lines and columns, or an address such as `p[12]/r[3]` where it has no lines."""

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a segment's text and the stretch of the file that it was read from.

    Verbatim pieces equal the file code point for code point. The others (an entity, an escape) cannot be divided: any
    part of the text stands for the whole stretch of the file.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    verbatim: bool = True


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a segment stands in its file.

    Without pieces the text is verbatim from (line, column) on. With pieces, they cover the text from 0 to its end in
    order and without gaps. Without lines, `address` stands for every span.
    """

    line: int | None = None
    column: int | None = None
    address: str | None = None
    pieces: tuple[Piece, ...] = ()


def advance(line: int, column: int, text: str) -> tuple[int, int]:
    """The place just behind `text` when it starts at (line, column)."""
    if "\n" not in text and "\r" not in text:
        return line, column + len(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return line + len(lines) - 1, len(lines[-1]) + 1


@lru_cache(maxsize=8)
def _line_starts(text: str) -> list[int]:
    """Where the lines of a text begin, the first left out; kept, for a long text may have thousands of findings."""
    return [end.end() for end in re.finditer(r"\r\n?|\n", text)]


def _advance_to(end: int, text: str, line: int, column: int) -> tuple[int, int]:
    """The place of `text[end]` when the text starts at (line, column)."""
    starts = _line_starts(text)
    lines = bisect_right(starts, end)
    return (line + lines, end - starts[lines - 1] + 1) if lines else (line, column + end)


@dataclass(frozen=True, slots=True)
class Segment:
    """One side of a unit: its text as read, its language, and where it came from."""

    text: str
    lang: str | None = None
    origin: Origin = field(default_factory=Origin)
    protected: tuple[Protected, ...] = ()

    def place(self, span: Span) -> Place:
        """The place of a span in the file; an empty span has one point."""
        origin = self.origin
        if origin.pieces:
            return self._place_in_pieces(span)
        if origin.line is None or origin.column is None:
            return Place(address=origin.address)
        line, column = _advance_to(span.start, self.text, origin.line, origin.column)
        end_line, end_column = _advance_to(span.end, self.text, origin.line, origin.column)
        return Place(line, column, end_line, end_column, origin.address)

    def _place_in_pieces(self, span: Span) -> Place:
        pieces = self.origin.pieces
        first = pieces[max(bisect_right(pieces, span.start, key=lambda piece: piece.start) - 1, 0)]
        # The end belongs to the piece of the last character, so that markup which follows is not underlined.
        last = first if span.end <= first.end else pieces[bisect_right(pieces, span.end - 1, key=lambda p: p.start) - 1]
        line, column = first.line, first.column
        if first.verbatim:
            line, column = advance(line, column, self.text[first.start : span.start])
        elif span.start == first.end:  # a point at the end of the text
            line, column = first.end_line, first.end_column
        if last.verbatim:
            end_line, end_column = advance(last.line, last.column, self.text[last.start : span.end])
        elif span.end > span.start:
            end_line, end_column = last.end_line, last.end_column
        else:
            end_line, end_column = line, column
        return Place(line, column, end_line, end_column, self.origin.address)


@dataclass(frozen=True, slots=True)
class Directive:
    """A request in the file not to report some codes, for one unit or for the whole file."""

    codes: tuple[str, ...]
    reason: str = ""
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A target segment with its source and references, where the file has them.

    Attributes:
        key: The unit's name in its document: an id from the file, else its 1-based number.
        index: 0-based position in the document.
        kind: What the unit is on the page; rules for running prose leave headings, cells and captions alone.
        state: The translation state of the file format (XLIFF's `state`), as written there.
        document: The document that it belongs to, where one file holds several and says so.
    """

    key: str
    index: int
    target: Segment
    source: Segment | None = None
    references: tuple[Segment, ...] = ()
    kind: UnitKind = "paragraph"
    state: str | None = None
    notes: tuple[str, ...] = ()
    directives: tuple[Directive, ...] = ()
    document: str | None = None

    def side(self, side: Side) -> Segment | None:
        """The segment of that side."""
        return self.target if side == "target" else self.source

    @property
    def is_blank(self) -> bool:
        """Whether neither side has any text."""
        return not self.target.text.strip() and (self.source is None or not self.source.text.strip())


@dataclass(frozen=True, slots=True)
class Document:
    """A file as units.

    Attributes:
        id: Unique in a run; the path as given.
        units: Can be iterated more than once; a streamed format reads its file anew each time.
        streamed: Whether `units` is read from the file piece by piece rather than held.
        directives: Those that hold for the whole file.
        meta: What else the reader found out, such as `encoding`; shown to the user.
    """

    id: str
    path: str
    format: str
    units: Iterable[TranslationUnit]
    source_lang: str | None = None
    target_lang: str | None = None
    streamed: bool = False
    directives: tuple[Directive, ...] = ()
    meta: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """An input: a path as the user gave it.

    Attributes:
        data: Its bytes, where they did not come from the disk (standard input).
        format: Name of its format, where neither the suffix nor the content decides.
    """

    path: str
    data: bytes | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of `text[span]` on one side of one unit; an empty span inserts."""

    side: Side
    span: Span
    text: str
