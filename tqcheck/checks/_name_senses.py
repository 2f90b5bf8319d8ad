"""Sound against sense: whether English words are the literal meaning of a Chinese name that is written in pinyin.

"Zao" is read as 枣, which is glossed "jujube"; "Wusi" as 五四, four and five, May Fourth. Glosses come from Unihan,
through `tqcheck.text.hanzi`; what whole words mean, from the rule.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tqcheck.text._name_tables import CALLED, CARDINALS, MEANINGS, MONTHS, ORDINALS
from tqcheck.text.hanzi import characters_meaning, characters_read
from tqcheck.text.pinyin import readings_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.text.names import Name

_DIGITS = ("ling", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu", "shi", "shiyi", "shier")
"""How 0 to 12 are read."""

_FILLERS = frozenset(("da", "hua"))
"""Syllables that a translation may leave out: big, and the flower of plants' names."""

_LONGEST = 4
"""Syllables of the words that are looked at."""


@lru_cache(maxsize=4096)
def is_sense_of(sound: str, sense: tuple[str, ...]) -> float:
    """How well English words render what a word in pinyin means, word for word.

    Args:
        sound, sense: In lower case.

    Returns:
        1 = every syllable is accounted for, 0.5 = one of two is; 0 = the words mean something else.
    """
    if not sense or not sound.isascii() or sound in sense:
        return 0.0
    best = 0.0
    for syllables in readings_of(sound)[:2]:
        if len(syllables) > _LONGEST:
            continue
        if len(sense) == 1 and " " in sense[0]:
            if sense[0].partition(" ")[0] not in _months():
                continue
            best = max(best, float(_date(sense[0]) == "".join(syllables)))
        else:
            best = max(best, _coverage(syllables, sense))
    return best


@cache
def _months() -> tuple[str, ...]:
    return tuple(MONTHS.split())


def _date(words: str) -> str:
    """A day as places are named after it: "may fourth" is wusi."""
    month, _, day = words.partition(" ")
    return _DIGITS[_months().index(month) + 1] + _DIGITS[ORDINALS.split().index(day)]


def _coverage(syllables: Sequence[str], sense: Sequence[str]) -> float:
    """Match the words to the syllables, in order; each word must find one, and one word must do so by its meaning."""
    at = 0
    matched: list[int] = []
    meant = False
    for word in sense:
        while at < len(syllables) and not (count := _matches(syllables, at, word)):
            at += 1
        if at == len(syllables):
            return 0.0
        meant = meant or _means(syllables[at], word)
        matched += range(at, at + count)
        at += count
    if not meant:
        return 0.0
    rest = [syllable for number, syllable in enumerate(syllables) if number not in matched]
    if all(syllable in _FILLERS or any(_means(syllable, word) for word in sense) for syllable in rest):
        return 1.0
    return 0.5 if len(matched) == 1 and len(syllables) == 2 else 0.0


def _matches(syllables: Sequence[str], at: int, word: str) -> int:
    """How many syllables a word stands for: those that it is written with, or one by its meaning or as a short form."""
    for end in range(at + 2, len(syllables) + 1):
        if "".join(syllables[at:end]) == word:
            return end - at
    return int(_means(syllables[at], word) or _begins(syllables[at], word))


@lru_cache(maxsize=4096)
def _means(syllable: str, word: str) -> bool:
    """Whether a character with this reading is glossed with the word."""
    cardinals = CARDINALS.split()
    if word in cardinals and _DIGITS[cardinals.index(word)] == syllable:
        return True
    return not set(characters_read(syllable)).isdisjoint(characters_of(word))


def _begins(syllable: str, word: str) -> bool:
    """Whether a word is the syllable itself, or the name of a place that is called by it for short."""
    return word == syllable or _first_syllable(word) == syllable or syllable in _called().get(word, ())


@cache
def _called() -> dict[str, tuple[str, ...]]:
    entries = (entry.partition(":") for entry in CALLED.split())
    return {place: tuple(syllables.split(",")) for place, _, syllables in entries}


def _first_syllable(word: str) -> str:
    """The first of the two syllables of a word in pinyin, by which places are called for short; empty for others."""
    found = [item for item in readings_of(word)[:1] if len(item) == 2 and all(len(part) > 1 for part in item)]
    return found[0][0] if found and not characters_meaning(word) else ""


@lru_cache(maxsize=4096)
def share_meaning(a: str, b: str) -> bool:
    """Whether two English words render one character in names: "mineral" and "ore", not "material" and "timber"."""
    first, second = set(characters_of(a)), set(characters_of(b))
    return 2 * len(first & second) >= max(1, len(first | second))


@cache
def name_meanings() -> dict[str, str]:
    """English word to the characters of names that are translated so."""
    found: dict[str, str] = {}
    for entry in MEANINGS.split():
        character, _, words = entry.partition(":")
        for word in words.split(","):
            found[word] = found.get(word, "") + character
    return found


def characters_of(word: str) -> str:
    """The characters that a word is the meaning of, as it is or without -ing."""
    found = characters_meaning(word) + name_meanings().get(word, "")
    if not found and word.endswith("ing"):
        stem = word[:-3]
        found = characters_meaning(f"{stem}e") or characters_meaning(stem)
    return found


def is_pinyin_name(word: str) -> bool:
    """Whether a word is pinyin of one to four syllables and no English word that glosses a character."""
    return any(
        len(item) <= _LONGEST and all(len(syllable) > 1 for syllable in item) for item in readings_of(word)[:1]
    ) and not characters_meaning(word)


def sense_in(literal: Name, other: Name, senses: Mapping[str, frozenset[str]]) -> tuple[str, tuple[str, ...]] | None:
    """The word of one name that is the sound, and the words of the other that are its sense; None where none are."""
    if literal.kind == "meeting":
        return None
    left = [word for word in other.own if word not in literal.words and is_pinyin_name(word)]
    rest = [word for word in (*literal.spelled, *literal.words) if word not in other.words]
    for sound in left:
        for meant in sorted(senses.get(sound, ())):
            if meant in rest or set(meant.split()) <= set(rest):
                return sound, (meant,) if meant in rest else tuple(meant.split())
        for count in (3, 2, 1):
            for start in range(len(rest) - count + 1):
                sense = tuple(rest[start : start + count])
                if is_sense_of(sound, sense) < 1.0 or any(is_pinyin_name(word) for word in sense):
                    continue
                if _is_telling(sound, sense):
                    return sound, sense
    return None


def _is_telling(sound: str, sense: tuple[str, ...]) -> bool:
    """Whether words can render a sound by more than chance: "service" may be yi, but not all of Dayi."""
    # NOTE: dozens of characters share a reading, so one word means one of them easily.
    return len(sense) > 1 or not any(len(item) > 1 and not _FILLERS.isdisjoint(item) for item in readings_of(sound)[:1])
