"""How well the raters of a segment agree with one another: F1 of each pair, pooled.

For two raters it is twice what they share over all that they marked, with credit for severities as in
`tqcheck.metrics._agreement`; sums run over all pairs of raters of all segments. By character that is F1 of WMT 2023
with one rater as the gold of another; it is the same whichever is the gold.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from tqcheck.metrics._agreement import By, check_credit, compared, raters_of
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level


@dataclass(frozen=True, slots=True)
class Params:
    """What is compared.

    Attributes:
        by: Characters or whole marks.
        credit: For the same place with another severity; 1 = severities are ignored.
        least: Marks below this severity are left out.
    """

    by: By = "char"
    credit: float = 0.5
    least: Severity = "minor"

    def __post_init__(self) -> None:
        check_credit(self.credit)


class RaterF1:
    """The metric. A row holds what two raters share, counted from both sides, and what they marked."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._params = params

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """A row for each pair of raters of a unit; none where fewer than two looked at it."""
        return [Measured(list(map(list, self._rows(item)))) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None where nobody marked anything."""
        shared, marked = total
        return 100 * shared / marked if marked else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the options."""
        params = self._params
        return f"rater-f1|by:{params.by}|credit:{params.credit:g}|least:{params.least}|v:1"

    def _rows(self, item: MetricInput) -> list[tuple[float, float]]:
        params = self._params
        by_rater = [[mark for mark in item.annotations or () if mark.rater == rater] for rater in raters_of(item)]
        rows = []
        for one, other in combinations(by_rater, 2):
            length = len(item.unit.target.text)
            right, ours, met, theirs = compared(one, other, length, params.by, params.credit, params.least)
            rows.append((right + met, ours + theirs))
        return rows


METRIC = MetricPlugin(
    label="raters, F1",
    params=Params,
    build=RaterF1,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"annotations"}),
)
