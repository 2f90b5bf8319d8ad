"""Window overlap of terms: whether a term stands among the words among which the reference has it.

Of each rendition that both target and reference have, the `window` words on either side of it in the reference are
looked for among those in the target; the share that is there is the overlap. Renditions are paired so that the best
overlaps come first. A segment's value is the mean over its pairs, 0 without one; the corpus is the mean over the
segments whose reference has a term. Source: Alam et al., "On the Evaluation of Machine Translation for Terminology
Consistency" (2021), used by WMT 2021's terminology task with windows of 2 and 3. Of several references the best counts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tqcheck.metrics._terms import Term, Terms
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricExample, MetricPlugin
from tqcheck.termbase.words import keys_of, spans_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level
    from tqcheck.model.text import Segment


@dataclass(frozen=True, slots=True)
class Params:
    """What is compared.

    Attributes:
        window: Words on either side; punctuation is none.
        exact: Terms as substrings, case ignored; else in every inflection and spelling.
    """

    window: int = 2
    exact: bool = False

    def __post_init__(self) -> None:
        if self.window < 1:
            raise ValueError(f"window: {self.window} is too small; give 1 or more")


_NOTHING = Measured(((0.0, 0.0),))


class TermWindow:
    """The metric. A row holds the overlap of a segment, and 1."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._terms = Terms(setup, exact=params.exact)
        self._window = params.window
        self._signature = f"window:{params.window}|match:{'exact' if params.exact else 'inflected'}|v:1"

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit, of zeros where no reference has a term of its source."""
        return [self._measured(item) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None where no reference has a term."""
        overlap, segments = total
        return 100 * overlap / segments if segments else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name, the references and the options."""
        return f"term-window|nrefs:{'var' if references < 0 else references}|{self._signature}"

    def _measured(self, item: MetricInput) -> Measured:
        terms = self._terms.in_source(item)
        if not terms:
            return _NOTHING
        windows = [self._windows(reference, terms) for reference in item.unit.references]
        held = [wanted for wanted in windows if wanted]
        if not held:
            return _NOTHING
        found = self._windows(item.unit.target, terms)
        return Measured(((max(_overlap(wanted, found) for wanted in held), 1),))

    def _windows(self, segment: Segment, terms: Collection[Term]) -> dict[Term, list[Counter[str]]]:
        """For each term the words around each of its renditions."""
        renditions = self._terms.in_target(segment, terms)
        text = self._terms.searched(segment)
        keys, spans = keys_of(text), spans_of(text)
        windows: dict[Term, list[Counter[str]]] = defaultdict(list)
        for rendition in renditions:
            before = [at for at, (_, end) in enumerate(spans) if end <= rendition.start][-self._window :]
            behind = [at for at, (start, _) in enumerate(spans) if start >= rendition.end][: self._window]
            for term in rendition.terms:
                windows[term].append(Counter(keys[at] for at in (*before, *behind)))
        return windows


def _overlap(wanted: dict[Term, list[Counter[str]]], found: dict[Term, list[Counter[str]]]) -> float:
    """The mean overlap of the pairs of one segment."""
    overlaps: list[float] = []
    for term, references in wanted.items():
        pairs = sorted(
            (
                (-(reference & target).total() / max(reference.total(), 1), one, other)
                for one, reference in enumerate(references)
                for other, target in enumerate(found.get(term, ()))
            ),
        )
        ones, others = set[int](), set[int]()
        for overlap, one, other in pairs:
            if one not in ones and other not in others:
                ones.add(one)
                others.add(other)
                overlaps.append(-overlap)
    return sum(overlaps) / len(overlaps) if overlaps else 0.0


METRIC = MetricPlugin(
    label="term window",
    params=Params,
    build=TermWindow,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"glossary", "source", "reference"}),
    examples=(
        MetricExample(
            sources=("新输送机已到货。",),
            targets=("A new conveyor has been delivered.",),
            references=(("The new conveyor has arrived.",),),
            terms=(("输送机", ("conveyor",)),),
            value=100 * 2 / 4,
            source="by hand: of “the new” and “has arrived”, “new” and “has” stand around “conveyor”",
        ),
        MetricExample(
            sources=("新输送机已到货。", "输送机停机。"),
            targets=("A new belt has been delivered.", "Conveyors stopped."),
            references=(("The new conveyor has arrived.",), ("Conveyors stopped.",)),
            terms=(("输送机", ("conveyor",)),),
            value=100 * (0 + 1) / 2,
            source="by hand: no pair in the first segment; in the second one word on one side, and it is there",
        ),
    ),
)
