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
        per_words: Values of segments with more words are taken for so many of them: for metrics that add up errors, by
            which long segments would always be the worst; 0 = as they are.
        min_words: Segments whose target has fewer are left alone, for a score says little of them.
        signals: What the message calls the metric's signals, each as `signal: words`.
        named: How many signals the message names, the strongest first.
    """

    metric: str
    level: Literal["document", "segment"] = "document"
    below: float | None = None
    at_least: float | None = None
    per_words: int = 0
    min_words: int = 0
    signals: tuple[str, ...] = ()
    named: int = 3

    def __post_init__(self) -> None:
        if (self.below is None) is (self.at_least is None):
            raise ValueError("give either `below` or `at_least`")
        if (self.min_words or self.per_words) and self.level == "document":
            raise ValueError(f"`{'min_words' if self.min_words else 'per_words'}` goes with `level: segment`")
        if self.per_words < 0:
            raise ValueError("`per_words` must be 0 or more")
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
        if self._is_reported(score.value):
            first = next(iter(document.units))
            yield Hit(Span(0, 0), unit=first.index, fields=self._fields(score))

    def _segments(self, document: Document, ctx: Context) -> Iterator[Hit]:
        scores = ctx.segment_scores(self._params.metric, document)
        for unit, score in zip(document.units, scores, strict=True):
            text = unit.target.text
            words, value = count_words(text), score.value
            if value is not None and 0 < self._params.per_words < words:
                value *= self._params.per_words / words
            if self._is_reported(value) and words >= self._params.min_words:
                yield Hit(Span(0, len(text)), unit=unit.index, fields=self._fields(score))

    def _is_reported(self, value: float | None) -> bool:
        params = self._params
        if value is None:
            return False
        return (params.below is not None and value < params.below) or (
            params.at_least is not None and value >= params.at_least
        )

    def _fields(self, score: Score) -> dict[str, str]:
        assert score.value is not None
        names = [self._words.get(signal, signal) for signal, _ in score.evidence[: self._params.named]]
        fields = {"score": _shown(score.value), "signals": "; ".join(names)}
        if score.low is None or score.high is None:
            return fields
        return {**fields, "low": _shown(score.low), "high": _shown(score.high)}


def _shown(value: float) -> str:
    return f"{value:.{0 if abs(value) >= _WHOLE else 2}f}"


_WHOLE = 10.0
"""Scores from here on are told without decimals."""

CHECK = CheckPlugin(scope="document", params=Params, build=ScoreThresholdCheck)
