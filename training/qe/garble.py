"""Makes bad translations of good ones, so that the network learns to ask the source what a sentence alone hides.

A word gives way to another that is used alike or to its contrary, a number to another number, what is so to what is
not, always where other translators of the segment agree and none says the new thing: the sentence stays English, and
only the source tells. A clause is left out; or all of it is taken for the translation of another segment. What was
changed is marked, as by every rater.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tqcheck.checks._phrase_fill import like
from training.qe.data import Mark
from training.qe.opposites import OPPOSITES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from training.qe.data import Example

    Change = tuple[int, int, str]
    """Start and end of what goes, and what comes in its place."""

_SYSTEM = "made"
GOOD_ENOUGH = 1.0
"""MQM penalty up to which a translation is taken for one to spoil."""
AGREED = 2
"""Translations of a segment that a word must be in, besides the one that is spoilt."""
PENALTY, OF_ANOTHER = 5.0, 25.0
"""Of each change, a major error; and of a translation of something else, as MQM counts what is none."""
LEFT_OUT_SHARE, OF_ANOTHER_SHARE = 0.2, 0.15
"""Of the translations that are spoilt."""
CHANGES = (1, 1, 2, 3)
"""How many, where something is changed."""

_WORD = re.compile(r"[A-Za-z]+")
_LONG = re.compile(r"[A-Za-z]{4,}")
_NUMBER = re.compile(r"\b\d{1,4}\b")
_SAID_TO_BE = re.compile(r"\b(?:is|are|was|were|will|has|have|can|should|must)\b")
_NEGATED = re.compile(r"\b(?:not?|never|none|cannot)\b|n['’]t\b")
_CLAUSE = re.compile(r",[^,.;]{15,}(?=[,.;]|$)")


def is_spoilt(example: Example) -> bool:
    """Whether a translation was made by a `Spoiler`."""
    return example.system.startswith(_SYSTEM)


@dataclass(frozen=True, slots=True)
class _Segment:
    """In how many translations of a segment each word is, and whether one of them negates anything."""

    used: Counter[str]
    negated: bool


class Spoiler:
    """Spoils translations.

    Args:
        alike: Gives the words that are used like one, in lower case.
        sources: Of any segments.
    """

    def __init__(self, alike: Callable[[str], Sequence[str]], sources: Iterable[str], rng: random.Random) -> None:
        self._alike = alike
        self._sources = sorted(set(sources))
        self._rng = rng

    def spoil(self, translations: Sequence[Example], count: int) -> list[Example]:
        """Some good translations of a segment, spoilt.

        Args:
            translations: All of the segment.
            count: How many, at most.
        """
        segment = _segment(translations)
        good = [example for example in translations if example.mqm <= GOOD_ENOUGH]
        some = (self._spoilt(example, segment) for example in self._rng.sample(good, min(count, len(good))))
        return [example for example in some if example is not None]

    def ways(self, translations: Sequence[Example]) -> Iterator[tuple[str, Example, Example]]:
        """The best translation of a segment, if it is good, spoilt in each way that it allows: way, before, after."""
        segment, best = _segment(translations), min(translations, key=lambda example: example.mqm)
        if best.mqm > GOOD_ENOUGH:
            return
        for way, changes in (
            ("another word", self._other_words(best.target, segment)),
            ("the contrary", self._contraries(best.target, segment)),
            ("negated", _negations(best.target, segment)),
            ("another number", self._other_numbers(best.target)),
            ("a clause left out", _clauses(best)),
        ):
            if changes:
                yield way, best, _changed(best, [self._rng.choice(changes)])
        yield "another source", best, self._of_another(best)

    def _spoilt(self, example: Example, segment: _Segment) -> Example | None:
        chance = self._rng.random()
        if example.source and chance < OF_ANOTHER_SHARE:
            return self._of_another(example)
        clauses = _clauses(example)
        if clauses and chance < OF_ANOTHER_SHARE + LEFT_OUT_SHARE:
            return _changed(example, [self._rng.choice(clauses)])
        changes = self._changes(example, segment)
        return _changed(example, changes) if changes else None

    def _of_another(self, example: Example) -> Example:
        """The translation beside the source of another segment."""
        source = self._rng.choice([text for text in self._rng.sample(self._sources, 2) if text != example.source])
        whole = (Mark(0, len(example.target), rater, True, "Non-translation") for rater in example.raters)
        made = _charged(example, example.target, tuple(whole), OF_ANOTHER)
        return replace(made, source=source)

    def _changes(self, example: Example, segment: _Segment) -> list[Change]:
        """Some changes that do not overlap; each kind has the same chance."""
        kinds = [
            self._other_words(example.target, segment),
            _negations(example.target, segment) + self._contraries(example.target, segment),
            self._other_numbers(example.target),
        ]
        changes: list[Change] = []
        for _ in range(self._rng.choice(CHANGES)):
            free = [[new for new in kind if not _overlaps(new, changes)] for kind in kinds]
            if any(free):
                changes.append(self._rng.choice(self._rng.choice([kind for kind in free if kind])))
        return changes

    def _other_words(self, text: str, segment: _Segment) -> list[Change]:
        return [
            (found.start(), found.end(), like(found[0], self._rng.choice(others)))
            for found in _LONG.finditer(text)
            if (others := _said_by_none(self._alike(found[0].lower()), found[0], segment))
        ]

    def _contraries(self, text: str, segment: _Segment) -> list[Change]:
        return [
            (found.start(), found.end(), like(found[0], self._rng.choice(others)))
            for found in _WORD.finditer(text)
            if (others := _said_by_none(OPPOSITES.get(found[0].lower(), []), found[0], segment))
        ]

    def _other_numbers(self, text: str) -> list[Change]:
        changes = []
        for found in _NUMBER.finditer(text):
            digits = list(found[0])
            at = self._rng.randrange(len(digits))
            digits[at] = self._rng.choice([digit for digit in "123456789" if digit != digits[at]])
            changes.append((found.start(), found.end(), "".join(digits)))
        return changes


def _segment(translations: Sequence[Example]) -> _Segment:
    texts = {example.target for example in translations} | {text for e in translations for text in e.references}
    used = Counter(word for text in texts for word in {found[0].lower() for found in _WORD.finditer(text)})
    return _Segment(used, any(map(_NEGATED.search, texts)))


def _said_by_none(others: Sequence[str], word: str, segment: _Segment) -> list[str]:
    """What may take the place of a word: nobody says it, and enough people say the word."""
    return [other for other in others if not segment.used[other]] if segment.used[word.lower()] > AGREED else []


def _negations(text: str, segment: _Segment) -> list[Change]:
    return [] if segment.negated else [(found.end(), found.end(), " not") for found in _SAID_TO_BE.finditer(text)]


def _clauses(example: Example) -> list[Change]:
    """What may be left out: clauses without a mark."""
    return [
        (found.start(), found.end(), "")
        for found in _CLAUSE.finditer(example.target)
        if not any(mark.start < found.end() and found.start() < mark.end for mark in example.marks)
    ]


def _changed(example: Example, changes: Sequence[Change]) -> Example:
    text, marks, shift = example.target, list(example.marks), 0
    for start, end, new in sorted(changes):
        at = start + shift
        text = text[:at] + new + text[end + shift :]
        moved = len(new) - (end - start)
        marks = [_moved(mark, at + (end - start), moved) for mark in marks]
        if new:
            marks += [Mark(at, at + len(new), rater, True, "Accuracy/Mistranslation") for rater in example.raters]
        shift += moved
    return _charged(example, text, tuple(marks), PENALTY * len(changes))


def _charged(example: Example, target: str, marks: tuple[Mark, ...], penalty: float) -> Example:
    return replace(
        example,
        system=f"{_SYSTEM}/{example.system}",
        target=target,
        marks=marks,
        mqm=example.mqm + penalty,
        by_rater=tuple((rater, value + penalty) for rater, value in example.by_rater),
    )


def _moved(mark: Mark, behind: int, by: int) -> Mark:
    """The mark after the text behind a place has moved."""
    start = mark.start + by if mark.start >= behind else mark.start
    end = mark.end + by if mark.end >= behind else mark.end
    return replace(mark, start=start, end=max(end, start))


def _overlaps(change: Change, others: Iterable[Change]) -> bool:
    return any(change[0] <= other[1] and other[0] <= change[1] for other in others)
