"""Lists of short phrases in quotation marks: the service is “strict, meticulous and fast”.

Chinese reports quote the slogans of the day, which their readers know in full. What comes out in English is a list of
adjectives, gerunds or bare noun phrases in quotation marks that nobody ever said. Quotations have articles, names and
verbs; a list of nouns may be one of things.
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
    from collections.abc import Iterable, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_QUOTATION = frozenset(["DT", "PRP", "PRP$", "MD", "VBZ", "VBD", "VBP", "NNP", "CD", "TO", "W"])
"""Tags of what a slogan in short phrases does without."""
_QUALITIES = frozenset(["JJ", "VBG", "VBN", "VB", "RB"])
"""Tags of words for qualities and deeds; without any, the list may be one of things."""


@dataclass(frozen=True, slots=True)
class Params:
    """What a list is.

    Attributes:
        at_least: Items.
        most_words: Words of an item, at most.
        exceptions: Lists, in lower case and without marks, that everybody knows: "faster higher stronger".
    """

    at_least: int = 3
    most_words: int = 3
    exceptions: tuple[str, ...] = ()


@cache
def _quoted() -> re.Pattern[str]:
    """Words, commas and hyphens between quotation marks, with a comma or more."""
    return re.compile(r"[“\"]([A-Za-z][A-Za-z\s’'-]{2,40},[A-Za-z\s,’'-]{4,60}[.,]?\s?)[”\"]")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s*,\s*(?:and\s)?|\sand\s")


class QuotedListCheck:
    """Reports the list with its quotation marks."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params
        self._exceptions = frozenset(params.exceptions)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        text = ctx.analysis(unit).text
        if "“" not in text and '"' not in text:
            return
        for match in _quoted().finditer(text):
            inner = match[1].rstrip("., ")
            if " or " in inner:
                continue  # the words of a law or a contract
            items = [item.split() for item in _joint().split(inner)]
            if len(items) < self._params.at_least or not all(0 < len(it) <= self._params.most_words for it in items):
                continue
            if " ".join(word for item in items for word in item).lower() in self._exceptions:
                continue
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            tokens = tagged(text, match.start(1), match.start(1) + len(inner))
            if _is_slogan(tokens):
                yield Hit(Span(*match.span()), fields={"text": match[0]})


def _is_slogan(tokens: Sequence[Token]) -> bool:
    """Whether nothing shows a quotation, and there is more than nouns and what links them."""
    tags = frozenset(token.tag for token in tokens)
    return _QUOTATION.isdisjoint(tags) and not _QUALITIES.isdisjoint(tags)


CHECK = CheckPlugin(scope="unit", params=Params, build=QuotedListCheck)
