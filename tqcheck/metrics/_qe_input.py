"""From a sentence and its source to the arrays that the network reads.

The tokenizer is MiniLM's: word pieces of lower-case English. Without a source, all that comes from it is zero.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_evidence import COVERAGE, FEATURES, NO_EVIDENCE, Evidence, words_of
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from tokenizers import Encoding, Tokenizer

    from tqcheck.metrics._qe_evidence import Lexicon

MOST_TOKENS = 256
"""Word pieces of a sentence; what is behind them is not judged."""


@dataclass(frozen=True, slots=True)
class SentenceInput:
    """A sentence as arrays.

    Attributes:
        ids: Word pieces, with the tokens that begin and end a sentence; of shape (length,).
        offsets: Code points of the sentence that each stands for, (length, 2); (0, 0) for those that begin and end it.
        words: Number of the word that each belongs to, from 0; -1 for those that begin and end it.
        features: (length, FEATURES); see `Evidence.of`.
        coverage: (COVERAGE,); see `Evidence.coverage`.
    """

    ids: NDArray[np.int64]
    offsets: NDArray[np.int64]
    words: NDArray[np.int64]
    features: NDArray[np.float32]
    coverage: NDArray[np.float32]


class InputMaker:
    """Makes arrays of sentences."""

    def __init__(self, tokenizer: Tokenizer, lexicon: Lexicon) -> None:
        self._tokenizer = tokenizer
        self._lexicon = lexicon

    def make(self, target: str, source: str | None) -> SentenceInput:
        """The arrays of one sentence."""
        found = self._tokenizer.encode(target)
        ids = np.array(found.ids[:MOST_TOKENS], dtype=np.int64)
        words = np.array([-1 if word is None else word for word in found.word_ids[: len(ids)]], dtype=np.int64)
        features = np.zeros((len(ids), FEATURES), dtype=np.float32)
        coverage = np.zeros(COVERAGE, dtype=np.float32)
        if source is not None:
            evidence = Evidence(source, self._lexicon)
            texts = _words(target, found)
            features[:] = [evidence.of(text) if text else NO_EVIDENCE for text in texts[: len(ids)]]
            coverage[:] = evidence.coverage(words_of(target))
        offsets = np.array(found.offsets[: len(ids)], dtype=np.int64)
        return SentenceInput(ids, offsets, words, features, coverage)


def pad(batch: Sequence[SentenceInput]) -> dict[str, NDArray[np.generic]]:
    """The inputs of the network for several sentences, filled up to the longest."""
    size = len(batch)
    length = max(len(item.ids) for item in batch)
    ids = np.zeros((size, length), dtype=np.int64)
    mask = np.zeros((size, length), dtype=np.int64)
    features = np.zeros((size, length, FEATURES), dtype=np.float32)
    coverage = np.zeros((size, COVERAGE), dtype=np.float32)
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = item.ids
        mask[row, : len(item.ids)] = 1
        features[row, : len(item.ids)] = item.features
        coverage[row] = item.coverage
    return {
        "ids": ids,
        "mask": mask,
        "features": features,
        "coverage": coverage,
    }


def _words(target: str, found: Encoding) -> list[str]:
    """For each token the whole word that it is of, in lower case; empty for those that begin and end the target."""
    spans: dict[int, tuple[int, int]] = {}
    for word, (start, end) in zip(found.word_ids, found.offsets, strict=True):
        if word is not None:
            first, last = spans.get(word, (start, end))
            spans[word] = (min(first, start), max(last, end))
    return ["" if word is None else target[slice(*spans[word])].lower() for word in found.word_ids]
