"""What a metric says of a segment, a document or a corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.finding import Severity

Level = Literal["segment", "document", "corpus"]
LEVELS: tuple[Level, ...] = ("segment", "document", "corpus")
"""From the smallest to the largest."""


@dataclass(frozen=True, slots=True)
class SuspectSpan:
    """A stretch of a target that a metric takes for wrong.

    Attributes:
        start, end: Code points of the target's text, end exclusive.
        p: Probability that it is an error, 0 to 1.
        severity, category: Where the metric says; the category is an MQM path.
    """

    start: int
    end: int
    p: float
    severity: Severity | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """One value of one metric.

    Attributes:
        value: None = not scored; never 0 in its place.
        signature: How exactly the number was made: metric, version, options.
        low, high: Bounds of an interval, where there is one: of a document and the corpus the 95 % interval, of a
            segment what the metric gives.
        evidence: What raised the value most, strongest first: pairs of a word and what was seen.
        spans: What the metric takes for wrong, in the order of the text; of a segment only.
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
    spans: tuple[SuspectSpan, ...] = ()
