"""What BLEU, chrF and TER share: sacreBLEU counts and scores, so that numbers and signatures are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tqcheck.model.metric import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput
    from tqcheck.model.score import Level


class SacreMetric:
    """One of sacreBLEU's metrics.

    Args:
        corpus: As the command line of sacreBLEU makes it.
        segment: As it makes it for single sentences; None = the same.
    """

    def __init__(self, corpus: Any, segment: Any = None) -> None:
        self._corpus = corpus
        self._segment = segment or corpus

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit: sacreBLEU's statistics."""
        return [Measured((self._row(item),)) for item in batch]

    def _row(self, item: MetricInput) -> Sequence[float]:
        references = [[reference.text] for reference in item.unit.references]
        [row] = self._corpus._extract_corpus_statistics([item.unit.target.text], references)
        return row  # type: ignore[no-any-return]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The value of a sum of rows."""
        metric = self._segment if level == "segment" else self._corpus
        return float(metric._compute_score_from_stats(list(total)).score)

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """That of sacreBLEU."""
        metric = self._segment if level == "segment" else self._corpus
        metric.num_refs = references
        return str(metric.get_signature())
