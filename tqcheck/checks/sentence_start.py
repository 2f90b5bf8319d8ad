"""Sentences that begin with a small letter: two halves of one sentence, or the rest of a lost one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """What may begin with a small letter.

    Attributes:
        exceptions: Words that do, such as the last parts of addresses.
    """

    exceptions: tuple[str, ...] = ()


class SentenceStartCheck:
    """Reports the first word."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._exceptions = frozenset(params.exceptions)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        if unit.kind != "paragraph":
            return
        analysis = ctx.analysis(unit)
        text = analysis.text
        for (before, stop), (start, end) in pairwise(analysis.sentences):
            if not text[start].islower():
                continue
            word = text[start:end].split(maxsplit=1)[0].rstrip(".,;:")
            if (
                text[stop - 1] == "."
                and text[before].isupper()  # not where a whole text is in small letters
                and word.isalpha()
                and word.islower()
                and len(word) > 1
                and word not in self._exceptions
                and "\n" not in text[stop:start]
            ):
                yield Hit(Span(start, start + len(word)), fields={"text": word})


CHECK = CheckPlugin(scope="unit", params=Params, build=SentenceStartCheck)
