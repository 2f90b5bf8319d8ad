"""chrF: how many of a translation's character sequences stand in a reference, and how many of the reference's in it.

Source: Popović, "chrF: character n-gram F-score for automatic MT evaluation", WMT 2015; as sacreBLEU computes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._chrf import Params, build
from tqcheck.model.metric import MetricExample, MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


def _build(params: Params, setup: MetricSetup) -> Metric:
    return build(params, word_order=0)


METRIC = MetricPlugin(
    label="chrF2",
    params=Params,
    build=_build,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"reference"}),
    examples=(
        MetricExample(
            targets=("abc",),
            references=(("abd",),),
            value=100 * (2 / 3 + 1 / 2 + 0) / 3,
            source="by hand: precision equals recall; 2 of 3 characters, 1 of 2 pairs, none of 1 triple; three orders",
        ),
    ),
)
