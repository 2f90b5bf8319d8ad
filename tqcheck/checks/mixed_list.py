"""Parallel lists that collapsed: "learning, helping, and super", "sound policy, and key attacks, stabilized the base".

A Chinese list of four-character phrases has one shape, whatever the words are; put into English word by word, verbs
become nouns and adjectives. Two outcomes are certain enough: an adjective that closes a list of nouns or gerunds with
no noun to go with, and a list of bare nouns, closed by "and", behind which the sentence goes on with another past
tense.
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
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_NOUNS = frozenset(["NN", "NNS"])
_THINGS = _NOUNS | {"VB"}
_IN_ITEM = _THINGS | {"JJ", "VBG", "RP"}
"""A bare verb may be a noun that the tagger took for one: such lists are hard to read for a machine too."""
_LONGEST_ITEM = 3
_CLOSING = frozenset(".,;!?)\"”’'")


@dataclass(frozen=True, slots=True)
class Params:
    """Which adjectives are believed.

    Attributes:
        adjectives: Words, in lower case, that cannot stand for a thing; a final one after them is seen as one too.
        endings: Endings of such words.
        exceptions: Words that can stand for a thing all the same.
    """

    adjectives: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


@cache
def _closed() -> re.Pattern[str]:
    """A comma, up to three words, "and" or "or", and up to three words up to a mark."""
    return re.compile(r",(?: [\w-]+){1,3},? (?:and|or) [\w-]+(?: [\w-]+){0,2}(?=[.,;!?)\"”])")


class MixedListCheck:
    """Reports the odd item and the one before it, or the list that lost its verbs."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._adjectives = frozenset(params.adjectives)
        self._endings = params.endings
        self._exceptions = frozenset(params.exceptions)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        done = 0
        for match in _closed().finditer(text):
            last = re.split(r" (?:and|or) ", match[0])[-1]
            is_odd = self._is_adjective(last)
            if not (is_odd or text.startswith(", ", match.end())) or match.start() < done:
                continue
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            done = match.end()
            tokens = tagged(text, *analysis.sentence_at(match.start()))
            for start, end in _odd_item(tokens, match.end()) if is_odd else _lost_verbs(tokens, match.end()):
                yield Hit(Span(start, end), fields={"text": text[start:end]})

    def _is_adjective(self, word: str) -> bool:
        return word not in self._exceptions and (word in self._adjectives or word.endswith(self._endings))


def _items(tokens: Sequence[Token], last: int) -> list[tuple[int, int]]:
    """The bare items of the list whose last one ends at a token, in order; the first may be longer than it seems."""
    items: list[tuple[int, int]] = []
    at = last
    while at >= 0:
        start = at
        while start >= 0 and (start == last or tokens[start].tag in _IN_ITEM):
            start -= 1
        if not 0 < at - start <= _LONGEST_ITEM:
            break
        items.insert(0, (start + 1, at + 1))
        if start > 1 and len(items) == 1 and tokens[start].tag == "CC":
            at = start - 2 if tokens[start - 1].word == "," else start - 1
        elif len(items) > 1 and start >= 0 and tokens[start].word == ",":
            at = start - 1
        else:
            break
    return items


def _at(tokens: Sequence[Token], end: int) -> int | None:
    """The number of the token that ends at a place."""
    return next((number for number, token in enumerate(tokens) if token.end == end), None)


def _odd_item(tokens: Sequence[Token], end: int) -> Iterator[tuple[int, int]]:
    """The last item, an adjective alone, with the one before it."""
    last = _at(tokens, end)
    items = [] if last is None else _items(tokens, last)
    if len(items) < 3 or items[-1][1] - items[-1][0] > 1:
        return
    heads = [tokens[stop - 1].tag for _, stop in items[:-1]]
    # One gerund among nouns may be a participle: "the shield, strengthening the spleen and appetizing".
    if all(head in _THINGS for head in heads) or all(head in ("VBG", "RP") for head in heads[1:]):
        yield tokens[items[-2][0]].start, end


def _lost_verbs(tokens: Sequence[Token], end: int) -> Iterator[tuple[int, int]]:
    """The whole list of bare nouns, if a past tense with its object follows and another one went before."""
    last = _at(tokens, end)
    items = [] if last is None else _items(tokens, last)
    if not items or tokens[items[0][0] - 1].tag not in ("DT", "PRP$"):
        return  # only an object that is no bare noun itself shows that the list does not go on with it
    del items[0]
    if last is None or len(items) < 3 or any(tokens[stop - 1].tag not in _NOUNS for _, stop in items):
        return
    first = items[0][0]
    following = [token.tag for token in tokens[last + 2 : last + 4]]
    if (
        following[:1] == ["VBD"]
        and following[1] in ("DT", "JJ", "PRP$", "NN", "NNS")
        and any(token.tag in ("VBD", "VBZ") for token in tokens[:first])
    ):
        yield tokens[first].start, end


CHECK = CheckPlugin(scope="unit", params=Params, build=MixedListCheck)
