"""BLEU: how many of a translation's word sequences stand in a reference.

Source: Papineni et al., "BLEU: a method for automatic evaluation of machine translation", ACL 2002; as sacreBLEU
computes it (Post, "A call for clarity in reporting BLEU scores", WMT 2018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.metrics._sacrebleu import SacreMetric
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricExample, MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


@dataclass(frozen=True, slots=True)
class Params:
    """sacreBLEU's options, under its names; only tokenizers that need no download and no other package."""

    tokenize: Literal["13a", "intl", "zh", "char", "none"] = "13a"
    lowercase: bool = False
    smooth_method: Literal["exp", "floor", "add-k", "none"] = "exp"
    smooth_value: float | None = None
    max_ngram_order: int = 4
    effective_order: bool = False


def _build(params: Params, setup: MetricSetup) -> Metric:
    from sacrebleu.metrics.bleu import BLEU

    def make(*, effective_order: bool) -> BLEU:
        return BLEU(
            lowercase=params.lowercase,
            force=True,
            tokenize=params.tokenize,
            smooth_method=params.smooth_method,
            smooth_value=params.smooth_value,
            max_ngram_order=params.max_ngram_order,
            effective_order=effective_order,
        )

    # sacreBLEU leaves out orders without a match where it scores single sentences.
    return SacreMetric(make(effective_order=params.effective_order), make(effective_order=True))


METRIC = MetricPlugin(
    label="BLEU",
    params=Params,
    build=_build,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"reference"}),
    examples=(
        MetricExample(
            targets=("the cat sat on a mat today",),
            references=(("the cat sat on the mat today",),),
            value=100 * (6 / 7 * 4 / 6 * 2 / 5 * 1 / 4) ** 0.25,
            source="by hand: 6 of 7 words, 4 of 6 pairs, 2 of 5 triples, 1 of 4 quadruples; equal length",
        ),
        MetricExample(
            targets=("a b c d",),
            references=(("e f g h",),),
            value=0.0,
            source="by hand: nothing in common",
        ),
    ),
)
