"""Stretches of a target that a metric takes for wrong, each with the probability that it is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.score import SuspectSpan
    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """Whose spans, and which of them.

    Attributes:
        metric: The metric's name; a unit without what it needs (a reference, a source) is left alone.
        least_words: Spans with fewer words are left alone.
        at_least: Spans that are less probable are left alone; 0 to 1.
    """

    metric: str
    least_words: int = 1
    at_least: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if not 0 <= self.at_least <= 1:
            raise ValueError("`at_least` must be between 0 and 1")
        if self.least_words < 1:
            raise ValueError("`least_words` must be at least 1")


class ScoreSpansCheck:
    """Reports each span; the confidence of a hit is the metric's probability."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params

    def check(self, document: Document, ctx: Context) -> Iterator[Hit]:
        """The hits; their fields are the span's severity, its category, and its probability in percent."""
        scores = ctx.segment_scores(self._params.metric, document)
        for unit, score in zip(document.units, scores, strict=True):
            for span in score.spans:
                words = _words(unit.target.text[span.start : span.end])
                if words >= self._params.least_words and span.p >= self._params.at_least:
                    yield Hit(Span(span.start, span.end), unit=unit.index, fields=_fields(span), confidence=span.p)


def _words(text: str) -> int:
    """Words with a letter or digit: punctuation alone is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _fields(span: SuspectSpan) -> dict[str, str]:
    return {"severity": span.severity or "", "category": span.category or "", "percent": f"{100 * span.p:.0f}"}


CHECK = CheckPlugin(scope="document", params=Params, build=ScoreSpansCheck)
