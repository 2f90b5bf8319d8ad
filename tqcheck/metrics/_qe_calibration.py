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
INTERVAL = 0.8
"""How often the penalty that raters give, in the mean, lies within the interval."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Of segments that are judged by their source, or of those that are judged by themselves.

    Attributes:
        threshold: Probability from which a word is suspect.
        bridge: Probability from which a single word between two suspect ones joins them.
        scale: Of the network's penalties, so that their mean is the raters'.
        major: Probability of a major error from which a suspect stretch is called one.
        confidence: Points of a line from the highest probability in a stretch to the share of such stretches that a
            professional marked.
        interval: Points (penalty, low, high) of two lines; see INTERVAL.
    """

    threshold: float
    bridge: float
    major: float
    scale: float
    confidence: Sequence[Sequence[float]]
    interval: Sequence[Sequence[float]]

    def share_right(self, p: float) -> float:
        """The share of stretches like this that a professional marked; 0 to 1, four digits."""
        return round(_between(self.confidence, p, 1), 4)

    def bounds(self, penalties: Sequence[float]) -> tuple[float, float]:
        """The interval of a segment, given the penalties of its parts, whose errors are taken as independent."""
        total = sum(penalties)
        below = sum(min(_between(self.interval, value, 1) - value, 0.0) ** 2 for value in penalties)
        above = sum(max(_between(self.interval, value, 2) - value, 0.0) ** 2 for value in penalties)
        return round(max(total - below**0.5, 0.0), 4), round(total + above**0.5, 4)


@dataclass(frozen=True, slots=True)
class Calibration:
    """All tables.

    Attributes:
        network: SHA-256 of the network's file, in hexadecimal.
        pair: Languages of source and target that it was trained on.
        weak_from: Penalty from which a segment is called weak.
        with_source, without_source: See `Tables`.
    """

    network: str
    pair: tuple[str, str]
    weak_from: float
    with_source: Tables
    without_source: Tables

    def of(self, *, source: bool) -> Tables:
        """The tables of one way to judge."""
        return self.with_source if source else self.without_source


def read_calibration(path: Path) -> Calibration:
    """The tables of a file.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError, TypeError: it is none.
    """
    data = json.loads(path.read_bytes())
    if data["version"] != VERSION:
        raise ValueError(f"calibration of version {data['version']}, not {VERSION}")
    source, target = data["pair"]
    return Calibration(
        data["network_sha256"],
        (source, target),
        data["weak_from"],
        Tables(**data["with_source"]),
        Tables(**data["without_source"]),
    )


def _between(points: Sequence[Sequence[float]], x: float, column: int) -> float:
    """The value at x of the line through points in the order of their first numbers; level outside of them."""
    at = bisect_right(points, x, key=lambda point: point[0])
    if at == 0:
        return float(points[0][column])
    if at == len(points):
        return float(points[-1][column])
    left, right = points[at - 1], points[at]
    share = (x - left[0]) / (right[0] - left[0])
    return float(left[column] + share * (right[column] - left[column]))
