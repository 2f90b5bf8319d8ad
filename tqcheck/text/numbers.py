"""The numbers of a text with their values, in English and in Chinese, for comparing two sides of a translation.

A number is read in all ways that a careful translator could mean: its readings. What must have a counterpart on the
other side is `firm`; the rest (small numbers in words, parts of names, approximations) only serves as a counterpart. So
a doubt costs a missed fault, never a false alarm: keep it so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import lru_cache
from math import isclose, log10
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

Kind = Literal["number", "percent", "year", "month", "day", "time", "ordinal", "code"]

_CLOSE = 1e-9
_ROUNDED = 0.05
"""Rounding may change a number by at most this share: 12.34 million may become 12 million, but not 10 million."""

LONGEST = 18
"""Digits of a number that counts something; longer ones are codes."""

_MOST_NEIGHBOURS = 1000
"""So many numbers of about the same size are looked at for a rounded one: a bound for hostile texts."""

_JOINTS = ("-", ".", "/", "_")

# Measures that may be glued to the digits: "330km" is a number, "5G" is a name.
_GLUED = frozenset((
    "km", "kg", "cm", "mm", "nm", "mg", "ml", "kw", "mw", "gw", "kwh", "mwh", "gwh", "kv", "mpa", "hz", "ghz", "mhz",
    "gb", "tb", "mb", "ha", "hr", "hrs", "h", "min", "s", "t", "l", "x", "m", "w", "v", "c", "f",
))  # fmt: skip

_SLIP_FLOOR = 1000.0
"""Powers of ten are compared from here on: below, 15 and 150 are just two numbers."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        start, end: Its span, with the words of its magnitude and the percent sign: "6.83 billion", "12.3%", "6.83亿".
        value: What it most likely says; percent as written (12.3, not 0.123).
        readings: All values that it may stand for, `value` first.
        kind: What it counts. A `code` is part of a name ("COVID-19").
        step: What one more in the last written place would add; says how far it may have been rounded.
        scale: The factor of its magnitude words: 1e8 in "6.83亿", else 1.
        firm: Whether the other side must have it, too.
    """

    start: int
    end: int
    value: float
    readings: tuple[float, ...]
    kind: Kind = "number"
    step: float = 1.0
    scale: float = 1.0
    firm: bool = False


@lru_cache(maxsize=256)
def find_numbers(text: str, lang: str | None = None) -> tuple[Number, ...]:
    """The numbers of a text, by position, not overlapping.

    Those of the last texts are kept, for several rules ask for them.

    Args:
        lang: BCP 47; Chinese is read as Chinese, everything else as English. None = Chinese where there are Han
            characters.
    """
    if is_chinese(text, lang):
        from tqcheck.text._numbers_zh import find

        return tuple(find(_plain(text)))
    from tqcheck.text._numbers_en import find

    return tuple(find(_plain(text)))


def is_chinese(text: str, lang: str | None) -> bool:
    """Whether a text is read as Chinese."""
    if lang is not None:
        return primary_language(lang) == "zh"
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def slip(source: Number, target: Number) -> int:
    """The power of ten by which the target misses the source where that is its only fault, else 0.

    6.83亿 against "6.83 billion" is 1.
    """
    if {source.kind, target.kind} - {"number", "year"} or min(source.value, target.value) <= 0:
        return 0
    if max(source.value, target.value) < _SLIP_FLOOR:
        return 0
    power = round(log10(target.value / source.value))
    return power if isclose(target.value, source.value * 10.0**power, rel_tol=_CLOSE) else 0


def share_scale(found: list[Number], text: str, between: re.Pattern[str]) -> list[Number]:
    """Lets "2 to 3 billion", "20至30%" share what stands only behind the last.

    Args:
        between: What may stand between the two numbers.
    """
    for place in range(len(found) - 2, -1, -1):
        number, following = found[place], found[place + 1]
        if (
            number.scale > 1
            or number.kind not in ("number", "year")
            or (following.scale == 1 and following.kind != "percent")
        ):
            continue
        if between.fullmatch(text, number.end, following.start):
            kind = "percent" if following.kind == "percent" and number.kind == "number" else number.kind
            scaled = (value * following.scale for value in number.readings)
            found[place] = replace(number, kind=kind, readings=tuple(dict.fromkeys((*number.readings, *scaled))))
    return found


def is_code(text: str, start: int, end: int) -> bool:
    """Whether letters make a name of the digits: 5G, COVID-19, S-400, 603716.SH; a measure (330km) does not."""
    joint, letter = text[start - 1 : start], text[start - 2 : start - 1]
    if _is_latin(joint) or (joint in _JOINTS and (_is_latin(letter) or (joint != "-" and letter.isdecimal()))):
        return True
    glued = end
    while _is_latin(text[glued : glued + 1]):
        glued += 1
    if glued > end:
        return text[end:glued].lower() not in _GLUED
    return text[end : end + 1] in _JOINTS[1:] and text[end + 1 : end + 2].isalnum() and text[end + 1].isascii()


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


class Readings:
    """The numbers of one side, to be asked for what they say; asking costs the logarithm of their count."""

    def __init__(self, found: Iterable[Number]) -> None:
        pairs = sorted((value, number.step) for number in found for value in number.readings)
        self._values = [value for value, _ in pairs]
        self._steps = [step for _, step in pairs]

    def hold(self, source: Number) -> bool:
        """Whether one of these numbers, in a target, says what the source does: as it is, or rounded."""
        return any(self._exactly(value) or self._rounded(value, source.step, 1) for value in source.readings)

    def explain(self, target: Number) -> bool:
        """Whether one of these numbers, in a source, accounts for the number in the target."""
        return any(self._exactly(value) or self._rounded(value, target.step, -1) for value in target.readings)

    def _exactly(self, value: float) -> bool:
        reach = abs(value) * _CLOSE
        place = bisect_left(self._values, value - reach)
        return place < len(self._values) and self._values[place] <= value + reach

    def _rounded(self, value: float, step: float, sense: int) -> bool:
        """Whether a number nearby is a rounded form (sense 1) of the value, or the value one of it (-1)."""
        reach = abs(value) * _ROUNDED
        first, last = bisect_left(self._values, value - reach), bisect_right(self._values, value + reach)
        for place in range(first, min(last, first + _MOST_NEIGHBOURS)):
            coarser, finer = (self._steps[place], step)[::sense]
            if coarser > finer and abs(value - self._values[place]) <= coarser / 2:
                return True
        return False


_PLAIN = {
    # The full-width comma parts numbers, it never groups digits.
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if code != 0xFF0C},
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\u301c\uff5e"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2009\u202f\u3000\t\n\r"), " "),
    ord("\u2019"): "'",
}


_ODD = frozenset(map(chr, _PLAIN))


def _plain(text: str) -> str:
    """The text with ASCII digits, dashes and spaces, code point for code point."""
    return text if text.isascii() or _ODD.isdisjoint(text) else text.translate(_PLAIN)
