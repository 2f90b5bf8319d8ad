"""Pairs the sentences of a source and a target text, so that terms are looked for close to where they stand.

By length alone, after Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19(1), 1993. A wrong pair costs little here: what does not belong together does not recur together.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from tqcheck.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

# Sentences taken from either side in one step, and what the step costs beyond one to one (table 5 there, as -log p).
_STEPS = ((1, 1, 0.0), (1, 2, 2.3), (2, 1, 2.3), (1, 0, 4.5), (0, 1, 4.5), (2, 2, 4.4), (1, 3, 4.5), (3, 1, 4.5))
_VARIANCE = 6.8
_MOST_CELLS = 4000


def sentence_pairs(source: str, target: str) -> list[tuple[str, str]]:
    """The two texts cut into pieces that correspond, in order; sentences without a counterpart are left out.

    Texts of so many sentences that pairing them would take long stay whole.
    """
    ours = [source[start:end] for start, end in sentences(source)]
    theirs = [target[start:end] for start, end in sentences(target)]
    if len(ours) < 2 or len(theirs) < 2 or len(ours) * len(theirs) > _MOST_CELLS:
        return [(source, target)]
    lengths = [len(text) for text in ours], [len(text) for text in theirs]
    return [
        (" ".join(ours[first:last]), " ".join(theirs[start:end]))
        for first, last, start, end in _path(*lengths)
        if first < last and start < end
    ]


def _path(source: Sequence[int], target: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """The cheapest way through both texts, as half-open ranges of either."""
    ratio = sum(target) / sum(source)
    source_sums, target_sums = _sums(source), _sums(target)
    costs: dict[tuple[int, int], float] = {(0, 0): 0.0}
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(len(source) + 1):
        for column in range(len(target) + 1):
            best = 0.0
            for left, right, price in _STEPS:
                before = costs.get((row - left, column - right))
                if before is None:
                    continue
                expected = (source_sums[row] - source_sums[row - left]) * ratio
                found = target_sums[column] - target_sums[column - right]
                cost = before + price
                if left and right:
                    cost += abs(found - expected) / sqrt(_VARIANCE * max(expected, found))
                if (row, column) not in steps or cost < best:
                    best = cost
                    steps[row, column] = (left, right)
            if row or column:
                costs[row, column] = best
    path = []
    row, column = len(source), len(target)
    while row or column:
        left, right = steps[row, column]
        path.append((row - left, row, column - right, column))
        row, column = row - left, column - right
    return path[::-1]


def _sums(lengths: Sequence[int]) -> list[int]:
    sums = [0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums
