"""Terms that stand in the translation as they are (names of products and standards) but were changed or left out.

A form in another case is reported where it stands, with a source or without. Whether a term is missing needs the
source. A misspelt or forbidden form is another rule's finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks._terms import is_address, is_ordinary
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.termbase.case import same_letters
from tqcheck.termbase.forbidden import nearness
from tqcheck.termbase.forms import is_kept
from tqcheck.termbase.match import ANY, KEPT, glossary_of
from tqcheck.termbase.spots import source_terms
from tqcheck.termbase.whereabouts import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.match import Match
    from tqcheck.text.analysis import Analysis
    from tqcheck.text.view import View

_CHANGED = 0.9
_MISSING = 0.7
_SHOUTED = 3
"""Letters of a text from which on capitals throughout are a matter of design."""


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the glossary says everything."""


class TermKept:
    """Reports each changed form, and each term that is missing once."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._glossary = glossary_of(setup.termbase)
        self._any = any(is_kept(entry) for entry in setup.termbase.entries)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """Changed forms by place, then missing terms in the order of the source."""
        if not self._any or not unit.target.text.strip():
            return
        analysis = ctx.analysis(unit)
        matches = self._glossary.target(ctx.target_lang).find(analysis.folded, KEPT, ctx.path)
        present: set[str] = set()
        changed = []
        end = 0
        for match in sorted(matches, key=lambda match: (match.start, -match.end)):
            raw = analysis.folded.raw[slice(*analysis.folded.to_raw(match.start, match.end))]
            right = [form for form in match.forms if same_letters(form.text, raw)]
            present.update(form.entry.id for form in match.forms)
            if not right and match.start >= end and self._is_changed(analysis, match, raw, ctx):
                changed.append(match)
            end = max(end, match.end)
        for match in changed:
            yield _changed(analysis, match)
        if unit.source is not None and unit.source.text != unit.target.text:
            yield from self._missing(unit, ctx, analysis, present)

    def _is_changed(self, analysis: Analysis, match: Match, raw: str, ctx: Context) -> bool:
        """Whether a form in another case is a fault, and not a word of its own or part of something longer."""
        view = analysis.folded
        others = self._glossary.target(ctx.target_lang).find_across(view, match.start, match.end, ANY, ctx.path)
        if any(_settles(view, other, match) for other in others):
            return False
        form = match.forms[0]
        if raw.islower() and is_ordinary(form.text):
            return False
        if len(raw) >= 2 and is_address(analysis.text, *view.to_raw(match.start, match.end)):
            return False
        first, last = analysis.sentence_at(view.to_raw(match.start, match.end)[0])
        around = analysis.text[first:last].replace(raw, "")
        if raw.isupper() and (around.isupper() or not any(map(str.isalpha, around))):
            return sum(map(str.isalpha, around)) < _SHOUTED and sum(map(str.isalpha, raw)) > len(raw) + _SHOUTED
        opens = not any(map(str.isalnum, analysis.text[first : view.to_raw(match.start, match.end)[0]]))
        return not (opens and same_letters(form.text[:1].upper() + form.text[1:], raw))

    def _missing(self, unit: TranslationUnit, ctx: Context, analysis: Analysis, present: set[str]) -> Iterator[Hit]:
        assert unit.source is not None
        source = ctx.analysis(unit, "source")
        done: set[str] = set()
        for spot in source_terms(self._glossary.source, source.folded, ctx.path):
            entries = [entry for entry in spot.entries if is_kept(entry)]
            if len(entries) < len(spot.entries) or any(entry.id in present | done for entry in entries):
                continue
            done.update(entry.id for entry in entries)
            wanted = next((form for entry in entries for form in (*entry.preferred, *entry.source)), "")
            matches = self._glossary.target(ctx.target_lang).find(analysis.folded, ANY, ctx.path)
            if any(form.entry in entries for match in matches for form in match.forms):
                continue
            if any(near.form.entry in entries for near in self._glossary.damaged.find(analysis.folded)):
                continue
            start, end = source.folded.to_raw(spot.start, spot.end)
            span = whereabouts(
                analysis,
                source,
                at=start,
                words=(),
                known=[analysis.folded.to_raw(match.start, match.end) for match in matches],
                is_name=wanted[:1].isupper(),
            )
            yield Hit(
                Span(*span),
                fields={"term": wanted},
                related=(HitRef(unit.index, "source", Span(start, end), "in the source"),),
                confidence=_MISSING,
                note=entries[0].note,
            )


def _changed(analysis: Analysis, match: Match) -> Hit:
    form = match.forms[0]
    span = Span(*analysis.folded.to_raw(match.start, match.end))
    edit = Edit("target", span, form.text)
    return Hit(
        span,
        fields={"term": form.text},
        suggestions=(Suggestion("", (edit,), "safe"),),
        confidence=_CHANGED,
        note=form.entry.note,
    )


def _settles(view: View, other: Match, match: Match) -> bool:
    """Whether the glossary says otherwise that what stands here is right, or wrong."""
    if not (other.start <= match.start and match.end <= other.end):
        return False
    if (other.start, other.end) != (match.start, match.end):
        return True
    letters = view.text[match.start : match.end]
    raw = view.raw[slice(*view.to_raw(match.start, match.end))]
    own = max(nearness(form, letters) for form in match.forms)
    return any(
        nearness(form, letters) > own if form.kind == "forbidden" else same_letters(form.text, raw)
        for form in other.forms
    )


CHECK = CheckPlugin("unit", Params, TermKept)
