"""MQM as WMT reports it: the mean over segments of what their errors cost, 0 for a perfect one, 25 at most.

A segment's cost is the mean over its raters. Source: Freitag et al., "Experts, Errors, and Context: A Large-Scale Study
of Human Evaluation for Machine Translation", TACL 9 (2021), whose weights see `tqcheck.metrics._mqm_weights`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._mqm import SIGNALS, Params, Penalties, WmtParams, needed
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import Measured, MetricInput, MetricSetup
    from tqcheck.model.score import Level


class MqmWmt:
    """The metric; for its rows see `tqcheck.metrics._mqm`."""

    def __init__(self, params: WmtParams, setup: MetricSetup) -> None:
        self._penalties = Penalties("mqm-wmt", Params(params.of, params.rater, "wmt"), setup)

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit."""
        return self._penalties.measure(batch)

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The mean cost of a segment."""
        segments, _, penalty = self._penalties.score(total)
        return penalty / segments

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """Errors by severity, penalties by category."""
        return self._penalties.evidence(total)

    def signature(self, *, references: int, level: Level) -> str:
        """Name, what is counted, weights."""
        return self._penalties.signature()


METRIC = MetricPlugin(
    label="MQM (WMT)",
    params=WmtParams,
    build=MqmWmt,
    range=(0.0, 25.0),
    direction="lower",
    needs=frozenset({"findings", "annotations"}),
    needed=needed,
    signals=SIGNALS,
)
