"""How strict each rater is, so that the network need not guess who judged a translation.

The translations of one segment were judged by up to eight raters in newstest2021 and the talks, and the strictest
charges a translation several times what the mildest does. Without this, their order within a segment mostly says who
judged which.
"""

from __future__ import annotations

import math
from collections import defaultdict
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from training.qe.batches import Encoded
    from training.qe.data import Example

    Rater = tuple[str, str]
    """A data set and a name in it: the same name is another person elsewhere."""

ROUNDS = 30
"""Of fitting raters and segments in turn; more change nothing in the third digit."""
DOUBT = 20
"""Judgements that each rater is taken to have made as strictly as the others do."""
DOUBT_PIECES, DOUBT_MARKED = 200.0, (20.0, 10.0)
"""The same for word pieces, and of these the marked ones: at all, and as a major error."""


class Raters(NamedTuple):
    """How strict raters are beside others of their data set; one that is not known is like the others.

    Attributes:
        penalties: What each adds to the logarithm of 1 plus the penalty of a segment.
        marks: What each adds to the logits of a marked piece: at all, and as a major error.
    """

    penalties: Mapping[Rater, float]
    marks: Mapping[Rater, np.ndarray]

    def penalty(self, example: Example) -> float:
        """The logarithm of 1 plus its penalty, as raters of usual strictness would have it."""
        known = [self.penalties.get((example.group[0], rater), 0.0) for rater in example.raters]
        return math.log1p(example.mqm) - (fmean(known) if known else 0.0)

    def logits(self, example: Example) -> np.ndarray:
        """What its raters add to the logits of its pieces; (2,)."""
        known = [self.marks[key] for rater in example.raters if (key := (example.group[0], rater)) in self.marks]
        return np.mean(known, axis=0, dtype=np.float32) if known else np.zeros(2, dtype=np.float32)


def learn(encoded: Sequence[Encoded]) -> Raters:
    """From all that they judged."""
    return Raters(_penalties([item.example for item in encoded]), _marks(encoded))


def _penalties(examples: Iterable[Example]) -> dict[Rater, float]:
    """Each judgement is that of the segment plus the rater's share: least squares, by fitting both in turn."""
    rows = [
        ((example.group[0], rater), example.group, math.log1p(value))
        for example in examples
        for rater, value in example.by_rater
    ]
    found: dict[Rater, float] = defaultdict(float)
    for _ in range(ROUNDS):
        of_segment, of_rater = defaultdict(list), defaultdict(list)
        for rater, segment, value in rows:
            of_segment[segment].append(value - found[rater])
        segments = {segment: fmean(values) for segment, values in of_segment.items()}
        for rater, segment, value in rows:
            of_rater[rater].append(value - segments[segment])
        found.update({rater: sum(values) / (len(values) + DOUBT) for rater, values in of_rater.items()})
    means = {name: fmean(found[rater] for rater, _, _ in rows if rater[0] == name) for name in {r[0] for r in found}}
    return {rater: value - means[rater[0]] for rater, value in found.items()}


def _marks(encoded: Iterable[Encoded]) -> dict[Rater, np.ndarray]:
    """By how many pieces they marked of those that they read."""
    read: dict[Rater, float] = defaultdict(float)
    marked: dict[Rater, np.ndarray] = defaultdict(lambda: np.zeros(2))
    for item in encoded:
        for number, name in enumerate(item.example.raters):
            rater = (item.example.group[0], name)
            read[rater] += float(item.inside.sum())
            marked[rater] += item.by_rater[number][item.inside].sum(axis=0)
    found = {}
    for name in {rater[0] for rater in read}:
        some = [rater for rater in read if rater[0] == name]
        usual = _logit(sum(marked[rater] for rater in some), sum(read[rater] for rater in some))
        found.update({rater: _logit(marked[rater], read[rater]) - usual for rater in some})
    return found


def _logit(marked: np.ndarray, read: float) -> np.ndarray:
    share = (marked + np.array(DOUBT_MARKED)) / (read + DOUBT_PIECES)
    return np.log(share / (1 - share))
