"""Everything that a reporter of scores may know of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.report import Problem
    from tqcheck.model.score import Level, Score

Test = Literal["bs", "ar"]
"""Paired bootstrap resampling (Koehn 2004), paired approximate randomisation (Riezler and Maxwell 2005)."""
UNSCORED = "unscored"
"""The kind of the problem that a metric found no unit that has what it needs."""
GateKind = Literal["min", "max", "max-drop", "no-significant-drop"]


@dataclass(frozen=True, slots=True)
class SystemInfo:
    """A system: one translation of the whole corpus.

    Attributes:
        paths: Its documents.
        segments, words: Of all its targets.
    """

    name: str
    paths: tuple[str, ...]
    segments: int
    words: int


@dataclass(frozen=True, slots=True)
class MetricInfo:
    """A metric of the run, for people: its label, its direction, its range, and how many digits of values to show.

    Attributes:
        interval: How often the true value of a segment lies between `low` and `high`; None = segments have none.
    """

    name: str
    label: str
    direction: Literal["higher", "lower"]
    range: tuple[float, float]
    digits: int = 2
    interval: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A system beside the baseline, by one metric over the corpus.

    Attributes:
        value, baseline_value: The two scores.
        p: Probability of a difference at least as large by chance; None where no test was asked for.
        low, high: Bounds of the 95 % interval of `value`, where the test gives one.
        samples: Resamples or shuffles.
    """

    metric: str
    system: str
    baseline: str
    value: float
    baseline_value: float
    p: float | None = None
    test: Test | None = None
    samples: int = 0
    mean: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition of the run, and whether it holds.

    Attributes:
        limit: What was asked for; the p-value of `no-significant-drop`.
        value: What was found: the score, the drop, or the p-value of a drop. None = not scored, which fails.
        message: A sentence that says both.
    """

    kind: GateKind
    metric: str
    system: str
    limit: float
    value: float | None
    passed: bool
    message: str


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """The corpus scores of an earlier run, or of this one.

    Attributes:
        label: What the user called the run; a revision, a date, a number. Every point of a history has its own.
        values: (system, metric, value, signature) for each.
    """

    label: str
    values: tuple[tuple[str, str, float | None, str], ...]


@dataclass(frozen=True, slots=True)
class ScoredText:
    """The texts of a segment, for people who look at its scores."""

    system: str
    path: str
    unit: str
    target: str
    source: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """The result of a run of `tqcheck score`, in canonical order: by system as given, metric as given, document, unit.

    Attributes:
        level: The finest level that was asked for; scores of the coarser ones are there as well.
        baseline: The system that the others are compared with.
        label: What this run is called in the history.
        history: Oldest first, this run's among them.
        texts: Of the weakest segments, where they were asked for.
    """

    level: Level = "corpus"
    systems: tuple[SystemInfo, ...] = ()
    metrics: tuple[MetricInfo, ...] = ()
    scores: tuple[Score, ...] = ()
    baseline: str | None = None
    comparisons: tuple[Comparison, ...] = ()
    gates: tuple[Gate, ...] = ()
    label: str | None = None
    history: tuple[HistoryPoint, ...] = ()
    texts: tuple[ScoredText, ...] = ()
    problems: tuple[Problem, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every metric that was asked for had something to score."""
        return all(problem.kind != UNSCORED for problem in self.problems)

    @property
    def passed(self) -> bool:
        """Whether all gates hold."""
        return all(gate.passed for gate in self.gates)
