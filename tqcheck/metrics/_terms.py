"""Terms of the glossary in units: where the source has them, and where the target or a reference renders them.

A term is what one stretch of the source stands for: one entry, or the several that share a source form. Forms are found
in every inflection and spelling, as by the rules about terms; of forms that overlap, the longest from the left counts.
With `exact` they are counted as the script of WMT 2025 counts them, as substrings, case ignored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.case import in_case
from tqcheck.termbase.forms import forms_of
from tqcheck.termbase.match import FORBIDDEN, WANTED, glossary_of
from tqcheck.termbase.scope import applies
from tqcheck.termbase.spots import source_terms
from tqcheck.text.analysis import Analysis

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tqcheck.model.metric import MetricInput, MetricSetup
    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import Segment
    from tqcheck.text.view import View

Term = tuple[str, ...]
"""The ids of the entries that a stretch of the source stands for."""


class Rendition(NamedTuple):
    """A form of the glossary in a target.

    Attributes:
        start, end: Its span in `Terms.searched`.
        terms: Of the terms that were asked for, those that it renders.
        form: As in the glossary.
        preferred: Whether it is a preferred form of each of them.
    """

    start: int
    end: int
    terms: tuple[Term, ...]
    form: str
    preferred: bool


class Terms:
    """The terms of a glossary, to be found in units."""

    def __init__(self, setup: MetricSetup, *, exact: bool) -> None:
        self._glossary = glossary_of(setup.termbase)
        self._entries = {entry.id: entry for entry in setup.termbase.entries if entry.source and _renditions(entry)}
        self._lang = setup.target_lang
        self._exact = exact

    def in_source(self, item: MetricInput) -> dict[Term, int]:
        """How often the source of a unit has each of its terms, in the order in which they first occur."""
        counts: dict[Term, int] = {}
        source = item.unit.source
        if source is None:
            return counts
        if self._exact:
            text = source.text.lower()
            for entry in self._entries.values():
                count = sum(text.count(form.lower()) for form in dict.fromkeys(entry.source) if form.strip())
                if count and applies(entry, item.document):
                    counts[entry.id,] = count
            return counts
        for spot in source_terms(self._glossary.source, Analysis(source).folded, item.document):
            term = tuple(dict.fromkeys(entry.id for entry in spot.entries if entry.id in self._entries))
            if term:
                counts[term] = counts.get(term, 0) + 1
        return counts

    def in_target(self, segment: Segment, terms: Collection[Term], *, forbidden: bool = False) -> Sequence[Rendition]:
        """The renditions of terms in a target or a reference, by place; none overlaps another, unless they are exact.

        Args:
            forbidden: Whether forbidden forms count as well.
        """
        if not terms:
            return ()
        if self._exact:
            return self._literal(self.searched(segment), terms, forbidden=forbidden)
        view = Analysis(segment).folded
        found: list[Rendition] = []
        lexicon = self._glossary.target(segment.lang or self._lang)
        matches = lexicon.find(view, WANTED | FORBIDDEN if forbidden else WANTED)
        for match in sorted(matches, key=lambda match: (match.start, -match.end)):
            if found and match.start < found[-1].end:
                continue
            raw = _raw(view, match.start, match.end)
            forms = [form for form in match.forms if in_case(form, raw)]
            rendered = tuple(term for term in terms if any(form.entry.id in term for form in forms))
            if rendered:
                form = next(form for form in forms if form.entry.id in rendered[0])
                preferred = all(
                    any(form.entry.id in term and form.kind == "preferred" for form in forms) for term in rendered
                )
                found.append(Rendition(match.start, match.end, rendered, form.written, preferred))
        return found

    def searched(self, segment: Segment) -> str:
        """The text in which forms are looked for: in small letters or, where they need not be exact, folded."""
        return segment.text.lower() if self._exact else Analysis(segment).folded.text

    def _literal(self, text: str, terms: Iterable[Term], *, forbidden: bool) -> list[Rendition]:
        found = []
        for term in terms:
            for ident in term:
                entry = self._entries[ident]
                forms = dict.fromkeys((*_renditions(entry), *(entry.forbidden if forbidden else ())))
                for form in forms:
                    wanted = form.strip().lower()
                    at = text.find(wanted) if wanted else -1
                    while at >= 0:
                        preferred = form in entry.preferred
                        found.append(Rendition(at, at + len(wanted), (term,), form, preferred))
                        at = text.find(wanted, at + len(wanted))
        return sorted(found, key=lambda item: (item.start, -item.end))


def _renditions(entry: TermEntry) -> tuple[str, ...]:
    """The forms that are right in a target."""
    return tuple(form for kind, form in forms_of(entry) if kind in ("preferred", "admitted"))


def _raw(view: View, start: int, end: int) -> str:
    return view.raw[slice(*view.to_raw(start, end))]


def matched(terms: dict[Term, int], renditions: Iterable[Rendition]) -> dict[Term, int]:
    """How many of the occurrences of each term in the source have a rendition; each rendition serves one of them."""
    left = dict(terms)
    for rendition in renditions:
        for term in rendition.terms:
            if left.get(term, 0):
                left[term] -= 1
                break
    return {term: count - left[term] for term, count in terms.items()}
