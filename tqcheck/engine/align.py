"""Pairs a source file with a target file unit by unit, and shows where they drift apart when they do not fit.

Nothing is guessed: two files pair only if they have the same units in the same order. The alignment of Gale and Church
("A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), 1993) serves the error alone:
its path through both files says at which unit one of them has something that the other has not.
"""

from __future__ import annotations

from dataclasses import replace
from math import erfc, log, sqrt
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Origin
from tqcheck.text.numbers import Readings, find_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.text import Document, Segment, TranslationUnit
    from tqcheck.text.numbers import Number

# Units taken from either side in one step, and what the step costs beyond one to one. Gale and Church (table 5) give
# the probabilities of sentences; paragraphs are rather left out than merged, so both cost about the same here.
_STEPS: tuple[tuple[int, int, float], ...] = ((1, 1, 0.0), (1, 0, 5.0), (0, 1, 5.0), (2, 1, 6.0), (1, 2, 6.0))
_VARIANCE = 8.0
"""Variance of a translation's length per character of it; 7.9 on 6,358 human translations of Chinese news and talks."""
_SHORT = 30.0
"""Added to every length in that: headings and table cells vary more than their length says."""

_NUMBERS_SHARED, _NUMBERS_APART = -4.0, 6.0
_OTHER_KIND = 3.0
"""Judged by hand, in the same unit as the costs above: a heading seldom becomes a list item."""

_MOST_COST = 30.0
_CLEAR = 15.0
"""Files of equal length are refused only if another path is this much better than pairing one by one."""

_ODD_RATIO = 3.0
_ODD_LENGTH = 40
_HALF = 0.5
_ONE_SIDE_ONLY = 0.3
"""Counts as that share of the numbers: translators leave a date to the context, but seldom all figures."""

_BAND = 20
_MOST_CELLS = 300_000
"""Files so long or so unequal that the search would take more cells are refused without showing the place."""

_SHOWN = 70


@dataclass(frozen=True, slots=True)
class _Item:
    """What the alignment needs of a unit."""

    unit: TranslationUnit
    length: float
    numbers: tuple[Number, ...]


def pair_documents(source: Document, target: Document) -> tuple[TranslationUnit, ...]:
    """The units of the target file, each with the text of its counterpart as its source.

    Args:
        source, target: Monolingual documents; the text of each unit is its `target`.

    Raises:
        ReadError: they differ in their number of units, or their units do not belong together; shows where it begins.
    """
    ours, theirs = tuple(source.units), tuple(target.units)
    if any(unit.source is not None for unit in theirs):
        hint = "leave out --source for files that hold both languages"
        raise ReadError("this file has its own source texts", path=target.path, hint=hint)
    if len(ours) == len(theirs):
        drift = _drift(source, target) if _looks_odd(ours, theirs) else None
        if drift is None or drift.saved < _CLEAR:
            return tuple(
                replace(unit, source=_named(other.target, source.path))
                for other, unit in zip(ours, theirs, strict=True)
            )
        what = f"its paragraphs do not belong to those of {source.path}, though there are {len(ours)} in both"
        raise _error(what, source, target, drift)
    what = f"{_count(theirs)}, but {source.path} has {len(ours)}: they cannot be paired"
    raise _error(what, source, target, _drift(source, target))


def _named(segment: Segment, path: str) -> Segment:
    """The segment with a place that names its own file, since a finding names the target's."""
    origin = segment.origin
    where = origin.address if origin.line is None else str(origin.line)
    return replace(segment, origin=Origin(address=f"{path}:{where}" if where else path))


def _looks_odd(ours: Sequence[TranslationUnit], theirs: Sequence[TranslationUnit]) -> bool:
    """A quick look at files of equal length: whether two pairs or more do not seem to belong together."""
    ratio = _ratio(ours, theirs)
    odd = 0
    for one, other in zip(ours, theirs, strict=True):
        a, b = len(one.target.text) * ratio, float(len(other.target.text))
        far = max(a, b) > _ODD_LENGTH and max(a, b) > _ODD_RATIO * min(a, b)
        share = _share(_numbers(one), _numbers(other))
        odd += far or (share is not None and share < _HALF)
        if odd > 1:
            return True
    return False


def _ratio(ours: Sequence[TranslationUnit], theirs: Sequence[TranslationUnit]) -> float:
    """How much longer a target unit is than a source unit, on average."""
    ours_mean, theirs_mean = (
        sum(len(unit.target.text) for unit in units) / max(1, len(units)) for units in (ours, theirs)
    )
    return theirs_mean / ours_mean if ours_mean and theirs_mean else 1.0


