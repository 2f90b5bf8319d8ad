"""Numbers that the two sides of a unit do not share: changed, off by a power of ten, missing, added; points as percent.

Each rule reports one of the five, so that each has its own words and severity; the comparison is made once for all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.numbers import Readings, find_numbers, is_chinese, slip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.numbers import Kind, Number

_DATE: frozenset[Kind] = frozenset(("year", "month", "day"))
_PAIRED: tuple[Kind, ...] = ("number", "percent", "year", "month", "day", "ordinal")

# Shares of right findings, rounded down: read on the human translations of WMT newstest2020 and 2021 and TED 2021.
_SLIP, _CHANGED, _CHANGED_DATE = 0.95, 0.9, 0.8
_MISSING, _ADDED, _POINTS = 0.75, 0.65, 0.75
# Translators say "on Wednesday" and "this year", and add what a sum is in dollars: below the default threshold.
_MISSING_DATE, _ADDED_IN_BRACKETS = 0.4, 0.4

_LARGE = 1000.0
_MOST_PARTNERS = 50
"""So many numbers of the same digits are looked at for a partner: a bound for hostile texts."""
_SCALE_WORDS = frozenset(
    ("千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "万亿", "thousand", "million", "billion")
)

_LEADING = re.compile(r"[\d.,]*\d")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Params:
    """Which difference.

    Attributes:
        report: `slip` = off by a power of ten; `changed` = any other value; `missing` and `added` = no partner at all;
            `points` = percentage points that became percent.
    """

    report: Literal["slip", "changed", "missing", "added", "points"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two sides do not share; pairs are (source, target)."""

    slip: tuple[tuple[Number, Number], ...] = ()
    changed: tuple[tuple[Number, Number], ...] = ()
    missing: tuple[Number, ...] = ()
    added: tuple[Number, ...] = ()
    points: tuple[tuple[Number, Number], ...] = ()


_KEPT = 256
"""Comparisons that are kept: each rule looks at some hundred units before the next one does."""


@lru_cache(maxsize=_KEPT)
def compare(source: str, target: str, source_lang: str | None, target_lang: str | None) -> Comparison:
    """Compare the numbers of two texts as sets: what is said once may be said again.

    A lost and a new number are a pair if a power of ten parts them, or if they are the only ones of their kind, in
    order, as many on either side.
    """
    ours, theirs = find_numbers(source, source_lang), find_numbers(target, target_lang)
    if not ours and not theirs:
        return Comparison()
    lost = _not_among([number for number in ours if _weighs(number, source)], theirs)
    new = _not_among([number for number in theirs if _weighs(number, target)], ours)
    if lost:
        said = Readings(theirs)
        lost = [number for number in lost if not said.hold(number)]
    if new:
        meant = Readings(ours)
        new = [number for number in new if not meant.explain(number)]
    points = _points(source, target, ours, theirs)
    scales = _scales_apart(source, ours), _scales_apart(target, theirs)
    if not lost and not new:
        return Comparison(tuple(_misread_scale(*scales, ours)), points=points)
    if any(scales):
        converted = _with_same_digits(lost, new, _is_unscaled)
        lost, new = _without(lost, converted), _without(new, converted)
    slips = _with_same_digits(lost, new, slip)
    lost = [number for number in _without(lost, slips) if number.firm]
    new = [number for number in _without(new, slips) if number.firm or number.kind == "month"]
    changed: list[tuple[Number, Number]] = []
    missing: list[Number] = []
    added: list[Number] = []
    for kind in _PAIRED:
        some, others = (
            [number for number in lost if number.kind == kind],
            [number for number in new if number.kind == kind],
        )
        if len(some) == len(others):
            changed.extend(zip(some, others, strict=True))
        else:
            missing.extend(some)
            # A year or a day that the source leaves to the context is no fault.
            added.extend(others if kind in ("number", "percent") else ())
    return Comparison(tuple(slips), tuple(sorted(changed, key=_at)), tuple(missing), tuple(added), points)


