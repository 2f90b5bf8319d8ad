"""The words of a target text as the search for renditions wants them: stems, breaks, capitals, places."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from tqcheck.model.lang import primary_or_english
from tqcheck.termbase.words import key
from tqcheck.text._function_words import WORDS

BREAK = ""
"""Stands among the stems for punctuation: no phrase goes across."""

_COMMON = 60
"""Words of a language, commonest first, that are small words in any phrase."""

_SMALL_ENGLISH = """
a an the of in on at to for and or by with from as is are was were be been being has have had do does did it its this
that these those their his her our your my which who whose whom will would can could may might should shall must s not
no also into than then such other all any some each every both more most he she they we you i him them us me but if
when while where after before during under over between through about against per only same own out up there here so
mr mrs ms dr cit municip provinc provinci count
"""
"""The last are stems: titles, and the kinds of places that names have or have not."""


_ENDINGS = (
    "ations", "ation", "ments", "ment", "ings", "ing", "ors", "or", "ers", "er", "ions", "ion", "ies", "ied", "ally",
    "al", "ed", "es", "ly", "s", "e", "y",
)  # fmt: skip
"""Of English; other languages are cut by them as well, but each form of a word in the same way."""


class Phrase(NamedTuple):
    """A stretch of a text's words: `stems[first:last]`."""

    first: int
    last: int


class Words:
    """The words of one target text."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def written(self) -> list[str]:
        """Each word as it stands in the text."""
        return _token().findall(self.text)

    @cached_property
    def stems(self) -> list[str]:
        """The stem of each word, BREAK for punctuation between words."""
        return list(map(stem_of, self.written))

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The stems, each once."""
        return frozenset(self.stems)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The span of each word in the text."""
        return [match.span() for match in _token().finditer(self.text)]

    @cached_property
    def glued(self) -> str:
        """All stems in one."""
        return "".join(self.stems)

    def span(self, phrase: Phrase) -> tuple[int, int]:
        """The span of a phrase in the text."""
        return self.spans[phrase.first][0], self.spans[phrase.last - 1][1]

    def is_capital(self, place: int) -> bool:
        """Whether the word is written with a capital or a digit first, for whatever reason."""
        first = self.written[place][0]
        return first.isupper() or first.isdigit()

    def opens(self, place: int) -> bool:
        """Whether the word stands at the beginning of the text or of a sentence."""
        if place == 0:
            return True
        return self.stems[place - 1] == BREAK and self.written[place - 1][-1] in _OPENERS

    def names(self, light: frozenset[str]) -> list[Phrase]:
        """The longest stretches of words with capitals, small words between them; the first word may be alone."""
        stems = self.stems
        parts = [
            at
            for at, word in enumerate(self.written)
            if (word[0].isupper() or word[0].isdigit()) and stems[at] not in light and stems[at] != BREAK
        ]
        found: list[Phrase] = []
        last = 0
        capitals = set(parts)
        for first in parts:
            if first < last:
                continue
            place, last = first + 1, first + 1
            while place < len(stems) and stems[place] != BREAK:
                if place in capitals:
                    last = place + 1
                elif stems[place] not in _INSIDE_NAMES:
                    break
                place += 1
            found.append(Phrase(first, last))
        return found

    def in_names(self) -> list[int]:
        """The places of all words that may be part of a name."""
        stems = self.stems
        return [at for at, word in enumerate(self.written) if word[0].isupper() or stems[at] in _INSIDE_NAMES]


@cache
def small_words(lang: str | None) -> frozenset[str]:
    """The stems of the small words of a language; those of English where it is not known."""
    base = primary_or_english(lang)
    if base == "en":
        return frozenset(_SMALL_ENGLISH.split())
    return frozenset(WORDS.get(base, "").split()[:_COMMON])


_OPENERS = tuple(".!?:…“”\"'*•")
_INSIDE_NAMES = frozenset(("of", "for", "the", "and", "de", "du", "der", "die", "des", "und", "für", "la", "le", "&"))


@cache
def _token() -> re.Pattern[str]:
    # The comma of "Co., Ltd." is no break.
    return re.compile(
        r"[^\W_]+(?:['\u2019](?!s\b)[^\W_]+)*|(?:(?!\.?,? ?(?:Ltd|Inc|LLC|plc|Limited)\b)[^\w\s'\u2019\u2010\u2011&-])+"
    )


@lru_cache(maxsize=65536)
def stem_of(word: str) -> str:
    """The stem of a word as written, one for British and American spelling; BREAK for punctuation."""
    lower = word.lower()
    if not lower[0].isalnum():
        return BREAK
    if lower in small_words("en"):
        return lower
    word = key(lower)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= max(3, len(ending)) and not word.endswith("ss"):
            stem = word[: -len(ending)]
            # "planning" and "plan"
            return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return word
