"""How much an English text reads as if a machine had translated it from Chinese: 0 by a person, 100 by a machine.

Counts of small words and turns (`_mt_page_counts.py`) go into a logistic regression. `training/verdict/train.py` makes
its weights and says how well it tells the two apart. Which way a count points is given beforehand: its weight may be
none, but never points the other way. Quotes, layout and the length of sentences are left out: they tell publishers
apart, not authors.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from tqcheck.metrics._mt_page_counts import SIGNALS, distances, rows
from tqcheck.metrics._mt_page_weights import BIAS, DEVIATIONS, MEANS, VERSION, WEIGHTS
from tqcheck.model.metric import Measured, MetricPlugin, NoParams
from tqcheck.text.analysis import Analysis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.score import Level

LEAST_WORDS = 150
"""A shorter text is not scored."""
_LEAST_ENGLISH = 0.2
"""Share of the words counted in all words, below which a text is no English prose."""
_LEAST_SHARE = 0.1
"""What a signal adds to the logit, at least, to be named."""


class MtPage:
    """The metric; for its rows see `tqcheck.metrics._mt_page_counts.rows`."""

    def __init__(self, params: NoParams, setup: MetricSetup) -> None:
        """There is nothing to set."""

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """A row for each stretch of about a sentence."""
        return [Measured(list(rows(Analysis(item.unit.target).text))) for item in batch]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The value for a sum of rows; None where the text is too short, or is no English prose."""
        if total[0] < LEAST_WORDS or sum(total[1:]) < _LEAST_ENGLISH * total[0]:
            return None
        return 100 / (1 + exp(-BIAS - sum(_shares(total))))

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """The signals that raise the value, the strongest first, each with its rate and the average."""
        raising = sorted((-share, number) for number, share in enumerate(_shares(total)) if share >= _LEAST_SHARE)
        return tuple((SIGNALS[number], _rate(total, number)) for _, number in raising)

    def signature(self, *, references: int, level: Level) -> str:
        """The name, and the version of the weights."""
        return f"mt-page|v{VERSION}"


def _shares(total: Sequence[float]) -> list[float]:
    """What each signal adds to the logit."""
    return [weight * distance for weight, distance in zip(WEIGHTS, distances(total, MEANS, DEVIATIONS), strict=True)]


def _rate(total: Sequence[float], number: int) -> str:
    rate = total[number + 1] / total[0]
    return f"{1000 * rate:.1f} in 1,000 words, {1000 * MEANS[number]:.1f} on average"


METRIC = MetricPlugin(
    label="machine-translated page",
    params=NoParams,
    build=MtPage,
    range=(0.0, 100.0),
    direction="lower",
    levels=("document", "corpus"),
    signals=SIGNALS,
)
