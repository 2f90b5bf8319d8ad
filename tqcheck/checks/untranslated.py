"""Text left in the source language: a whole target that equals its source, or a run of its script in the target.

A unit wholly in another script is left to the check of its language. Silent is what belongs in a translation: the
original of a name in brackets behind its rendering, a character under discussion, an entry of a bibliography.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text._ranges import CJK_PUNCTUATION
from tqcheck.text.language import script_runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_SCRIPTS_OF = {
    "zh": ("Han",), "ja": ("Han", "Kana"), "ko": ("Hangul",), "ru": ("Cyrillic",), "uk": ("Cyrillic",),
    "bg": ("Cyrillic",), "be": ("Cyrillic",), "sr": ("Cyrillic", "Latin"), "mk": ("Cyrillic",), "kk": ("Cyrillic",),
    "mn": ("Cyrillic",), "ar": ("Arabic",), "fa": ("Arabic",), "ur": ("Arabic",), "he": ("Hebrew",),
    "el": ("Greek",), "th": ("Thai",), "hi": ("Devanagari",),
}  # fmt: skip
_UNKNOWN_SOURCE = ("Han", "Kana", "Hangul")
"""Looked for where the source language is not known: no text in Latin script has them by nature."""

_SAME_SCRIPT_WORDS = 4
"""Words that two languages of one script must share before a target counts as not translated; fewer may be a name."""

_WHOLE, _WHOLE_SAME_SCRIPT = 0.95, 0.7
_RUN, _SINGLE_CHARACTER, _QUOTED = 0.9, 0.6, 0.4
_LONGEST_GLOSS = 30
"""Characters of an original in brackets; more is a sentence that was left."""

_OPENING = "《〈“‘\"'"
_CLOSING = "》〉”’\"'"
_NUMERALS = "一二三四五六七八九十"


# So many characters before a place are looked at, however long the line.
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Params:
    """Which text.

    Attributes:
        mode: `whole` = the target equals the source; `run` = a stretch of the target.
    """

    mode: Literal["whole", "run"]


class Untranslated:
    """Reports whole targets or runs."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._whole = params.mode == "whole"

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit on the whole target, or one per run."""
        if self._whole:
            return self._check_whole(unit, ctx)
        text = unit.target.text
        return () if text.isascii() else self._check_runs(unit, ctx)

    def _check_whole(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        if unit.source is None or _primary(ctx.source_lang) == _primary(ctx.target_lang):
            return
        text, source = ctx.analysis(unit).folded.text, ctx.analysis(unit, "source").folded.text
        # NOTE: nearly all differ from the first letter on.
        if _first(text) != _first(source) or _bare(text) != _bare(source):
            return
        foreign = [run for run in script_runs(text) if run[2] not in _scripts(ctx.target_lang)]
        words = [word for word in text.split() if word.isalpha()]
        raw = ctx.analysis(unit).text
        span = Span(len(raw) - len(raw.lstrip()), len(raw.rstrip()))
        if foreign:
            yield Hit(span, confidence=_WHOLE)
        elif len(words) >= _SAME_SCRIPT_WORDS and sum(word.islower() for word in raw.split()) * 2 > len(words):
            yield Hit(span, confidence=_WHOLE_SAME_SCRIPT)

    def _check_runs(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        text = ctx.analysis(unit).text
        own = _scripts(ctx.target_lang)
        wanted = _scripts(ctx.source_lang) if ctx.source_lang else _UNKNOWN_SOURCE
        wanted = tuple(script for script in wanted if script not in own)
        # English names and words stand in texts of every script.
        if not wanted or wanted == ("Latin",):
            return
        runs = script_runs(text)
        if not any(script in own for _, _, script in runs) or _reference().search(text):
            return
        for start, end in _joined(text, [(start, end) for start, end, script in runs if script in wanted]):
            number = _enumerator().match(text, start)
            if number is not None and not text[:start].strip():
                span = Span(start, number.end())
                edit = Edit("target", span, f"{_NUMERALS.index(number[1]) + 1}. ")
                yield Hit(span, suggestions=(Suggestion("", (edit,)),), confidence=_RUN)
                start = number.end()
            span = _stripped(text, start, end)
            if len(span):
                confidence = _confidence(text, span.start, span.end)
                if confidence:
                    yield Hit(span, confidence=confidence)


def _confidence(text: str, start: int, end: int) -> float:
    """How likely a run was left by mistake; 0 = it belongs there."""
    left, right = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    before, after = left.rstrip(f" {_OPENING}"), right.lstrip(f" {_CLOSING}")
    is_gloss = end - start <= _LONGEST_GLOSS
    if is_gloss and before.endswith(("(", "（", "[")) and before[:-1].rstrip()[-1:].isalnum():
        return 0.0
    # Names in a list in brackets: "(枣矿集团, ZKG; 橡胶公司)".
    if is_gloss and before.rfind("(") > before.rfind(")") and ")" in after:
        return 0.0
    if _talk_of_words().search(before[-40:]) or (after.startswith(("(", "（")) and after[1:2].isascii()):
        return 0.0
    if left.endswith(tuple(_OPENING)) and right.startswith(tuple(_CLOSING)):
        return _QUOTED
    return _SINGLE_CHARACTER if end - start == 1 else _RUN


def _joined(text: str, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs with what stands between them without a space: 基于AI的方案 is one."""
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and start - joined[-1][1] <= 12 and not re.search(r"\s", text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _stripped(text: str, start: int, end: int) -> Span:
    """The span without white space and punctuation at its edges."""
    edge = _edge()
    while start < end and edge.match(text, start):
        start += 1
    while end > start and edge.match(text, end - 1):
        end -= 1
    return Span(start, end)


def _bare(folded: str) -> str:
    return "".join(filter(str.isalnum, folded))


def _first(folded: str) -> str:
    return next(filter(str.isalnum, folded), "")


def _primary(lang: str | None) -> str:
    return primary_language(lang or "")


def _scripts(lang: str | None) -> tuple[str, ...]:
    return _SCRIPTS_OF.get(_primary(lang), ("Latin",))


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(f"[\\s{CJK_PUNCTUATION}]")


@cache
def _enumerator() -> re.Pattern[str]:
    return re.compile(f"([{_NUMERALS}])[、．.] ?")


@cache
def _talk_of_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:characters?|words?|terms?|pinyin|Chinese|Mandarin|Japanese|Korean|written|literally|means?)[ :,]*$", re.I
    )


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"\A\s*\[\d+\]|\[(?:J|M|N|C|D|R|S|P|J/OL|N/OL|EB/OL)\]")


CHECK = CheckPlugin("unit", Params, Untranslated)
