"""Counts of the ways in which texts are rendered, over many documents, and what follows from them.

A tally is plain and bounded. Where there is too much, what has the smallest digests is kept: in whatever order tallies
are merged the same remains, and its counts are complete: what is dropped once would be dropped at the end as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypedDict, TypeVar

from tqcheck.model.finding import Excerpt, Location, Related
from tqcheck.model.text import Place, Span
from tqcheck.text.digest import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tqcheck.model.text import Document, TranslationUnit

_MOST_SOURCES = 50_000
_MOST_FORMS = 16

T = TypeVar("T")


class Where(TypedDict):
    """A place: the unit's index and key, code points of its target, and line and column in the file or an address."""

    path: str
    index: int
    start: int
    end: int
    unit: str
    lines: list[int | None]
    address: str | None


class Record(TypedDict):
    """How often a rendition was met, how surely it is a wrong one (0: not known), its first text and where that is."""

    count: int
    sure: float
    text: str
    first: Where


class Judged(TypedDict):
    """What is expected for a source text, and how sure it is that each other form is wrong."""

    form: str
    expected: Record
    wrong: dict[str, float]


Tally = dict[str, dict[str, Record]]
"""The records of the renditions of a source text, by a key that is the same for renditions that count as one."""

Verdict = dict[str, Judged]
"""The source texts that are rendered in more than one way."""


class Met(NamedTuple):
    """A rendition in one unit.

    Attributes:
        source: What is rendered, folded; `shown` as written.
        form: The same for renditions that count as one.
        sure: How surely it is a wrong one; 0 = not known.
    """

    source: str
    form: str
    unit: TranslationUnit
    span: Span
    sure: float
    shown: str


class Tallying:
    """Makes the tally of one document, whose renditions come in the order of the text."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tally: Tally = {}

    def add(self, met: Iterable[Met]) -> None:
        """Count the next renditions."""
        for item in met:
            forms = self._tally.setdefault(item.source, {})
            record = forms.get(item.form)
            if record is None:
                text = item.unit.target.text[item.span.start : item.span.end]
                first = _where(self._document, item)
                forms[item.form] = Record(count=1, sure=item.sure, text=text, first=first)
            else:
                record["count"] += 1
                record["sure"] = max(record["sure"], item.sure)

    def tally(self) -> Tally:
        """The tally of all of them."""
        return _bounded({source: _bounded(forms, _MOST_FORMS) for source, forms in self._tally.items()}, _MOST_SOURCES)


def merged(a: Tally, b: Tally) -> Tally:
    """The tally of both."""
    # The larger one is copied as a whole, so that many small ones are merged quickly.
    small, large = sorted((a, b), key=len)
    both = dict(large)
    for source, forms in small.items():
        both[source] = _merged_forms(both[source], forms) if source in both else forms
    return _bounded(both, _MOST_SOURCES)


def _merged_forms(one: dict[str, Record], other: dict[str, Record]) -> dict[str, Record]:
    forms = dict(one)
    for form, record in other.items():
        forms[form] = _sum(forms[form], record) if form in forms else record
    return _bounded(forms, _MOST_FORMS)


def judged(tally: Tally, sure: Callable[[str, str, str], float]) -> Verdict:
    """What follows: the most frequent form is expected, of equals one that is wrong nowhere, then the first one.

    Args:
        sure: How surely, for all that is known of (source, expected form, other form), the other one is wrong; 0 = it
            is right as well. What was seen where it was met goes before.
    """
    verdict: Verdict = {}
    for source, forms in sorted(tally.items()):
        if len(forms) < 2:
            continue
        best = min(
            forms,
            key=lambda form: (-forms[form]["count"], forms[form]["sure"] > 0, _order(forms[form]["first"]), form),
        )
        wrong = {}
        for form, record in sorted(forms.items()):
            judgement = sure(source, best, form) if form != best else 0.0
            if judgement > 0:
                wrong[form] = record["sure"] or judgement
        if wrong:
            verdict[source] = Judged(form=best, expected=forms[best], wrong=wrong)
    return verdict


def elsewhere(record: Record, note: str) -> Related:
    """The first place of a rendition, which may be in another document."""
    at = record["first"]
    line, column, end_line, end_column = at["lines"]
    return Related(
        Location(
            path=at["path"],
            unit=at["unit"],
            index=at["index"],
            side="target",
            span=Span(at["start"], at["end"]),
            text=record["text"],
            place=Place(line, column, end_line, end_column, at["address"]),
            excerpt=Excerpt(record["text"], at["start"]),
        ),
        note,
    )


def _where(document: Document, item: Met) -> Where:
    place = item.unit.target.place(item.span)
    return Where(
        path=document.path,
        index=item.unit.index,
        start=item.span.start,
        end=item.span.end,
        unit=item.unit.key,
        lines=[place.line, place.column, place.end_line, place.end_column],
        address=place.address,
    )


def _sum(one: Record, other: Record) -> Record:
    first = min(one, other, key=lambda record: (_order(record["first"]), record["text"]))
    return Record(
        count=one["count"] + other["count"],
        sure=max(one["sure"], other["sure"]),
        text=first["text"],
        first=first["first"],
    )


def _order(where: Where) -> tuple[str, int, int, int]:
    return where["path"], where["index"], where["start"], where["end"]


def _bounded(items: dict[str, T], most: int) -> dict[str, T]:
    """The items, or so many of them."""
    return items if len(items) <= most else {key: items[key] for key in sorted(items, key=digest)[:most]}
