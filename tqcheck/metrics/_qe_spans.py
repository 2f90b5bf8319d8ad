"""From probabilities of word pieces to stretches of a sentence that are probably wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tqcheck.metrics._qe_input import SentenceInput


class Suspect(NamedTuple):
    """A stretch of a sentence, code points, end exclusive; probabilities of any and of a major error."""

    start: int
    end: int
    p: float
    p_major: float


class Words(NamedTuple):
    """The words of a sentence.

    Attributes:
        spans: Code points of the sentence, end exclusive; (words, 2).
        p: Probability of any and of a major error, (words, 2): that of the piece where it is highest.
    """

    spans: NDArray[np.int64]
    p: NDArray[np.float32]


def by_word(item: SentenceInput, p: NDArray[np.float32]) -> Words:
    """The words of a sentence from its pieces; `p` of shape (length, 2)."""
    count = int(item.words.max(initial=-1)) + 1
    spans = np.zeros((count, 2), dtype=np.int64)
    best = np.zeros((count, 2), dtype=np.float32)
    spans[:, 0] = np.iinfo(np.int64).max
    inside = item.words >= 0
    np.minimum.at(spans[:, 0], item.words[inside], item.offsets[inside, 0])
    np.maximum.at(spans[:, 1], item.words[inside], item.offsets[inside, 1])
    np.maximum.at(best, item.words[inside], p[inside])
    return Words(spans, best)


def suspects(words: Words, *, threshold: float, bridge: float) -> list[Suspect]:
    """Runs of words from `threshold` on; a single word between two of them belongs to the run from `bridge` on."""
    marked = words.p[:, 0] >= threshold
    weak = words.p[:, 0] >= bridge
    marked[1:-1] |= weak[1:-1] & marked[:-2] & marked[2:]
    found = []
    at = 0
    while at < len(marked):
        if not marked[at]:
            at += 1
            continue
        end = at
        while end < len(marked) and marked[end]:
            end += 1
        p, p_major = (float(value) for value in words.p[at:end].max(axis=0))
        found.append(Suspect(int(words.spans[at, 0]), int(words.spans[end - 1, 1]), p, p_major))
        at = end
    return found
