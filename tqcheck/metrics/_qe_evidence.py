"""What a source says of a target without a multilingual model: which words of the one the other explains."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from tqcheck.metrics._qe_source_words import split_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Lexicon = Mapping[str, Sequence[tuple[str, float]]]
    """From Chinese words to English ones in lower case with their probabilities."""

FEATURES = 5
"""Numbers that go with each token of the target; see `Evidence.of`."""
COVERAGE = 6
"""Numbers that go with the whole; see `Evidence.coverage`."""

_FUNCTION_WORDS = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "s",
        "is",
        "are",
        "was",
        "were",
        "be",
        "on",
        "for",
        "that",
        "with",
        "by",
        "at",
        "as",
        "it",
        "its",
        "an",
        "this",
        "from",
        "has",
        "have",
        "had",
        "will",
    ]
)
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_STEM = 5
"""Letters that two words must share from the start to be forms of one word."""


def words_of(text: str) -> list[str]:
    """The English words that a lexicon knows: lower case, letters only, and numbers."""
    return _WORD.findall(text.lower())


class Evidence:
    """What one source says of words of a target."""

    def __init__(self, source: str, lexicon: Lexicon) -> None:
        self._exact: dict[str, float] = {}
        self._stems: dict[str, float] = {}
        self._meanings: list[list[tuple[str, float]]] = []
        for word in split_source(source, lexicon):
            found = lexicon.get(word, ())
            for english, p in found:
                self._exact[english] = max(self._exact.get(english, 0.0), p)
                stem = english[:_STEM]
                self._stems[stem] = max(self._stems.get(stem, 0.0), p)
            if meanings := [(english, p) for english, p in found if english not in _FUNCTION_WORDS]:
                self._meanings.append(meanings)
        self._numbers = {number.replace(",", "") for number in _NUMBER.findall(source)}

    def of(self, word: str) -> tuple[float, ...]:
        """The features of a word of the target, lower case; see FEATURES.

        Returns:
            Probability that a word of the source is rendered so, the same for a form of the word, whether it is a
            number that the source has, whether it is one that the source has not, and 1 for the source itself.
        """
        is_number = word[:1].isdigit()
        has_it = is_number and word.replace(",", "") in self._numbers
        return (
            self._exact.get(word, 0.0),
            self._stems.get(word[:_STEM], 0.0),
            float(has_it),
            float(is_number and not has_it),
            1.0,
        )

    def coverage(self, words: Sequence[str]) -> tuple[float, ...]:
        """How far a target renders the source; see COVERAGE.

        Args:
            words: Those of the target, in lower case, each once for each time that it occurs.

        Returns:
            Mean over the source's words with a meaning of the probability of the likeliest translation that the target
            has, and the same for forms of it; share of those words of which the target has no translation; share of the
            source's numbers that the target has not; logarithm of the target's words by the source's; and 1 for the
            source itself.
        """
        there = set(words)
        stems = {word[:_STEM] for word in there}
        exact = [max((p for english, p in found if english in there), default=0.0) for found in self._meanings]
        alike = [max((p for english, p in found if english[:_STEM] in stems), default=0.0) for found in self._meanings]
        count = max(len(self._meanings), 1)
        lost = len(self._numbers - {word.replace(",", "") for word in there})
        return (
            sum(exact) / count,
            sum(alike) / count,
            sum(p == 0.0 for p in alike) / count,
            lost / max(len(self._numbers), 1),
            math.log((len(words) + 1) / (len(self._meanings) + 1)),
            1.0,
        )


NO_EVIDENCE = (0.0,) * FEATURES
"""The features of a word where there is no source."""
