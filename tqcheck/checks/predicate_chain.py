"""Sentences that string bare verbs together: "strengthen guidance, adhere to …, establish …, focus on …, grasp …".

Chinese sets one phrase of verb and object behind the other and leaves it to the reader what depends on what; after the
third the English sentence has lost its subject.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_BARE = frozenset(["VB", "VBP"])
_MARKS = frozenset(",;")
_STOPS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Params:
    """How many are too many.

    Attributes:
        at_least: Phrases in a row that begin with a bare verb.
    """

    at_least: int = 6

    def __post_init__(self) -> None:
        if self.at_least < 4:
            raise ValueError("at_least must be at least 4, for the third and the fourth are reported")


@cache
def _openings() -> re.Pattern[str]:
    """A comma or semicolon and a word in lower case."""
    return re.compile(r"[,;] [a-z]")


class PredicateChainCheck:
    """Reports the third and the fourth phrase, where the reader gets lost, with the first and the last beside them."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.at_least

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        if unit.kind != "paragraph" or text.count(", ") + text.count("; ") < self._least - 1:
            return
        for start, end in analysis.sentences:
            if sum(1 for _ in _openings().finditer(text, start, end)) < self._least - 1:
                continue
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            for chain in self._chains(tagged(text, start, end)):
                span = Span(chain[2].start, chain[3].end)
                ends = (chain[0], "the first"), (chain[-1], "the last")
                yield Hit(
                    span,
                    fields={"text": text[span.start : span.end], "count": str(len(chain))},
                    related=tuple(HitRef(unit.index, "target", item, note) for item, note in ends),
                )

    def _chains(self, tokens: Sequence[Token]) -> Iterator[list[Span]]:
        """The phrases of each chain that is long enough."""
        chain: list[Span] = []
        for item in (*_items(tokens), ()):
            if _begins_bare(item):
                last = -2 if item[-1].word in _STOPS else -1
                chain.append(Span(item[0].start, item[last].end))
                continue
            if len(chain) >= self._least:
                yield chain
            chain = []


def _items(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The stretches between commas and semicolons."""
    start = 0
    for at, token in enumerate(tokens):
        if token.word in _MARKS:
            yield tokens[start:at]
            start = at + 1
    yield tokens[start:]


def _begins_bare(item: Sequence[Token]) -> bool:
    """Whether a phrase begins with a bare verb, maybe after "and" or an adverb."""
    at = int(bool(item) and item[0].word in ("and", "or"))
    at += at < len(item) and item[at].tag == "RB"
    return at < len(item) and item[at].tag in _BARE and item[at].word.islower()


CHECK = CheckPlugin(scope="unit", params=Params, build=PredicateChainCheck)
