"""TER: edits and shifts of words that would turn a translation into a reference, by the reference's length.

Source: Snover et al., "A study of translation edit rate with targeted human annotation", AMTA 2006; as sacreBLEU
computes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tqcheck.metrics._edits import edits
from tqcheck.metrics._sacrebleu import SacreMetric, forget
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricExample, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import Metric, MetricSetup


@dataclass(frozen=True, slots=True)
class Params:
    """sacreBLEU's options, under its names."""

    normalized: bool = False
    no_punct: bool = False
    asian_support: bool = False
    case_sensitive: bool = False


class _Counter:
    """Rows of the edits to the reference that needs fewest, and the mean length of the references."""

    def __init__(self, ter: Any) -> None:
        self._ter = ter

    def __call__(self, targets: Sequence[str], references: Sequence[Sequence[str]]) -> Sequence[Sequence[float]]:
        rows = []
        for target, several in zip(targets, references, strict=True):
            words, *others = (self._ter._preprocess_segment(text).split() for text in (target, *several))
            fewest = min(edits(words, other) for other in others)
            rows.append((fewest, sum(map(len, others)) / len(others)))
        forget(self._ter.tokenizer)
        return rows


def _build(params: Params, setup: MetricSetup) -> Metric:
    from sacrebleu.metrics.ter import TER

    ter = TER(
        normalized=params.normalized,
        no_punct=params.no_punct,
        asian_support=params.asian_support,
        case_sensitive=params.case_sensitive,
    )
    return SacreMetric(_Counter(ter), ter)


METRIC = MetricPlugin(
    label="TER",
    params=Params,
    build=_build,
    range=(0.0, float("inf")),
    direction="lower",
    needs=frozenset({"reference"}),
    examples=(
        MetricExample(
            targets=("this week the saudis denied information published in the new york times",),
            references=(("saudi arabia denied this week information published in the american new york times",),),
            value=100 * 4 / 13,
            source="Snover et al. 2006, section 3: a shift, two substitutions and an insertion over 13 words",
        ),
    ),
)
