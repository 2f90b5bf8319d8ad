"""Two sentences joined by a mere comma: "The yard is small, it builds two ships a year".

A Chinese comma parts sentences as well as clauses. Only a second sentence that begins with a pronoun is believed, behind
a first one that stands by itself; reported speech and sentences with other clauses in them are left alone.
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

_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_SUBJECTS = frozenset(["DT", "PRP", "PRP$", "NN", "NNS", "NNP", "JJ", "CD", "POS", "CC"])
"""What stands before the verb of a sentence that begins with its subject."""

_CLAUSES = frozenset(
    "after ago although as because before how if once since than that though unless until what when whenever where "
    "whether which while who whom whose why".split()
)
"""Words that make the first part depend on the second, or hold a clause that does."""

_REPORTING = frozenset(
    "add added adds admit admitted announced believe believed believes claim claimed claims explained feel find found "
    "hear hope hoped hopes know knows mean means noted pointed predict recalled reported reports revealed said say says "
    "see seems stated stressed suggest suggested suggests think thinks thought told wrote".split()
)
"""Verbs after which a sentence may follow a comma."""

_QUOTES = frozenset("\"“”'‘’():;—–")


@dataclass(frozen=True, slots=True)
class Params:
    """Which sentences are believed.

    Attributes:
        least_words: Of the first part; a shorter one may be an exclamation.
    """

    least_words: int = 4


@cache
def _joint() -> re.Pattern[str]:
    """A comma and a pronoun that begins a sentence."""
    return re.compile(r", (?:he|she|it|they|we|this|these|there)(?= [a-z]|['’])")


class CommaSpliceCheck:
    """Reports the comma with the subject and the verb behind it."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._least = params.least_words

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
                and _stands_alone(tokens[:comma])
                and tokens[verb].word not in _REPORTING
                and not _goes_on(tokens[verb:])
            ):
                span = Span(joint.start(), tokens[verb].end)
                yield Hit(span, fields={"text": text[span.start + 2 : span.end]})


def _stands_alone(tokens: Sequence[Token]) -> bool:
    """Whether the words are a sentence: a subject and a verb, and nothing that depends on another sentence."""
    words = {token.word.lower() for token in tokens}
    if words & (_CLAUSES | _REPORTING | _QUOTES) or "not" in words or "n't" in words:
        return False
    for at, token in enumerate(tokens):
        if token.tag in _FINITE:
            return at > 0
        if token.tag not in _SUBJECTS:
            return False
    return False


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether the second sentence is a member of a list of sentences, or is quoted."""
    words = [token.word for token in tokens]
    listed = any(a == "," and b in ("and", "or", "but") for a, b in zip(words, words[1:], strict=False))
    return listed or not _QUOTES.isdisjoint(words)


CHECK = CheckPlugin(scope="unit", params=Params, build=CommaSpliceCheck)
