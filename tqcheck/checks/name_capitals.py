"""“Ding GUI”, “Wang XiaoMING”: a Chinese given name that was taken for an abbreviation, in whole or in part.

A name is a common surname and behind it one word that is pinyin of one or two syllables; so “Zhang CEO” is none. All
capitals for the surname (“LIU Yongan”) are a convention, not a fault.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup


# So many characters before a place are looked at, however long the line.
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Params:
    """The words that decide.

    Attributes:
        surnames: In lower case.
        abbreviations: In capitals; what may follow a surname and is not a given name, though it reads like pinyin.
    """

    surnames: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()


@cache
def _given_name() -> re.Pattern[str]:
    """One or two syllables of pinyin, after Hanyu Pinyin's tables of initials and finals."""
    initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    final = (
        "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)"
    )
    return re.compile(f"(?:{initial}{final}){{1,2}}", re.IGNORECASE)


class NameCapitalsCheck:
    """Reports surname and given name together."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self.literals = Literals(target=params.surnames)
        self._abbreviations = frozenset(params.abbreviations)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        for seen in ctx.seen(unit):
            start, end = analysis.folded.to_raw(seen.start, seen.end)
            surname, given = text[start:end], _next_word(text, end)
            if not surname.istitle() or not _is_damaged(given) or given in self._abbreviations:
                continue
            if _given_name().fullmatch(given) and not _continues_name(text, start):
                span = Span(start, end + 1 + len(given))
                new = f"{surname} {given.capitalize()}"
                yield Hit(span, suggestions=(Suggestion("", (Edit("target", span, new),)),))


def _next_word(text: str, end: int) -> str:
    """The word behind a surname, one space on; empty where something is attached to it."""
    if text[end : end + 1] != " ":
        return ""
    last = end + 1
    while last < len(text) and text[last].isalpha():
        last += 1
    return "" if text[last : last + 1] in tuple("-&/0123456789") else text[end + 1 : last]


def _is_damaged(given: str) -> bool:
    """Whether capitals stand where a name has none: two in a row at least."""
    capitals = sum(letter.isupper() for letter in given)
    return capitals >= 2 and not given.istitle() and given[-1].isupper()


def _continues_name(text: str, start: int) -> bool:
    """Whether a capitalised word stands before the surname, so that it is part of another name (Hong Kong)."""
    before = text[max(0, start - _NEAR) : start].rstrip(" ")
    word = before[before.rfind(" ") + 1 :]
    return text[start - 1 : start] == " " and (word.istitle() and word.isalpha() and not _starts_sentence(before, word))


def _starts_sentence(before: str, word: str) -> bool:
    """Whether the word is the first of its sentence or a title, where a capital says nothing."""
    rest = before[: len(before) - len(word)].rstrip()
    return word in ("Chairman", "Director", "Manager", "Secretary", "President", "Engineer", "Comrade") or (
        not rest or rest[-1] in ".!?:"
    )


CHECK = CheckPlugin(scope="unit", params=Params, build=NameCapitalsCheck)
