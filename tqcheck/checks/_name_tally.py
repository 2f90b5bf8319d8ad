"""Which names a document has, how often, and where first: the tally of the rules about names.

A tally is plain and bounded: of each form its count and its first place, of at most `MOST` forms. Which forms stay is
decided by a hash of the form alone, so that it does not matter in which order tallies are merged: a form that falls out
of a part has `MOST` forms before it there, and they are before it in the whole as well.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING, TypedDict
from zlib import crc32

from tqcheck.checks._name_senses import name_meanings
from tqcheck.model.finding import Excerpt, Location, Related
from tqcheck.model.text import Place, Span
from tqcheck.text._name_tables import BUSINESS
from tqcheck.text.name_spots import Spot, spots
from tqcheck.text.name_words import listed
from tqcheck.text.names import parse
from tqcheck.text.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context
    from tqcheck.text.names import Name

MOST = 20_000
"""Forms that a tally holds: ten times what a hundred pages have."""

_AROUND = 60
_WORKS = frozenset(("plant", "mine", "port", "oilfield", "shipyard", "institute"))
"""What is called by the name of its city alone."""
_LONGEST = 120
"""Characters of a form; what is longer is no name but a headline."""

Where = list[str | int | None]
"""A place as plain data: path, index, start, end, unit, text, line, column, their ends, address, excerpt, its start."""


class Tally(TypedDict):
    """The forms with count and first place, and what the text itself defines as a short form, in lower case."""

    forms: dict[str, tuple[int, Where] | list[int | Where]]
    defined: list[str]


@cache
def _definition() -> re.Pattern[str]:
    """What a text introduces as a name for short: (the “Group”), hereinafter “Jade River”, (Jade River)."""
    quoted = "[“\"']([^“”\"'()]{2,60})[”\"']"
    return re.compile(
        rf"(?:\(|hereinafter|hereafter|referred to as|called|known as|renamed|abbreviated (?:as|to)|short for)"
        rf"[^()“”\"]{{0,40}}{quoted}(?:[^()“”\"]{{0,20}}{quoted})?|[A-Z][\w.]* \((?:the )?([A-Z][^()“”\"]{{1,60}})\)"
    )


def empty() -> Tally:
    """The tally of nothing."""
    return {"forms": {}, "defined": []}


def observe(document: Document, ctx: Context) -> Tally:
    """The tally of one document."""
    units = list(document.units)
    forms, defined = _forms(tuple(ctx.analysis(unit).text for unit in units))
    return {
        "forms": {
            form: [count, _where(document, units[number], Span(start, end))]
            for form, (count, number, start, end) in forms.items()
        },
        "defined": list(defined),
    }


def merge(a: Tally, b: Tally) -> Tally:
    """The tally of both; as many forms as it may hold."""
    forms: dict[str, tuple[int, Where] | list[int | Where]] = {}
    for form in _kept(a["forms"].keys() | b["forms"].keys()):
        one, other = a["forms"].get(form), b["forms"].get(form)
        if one is None or other is None:
            forms[form] = one or other  # type: ignore[assignment]
        else:
            forms[form] = [one[0] + other[0], min(one[1], other[1], key=_order)]  # type: ignore[operator, arg-type]
    return {"forms": forms, "defined": _kept({*a["defined"], *b["defined"]})}


def _order(where: Where) -> tuple[object, ...]:
    return (where[0], where[1], where[2], where[3], str(where[4:]))


def _kept(forms: Iterable[str]) -> list[str]:
    """At most `MOST` of the forms, in order."""
    forms = list(forms)
    if len(forms) > MOST:
        forms = nsmallest(MOST, forms, key=lambda form: (crc32(form.encode("utf-8", "surrogatepass")), form))
    return sorted(forms)


@lru_cache(maxsize=1)
def _forms(texts: tuple[str, ...]) -> tuple[dict[str, tuple[int, int, int, int]], tuple[str, ...]]:
    """Form to (count, number of the text, start, end of the first place); and what is defined. Shared by two rules."""
    found: dict[str, tuple[int, int, int, int]] = {}
    defined: set[str] = set()
    for number, text in enumerate(texts):
        for form, spot in names_in(text):
            known = found.get(form)
            found[form] = (known[0] + 1, *known[1:]) if known else (1, number, spot.start, spot.end)
        if "(" in text or "hereinafter" in text or "known as" in text or "referred to" in text or "renamed" in text:
            for match in _definition().finditer(text):
                defined.update(" ".join(item.lower().removeprefix("the ").split()) for item in match.groups() if item)
    kept = _kept(found)
    return {form: found[form] for form in kept}, tuple(_kept(defined))


def names_in(text: str) -> Iterator[tuple[str, Spot]]:
    """The names in a text that may have variants, each with its form: white space made single, no possessive."""
    ragged = _is_ragged(text)
    for spot in spots(text):
        form = text[spot.start : spot.end]
        if ragged:
            form = " ".join(form.split())
        if _counts(form):
            yield form, spot


def _is_ragged(text: str) -> bool:
    """Whether words may be parted by other white space than one space."""
    return "\n" in text or "  " in text or "\t" in text


def places_of(document: Document, sought: Collection[str], ctx: Context) -> Iterator[tuple[str, int, Spot]]:
    """(form, index of the unit, spot) of the forms that are sought; the caller may take forms out meanwhile."""
    forms = sorted(sought)
    scanner = Scanner(forms)
    for unit in document.units if forms else ():
        text = ctx.analysis(unit).text
        # Most units have none, and that is found out faster than where names begin and end.
        if any(
            forms[number] in sought
            for number, _, _ in scanner.scan(" ".join(text.split()) if _is_ragged(text) else text)
        ):
            for form, spot in names_in(text):
                if form in sought:
                    yield form, unit.index, spot


@lru_cache(maxsize=32768)
def _counts(form: str) -> bool:
    """Whether a form is a name that may have variants."""
    if len(form) > _LONGEST or len(form) < 2 or (form.isupper() and " " in form):
        return False
    name = parse(form)
    if name.kind == "meeting":
        return bool(name.own) or len(name.common) + len(name.numbers) > 1
    if name.kind:
        return bool(name.words or (name.places and name.kind in _WORKS))
    if name.is_bare:
        return True
    if name.own or (name.places and name.common):
        return len(name.words) <= 6
    if name.places or name.numbers:
        return False
    *before, last = name.common or ("",)
    return not before or (last in listed(BUSINESS) and all(word in name_meanings() for word in before))


def _where(document: Document, unit: TranslationUnit, span: Span) -> Where:
    text = unit.target.text
    place = unit.target.place(span)
    start = max(0, span.start - _AROUND)
    at = [place.line, place.column, place.end_line, place.end_column, place.address]
    excerpt = text[start : span.end + _AROUND]
    name = text[span.start : span.end]
    return [document.path, unit.index, span.start, span.end, unit.key, name, *at, excerpt, start]


def related(where: Sequence[object], note: str) -> Related:
    """A place of a tally as a finding names it."""
    path, index, start, end, unit, text, line, column, end_line, end_column, address, excerpt, at = where
    return Related(
        Location(
            path, unit, index, "target", Span(start, end), text,  # type: ignore[arg-type]
            Place(line, column, end_line, end_column, address), Excerpt(excerpt, at),  # type: ignore[arg-type]
        ),
        note,
    )  # fmt: skip


def parsed(forms: Iterable[str]) -> dict[str, Name]:
    """The forms taken apart."""
    return {form: parse(form) for form in forms}
