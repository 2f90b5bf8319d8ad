"""Makes bad translations of good ones, so that the network learns to ask the source what a sentence alone hides.

A word that other translators of the segment use as well gives way to one that is used alike (near it in the encoder's
table of words) and that none of them uses: the sentence stays English, and only the source tells. Numbers change as
well. What was changed is marked, as by every rater.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from training.qe.data import Mark

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from training.qe.data import Example

_SYSTEM = "made"
GOOD_ENOUGH = 1.0
"""MQM penalty up to which a translation is taken for one to spoil."""
AGREED = 2
"""Translations of a segment that a word must be in, besides the one that is spoilt."""
PENALTY = 5.0
"""Of each change: a major error."""

NEIGHBOURS = range(2, 25)
"""Which of the words nearest to a word may take its place; the nearest mean the same too often."""
STEM = 4
"""Letters at the start that forms of one word share."""

_WORD = re.compile(r"[A-Za-z]{4,}")
_NUMBER = re.compile(r"\b\d{1,4}\b")


def is_spoilt(example: Example) -> bool:
    """Whether a translation was made by a `Spoiler`."""
    return example.system.startswith(_SYSTEM)


class Spoiler:
    """Spoils translations.

    Args:
        vectors: Of English words in lower case.
    """

    def __init__(self, vectors: Mapping[str, np.ndarray], rng: random.Random) -> None:
        self._rng = rng
        self._words = sorted(word for word in vectors if _WORD.fullmatch(word))
        self._places = {word: place for place, word in enumerate(self._words)}
        table = np.stack([vectors[word] for word in self._words])
        self._table = table / np.linalg.norm(table, axis=1, keepdims=True)
        self._alike: dict[str, list[str]] = {}

    def spoil(self, segment: Sequence[Example], count: int) -> list[Example]:
        """Some good translations of a segment, spoilt.

        Args:
            segment: All its translations.
            count: How many, at most.
        """
        texts = {example.target for example in segment} | {text for e in segment for text in e.references}
        used = Counter(word for text in texts for word in {found[0].lower() for found in _WORD.finditer(text)})
        good = [example for example in segment if example.mqm <= GOOD_ENOUGH]
        some = (self._spoilt(example, used) for example in self._rng.sample(good, min(count, len(good))))
        return [example for example in some if example is not None]

    def _spoilt(self, example: Example, used: Counter[str]) -> Example | None:
        changes = self._changes(example, used)
        if not changes:
            return None
        count = min(len(changes), self._rng.choice((1, 1, 2, 3)))
        text, marks, shift = example.target, list(example.marks), 0
        for start, end, new in sorted(self._rng.sample(changes, count)):
            at = start + shift
            text = text[:at] + new + text[end + shift :]
            moved = len(new) - (end - start)
            marks = [_moved(mark, at + (end - start), moved) for mark in marks]
            marks += [Mark(at, at + len(new), rater, True, "Accuracy/Mistranslation") for rater in example.raters]
            shift += moved
        mqm = example.mqm + PENALTY * count
        return replace(
            example,
            system=f"{_SYSTEM}/{example.system}",
            target=text,
            marks=tuple(marks),
            mqm=mqm,
            by_rater=tuple((rater, value + PENALTY * count) for rater, value in example.by_rater),
        )

    def _changes(self, example: Example, used: Counter[str]) -> list[tuple[int, int, str]]:
        """(start, end, text) of what could be put in place of something, not overlapping."""
        changes = []
        for found in _WORD.finditer(example.target):
            word = found[0].lower()
            others = [other for other in self._neighbours(word) if not used[other]] if used[word] > AGREED else []
            if others:
                other = self._rng.choice(others)
                changes.append((found.start(), found.end(), other.capitalize() if found[0][0].isupper() else other))
        for found in _NUMBER.finditer(example.target):
            digits = list(found[0])
            at = self._rng.randrange(len(digits))
            digits[at] = self._rng.choice([digit for digit in "123456789" if digit != digits[at]])
            changes.append((found.start(), found.end(), "".join(digits)))
        return changes

    def _neighbours(self, word: str) -> list[str]:
        if word not in self._places:
            return []
        if word not in self._alike:
            near = np.argsort(-(self._table @ self._table[self._places[word]]))[NEIGHBOURS.start : NEIGHBOURS.stop]
            self._alike[word] = [self._words[at] for at in near if self._words[at][:STEM] != word[:STEM]]
        return self._alike[word]


def _moved(mark: Mark, behind: int, by: int) -> Mark:
    """The mark after the text behind a place has moved."""
    start = mark.start + by if mark.start >= behind else mark.start
    end = mark.end + by if mark.end >= behind else mark.end
    return replace(mark, start=start, end=max(end, start))
