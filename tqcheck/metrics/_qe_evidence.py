"""What a source says of a target without a multilingual model: glosses of its words, and which words they explain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.metrics._qe_source_words import split_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Lexicon = Mapping[str, Sequence[tuple[str, float]]]
    """From Chinese words to English ones in lower case with their probabilities."""

MOST_SOURCE_WORDS = 96
"""Words of a source that are looked at; Chinese sentences beyond that are cut."""
PIECES = 8
"""Word pieces that stand for a Chinese word, at most."""
FEATURES = 5
"""Numbers that go with each token of the target; see `token_features`."""

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
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_STEM = 5
"""Letters that two words must share from the start to be forms of one word."""


def glosses(
    source: str, lexicon: Lexicon, pieces_of: Callable[[str], Sequence[int]]
) -> tuple[list[list[int]], list[list[float]]]:
    """What stands for the words of a source.

    Args:
        pieces_of: The word pieces of an English word, as the encoder knows them.

    Returns:
        For each word at most PIECES ids and as many weights, which add up to 1.
    """
    ids, weights = [], []
    for word in split_source(source, lexicon)[:MOST_SOURCE_WORDS]:
        found = lexicon.get(word, ())
        meaning = [(english, p) for english, p in found if english not in _FUNCTION_WORDS] or list(found)
        row: list[int] = []
        row_weights: list[float] = []
        for english, p in meaning:
            pieces = pieces_of(english)[: PIECES - len(row)]
            row += pieces
            row_weights += [p / len(pieces)] * len(pieces) if pieces else []
        if row:
            total = sum(row_weights)
            ids.append(row)
            weights.append([weight / total for weight in row_weights])
    return ids, weights


class Evidence:
    """What one source says of words of a target."""

    def __init__(self, source: str, lexicon: Lexicon) -> None:
        self._exact: dict[str, float] = {}
        self._stems: dict[str, float] = {}
        for word in split_source(source, lexicon):
            for english, p in lexicon.get(word, ()):
                self._exact[english] = max(self._exact.get(english, 0.0), p)
                stem = english[:_STEM]
                self._stems[stem] = max(self._stems.get(stem, 0.0), p)
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


NO_EVIDENCE = (0.0,) * FEATURES
"""The features of a word where there is no source."""
