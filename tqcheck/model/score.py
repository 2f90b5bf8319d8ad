"""What a metric says of a segment, a document or a corpus."""

from __future__ import annotations

from typing import Literal

from tqcheck.model.lean import dataclass

Level = Literal["segment", "document", "corpus"]


@dataclass(frozen=True, slots=True)
class Score:
    """One value of one metric.

    Attributes:
        value: None = not scored; never 0 in its place.
        signature: How exactly the number was made: metric, version, options.
        low, high: Bounds of the interval, where there is one.
        evidence: What raised the value most, strongest first: pairs of a word and what was seen.
    """

    metric: str
    level: Level
    path: str
    value: float | None
    signature: str
    unit: str | None = None
    system: str | None = None
    low: float | None = None
    high: float | None = None
    evidence: tuple[tuple[str, str], ...] = ()
