"""Reads the word groups of a rule about names: words parted by slashes, groups by spaces, `_` for a space in a word."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tqcheck.checks._name_alignment import Lexicon
from tqcheck.text.inflect import singular

if TYPE_CHECKING:
    from collections.abc import Iterable


def lexicon(words: tuple[str, ...], titles: tuple[str, ...], senses: tuple[str, ...]) -> Lexicon:
    """The lexicon of a rule.

    Raises:
        ValueError: a group has one word.
    """
    meant: dict[str, set[str]] = defaultdict(set)
    for sound, *meanings in _groups(senses):
        meant[sound].update(singular(word) for word in meanings)
    return Lexicon(
        (words, titles, senses),
        _numbered([[singular(word) for word in group] for group in _groups(words)]),
        _numbered(_groups(titles)),
        {sound: frozenset(found) for sound, found in meant.items()},
    )


def _groups(lines: Iterable[str]) -> list[list[str]]:
    groups = [group.replace("_", " ").split("/") for line in lines for group in line.split()]
    for group in groups:
        if len(group) < 2 or not all(group):
            raise ValueError(f"“{'/'.join(group)}” is no group; write words that stand for one another as mine/mining")
    return groups


def _numbered(groups: list[list[str]]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for word in group:
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
