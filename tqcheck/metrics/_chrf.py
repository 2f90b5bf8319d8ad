"""What `chrf` and `chrfpp` share: sacreBLEU's CHRF with another order of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.metrics._sacrebleu import SacreMetric
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.metric import Metric


@dataclass(frozen=True, slots=True)
class Params:
    """sacreBLEU's options, under its names."""

    char_order: int = 6
    beta: int = 2
    lowercase: bool = False
    whitespace: bool = False
    eps_smoothing: bool = False


def build(params: Params, *, word_order: int) -> Metric:
    """The metric; `word_order` is 2 for chrF++."""
    from sacrebleu.metrics.chrf import CHRF

    return SacreMetric(
        CHRF(
            char_order=params.char_order,
            word_order=word_order,
            beta=params.beta,
            lowercase=params.lowercase,
            whitespace=params.whitespace,
            eps_smoothing=params.eps_smoothing,
        )
    )