def _not_among(numbers: list[Number], others: Sequence[Number]) -> list[Number]:
    """The numbers of which the other side has no reading to the last digit: few, and worth a longer look."""
    values = {value for number in others for value in number.readings}
    return [number for number in numbers if values.isdisjoint(number.readings)]


def _weighs(number: Number, text: str) -> bool:
    """Whether a number may take part: firm, the name of a month, or large and in digits (120万亩), for it may slip."""
    return number.firm or number.kind == "month" or (number.value >= _LARGE and text[number.start].isdigit())


def _with_same_digits(
    lost: list[Number], new: list[Number], fits: Callable[[Number, Number], object]
) -> list[tuple[Number, Number]]:
    """Pairs of a lost and a new number that differ by a power of ten at most, and fit."""
    by_digits: dict[str, list[Number]] = {}
    for number in new:
        by_digits.setdefault(_digits(number), []).append(number)
    pairs = []
    for number in lost:
        partners = by_digits.get(_digits(number), [])
        partner = next((other for other in islice(partners, _MOST_PARTNERS) if fits(number, other)), None)
        if partner is not None:
            partners.remove(partner)
            pairs.append((number, partner))
    return pairs


def _without(numbers: list[Number], pairs: list[tuple[Number, Number]]) -> list[Number]:
    taken = {id(number) for pair in pairs for number in pair}
    return [number for number in numbers if id(number) not in taken]


def _scales_apart(text: str, found: Sequence[Number]) -> list[Number]:
    """The magnitudes that stand without a number: a table in 亿元 may become one in "RMB million"."""
    return [number for number in found if text[number.start : number.end].lower().removesuffix("s") in _SCALE_WORDS]


def _misread_scale(
    ours: list[Number], theirs: list[Number], numbers: Sequence[Number]
) -> Iterable[tuple[Number, Number]]:
    """亿元 as "billion yuan" before figures that are the same on both sides."""
    if len(ours) == len(theirs) == 1 and slip(ours[0], theirs[0]) and any(number.firm for number in numbers):
        yield ours[0], theirs[0]


def _is_unscaled(source: Number, target: Number) -> bool:
    return source.kind == target.kind == "number" and source.scale == target.scale == 1


