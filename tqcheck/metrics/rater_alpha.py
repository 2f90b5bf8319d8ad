"""Krippendorff's alpha of the raters: how far they agree beyond chance; 1 = always, 0 = as if they had marked blindly.

Nominal data: each character of a target (or each segment) is a unit that each rater labels, as faulty or not, or with
the gravest severity. With the coincidences o of labels and their sums n, alpha = 1 - (N - 1) * sum o(c,k) / sum n(c)
n(k), over c < k. Segments may have different raters, and some more than others, which Cohen's and Fleiss's kappa do not
allow. Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, combinations_with_replacement
from typing import TYPE_CHECKING, Literal

from tqcheck.metrics._agreement import raters_of, severities_at
from tqcheck.model.finding import SEVERITIES
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level

_LABELS = range(len(SEVERITIES) + 1)
"""0 = no error, else one more than the severity's place; without severities 1 = an error."""
_CELLS = {pair: number for number, pair in enumerate(combinations_with_replacement(_LABELS, 2))}
"""The coincidences of a row; those of two labels are counted once for either order."""


@dataclass(frozen=True, slots=True)
class Params:
    """What is labelled, and how.

    Attributes:
        unit: Characters of the target, or whole segments.
        severity: Whether severities are labels; else there is an error or none.
        least: Marks below this severity are left out.
    """

    unit: Literal["character", "segment"] = "character"
    severity: bool = False
    least: Severity = "minor"


class RaterAlpha:
    """The metric. A row holds the coincidences of labels."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._params = params

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """A row a unit; none where fewer than two looked at it."""
        return [self._measured(item) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """At most 1; None where all labels are the same, so that chance cannot be told."""
        sums = [0.0] * len(_LABELS)
        for (one, other), cell in _CELLS.items():
            # A cell holds both orders, so that each label of a pair gets half of it.
            sums[one] += total[cell] / 2
            sums[other] += total[cell] / 2
        apart = sum(total[cell] for (one, other), cell in _CELLS.items() if one != other) / 2
        chance = sum(one * other for one, other in combinations(sums, 2))
        return 1 - (sum(sums) - 1) * apart / chance if chance else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the options."""
        params = self._params
        labels = "severity" if params.severity else "error"
        return f"rater-alpha|unit:{params.unit}|labels:{labels}|least:{params.least}|v:1"

    def _measured(self, item: MetricInput) -> Measured:
        raters = raters_of(item)
        if item.annotations is None or len(raters) < 2:
            return Measured(())
        length = len(item.unit.target.text)
        row = [0.0] * len(_CELLS)
        found = [
            severities_at((mark for mark in item.annotations if mark.rater == rater), length, self._params.least)
            for rater in raters
        ]
        if self._params.unit == "segment":
            _add(row, [self._label({grade for some in marks.values() for grade in some}) for marks in found])
            return Measured((row,))
        marked = {at for marks in found for at in marks if at < length}
        for at in marked:
            _add(row, [self._label(marks.get(at, ())) for marks in found])
        row[_CELLS[0, 0]] += (length - len(marked)) * len(raters)
        return Measured((row,))

    def _label(self, grades: Iterable[Severity]) -> int:
        """The label for the severities in which something is marked."""
        gravest = max((SEVERITIES.index(grade) + 1 for grade in grades), default=0)
        return gravest if self._params.severity else min(gravest, 1)


def _add(row: list[float], labels: Sequence[int]) -> None:
    """Add the coincidences of one unit: each ordered pair of its m labels counts 1 / (m - 1)."""
    counts = Counter(labels)
    share = 1 / (len(labels) - 1)
    for one, count in counts.items():
        row[_CELLS[one, one]] += count * (count - 1) * share
    for one, other in combinations(sorted(counts), 2):
        row[_CELLS[one, other]] += 2 * counts[one] * counts[other] * share


METRIC = MetricPlugin(
    label="raters, alpha",
    params=Params,
    build=RaterAlpha,
    range=(-1.0, 1.0),
    direction="higher",
    digits=4,
    needs=frozenset({"annotations"}),
)
