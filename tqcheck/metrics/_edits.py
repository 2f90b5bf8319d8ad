"""Counts the edits and shifts of TER: Tercom's search as sacreBLEU does it, with distances by arithmetic on bits.

sacreBLEU fills a band of the matrix of distances cell by cell. Here a row of the whole matrix is a few integers, one
bit for each word of the reference. Source: Hyyrö, "Explaining and extending the bit-parallel approximate string
matching algorithm of Myers", 2001. Where the best path of the whole matrix lies inside the band, its cells are the same
in both, those beside it are no less in the band, and so distance and path are those of sacreBLEU. Where it does not,
sacreBLEU's own code is asked.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LONGEST_SHIFT = 10
_FARTHEST_SHIFT = 50
_MOST_TRIED = 1000
"""sacreBLEU's limits: words that move together, positions they move by, and shifts that are tried in all."""
_BAND = 25
"""sacreBLEU's width of the band, to both sides."""
_SURE = 46
"""Distance plus difference in length up to which every best path stays inside the band.

A path of d edits between texts whose lengths differ by n is never more than (d + n) / 2 words away from the diagonal
that the band follows, and 24 are inside on both sides; one is left for the rounding of that diagonal.
"""
_NOTHING, _SUBSTITUTE, _DELETE, _INSERT = " sdi"
"""Steps from the target to the reference, as sacreBLEU writes them."""


def edits(target: list[str], reference: list[str]) -> int:
    """Shifts, insertions, deletions and substitutions from the target to the reference, as far as the search finds."""
    if not target or not reference:
        return len(target) or len(reference)
    if target == reference:
        return 0
    distance = _Distance(reference)
    words = target
    shifts = tried = 0
    while True:
        path = distance.path(words)
        best, nearer = (0, 0, 0, 0), words
        for start, length, to in _shifts(words, distance.positions, path):
            tried += 1
            if tried == _MOST_TRIED:
                return shifts + path.cost
            shifted = _shifted(words, start, length, to)
            rank = (path.cost - distance.cost(shifted, path, min(start, to)), length, -start, -to)
            if rank > best:
                best, nearer = rank, shifted
        if best[0] <= 0:
            return shifts + path.cost
        shifts += 1
        words = nearer


class _Row(NamedTuple):
    """A row of the matrix, between words of the target; bit j is about word j of the reference.

    Attributes:
        rises, falls: Whether the distance is one more, or one less, than without that word of the reference.
        cost: The distance to the whole reference.
        kept: Whether it is that of one word less on both sides.
        longer: Whether it is one more than without the last word of the target.
    """

    rises: int
    falls: int
    cost: int
    kept: int
    longer: int


class _Path(NamedTuple):
    """The cheapest way from the target to the reference.

    Attributes:
        rows: The matrix; the first is that before the first word.
        aligned: For each word of the reference, that of the target it goes with or follows; -1 = before the first.
        target_wrong, reference_wrong: Whether the word is not the same on the other side.
    """

    cost: int
    rows: list[_Row]
    aligned: list[int]
    target_wrong: list[bool]
    reference_wrong: list[bool]


