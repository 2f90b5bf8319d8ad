"""What the rules about glossary terms share: the terms of the source, and how a name is told from a common term."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tqcheck.model.lang import primary_language
from tqcheck.termbase.match import WANTED

if TYPE_CHECKING:
    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context
    from tqcheck.termbase.match import Glossary

_LIGHT = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))


def is_translated(unit: TranslationUnit) -> bool:
    """Whether a unit has a source, and a target that says something else."""
    text = unit.target.text
    return unit.source is not None and text != unit.source.text and bool(text.strip())


def lengths_in_source(glossary: Glossary, unit: TranslationUnit, ctx: Context) -> dict[str, int] | None:
    """The ids of the entries whose term stands in the source, each with the length of the longest; None = no source."""
    if unit.source is None:
        return None
    lengths: dict[str, int] = {}
    for match in glossary.source.find(ctx.analysis(unit, "source").folded, WANTED, ctx.path):
        for form in match.forms:
            lengths[form.entry.id] = max(lengths.get(form.entry.id, 0), match.end - match.start)
    return lengths


def is_english(lang: str | None) -> bool:
    """Whether a language is English, or not known."""
    return lang is None or primary_language(lang) == "en"


@lru_cache(maxsize=4096)
def is_name(form: str) -> bool:
    """Whether all words of a form that carry weight have a capital, as names have."""
    words = [word for word in form.split() if word not in _LIGHT]
    return bool(words) and all(word[:1].isupper() or not word[:1].isalpha() for word in words)


def is_ordinary(form: str) -> bool:
    """Whether a form is one word that is ordinary English, too, so that it may stand in another sense."""
    if " " in form or "-" in form:
        return False
    # Start-up: few texts need the tables.
    from tqcheck.text import ordinary

    return ordinary.is_ordinary(form.lower())


def is_address(text: str, start: int, end: int) -> bool:
    """Whether a word is part of an address or a file's name: "www.wechat.com", "@wechat"."""
    before, after = text[start - 1 : start], text[end : end + 2]
    return before in tuple("@/.\\_#") or (after[:1] in tuple(".@/_\\") and after[1:].isalnum())
