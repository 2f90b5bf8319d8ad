"""One source term, or one whole segment, rendered in different ways in a document or across documents.

A term is what the source repeats; its rendition is what the targets of its units have in common (see `_rendition.py`).
A name that says what it names is known by that, even if it is there but once (see `_rendition_typed.py`).
Each document is aligned by itself, a block of units at a time, and only what came of it is counted over the corpus. The
most frequent rendition is expected, at a tie the one that came first. A full and a short form are both right, and terms
that the glossary lists are left to the rules that know the glossary.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from tqcheck.checks._rendition import renditions
from tqcheck.checks._rendition_alike import is_other, spelled_alike
from tqcheck.checks._rendition_tally import Met, Tallying, elsewhere, judged, merged
from tqcheck.checks._rendition_typed import typed
from tqcheck.checks._rendition_units import Blocks, Kind, blocks, units_in
from tqcheck.checks._rendition_words import stem_of
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin, watched
from tqcheck.text.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator

    from tqcheck.checks._rendition_tally import Judged, Tally, Verdict
    from tqcheck.checks._rendition_units import Block, Rendition, Units
    from tqcheck.model.finding import Related
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_Forms: TypeAlias = "Mapping[str, Collection[str]]"
"""Forms that renditions may have, by what is rendered; both as in a tally."""

_SURE: Mapping[Kind, float] = {
    "usual": 0.0,
    "spelling": 0.85,
    "meaning": 0.85,
    "name": 0.7,
    "alone": 0.55,
    "phrase": 0.55,
    "single": 0.35,
    "echo": 0.8,
}
_SHORT_SEGMENT, _LONG_SEGMENT, _PART = 0.8, 0.6, 0.4
_FEW_WORDS = 6
_WHOLE, _TYPED = "=", "@"
"""Stand in a tally before a source that is a whole segment, and before a name that was found by its kind."""
_LEGAL = frozenset(map(stem_of, ("company", "co", "ltd", "limited", "inc", "corp", "corporation", "plc", "llc")))
"""Any of these may stand for any other."""
_SPELLED_APART, _TYPED_APART, _APART = 0.7, 0.6, 0.4
"""Where each of two renditions is the usual one of its document."""


@dataclass(frozen=True, slots=True)
class Params:
    """Which names are of one kind.

    Attributes:
        heads: What a source name ends with and the words that render it, such as 公司: company co firm.
    """

    heads: Mapping[str, str] = field(default_factory=dict)


Prepared = Mapping[str, list[tuple[str, list[str]]]]
"""`heads`: each with the stems of its words."""


def prepare(params: Params) -> Prepared:
    """The heads with the stems of their words.

    Raises:
        ValueError: a head has no words.
    """
    for head, words in params.heads.items():
        if not head or not words.split():
            raise ValueError(f"“{head}” has no words; write them as 公司: company co firm")
    return {"heads": [(head, [stem_of(word) for word in words.split()]) for head, words in params.heads.items()]}


class TermConsistencyCheck:
    """Reports the rarer renditions at each of their places."""

    literals = NO_LITERALS

    def __init__(self, prepared: Prepared, setup: Setup) -> None:
        self._heads = {head: frozenset(stems) for head, stems in prepared["heads"]}
        self._kinds = frozenset(stem for stems in self._heads.values() for stem in stems)

    def empty(self) -> Tally:
        """No terms and no segments."""
        return {}

    def observe(self, document: Document, ctx: Context) -> Tally:
        """The renditions of one document."""
        return watched(self, document, ctx)

    def watch(self, document: Document, ctx: Context) -> _Observer:
        """Observes one document."""
        return _Observer(self, document, ctx)

    def met(self, block: Block, units: Units) -> Iterator[Met]:
        """The renditions of segments and terms."""
        yield from _wholes(block, units)
        yield from self._terms(block, units)
        yield from self._names(block, units)

    def merge(self, a: Tally, b: Tally) -> Tally:
        """The sums."""
        return merged(a, b)

    def decide(self, tally: Tally, ctx: Context) -> Verdict:
        """What is rendered in several ways, and which is expected."""
        return judged(tally, self._sure)

    def flag(self, document: Document, verdict: Verdict, ctx: Context) -> Iterable[Hit]:
        """The places of the renditions that are not expected; a whole segment goes before the terms in it."""
        glossary = {form.casefold() for entry in ctx.termbase.entries for form in entry.source}
        wanted = {source: item for source, item in verdict.items() if source.removeprefix(_TYPED) not in glossary}
        wrong = list(self._rendered(document, ctx, {source: item["wrong"] for source, item in wanted.items()}))
        expected = {item.source: (wanted[item.source]["form"],) for item in wrong}
        right: dict[str, HitRef] = {}
        for item in self._rendered(document, ctx, expected):
            right.setdefault(item.source, HitRef(item.unit.index, "target", item.span, _NOTE))
            if len(right) == len(expected):
                break
        told: dict[int, list[Span]] = defaultdict(list)
        # Whole segments first, then the surest of what overlaps.
        for item in sorted(wrong, key=lambda item: (not item.source.startswith(_WHOLE), -_sureness(item, wanted))):
            spans = told[item.unit.index]
            if not any(span.overlaps(item.span) for span in spans):
                spans.append(item.span)
                judgement = wanted[item.source]
                yield _hit(item, judgement, right.get(item.source) or elsewhere(judgement["expected"], _NOTE))

    def _sure(self, source: str, expected: str, other: str) -> float:
        """How surely one form is wrong, for all that the forms tell."""
        one, two = expected.split(), other.split()
        if source.startswith(_WHOLE):
            whole = _SHORT_SEGMENT if len(one) <= _FEW_WORDS else _LONG_SEGMENT
            return whole if is_other(one, two) else _PART
        if not is_other([stem for stem in one if stem not in _LEGAL], [stem for stem in two if stem not in _LEGAL]):
            return 0.0
        # "Nan Ren" may be short for "Nan Rendong".
        first, second = "".join(one), "".join(two)
        if spelled_alike(one, two) and first not in second and second not in first:
            return _SPELLED_APART
        is_same_kind = source.startswith(_TYPED) and set(one) & set(two) - self._kinds
        return _TYPED_APART if is_same_kind else _APART

    def _rendered(self, document: Document, ctx: Context, forms: _Forms) -> Iterator[Met]:
        """Where sources are rendered in these forms, a block of units after the other."""
        if not forms:
            return
        terms = tuple(source for source in forms if not source.startswith(_WHOLE))
        for block in blocks(document, ctx):
            units = units_in(block, ctx)
            found: list[Iterable[Met]] = []
            if len(terms) < len(forms):
                found.append(_wholes(block, units, forms))
            # NOTE: to find the renditions of a block takes long, and few blocks have a term and the words of its form.
            if terms and _may_render(units, terms, forms):
                found += self._terms(block, units), self._names(block, units)
            for item in chain.from_iterable(found):
                if item.form in forms.get(item.source, ()):
                    yield item

    def _terms(self, block: Block, units: Units) -> Iterator[Met]:
        """The renditions of the terms that the block repeats."""
        for term, found in units.derived(self._renditions):
            for item in found:
                unit, view, _ = block[item.unit]
                start, end = view.to_raw(*units.terms[term][item.unit][0])
                span = Span(*units.words[item.unit].span(item.phrase))
                yield Met(term, " ".join(item.key), unit, span, _SURE[item.kind], view.raw[start:end])

    def _renditions(self, units: Units) -> list[tuple[str, list[Rendition]]]:
        return list(renditions(units, self._heads))

    def _typed(self, units: Units) -> list[tuple[str, tuple[int, int], Rendition]]:
        return list(typed(units, self._heads))

    def _names(self, block: Block, units: Units) -> Iterator[Met]:
        """The names that say what kind of thing they name."""
        for name, (start, end), item in units.derived(self._typed):
            unit, view, _ = block[item.unit]
            span = Span(*units.words[item.unit].span(item.phrase))
            shown = view.raw[slice(*view.to_raw(start, end))]
            yield Met(f"{_TYPED}{name}", " ".join(item.key), unit, span, 0.0, shown)


class _Observer:
    """Counts the renditions of one document, a block of units at a time."""

    def __init__(self, check: TermConsistencyCheck, document: Document, ctx: Context) -> None:
        self._check = check
        self._ctx = ctx
        self._blocks = Blocks(ctx)
        self._counts = Tallying(document)

    def see(self, unit: TranslationUnit) -> None:
        """Look at the next unit."""
        block = self._blocks.add(unit)
        if block:
            self._count(block)

    def end(self) -> Tally:
        """The tally of the document."""
        self._count(self._blocks.rest())
        return self._counts.tally()

    def _count(self, block: Block) -> None:
        self._counts.add(self._check.met(block, units_in(block, self._ctx)))


def _wholes(block: Block, units: Units, wanted: Container[str] | None = None) -> Iterator[Met]:
    """The units that are compared as wholes; None = all of them."""
    for number, source in enumerate(units.segments):
        if source is None or (wanted is not None and f"{_WHOLE}{source}" not in wanted):
            continue
        form = units.form(number)
        if form:
            unit, view, _ = block[number]
            text = unit.target.text
            span = Span(len(text) - len(text.lstrip()), len(text.rstrip()))
            yield Met(f"{_WHOLE}{source}", " ".join(form), unit, span, 0.0, view.raw.strip())


def _may_render(units: Units, terms: tuple[str, ...], forms: _Forms) -> bool:
    """Whether a source has one of these terms, and its target all words of one of the term's forms."""
    scanner = _scanner(tuple(term.removeprefix(_TYPED) for term in terms))
    return any(
        units.words[number].kinds.issuperset(form.split())
        for number, source in enumerate(units.sources)
        for place, _, _ in scanner.scan(source)
        for form in forms[terms[place]]
    )


@lru_cache(maxsize=2)
def _scanner(terms: tuple[str, ...]) -> Scanner:
    """One automaton for all documents that are flagged after one verdict, and one for what is right in the last."""
    return Scanner(terms)


def _hit(met: Met, judgement: Judged, other: HitRef | Related) -> Hit:
    found = met.unit.target.text[met.span.start : met.span.end]
    expected = _like(judgement["expected"]["text"], found)
    return Hit(
        met.span,
        unit=met.unit.index,
        fields={
            "term": met.shown,
            "found": found,
            "expected": expected,
            "count": str(judgement["expected"]["count"]),
        },
        suggestions=(Suggestion(expected, (Edit("target", met.span, expected),)),),
        related=(other,),
        confidence=judgement["wrong"][met.form],
    )


def _sureness(met: Met, verdict: Verdict) -> float:
    return verdict[met.source]["wrong"][met.form]


_NOTE = "the other rendition"


def _like(expected: str, found: str) -> str:
    """The expected text with a capital where the found one begins with it."""
    return expected[0].upper() + expected[1:] if found[:1].isupper() else expected


CHECK = CheckPlugin(scope="corpus", params=Params, build=TermConsistencyCheck, prepare=prepare)
