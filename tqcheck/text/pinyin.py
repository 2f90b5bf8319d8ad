"""Words written in pinyin: which are, and how they fall into syllables.

Syllables are given in lower case without tones. A name is read as it is printed: "Xi'an" has the syllables xi and an,
"Xian" may be xian or xi + an.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from tqcheck.text._hanzi_tables import READINGS

_SOUNDS = frozenset(("m", "n", "hm", "ng", "hng", "o", "ei", "lo", "yo"))
"""Interjections, which no name has."""


@cache
def syllables() -> frozenset[str]:
    """All syllables that names are made of; those with ü also as they are often written, with u."""
    found = frozenset(re.findall("^([a-z]+):", READINGS, re.MULTILINE)) - _SOUNDS
    return found | {syllable.replace("v", "yu" if len(syllable) == 2 else "u") for syllable in found if "v" in syllable}


@lru_cache(maxsize=8192)
def readings_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Every way to read a word as pinyin, those of fewest syllables first; none where it is not pinyin.

    Tone marks, capitals, hyphens and apostrophes do not matter, save that the latter two part syllables.
    """
    plain = "".join(char for char in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(char))
    pieces = re.split("['’-]", plain)
    if not all(piece.isascii() and piece.isalpha() for piece in pieces):
        return ()
    found: list[tuple[str, ...]] = [()]
    for piece in pieces:
        found = [(*before, *reading) for before in found for reading in _split(piece)]
    return tuple(sorted(found, key=lambda reading: (len(reading), reading)))


def is_pinyin(word: str) -> bool:
    """Whether a word can be read as pinyin; English words may be as well: "bang", "long", "women"."""
    return bool(readings_of(word))


def _split(piece: str) -> list[tuple[str, ...]]:
    """The ways to part a stretch of letters into syllables."""
    ways: list[list[tuple[str, ...]]] = [[()]]
    for end in range(1, len(piece) + 1):
        ways.append(
            [
                (*before, piece[start:end])
                for start in range(max(0, end - 6), end)
                if piece[start:end] in syllables()
                for before in ways[start]
            ][:16]
        )
    return ways[-1] if piece else []
