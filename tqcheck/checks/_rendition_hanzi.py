"""Which words of the target are the sound or the meaning of characters of the source."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.checks._rendition_words import Phrase
from tqcheck.text.hanzi import characters_meaning, readings, simplified
from tqcheck.text.pinyin import readings_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.checks._rendition_words import Words


_ROOT = 5
"""Letters by which words of one root are known: medicine, medical."""


class Echo:
    """One source text and the places of one term in it, to be asked about words of the target."""

    def __init__(self, source: str, term: str, places: Sequence[tuple[int, int]]) -> None:
        self._term = simplified(term)
        rest, done = [], 0
        for start, end in places:
            rest.append(source[done:start])
            done = end
        self._rest = simplified("\0".join([*rest, source[done:]]))

    def is_of_term(self, word: str) -> bool:
        """Whether characters of the term sound like the word or mean it."""
        return bool(_echoes(word, self._term))

    def share(self, words: Sequence[str]) -> float:
        """The share of the term's characters that the words sound like or mean."""
        return share_of(self._term, words)

    def is_explained(self, word: str) -> bool:
        """Whether characters outside the term do, and none inside."""
        return not self.is_of_term(word) and bool(_echoes(word, self._rest, least=2))


class Echoed(NamedTuple):
    """A stretch of a name that sounds like or means a term.

    Attributes:
        places: The stem behind each place of the term that is accounted for.
    """

    phrase: Phrase
    places: Mapping[int, str]

    def conflicts(self, other: Echoed) -> bool:
        """Whether the two render a character of the term by different words, not by two of one root."""
        mine, others = ({stem[:_ROOT] for stem in item.places.values()} for item in (self, other))
        return any(
            place in other.places and stem[:_ROOT] not in others and other.places[place][:_ROOT] not in mine
            for place, stem in self.places.items()
        )


def echoed(words: Words, name: Phrase, term: str, heads: frozenset[str]) -> Echoed | None:
    """The part of a name that renders a term; None where too little of it does.

    Args:
        term: Simplified, without what says what kind of thing it is.
        heads: Stems that say so.
    """
    places: dict[int, str] = {}
    spots: list[int] = []
    for spot in range(*name):
        stem = words.stems[spot]
        found = _echoes(words.written[spot], term) if stem not in heads else frozenset()
        if found:
            spots.append(spot)
            places.update(dict.fromkeys(sorted(found), stem))
    if len(places) < 2 or 2 * len(places) < len(term):
        return None
    # One English word may mean characters of many terms.
    if len(spots) == 1 and len(_heard(words.written[spots[0]], term)) < 2:
        return None
    first, last = spots[0], spots[-1] + 1
    if 0 not in places and first > name.first and words.is_capital(first - 1):
        first -= 1
    if len(term) - 1 not in places and last < name.last and words.is_capital(last):
        last += 1
    while last < name.last and words.stems[last] in heads:
        last += 1
    return Echoed(Phrase(first, last), places)


@lru_cache(maxsize=8192)
def may_sound(word: str) -> bool:
    """Whether a word may be pinyin of two syllables or more."""
    return any(len(way) > 1 for way in readings_of(word))


def sounds(words: Words, phrase: Phrase, term: str) -> bool:
    """Whether a word of a phrase is the sound of two characters of a term or more."""
    return any(len(_heard(words.written[spot], term)) > 1 for spot in range(*phrase))


def share_of(term: str, words: Sequence[str]) -> float:
    """The share of a term's characters that words sound like or mean."""
    return len({place for word in words for place in _echoes(word, term)}) / len(term)


@lru_cache(maxsize=8192)
def _echoes(word: str, text: str, least: int = 1) -> frozenset[int]:
    """The places of the characters of a text that a word means, or sounds like in no fewer syllables than `least`."""
    meant = characters_meaning(word.lower())
    return _heard(word, text, least).union(place for place, char in enumerate(text) if char in meant)


@lru_cache(maxsize=8192)
def _heard(word: str, text: str, least: int = 1) -> frozenset[int]:
    """The places of the characters of a text that a word sounds like."""
    found: set[int] = set()
    for way in readings_of(word):
        if len(way) < least:
            continue
        for start in range(len(text) - len(way) + 1):
            if all(syllable in readings(text[start + number]) for number, syllable in enumerate(way)):
                found.update(range(start, start + len(way)))
    return frozenset(found)
