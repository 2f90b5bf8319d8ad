"""Slips of the pen: how many letters apart two words are, and which words of a list are one slip away from another.

A slip is a letter that is missing, added, replaced, or that has changed places with the next (Damerau 1964).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONG = 10
"""Letters of words that may be two slips away: a letter that moved by more than one place."""


def distance(a: str, b: str) -> int:
    """The number of slips between two words, no letter touched twice (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(b) + 1))
    for row, left in enumerate(a, 1):
        line = [row]
        for column, right in enumerate(b, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            if row > 1 and column > 1 and left == b[column - 2] and right == a[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]


class Neighbours:
    """A list of words, to be asked which of them are a slip away from a word; the cost does not grow with the list.

    Words that are a slip apart have a text in common when each is without one of its letters (Garbe's SymSpell, 2012).
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._shorter: dict[str, str | tuple[str, ...]] = {}
        for word in dict.fromkeys(words):
            for text in shorter(word):
                known = self._shorter.get(text)
                if known is None:
                    self._shorter[text] = word
                else:
                    self._shorter[text] = (*known, word) if isinstance(known, tuple) else (known, word)
        self.near = lru_cache(maxsize=65536)(self._near)

    def _near(self, word: str) -> tuple[str, ...]:
        """The words of the list that are a slip away, or two where both are long; not the word itself."""
        found: dict[str, None] = {}
        for text in shorter(word):
            known = self._shorter.get(text, ())
            for other in (known,) if isinstance(known, str) else known:
                allowed = 2 if min(len(word), len(other)) >= LONG else 1
                if other != word and other not in found and distance(word, other) <= allowed:
                    found[other] = None
        return tuple(found)


def shorter(word: str) -> Iterator[str]:
    """The word, then the word without each of its letters: two words a slip apart have one of them in common."""
    yield word
    for at in range(len(word)):
        # Of a doubled letter, either gives the same.
        if at == 0 or word[at] != word[at - 1]:
            yield word[:at] + word[at + 1 :]
