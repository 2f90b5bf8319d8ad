"""Views of one segment, each computed when it is first wanted and then kept.

`text` is the segment's text with its protected stretches blanked, code point for code point, so that offsets into it
are offsets into the segment. `folded` is for matching words; its offsets map back with `to_raw`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tqcheck.text.sentences import sentences
from tqcheck.text.tokens import words
from tqcheck.text.view import View, fold

if TYPE_CHECKING:
    from tqcheck.model.text import Segment

CONTENT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for each character of protected content: something is there, but it is no word."""
TAG = "\N{WORD JOINER}"
"""Stands for each character of a protected tag: folding drops it, so words on both sides meet."""


class Analysis:
    """One segment as the checks want to see it.

    Attributes:
        text: The raw text, protected stretches blanked.
    """

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.text = _blanked(segment) if segment.protected else segment.text

    @cached_property
    def folded(self) -> View:
        """Case, width, dashes, quotes and white space made equal."""
        return fold(self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Spans of the sentences in `text`, without surrounding white space."""
        return sentences(self.text)

    @cached_property
    def words(self) -> list[tuple[int, int]]:
        """Spans of the words in `text`."""
        return words(self.text)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The span of the sentence that holds a code point, or of the whole text where none does."""
        for start, end in self.sentences:
            if start <= offset < end:
                return start, end
        return 0, len(self.text)


def _blanked(segment: Segment) -> str:
    parts: list[str] = []
    done = 0
    for item in segment.protected:
        parts.append(segment.text[done : item.start])
        parts.append((TAG if item.kind == "tag" else CONTENT) * (item.end - item.start))
        done = item.end
    parts.append(segment.text[done:])
    return "".join(parts)