class _Distance:
    """Edit distances to one reference."""

    def __init__(self, reference: list[str]) -> None:
        self.positions: dict[str, list[int]] = {}
        for at, word in enumerate(reference):
            self.positions.setdefault(word, []).append(at)
        self._masks = {word: sum(1 << at for at in places) for word, places in self.positions.items()}
        self._reference = reference
        self._all = (1 << len(reference)) - 1
        self._original: Any = None

    def cost(self, words: list[str], near: _Path, same: int) -> int:
        """The distance of words of which the first `same` are those of a path."""
        behind = self._rows(words, near.rows[same], same)
        cost = behind[-1].cost
        if cost + abs(len(words) - len(self._reference)) <= _SURE or self._steps(words, near.rows[:same] + behind):
            return cost
        return self._by_sacrebleu(words)[0]

    def path(self, words: list[str]) -> _Path:
        """The distance with its alignment: no change or substitution before deletion before insertion."""
        at, other = len(words), len(self._reference)
        rows = self._rows(words, _Row(self._all, 0, other, 0, 0), 0)
        cost, steps = rows[-1].cost, self._steps(words, rows)
        if not steps:
            cost, trace = self._by_sacrebleu(words)
            steps = trace[::-1]
        path = _Path(cost, rows, [-1] * other, [True] * at, [True] * other)
        for step in steps:
            if step != _DELETE:
                other -= 1
                path.aligned[other] = at - 1
                path.reference_wrong[other] = step != _NOTHING
            if step != _INSERT:
                at -= 1
                path.target_wrong[at] = step != _NOTHING
        return path

    def _steps(self, words: Sequence[str], rows: Sequence[_Row]) -> str:
        """The steps of the best path, the last one first; nothing if it leaves the band of sacreBLEU."""
        reference, at, other = self._reference, len(words), len(self._reference)
        slope = other / at
        width = max(_BAND, ceil(slope / 2 + _BAND) if slope / 2 > _BAND else 0)
        steps = []
        while at and other:
            off = other - floor(at * slope)
            if off < -width or (off >= width and at < len(words)):  # the last row of the band goes to its end
                return ""
            row, bit = rows[at], 1 << (other - 1)
            if words[at - 1] == reference[other - 1]:
                step = _NOTHING
            elif not row.kept & bit:
                step = _SUBSTITUTE
            else:
                step = _DELETE if row.longer & bit else _INSERT
            steps.append(step)
            other -= step != _DELETE
            at -= step != _INSERT
        if at and floor(at * slope) > width:
            return ""
        return "".join(steps) + _DELETE * at + _INSERT * other

    def _rows(self, words: Sequence[str], row: _Row, begin: int) -> list[_Row]:
        """The row given, which is that before the word `begin`, and those after it and each word behind it."""
        masks, full, last = self._masks, self._all, self._all + 1 >> 1
        rises, falls, cost, *_ = row
        rows = [row]
        for word in words[begin:]:
            same = masks.get(word, 0)
            kept = ((same & rises) + rises ^ rises) | same | falls
            longer = falls | full & ~(kept | rises)
            shorter = rises & kept
            if longer & last:
                cost += 1
            elif shorter & last:
                cost -= 1
            down = longer << 1 | 1
            rises = (shorter << 1 | ~(kept | down)) & full
            falls = down & kept & full
            rows.append(_Row(rises, falls, cost, kept, longer))
        return rows

    def _by_sacrebleu(self, words: list[str]) -> tuple[int, str]:
        """Its distance, and its trace."""
        if self._original is None:
            from sacrebleu.metrics.lib_ter import BeamEditDistance

            self._original = BeamEditDistance(self._reference)
        return self._original(words)  # type: ignore[no-any-return]


def _shifts(
    words: Sequence[str], positions: Mapping[str, Sequence[int]], path: _Path
) -> Iterator[tuple[int, int, int]]:
    """What is tried: words that stand in the reference elsewhere, as (start, length, where they go)."""
    for start, other, length in _common(words, positions, len(path.aligned)):
        if (
            True not in path.target_wrong[start : start + length]
            or True not in path.reference_wrong[other : other + length]
        ):
            continue
        if start <= path.aligned[other] < start + length:
            continue
        before = -1
        for at in range(other - 1, other + length):
            to = 0 if at < 0 else path.aligned[at] + 1
            if to != before:
                yield start, length, to
            before = to


def _common(words: Sequence[str], positions: Mapping[str, Sequence[int]], total: int) -> Iterator[tuple[int, int, int]]:
    """Runs of words on both sides, and what they begin with, as (start, start in the reference, length)."""
    last = len(words)
    follows = {(word, at) for word, places in positions.items() for at in places}
    for start, word in enumerate(words):
        for other in positions.get(word, ()):
            if abs(other - start) > _FARTHEST_SHIFT:
                continue
            length = 1
            yield start, other, length
            while (
                length < _LONGEST_SHIFT and start + length < last and (words[start + length], other + length) in follows
            ):
                length += 1
                yield start, other, length


def _shifted(words: list[str], start: int, length: int, to: int) -> list[str]:
    """The words with some of them moved in front of the word at `to`, or by as much where that is one of them."""
    end = start + length
    if to < start:
        return words[:to] + words[start:end] + words[to:start] + words[end:]
    stop = to if to > end else to + length
    return words[:start] + words[end:stop] + words[start:end] + words[stop:]
