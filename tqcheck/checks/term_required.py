"""Source terms for which the target has none of the glossary's forms.

Presence anywhere in the unit is enough: good translators do not repeat a name as often as the source does, so nothing
is counted. Nor need a term be named again that the unit before named: a pronoun or a short form may stand for it. Where
the forbidden form stands instead, a damaged one or one in the wrong case, that is another rule's finding.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tqcheck.checks._terms import is_english, is_name, is_ordinary, is_translated
from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin, watched
from tqcheck.termbase.forms import is_kept
from tqcheck.termbase.match import glossary_of
from tqcheck.termbase.presence import target_of
from tqcheck.termbase.spots import source_terms
from tqcheck.termbase.whereabouts import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.match import Glossary
    from tqcheck.termbase.presence import Presence, Target
    from tqcheck.text.analysis import Analysis

_ABSENT = 0.7
_NAME = 0.8
_REWORDED = 0.3
"""All its words are there, but not together: mostly a good translation. Below the default threshold."""
_SHORT = 0.4
"""The last word or the initials, "the meeting", "CMM"."""
_NAMED_BEFORE = 0.4
"""One of the units before has the term, so that "it" may stand for it here."""
_ONE_CHARACTER = 0.3
"""A source term of one character is part of other words more often than not."""
_COMMON = 0.4
"""A short word of the source for an ordinary one of the target: good translators have many ways to put it."""
_SHORT_TERM = 2
_DERIVED = 0.4
_DERIVING = frozenset("家长者化性员社工师")
"""Behind a term they make another word of it, with a rendering of its own: 外交部长, 企业家, 市场化, 合作社."""


@dataclass(frozen=True, slots=True)
class Params:
    """How far a mention reaches.

    Attributes:
        remembered: Units for which a term that was named need not be named again.
    """

    remembered: int = 2


class TermRequired:
    """Reports each source term of a unit once."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._remembered = params.remembered
        self._glossary = glossary_of(setup.termbase)

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """One hit per unit and term that is missing."""
        return watched(self, document, ctx)

    def watch(self, document: Document, ctx: Context) -> _Watcher:
        """Looks at one document."""
        return _Watcher(self._glossary, self._remembered, ctx)


class _Watcher:
    """Looks at one document, and remembers what its units name."""

    def __init__(self, glossary: Glossary, remembered: int, ctx: Context) -> None:
        self._glossary = glossary
        self._remembered = remembered
        self._ctx = ctx
        self._named: dict[str, int] = {}  # an entry's id and the last unit that names it
        self._hits: list[Hit] = []

    def see(self, unit: TranslationUnit) -> None:
        """Look at the next unit."""
        if self._glossary.source and is_translated(unit):
            self._hits += self._missing(unit)

    def end(self) -> list[Hit]:
        """The hits."""
        return self._hits

    def _missing(self, unit: TranslationUnit) -> Iterator[Hit]:
        source = self._ctx.analysis(unit, "source")
        spots = source_terms(self._glossary.source, source.folded, self._ctx.path)
        if not spots:
            return
        rendered = _Rendered(self._glossary, self._ctx.analysis(unit), self._ctx.target_lang)
        named = self._named
        done: set[str] = set()
        for spot in spots:
            term = source.folded.text[spot.start : spot.end]
            entries = tuple(
                entry for entry in spot.entries if (entry.preferred or entry.admitted) and not is_kept(entry)
            )
            if term in done or not entries:
                continue
            done.add(term)
            presence = _presence(rendered.target, entries, spot.nested)
            last = max(named.get(entry.id, -self._remembered - 1) for entry in entries)
            if presence == "present":
                named.update((entry.id, unit.index) for entry in entries)
                continue
            if any(entry.id in rendered.damaged for entry in entries):
                continue
            wanted = next((form for entry in entries for form in entry.preferred), "") or entries[0].admitted[0]
            sure = _confidence(presence, term, source.folded.text[spot.end : spot.end + 1], wanted)
            if unit.index - last <= self._remembered:
                sure = min(sure, _NAMED_BEFORE)
            start, end = source.folded.to_raw(spot.start, spot.end)
            yield Hit(
                Span(*rendered.place(source, start, wanted)),
                unit=unit.index,
                fields={"term": source.segment.text[start:end], "preferred": wanted},
                related=(HitRef(unit.index, "source", Span(start, end), "in the source"),),
                confidence=sure,
                note=entries[0].note,
            )


class _Rendered:
    """One target text, and what is asked of it for each term that is missing."""

    def __init__(self, glossary: Glossary, analysis: Analysis, lang: str | None) -> None:
        self._glossary = glossary
        self._analysis = analysis
        self._lang = lang
        self.target = target_of(analysis.folded, lang)

    @cached_property
    def damaged(self) -> frozenset[str]:
        """The ids of entries of which a form with a slip in it stands in the text."""
        if not is_english(self._lang):
            return frozenset()
        return frozenset(item.form.entry.id for item in self._glossary.damaged.find(self._analysis.folded))

    @cached_property
    def _known(self) -> list[tuple[int, int]]:
        """Where forms of the glossary stand."""
        view = self._analysis.folded
        return [view.to_raw(match.start, match.end) for match in self._glossary.target(self._lang).find(view)]

    def place(self, source: Analysis, at: int, wanted: str) -> tuple[int, int]:
        """The span where the term that stands at a place of the source was probably rendered."""
        view = self._analysis.folded
        words = [view.to_raw(*span) for span in self.target.spans_with(wanted, view)]
        return whereabouts(self._analysis, source, at=at, words=words, known=self._known, is_name=is_name(wanted))


def _confidence(presence: Presence, term: str, following: str, wanted: str) -> float:
    if presence != "absent":
        return _REWORDED if presence == "reworded" else _SHORT
    if len(term) == 1:
        return _ONE_CHARACTER
    if following in _DERIVING:
        return _DERIVED
    if len(term) <= _SHORT_TERM and is_ordinary(wanted):
        return _COMMON
    return _NAME if is_name(wanted) else _ABSENT


def _presence(target: Target, entries: tuple[TermEntry, ...], nested: tuple[TermEntry, ...]) -> Presence:
    """The best that any form comes to; a shorter term inside the term may stand for it, as may a forbidden form."""
    best: Presence = "absent"
    for entry in (*entries, *nested):
        for form in (*entry.preferred, *entry.admitted):
            presence = target.has(form, exact_case=entry.case == "sensitive")
            if presence == "present":
                return presence
            best = min(best, presence, key=_ORDER.index)
    if any(target.has(form) == "present" for entry in entries for form in entry.forbidden):
        return "present"
    return best


_ORDER: tuple[Presence, ...] = ("present", "reworded", "short", "absent")

CHECK = CheckPlugin("document", Params, TermRequired)
