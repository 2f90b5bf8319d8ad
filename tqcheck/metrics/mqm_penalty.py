"""MQM's normed penalty: what the errors cost for each 1,000 words of the translation.

With the penalty P (the errors, each times its weight) and W words, it is 1000 * P / W: the normed penalty total of
MQM's scoring models (themqm.org) with a reference word count of 1,000.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from tqcheck.metrics._mqm import SIGNALS, Params, Penalties, needed
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import Measured, MetricInput, MetricSetup
    from tqcheck.model.score import Level


class MqmPenalty:
    """The metric; for its rows see `tqcheck.metrics._mqm`."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._penalties = Penalties("mqm-penalty", params, setup)

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit."""
        return self._penalties.measure(batch)

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The penalty for 1,000 words; None without words."""
        _, words, penalty = self._penalties.score(total)
        return 1000 * penalty / words if words else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """Errors by severity, penalties by category."""
        return self._penalties.evidence(total)

    def signature(self, *, references: int, level: Level) -> str:
        """Name, what is counted, weights."""
        return self._penalties.signature()


METRIC = MetricPlugin(
    label="MQM per 1,000 words",
    params=Params,
    build=MqmPenalty,
    range=(0.0, inf),
    direction="lower",
    needs=frozenset({"findings", "annotations"}),
    needed=needed,
    signals=SIGNALS,
)
