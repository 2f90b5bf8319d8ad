"""How well tokens, spans and segments are judged: the measures of the QE tasks, on held-back documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import spearmanr

if TYPE_CHECKING:
    from collections.abc import Sequence


def mcc(wanted: np.ndarray, found: np.ndarray) -> float:
    """Matthews' correlation coefficient of two arrays of booleans (Matthews 1975); the words' measure of QE 2022."""
    wanted, found = wanted.astype(float), found.astype(float)
    tp, tn = (wanted * found).sum(), ((1 - wanted) * (1 - found)).sum()
    fp, fn = ((1 - wanted) * found).sum(), (wanted * (1 - found)).sum()
    below = np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    return float((tp * tn - fp * fn) / below) if below else 0.0


def best_threshold(wanted: np.ndarray, p: np.ndarray) -> tuple[float, float]:
    """The threshold of the highest MCC, and that MCC."""
    tried = [(mcc(wanted, p >= threshold), threshold) for threshold in np.arange(0.05, 0.8, 0.025)]
    value, threshold = max(tried)
    return float(threshold), value


def spearman(wanted: Sequence[float], found: Sequence[float]) -> float:
    """Rank correlation over all segments."""
    return float(spearmanr(wanted, found).statistic)
