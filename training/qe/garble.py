"""Makes bad translations of good ones, so that the network learns to ask the source what a sentence alone hides.

A word that renders one of the source's gives way to one that is used alike (near it in MiniLM's table of words) and
that nothing in the source is rendered by: the sentence stays English, and only the source tells. Numbers change as
well. What was changed is marked, as by every rater.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_source_words import split_source
from training.qe.data import Mark

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from training.qe.data import Example

_SYSTEM = "made"
GOOD_ENOUGH = 1.0
"""MQM penalty up to which a translation is taken for one to spoil."""
SURE = 0.15
"""Probability from which on an English word is taken for the rendition of a Chinese one."""
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
        lexicon: From Chinese words to English ones with probabilities.
        vectors: Of English words that are one piece of the tokenizer, in lower case.
    """

    def __init__(
        self,
        lexicon: Mapping[str, Sequence[tuple[str, float]]],
        vectors: Mapping[str, np.ndarray],
        rng: random.Random,
    ) -> None:
        self._lexicon = lexicon
        self._rng = rng
        common = {word for found in lexicon.values() for word, p in found if p >= SURE and _WORD.fullmatch(word)}
        words = sorted(common & vectors.keys())
        table = np.stack([vectors[word] / np.linalg.norm(vectors[word]) for word in words])
        nearest = np.argsort(-(table @ table.T), axis=1)[:, : NEIGHBOURS.stop]
        self._alike = {
            word: [words[other] for other in near[NEIGHBOURS.start :] if words[other][:STEM] != word[:STEM]]
            for word, near in zip(words, nearest, strict=True)
        }

    def spoil(self, example: Example) -> Example | None:
        """A spoilt translation of the same segment; None where nothing can be changed."""
        changes = self._changes(example)
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

    def _changes(self, example: Example) -> list[tuple[int, int, str]]:
        """(start, end, text) of what could be put in place of something, not overlapping."""
        rendered = {
            english
            for word in split_source(example.source, self._lexicon)
            for english, p in self._lexicon.get(word, ())
            if p >= SURE
        }
        changes = []
        for found in _WORD.finditer(example.target):
            word = found[0].lower()
            others = [other for other in self._alike.get(word, ()) if other not in rendered]
            if word in rendered and others:
                other = self._rng.choice(others)
                changes.append((found.start(), found.end(), other.capitalize() if found[0][0].isupper() else other))
        for found in _NUMBER.finditer(example.target):
            digits = list(found[0])
            at = self._rng.randrange(len(digits))
            digits[at] = self._rng.choice([digit for digit in "123456789" if digit != digits[at]])
            changes.append((found.start(), found.end(), "".join(digits)))
        return changes


def _moved(mark: Mark, behind: int, by: int) -> Mark:
    """The mark after the text behind a place has moved."""
    start = mark.start + by if mark.start >= behind else mark.start
    end = mark.end + by if mark.end >= behind else mark.end
    return replace(mark, start=start, end=max(end, start))
