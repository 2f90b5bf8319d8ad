"""Whole segments that a source repeats: headings, labels, table cells, and short sentences."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.text._ranges import HAN, KANA

if TYPE_CHECKING:
    from tqcheck.checks._rendition_words import Words

_LONGEST_UNSPACED, _LONGEST = 30, 90
"""Characters of the longest source segment, in Chinese and in other scripts; longer ones may be put in other words."""


def segment(folded: str) -> str | None:
    """What is compared of a folded source segment, without punctuation at its ends; None = it is not compared.

    A paragraph may be put in other words; one character, one short word, or numbers alone may stand for many things.
    """
    if len(folded) > (_LONGEST if folded.isascii() or not _unspaced().search(folded) else _LONGEST_UNSPACED):
        return None
    bare = folded if folded[:1].isalnum() and folded[-1:].isalnum() else _edges().sub("", folded)
    if _two_unspaced().match(bare):
        return bare
    letters = "".join(_letter().findall(bare))
    unspaced = len(_unspaced().findall(letters))
    return bare if unspaced > 1 or len(letters) - unspaced > 3 else None


def form(words: Words, light: frozenset[str]) -> tuple[str, ...]:
    """What is compared of a target segment: its stems without small words, in any order."""
    return tuple(sorted(stem for stem in words.kinds if stem and stem not in light))


@cache
def _edges() -> re.Pattern[str]:
    return re.compile(r"^[\W_]+|[\W_]+$")


@cache
def _two_unspaced() -> re.Pattern[str]:
    """Two letters of scripts without spaces at the beginning, as nearly all texts in them have."""
    return re.compile(rf"(?:(?=[^\W\d_])[{HAN}{KANA}]){{2}}")


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}]")
