"""Counts the n-grams that two or more sequences share: all orders of a whole batch from one sort of numbers.

An n-gram of up to `order` symbols starts at each position. It is packed into one integer, as are the group of sequences
that it belongs to, in front, and the side that it comes from, behind. Sorted, equal n-grams of every order are
neighbours. Nothing is hashed, so the counts are exact; what does not fit into an integer is left to the caller.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, count, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_BITS = 63
"""Of a signed 64-bit integer that is not negative."""
_AT_ONCE = 1 << 16
"""Symbols that are sorted together, about: few enough for a processor's cache."""


@dataclass(frozen=True, slots=True)
class Symbols:
    """Sequences of symbols, one behind the other.

    Attributes:
        ids: Of shape (all symbols,): equal numbers, equal symbols; at least 0.
        lengths: Of shape (sequences,): how many symbols each has.
    """

    ids: NDArray[np.int64]
    lengths: NDArray[np.int64]


def characters(texts: Sequence[str]) -> Symbols:
    """The characters of texts: their code points."""
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    return Symbols(points.astype(np.int64), _lengths(texts))


def words(lists: Sequence[Sequence[str]]) -> Symbols:
    """The words of lists."""
    numbers = defaultdict[str, int](count().__next__)
    lengths = _lengths(lists)
    ids = np.fromiter(map(numbers.__getitem__, chain.from_iterable(lists)), dtype=np.int64, count=int(lengths.sum()))
    return Symbols(ids, lengths)


def shared(symbols: Symbols, sides: int, order: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """How many n-grams of the first sequence of each group stand in the others, each as often as in one of those.

    Args:
        symbols: A multiple of `sides` sequences; each `sides` of them are a group.
        order: The longest n-grams, in symbols; at least 1.

    Returns:
        Of shape (groups, order): the counts for n-grams of 1, 2, … symbols; and of shape (groups,): whether the group
        was counted. It is not where it has so many different symbols that they do not fit.
    """
    lengths = symbols.lengths.reshape(-1, sides)
    counts = np.zeros((len(lengths), order), dtype=np.int64)
    counted = np.ones(len(lengths), dtype=bool)
    begin = 0
    for first, last in _stretches(lengths.sum(axis=1)):
        end = begin + int(lengths[first:last].sum())
        part = Symbols(symbols.ids[begin:end], lengths[first:last].ravel())
        counts[first:last], counted[first:last] = _shared(part, sides, order)
        begin = end
    return counts, counted


def _lengths(items: Sequence[Sequence[Any]]) -> NDArray[np.int64]:
    return np.fromiter(map(len, items), dtype=np.int64, count=len(items))


def _stretches(sizes: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Runs of groups with some `_AT_ONCE` symbols together, as (first, last + 1)."""
    number = np.cumsum(sizes) // _AT_ONCE
    edges = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), len(sizes)]
    yield from pairwise(edges)


def _shared(symbols: Symbols, sides: int, order: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    groups = len(symbols.lengths) // sides
    side_bits = (sides - 1).bit_length()
    room = (_BITS - side_bits - max(groups - 1, 1).bit_length()) // order
    sequence = np.repeat(np.arange(len(symbols.lengths)), symbols.lengths)
    group = sequence // sides
    # 0 stands for what is behind the end of a sequence, so symbols count from 1.
    ids = _dense(symbols.ids) + 1
    counted = np.ones(groups, dtype=bool)
    if len(ids) and int(ids.max()).bit_length() > room:
        ids = _dense_by_group(ids, group) + 1
        counted[group[ids >> max(room, 0) > 0]] = False
        ids[~counted[group]] = 0
    bits = max(int(ids.max()) if len(ids) else 0, 1).bit_length()
    keys = _packed(ids, sequence, order, bits)
    keys |= group << (bits * order)
    keys <<= side_bits
    keys |= sequence % sides
    keys.sort()
    counts = np.zeros((groups, order), dtype=np.int64)
    side = keys & ((1 << side_bits) - 1)
    before = [np.concatenate(([0], np.cumsum(side == number))) for number in range(sides)]
    keys >>= side_bits
    for n in range(order, 0, -1):
        whole = keys & ((1 << bits) - 1) != 0
        starts = np.concatenate(([0], np.flatnonzero(keys[1:] != keys[:-1]) + 1))[: len(keys)]
        bounds = np.append(starts, len(keys))
        mine, *others = (np.diff(total[bounds]) for total in before)
        matches = np.minimum(mine, np.maximum.reduce(others)) * whole[starts]
        sums = np.bincount(keys[starts] >> (bits * n), weights=matches, minlength=groups)
        counts[:, n - 1] = sums
        keys >>= bits
    return counts, counted


def _packed(ids: NDArray[np.int64], sequence: NDArray[np.int64], order: int, bits: int) -> NDArray[np.int64]:
    """For each position the `order` symbols from there on, the first one in the highest place."""
    places = np.arange(len(ids)) + sequence * (order - 1)
    spaced = np.zeros(len(ids) + (int(sequence[-1]) + 1 if len(ids) else 0) * (order - 1) + order, dtype=np.int64)
    spaced[places] = ids
    keys = spaced[: len(spaced) - order].copy()
    for n in range(1, order):
        keys <<= bits
        keys |= spaced[n : len(spaced) - order + n]
    packed: NDArray[np.int64] = keys[places]
    return packed


def _dense(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Numbers from 0 without gaps, in the order of the old ones."""
    present = np.zeros(int(ids.max()) + 1 if len(ids) else 0, dtype=bool)
    present[ids] = True
    return np.asarray(np.cumsum(present)[ids] - 1, dtype=np.int64)


def _dense_by_group(ids: NDArray[np.int64], group: NDArray[np.int64]) -> NDArray[np.int64]:
    """Likewise, from 0 in each group."""
    width = int(ids.max()) + 1
    pairs, inverse = np.unique(group * width + ids, return_inverse=True)
    owner = pairs // width
    firsts = np.searchsorted(owner, np.arange(int(group[-1]) + 1))
    return np.asarray(inverse - firsts[group], dtype=np.int64)
