"""Enumerations in words that lose a member or change their form: "First … Third", "First … The second is … Third".

Members are ordinals that open a sentence or clause, in one unit or in units that follow one another. A "second" in any
other place between two members may be the one that is missed, so then nothing is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_LITERALS = (*_ORDINALS, *(f"{ordinal}ly" for ordinal in _ORDINALS))

_FARTHEST = 10
"""Units between two members of one enumeration."""


@dataclass(frozen=True, slots=True)
class Params:
    """What is wrong with the enumeration.

    Attributes:
        kind: `skipped`: the member before is missing, and one before that is there; `mixed`: a member is the subject of
            its sentence ("the second is"), and the first member is not, or the other way round.
    """

    kind: Literal["skipped", "mixed"]


class _Ordinal(NamedTuple):
    """An ordinal in the document; `form` says what it does in its clause, `number` counts from 0."""

    text: str
    unit: int
    start: int
    end: int
    number: int
    form: Literal["adverb", "subject", "other"]


@cache
def _behind() -> re.Pattern[str]:
    """What follows an ordinal that opens a clause, in the folded view."""
    return re.compile(r"(?P<subject> (?:is|was)\b)|(?: of all)?(?:[,:]| we\b| it is\b)")


class EnumerationCheck:
    """Reports members of enumerations."""

    literals = Literals(target=_LITERALS)

    def __init__(self, params: Params, setup: Setup) -> None:
        self._kind = params.kind

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the document."""
        first: _Ordinal | None = None  # the first member of the enumeration that is open, and the last so far
        last: _Ordinal | None = None
        mentioned: set[int] = set()  # ordinals since then that are no members
        for item in _ordinals(document, ctx):
            if item.form == "other":
                mentioned.add(item.number)
                continue
            if first is None or last is None or item.number <= last.number or item.unit - last.unit > _FARTHEST:
                first = item
            missing = range(last.number + 1, item.number) if last is not None and first is not item else range(0)
            if self._kind == "skipped" and missing and mentioned.isdisjoint(missing):
                yield _hit(item, last or first, ", ".join(_ORDINALS[number] for number in missing))
            elif self._kind == "mixed" and item.form != first.form:
                yield _hit(item, first, "")
            last = item
            mentioned.clear()


def _ordinals(document: Document, ctx: Context) -> Iterator[_Ordinal]:
    for unit in document.units:
        seen = ctx.seen(unit)
        if not seen:
            continue
        view = ctx.analysis(unit).folded
        for item in seen:
            before = view.text[max(0, item.start - 8) : item.start].rstrip().removesuffix("the").rstrip()
            behind = _behind().match(view.text, item.end)
            form: Literal["adverb", "subject", "other"] = "other"
            if behind and (not before or before[-1] in ".;:!?\"')" or (behind["subject"] and before[-1] == ",")):
                form = "subject" if behind["subject"] else "adverb"
            start, end = view.to_raw(item.start, item.end)
            yield _Ordinal(view.raw[start:end], unit.index, start, end, item.literal % len(_ORDINALS), form)


def _hit(item: _Ordinal, other: _Ordinal, missing: str) -> Hit:
    return Hit(
        Span(item.start, item.end),
        unit=item.unit,
        fields={"text": item.text, "before": other.text, "missing": missing},
        related=(HitRef(other.unit, "target", Span(other.start, other.end), "the enumeration so far"),),
    )


CHECK = CheckPlugin(scope="document", params=Params, build=EnumerationCheck)
