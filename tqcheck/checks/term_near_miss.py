"""Glossary forms with a slip in them: "Zaozhaung Mining Group", "Zao zhuang Mining Group", "gross magrin".

A damaged word is looked for only where the rest of the form is intact, or where a long name stands alone. What may be
another word in its own right is left alone: an ordinary word, a form of the right word, another word of the glossary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks._terms import is_english, is_ordinary, lengths_in_source
from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.termbase.match import FORBIDDEN, glossary_of
from tqcheck.termbase.near import are_related
from tqcheck.termbase.scope import applies
from tqcheck.termbase.words import keys_of, spans_of
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.match import Glossary
    from tqcheck.termbase.near import Near
    from tqcheck.text.view import View

_SURE = 0.9
_COMMON = 0.7
"""The damaged word is no name."""
_ELSEWHERE = 0.4
"""The term does not stand in the source."""


@dataclass(frozen=True, slots=True)
class Params:
    """What counts as damaged.

    Attributes:
        alone: Letters of a name of one word from which on it is told by itself.
        common: Letters from which on a word in lower case is told, beside intact words of its term.
        others: Names that are a letter apart from another and right as they are.
    """

    alone: int = 7
    common: int = 6
    others: tuple[str, ...] = ()


class TermNearMiss:
    """Reports each damaged form."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params
        self._others = frozenset(name.lower() for line in params.others for name in line.split())
        self._glossary = glossary_of(setup.termbase)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per place: of forms that overlap the longest, of equal ones all as suggestions of one."""
        view = ctx.analysis(unit).folded
        near = [
            item
            for item in damaged_forms(self._glossary, view, ctx)
            if self._is_damaged(view, item, alone=self._params.alone)
        ]
        if not near:
            return
        lengths = lengths_in_source(self._glossary, unit, ctx)
        for group in _places(near):
            if self._glossary.target(ctx.target_lang).find_across(view, group[0].start, group[0].end, FORBIDDEN):
                continue
            yield self._hit(view, group, lengths)

    def _is_damaged(self, view: View, near: Near, *, alone: int) -> bool:
        """Whether the damaged word can be nothing but a slip."""
        start, end = view.to_raw(*near.word)
        raw = view.raw[start:end]
        found = view.text[near.word[0] : near.word[1]].removesuffix("'s")
        own = _word_of(near)
        if not own or found in self._others:
            return False
        if " " in found:
            return _is_split(near, own)
        if own[0].isupper():
            if not raw[0].isupper() or is_ordinary(found) or found == near.wanted + "s":
                return False
            if near.intact:
                return True
            return (
                len(own) >= alone and not are_related(found, near.wanted) and not _is_another_name(found, near.wanted)
            )
        return (
            near.intact > 0
            and len(own) >= self._params.common
            and not are_related(found, near.wanted)
            and not is_ordinary(found)
            and not raw[0].isupper()
        )

    def _hit(self, view: View, group: list[Near], lengths: dict[str, int] | None) -> Hit:
        first = group[0]
        span = Span(*view.to_raw(first.start, first.end))
        sure = _SURE if _word_of(first)[:1].isupper() else _COMMON
        forms = list(dict.fromkeys(item.form for item in group))
        if lengths is not None:
            fitting = [form for form in forms if not form.entry.source or form.entry.id in lengths]
            sure = sure if fitting else _ELSEWHERE
            forms = fitting or forms
        texts = dict.fromkeys(_in_case(form.text, view.raw[span.start : span.end]) for form in forms)
        # One word of a name is wrong and the others are right: nothing else can be meant.
        safe = len(texts) == 1 and first.intact > 0 and sure == _SURE
        return Hit(
            span,
            fields={"term": forms[0].text},
            suggestions=tuple(
                Suggestion("", (Edit("target", span, text),), "safe" if safe else "unsafe") for text in texts
            ),
            confidence=sure,
            note=forms[0].entry.note,
        )


def damaged_forms(glossary: Glossary, view: View, ctx: Context) -> list[Near]:
    """All forms that may be damaged ones, those of other documents' entries left out."""
    if not is_english(ctx.target_lang):
        return []
    return [item for item in glossary.damaged.find(view) if applies(item.form.entry, ctx.path)]


def _places(near: list[Near]) -> Iterable[list[Near]]:
    """The damaged forms by place: the longest where they overlap."""
    kept: list[list[Near]] = []
    for item in sorted(near, key=lambda item: (item.start - item.end, item.start)):
        same = next((group for group in kept if (group[0].start, group[0].end) == (item.start, item.end)), None)
        if same is not None:
            same.append(item)
        elif all(item.end <= group[0].start or group[0].end <= item.start for group in kept):
            kept.append([item])
    return sorted(kept, key=lambda group: group[0].start)


def _word_of(near: Near) -> str:
    """The word that is damaged, as the glossary writes it."""
    view = fold(near.form.text)
    for key, span in zip(keys_of(view.text), spans_of(view.text), strict=True):
        if key == near.wanted:
            start, end = view.to_raw(*span)
            return view.raw[start:end].removesuffix("'s")
    return ""


def _is_split(near: Near, own: str) -> bool:
    """Whether a word in two parts is a name that is written as one; a compound may be written either way."""
    return own[0].isupper() and not is_ordinary(near.wanted)


def _is_another_name(found: str, wanted: str) -> bool:
    """Whether both may be names of places or people in China, which are often a letter apart."""
    from tqcheck.text.pinyin import is_pinyin

    return is_pinyin(found) and is_pinyin(wanted)


def _in_case(text: str, raw: str) -> str:
    return (
        text.upper() if raw.isupper() and len(raw) > 3 else text[:1].upper() + text[1:] if raw[:1].isupper() else text
    )


CHECK = CheckPlugin("unit", Params, TermNearMiss)
