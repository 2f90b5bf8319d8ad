"""Chains of nouns that "of" joins: "the progress of the work of the renovation of the plant".

Chinese joins nouns by 的 without end; English takes a verb, a compound or a genitive in between.
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
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_NOUNS = frozenset(["NN", "NNS"])
_IN_CHAIN = _NOUNS | {"DT", "PRP$", "JJ", "VBG", "CD"}
_COUNTS = frozenset(["number", "hundreds", "thousands", "tens", "millions", "kind", "kinds", "series", "variety"])
"""Nouns that only say how much of the next one."""


@dataclass(frozen=True, slots=True)
class Params:
    """How long is too long.

    Attributes:
        at_least: Times that “of” stands in the chain.
    """

    at_least: int = 3

    def __post_init__(self) -> None:
        if self.at_least < 1:
            raise ValueError("at_least must be at least 1")


@cache
def _chain(times: int) -> re.Pattern[str]:
    """Words in small letters with so many "of" among them, one to four words apart; names are left alone."""
    word = r"[a-z]+(?:-[a-z]+)*"
    return re.compile(rf"\b{word}(?: of(?: (?!of\b){word}){{1,4}}){{{times},}}")


class OfChainCheck:
    """Reports the chain from its first noun to its last."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.at_least

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        for match in _chain(self._least).finditer(text):
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            sentence = tagged(text, *analysis.sentence_at(match.start()))
            inside = [token for token in sentence if match.start() <= token.start < match.end()]
            for joins, run in groupby(inside, _joins):
                chain = _from_noun_to_noun(list(run)) if joins else []
                count = sum(token.word == "of" for token in chain)
                if count >= self._least:
                    span = Span(chain[0].start, chain[-1].end)
                    yield Hit(span, fields={"text": text[span.start : span.end], "count": str(count)})


def _joins(token: Token) -> bool:
    return token.word == "of" or token.tag in _IN_CHAIN


def _from_noun_to_noun(run: list[Token]) -> list[Token]:
    """The run without what goes before its first noun and behind its last one."""
    nouns = [at for at, token in enumerate(run) if token.tag in _NOUNS and token.word not in _COUNTS]
    return run[nouns[0] : nouns[-1] + 1] if nouns else []


CHECK = CheckPlugin(scope="unit", params=Params, build=OfChainCheck)
