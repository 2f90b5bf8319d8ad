"""Whether findings are right as often as their confidence says, and what a factor for each rule would do for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
"""Edges of the bins of confidence; 0.5 is where findings begin to be shown."""

_STRENGTH = 5.0
"""Of the belief in the confidence as it stands, in findings: a rule with few of them keeps about what it has."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding and whether it was right.

    Attributes:
        rule: Its code, of an entry of a phrase table that of the table.
        document: Whole documents are kept together when they are split in two halves.
    """

    rule: str
    document: str
    confidence: float
    right: bool


def bins(found: Iterable[Judged]) -> Iterator[tuple[str, int, float, float]]:
    """(bin, findings, mean confidence, share that is right) of each bin of confidence that holds any."""
    groups = _binned(found)
    for number in sorted(groups):
        low, high = _BINS[number], min(_BINS[number + 1], 1.0)
        yield f"{low:.1f}–{high:.1f}", len(groups[number]), *means(groups[number])


def calibration_error(found: Sequence[Judged]) -> float:
    """The expected calibration error: by how much confidence and share differ in a bin, a mean over all findings.

    Guo et al. 2017, On Calibration of Modern Neural Networks, equation 5.
    """
    total = 0.0
    for group in _binned(found).values():
        confidence, right = means(group)
        total += len(group) * abs(confidence - right)
    return total / len(found) if found else 0.0


def is_learned_from(document: str) -> bool:
    """Whether a document is in the half that the confidences of rules were learned on; the other half tries them."""
    return crc32(document.encode()) % 2 == 0


def with_factors(found: Iterable[Judged]) -> list[Judged]:
    """The findings of either half of the documents, their confidence times a factor learned on the other half."""
    halves: tuple[list[Judged], list[Judged]] = ([], [])
    for item in found:
        halves[is_learned_from(item.document)].append(item)
    learned = [_factors(half) for half in halves]
    return [
        replace(item, confidence=min(item.confidence * factors.get(item.rule, 1.0), 1.0))
        for half, factors in zip(halves, reversed(learned), strict=True)
        for item in half
    ]


def _factors(found: Iterable[Judged]) -> dict[str, float]:
    """By rule: findings that were right for each that the confidence promised."""
    promised: dict[str, float] = defaultdict(float)
    right: dict[str, int] = defaultdict(int)
    for item in found:
        promised[item.rule] += item.confidence
        right[item.rule] += item.right
    return {rule: (right[rule] + _STRENGTH) / (promised[rule] + _STRENGTH) for rule in promised}


def _binned(found: Iterable[Judged]) -> dict[int, list[Judged]]:
    groups: dict[int, list[Judged]] = defaultdict(list)
    for item in found:
        groups[max(number for number, edge in enumerate(_BINS) if edge <= item.confidence)].append(item)
    return groups


def means(group: Sequence[Judged]) -> tuple[float, float]:
    """(mean confidence, share that is right)."""
    return sum(item.confidence for item in group) / len(group), sum(item.right for item in group) / len(group)
