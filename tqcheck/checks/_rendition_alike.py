"""Whether two renditions of one term are two, given their stems: not where one is short for the other or derived."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ALIKE = 0.75
"""Similarity of the letters from which two names count as spellings of one."""
_ALIKE_WORDS = 0.5
"""The same of those of their words that differ."""
_SHORT = 4
"""Letters; names of no more are alike by chance."""
_LONGEST_ACRONYM = 6

_DERIVED_FROM = frozenset(("", "a", "e", "y", "um", "i"))
_DERIVING = frozenset(
    "n in an ian sian ean ese ish i ic er ers s ist al ness ity ship ership ing".split()  # noqa: SIM905  reads better
)


def difference(one: Sequence[str], two: Sequence[str]) -> tuple[list[str], list[str]]:
    """The stems that only the second has, and those that only the first has."""
    return [stem for stem in two if stem not in one], [stem for stem in one if stem not in two]


def is_other(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two renditions differ in more than length, inflection, derivation, and numbers."""
    new, lost = difference(one, two)
    if not new or not lost or any(stem[0].isdigit() for stem in (*new, *lost)):
        return False
    return "".join(one) != "".join(two) and not derived(new, lost)


def spelled_alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two names have almost the same letters, and so have the words in which they differ."""
    new, lost = difference(one, two)
    letters = "".join(one), "".join(two)
    return (
        min(map(len, letters)) > _SHORT
        and likeness(*letters) >= _ALIKE
        and likeness("".join(lost), "".join(new)) >= _ALIKE_WORDS
    )


def likeness(one: str, other: str) -> float:
    """How much of the letters of two words is the same, 0 to 1."""
    # Start-up: most texts have no two names to compare.
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def is_acronym(word: str) -> bool:
    """Whether a word as written is one of a few capitals."""
    return word.isupper() and 1 < len(word) <= _LONGEST_ACRONYM


def derived(new: Sequence[str], lost: Sequence[str]) -> bool:
    """Whether every word that is new has the root of one that is lost: Canada, Canadian."""
    return all(any(_same_root(stem, other) for other in lost) for stem in new)


def _same_root(one: str, two: str) -> bool:
    common = 0
    while common < min(len(one), len(two)) and one[common] == two[common]:
        common += 1
    rests = one[common:], two[common:]
    return one == two or (
        common >= _SHORT and any(base in _DERIVED_FROM and other in _DERIVING for base, other in (rests, rests[::-1]))
    )
