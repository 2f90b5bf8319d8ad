"""Stacks of common nouns: "hazard source risk control work mechanism".

Chinese sets nouns before nouns without end; English parts more than three or four of them by "of", "for" and "in".
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_NOUNS = frozenset(["NN", "NNS"])
_SMALL_WORDS = (
    "the and of to in for with on at by from as is are was were be been has have had will that this these those which "
    "who its their our his her it they we he she or not no all more than but also into can may must should would such "
    "when where while after before under over between through during only other some any each every most up out"
)
_SMALL = frozenset(_SMALL_WORDS.split())


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
def _stretch(words: int) -> re.Pattern[str]:
    """So many words in small letters in a row."""
    word = "[a-z]{2,}(?:-[a-z]+)*"
    return re.compile(rf"\b{word}(?: {word}){{{words - 1},}}")


def _rows(text: str, least: int) -> Iterator[tuple[int, int]]:
    """The spans of so many words in small letters in a row, none of them a small word."""
    for match in _stretch(least).finditer(text):
        words = match[0].split(" ")
        small = [at for at, word in enumerate(words) if word.partition("-")[0] in _SMALL]
        first = 0
        for last in (*small, len(words)):
            if last - first >= least:
                start = match.start() + sum(map(len, words[:first])) + first
                yield start, start + len(" ".join(words[first:last]))
            first = last + 1


class NounStackCheck:
    """Reports the stack."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.at_least

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        for start, end in _rows(text, self._least):
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import may_be, spans, tagged

            sentence = analysis.sentence_at(start)
            # NOTE: tagging is dear, and few rows have so many words in a row that can be nouns.
            can = (may_be(text[first:last], _NOUNS) for first, last in spans(text, *sentence) if start <= first < end)
            if not any(key and sum(1 for _ in group) >= self._least for key, group in groupby(can)):
                continue
            stack: list[Span] = []
            for token in (*tagged(text, *sentence), None):
                if token is not None and token.tag in _NOUNS and start <= token.start < end:
                    stack.append(Span(token.start, token.end))
                    continue
                if len(stack) >= self._least:
                    span = Span(stack[0].start, stack[-1].end)
                    yield Hit(span, fields={"text": text[span.start : span.end], "count": str(len(stack))})
                stack = []


CHECK = CheckPlugin(scope="unit", params=Params, build=NounStackCheck)
