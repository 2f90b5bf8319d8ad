"""Texts as terminal cells: what to print for each character, how wide it is, and which part of a line to show.

Nothing that comes from a file may steer the terminal: control characters are shown as symbols, marks that turn the
writing direction as `◦`. A wide East Asian character takes two cells, a combining one none (Unicode Standard Annex 11;
ambiguous width counts as one, as terminals do outside East Asian locales).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, east_asian_width, name

if TYPE_CHECKING:
    from collections.abc import Sequence

HIDDEN = "◦"
"""Stands for a character without width."""
BLANK = "␣"
"""Stands for a space that is not the common one."""
SPACE = "·"
"""Stands for the common space where nothing else is marked."""

LINE_BREAKS = "\n\r"
ELLIPSIS_CELLS = 2
WORD_LIMIT = 24
"""Code points within which an end of a word is looked for; what is longer is cut in the middle."""

_DIRECTION_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BREAK_CONTROLS = frozenset("\x85\u2028\u2029")


class Glyph(NamedTuple):
    """What is printed for one code point, and its width in cells."""

    shown: str
    width: int


@lru_cache(maxsize=1024)
def glyph(char: str, *, marked: bool = False) -> Glyph:
    """How to show one code point.

    Args:
        marked: It is what the reader is to look at, so it is made visible even where it is harmless.
    """
    if " " <= char <= "~":
        return Glyph(char, 1)
    if char == "\t":
        return Glyph("→", 1)
    if char < " ":
        return Glyph(chr(0x2400 + ord(char)), 1)
    if char == "\x7f":
        return Glyph("␡", 1)
    if char in _BREAK_CONTROLS:
        return Glyph("␤", 1)
    kind = category(char)
    if kind == "Cf":
        return Glyph(HIDDEN, 1) if marked or char in _DIRECTION_MARKS else Glyph("", 0)
    if kind in ("Cc", "Cs"):
        return Glyph("�", 1)
    if kind in ("Mn", "Me"):
        return Glyph(char, 0)
    if kind == "Zs":
        width = _width(char)
        return Glyph((BLANK if marked else " ") + " " * (width - 1), width)
    return Glyph(char, _width(char))


def _width(char: str) -> int:
    return 2 if east_asian_width(char) in "WF" else 1


def _is_plain(text: str) -> bool:
    """Whether every character shows as itself in one cell, as almost all do."""
    return text.isascii() and text.isprintable()


def clean(text: str) -> str:
    """A text for one line of the terminal: line breaks and tabs become spaces, what is dangerous a symbol."""
    if _is_plain(text):
        return text
    return "".join(" " if char in "\n\r\t" else glyph(char).shown for char in text)


def wrap(text: str, room: int) -> list[str]:
    """A clean text in lines of at most `room` cells, cut at spaces; a word that is longer keeps its length."""
    lines: list[str] = []
    left = 0
    for word in text.split(" "):
        size = len(word) if _is_plain(word) else sum(glyph(char).width for char in word)
        if lines and size < left:
            lines[-1] += f" {word}"
            left -= size + 1
        else:
            lines.append(word)
            left = room - size
    return lines


def legend(text: str) -> tuple[str, ...]:
    """What the symbols of a marked text stand for, in words, each once: `◦ is U+200B ZERO WIDTH SPACE`."""
    words: dict[str, None] = {}
    for char in text:
        symbol = glyph(char, marked=True).shown.strip()
        if symbol != char and char not in " \n\r\t":
            words[f"{symbol} is U+{ord(char):04X} {name(char, '')}".rstrip()] = None
    return tuple(words)


class Snippet(NamedTuple):
    """A line of text as it is shown and the marks below it: `indent` cells from its start, `cells` wide."""

    line: str
    indent: int
    cells: int


def snippet(text: str, start: int, end: int, *, room: int, cut_before: bool = False) -> Snippet:
    """One line with a marked stretch, cut to a window around it where it is too long.

    Args:
        text: A line without line breaks.
        start, end: The stretch to mark, code points of `text`; an empty one gets one mark.
        room: Cells that there are.
        cut_before: `text` is itself a window with more before it.
    """
    all_blank = bool(text[start:end]) and not text[start:end].strip(" ")
    shown: Sequence[str] = text
    edges: Sequence[int] = range(len(text) + 1)
    if all_blank or not _is_plain(text):
        glyphs = [
            Glyph(SPACE, 1) if all_blank and start <= at < end else glyph(char, marked=start <= at < end)
            for at, char in enumerate(text)
        ]
        shown = [item.shown for item in glyphs]
        edges = list(accumulate((item.width for item in glyphs), initial=0))
    spare = ELLIPSIS_CELLS if cut_before else 0
    if edges[-1] + spare <= room:
        first, last = 0, len(text)
    else:
        first, last = _window(text, edges, start, end, max(room - 2 * ELLIPSIS_CELLS, 1))
    before = "… " if first > 0 or cut_before else ""
    after = " …" if last < len(text) else ""
    line = before + "".join(shown[first:last]).rstrip() + after
    shown_end = min(end, last)
    return Snippet(line, len(before) + edges[start] - edges[first], max(edges[shown_end] - edges[start], 1))


def _window(text: str, edges: Sequence[int], start: int, end: int, room: int) -> tuple[int, int]:
    """The stretch of a line to show: the marked one with as much on both sides as there is room for, in whole words.

    Args:
        edges: `edges[i]` is the number of cells before code point i.
    """
    spare = room - (edges[end] - edges[start])
    if spare < 0:
        # The beginning of what is marked matters most; a few words before it show where it stands.
        left, right = min(edges[start], room // 4), edges[start] + room - min(edges[start], room // 4)
    else:
        behind = edges[-1] - edges[end]
        left = min(edges[start], max(spare // 2, spare - behind))
        right = edges[end] + spare - left
    first = bisect_left(edges, edges[start] - left)
    last = bisect_right(edges, right) - 1
    return _next_word(text, first, start), _word_end(text, last, end if end <= last else start)


def _next_word(text: str, first: int, start: int) -> int:
    """The first beginning of a word from `first` on, not behind `start`; `first` itself where none is near."""
    near = range(first, min(first + WORD_LIMIT, start) + 1)
    return next((at for at in near if text[at : at + 1] != " " and _may_part(text, at)), first)


def _word_end(text: str, last: int, floor: int) -> int:
    """The last end of a word up to `last`, not before `floor`; `last` itself where none is near."""
    near = range(last, max(last - WORD_LIMIT, floor, 1) - 1, -1)
    return next((at for at in near if text[at - 1] != " " and _may_part(text, at)), last)


def _may_part(text: str, at: int) -> bool:
    """Whether a line may be cut before code point `at`: beside a space, or between East Asian characters."""
    if at in (0, len(text)):
        return True
    return " " in (text[at - 1], text[at]) or (_width(text[at]) == 2 and _width(text[at - 1]) == 2)
