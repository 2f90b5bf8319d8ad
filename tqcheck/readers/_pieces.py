"""Builds a text from stretches of a file and keeps where each came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.text import Origin, Piece, Protected, Segment

if TYPE_CHECKING:
    from typing import Literal

    from tqcheck.readers._lines import Lines


class Pieces:
    """A text in the making; offsets given to it are those of the file's text.

    Neighbouring stretches of the file that are taken verbatim become one piece, so that an edit may span them.
    """

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.parts: list[str] = []
        self.length = 0
        self.protected: list[Protected] = []
        # (start and end in the text, start and end in the file, verbatim)
        self.stretches: list[tuple[int, int, int, int, bool]] = []

    def verbatim(self, start: int, end: int) -> None:
        """Take a stretch of the file as it stands; a line end becomes LF."""
        text = self.lines.text
        while start < end:
            at = text.find("\r", start, end)
            if at < 0:
                at = end
            if at > start:
                self._add(text[start:at], start, at, verbatim=True)
            if at < end:
                after = at + 2 if text.startswith("\n", at + 1) and at + 1 < end else at + 1
                self._add("\n", at, after, verbatim=False)
                at = after
            start = at

    def decoded(self, text: str, start: int, end: int) -> None:
        """Take what a stretch of the file stands for (an entity, an escape)."""
        if text:
            self._add(text, start, end, verbatim=False)

    def protect(self, start: int, kind: Literal["tag", "content"], *, end: int | None = None) -> None:
        """Protect the text from `start` to `end`, or to where it ends now."""
        end = self.length if end is None else end
        if start < end:
            self.protected.append(Protected(start, end, kind))

    def pin(self, start: int) -> None:
        """Let nobody edit the text from `start` to where it ends now: a piece per character keeps the places exact.

        Args:
            start: Where a stretch starts.
        """
        pinned = [
            (at, at + 1, first + at - begin, first + at - begin + 1, False)
            if verbatim
            else (begin, end, first, last, False)
            for begin, end, first, last, verbatim in self.stretches
            if begin >= start
            for at in (range(begin, end) if verbatim else [begin])
        ]
        self.stretches = [stretch for stretch in self.stretches if stretch[0] < start] + pinned

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    def segment(self, at: int, lang: str | None = None) -> Segment:
        """The finished segment; `at` is its place in the file if it is empty."""
        line, column = self.lines.place(self.stretches[0][2] if self.stretches else at)
        pieces: tuple[Piece, ...] = ()
        if len(self.stretches) > 1 or (self.stretches and not self.stretches[0][4]):
            pieces = tuple(
                Piece(start, end, *self.lines.place(first), *self.lines.place(last), verbatim)
                for start, end, first, last, verbatim in self.stretches
            )
        origin = Origin(line, column, pieces=pieces)
        return Segment(self.text, lang, origin, tuple(sorted(self.protected, key=lambda span: (span.start, span.end))))

    def _add(self, text: str, first: int, last: int, *, verbatim: bool) -> None:
        start, end = self.length, self.length + len(text)
        self.parts.append(text)
        self.length = end
        if verbatim and self.stretches:
            before = self.stretches[-1]
            if before[4] and before[3] == first:
                self.stretches[-1] = (before[0], end, before[2], last, True)
                return
        self.stretches.append((start, end, first, last, verbatim))
