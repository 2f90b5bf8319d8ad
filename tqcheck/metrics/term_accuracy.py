"""Exact-match accuracy of terms: the share of the source's terms that their segment renders as the glossary says.

Each occurrence in the source wants an occurrence of its own in the target. Source: Alam et al., "On the Evaluation of
Machine Translation for Terminology Consistency" (2021), used by WMT 2021's terminology task, whose script takes lemmas
for matches as well; here the glossary's matcher does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._terms import Terms, matched
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import Measured, MetricExample, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level


@dataclass(frozen=True, slots=True)
class Params:
    """How terms are found.

    Attributes:
        exact: As substrings, case ignored; else in every inflection and spelling.
    """

    exact: bool = False


class TermAccuracy:
    """The metric. A row holds the terms with a rendition, and all terms."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._terms = Terms(setup, exact=params.exact)
        self._signature = f"term-accuracy|match:{'exact' if params.exact else 'inflected'}|v:1"

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit, of zeros where its source has no term of the glossary."""
        return [self._measured(item) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """0 to 100; None without terms."""
        right, terms = total
        return 100 * right / terms if terms else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """The name and the option."""
        return self._signature

    def _measured(self, item: MetricInput) -> Measured:
        terms = self._terms.in_source(item)
        found = matched(terms, self._terms.in_target(item.unit.target, terms))
        return Measured(((sum(found.values()), sum(terms.values())),))


METRIC = MetricPlugin(
    label="term accuracy",
    params=Params,
    build=TermAccuracy,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"glossary", "source"}),
    examples=(
        MetricExample(
            sources=("输送机停机，新输送机到货。", "掘进机检修。", "会议结束。"),
            targets=("The conveyors stopped.", "The belt conveyor was serviced.", "The meeting ended."),
            terms=(("输送机", ("conveyor",)), ("掘进机", ("roadheader",))),
            value=100 * 1 / 3,
            source="by hand: one “conveyor” for two 输送机, none for 掘进机 in the second segment",
        ),
        MetricExample(
            sources=("调研组调研。",),
            targets=("The teams did field surveys.",),
            terms=(("调研组", ("team",)), ("调研", ("field survey",))),
            value=100.0,
            source="by hand: in 调研组 the longer term counts; both are there, in the plural",
        ),
    ),
)
