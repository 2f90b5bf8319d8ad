"""Nouns in the wrong number behind a word that settles it: "this results are", "various task", "one of the best mine".

Only the noun itself is judged, and only where what follows shows that it ends its phrase, for English puts nouns in
front of nouns ("this sales plan", "two steel plants").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_VERBS = frozenset(["VBZ", "VBP", "VBD", "MD"])
_AFTER = _VERBS | {"IN", "TO", "W"}
_MOST_BETWEEN = 2
"""Adjectives between the two words, at most."""


@dataclass(frozen=True, slots=True)
class Params:
    """Words that settle the number, in lower case.

    Attributes:
        singular: Before one thing: this, each.
        plural: Before several: various, three.
        one_of: Before several of which one is meant, up to the adjective: "one of the most", "one of the largest".
        adjectives: Adjectives that settle the number anew: "a few", "every other".
        exceptions: Nouns that are left alone: those with one form, and plurals that stand in front of nouns.
    """

    singular: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


class NumberAgreementCheck:
    """Reports the phrase from the word that settles the number to the noun."""

    def __init__(self, params: Params, setup: Setup) -> None:
        words = (*params.singular, *params.plural, *params.one_of)
        self.literals = Literals(target=tuple(fold(word).text for word in words))
        self._singular = len(params.singular)
        self._adjectives = frozenset(params.adjectives)
        self._exceptions = frozenset(params.exceptions)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text; one at each noun."""
        analysis = ctx.analysis(unit)
        text, folded = analysis.text, analysis.folded
        done = 0
        for seen in ctx.seen(unit):
            if not _candidates()[seen.literal >= self._singular].match(folded.text, seen.end):
                continue
            start, end = folded.to_raw(seen.start, seen.end)
            if start < done or (start and text[start] == "A"):  # may be a name or a grade: "A shares", "An Giang"
                continue
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            tokens = tagged(text, *analysis.sentence_at(start))
            at = next((number for number, token in enumerate(tokens) if token.end == end), None)
            noun = None if at is None else self._noun(tokens, at, "NNS" if seen.literal < self._singular else "NN")
            if noun is not None:
                done = noun.end
                yield Hit(Span(start, noun.end), fields={"text": text[start : noun.end], "noun": noun.word})

    def _noun(self, tokens: Sequence[Token], at: int, wrong: str) -> Token | None:
        """The noun behind the word `tokens[at]`, if it has the wrong number and ends its phrase."""
        if tokens[at].tag == "CD" and at and tokens[at - 1].tag in ("CD", "NNP", "."):
            return None  # part of a longer number, of a name, or of something quoted
        number = at + 1
        while number < len(tokens) and tokens[number].tag == "JJ" and number <= at + _MOST_BETWEEN:
            if tokens[number].word.lower() in self._adjectives or "-" in tokens[number].word:
                return None
            number += 1
        first = number
        while wrong == "NN" and [token.tag for token in tokens[number : number + 2]] == ["NN", "NN"]:
            number += 1  # "two steel plant"
        if number + 1 >= len(tokens) or tokens[first].word in self._exceptions:
            return None
        noun, following = tokens[number : number + 2]
        word = noun.word
        if noun.tag != wrong or not word.isalpha() or not word.islower() or word in self._exceptions:
            return None
        if wrong == "NNS" and not word.endswith("s"):
            return None  # people, men, data
        if following.tag in (_VERBS if tokens[at].word.lower() == "this" else _AFTER):
            return noun  # "this results in" is a verb
        return noun if following.word in (".", ",", ";", ")") else None


@cache
def _candidates() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Up to three words, the last with an "s" and without one, and a sign that the phrase ends there.

    These are looked for before a sentence is tagged, which takes a hundred times as long.
    """
    end = (
        r"(?:[.,;)]| (?:of|in|to|for|on|at|by|from|with|that|which|who|is|are|was|were|has|have|had|will|can|must|may|"
        r"should|would|could|do|does|did|took|made|gave|held|met|came|went|[a-z]{3,}(?:s|ed))\b)"
    )
    between = r" (?:(?!(?:the|of|and|to|in|is|was|has|for|as|on)\b)[a-z-]+ ){0,2}"
    plural = r"(?!(?:is|was|has|his|its|this|as|does)\b)[a-z]+(?<![sui])s"
    return re.compile(between + plural + end), re.compile(f"{between}[a-z]+(?<!s){end}")


CHECK = CheckPlugin(scope="unit", params=Params, build=NumberAgreementCheck)