def _points(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> tuple[tuple[Number, Number], ...]:
    """Percentage points whose only counterpart is in percent: 提高0.6个百分点, "rose by 0.6%"."""
    if not any(number.kind == "percent" for number in ours):
        return ()
    pairs: dict[float, tuple[list[Number], list[Number]]] = {}
    for number in ours:
        pairs.setdefault(number.value, ([], []))[0].append(number)
    for number in theirs:
        pairs.setdefault(number.value, ([], []))[1].append(number)
    return tuple(
        (some[0], others[0])
        for some, others in pairs.values()
        if len(some) == len(others) == 1
        and some[0].kind == others[0].kind == "percent"
        and _in_points(source, some[0])
        and not _in_points(target, others[0])
    )


def _in_points(text: str, number: Number) -> bool:
    written = text[number.start : number.end + len(" points")].lower()
    return "点" in written or "point" in written or "pp" in written


def _digits(number: Number) -> str:
    return f"{number.value:.9e}".partition("e")[0]


def _at(pair: tuple[Number, Number]) -> int:
    return pair[1].start


class Numbers:
    """Reports one kind of difference."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._report = params.report

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per number that is wrong; what is missing is reported on the whole target."""
        if unit.source is None or not unit.target.text.strip() or unit.target.text == unit.source.text:
            return ()
        if unit.kind == "cell" and _cell_digits(unit.source.text) == _cell_digits(unit.target.text):
            return ()  # the scale of a table's numbers stands in another cell
        source, target = ctx.analysis(unit, "source").text, ctx.analysis(unit).text
        found = compare(source, target, ctx.source_lang, ctx.target_lang)
        # NOTE: five rules ask this of each unit, and nearly always there is nothing.
        return self._hits(unit, source, target, found, ctx) if getattr(found, self._report) else ()

    def _hits(self, unit: TranslationUnit, source: str, target: str, found: Comparison, ctx: Context) -> Iterator[Hit]:
        chinese = is_chinese(target, ctx.target_lang)
        if self._report == "slip":
            for ours, theirs in found.slip:
                right = _written(
                    ours.value, like=target[theirs.start : theirs.end], scaled=theirs.scale > 1, chinese=chinese
                )
                power = slip(ours, theirs)
                fields = {
                    "right": right,
                    "factor": f"{10 ** abs(power):,}",
                    "direction": "large" if power > 0 else "small",
                }
                yield _pair(unit, source, ours, theirs, fields, right, _SLIP)
        elif self._report == "changed":
            for ours, theirs in found.changed:
                right = _mended(source, target, ours, theirs)
                sure = _CHANGED_DATE if ours.kind in _DATE else _CHANGED
                yield _pair(unit, source, ours, theirs, {}, right, sure)
        elif self._report == "points":
            for ours, theirs in found.points:
                digits = _LEADING.match(target, theirs.start)
                unit_name = (
                    "个百分点" if chinese else " percentage point" if theirs.value == 1 else " percentage points"
                )
                right = digits[0] + unit_name if digits is not None else ""
                yield _pair(unit, source, ours, theirs, {}, right, _POINTS)
        elif self._report == "missing":
            for ours in found.missing:
                sure = _MISSING_DATE if ours.kind in _DATE else _MISSING
                yield Hit(
                    Span(0, len(unit.target.text)),
                    fields={"source": source[ours.start : ours.end]},
                    related=(HitRef(unit.index, "source", Span(ours.start, ours.end), "in the source"),),
                    confidence=sure,
                )
        else:
            brackets = [match.span() for match in _BRACKETS.finditer(target)] if found.added else []
            for theirs in found.added:
                inside = any(start < theirs.start and theirs.end < end for start, end in brackets)
                yield Hit(Span(theirs.start, theirs.end), confidence=_ADDED_IN_BRACKETS if inside else _ADDED)


def _pair(
    unit: TranslationUnit,
    source: str,
    ours: Number,
    theirs: Number,
    fields: dict[str, str],
    right: str,
    confidence: float,
) -> Hit:
    span = Span(theirs.start, theirs.end)
    return Hit(
        span,
        fields={"source": source[ours.start : ours.end], **fields},
        suggestions=(Suggestion("", (Edit("target", span, right),)),) if right else (),
        related=(HitRef(unit.index, "source", Span(ours.start, ours.end), "in the source"),),
        confidence=confidence,
    )


def _written(value: float, *, like: str, scaled: bool, chinese: bool) -> str:
    """A value in the manner of the target: 683 million, 70,000, 6.83亿."""
    gap = "-" if "-" in like else " "
    scales: tuple[tuple[float, str], ...] = (
        ((1e8, "亿"), (1e4, "万"))
        if chinese
        else ((1e12, f"{gap}trillion"), (1e9, f"{gap}billion"), (1e6, f"{gap}million"))
    )
    if scaled or (value >= scales[-1][0] and value % 1000 == 0):
        for scale, word in scales:
            if value >= scale:
                return f"{value / scale:.10g}{word}"
    return f"{value:.12g}" if chinese or value < 1000 else f"{value:,.10g}"


def _mended(source: str, target: str, ours: Number, theirs: Number) -> str:
    """The target's number with the source's digits; empty where that is not simply done."""
    written = target[theirs.start : theirs.end]
    digits = _LEADING.match(written)
    if digits is None:
        return ""
    value = ours.value / theirs.scale
    right = f"{value:,.10g}" if "," in digits[0] or value >= 10000 else f"{value:.10g}"
    same = _LEADING.match(source, ours.start)
    if same is not None and ours.scale == theirs.scale and "," not in digits[0]:
        right = same[0]
    return right + written[digits.end() :]


def _cell_digits(text: str) -> str:
    """The digits of a cell, whatever its points and its scale: “1.15” and “115” have the same."""
    return "".join(filter(str.isdecimal, text)).strip("0")


CHECK = CheckPlugin("unit", Params, Numbers)
