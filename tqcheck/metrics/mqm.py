"""MQM's quality score: 100 without errors, less by what the errors cost for each word, never below 0.

With the penalty P (the errors, each times its weight) and W words of the translation, the score is 100 * (1 - P / W):
the linear scoring model without calibration of MQM and of ASTM WK46396 ("Analytic Evaluation of Translation Quality",
under F2575), with a maximum of 100 and every category weighing the same. They set no threshold; a project does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._mqm import SIGNALS, Params, Penalties, needed
from tqcheck.model.metric import MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import Measured, MetricInput, MetricSetup
    from tqcheck.model.score import Level


class Mqm:
    """The metric; for its rows see `tqcheck.metrics._mqm`."""

    def __init__(self, params: Params, setup: MetricSetup) -> None:
        self._penalties = Penalties("mqm", params, setup)

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit."""
        return self._penalties.measure(batch)

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The score; None without words."""
        _, words, penalty = self._penalties.score(total)
        return max(0.0, 100 * (1 - penalty / words)) if words else None

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """Errors by severity, penalties by category."""
        return self._penalties.evidence(total)

    def signature(self, *, references: int, level: Level) -> str:
        """Name, what is counted, weights."""
        return self._penalties.signature()


METRIC = MetricPlugin(
    label="MQM",
    params=Params,
    build=Mqm,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"findings", "annotations"}),
    needed=needed,
    signals=SIGNALS,
)
