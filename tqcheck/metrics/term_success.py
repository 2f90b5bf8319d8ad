"""Terminology success rate: how far the terms of a document occur in its target as often as in its source.

For each document and term min(count in the target / count in the source, 1), and of that the mean. Source: Semenov et
al., "Findings of the WMT 2025 Terminology Translation Task" (2025), track 2. With `exact` the counts are those of its
script; which left out terms whose rendition no reference has, for its glossary was made by a machine: here all count.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tqcheck.metrics._terms import Term, Terms
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricExample, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level


@dataclass(frozen=True, slots=True)
class Params:
    """How terms are counted.

    Attributes:
        exact: As substrings, as the script of WMT 2025 does; else in every inflection and spelling.
    """

    exact: bool = False


class TermSuccess:
    """The metric. A row holds the sum of the rates of a document's terms, and their number."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._terms = Terms(setup, exact=params.exact)
        self._signature = f"term-success|match:{'exact' if params.exact else 'inflected'}|v:1"

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row for the document, of zeros where it has no term of the glossary."""
        wanted: Counter[Term] = Counter()
        by_unit = [self._terms.in_source(item) for item in batch]
        for counts in by_unit:
            wanted.update(counts)
        found: Counter[Term] = Counter()
        for item in batch:
            # A rendition may stand in another segment than its term.
            for rendition in self._terms.in_target(item.unit.target, wanted):
                found.update(rendition.terms)
        return [Measured(((sum(min(found[term] / count, 1.0) for term, count in wanted.items()), len(wanted)),))]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None without terms."""
        rates, terms = total
        return 100 * rates / terms if terms else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the option."""
        return self._signature


METRIC = MetricPlugin(
    label="term success",
    params=Params,
    build=TermSuccess,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"glossary", "source"}),
    levels=("document", "corpus"),
    by_document=True,
    examples=(
        MetricExample(
            sources=("输送机停机，新输送机到货。", "掘进机和输送机检修。"),
            targets=("The conveyors stopped; a new one arrived.", "The roadheader and the conveyor were serviced."),
            terms=(("输送机", ("conveyor",)), ("掘进机", ("roadheader",))),
            value=100 * (2 / 3 + 1) / 2,
            source="by hand: “conveyor” twice for three 输送机, “roadheader” once for one 掘进机",
        ),
        MetricExample(
            sources=("矿山复产。",),
            targets=("The mines resumed, the mine said.",),
            terms=(("矿山", ("mine",)),),
            value=100.0,
            source="by hand: more often than in the source counts as often; the plural is a rendition",
        ),
        MetricExample(
            sources=("枣岭公司和枣岭公司董事会。",),
            targets=("Zaoling company and its board.",),
            terms=(("枣岭公司", ("Zaoling Company",)),),
            params={"exact": True},
            value=50.0,
            source="by hand: one of two, case ignored",
        ),
    ),
)
