"""What a word is in a name: a head that says of what kind the name is, a common word, or the name's own."""

from __future__ import annotations

from functools import cache, lru_cache

from tqcheck.text import _name_tables as tables
from tqcheck.text.inflect import singular


@cache
def listed(words: str) -> frozenset[str]:
    """The words of a table that are parted by white space."""
    return frozenset(words.split())


@cache
def kinds() -> dict[str, str]:
    """Each head and the kind of thing that it names: "factory", "plant"."""
    lines = (line.partition(":") for line in tables.HEADS.strip().splitlines())
    return {word: kind for kind, _, words in lines for word in words.split()}


@cache
def common_words() -> frozenset[str]:
    """Words in lower case that are no name's own."""
    from tqcheck.text._common_words import COMMON

    words = listed(COMMON) | listed(tables.BUSINESS) | listed(tables.FUNCTION) | kinds().keys()
    return words - listed(tables.PLACES)


@lru_cache(maxsize=16384)
def is_common(word: str) -> bool:
    """Whether a word in lower case is no name's own; either number will do, and parts that are common."""
    known = common_words()
    return word in known or singular(word) in known or all(part in known for part in word.split("-"))


def is_date(words: list[str], number: int) -> bool:
    """Whether "may fourth" stands there, a day that places are named after."""
    return (
        words[number] in listed(tables.MONTHS)
        and number + 1 < len(words)
        and words[number + 1] in listed(tables.ORDINALS)
    )
