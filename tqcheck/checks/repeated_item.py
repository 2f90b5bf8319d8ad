"""Phrases that are said twice in a list: "smart investment, smart investment and other methods".

Single words and pairs with "and" are the check `repetition`'s.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_JOINT = ", "


@dataclass(frozen=True, slots=True)
class Params:
    """How long the phrases are.

    Attributes:
        most_words: Words of a phrase, at most; the least is two.
    """

    most_words: int = 4


class RepeatedItemCheck:
    """Reports both; the suggestion keeps one."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._most = params.most_words

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        view = ctx.analysis(unit).folded
        at = 0
        for left, right in pairwise(view.text.split(_JOINT)):
            at += len(left) + len(_JOINT)
            length = self._repeated(left, right)
            if length:
                span = Span(*view.to_raw(at - len(_JOINT) - length, at + length))
                text = view.raw[span.start : span.end]
                once = text[:length]
                if any(word.islower() for word in once.split()):  # else a name: Salzburg Mitte, Salzburg Mitte
                    edit = Edit("target", span, once)
                    yield Hit(
                        span, fields={"text": text, "phrase": once}, suggestions=(Suggestion(once, (edit,), "unsafe"),)
                    )

    def _repeated(self, left: str, right: str) -> int:
        """The length of the words that end one part and begin the next, as whole phrases of the list; 0 if none do."""
        first, space, _ = right.partition(" ")
        if not space or f"{first} " not in left:
            return 0
        words = left.rsplit(" ", self._most)
        for count in range(min(self._most, len(words)), 1, -1):
            phrase = " ".join(words[-count:])
            if right.startswith(phrase) and phrase.replace(" ", "").replace("-", "").isalpha():
                rest = right[len(phrase) :]
                if not rest or rest[0] in ".;:!?)" or rest.startswith((" and ", " or ")):
                    return len(phrase)
        return 0


CHECK = CheckPlugin(scope="unit", params=Params, build=RepeatedItemCheck)
