"""chrF++: chrF that counts single words and pairs of words as well.

Source: Popović, "chrF++: words helping character n-grams", WMT 2017; as sacreBLEU computes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._chrf import Params, build
from tqcheck.model.metric import MetricExample, MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


def _build(params: Params, setup: MetricSetup) -> Metric:
    return build(params, word_order=2)


METRIC = MetricPlugin(
    label="chrF2++",
    params=Params,
    build=_build,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"reference"}),
    examples=(
        MetricExample(
            targets=("a b",),
            references=(("a c",),),
            value=100 * (1 / 2 + 0 + 1 / 2 + 0) / 4,
            source="by hand: 1 of 2 characters, no pair, 1 of 2 words, no pair of words; four orders",
        ),
    ),
)
