"""Figures of an estimator or a rater, with intervals by bootstrap over documents.

Words and characters are compared with each rater in turn and the counts added up, so that a rater's agreement with the
others is the same measure. Segments are compared with the mean of the raters, and put in order within a segment where
the same raters judged the translations.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import kendalltau

from training.qe.measures import (
    by_documents,
    character_counts,
    character_f1,
    mcc,
    painted,
    spearman,
    within,
    word_counts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.qe.batches import Encoded
    from training.qe.measures import Interval

    Marks = Sequence[tuple[int, int, bool]]


def marks_of_judged(encoded: Sequence[Encoded], marks: Sequence[Marks]) -> dict[str, Interval]:
    """How far marks agree with those of each rater."""
    return _figures(
        (item, _painted_by(item, rater), painted(len(item.example.target), ours))
        for item, ours in zip(encoded, marks, strict=True)
        for rater in item.example.raters
    )


def marks_of_raters(encoded: Sequence[Encoded]) -> dict[str, Interval]:
    """How far each rater's marks agree with those of each other."""
    return _figures(
        (item, _painted_by(item, other), _painted_by(item, rater))
        for item in encoded
        for rater, other in permutations(item.example.raters, 2)
    )


def segment_figures(encoded: Sequence[Encoded], wanted: np.ndarray, found: np.ndarray) -> dict[str, Interval]:
    """How far values agree with penalties; larger is worse on both sides."""
    documents = [item.example.document for item in encoded]
    taus = within([item.example.judged_together for item in encoded], wanted, found)
    return {
        "Spearman": by_documents(documents, lambda some: spearman(wanted[some], found[some])),
        "Kendall": by_documents(
            documents, lambda some: float(kendalltau(wanted[some], found[some]).statistic), rounds=200
        ),
        "Kendall within segments": by_documents(documents, lambda some: float(np.nanmean(taus[some]))),
    }


def values_of_raters(encoded: Sequence[Encoded]) -> tuple[list[Encoded], np.ndarray, np.ndarray]:
    """Translations of several raters: the mean of all but one, and the value of that one.

    It is the first by name, so that it is the same for all translations of a document.
    """
    items, means, own = [], [], []
    for item in encoded:
        values = dict(item.example.by_rater)
        rater = min(values)
        others = [value for name, value in values.items() if name != rater]
        if others:
            items.append(item)
            means.append(float(np.mean(others)))
            own.append(values[rater])
    return items, np.array(means), np.array(own)


def _figures(comparisons: Iterable[tuple[Encoded, np.ndarray, np.ndarray]]) -> dict[str, Interval]:
    documents, words, characters = [], [], []
    for item, wanted, found in comparisons:
        documents.append(item.example.document)
        words.append(word_counts(_of_words(item, wanted), _of_words(item, found)))
        characters.append(character_counts(wanted, found))
    by_word, by_character = np.stack(words), np.stack(characters)
    return {
        "words: MCC": by_documents(documents, lambda some: mcc(by_word[some].sum(0))),
        "characters: F1": by_documents(
            documents, lambda some: character_f1(by_character[some].sum(0), severities=False)
        ),
        "with severities": by_documents(
            documents, lambda some: character_f1(by_character[some].sum(0), severities=True)
        ),
    }


def _painted_by(item: Encoded, rater: str) -> np.ndarray:
    marks = [(mark.start, mark.end, mark.major) for mark in item.example.marks if mark.rater == rater]
    return painted(len(item.example.target), marks)


def _of_words(item: Encoded, severities: np.ndarray) -> np.ndarray:
    """Which words have a character that is marked."""
    count = int(item.input.words.max(initial=-1)) + 1
    marked = np.zeros(count, dtype=bool)
    for (start, end), word in zip(item.input.offsets, item.input.words, strict=True):
        if word >= 0 and severities[start:end].any():
            marked[word] = True
    return marked
