"""COMET without a reference: what a neural model that you have says of a translation and its source.

Source: Rei et al., "CometKiwi: IST-Unbabel 2022 submission for the quality estimation shared task", WMT 2022.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._comet import Params, build
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric, MetricSetup


def _build(params: Params, setup: MetricSetup) -> Metric:
    return build(params, "comet-qe", reference=False)


METRIC = MetricPlugin(
    label="COMET-QE",
    params=Params,
    build=_build,
    range=(float("-inf"), float("inf")),
    direction="higher",
    needs=frozenset({"source"}),
    digits=4,
    spreads=False,
)
