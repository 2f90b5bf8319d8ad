"""Sentences that hold more words than a reader can follow."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """How long is too long.

    Attributes:
        max_words: The longest sentence that is left alone.
        min_commas: Commas and semicolons that a longer one must have to be reported: it is the stringing together of
            clauses that loses the reader.
    """

    max_words: int = 60
    min_commas: int = 0

    def __post_init__(self) -> None:
        if self.max_words < 1:
            raise ValueError("max_words must be at least 1")


@cache
def _opening() -> re.Pattern[str]:
    """The first words of a sentence: up to its first comma, at most twelve, at least three."""
    return re.compile(r"\S+(?:\s+\S+){2}(?:(?<![,;:])\s+\S+){0,9}")


class LongSentenceCheck:
    """Reports long sentences of paragraphs at their first words."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._max_words = params.max_words
        self._min_commas = params.min_commas

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text, least = analysis.text, 2 * self._max_words + 1  # a word and a space each: no shorter text can be too long
        if unit.kind != "paragraph" or len(text) < least:
            return
        for start, end in analysis.sentences:
            if end - start < least:
                continue
            count = count_words(text[start:end])
            if count > self._max_words and sum(text.count(mark, start, end) for mark in ",;") >= self._min_commas:
                yield self._hit(text, start, end, count)

    def _hit(self, text: str, start: int, end: int, count: int) -> Hit:
        opening = _opening().match(text, start, end)
        last = opening.end() if opening else end
        span = Span(start, start + len(text[start:last].rstrip(",;:")))
        fields = {"text": text[span.start : span.end], "count": str(count), "limit": str(self._max_words)}
        return Hit(span, fields=fields)


CHECK = CheckPlugin(scope="unit", params=Params, build=LongSentenceCheck)
