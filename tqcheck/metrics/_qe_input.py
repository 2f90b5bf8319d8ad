"""From a sentence and its source to the arrays that the network reads.

The tokenizer is MiniLM's: word pieces of lower-case English. Without a source, the features are zero and the only gloss
is the one that stands for “nothing in the source”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_evidence import FEATURES, NO_EVIDENCE, PIECES, Evidence, glosses
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
        gloss_ids, gloss_weights: (words of the source + 1, PIECES).
    """

    ids: NDArray[np.int64]
    offsets: NDArray[np.int64]
    words: NDArray[np.int64]
    features: NDArray[np.float32]
    gloss_ids: NDArray[np.int64]
    gloss_weights: NDArray[np.float32]


class InputMaker:
    """Makes arrays of sentences."""

    def __init__(self, tokenizer: Tokenizer, lexicon: Lexicon) -> None:
        self._tokenizer = tokenizer
        self._lexicon = lexicon
        self._pieces: dict[str, list[int]] = {}

    def make(self, target: str, source: str | None) -> SentenceInput:
        """The arrays of one sentence."""
        found = self._tokenizer.encode(target)
        ids = np.array(found.ids[:MOST_TOKENS], dtype=np.int64)
        words = np.array([-1 if word is None else word for word in found.word_ids[: len(ids)]], dtype=np.int64)
        features = np.zeros((len(ids), FEATURES), dtype=np.float32)
        ids_of_glosses: list[list[int]] = []
        weights: list[list[float]] = []
        if source is not None:
            evidence = Evidence(source, self._lexicon)
            texts = _words(target, found)
            features[:] = [evidence.of(text) if text else NO_EVIDENCE for text in texts[: len(ids)]]
            ids_of_glosses, weights = glosses(source, self._lexicon, self._pieces_of)
        gloss_ids = np.zeros((len(ids_of_glosses) + 1, PIECES), dtype=np.int64)
        gloss_weights = np.zeros((len(ids_of_glosses) + 1, PIECES), dtype=np.float32)
        gloss_weights[0, 0] = 1.0
        for row, (some, their) in enumerate(zip(ids_of_glosses, weights, strict=True), 1):
            gloss_ids[row, : len(some)], gloss_weights[row, : len(some)] = some, their
        offsets = np.array(found.offsets[: len(ids)], dtype=np.int64)
        return SentenceInput(ids, offsets, words, features, gloss_ids, gloss_weights)

    def _pieces_of(self, word: str) -> list[int]:
        if word not in self._pieces:
            self._pieces[word] = self._tokenizer.encode(word, add_special_tokens=False).ids
        return self._pieces[word]


def pad(batch: Sequence[SentenceInput]) -> dict[str, NDArray[np.generic]]:
    """The inputs of the network for several sentences, filled up to the longest."""
    size = len(batch)
    length = max(len(item.ids) for item in batch)
    words = max(len(item.gloss_ids) for item in batch)
    ids = np.zeros((size, length), dtype=np.int64)
    mask = np.zeros((size, length), dtype=np.int64)
    features = np.zeros((size, length, FEATURES), dtype=np.float32)
    gloss_ids = np.zeros((size, words, PIECES), dtype=np.int64)
    gloss_weights = np.zeros((size, words, PIECES), dtype=np.float32)
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = item.ids
        mask[row, : len(item.ids)] = 1
        features[row, : len(item.ids)] = item.features
        gloss_ids[row, : len(item.gloss_ids)] = item.gloss_ids
        gloss_weights[row, : len(item.gloss_ids)] = item.gloss_weights
    return {
        "ids": ids,
        "mask": mask,
        "features": features,
        "gloss_ids": gloss_ids,
        "gloss_weights": gloss_weights,
    }


def _words(target: str, found: Encoding) -> list[str]:
    """For each token the whole word that it is of, in lower case; empty for those that begin and end the target."""
    spans: dict[int, tuple[int, int]] = {}
    for word, (start, end) in zip(found.word_ids, found.offsets, strict=True):
        if word is not None:
            first, last = spans.get(word, (start, end))
            spans[word] = (min(first, start), max(last, end))
    return ["" if word is None else target[slice(*spans[word])].lower() for word in found.word_ids]
