"""Different source terms under one target in one document: a reader takes two things for one.

Three kinds are looked at. Whole segments, where sources differ and targets do not. Terms of the glossary, where the
target has the form of a term that the source does not have, and not that of the one it has; each pair is told once a
document, for that the second form is missing is another rule's finding. And names that the source repeats and that
differ in their first characters only, such as the first and the second of two plants.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.checks._rendition_alike import likeness
from tqcheck.checks._rendition_units import blocks, units_of
from tqcheck.checks._rendition_words import Phrase
from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.termbase.case import in_case
from tqcheck.termbase.match import WANTED, glossary_of
from tqcheck.termbase.presence import Target
from tqcheck.termbase.spots import source_terms
from tqcheck.text.hanzi import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.checks._rendition_units import Block, Units
    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.view import View

_SEGMENT, _SYNONYM, _GLOSSARY, _NAME = 0.5, 0.3, 0.7, 0.6
_LIKE_SYNONYMS = 0.5
"""Similarity of two source segments from which they may well mean the same."""
_WORDS = 2
"""Words of a target that says something by itself."""
_MOST = 0.6
"""Share of the units of either name in which the common rendition stands, at least."""


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the document says everything."""


class _Place(NamedTuple):
    """A unit, what stands in its source, and its rendition."""

    unit: TranslationUnit
    source: Span
    target: Span


class RenditionAmbiguous:
    """Reports the second of two sources, and refers to the first."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._glossary = glossary_of(setup.termbase)

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """Hits of all three kinds."""
        met: dict[str, dict[str, _Place]] = {}
        used: dict[tuple[str, str], _Place] = {}
        right: dict[str, _Place] = {}
        for block in blocks(document, ctx):
            if self._glossary.source:
                for unit, view in block:
                    self._note_terms(unit, view, ctx, right, used)
            pairs = tuple((view.text, ctx.analysis(unit).text) for unit, view in block)
            units = units_of(pairs, ctx.source_lang, ctx.target_lang)
            yield from _segments(block, units, met)
            yield from _names(block, units)
        for (_, other), place in sorted(used.items(), key=lambda item: (item[1].unit.index, item[1].target, item[0])):
            if other in right:
                yield _hit(place, right[other], _GLOSSARY)

    def _note_terms(
        self,
        unit: TranslationUnit,
        view: View,
        ctx: Context,
        right: dict[str, _Place],
        used: dict[tuple[str, str], _Place],
    ) -> None:
        """Note where entries are rendered by their own forms, and where by those of another entry, by their ids."""
        spots = source_terms(self._glossary.source, view, ctx.path)
        if not spots:
            return
        target = ctx.analysis(unit).folded
        forms: dict[str, tuple[TermEntry, Span]] = {}
        for match in self._glossary.target(ctx.target_lang).find(target, WANTED, ctx.path):
            span = Span(*target.to_raw(match.start, match.end))
            for form in match.forms:
                if form.kind == "preferred" and in_case(form, target.raw[span.start : span.end]):
                    forms.setdefault(form.entry.id, (form.entry, span))
        if not forms:
            return
        here = {entry.id for spot in spots for entry in (*spot.entries, *spot.nested)}
        asked: Target | None = None
        for spot in spots:
            source = Span(*view.to_raw(spot.start, spot.end))
            for entry in spot.entries:
                if entry.id in forms:
                    right.setdefault(entry.id, _Place(unit, source, forms[entry.id][1]))
                    continue
                asked = asked or Target(target, ctx.target_lang)
                if not any(asked.has(form) in ("present", "reworded") for form in (*entry.preferred, *entry.admitted)):
                    for other, span in forms.values():
                        if other.id not in here and not _share_forms(entry, other):
                            used.setdefault((entry.id, other.id), _Place(unit, source, span))


def _share_forms(one: TermEntry, other: TermEntry) -> bool:
    """Whether two entries may be rendered alike, or one is part of the other's source."""
    forms = {form.casefold() for form in (*one.preferred, *one.admitted)}
    return any(form.casefold() in forms for form in (*other.preferred, *other.admitted)) or any(
        a in b or b in a for a in one.source for b in other.source
    )


def _segments(block: Block, units: Units, met: dict[str, dict[str, _Place]]) -> Iterator[Hit]:
    """Hits on whole segments; `met` keeps the first place of each source by the form of its target."""
    for (unit, view), whole in zip(block, units.wholes, strict=True):
        if whole is None or len(whole[1]) < _WORDS:
            continue
        source, form = whole
        place = _Place(unit, Span(0, len(view.raw)), Span(0, len(unit.target.text)))
        known = met.setdefault(" ".join(form), {})
        if source not in known:
            first = next(iter(known.items()), None)
            known[source] = place
            if first is not None and not _same(source, first[0]):
                alike = likeness(simplified(source), simplified(first[0]))
                yield _hit(place, first[1], _SYNONYM if alike >= _LIKE_SYNONYMS else _SEGMENT)


def _same(one: str, other: str) -> bool:
    """Whether two segments differ only in script, spaces, punctuation and numbers."""
    first, second = ("".join(filter(str.isalpha, simplified(text))) for text in (one, other))
    return first == second


def _names(block: Block, units: Units) -> Iterator[Hit]:
    """Two names of one kind that have the same rendition."""
    kinds: dict[tuple[int, str], list[str]] = defaultdict(list)
    for term in units.terms:
        if " " not in term:
            kinds[len(term), term[len(term) // 2 :]].append(term)
    for terms in kinds.values():
        for one, other in combinations(terms, 2):
            first, second = units.terms[one], units.terms[other]
            if first.keys() & second.keys():
                continue
            found = [(number, name) for number in second for name in units.names(number)]
            for number, name in found:
                key = units.key(number, name)
                if len(key) < _WORDS or any(stem[0].isdigit() for stem in key):
                    continue
                stands = set.intersection(*(units.with_stem[stem] for stem in key))
                if stands <= first.keys() | second.keys() and all(
                    len(stands & places.keys()) >= max(2, _MOST * len(places)) for places in (first, second)
                ):
                    yield _hit(
                        _place(block, units, number, second[number][0], name),
                        _first_place(block, units, first, key),
                        _NAME,
                    )
                    break


def _first_place(
    block: Block,
    units: Units,
    places: dict[int, list[tuple[int, int]]],
    key: tuple[str, ...],
) -> _Place:
    """Where a name stands first with this rendition."""
    number = next(number for number in places if units.has(number, key))
    stems = units.words[number].stems
    first = stems.index(key[0])
    last = max(place for place, stem in enumerate(stems) if stem == key[-1]) + 1
    return _place(block, units, number, places[number][0], Phrase(first, max(first + 1, last)))


def _place(block: Block, units: Units, number: int, source: tuple[int, int], phrase: Phrase) -> _Place:
    unit, view = block[number]
    return _Place(unit, Span(*view.to_raw(*source)), Span(*units.words[number].span(phrase)))


def _hit(place: _Place, first: _Place, sure: float) -> Hit:
    assert place.unit.source is not None
    assert first.unit.source is not None
    return Hit(
        place.target,
        unit=place.unit.index,
        fields={
            "found": place.unit.target.text[place.target.start : place.target.end],
            "term": place.unit.source.text[place.source.start : place.source.end],
            "other": first.unit.source.text[first.source.start : first.source.end],
        },
        related=(
            HitRef(place.unit.index, "source", place.source, "in the source"),
            HitRef(first.unit.index, "target", first.target, "the same for something else"),
        ),
        confidence=sure,
    )


CHECK = CheckPlugin("document", Params, RenditionAmbiguous)
