"""BLEU: how many of a translation's word sequences stand in a reference.

Source: Papineni et al., "BLEU: a method for automatic evaluation of machine translation", ACL 2002; as sacreBLEU
computes it (Post, "A call for clarity in reporting BLEU scores", WMT 2018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tqcheck.metrics._sacrebleu import SacreMetric, reference_row
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricExample, MetricPlugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import Metric, MetricSetup


@dataclass(frozen=True, slots=True)
class Params:
    """sacreBLEU's options, under its names; only tokenizers that need no download and no other package."""

    tokenize: Literal["13a", "intl", "zh", "char", "none"] = "13a"
    lowercase: bool = False
    smooth_method: Literal["exp", "floor", "add-k", "none"] = "exp"
    smooth_value: float | None = None
    max_ngram_order: int = 4
    effective_order: bool = False

    def __post_init__(self) -> None:
        if self.max_ngram_order < 1:
            raise ValueError(f"max-ngram-order must be at least 1, not {self.max_ngram_order}")


class _Counter:
    """Rows of two lengths, the target's and the closest reference's, then by order the n-grams that match, then all."""

    def __init__(self, bleu: Any, tokenize: str) -> None:
        from tqcheck.metrics._tokenize import tokenizer

        self._bleu = bleu
        self._words = tokenizer(tokenize, bleu.tokenizer)

    def __call__(self, targets: Sequence[str], references: Sequence[Sequence[str]]) -> Sequence[Sequence[float]]:
        import numpy as np

        from tqcheck.metrics._ngrams import shared, words

        bleu = self._bleu
        order, most = bleu.max_ngram_order, max(map(len, references))
        lists = []
        for target, several in zip(targets, references, strict=True):
            texts = (target, *several)
            lists += [self._words(text.lower() if bleu.lowercase else text) for text in texts]
            lists += [[]] * (most - len(several))
        symbols = words(lists)
        matches, counted = shared(symbols, 1 + most, order)
        lengths = symbols.lengths.reshape(-1, 1 + most)
        closest = [
            bleu._get_closest_ref_len(length, others[: len(several)])
            for (length, *others), several in zip(lengths.tolist(), references, strict=True)
        ]
        totals = np.maximum(lengths[:, :1] - np.arange(order), 0)
        rows: list[Sequence[float]] = np.column_stack((lengths[:, 0], closest, matches, totals)).tolist()
        for at in np.flatnonzero(~counted).tolist():
            rows[at] = reference_row(bleu, targets[at], references[at])
        return rows


def _build(params: Params, setup: MetricSetup) -> Metric:
    from sacrebleu.metrics.bleu import BLEU

    def make(*, effective_order: bool) -> BLEU:
        return BLEU(
            lowercase=params.lowercase,
            force=True,
            tokenize=params.tokenize,
            smooth_method=params.smooth_method,
            smooth_value=params.smooth_value,
            max_ngram_order=params.max_ngram_order,
            effective_order=effective_order,
        )

    # sacreBLEU leaves out orders without a match where it scores single sentences.
    corpus = make(effective_order=params.effective_order)
    return SacreMetric(_Counter(corpus, params.tokenize), corpus, make(effective_order=True))


METRIC = MetricPlugin(
    label="BLEU",
    params=Params,
    build=_build,
    range=(0.0, 100.0),
    direction="higher",
    needs=frozenset({"reference"}),
    examples=(
        MetricExample(
            targets=("the cat sat on a mat today",),
            references=(("the cat sat on the mat today",),),
            value=100 * (6 / 7 * 4 / 6 * 2 / 5 * 1 / 4) ** 0.25,
            source="by hand: 6 of 7 words, 4 of 6 pairs, 2 of 5 triples, 1 of 4 quadruples; equal length",
        ),
        MetricExample(
            targets=("a b c d",),
            references=(("e f g h",),),
            value=0.0,
            source="by hand: nothing in common",
        ),
    ),
)
