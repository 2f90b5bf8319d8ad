"""What BLEU, chrF and TER share: the counts are made here, sacreBLEU makes values and signatures of them.

The counts are sacreBLEU's own, number by number; tests compare them. Only the way to them is another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from tqcheck.model.metric import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.metric import MetricInput
    from tqcheck.model.score import Level


class Counter(Protocol):
    """Counts what one of sacreBLEU's metrics counts."""

    def __call__(self, targets: Sequence[str], references: Sequence[Sequence[str]]) -> Sequence[Sequence[float]]:
        """The row of each target against its references, of which there is at least one."""


class SacreMetric:
    """One of sacreBLEU's metrics.

    Args:
        count: Makes its rows.
        corpus: As the command line of sacreBLEU makes it.
        segment: As it makes it for single sentences; None = the same.
    """

    def __init__(self, count: Counter, corpus: Any, segment: Any = None) -> None:
        self._count = count
        self._corpus = corpus
        self._segment = segment or corpus

    def measure(self, batch: Sequence[MetricInput]) -> Sequence[Measured]:
        """One row a unit: sacreBLEU's statistics. As on its command line, blanks at the end of a text do not count."""
        units = [item.unit for item in batch]
        able = [unit for unit in units if unit.references]
        targets = [unit.target.text.rstrip() for unit in able]
        references = [[reference.text.rstrip() for reference in unit.references] for unit in able]
        rows = iter(self._count(targets, references) if able else ())
        return [Measured((next(rows),) if unit.references else ()) for unit in units]

    def score(self, total: Sequence[float], *, level: Level) -> float | None:
        """The value of a sum of rows, in their precision: sacreBLEU reckons resamples in 32 bits."""
        metric = self._segment if level == "segment" else self._corpus
        return metric._compute_score_from_stats(list(total)).score  # type: ignore[no-any-return]

    def evidence(self, total: Sequence[float]) -> tuple[tuple[str, str], ...]:
        """None."""
        return ()

    def signature(self, *, references: int, level: Level) -> str:
        """That of sacreBLEU."""
        metric = self._segment if level == "segment" else self._corpus
        metric.num_refs = references
        return str(metric.get_signature())


def reference_row(metric: Any, target: str, references: Sequence[str]) -> Sequence[float]:
    """The row as sacreBLEU itself counts it, for what is beyond the faster way."""
    [row] = metric._extract_corpus_statistics([target], [[reference] for reference in references])
    forget(getattr(metric, "tokenizer", None))
    return row  # type: ignore[no-any-return]


def forget(tokenizer: Any) -> None:
    """Empty a tokenizer's cache of lines, which would grow with the corpus."""
    for part in (tokenizer, getattr(tokenizer, "_post_tokenizer", None)):
        clear = getattr(type(part).__call__, "cache_clear", None)
        if clear is not None:
            clear()
