"""Documents whose score by a metric is at or above a threshold.

The hit stands at the beginning of the document and marks nothing, for it is about the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """What is too much.

    Attributes:
        metric: The metric's name.
        at_least: The lowest value that is reported.
        signals: What the message calls the metric's signals, each as `signal: words`.
        named: How many signals the message names, the strongest first.
    """

    metric: str
    at_least: float = 90.0
    signals: tuple[str, ...] = ()
    named: int = 3

    def __post_init__(self) -> None:
        for item in self.signals:
            if ": " not in item:
                raise ValueError(f"`signals` are written as “signal: words”, not “{item}”")


class ScoreThresholdCheck:
    """Reports a document once."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._metric = params.metric
        self._at_least = params.at_least
        self._words = dict(item.split(": ", 1) for item in params.signals)
        self._named = params.named

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hit, if there is one."""
        score = ctx.score(self._metric, document)
        if score.value is None or score.value < self._at_least:
            return
        names = [self._words.get(signal, signal) for signal, _ in score.evidence[: self._named]]
        first = next(iter(document.units))
        yield Hit(Span(0, 0), unit=first.index, fields={"score": f"{score.value:.0f}", "signals": "; ".join(names)})


CHECK = CheckPlugin(scope="document", params=Params, build=ScoreThresholdCheck)
