"""How far marks of the target agree: tqcheck's or a rater's with those of other raters, or raters with one another.

By character as in WMT 2023 (Blain et al., "Findings of the WMT 2023 Shared Task on Quality Estimation", task 2, and
its script `task2_evaluate.py`): a character that both mark counts 1, or `credit` (there 0.5) where they share no
severity; a mark without extent stands for the character at its place. Precision is that sum over the characters marked
by the one who is judged, recall the same over those of the other, F1 their harmonic mean; sums run over the corpus. By
span it is the same with whole marks, which meet where they share a character.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import SEVERITIES
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.annotation import Annotation
    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import MetricInput, MetricPlugin, MetricSetup, Need
    from tqcheck.model.score import Level

Value = Literal["precision", "recall", "f1"]
By = Literal["char", "span"]


@dataclass(frozen=True, slots=True)
class Params:
    """Who is judged by whom.

    Attributes:
        rater: Who is judged, by the annotations of all others; empty = tqcheck's findings are.
        gold: `each` = by each rater in turn, all counts added up; `any` = by what any of them marked.
        credit: For the right place with the wrong severity; 1 = severities are ignored.
        least: Marks below this severity are left out.
        match: When two marks meet: where they overlap, or where they are the same. By span only.
    """

    rater: str = ""
    gold: Literal["each", "any"] = "each"
    credit: float = 0.5
    least: Severity = "minor"
    match: Literal["overlap", "exact"] = "overlap"

    def __post_init__(self) -> None:
        check_credit(self.credit)


def check_credit(credit: float) -> None:
    """Refuse what is no share.

    Raises:
        ValueError: it is not from 0 to 1.
    """
    if not 0 <= credit <= 1:
        raise ValueError(f"credit: {credit} is not from 0 to 1")


def needed(params: Params, setup: MetricSetup) -> frozenset[Need]:
    """Findings, unless it is a rater who is judged."""
    return frozenset({"annotations"}) if params.rater else frozenset({"annotations", "findings"})


class Agreement:
    """Precision, recall or F1 of marks. A row holds the credit and the number of each side: judged, then gold."""

    def __init__(self, name: str, by: By, value: Value, params: Params) -> None:
        self._by: By = by
        self._value = value
        self._params = params
        match = f"|match:{params.match}" if by == "span" else ""
        self._signature = (
            f"{name}|of:{params.rater or 'findings'}|gold:{params.gold}|credit:{params.credit:g}|"
            f"least:{params.least}{match}|v:1"
        )

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit; none where the one or the other did not look at it."""
        return [self._measured(item) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None where there was nothing to find, or for precision nothing found."""
        right, judged, met, gold = total
        if self._value == "precision":
            return 100 * right / judged if judged else None
        if self._value == "recall":
            return 100 * met / gold if gold else None
        if not judged + gold:
            return None
        precision, recall = right / judged if judged else 0.0, met / gold if gold else 0.0
        return 200 * precision * recall / (precision + recall) if precision + recall else 0.0

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the options."""
        return self._signature

    def _measured(self, item: MetricInput) -> Measured:
        params = self._params
        raters = raters_of(item)
        if item.annotations is None or (params.rater and params.rater not in raters):
            return Measured(())
        if params.rater:
            judged = [mark for mark in item.annotations if mark.rater == params.rater]
            raters = [rater for rater in raters if rater != params.rater]
        elif item.findings is None:
            return Measured(())
        else:
            judged = list(item.findings)
        if not raters:
            return Measured(())
        by_rater = [[mark for mark in item.annotations if mark.rater == rater] for rater in raters]
        golds = by_rater if params.gold == "each" else [[mark for marks in by_rater for mark in marks]]
        length = len(item.unit.target.text)
        rows = [compared(judged, gold, length, self._by, params.credit, params.least, params.match) for gold in golds]
        return Measured(rows)


def raters_of(item: MetricInput) -> list[str]:
    """Who looked at a unit, in order."""
    return [*dict.fromkeys((*item.raters, *(mark.rater for mark in item.annotations or ())))]


def compared(
    judged: Iterable[Annotation],
    gold: Iterable[Annotation],
    length: int,
    by: By,
    credit: float,
    least: Severity,
    match: Literal["overlap", "exact"] = "overlap",
) -> tuple[float, float, float, float]:
    """What the judged marks get of those in the gold, their number; what those in the gold get, and their number.

    Args:
        length: Of the target, in code points.
    """
    if by == "char":
        ours, theirs = severities_at(judged, length, least), severities_at(gold, length, least)
        right = sum(1.0 if ours[at] & theirs[at] else credit for at in ours.keys() & theirs.keys())
        return right, len(ours), right, len(theirs)
    one, other = list(_counted(judged, least)), list(_counted(gold, least))
    right = sum(_best(mark, other, credit, match) for mark in one)
    met = sum(_best(mark, one, credit, match) for mark in other)
    return right, len(one), met, len(other)


def severities_at(marks: Iterable[Annotation], length: int, least: Severity) -> dict[int, set[Severity]]:
    """For each character of the target that is marked, in what severities; at `length` stands what is behind it."""
    found: dict[int, set[Severity]] = {}
    for mark in _counted(marks, least):
        start = min(mark.span.start, length)
        for at in range(start, max(min(mark.span.end, length), start + 1)):
            found.setdefault(at, set()).add(mark.severity)
    return found


def _counted(marks: Iterable[Annotation], least: Severity) -> Iterator[Annotation]:
    lowest = SEVERITIES.index(least)
    return (mark for mark in marks if mark.side == "target" and SEVERITIES.index(mark.severity) >= lowest)


def _best(mark: Annotation, others: Iterable[Annotation], credit: float, match: Literal["overlap", "exact"]) -> float:
    """The most that a mark gets of any of the others."""
    met = [other for other in others if _meet(mark, other, match)]
    if not met:
        return 0.0
    return 1.0 if any(other.severity == mark.severity for other in met) else credit


def _meet(mark: Annotation, other: Annotation, match: Literal["overlap", "exact"]) -> bool:
    if match == "exact":
        return mark.span == other.span
    one, two = ((span.start, max(span.end, span.start + 1)) for span in (mark.span, other.span))
    return one[0] < two[1] and two[0] < one[1]


def plugin(name: str, label: str, by: By, value: Value) -> MetricPlugin[Params]:
    """What the file of one of these metrics declares."""
    from tqcheck.model.metric import MetricPlugin

    def build(params: Params, setup: MetricSetup) -> Agreement:
        return Agreement(name, by, value, params)

    return MetricPlugin(
        label=label,
        params=Params,
        build=build,
        range=(0.0, 100.0),
        direction="higher",
        needs=frozenset({"annotations", "findings"}),
        needed=needed,
    )
