"""Words said twice: "the the", pairs such as "plans and plans" or "illegal, illegal", and "the level of the level".

Almost no text has either, so the common case must be cheap: the words are compared in one pass of the interpreter's own
loops, and only what is equal is looked at. Names (Pago Pago), fixed expressions (again and again) and comparatives
(better and better) are right; the rest of the exceptions are the rule's parameters.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.view import View


@dataclass(frozen=True, slots=True)
class Params:
    """Which repetitions.

    Attributes:
        mode: `doubled` is a word right after itself; `coordinated` is "plans and plans" or, in a list, "quality,
            quality"; `genitive` is a noun of itself, "the problem of problems".
        exceptions: Words that may be said twice.
        function_words: Words that are never doubled on purpose: one of them is deleted safely, also where both have a
            capital.
    """

    mode: Literal["doubled", "coordinated", "genitive"]
    exceptions: tuple[str, ...] = ()
    function_words: tuple[str, ...] = ()


_MARKS = ".,;:!?)]\"'"


@cache
def _coordinated() -> re.Pattern[str]:
    """One to three words, "and" or "or", and the same words again; or in a list a word, a comma, and the same."""
    word = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
    return re.compile(
        rf"(?<![\w'-])(?:(?P<first>{word}(?: {word}){{0,2}}) (?:and|or) (?P=first)(?![\w'-])"
        rf"|(?P<item>{word}), (?P=item)(?=,? (?:and|or)\b|[,;.](?! (?P=item)\b)))"
    )


@cache
def _genitive() -> re.Pattern[str]:
    """A word of four letters or more, "of", maybe an article, and the same word, either in the plural or not."""
    return re.compile(
        r"(?<![\w'-])(?P<first>[^\W\d_]{4,}?)s? of (?:(?:the|this|these|its|our|their|a|an) )?(?P=first)s?(?![\w'-])"
    )


class RepetitionCheck:
    """Reports what is said twice."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._find = {"doubled": self._doubled, "coordinated": self._pairs, "genitive": self._of_itself}[params.mode]
        self._exceptions = frozenset(params.exceptions)
        self._function_words = frozenset(params.function_words)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        return list(self._find(ctx.analysis(unit).folded))

    def _doubled(self, view: View) -> Iterator[Hit]:
        words = view.text.split()
        # NOTE: three times as fast as a regular expression with a back reference.
        if True not in map(eq, words, words[1:]):
            return
        end = 0
        for number, word in enumerate(words):
            start = view.text.index(word, end)
            end = start + len(word)
            if number + 1 == len(words) or words[number + 1] != word or not word.isalpha() or word in self._exceptions:
                continue
            # What is invisible may stand between the two: each is looked up by itself.
            again = view.text.index(word, end)
            first, second = Span(*view.to_raw(start, end)), Span(*view.to_raw(again, again + len(word)))
            is_function_word = word in self._function_words
            if view.raw[second.start].isupper() and not is_function_word:
                continue  # a name, such as Pago Pago
            once = view.raw[first.start : first.end]
            yield _hit(view, Span(first.start, second.end), once, safe=is_function_word and len(word) > 1)

    def _pairs(self, view: View) -> Iterator[Hit]:
        if not _has_pair(view.text):
            return
        for match in _coordinated().finditer(view.text):
            first = match["first"] or match["item"]
            if first in self._exceptions or first.endswith("er") or view.text.endswith("between ", 0, match.start()):
                continue  # "better and better", "between man and man"
            span = Span(*view.to_raw(*match.span()))
            raw = view.raw[span.start : span.start + len(first)]
            if match["item"] and (not raw.islower() or view.text.endswith(f"{first}, ", 0, match.start())):
                continue  # a name, or three of them: "ding, ding, ding"
            yield _hit(view, span, raw, safe=False)

    def _of_itself(self, view: View) -> Iterator[Hit]:
        if not any(_may_be_same(left, right) for left, right in pairwise(view.text.split(" of "))):
            return
        for match in _genitive().finditer(view.text):
            span = Span(*view.to_raw(*match.span()))
            raw = view.raw[span.start : span.end]
            if match["first"] not in self._exceptions and raw.islower():
                yield Hit(span, fields={"text": raw, "word": raw[: raw.index(" ")]})


def _may_be_same(left: str, right: str) -> bool:
    """Whether one of the first two words of a text begins like the last one of another."""
    last = left[left.rfind(" ") + 1 :][:4]
    return len(last) == 4 and any(word.startswith(last) for word in right.split(" ", 2)[:2])


def _has_pair(text: str) -> bool:
    """Whether the word before a comma, "and" or "or" is among the three words after it somewhere."""
    for joint in (" and ", " or ", ", "):
        for left, right in pairwise(text.split(joint)):
            last = left[left.rfind(" ") + 1 :].rstrip(",")
            if last and last in [word.rstrip(_MARKS) for word in right.split(" ", 3)[:3]]:
                return True
    return False


def _hit(view: View, span: Span, once: str, *, safe: bool) -> Hit:
    text = view.raw[span.start : span.end]
    edit = Edit("target", span, once)
    return Hit(
        span,
        fields={"text": text, "word": once},
        suggestions=(Suggestion(once, (edit,), "safe" if safe else "unsafe"),),
    )


CHECK = CheckPlugin(scope="unit", params=Params, build=RepetitionCheck)
