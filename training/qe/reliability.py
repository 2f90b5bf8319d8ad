"""Whether confidences and intervals hold on documents that they were not made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._qe_spans import suspects
from training.qe.calibrate import is_right, penalties_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_calibration import Tables
    from training.qe.batches import Encoded
    from training.qe.judging import Judged


def reliability(
    encoded: Sequence[Encoded], judged: Judged, tables: Tables
) -> tuple[list[tuple[str, int, float, float]], float]:
    """How often suspect stretches are right, by their confidence, and the expected calibration error.

    Returns:
        (confidence, number, mean confidence, share right) of each bin; the mean difference of the last two, weighted by
        number (Naeini et al. 2015).
    """
    bins: dict[int, list[tuple[float, bool]]] = {}
    for item, words in zip(encoded, judged.words, strict=True):
        for one in suspects(words, threshold=tables.threshold, bridge=tables.bridge):
            confidence = tables.share_right(one.p)
            bins.setdefault(min(int(confidence * 10), 9), []).append((confidence, is_right(item, one.start, one.end)))
    rows = [
        (f"{at / 10:.1f}", len(some), sum(one for one, _ in some) / len(some), sum(one for _, one in some) / len(some))
        for at, some in sorted(bins.items())
    ]
    total = sum(n for _, n, _, _ in rows)
    return rows, sum(n * abs(mean - share) for _, n, mean, share in rows) / total


def inside(encoded: Sequence[Encoded], judged: Judged, tables: Tables) -> float:
    """Share of the segments whose raters' mean lies within the interval."""
    penalties = tables.scale * penalties_of(judged)
    found = 0
    for item, penalty in zip(encoded, penalties, strict=True):
        low, high = tables.bounds([float(penalty)])
        found += low <= item.example.mqm <= high
    return found / len(encoded)
