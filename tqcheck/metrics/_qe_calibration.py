"""What the estimator's numbers mean: from what it says to how often that was right, and how far off it was.

The tables are made by training/qe on documents that the network has not seen, and ship beside it.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

VERSION = 1


@dataclass(frozen=True, slots=True)
class Calibration:
    """The tables.

    Attributes:
        network: SHA-256 of the network's file, in hexadecimal.
        threshold: Probability from which a word is suspect.
        bridge: Probability from which a single word between two suspect ones joins them.
        confidence: Points of a line from the highest probability in a span to the share of such spans that a
            professional marked, with and without the source.
        interval: Points (penalty, low, high) of two lines, likewise; four in five segments of that estimate lie
            between, by the mean of their raters.
        weak_from: Penalty from which a segment is called weak.
        pair: Languages of source and target.
    """

    network: str
    threshold: float
    bridge: float
    confidence: dict[bool, Sequence[Sequence[float]]]
    interval: dict[bool, Sequence[Sequence[float]]]
    weak_from: float
    pair: tuple[str, str]

    def share_right(self, p: float, *, source: bool) -> float:
        """The share of spans like this that a professional marked; 0 to 1, four digits."""
        return round(_between(self.confidence[source], p, 1), 4)

    def bounds(self, penalties: Sequence[float], *, source: bool) -> tuple[float, float]:
        """The interval of a segment, given the penalties of its parts: errors of parts are taken as independent."""
        total = sum(penalties)
        below = above = 0.0
        for value in penalties:
            table = self.interval[source]
            below += min(_between(table, value, 1) - value, 0.0) ** 2
            above += max(_between(table, value, 2) - value, 0.0) ** 2
        return round(max(total - below**0.5, 0.0), 4), round(total + above**0.5, 4)


def read_calibration(path: Path) -> Calibration:
    """The tables of a file.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError: it is none.
    """
    data = json.loads(path.read_bytes())
    if data["version"] != VERSION:
        raise ValueError(f"calibration of version {data['version']}, not {VERSION}")
    source, target = data["pair"]
    return Calibration(
        network=data["network_sha256"],
        threshold=data["threshold"],
        bridge=data["bridge"],
        confidence={True: data["confidence"], False: data["confidence_without_source"]},
        interval={True: data["interval"], False: data["interval_without_source"]},
        weak_from=data["weak_from"],
        pair=(source, target),
    )


def _between(points: Sequence[Sequence[float]], x: float, column: int) -> float:
    """The value at x of the line through points in the order of their first numbers; level outside of them."""
    at = bisect_right(points, x, key=lambda point: point[0])
    if at == 0:
        return float(points[0][column])
    if at == len(points):
        return float(points[-1][column])
    (left, right), (low, high) = zip(*((point[0], point[column]) for point in points[at - 1 : at + 1]), strict=True)
    return float(low + (high - low) * (x - left) / (right - left))
