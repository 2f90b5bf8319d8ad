"""How well words, characters and segments are judged: the measures of the QE tasks, as counts that can be added up.

Who is judged is compared with each rater in turn, and the counts are added up, so that a rater can be compared with the
others by the same measure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from benchmarks._ranks import kendall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SEVERITY_CREDIT = 0.5
"""Of a character in the right place with the wrong severity; WMT 2023, task 2."""


class Interval(NamedTuple):
    """A figure with the bounds that hold it in 95 of 100 draws of documents."""

    value: float
    low: float
    high: float


def painted(size: int, marks: Iterable[tuple[int, int, bool]]) -> np.ndarray:
    """Severity of each character from marks (start, end, whether major): 0 = not marked, 1 = minor, 2 = major."""
    found = np.zeros(size, dtype=np.int8)
    for start, end, major in marks:
        found[start:end] = np.maximum(found[start:end], 2 if major else 1)
    return found


def word_counts(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Of two arrays of booleans: both, neither, only found, only wanted."""
    return np.array(
        [(wanted & found).sum(), (~wanted & ~found).sum(), (~wanted & found).sum(), (wanted & ~found).sum()],
        dtype=float,
    )


def mcc(counts: np.ndarray) -> float:
    """Matthews' correlation coefficient of `word_counts` (Matthews 1975); the words' measure of QE 2022."""
    tp, tn, fp, fn = counts
    below = np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    return float((tp * tn - fp * fn) / below) if below else 0.0


def character_counts(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Of two arrays of severities: characters that both mark, the same with severities, found, wanted."""
    both = (wanted > 0) & (found > 0)
    right = np.where(wanted == found, 1.0, SEVERITY_CREDIT)[both].sum()
    return np.array([both.sum(), right, (found > 0).sum(), (wanted > 0).sum()], dtype=float)


def character_f1(counts: np.ndarray, *, severities: bool) -> float:
    """F1 of `character_counts`; the measure of QE 2023, with severities or without."""
    both, right, found, wanted = counts
    return float(2 * (right if severities else both) / max(found + wanted, 1.0))


def spearman(wanted: Sequence[float] | np.ndarray, found: Sequence[float] | np.ndarray) -> float:
    """Rank correlation over all segments; equal values share their mean rank."""
    one, other = _ranks(np.asarray(wanted)), _ranks(np.asarray(found))
    if not one.std() or not other.std():
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])


def _ranks(values: np.ndarray) -> np.ndarray:
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[where]


def within(groups: Sequence[object], wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    """For each item Kendall's tau-b within its group, at the first of the group; not a number elsewhere.

    A group in which `wanted` does not vary has none; one in which `found` does not has 0.
    """
    members: dict[object, list[int]] = {}
    for position, group in enumerate(groups):
        members.setdefault(group, []).append(position)
    taus = np.full(len(groups), np.nan)
    for some in members.values():
        if len(set(wanted[some])) > 1:
            taus[some[0]] = kendall(wanted[some], found[some]) or 0.0
    return taus


def by_documents(
    documents: Sequence[str], figure: Callable[[np.ndarray], float], *, rounds: int = 1_000, seed: int = 1
) -> Interval:
    """A figure with its interval by bootstrap over documents.

    Args:
        documents: Of each item.
        figure: From indices of items, which may repeat, to the figure.
    """
    members: dict[str, list[int]] = {}
    for position, document in enumerate(documents):
        members.setdefault(document, []).append(position)
    parts = [np.array(some) for some in members.values()]
    rng = np.random.default_rng(seed)
    drawn = [
        figure(np.concatenate([parts[at] for at in rng.integers(len(parts), size=len(parts))])) for _ in range(rounds)
    ]
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return Interval(figure(np.arange(len(documents))), float(low), float(high))
