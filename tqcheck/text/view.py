"""The folded view of a text, used for matching, with a map of offsets back to the raw text.

Folding removes differences that matter to typography but not to words: case, width, kinds of dashes, quotes, spaces.
Almost every text folds one to one; then the map is the identity and nothing is stored for it. Folding looks at each
character by itself, runs of white space excepted, so a piece of a text folds to a piece of the folded text: keep it so.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, TypeVar

from tqcheck.text._ranges import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63"
_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\u00b4"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f"
_ASCII_WHITE = "\t\n\v\f\r\x1c\x1d\x1e\x1f"
_OTHER_WHITE = (
    "\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)

# Stands for every invisible character until all of them are dropped.
_DROPPED = "\u200b"

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ASCII = str.maketrans(_LETTERS.upper() + _ASCII_WHITE, _LETTERS + " " * len(_ASCII_WHITE))

# What one character becomes before lower-casing; always one character, so that offsets stay.
_ONE_TO_ONE: dict[str, str] = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_ASCII_WHITE + _OTHER_WHITE, " "),
    **dict.fromkeys(INVISIBLE, _DROPPED),
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict(zip("\u301c\uffe0\uffe1\uffe5\uffe6", "~\u00a2\u00a3\u00a5\u20a9", strict=True)),
    "\u0130": "i",  # the only character whose lower() is longer than itself
    "\u03a3": "\u03c3",  # lower() of capital sigma depends on its neighbours
    "\u03c2": "\u03c3",
}
_FOLDED = frozenset(_ONE_TO_ONE)


class View:
    """A text in another shape, each place of which knows its place in the raw text.

    Attributes:
        raw: The text as read.
        text: The text in the shape that is matched against.
        offsets: None where the two map one to one; else the place in `raw` of each character of `text`, ascending, and
            len(raw) at the end.
    """

    __slots__ = ("_derived", "offsets", "raw", "text")

    def __init__(self, raw: str, text: str, offsets: array[int] | None = None) -> None:
        self.raw = raw
        self.text = text
        self.offsets = offsets
        self._derived: dict[Callable[[View], Any], Any] = {}

    def derived(self, make: Callable[[View], T]) -> T:
        """What a function makes of the view, made once and kept with it; it should hold the text, not the view."""
        try:
            return self._derived[make]  # type: ignore[no-any-return]
        except KeyError:
            made = self._derived[make] = make(self)
            return made

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """The span of `raw` that became `text[start:end]`: the shortest one, so no invisible character at its edges."""
        offsets = self.offsets
        if offsets is None:
            return start, end
        if start == end:
            return offsets[start], offsets[start]
        last = offsets[end - 1]
        return offsets[start], last + len(self.raw[last : offsets[end]].rstrip(INVISIBLE))

    def from_raw(self, start: int, end: int) -> tuple[int, int]:
        """The shortest span of `text` that holds all that is left of `raw[start:end]`; empty where nothing is."""
        offsets = self.offsets
        if offsets is None:
            return start, end
        start += len(self.raw[start:end]) - len(self.raw[start:end].lstrip(INVISIBLE))
        end = start + len(self.raw[start:end].rstrip(INVISIBLE))
        if start == end:
            place = bisect_left(offsets, start, hi=len(self.text))
            return place, place
        return bisect_right(offsets, start) - 1, bisect_left(offsets, end)


def fold(text: str) -> View:
    """The folded view: lower case, ASCII width, "-" for dashes, ' and " for quotes, one space for any white space.

    Zero-width characters, soft hyphens, marks of direction and variation selectors are dropped. White space at the
    edges stays, as one space. Half-width katakana stay.
    """
    if text.isascii():
        folded = text.translate(_ASCII)
        if "  " not in folded:
            return View(text, folded)
    else:
        folded = text
        # NOTE: one replace() for each odd character that occurs is some twenty times faster than str.translate.
        for char in sorted(_FOLDED.intersection(text)):
            folded = folded.replace(char, _ONE_TO_ONE[char])
        folded = folded.lower()
        if "  " not in folded and _DROPPED not in folded:
            return View(text, folded)
    return _squeeze(text, folded)


def _squeeze(raw: str, folded: str) -> View:
    """Make each run of spaces one space and drop the invisible characters of a text folded one to one."""
    parts: list[str] = []
    offsets = array("I")
    done = 0
    for run in re.finditer(f" [ {_DROPPED}]* |{_DROPPED}+", folded):
        start, end = run.span()
        parts.append(folded[done:start])
        offsets.extend(range(done, start))
        if folded[start] == " ":
            parts.append(" ")
            offsets.append(start)
        done = end
    parts.append(folded[done:])
    offsets.extend(range(done, len(raw) + 1))
    return View(raw, "".join(parts), offsets)
