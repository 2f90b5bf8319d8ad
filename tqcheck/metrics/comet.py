"""COMET: what a neural model that you have says of a translation, its source and a reference.

Source: Rei et al., "COMET: a neural framework for MT evaluation", EMNLP 2020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._comet import Params, build
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


def _build(params: Params, setup: MetricSetup) -> Metric:
    return build(params, "comet", reference=True)


METRIC = MetricPlugin(
    label="COMET",
    params=Params,
    build=_build,
    range=(float("-inf"), float("inf")),
    direction="higher",
    needs=frozenset({"source", "reference"}),
    digits=4,
    spreads=False,
)
