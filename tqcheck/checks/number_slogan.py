"""Slogans that begin with a number and stand in quotes: “three expenses”, “one post, two responsibilities”.

Chinese shortens a list of duties or goals to its number; the shape shows in any translation. What the items are can
only be said by someone who knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_MOST_WORDS = 8
"""A quotation that is longer is a sentence that somebody said."""


@dataclass(frozen=True, slots=True)
class Params:
    """The words that decide.

    Attributes:
        numbers: Words that such a slogan begins with.
        speech: Words that slogans do not hold and quoted speech does.
        explained_by: What may follow the quotation where its meaning is given.
    """

    numbers: tuple[str, ...] = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "double")
    speech: tuple[str, ...] = (
        *("is", "are", "was", "were", "will", "us", "i", "we", "you", "they", "he", "she"),
        *("day", "year", "years", "people", "million", "billion"),
    )
    explained_by: tuple[str, ...] = (
        *("(", "that is", "namely", "meaning", "i.e.", "which means", "refers to", "refer to", "means", "mean"),
        *("stands for", "stand for", "- ", ": "),
    )


class NumberSloganCheck:
    """Reports the quotation with its quotes."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self.literals = Literals(target=tuple(f'"{word}' for word in params.numbers))
        self._speech = frozenset(params.speech)
        self._explained_by = params.explained_by

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        view = ctx.analysis(unit).folded
        for seen in ctx.seen(unit):
            last = view.text.find('"', seen.start + 1)
            if last < 0:
                continue
            words = view.text[seen.start + 1 : last].rstrip(",").replace(",", "").split(" ")
            if self._is_slogan(words) and not self._is_explained(view.text[last + 1 :]):
                yield Hit(Span(*view.to_raw(seen.start, last + 1)))

    def _is_slogan(self, words: list[str]) -> bool:
        letters = all(word.replace("-", "").replace("+", "").isalpha() for word in words)
        return 2 <= len(words) <= _MOST_WORDS and letters and not self._speech.intersection(words)

    def _is_explained(self, after: str) -> bool:
        return after.lstrip(" ,").startswith(self._explained_by) or after.startswith((": ", "-"))


CHECK = CheckPlugin(scope="unit", params=Params, build=NumberSloganCheck)
