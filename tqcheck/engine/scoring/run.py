"""From a request to a report of scores: open the systems, measure them, add up, compare."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, cast

from tqcheck import __version__, registry
from tqcheck.engine.scoring.measure import Job, loaded_metrics, measure
from tqcheck.engine.scoring.metrics import plugin_of
from tqcheck.engine.scoring.systems import open_systems
from tqcheck.errors import ConfigError
from tqcheck.model.metric import MetricInput, Need
from tqcheck.model.report import Problem
from tqcheck.model.score import LEVELS, Score
from tqcheck.model.scorereport import Comparison, MetricInfo, ScoreReport, SystemInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.marks import Marks
    from tqcheck.engine.scoring.measure import Batch, Counted, MeasuredSystem
    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.systems import DocumentInput, SystemInput
    from tqcheck.engine.scoring.table import Table
    from tqcheck.model.plugins import Executor
    from tqcheck.model.score import Level
    from tqcheck.model.scorerequest import ScoreRequest
    from tqcheck.model.text import TranslationUnit


def run_score(request: ScoreRequest, settings: Settings, *, jobs: int | None = None) -> ScoreReport:
    """Score systems; see `tqcheck.api.score`."""
    job = Job(settings, request.metrics, annotated=bool(request.annotations))
    _refuse_network(request)
    loaded_metrics.cache_clear()
    metrics = loaded_metrics(job)
    systems = open_systems(request, settings)
    marks = _marks(request, settings, systems, metrics, jobs)
    attach = marks.attach if marks is not None else _attach
    measured = measure(systems, job, attach, _executor(metrics, jobs))
    scores = tuple(
        score
        for system, result in zip(systems, measured, strict=True)
        for loaded, table in zip(metrics, result.tables, strict=True)
        for score in _scores(system, loaded, table, result.references, request.level)
    )
    return ScoreReport(
        level=request.level,
        systems=tuple(_info(system, result) for system, result in zip(systems, measured, strict=True)),
        metrics=tuple(
            MetricInfo(item.name, item.plugin.label, item.plugin.direction, item.plugin.range, item.plugin.digits)
            for item in metrics
        ),
        scores=scores,
        baseline=_baseline(request, systems),
        comparisons=tuple(_comparisons(request, systems, metrics, scores)),
        problems=(*(marks.problems() if marks is not None else ()), *_problems(systems, metrics, measured)),
        versions=(("python", ".".join(map(str, sys.version_info[:3]))), ("tqcheck", __version__)),
    )


def _attach(_system: str, document: DocumentInput, unit: TranslationUnit) -> MetricInput:
    return MetricInput(unit, unit.document or document.name)


def _marks(
    request: ScoreRequest,
    settings: Settings,
    systems: Sequence[SystemInput],
    metrics: Sequence[LoadedMetric],
    jobs: int | None,
) -> Marks | None:
    """What attaches findings and annotations to units; None where no metric wants them.

    Raises:
        ConfigError: a metric wants annotations, and there are none.
    """
    needs = frozenset[Need]().union(*(loaded.needs for loaded in metrics))
    if not needs & {"findings", "annotations"}:
        return None
    if "annotations" in needs and not request.annotations:
        names = ", ".join(loaded.name for loaded in metrics if "annotations" in loaded.needs)
        raise ConfigError(f"{names}: annotations are needed", hint="name their file with --annotations FILE")
    # Not at the top: only few metrics want them.
    from tqcheck.engine.scoring.marks import Marks

    annotations = request.annotations if "annotations" in needs else ()
    return Marks(systems, needs, annotations, settings, jobs=jobs)


def _refuse_network(request: ScoreRequest) -> None:
    for choice in request.metrics:
        if plugin_of(choice.name).network and not request.allow_network:
            raise ConfigError(
                f"the metric {choice.name} sends texts to a service",
                hint="if that is what you want, add --allow-network; nothing was sent",
            )


def _executor(
    metrics: Sequence[LoadedMetric], jobs: int | None
) -> Callable[[Callable[[Batch], Counted], Iterable[Batch]], Iterator[Counted]]:
    """Processes where every metric may be spread over them, else this one."""
    if jobs is not None and jobs < 1:
        raise ConfigError(f"jobs must be at least 1, not {jobs}")
    count = (jobs or os.cpu_count() or 1) if all(item.plugin.spreads for item in metrics) else 1
    executor = cast("Executor", registry.load("executor", "serial" if count == 1 else "processes"))
    return partial(executor.map, jobs=count)


def _scores(system: SystemInput, loaded: LoadedMetric, table: Table, references: int, finest: Level) -> Iterator[Score]:
    """The scores of a system by one metric: the corpus, then documents, then segments, as far as asked for."""
    signatures = {level: loaded.metric.signature(references=references, level=level) for level in LEVELS}
    wanted = [level for level in LEVELS[LEVELS.index(finest) :] if level in loaded.plugin.levels]

    def made(level: Level, path: str, total: Sequence[float], unit: str | None = None, at: int = -1) -> Score:
        value = loaded.metric.score(total, level=level) if total else None
        evidence = loaded.metric.evidence(total) if value is not None and level != "segment" else ()
        spans = table.spans.get(at, ())
        return Score(
            loaded.name, level, path, value, signatures[level], unit, system.name, evidence=evidence, spans=spans
        )

    if "corpus" in wanted:
        yield made("corpus", "", table.total)
    if "document" in wanted:
        for document, total in table.by_document():
            yield made("document", document, total)
    if "segment" in wanted and not loaded.plugin.by_document:
        rows = table.rows.tolist()
        for at, ((document, key), row) in enumerate(zip(table.keys, table.scored.tolist(), strict=True)):
            yield made("segment", document, rows[row] if row >= 0 else (), key, at)


def _info(system: SystemInput, measured: MeasuredSystem) -> SystemInfo:
    paths = tuple(document.file.path for document in system.documents)
    return SystemInfo(system.name, paths, measured.segments, measured.words)


def _baseline(request: ScoreRequest, systems: Sequence[SystemInput]) -> str | None:
    """The name of the system that the others are compared with.

    Raises:
        ConfigError: there is none of that name.
    """
    names = [system.name for system in systems]
    if request.baseline is None:
        return names[0] if request.paired and len(names) > 1 else None
    from tqcheck.errors import nearest

    if request.baseline not in names:
        raise ConfigError(f"there is no system “{request.baseline}”", hint=nearest(request.baseline, names))
    return request.baseline


def _comparisons(
    request: ScoreRequest, systems: Sequence[SystemInput], metrics: Sequence[LoadedMetric], scores: Sequence[Score]
) -> Iterator[Comparison]:
    """The other systems beside the baseline, by each metric."""
    baseline = _baseline(request, systems)
    if baseline is None:
        return
    values = {(score.system, score.metric): score.value for score in scores if score.level == "corpus"}
    for loaded in metrics:
        base = values.get((baseline, loaded.name))
        for system in systems:
            value = values.get((system.name, loaded.name))
            if system.name != baseline and value is not None and base is not None:
                yield Comparison(loaded.name, system.name, baseline, value, base)


def _problems(
    systems: Sequence[SystemInput], metrics: Sequence[LoadedMetric], measured: Sequence[MeasuredSystem]
) -> Iterator[Problem]:
    """What could not be scored, and what metrics counted besides, said once for each system and metric."""
    for system, result in zip(systems, measured, strict=True):
        for loaded, table, tally in zip(metrics, result.tables, result.tallies, strict=True):
            left = int((table.scored < 0).sum())
            if left and not loaded.plugin.by_document:
                needed = ", ".join(sorted(loaded.needs)) or "more text"
                what = f"{left:,} of {result.segments:,} segments could not be scored; it needs: {needed}"
                yield Problem("score", f"{system.name}, {loaded.name}: {what}")
            if tally:
                told = "; ".join(f"{words}: {_shown(number)}" for words, number in tally.items())
                yield Problem("tally", f"{system.name}, {loaded.name}: {told}")


def _shown(number: float) -> str:
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.4f}"
