"""Whether a name's words are the meaning of characters that its source has in a name, and how those are read.

Of villages, towns and counties all characters before 村, 镇, 县 are the name. Of firms that is true of a single one
before what they do: 枣 in 枣矿集团; brands of two and more are often translated rightly.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.checks._name_senses import characters_of, name_meanings
from tqcheck.text._name_tables import BUSINESS, CARDINALS, MONTHS, ORDINALS
from tqcheck.text.hanzi import readings

if TYPE_CHECKING:
    from tqcheck.text.names import Name

_PLACE = 0.75
_FIRM = 0.7
_ALONE = 0.3

_ENDINGS = {
    "village": "村|庄|屯", "town": "镇", "township": "乡", "county": "县",
    "group": "集团", "company": "公司|集团", "mine": "矿", "plant": "厂",
}  # fmt: skip
_PLACES = frozenset(("village", "town", "township", "county"))
_DIGITS = "零一二三四五六七八九十"
_AMOUNTS = "百千万亿"
"""千村 is a thousand villages."""


class Literal(NamedTuple):
    """Words that are a name's meaning, the name in pinyin, and how sure that is."""

    words: tuple[str, ...]
    sound: str
    sure: float


@cache
def _business() -> frozenset[str]:
    return frozenset(BUSINESS.split())


def has_ending(source: str) -> bool:
    """Whether a source may have a name at all: what every name ends in is there."""
    return any(ending in source for endings in _ENDINGS.values() for ending in endings.split("|"))


def literal_in(source: str, name: Name) -> Literal | None:
    """What shows in the source that a name is literal; without a source only that all its words may be."""
    ending = _ENDINGS.get(name.kind)
    if ending is None or not name.words or len(name.words) > 4 or name.places or name.numbers:
        return None
    if not source:
        meant = [name_meanings().get(word, "") for word in name.words]
        if name.kind not in _PLACES or not all(meant):
            return None
        return Literal(name.words, "".join(_sound(characters[0]) for characters in meant).capitalize(), _ALONE)
    for match in re.finditer(f"([\u4e00-\u9fff]{{1,6}}?)(?:{ending})", source):
        found = _place(match[1], name) if name.kind in _PLACES else _firm(match[1], name)
        if found is not None:
            return found
    return None


def _place(characters: str, name: Name) -> Literal | None:
    """The words of a place, all of them, against the last characters before the ending."""
    count = 0
    for word in reversed(name.words):
        matched = _ends_with(characters[: len(characters) - count], word)
        if not matched:
            return None
        count += matched
    return Literal(name.words, _sound(characters[len(characters) - count :]).capitalize(), _PLACE)


def _firm(characters: str, name: Name) -> Literal | None:
    """The first word of a firm's name against one character, with what the firm does behind it."""
    first, *rest = name.words
    if not rest or first in _business() or rest[0] not in _business():
        return None
    for at, character in enumerate(characters[:-1]):
        if character in name_meanings().get(first, "") and characters[at + 1] in _characters(rest[0]):
            return Literal((first,), _sound(character).capitalize(), _FIRM)
    return None


def _ends_with(characters: str, word: str) -> int:
    """How many of the last characters a word is the meaning of; "may fourth" is two of them."""
    if " " in word:
        month, _, day = word.partition(" ")
        numbers = MONTHS.split().index(month) + 1, ORDINALS.split().index(day)
        digits = "".join(_DIGITS[number] for number in numbers if number < len(_DIGITS))
        return 2 if len(digits) == 2 and characters.endswith(digits) else 0
    last = characters[-1:]
    return int(bool(last) and last in _characters(word) and last not in _AMOUNTS)


def _characters(word: str) -> str:
    cardinals = CARDINALS.split()
    number = cardinals.index(word) if word in cardinals else len(_DIGITS)
    return characters_of(word) + _DIGITS[number : number + 1]


def _sound(characters: str) -> str:
    return "".join((readings(character) or ("",))[0] for character in characters)
