"""Capitals in mid-sentence on words that take none: ", And then", "ensuring The safety".

Whether a capital is right depends on names and defined terms, which no list knows. So only words of a closed list are
looked at, and only where the words around them are in lower case: what stands beside another capital may be part of a
name.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Applicability, Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span, UnitKind
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_LINKS = frozenset(["a", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"])
"""Words inside a name that take no capital."""


@dataclass(frozen=True, slots=True)
class Params:
    """Which words.

    Attributes:
        words: Words in lower case that are never names; several in a string are parted by spaces.
        kinds: Kinds of units that are looked at; headings, captions and cells have capitals of their own.
    """

    words: tuple[str, ...]
    kinds: tuple[UnitKind, ...] = ("paragraph", "list-item")


@cache
def _candidates() -> re.Pattern[str]:
    """A capitalised word between a lower-case word, or a comma, and a lower-case word."""
    # NOTE: it begins with a space, which is several times faster to search than a set of letters.
    return re.compile(r" (?:(?<=[a-z] )|(?<=(,) ))([A-Z][a-z]+)(?=,? [a-z])")


class CapitalCheck:
    """Reports words of the list that have a capital in mid-sentence."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._words = frozenset(word for words in params.words for word in words.split())
        self._kinds = params.kinds

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        if unit.kind not in self._kinds:
            return
        text = ctx.analysis(unit).text
        for match in _candidates().finditer(text):
            if match[2].lower() in self._words and not _follows_name(text, match.start() - 1):
                span = Span(*match.span(2))
                lower = match[2].lower()
                # Behind a word rather than a comma, the stop before a new sentence may be what is missing.
                applicability: Applicability = "safe" if match[1] else "unsafe"
                suggestion = Suggestion(lower, (Edit("target", span, lower),), applicability)
                yield Hit(span, fields={"text": match[2], "lower": lower}, suggestions=(suggestion,))


def _follows_name(text: str, end: int) -> bool:
    """Whether the word that ends at a place has a capital, links left out: "Hall of the People", "Gone With the …"."""
    words = text[max(0, end - 60) : end + 1].split()
    while words and words[-1] in _LINKS:
        words.pop()
    return bool(words) and words[-1][-1].isalpha() and words[-1][0].isupper()


CHECK = CheckPlugin(scope="unit", params=Params, build=CapitalCheck)
