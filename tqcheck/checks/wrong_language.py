"""Targets that are in another language than the document's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.language import Guess

# So close to each other that a paragraph of names and numbers may pass for either.
_KIN = tuple(
    frozenset(group.split())
    for group in (
        "da no nb nn sv",
        "es pt gl ca",
        "hr sr bs sl",
        "cs sk",
        "id ms",
        "af nl",
        "ru uk be bg mk sr",
        "zh ja",
    )
)

_LEAST_WORDS = 5
_LEAST_WORDS_FOR_STATISTICS = 10
_LEAST_SHARE = 0.8
"""Share of the letters in the other script; below it, it is a run in the text, which another check reports."""

_BY_SCRIPT, _BY_WORDS, _BY_STATISTICS = 0.95, 0.8, 0.6


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters."""


class WrongLanguage:
    """Reports whole targets."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        pass

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit on the whole target."""
        lang = primary_language(ctx.target_lang or "")
        text = ctx.analysis(unit).text
        if not lang or not text or (lang == "en" and _is_plainly_english(text)):
            return
        if unit.source is not None and unit.source.text == unit.target.text:
            return  # not translated at all: another check's
        guess = ctx.language(unit)
        confidence = _confidence(guess, lang, text)
        if confidence:
            start = len(text) - len(text.lstrip())
            yield Hit(
                Span(start, len(text.rstrip())),
                fields={"found": _name(guess.lang), "expected": _name(lang)},
                confidence=confidence,
            )


def _is_plainly_english(text: str) -> bool:
    """A quick look, so that not every unit has to be identified: no other language has these words in ASCII."""
    return text.isascii() and (" the " in text or (" of " in text and " and " in text))


def _confidence(guess: Guess, lang: str, text: str) -> float:
    if guess.lang is None or guess.lang == lang or any({guess.lang, lang} <= kin for kin in _KIN):
        return 0.0
    if guess.how == "script":
        return _BY_SCRIPT if guess.confidence >= _LEAST_SHARE else 0.0
    count = sum(text[start:end].islower() for start, end in words(text))
    if guess.how == "words":
        return _BY_WORDS if count >= _LEAST_WORDS and guess.confidence > 0.5 else 0.0
    return _BY_STATISTICS if count >= _LEAST_WORDS_FOR_STATISTICS and guess.confidence > 0.98 else 0.0


_NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def _name(lang: str | None) -> str:
    return _NAMES.get(lang or "", f"“{lang}”")


CHECK = CheckPlugin("unit", Params, WrongLanguage)
