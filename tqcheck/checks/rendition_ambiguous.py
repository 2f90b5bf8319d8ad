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
from tqcheck.checks._rendition_units import Blocks, units_in
from tqcheck.checks._rendition_words import Phrase
from tqcheck.checks._terms import is_translated
from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin, watched
from tqcheck.termbase.case import in_case
from tqcheck.termbase.match import WANTED, glossary_of
from tqcheck.termbase.presence import target_of
from tqcheck.termbase.spots import source_terms
from tqcheck.text.hanzi import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.checks._rendition_units import Block, Units
    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.match import Glossary
    from tqcheck.termbase.presence import Target
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
        return watched(self, document, ctx)

    def watch(self, document: Document, ctx: Context) -> _Watcher:
        """Looks at one document."""
        return _Watcher(self._glossary, ctx)


class _Watcher:
    """Looks at one document: at its terms unit by unit, at all else a block of units at a time."""

    def __init__(self, glossary: Glossary, ctx: Context) -> None:
        self._ctx = ctx
        self._terms = _Terms(glossary, ctx) if glossary.source else None
        self._blocks = Blocks(ctx)
        self._met: dict[str, dict[str, _Place]] = {}
        self._hits: list[Hit] = []

    def see(self, unit: TranslationUnit) -> None:
        """Look at the next unit."""
        if self._terms is not None and is_translated(unit):
            self._terms.note(unit)
        block = self._blocks.add(unit)
        if block:
            self._compare(block)

    def end(self) -> list[Hit]:
        """The hits, those of the glossary last."""
        self._compare(self._blocks.rest())
        return [*self._hits, *(self._terms.hits() if self._terms is not None else ())]

    def _compare(self, block: Block) -> None:
        units = units_in(block, self._ctx)
        self._hits += _segments(block, units, self._met)
        self._hits += _names(block, units)


class _Terms:
    """Where the entries of the glossary are rendered by their own forms, and where by those of another entry."""

    def __init__(self, glossary: Glossary, ctx: Context) -> None:
        self._glossary = glossary
        self._ctx = ctx
        self._right: dict[str, _Place] = {}  # the first place, by the entry's id
        self._used: dict[tuple[str, str], _Place] = {}  # the same, by the ids of the entry and the other

    def note(self, unit: TranslationUnit) -> None:
        """Note what stands in a unit."""
        view = self._ctx.analysis(unit, "source").folded
        spots = source_terms(self._glossary.source, view, self._ctx.path)
        if not spots:
            return
        target = self._ctx.analysis(unit).folded
        asked = target_of(target, self._ctx.target_lang)
        # NOTE: nearly all terms are rendered as they should be and were so before, and then there is nothing to note.
        new = [
            (spot, entry)
            for spot in spots
            for entry in spot.entries
            if entry.id not in self._right or not _is_rendered(entry, asked)
        ]
        forms = self._preferred(target) if new else {}
        if not forms:
            return
        here = {entry.id for spot in spots for entry in (*spot.entries, *spot.nested)}
        for spot, entry in new:
            source = Span(*view.to_raw(spot.start, spot.end))
            if entry.id in forms:
                self._right.setdefault(entry.id, _Place(unit, source, forms[entry.id][1]))
            elif not _is_rendered(entry, asked):
                for other, span in forms.values():
                    if other.id not in here and not _share_forms(entry, other):
                        self._used.setdefault((entry.id, other.id), _Place(unit, source, span))

    def hits(self) -> Iterator[Hit]:
        """Each pair of entries once."""
        for (_, other), place in sorted(
            self._used.items(), key=lambda item: (item[1].unit.index, item[1].target, item[0])
        ):
            if other in self._right:
                yield _hit(place, self._right[other], _GLOSSARY)

    def _preferred(self, target: View) -> dict[str, tuple[TermEntry, Span]]:
        """The entries whose preferred form stands in a target, by id, each with its first place."""
        forms: dict[str, tuple[TermEntry, Span]] = {}
        for match in self._glossary.target(self._ctx.target_lang).find(target, WANTED, self._ctx.path):
            span = Span(*target.to_raw(match.start, match.end))
            for form in match.forms:
                if form.kind == "preferred" and in_case(form, target.raw[span.start : span.end]):
                    forms.setdefault(form.entry.id, (form.entry, span))
        return forms


def _is_rendered(entry: TermEntry, target: Target) -> bool:
    """Whether a wanted form of the entry stands in the target, in any shape."""
    return any(target.has(form) in ("present", "reworded") for form in (*entry.preferred, *entry.admitted))


def _share_forms(one: TermEntry, other: TermEntry) -> bool:
    """Whether two entries may be rendered alike, or one is part of the other's source."""
    forms = {form.casefold() for form in (*one.preferred, *one.admitted)}
    return any(form.casefold() in forms for form in (*other.preferred, *other.admitted)) or any(
        a in b or b in a for a in one.source for b in other.source
    )


def _segments(block: Block, units: Units, met: dict[str, dict[str, _Place]]) -> Iterator[Hit]:
    """Hits on whole segments; `met` keeps the first place of each source by the form of its target."""
    for number, source in enumerate(units.segments):
        form = units.form(number) if source is not None else ()
        if source is None or len(form) < _WORDS:
            continue
        unit, view, _ = block[number]
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
    unit, view, _ = block[number]
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
