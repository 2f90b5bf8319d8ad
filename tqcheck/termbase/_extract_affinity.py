"""How far an English phrase says what a Chinese string sounds like or means, character by character.

A weak sign, for Unihan's glosses are of characters and not of words; but "Zaozhuang" for 枣庄 is no chance.
"""

from __future__ import annotations

from functools import lru_cache

from tqcheck.text.hanzi import characters_meaning, readings
from tqcheck.text.pinyin import readings_of

_SHORTEST = 3
"""Letters of a word that says something."""


def affinity(string: str, phrase: str) -> float:
    """From 0 to 1: the share of the words and of the characters that are explained by one another.

    Args:
        phrase: Words in lower case.
    """
    words = [word for word in phrase.split() if len(word) >= _SHORTEST]
    if not words:
        return 0.0
    explained: set[int] = set()
    matched = 0
    for word in words:
        places = _sound(string, word) or _sense(string, word)
        explained.update(places)
        matched += bool(places)
    return (matched / len(words) + len(explained) / len(string)) / 2


def _sound(string: str, word: str) -> range:
    """Where the characters stand whose reading the word is; a single syllable is too little to tell."""
    for reading in _readings_of(word):
        for start in range(len(string) - len(reading) + 1 if len(reading) > 1 else 0):
            if all(syllable in readings(char) for syllable, char in zip(reading, string[start:], strict=False)):
                return range(start, start + len(reading))
    return range(0)


def _sense(string: str, word: str) -> list[int]:
    meaning = _meaning(word)
    return [place for place, char in enumerate(string) if char in meaning] if meaning else []


@lru_cache(maxsize=65536)
def _readings_of(word: str) -> tuple[tuple[str, ...], ...]:
    return readings_of(word)


@lru_cache(maxsize=65536)
def _meaning(word: str) -> frozenset[str]:
    return frozenset(characters_meaning(word))
