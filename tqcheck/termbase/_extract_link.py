"""Links source candidates with the target candidates that render them.

The log-likelihood of two candidates occurring in the same units (Dunning, "Accurate Methods for the Statistics of
Surprise and Coincidence", Computational Linguistics 19(1), 1993) says that they belong together; weighed with place,
length, sound and meaning it says how well. The best are linked first, and what is linked is no longer free for others
(Melamed, "Models of Translational Equivalence among Words", Computational Linguistics 26(2), 2000).
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple, Protocol

from tqcheck.termbase._extract_affinity import affinity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MOST_SOURCES = 10_000
_MOST_UNITS = 100
"""Units of a source that are looked at for its renditions; spread evenly where there are more."""
_MOST_RIVALS = 12
"""Target candidates of a source that are judged in full."""

# Thresholds and weights were set on corpus/ and by reading what comes of the source and reference of newstest2020.
_LEAST_LIKELIHOOD = 6.0
_LEAST_SCORE = 0.4
_LEAST_FURTHER = 0.3
"""For a further rendition, which cannot occur as often as the source does."""
_DOUBT = 10.0
"""A likelihood of so much counts half."""
_LEAST_DICE = 0.18
"""No other sign can lift what occurs together less often over the least score."""
_LEAST_SHARE = 0.15
"""Of the units of a source: a rendition in fewer of them is left out."""
_MOST_RENDITIONS = 4

_STRANGE = 0.8
"""Where neither sound nor meaning speaks for a pair; their share is added."""
_NO_AFFINITY = 0.2
"""Stands for that share in pairs of languages about which nothing is known."""
_PART = 0.85
"""For a candidate that seems to be cut out of a longer one."""
_NEARNESS = 0.5
_WORDS_PER_CHARACTER = 0.6
_SPREAD = 0.85
"""Of the ratio of lengths, as the standard deviation of its logarithm."""


class Miner(Protocol):
    """Candidates of one side."""

    counts: dict[str, int]

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """(candidate, start, end) of all that stand in a text."""

    def size(self, key: str) -> int:
        """Words or characters of a candidate."""

    def is_part(self, key: str) -> bool:
        """Whether it rather belongs to something longer."""

    def twins(self, key: str) -> Iterable[str]:
        """The candidates inside or around one that stand nowhere else."""

    def termhood(self, key: str) -> float:
        """How much of a term a candidate is by itself."""


class Linked(NamedTuple):
    """A source with its renditions, the best first.

    Attributes:
        renditions: (candidate, units in which it stands for the source) pairs.
        rank: How sure the first of them is; to compare those of one run.
    """

    source: str
    renditions: list[tuple[str, list[int]]]
    rank: float


class _Pair(NamedTuple):
    rank: float
    score: float
    source: str
    target: int


class Linker:
    """Counts once where the candidates of both sides stand, then links them.

    Args:
        units: (source, target) texts.
        han_first: Whether the source is in Chinese and the target is not; None = neither or both are.
    """

    def __init__(
        self, units: Sequence[tuple[str, str]], source: Miner, target: Miner, *, han_first: bool | None
    ) -> None:
        self._source, self._target = source, target
        self._han_first = han_first
        self._size = len(units)
        self._keys = list(target.counts)
        self._numbers = numbers = {key: number for number, key in enumerate(self._keys)}
        self._in_unit: list[array[int]] = []
        self._places: list[array[float]] = []
        self._target_units: Counter[int] = Counter()
        self._source_units: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._source_places: dict[str, array[float]] = defaultdict(lambda: array("f"))
        kept = set(sorted(source.counts, key=lambda key: (-source.termhood(key), key))[:_MOST_SOURCES])
        for number, (text, rendition) in enumerate(units):
            found = {numbers[key]: (start + end) / 2 / len(rendition) for key, start, end in target.find(rendition)}
            self._in_unit.append(array("I", found))
            self._places.append(array("f", found.values()))
            self._target_units.update(found.keys())
            for key, place in {
                key: (start + end) / 2 / len(text) for key, start, end in source.find(text) if key in kept
            }.items():
                self._source_units[key].append(number)
                self._source_places[key].append(place)

    def link(self) -> list[Linked]:
        """The sources that have a rendition, the surest first."""
        pairs = [pair for source in self._source_units for pair in self._pairs(source)]
        pairs.sort(key=lambda pair: (-pair.rank, pair.source, self._keys[pair.target]))
        taken: set[int] = set()
        blocked: set[str] = set()
        links: dict[str, Linked] = {}
        covered: dict[str, set[int]] = defaultdict(set)
        for pair in pairs:
            source, target = pair.source, self._keys[pair.target]
            linked = links.get(source)
            if pair.target in taken or source in blocked or (linked is None and pair.score < _LEAST_SCORE):
                continue
            places = self._source_units[source]
            fresh = [unit for unit in places if unit not in covered[source] and pair.target in self._in_unit[unit]]
            if len(fresh) < max(2, _LEAST_SHARE * len(places)):
                continue
            if linked is None:
                linked = links[source] = Linked(source, [], pair.rank)
                blocked.update(self._source.twins(source))
            linked.renditions.append((target, fresh))
            if len(linked.renditions) == _MOST_RENDITIONS:
                blocked.add(source)
            covered[source].update(fresh)
            taken.add(pair.target)
            taken.update(self._numbers[key] for key in self._target.twins(target))
        return list(links.values())

    def _pairs(self, source: str) -> Iterator[_Pair]:
        """The target candidates that may render a source."""
        units, places = self._source_units[source], self._source_places[source]
        step = max(1, len(units) // _MOST_UNITS)
        together: Counter[int] = Counter()
        distance: dict[int, float] = defaultdict(float)
        for unit, place in zip(units[::step], places[::step], strict=True):
            for target, other in zip(self._in_unit[unit], self._places[unit], strict=True):
                together[target] += 1
                distance[target] += abs(place - other)
        scale = len(units) / len(units[::step])
        rivals: list[tuple[float, float, int]] = []
        for target, count in together.items():
            if count < 2:
                continue
            both = min(count * scale, self._target_units[target])
            dice = 2 * both / (len(units) + self._target_units[target])
            if dice < _LEAST_DICE:
                continue
            near = exp(-_NEARNESS * distance[target] / count)
            whole = _PART if self._target.is_part(self._keys[target]) else 1.0
            rivals.append((dice * near * whole * self._fit(source, target), both, target))
        rivals.sort(key=lambda rival: (-rival[0], rival[2]))
        whole = _PART if self._source.is_part(source) else 1.0
        for dice, both, target in rivals[:_MOST_RIVALS]:
            likelihood = log_likelihood(both, len(units), self._target_units[target], self._size)
            score = dice * whole * (_STRANGE + self._affinity(source, target))
            if likelihood >= _LEAST_LIKELIHOOD and score >= _LEAST_FURTHER:
                yield _Pair(score * likelihood / (likelihood + _DOUBT), score, source, target)

    def _fit(self, source: str, target: int) -> float:
        """How well the lengths fit each other, 1 at best."""
        one: float = self._source.size(source)
        other: float = self._target.size(self._keys[target])
        if self._han_first is not None:
            characters, words = (one, other) if self._han_first else (other, one)
            one, other = characters * _WORDS_PER_CHARACTER, words
        return exp(-(log(other / one) ** 2) / (2 * _SPREAD**2))

    def _affinity(self, source: str, target: int) -> float:
        if self._han_first is None:
            return _NO_AFFINITY
        other = self._keys[target]
        return affinity(source, other) if self._han_first else affinity(other, source)


def log_likelihood(both: float, one: float, other: float, total: float) -> float:
    """How surprising it is that two candidates share so many units, in the scale of chi-square; 0 if they share less.

    Args:
        both: Units with both.
        one, other: Units with the one, with the other.
        total: All units.
    """
    if both * total <= one * other:
        return 0.0
    cells = (both, one - both, other - both, total - one - other + both)
    rows = ((one, other), (one, total - other), (total - one, other), (total - one, total - other))
    return 2 * sum(
        cell * log(cell * total / (row * column)) for cell, (row, column) in zip(cells, rows, strict=True) if cell > 0
    )
