"""What a metric must offer: a file of `tqcheck/metrics/` declares one `METRIC = MetricPlugin(...)`.

A metric turns units into rows of numbers, and a sum of rows into a value. Because rows add up, any part of a text and
any sample of it can be scored: documents, the corpus, resamples for intervals and tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

from tqcheck.model.lean import dataclass
from tqcheck.model.score import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tqcheck.model.annotation import Annotation
    from tqcheck.model.score import Level, SuspectSpan
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import TranslationUnit

P = TypeVar("P")

Need = Literal["reference", "source", "glossary", "findings", "annotations"]


def canonical(name: str) -> str:
    """The name of a metric's file: `chrf++` is written `chrfpp`."""
    return name.strip().lower().replace("+", "p").replace("_", "-")


@dataclass(frozen=True, slots=True)
class MetricInput:
    """A unit, and what else is known of it where the metric needs it.

    Attributes:
        document: Which document of the system it belongs to.
        findings: What tqcheck's rules found in it, as annotations; None = they were not run.
        annotations: What people marked in it, by all raters; None = nobody looked at it.
        raters: Who looked at it, also where they marked nothing.
    """

    unit: TranslationUnit
    document: str = ""
    findings: tuple[Annotation, ...] | None = None
    annotations: tuple[Annotation, ...] | None = None
    raters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """What a metric counted in one unit.

    Attributes:
        rows: All of one length, one or several; the value of the unit is that of their sum. Empty = it is not scored.
        spans: What the metric takes for wrong in the target, in the order of the text.
        tally: What else the user should know, as (words, number) pairs: tokens, cost, why it was not scored. The
            numbers of all units of a system are added up and told once.
        interval: Bounds that the metric gives the value of the unit; see `MetricPlugin.interval`.
    """

    rows: Sequence[Sequence[float]]
    spans: tuple[SuspectSpan, ...] = ()
    tally: tuple[tuple[str, float], ...] = ()
    interval: tuple[float, float] | None = None


class Metric(Protocol):
    """A metric with its options, ready to score."""

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """The rows of each unit, in order; of a metric by document, one item for all units of one document.

        A batch holds units of one document; their number must make no difference to the rows.
        """

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The value for a sum of rows; None where it says too little."""

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """What raised the value most, strongest first: pairs of a signal and what was seen."""

    def signature(self, *, references: int, level: Level) -> str:
        """How exactly the number is made: name, version, options.

        Args:
            references: How many each unit has; -1 = it varies.
        """


class MetricSetup:
    """What a metric may know of the run when it is built.

    Attributes:
        termbase: The entries of its glossaries.
        annotated: Whether it has annotations by people.
        target_lang: The language of the targets where the user named it.
    """

    __slots__ = ("annotated", "target_lang", "termbase")

    def __init__(self, termbase: Termbase, *, annotated: bool = False, target_lang: str | None = None) -> None:
        self.termbase = termbase
        self.annotated = annotated
        self.target_lang = target_lang


@dataclass(frozen=True, slots=True)
class MetricExample:
    """A known value: the contract suite computes it.

    Attributes:
        targets, sources, references: Texts of units; `references` holds a tuple for each unit.
        terms: A glossary: pairs of a source form and its renditions, the preferred one first.
        value: Of all units together at `level`.
        source: Where the value comes from.
    """

    targets: tuple[str, ...]
    value: float | None
    source: str
    references: tuple[tuple[str, ...], ...] = ()
    sources: tuple[str, ...] = ()
    params: Mapping[str, object] | None = None
    level: Level = "corpus"
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class MetricPlugin(Generic[P]):
    """What a file of `tqcheck/metrics/` declares.

    Attributes:
        label: What tables call it.
        params: A frozen dataclass; its fields are the options, `--metric-option NAME.FIELD=VALUE`. Its `__post_init__`
            may raise ValueError with a sentence for the user.
        build: Makes the metric.
        range: The lowest and the highest value; infinite where there is no bound.
        direction: Which values are the better ones.
        needs: A unit without them is not scored.
        needed: Which of them it needs with its options, where that makes a difference.
        levels: At which it says something.
        by_document: Whether it counts in whole documents; it then says nothing of segments.
        signals: The words that `evidence` uses.
        digits: Behind the point, where people read values.
        spreads: Whether work may be spread over processes; not where a model is held.
        network: Whether it sends texts somewhere; it then runs only with `--allow-network`.
        interval: How often the true value of a segment lies within the interval that the metric gives, 0 to 1; None =
            it gives none.
        examples: Known values with their source.
    """

    label: str
    params: type[P]
    build: Callable[[P, MetricSetup], Metric]
    range: tuple[float, float]
    direction: Literal["higher", "lower"]
    needs: frozenset[Need] = frozenset()
    needed: Callable[[P, MetricSetup], frozenset[Need]] | None = None
    levels: tuple[Level, ...] = LEVELS
    by_document: bool = False
    signals: tuple[str, ...] = ()
    digits: int = 2
    spreads: bool = True
    network: bool = False
    interval: float | None = None
    examples: tuple[MetricExample, ...] = ()


@dataclass(frozen=True, slots=True)
class NoParams:
    """For a metric without options."""
