"""The tables that reports of scores show, as cells of text: every format draws the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.reporters.scores._breakdown import HEADER, breakdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.score import Level, Score
    from tqcheck.model.scorereport import Comparison, MetricInfo, ScoreReport


@dataclass(frozen=True, slots=True)
class Grid:
    """A table.

    Attributes:
        header, rows: Cells; all rows are as long as the header.
        numeric: For each column, whether it holds numbers.
    """

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]


def grids(report: ScoreReport) -> Iterator[Grid]:
    """Scores by level, from the corpus to what was asked for, then what raised them, then comparisons."""
    levels: tuple[Level, ...] = ("corpus", "document", "segment")
    for level in levels[: levels.index(report.level) + 1]:
        # A corpus of one document would be said twice.
        scores = [score for score in report.scores if score.level == level]
        if scores and not (level == "document" and _alone(scores)):
            yield _scores(level, scores, report.metrics)
    rows = tuple(breakdown(report))
    if rows:
        yield Grid("Breakdown", HEADER, rows, (False, False, False, False))
    if report.comparisons:
        yield _compared(report)


def shown(value: float | None, digits: int = 2) -> str:
    """A number as tables show it; a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}"


def label(metric: MetricInfo) -> str:
    """A metric's name with an arrow towards the better values."""
    return f"{metric.label} {'↑' if metric.direction == 'higher' else '↓'}"


def _alone(scores: Sequence[Score]) -> bool:
    return len({score.path for score in scores}) == 1


def _scores(level: Level, scores: Sequence[Score], metrics: Sequence[MetricInfo]) -> Grid:
    """One row a system, document or segment, one column a metric."""
    held = [metric for metric in metrics if any(score.metric == metric.name for score in scores)]
    digits = {metric.name: metric.digits for metric in metrics}
    rows: dict[tuple[str, ...], dict[str, str]] = {}
    for score in scores:
        key = (score.system or "", score.path, score.unit or "")
        rows.setdefault(key, {})[score.metric] = _value(score, digits[score.metric])
    names = ("system", "document", "segment")[: ("corpus", "document", "segment").index(level) + 1]
    return Grid(
        {"corpus": "Scores", "document": "By document", "segment": "By segment"}[level],
        (*names, *map(label, held)),
        tuple((*key[: len(names)], *(cells.get(metric.name, "–") for metric in held)) for key, cells in rows.items()),
        (*(False for _ in names), *(True for _ in held)),
    )


def _value(score: Score, digits: int) -> str:
    if score.low is None or score.high is None:
        return shown(score.value, digits)
    return f"{shown(score.value, digits)} [{shown(score.low, digits)}, {shown(score.high, digits)}]"


def _compared(report: ScoreReport) -> Grid:
    labels = {metric.name: label(metric) for metric in report.metrics}
    digits = {metric.name: metric.digits for metric in report.metrics}
    better = {metric.name: 1 if metric.direction == "higher" else -1 for metric in report.metrics}
    return Grid(
        f"Beside {report.baseline}",
        ("metric", "system", "score", report.baseline or "", "difference", "", "p"),
        tuple(
            (
                labels[item.metric],
                item.system,
                shown(item.value, digits[item.metric]),
                shown(item.baseline_value, digits[item.metric]),
                f"{item.value - item.baseline_value:+.{digits[item.metric]}f}",
                _judged(item, better[item.metric]),
                shown(item.p, 4),
            )
            for item in report.comparisons
        ),
        (False, False, True, True, True, False, True),
    )


def _judged(item: Comparison, better: int) -> str:
    """What the difference means, as far as it was tested."""
    difference = (item.value - item.baseline_value) * better
    word = "better" if difference > 0 else "worse" if difference < 0 else "equal"
    if item.p is None:
        return word
    return word if item.p < SIGNIFICANT else f"{word}, perhaps by chance"


SIGNIFICANT = 0.05
"""P-values below it are not put down to chance; sacreBLEU's threshold."""
