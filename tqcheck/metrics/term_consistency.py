"""Consistency of terms: the share of renditions that are the one which their document is held to.

That is the `first` rendition of the term in the document, its `most-frequent` one (at a tie the first), or one that is
`predefined`: a preferred form of the glossary. Renditions are all forms that the glossary knows, wrong ones among them,
in any inflection. Where a segment has more of them than its source has terms, the preferred ones count, then the first:
the others refer back. A segment that has none counts as one other rendition. The `micro` average is over renditions,
the `macro` one over the terms of each document. Source: the three pseudo-references and two averages of Semenov et al.,
"Findings of the WMT 2025 Terminology Translation Task" (2025), who find renditions with a language model; here the
glossary finds them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.metrics._terms import Term, Terms
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricExample, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level


@dataclass(frozen=True, slots=True)
class Params:
    """What is expected, and of which terms.

    Attributes:
        against: The rendition that a document is held to.
        average: Over renditions, or over terms.
        least: Terms with fewer renditions in a document say nothing of consistency.
        exact: Forms as substrings, case ignored; else in every inflection and spelling.
    """

    against: Literal["first", "most-frequent", "predefined"] = "first"
    average: Literal["micro", "macro"] = "micro"
    least: int = 2
    exact: bool = False

    def __post_init__(self) -> None:
        if self.least < 1:
            raise ValueError(f"least: {self.least} is too small; give 1 or more")


class _Met(NamedTuple):
    """A rendition; the form is empty where it is none that the glossary knows."""

    form: str
    preferred: bool


class TermConsistency:
    """The metric. A row holds consistent and all renditions, the sum of the terms' shares, and the terms."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._terms = Terms(setup, exact=params.exact)
        self._params = params
        match = "exact" if params.exact else "inflected"
        self._signature = (
            f"term-consistency|against:{params.against}|avg:{params.average}|least:{params.least}|match:{match}|v:1"
        )

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row for the document, of zeros where no term occurs often enough."""
        met: dict[Term, list[_Met]] = {}
        for item in batch:
            terms = self._terms.in_source(item)
            found: dict[Term, list[_Met]] = {term: [] for term in terms}
            for rendition in self._terms.in_target(item.unit.target, terms, forbidden=True):
                for term in rendition.terms:
                    found[term].append(_Met(rendition.form, rendition.preferred))
            for term, renditions in found.items():
                # A sort keeps the order of what is equal.
                renditions.sort(key=lambda item: not item.preferred)
                met.setdefault(term, []).extend(renditions[: terms[term]] or [_Met("", preferred=False)])
        consistent = renditions_seen = terms_seen = 0
        shares = 0.0
        for renditions in met.values():
            right = self._consistent(renditions)
            if right is None or len(renditions) < self._params.least:
                continue
            consistent += right
            renditions_seen += len(renditions)
            shares += right / len(renditions)
            terms_seen += 1
        return [Measured(((consistent, renditions_seen, shares, terms_seen),))]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None where no term occurs often enough."""
        consistent, renditions, shares, terms = total
        if not terms:
            return None
        return 100 * shares / terms if self._params.average == "macro" else 100 * consistent / renditions

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the options."""
        return self._signature

    def _consistent(self, renditions: Sequence[_Met]) -> int | None:
        """How many are the expected one; None where it cannot be told."""
        if self._params.against == "predefined":
            return sum(met.preferred for met in renditions)
        forms = [met.form for met in renditions if met.form]
        if not forms:
            return None
        expected = forms[0] if self._params.against == "first" else Counter(forms).most_common(1)[0][0]
        return forms.count(expected)


_SOURCES = ("枣岭公司开会。", "枣岭公司增产。", "枣岭公司分红。", "掘进机到货。", "掘进机检修。", "会议结束。")
_TARGETS = (
    "Jujube Ridge met.",
    "Zaoling Mining produced more.",
    "Zaoling Mining paid a dividend.",
    "A roadheader arrived.",
    "The machine was serviced.",
    "The meeting ended.",
)
_TERMS = (("枣岭公司", ("Zaoling Mining", "Jujube Ridge")), ("掘进机", ("roadheader",)))

METRIC = MetricPlugin(
    label="term consistency",
    params=Params,
    build=TermConsistency,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"glossary", "source"}),
    levels=("document", "corpus"),
    by_document=True,
    examples=tuple(
        MetricExample(
            sources=_SOURCES,
            targets=_TARGETS,
            terms=_TERMS,
            params={"against": against, "average": average},
            value=100 * value,
            source=f"by hand: {why}",
        )
        for against, average, value, why in (
            ("first", "micro", (1 + 1) / 5, "the first form once of three; “roadheader” once of two"),
            ("first", "macro", (1 / 3 + 1 / 2) / 2, "the mean of 1/3 and 1/2"),
            ("most-frequent", "micro", (2 + 1) / 5, "“Zaoling Mining” twice of three, “roadheader” once of two"),
            ("predefined", "macro", (2 / 3 + 1 / 2) / 2, "the preferred form twice of three, once of two"),
        )
    ),
)