def _numbers(unit: TranslationUnit) -> tuple[Number, ...]:
    return tuple(number for number in find_numbers(unit.target.text, unit.target.lang) if number.firm)


def _share(some: tuple[Number, ...], others: tuple[Number, ...]) -> float | None:
    """The share of the first numbers that the second hold; None where there are none, little if only one has some."""
    if not some or not others:
        return _ONE_SIDE_ONLY if some or others else None
    readings = Readings(others)
    return sum(readings.hold(number) for number in some) / len(some)


@dataclass(frozen=True, slots=True)
class _Drift:
    """Where the best path first leaves the diagonal: indices of both units; `saved` = cost against the diagonal."""

    source: int
    target: int
    step: tuple[int, int]
    saved: float


def _drift(source: Document, target: Document) -> _Drift | None:
    """The first step of the best alignment that is not one to one; None if there is none or the search is too long."""
    ratio = _ratio(tuple(source.units), tuple(target.units))
    ours = [_Item(unit, len(unit.target.text) * ratio, _numbers(unit)) for unit in source.units]
    theirs = [_Item(unit, float(len(unit.target.text)), _numbers(unit)) for unit in target.units]
    band = _BAND + abs(len(ours) - len(theirs))
    if (len(ours) + 1) * (2 * band + 1) > _MOST_CELLS:
        return None
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for row in range(len(ours) + 1):
        middle = row * len(theirs) // max(1, len(ours))
        for column in range(max(0, middle - band), min(len(theirs), middle + band) + 1):
            options = [
                (
                    best[row - up, column - left][0]
                    + extra
                    + _cost(ours[row - up : row], theirs[column - left : column]),
                    (up, left),
                )
                for up, left, extra in _STEPS
                if (row - up, column - left) in best
            ]
            if options:
                best[row, column] = min(options)
    path: list[tuple[int, int, tuple[int, int]]] = []
    row, column = len(ours), len(theirs)
    while row or column:
        step = best[row, column][1]
        row, column = row - step[0], column - step[1]
        path.append((row, column, step))
    diagonal = sum(_cost([a], [b]) for a, b in zip(ours, theirs, strict=False))
    saved = diagonal - best[len(ours), len(theirs)][0]
    return next((_Drift(row, column, step, saved) for row, column, step in reversed(path) if step != (1, 1)), None)


def _cost(ours: Sequence[_Item], theirs: Sequence[_Item]) -> float:
    """How unlikely it is that these units translate each other."""
    a, b = sum(item.length for item in ours), sum(item.length for item in theirs)
    if not ours or not theirs:
        return 0.0
    delta = abs(b - a) / sqrt(_VARIANCE * ((a + b) / 2 + _SHORT))
    cost = min(-log(max(erfc(delta / sqrt(2)), 1e-300)), _MOST_COST)
    share = _share(sum((item.numbers for item in ours), ()), sum((item.numbers for item in theirs), ()))
    if share is not None:
        cost += _NUMBERS_APART + share * (_NUMBERS_SHARED - _NUMBERS_APART)
    if len(ours) == len(theirs) == 1 and ours[0].unit.kind != theirs[0].unit.kind:
        cost += _OTHER_KIND
    return cost


def _error(what: str, source: Document, target: Document, drift: _Drift | None) -> ReadError:
    advice = "give both files the same paragraphs in the same order"
    if drift is None:
        return ReadError(what, path=target.path, hint=advice)
    ours, theirs = tuple(source.units), tuple(target.units)
    up, left = drift.step
    shown = [_shown(source.path, unit) for unit in ours[drift.source : drift.source + max(up, 1)]]
    shown += [_shown(target.path, unit) for unit in theirs[drift.target : drift.target + max(left, 1)]]
    hint = "\n    ".join([f"{advice}; here they drift apart:", *shown])
    at = theirs[drift.target] if drift.target < len(theirs) else None
    return ReadError(what, path=target.path, line=at.target.origin.line if at is not None else None, hint=hint)


def _shown(path: str, unit: TranslationUnit) -> str:
    text = " ".join(unit.target.text.split())
    origin = unit.target.origin
    where = origin.line if origin.line is not None else origin.address or unit.key
    return f"{path}:{where}: {text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}"


def _count(units: Sequence[TranslationUnit]) -> str:
    return f"this file has {len(units)} paragraph{'' if len(units) == 1 else 's'}"
