"""What Chinese characters sound like and mean, and their simplified forms.

The tables are searched as they lie, line by line, so that a run that asks about one word does not pay for parsing all.
Syllables are pinyin in lower case without tones, ü written v.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tqcheck.text._hanzi_tables import GLOSSES, READINGS, SIMPLIFIED, TRADITIONAL
from tqcheck.text.inflect import plurals, singular


@lru_cache(maxsize=4096)
def readings(char: str) -> tuple[str, ...]:
    """The Mandarin readings of a character, the usual one first; none for what is no simplified character."""
    usual: list[str] = []
    other: list[str] = []
    start = READINGS.find(char) if len(char) == 1 and char >= "\u2e80" else -1
    while start >= 0:
        line = READINGS[READINGS.rfind("\n", 0, start) + 1 : start]
        (other if "|" in line else usual).append(line.partition(":")[0])
        start = READINGS.find(char, start + 1)
    return (*usual, *other)


@lru_cache(maxsize=4096)
def characters_read(syllable: str) -> str:
    """The characters with this reading, as their usual one first; empty for what is no syllable."""
    return _line(READINGS, syllable).replace("|", "")


@lru_cache(maxsize=4096)
def characters_meaning(word: str) -> str:
    """The characters that an English word in lower case, in either number, is a gloss of."""
    forms = dict.fromkeys((word, singular(word), *plurals(word)))
    return "".join(dict.fromkeys("".join(_line(GLOSSES, form) for form in forms)))


def simplified(text: str) -> str:
    """The text with each traditional character simplified; as long as it was."""
    return text if text.isascii() or _traditional().isdisjoint(text) else text.translate(_to_simplified())


def _line(table: str, key: str) -> str:
    """What stands behind the key in its line."""
    start = table.find(f"\n{key}:") if key.isalpha() else -1
    return table[start + len(key) + 2 : table.index("\n", start + 1)] if start >= 0 else ""


@cache
def _traditional() -> frozenset[str]:
    return frozenset(TRADITIONAL)


@cache
def _to_simplified() -> dict[int, int]:
    return str.maketrans(TRADITIONAL, SIMPLIFIED)
