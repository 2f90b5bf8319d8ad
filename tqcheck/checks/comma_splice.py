"""Two sentences joined by a mere comma: "The yard is small, it builds two ships a year".

A Chinese comma parts sentences as well as clauses. Only a second sentence that begins with a pronoun is believed,
behind a first one that stands by itself; reported speech and sentences with other clauses in them are left alone.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
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

_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_SUBJECTS = frozenset(["DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ", "CD", "POS", "CC"])
"""What stands before the verb of a sentence that begins with its subject."""

_QUOTES = frozenset("\"“”'‘’():;—–")


@dataclass(frozen=True, slots=True)
class Params:
    """Which sentences are believed.

    Attributes:
        least_words: Of the first part; a shorter one may be an exclamation.
        dependent: Words that make the first part depend on the second, or hold a clause that does; in lower case.
        reporting: Verbs beside which a sentence may follow a comma, in the forms that count.
    """

    least_words: int = 4
    dependent: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()


@cache
def _joint() -> re.Pattern[str]:
    """A comma and a pronoun that begins a sentence."""
    return re.compile(r", (?:he|she|it|they|we|this|these|there)(?= [a-z]|['’])")


class CommaSpliceCheck:
    """Reports the comma with the subject and the verb behind it."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.least_words
        self._reporting = frozenset(params.reporting)
        self._never = {*params.dependent, *params.reporting, *_QUOTES, "not", "n't"}

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        for joint in _joint().finditer(text) if unit.kind == "paragraph" else ():
            start, end = analysis.sentence_at(joint.start())
            if "," in text[start : joint.start()]:
                continue
            # Start-up: few texts come so far.
            from tqcheck.text.tagger import tagged

            tokens = tagged(text, start, end)
            comma = next((at for at, token in enumerate(tokens) if token.start == joint.start()), 0)
            verb = comma + 3 if tokens[comma + 2 : comma + 3] and tokens[comma + 2].tag == "RB" else comma + 2
            if (
                comma >= self._least
                and verb < len(tokens)
                and tokens[verb].tag in _FINITE
                and self._never.isdisjoint(token.word.lower() for token in tokens[:comma])
                and _is_sentence(tokens[:comma])
                and tokens[verb].word not in self._reporting
                and not _goes_on(tokens[verb:])
            ):
                span = Span(joint.start(), tokens[verb].end)
                yield Hit(span, fields={"text": text[span.start + 2 : span.end]})


def _is_sentence(tokens: Sequence[Token]) -> bool:
    """Whether the words begin with a subject and its verb."""
    for at, token in enumerate(tokens):
        if token.tag in _FINITE:
            return at > 0
        if token.tag not in _SUBJECTS:
            return False
    return False


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether the second sentence is a member of a list of sentences, or is quoted."""
    words = [token.word for token in tokens]
    listed = any(a == "," and b in ("and", "or", "but") for a, b in pairwise(words))
    return listed or not _QUOTES.isdisjoint(words)


CHECK = CheckPlugin(scope="unit", params=Params, build=CommaSpliceCheck)
