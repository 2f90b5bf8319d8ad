"""What the metric `mt-page` counts in English text, and how far that is from the average.

`training/verdict/train.py` learns its weights from the same counts: whoever changes anything here trains again.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WORDS = {
    "articles": "the",
    "is": "is are",
    "negations": "not",
    "pronouns": "its their his her our they them",
    "relatives": "which whose who whom",
    "links": "by over from for during with as both well",
    "modals": "would could might",
}
_VERBS = (
    "strengthen consolidate deepen promote implement adhere improve enhance ensure optimize strive accelerate "
    "expand increase build establish grasp seize carry give play focus maintain innovate explore integrate "
    "standardize guide organize coordinate continue do make take pay"
)
_PHRASES = {
    "of-chains": ("the * of",),
    "connectors": ("at the same time", "in addition", "in order to", "so as to", "in terms of"),
    "obligations": ("we must", "we should", "we will", "it is necessary to"),
    "verb-chains": tuple(f", {verb}" for verb in _VERBS.split()),
}
"""Counted besides single words; an asterisk is any word."""
_ENGLISH = "of and to in a on that be was"
"""Common words that tell the language, and nothing else."""

MORE_IN_MACHINES = ("articles", "of-chains", "connectors", "is", "negations", "obligations", "verb-chains")
LESS_IN_MACHINES = ("pronouns", "relatives", "links", "modals")
SIGNALS = MORE_IN_MACHINES + LESS_IN_MACHINES
"""What is counted, in the order of a row."""

PRIOR_WORDS = 100
"""Words of average text that are thought added to each text, so that chance counts for less in a short one."""
_FARTHEST = 3.0
"""Standard deviations that a count is from the average, at most: no single one decides."""


def rows(text: str) -> Iterator[list[int]]:
    """A row for each stretch of about a sentence: its words, the counts of SIGNALS, those of other common words."""
    column_of, phrases = _tables()
    for piece in text.lower().replace(",", " , ").split(". "):
        words = piece.split()
        row = [0] * (len(SIGNALS) + 2)
        row[0] = len(words) - words.count(",")
        for at, column in enumerate(map(column_of.get, words)):
            if column is None:
                continue
            row[column] += 1
            for before, number in phrases.get(words[at], ()):
                if at >= len(before) and all(map(_fits, before, words[at - len(before) : at])):
                    row[number] += 1
        yield row


def distances(total: Sequence[float], means: Sequence[float], deviations: Sequence[float]) -> list[float]:
    """How far the rates of a sum of rows are from their means, in standard deviations."""
    words = total[0] + PRIOR_WORDS
    out = []
    for count, mean, deviation in zip(total[1:-1], means, deviations, strict=True):
        distance = ((count + PRIOR_WORDS * mean) / words - mean) / deviation
        out.append(min(max(distance, -_FARTHEST), _FARTHEST))
    return out


def _fits(wanted: str, word: str) -> bool:
    return wanted in ("*", word)


@cache
def _tables() -> tuple[Mapping[str, int], Mapping[str, Sequence[tuple[Sequence[str], int]]]]:
    """The column of each word that is looked at, and by its last word what goes before a phrase, with its column."""
    last = len(SIGNALS) + 1
    columns = dict.fromkeys(_ENGLISH.split(), last)
    phrases: dict[str, list[tuple[Sequence[str], int]]] = {}
    for name, texts in _PHRASES.items():
        for text in texts:
            *before, word = text.split()
            columns.setdefault(word, last)
            phrases.setdefault(word, []).append((before, SIGNALS.index(name) + 1))
    for name, words in _WORDS.items():
        columns.update(dict.fromkeys(words.split(), SIGNALS.index(name) + 1))
    return columns, phrases
