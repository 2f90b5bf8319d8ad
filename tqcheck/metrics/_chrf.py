"""What `chrf` and `chrfpp` share: the n-grams of characters and words that a target and a reference both have."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tqcheck.metrics._sacrebleu import SacreMetric, reference_row
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from tqcheck.model.metric import Metric


@dataclass(frozen=True, slots=True)
class Params:
    """sacreBLEU's options, under its names."""

    char_order: int = 6
    beta: int = 2
    lowercase: bool = False
    whitespace: bool = False
    eps_smoothing: bool = False

    def __post_init__(self) -> None:
        if self.char_order < 1:
            raise ValueError(f"char-order must be at least 1, not {self.char_order}")
        if self.beta < 1:
            raise ValueError(f"beta must be at least 1, not {self.beta}")


def build(params: Params, *, word_order: int) -> Metric:
    """The metric; `word_order` is 2 for chrF++."""
    from sacrebleu.metrics.chrf import CHRF

    chrf = CHRF(
        char_order=params.char_order,
        word_order=word_order,
        beta=params.beta,
        lowercase=params.lowercase,
        whitespace=params.whitespace,
        eps_smoothing=params.eps_smoothing,
    )
    return SacreMetric(_Counter(chrf), chrf)


class _Counter:
    """Rows of three numbers for each order, of characters, then of words: in the target, the reference, in both."""

    def __init__(self, chrf: Any) -> None:
        self._chrf = chrf

    def __call__(self, targets: Sequence[str], references: Sequence[Sequence[str]]) -> Sequence[Sequence[float]]:
        pairs = [
            text
            for target, several in zip(targets, references, strict=True)
            for reference in several
            for text in (target, reference)
        ]
        rows, counted = self._rows([self._chrf._preprocess_segment(text) for text in pairs])
        bounds = [0]
        for several in references:
            bounds.append(bounds[-1] + len(several))
        return [
            self._best(rows[first:last]) if counted[first:last].all() else reference_row(self._chrf, target, several)
            for (first, last), target, several in zip(pairwise(bounds), targets, references, strict=True)
        ]

    def _rows(self, texts: Sequence[str]) -> tuple[list[list[int]], NDArray[np.bool_]]:
        """The row of each two texts, and whether it was counted."""
        import numpy as np

        from tqcheck.metrics._ngrams import characters, shared, words

        chrf = self._chrf
        kinds = [(characters(texts if chrf.whitespace else ["".join(text.split()) for text in texts]), chrf.char_order)]
        if chrf.word_order:
            kinds.append((words([chrf._remove_punctuation(text) for text in texts]), chrf.word_order))
        parts = []
        counted = np.ones(len(texts) // 2, dtype=bool)
        for symbols, order in kinds:
            matches, fits = shared(symbols, 2, order)
            counted &= fits
            totals = np.maximum(symbols.lengths.reshape(-1, 2, 1) - np.arange(order), 0)
            # Where the reference has no n-grams of an order, sacreBLEU does not count those of the target.
            totals[:, 0] *= totals[:, 1] > 0
            parts.append(np.stack((totals[:, 0], totals[:, 1], matches), axis=2).reshape(len(matches), -1))
        return np.concatenate(parts, axis=1).tolist(), counted

    def _best(self, rows: Sequence[list[int]]) -> list[int]:
        """That of the reference with the highest F-score; of equals, the first."""
        return rows[0] if len(rows) == 1 else max(rows, key=self._chrf._compute_f_score)
