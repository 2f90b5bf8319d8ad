"""Stacks of common nouns: "hazard source risk control work mechanism".

Chinese sets nouns before nouns without end; English parts more than three or four of them by "of", "for" and "in".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_NOUNS = frozenset(["NN", "NNS"])
_SMALL = (
    "the|and|of|to|in|for|with|on|at|by|from|as|is|are|was|were|be|been|has|have|had|will|that|this|these|those|which|"
    "who|its|their|our|his|her|it|they|we|he|she|or|not|no|all|more|than|but|also|into|can|may|must|should|would|such|"
    "when|where|while|after|before|under|over|between|through|during|only|other|some|any|each|every|most|up|out"
)


@dataclass(frozen=True, slots=True)
class Params:
    """How high a stack is too high.

    Attributes:
        at_least: Nouns in a row.
    """

    at_least: int = 5

    def __post_init__(self) -> None:
        if self.at_least < 2:
            raise ValueError("at_least must be at least 2")


@cache
def _row(words: int) -> re.Pattern[str]:
    """So many words in small letters in a row, none of them a small word."""
    word = rf"(?!(?:{_SMALL})\b)[a-z]{{2,}}(?:-[a-z]+)*"
    return re.compile(rf"\b{word}(?: {word}){{{words - 1},}}")


class NounStackCheck:
    """Reports the stack."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.at_least

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        for row in _row(self._least).finditer(text):
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            stack: list[Span] = []
            for token in (*tagged(text, *analysis.sentence_at(row.start())), None):
                if token is not None and token.tag in _NOUNS and row.start() <= token.start < row.end():
                    stack.append(Span(token.start, token.end))
                    continue
                if len(stack) >= self._least:
                    span = Span(stack[0].start, stack[-1].end)
                    yield Hit(span, fields={"text": text[span.start : span.end], "count": str(len(stack))})
                stack = []


CHECK = CheckPlugin(scope="unit", params=Params, build=NounStackCheck)
