"""The floor that the network has to beat: boosted trees on a handful of numbers for each word and each segment."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

from tqcheck.metrics._qe_spans import by_word
from training.qe.judging import Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.qe.batches import Encoded
    from training.qe.surprisal import Surprisal

_NEIGHBOURS = (-2, -1, 0, 1, 2)


class Floor:
    """Learns from examples and judges others.

    Args:
        surprisal: Where a word's surprisal and its neighbours' is among the numbers.
    """

    def __init__(self, encoded: Sequence[Encoded], surprisal: Surprisal | None, *, seed: int) -> None:
        self._surprisal = surprisal
        self._counts = Counter(word for item in encoded for word in _words(item))
        rows = np.concatenate([self._rows(item) for item in encoded])
        shares = np.concatenate([by_word(item.input, item.marked).p for item in encoded])
        self._tokens = [
            HistGradientBoostingClassifier(random_state=seed, max_iter=150).fit(rows, shares[:, side] >= 0.5)
            for side in (0, 1)
        ]
        values = np.log1p([item.example.mqm for item in encoded])
        self._segment = HistGradientBoostingRegressor(random_state=seed, max_iter=150).fit(
            np.stack([self._segment_row(item) for item in encoded]), values
        )

    def judge(self, encoded: Sequence[Encoded]) -> Judged:
        """As the network does."""
        values = self._segment.predict(np.stack([self._segment_row(item) for item in encoded]))
        words = []
        for item in encoded:
            rows = self._rows(item)
            p = np.stack([model.predict_proba(rows)[:, 1] for model in self._tokens], axis=1).astype(np.float32)
            words.append(by_word(item.input, item.marked)._replace(p=p))
        return Judged(values, words)

    def _rows(self, item: Encoded) -> np.ndarray:
        """For each word what is known of it and of its neighbours."""
        texts = _words(item)
        own = np.array(
            [
                [np.log1p(self._counts[text]), len(text), float(not text.isalnum()), at / len(texts), float(at)]
                for at, text in enumerate(texts)
            ],
            dtype=np.float32,
        )
        surprising = np.array(self._surprisals(texts), dtype=np.float32)[:, None]
        table = np.concatenate([own, surprising], axis=1)
        padded = np.pad(table, ((2, 2), (0, 0)))
        return np.concatenate([padded[2 + by : 2 + by + len(table)] for by in _NEIGHBOURS], axis=1)

    def _segment_row(self, item: Encoded) -> np.ndarray:
        texts = _words(item)
        rare = [np.log1p(self._counts[text]) for text in texts]
        surprising = np.mean(self._surprisals(texts))
        source = max(len(item.example.source), 1)
        size = len(rare)
        return np.array(
            [
                size,
                source,
                size / source,
                np.mean(rare),
                np.min(rare),
                surprising,
            ]
        )

    def _surprisals(self, texts: Sequence[str]) -> list[float]:
        if self._surprisal is None:
            return [0.0] * len(texts)
        known = iter(self._surprisal.of([text for text in texts if text.isalnum()]))
        return [next(known) if text.isalnum() else 0.0 for text in texts]


def _words(item: Encoded) -> list[str]:
    spans = by_word(item.input, item.marked).spans
    return [item.example.target[start:end].lower() for start, end in spans]
