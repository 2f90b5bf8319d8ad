"""The tables that reports of scores show, as cells of text: every format draws the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.reporters.scores._breakdown import HEADER, breakdown
from tqcheck.reporters.scores._trend import series, sparkline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    """Scores by level, from the corpus to what was asked for, what raised them, comparisons, then the trend."""
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
    if len(report.history) > 1 or (report.history and not report.scores):
        yield trend(report)


def shown(value: float | None, digits: int = 2) -> str:
    """A number as tables show it; a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}"


def label(metric: MetricInfo) -> str:
    """A metric's name with an arrow towards the better values."""
    return f"{metric.label} {'↑' if metric.direction == 'higher' else '↓'}"


def signatures(report: ScoreReport) -> list[tuple[str, str]]:
    """(label of the metric, signature) of the scores, each once; a level that is made otherwise says which it is."""
    labels = {metric.name: metric.label for metric in report.metrics}
    found: dict[str, dict[str, Level]] = {}
    for score in report.scores:
        if score.value is not None:
            found.setdefault(score.metric, {}).setdefault(score.signature, score.level)
    return [
        (labels.get(name, name) if not position else f"{labels.get(name, name)} by {level}", signature)
        for name, made in found.items()
        for position, (signature, level) in enumerate(made.items())
    ]


def judged(difference: float, metric: MetricInfo) -> str:
    """What a difference means: better, worse or equal."""
    good = difference if metric.direction == "higher" else -difference
    return "better" if good > 0 else "worse" if good < 0 else "equal"


def trend(report: ScoreReport) -> Grid:
    """One row for each system and metric of the history."""
    infos = {metric.name: metric for metric in report.metrics}
    lines = series(report.history)
    rows = []
    for line in lines:
        info = infos.get(line.metric)
        precision = info.digits if info else 2
        known = [value for value in line.values if value is not None]
        change = known[-1] - known[-2] if len(known) > 1 else None
        rows.append(
            (
                label(info) if info else line.metric,
                line.name,
                sparkline(line.values),
                shown(min(known, default=None), precision),
                shown(max(known, default=None), precision),
                shown(known[-1] if known else None, precision),
                "–" if change is None else f"{change:+.{precision}f}",
                "" if change is None or info is None else judged(change, info),
            )
        )
    first, last = report.history[0].label, report.history[-1].label
    count = len(report.history)
    title = f"Trend of {count:,} runs, {first} to {last}" if count > 1 else f"Trend of 1 run, {first}"
    return Grid(
        title,
        ("metric", "system", "", "lowest", "highest", "last", "change", ""),
        tuple(rows),
        (False, False, False, True, True, True, True, False),
    )


def _alone(scores: Sequence[Score]) -> bool:
    """Whether every system is one document, of which the corpus said all."""
    documents = {(score.system, score.path) for score in scores}
    return len(documents) == len({system for system, _ in documents})


def _scores(level: Level, scores: Sequence[Score], metrics: Sequence[MetricInfo]) -> Grid:
    """One row a system, document or segment, one column a metric."""
    held = [metric for metric in metrics if any(score.metric == metric.name for score in scores)]
    precision = {metric.name: metric.digits for metric in held}
    rows: dict[tuple[str, ...], dict[str, str]] = {}
    for score in scores:
        key = (score.system or "", score.path, score.unit or "")
        rows.setdefault(key, {})[score.metric] = _value(score, precision.get(score.metric, 2))
    names, first = _named_columns(level, rows)
    return Grid(
        {"corpus": "Scores", "document": "By document", "segment": "By segment"}[level],
        (*names, *(label(metric) + _share(level, metric) for metric in held)),
        tuple(
            (*(key[column] for column in first), *(cells.get(metric.name, "–") for metric in held))
            for key, cells in rows.items()
        ),
        (*(False for _ in names), *(True for _ in held)),
    )


def _share(level: Level, metric: MetricInfo) -> str:
    """What the brackets behind the values of segments hold."""
    return f" [{100 * metric.interval:.0f} %]" if level == "segment" and metric.interval is not None else ""


def _named_columns(level: Level, keys: Iterable[tuple[str, ...]]) -> tuple[list[str], list[int]]:
    """The columns that tell rows apart, and which part of the key each holds; a system's only document is not named."""
    columns = [0] if level == "corpus" else [0, 1] if level == "document" else [0, 1, 2]
    if level == "segment" and len({key[:2] for key in keys}) == len({key[0] for key in keys}):
        columns.remove(1)
    return [("system", "document", "segment")[column] for column in columns], columns


def _value(score: Score, precision: int) -> str:
    if score.low is None or score.high is None:
        return shown(score.value, precision)
    bounds = f"[{shown(score.low, precision)}, {shown(score.high, precision)}]"
    return f"{shown(score.value, precision)} {bounds}"


def _compared(report: ScoreReport) -> Grid:
    infos = {metric.name: metric for metric in report.metrics}
    return Grid(
        f"Beside {report.baseline}",
        ("metric", "system", "score", report.baseline or "", "difference", "", "p"),
        tuple(_comparison(item, infos) for item in report.comparisons),
        (False, False, True, True, True, False, True),
    )


def _comparison(item: Comparison, infos: Mapping[str, MetricInfo]) -> tuple[str, ...]:
    info = infos[item.metric]
    precision = info.digits
    difference = item.value - item.baseline_value
    word = judged(difference, info)
    if item.p is not None and item.p >= SIGNIFICANT and difference:
        word += ", perhaps by chance"
    return (
        label(info),
        item.system,
        shown(item.value, precision),
        shown(item.baseline_value, precision),
        f"{difference:+.{precision}f}",
        word,
        shown(item.p, 4),
    )


SIGNIFICANT = 0.05
"""P-values below it are not put down to chance; sacreBLEU's threshold."""
