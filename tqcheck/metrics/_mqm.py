"""What the MQM metrics share: marked errors, weighed and added up.

A row holds segments, words, penalty, then the errors of each severity, then the penalty of each category; where several
raters looked at a segment, the mean over them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.metrics._mqm_weights import MQM, WMT, Weights
from tqcheck.model.finding import SEVERITIES
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured
from tqcheck.model.mqm import CATEGORIES, DIMENSIONS
from tqcheck.model.score import SuspectSpan
from tqcheck.text.analysis import Analysis
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.annotation import Annotation
    from tqcheck.model.finding import Severity
    from tqcheck.model.metric import MetricInput, MetricSetup, Need

Of = Literal["auto", "findings", "annotations"]
SCHEMES: dict[str, Weights] = {"mqm": MQM, "wmt": WMT}

LABELS = tuple(dict.fromkeys((*(category.mqm for category in CATEGORIES), *DIMENSIONS)))
"""What penalties are told apart by: the categories, and for those that are not known, their dimensions."""
SIGNALS = (*SEVERITIES, *LABELS)
_COLUMN = {label: number for number, label in enumerate(LABELS)}
_SEGMENTS, _WORDS, _PENALTY, _COUNTS = 0, 1, 2, 3
_COSTS = _COUNTS + len(SEVERITIES)


@dataclass(frozen=True, slots=True)
class Params:
    """Whose errors are counted, and what they cost.

    Attributes:
        of: tqcheck's findings or people's annotations; auto = annotations where the run has some.
        rater: Only this rater's; empty = the mean over all.
        weights: The scheme; `neutral`, `minor`, `major` and `critical` replace its costs of a severity.
    """

    of: Of = "auto"
    rater: str = ""
    weights: Literal["mqm", "wmt"] = "mqm"
    neutral: float | None = None
    minor: float | None = None
    major: float | None = None
    critical: float | None = None

    def __post_init__(self) -> None:
        for severity, cost in self.changed.items():
            if not 0 <= cost < float("inf"):
                raise ValueError(f"{severity}: {cost} is no cost; give a number from 0 on")

    @property
    def changed(self) -> dict[Severity, float]:
        """The costs that are not those of the scheme."""
        given = zip(SEVERITIES, (self.neutral, self.minor, self.major, self.critical), strict=True)
        return {severity: cost for severity, cost in given if cost is not None}


@dataclass(frozen=True, slots=True)
class WmtParams:
    """Whose errors are counted; see `Params`."""

    of: Of = "auto"
    rater: str = ""


def needed(params: Params | WmtParams, setup: MetricSetup) -> frozenset[Need]:
    """Findings or annotations, whichever are counted."""
    return frozenset({_counted(params.of, setup)})


class Penalties:
    """The rows of the MQM metrics; how they become a value is theirs.

    Args:
        name: The metric's, for its signature.
    """

    def __init__(self, name: str, params: Params, setup: MetricSetup) -> None:
        self._of = _counted(params.of, setup)
        self._rater = params.rater
        scheme = SCHEMES[params.weights]
        changed = "".join(f",{severity}={cost:g}" for severity, cost in params.changed.items())
        self._weights = Weights(
            scheme.name + changed, {**scheme.severities, **params.changed}, scheme.exceptions, scheme.most
        )
        rater = f"|rater:{params.rater}" if params.rater else ""
        self._signature = f"{name}|of:{self._of}{rater}|weights:{self._weights.name}|v:1"

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit; none where nobody looked at it."""
        return [self._measured(item) for item in batch]

    def score(self, total: Sequence[float]) -> tuple[float, float, float]:
        """Segments, words and penalty."""
        return total[_SEGMENTS], total[_WORDS], total[_PENALTY]

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """Errors by severity, the gravest first, then categories by what they cost."""
        found = [
            (str(severity), _counted_as(total[_COUNTS + at], "error"))
            for at, severity in reversed(list(enumerate(SEVERITIES)))
            if total[_COUNTS + at]
        ]
        costs = sorted((-cost, at) for at, cost in enumerate(total[_COSTS:]) if cost > 0)
        whole = -sum(cost for cost, _ in costs)
        for cost, at in costs:
            found.append((LABELS[at], f"{_counted_as(-cost, 'point')}, {-100 * cost / whole:.0f} % of the penalty"))
        return tuple(found)

    def signature(self) -> str:
        """The name, what is counted and the weights."""
        return self._signature

    def _measured(self, item: MetricInput) -> Measured:
        marks = item.findings if self._of == "findings" else item.annotations
        if marks is None:
            return Measured(())
        raters = self._raters(item, marks)
        if not raters:
            return Measured(())
        row = [0.0] * (_COSTS + len(LABELS))
        row[_SEGMENTS] = 1.0
        row[_WORDS] = count_words(Analysis(item.unit.target).text)
        share = 1 / len(raters)
        for rater in raters:
            self._add(row, [mark for mark in marks if mark.rater == rater], share)
        return Measured((row,), self._spans([mark for mark in marks if mark.rater in raters]))

    def _raters(self, item: MetricInput, marks: Sequence[Annotation]) -> Sequence[str]:
        if self._of == "findings":
            return sorted({mark.rater for mark in marks}) or [""]
        raters = dict.fromkeys((*item.raters, *(mark.rater for mark in marks)))
        return [rater for rater in raters if not self._rater or rater == self._rater]

    def _add(self, row: list[float], marks: Sequence[Annotation], share: float) -> None:
        """Add one rater's errors to a row."""
        costs = [self._weights.cost(mark.category, mark.severity) for mark in marks]
        whole, most = sum(costs), self._weights.most
        # What lies above the limit is taken from all alike, so that categories add up to the penalty.
        scale = share * (most / whole if most is not None and whole > most else 1.0)
        row[_PENALTY] += whole * scale
        for mark, cost in zip(marks, costs, strict=True):
            row[_COUNTS + SEVERITIES.index(mark.severity)] += share
            label = mark.category if mark.category in _COLUMN else mark.category.partition("/")[0]
            row[_COSTS + _COLUMN.get(label, _COLUMN["other"])] += cost * scale

    @staticmethod
    def _spans(marks: Sequence[Annotation]) -> tuple[SuspectSpan, ...]:
        spans = [
            SuspectSpan(mark.span.start, mark.span.end, mark.confidence, mark.severity, mark.category)
            for mark in marks
            if mark.side == "target"
        ]
        return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _counted(of: Of, setup: MetricSetup) -> Literal["findings", "annotations"]:
    if of == "auto":
        return "annotations" if setup.annotated else "findings"
    return of


def _counted_as(value: float, noun: str) -> str:
    """A number with its noun: 1 error, 2.5 errors."""
    number = f"{value:.1f}".removesuffix(".0")
    return f"{number} {noun}{'' if number == '1' else 's'}"
