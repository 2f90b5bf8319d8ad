"""Documents or segments whose score by a metric is below or above a threshold.

The hit of a document stands at its beginning and marks nothing, for it is about the whole; that of a segment marks all
of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.score import Score
    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """What is too little or too much.

    Attributes:
        metric: The metric's name; a unit without what it needs (a reference, a source) is left alone.
        level: Whether documents or segments are reported.
        below: Lower values are reported: for metrics of which higher ones are better.
        at_least: The lowest value that is reported: for metrics of which lower ones are better.
        min_words: Segments whose target has fewer are left alone, for a score says little of them.
        signals: What the message calls the metric's signals, each as `signal: words`.
        named: How many signals the message names, the strongest first.
    """

    metric: str
    level: Literal["document", "segment"] = "document"
    below: float | None = None
    at_least: float | None = None
    min_words: int = 0
    signals: tuple[str, ...] = ()
    named: int = 3

    def __post_init__(self) -> None:
        if (self.below is None) is (self.at_least is None):
            raise ValueError("give either `below` or `at_least`")
        if self.min_words and self.level == "document":
            raise ValueError("`min_words` goes with `level: segment`")
        for item in self.signals:
            if ": " not in item:
                raise ValueError(f"`signals` are written as “signal: words”, not “{item}”")


class ScoreThresholdCheck:
    """Reports a document once, or each of its segments."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params
        self._words = dict(item.split(": ", 1) for item in params.signals)

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hits."""
        if self._params.level == "segment":
            yield from self._segments(document, ctx)
            return
        score = ctx.score(self._params.metric, document)
        if self._is_reported(score):
            first = next(iter(document.units))
            yield Hit(Span(0, 0), unit=first.index, fields=self._fields(score))

    def _segments(self, document: Document, ctx: Context) -> Iterator[Hit]:
        scores = ctx.segment_scores(self._params.metric, document)
        for unit, score in zip(document.units, scores, strict=True):
            text = unit.target.text
            if self._is_reported(score) and count_words(text) >= self._params.min_words:
                yield Hit(Span(0, len(text)), unit=unit.index, fields=self._fields(score))

    def _is_reported(self, score: Score) -> bool:
        value, params = score.value, self._params
        if value is None:
            return False
        return (params.below is not None and value < params.below) or (
            params.at_least is not None and value >= params.at_least
        )

    def _fields(self, score: Score) -> dict[str, str]:
        assert score.value is not None
        names = [self._words.get(signal, signal) for signal, _ in score.evidence[: self._params.named]]
        digits = 0 if abs(score.value) >= _WHOLE else 2
        return {"score": f"{score.value:.{digits}f}", "signals": "; ".join(names)}


_WHOLE = 10.0
"""Scores from here on are told without decimals."""

CHECK = CheckPlugin(scope="document", params=Params, build=ScoreThresholdCheck)
