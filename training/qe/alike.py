"""Words that are used alike, by the vectors that an encoder has for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

NEIGHBOURS = range(2, 25)
"""Which of the words nearest to a word are taken; the nearest mean the same too often."""
STEM = 4
"""Letters at the start that forms of one word share."""

_LONG = re.compile(r"[a-z]{4,}")


class Alike:
    """Finds what is used like a word and is no form of it.

    Args:
        vectors: Of English words in lower case; short ones are not looked at.
    """

    def __init__(self, vectors: Mapping[str, np.ndarray]) -> None:
        self._words = sorted(word for word in vectors if _LONG.fullmatch(word))
        self._places = {word: place for place, word in enumerate(self._words)}
        table = np.stack([vectors[word] for word in self._words])
        self._table = table / np.linalg.norm(table, axis=1, keepdims=True)
        self._found: dict[str, list[str]] = {}

    def __call__(self, word: str) -> list[str]:
        """The words, likest first; none of a word without a vector."""
        if word not in self._places:
            return []
        if word not in self._found:
            near = np.argsort(-(self._table @ self._table[self._places[word]]))[NEIGHBOURS.start : NEIGHBOURS.stop]
            self._found[word] = [self._words[at] for at in near if self._words[at][:STEM] != word[:STEM]]
        return self._found[word]
