"""A Chinese name that was translated by its meaning: "Jujube Mining Group", where "Zao" is the name.

Three things show it: the name stands elsewhere by its sound; the source has the characters; or, barely, a village or
town is called by plain words that characters of names mean. Each name is reported once a document, at its first place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypedDict

from tqcheck.checks import _name_tally as tallies
from tqcheck.checks._name_senses import sense_in
from tqcheck.checks._name_source import has_ending, literal_in
from tqcheck.checks._name_verdict import Forms, decide
from tqcheck.checks._name_words import lexicon
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.names import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.checks._name_source import Literal
    from tqcheck.checks._name_tally import Tally
    from tqcheck.checks._name_verdict import Said
    from tqcheck.model.finding import Related
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_BESIDE_SOUND = 0.7
_CREDIBLE = 0.3
"""Nothing but the words speaks against the name."""


@dataclass(frozen=True, slots=True)
class Params:
    """What the rule knows about words; all in lower case.

    Attributes:
        words, titles, senses: As in `name-variants`, by which names are known to be one.
    """

    words: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    senses: tuple[str, ...] = ()


class Seen(TypedDict):
    """The names, and whether any is literal beside its source."""

    names: Tally
    literal: bool


class Ruling(TypedDict, total=False):
    """Empty where nothing is literal; else clusters of names, names that look literal by themselves, and as above."""

    clusters: list[Said]
    alone: list[str]
    literal: bool


class LiteralNameCheck:
    """Reports the words that stand for the meaning."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._lexicon = lexicon(params.words, params.titles, params.senses)

    def empty(self) -> Seen:
        """No names."""
        return {"names": tallies.empty(), "literal": False}

    def observe(self, document: Document, ctx: Context) -> Seen:
        """The names, and whether there is a reason to look at the sources again."""
        literal = any(True for unit in document.units for _ in _beside_source(unit, ctx))
        return {"names": tallies.observe(document, ctx), "literal": literal}

    def merge(self, a: Seen, b: Seen) -> Seen:
        """The names of both."""
        return {"names": tallies.merge(a["names"], b["names"]), "literal": a["literal"] or b["literal"]}

    def decide(self, tally: Seen, ctx: Context) -> Ruling:
        """The names that stand by their sound and by their meaning, and those that may be nothing but meaning."""
        found = decide(tally["names"], ctx.termbase, self._lexicon)
        both = [said for said in found.get("clusters", []) if any(True for _ in self._pairs(list(said["forms"])))]
        alone = sorted(form for form in tally["names"]["forms"] if literal_in("", parse(form)))
        if not (both or alone or tally["literal"]):
            return {}
        return {"clusters": both, "alone": alone, "literal": tally["literal"]}

    def flag(self, document: Document, verdict: Ruling, ctx: Context) -> Iterable[Hit]:
        """The first place of each meaning that stands for a name."""
        told: set[str] = set()
        for words, hit in (*self._beside_sources(document, verdict, ctx), *self._beside_sounds(document, verdict, ctx)):
            if words not in told:
                told.add(words)
                yield hit
        texts = {unit.index: unit.target.text for unit in document.units}
        for form, unit, spot in tallies.places_of(document, verdict["alone"], ctx):
            alone = literal_in("", parse(form))
            place = _find(alone.words, texts[unit], Span(*spot)) if alone else None
            if alone and place is not None and " ".join(alone.words) not in told:
                told.add(" ".join(alone.words))
                yield _hit(unit, place, alone.sound, (), _CREDIBLE)

    def _beside_sources(self, document: Document, verdict: Ruling, ctx: Context) -> Iterator[tuple[str, Hit]]:
        """The words of names that their sources show to be literal, with their hits."""
        for unit in document.units if verdict["literal"] else ():
            for span, found in _beside_source(unit, ctx):
                yield " ".join(found.words), _hit(unit.index, span, found.sound, (), found.sure)

    def _beside_sounds(self, document: Document, verdict: Ruling, ctx: Context) -> Iterator[tuple[str, Hit]]:
        """The words of names that stand elsewhere by their sound, with their hits."""
        pairs = {id(said): list(self._pairs(list(said["forms"]))) for said in verdict["clusters"]}
        told = {literal for found in pairs.values() for literal, *_ in found}
        here = Forms(document, verdict["clusters"], told, ctx)
        texts = {unit.index: unit.target.text for unit in document.units}
        # First the places that `name-variants` leaves alone, so that each name is told of in one place.
        for form, unit, span in sorted(here.places, key=lambda place: place[0] != here.cluster_of[place[0]]["wanted"]):
            said = here.cluster_of[form]
            for literal, sense, other, sound in pairs[id(said)]:
                place = _find(sense, texts[unit], span) if literal == form else None
                if place is not None:
                    ref = _place(other, here, said["forms"][other][2])
                    yield " ".join(sense), _hit(unit, place, sound, (ref,), _BESIDE_SOUND)

    def _pairs(self, forms: list[str]) -> Iterator[tuple[str, tuple[str, ...], str, str]]:
        """(form with the meaning, its words, form with the sound, the sound) of the forms of one name."""
        for literal in forms:
            for other in forms:
                found = sense_in(parse(literal), parse(other), self._lexicon.senses) if literal != other else None
                if found is not None:
                    sound, sense = found
                    yield literal, sense, other, sound.capitalize()
                    break


def _beside_source(unit: TranslationUnit, ctx: Context) -> Iterator[tuple[Span, Literal]]:
    """(span of the words, what the source shows) of each name that is literal."""
    if unit.source is None:
        return
    source = ctx.analysis(unit, "source").text
    if not has_ending(source):
        return
    for form, spot in tallies.names_in(ctx.analysis(unit).text):
        found = literal_in(source, parse(form))
        place = _find(found.words, unit.target.text, Span(*spot)) if found else None
        if found is not None and place is not None:
            yield place, found


def _find(words: tuple[str, ...], text: str, span: Span) -> Span | None:
    """Where the words stand within a name."""
    pattern = r"[\s-]+".join(re.escape(part) for word in words for part in word.split())
    match = re.search(rf"(?<![^\W_]){pattern}(?:e?s)?(?![^\W_])", text[span.start : span.end], re.IGNORECASE)
    return None if match is None else Span(span.start + match.start(), span.start + match.end())


def _place(form: str, here: Forms, where: list[str | int | None]) -> HitRef | Related:
    if form in here.first:
        unit, span = here.first[form]
        return HitRef(unit, "target", span, "the name by its sound")
    return tallies.related(where, "the name by its sound")


def _hit(unit: int, span: Span, sound: str, related: tuple[HitRef | Related, ...], sure: float) -> Hit:
    # Beside its sound a name is for `name-variants` to mend, in all places alike.
    edits = () if related else (Suggestion("", (Edit("target", span, sound),), "unsafe"),)
    return Hit(span, unit=unit, fields={"sound": sound}, suggestions=edits, related=related, confidence=sure)


CHECK = CheckPlugin(scope="corpus", params=Params, build=LiteralNameCheck)
