"""From a request to a report of scores: open the systems, measure them, add up, compare."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck import __version__
from tqcheck.engine.scoring.gates import judge, refuse_gates
from tqcheck.engine.scoring.hints import hints
from tqcheck.engine.scoring.history import label_for, point_of, read_history, with_point
from tqcheck.engine.scoring.lacking import problems, refuse_nothing
from tqcheck.engine.scoring.measure import Job, loaded_metrics, measure
from tqcheck.engine.scoring.metrics import plugin_of
from tqcheck.engine.scoring.spread import executor
from tqcheck.engine.scoring.stored import read_stored
from tqcheck.engine.scoring.systems import Files, base_name, open_systems
from tqcheck.engine.scoring.weakest import texts_of_weakest
from tqcheck.errors import ConfigError, nearest
from tqcheck.model.metric import MetricInput, Need
from tqcheck.model.score import LEVELS, Score
from tqcheck.model.scorereport import Comparison, MetricInfo, ScoreReport, SystemInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.marks import Marks
    from tqcheck.engine.scoring.measure import MeasuredSystem
    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.systems import DocumentInput, SystemInput
    from tqcheck.engine.scoring.table import Table
    from tqcheck.model.score import Level
    from tqcheck.model.scorerequest import ScoreRequest
    from tqcheck.model.text import TranslationUnit


def run_score(request: ScoreRequest, settings: Settings, *, jobs: int | None = None) -> ScoreReport:
    """Score systems; see `tqcheck.api.score`."""
    job = Job(settings, request.metrics, annotated=bool(request.annotations))
    _refuse_network(request)
    loaded_metrics.cache_clear()
    metrics = loaded_metrics(job)
    systems, baseline = _opened(request, settings)
    refuse_gates(request, baseline, [system.name for system in systems])
    points = () if request.history is None else read_history(request.history, may_be_missing=True)
    label = request.label or (label_for(points) if request.history is not None else None)
    stored = None if request.baseline_scores is None else read_stored(request.baseline_scores, label=label)
    marks = _marks(request, settings, systems, metrics, jobs)
    attach = marks.attach if marks is not None else _attach
    measured = measure(systems, job, attach, executor(metrics, systems, jobs))
    # What is wrong with the annotations says more than that nothing could be scored.
    marked = tuple(marks.problems()) if marks is not None else ()
    refuse_nothing(systems, metrics, measured)
    scores = tuple(
        score
        for system, result in zip(systems, measured, strict=True)
        for loaded, table in zip(metrics, result.tables, strict=True)
        for score in _scores(system, loaded, table, result.references, request.level)
    )
    comparisons = tuple(_comparisons(baseline, systems, metrics, scores))
    if request.confidence or request.paired:
        scores, comparisons = _sampled(request, systems, metrics, measured, scores, comparisons)
    report = ScoreReport(
        level=request.level,
        systems=tuple(_info(system, result) for system, result in zip(systems, measured, strict=True)),
        metrics=tuple(
            MetricInfo(
                item.name,
                item.plugin.label,
                item.plugin.direction,
                item.plugin.range,
                item.plugin.digits,
                item.plugin.interval,
            )
            for item in metrics
        ),
        scores=scores,
        baseline=baseline,
        comparisons=comparisons,
        problems=(*marked, *problems(systems, metrics, measured), *hints(systems, request.metrics, settings)),
        versions=(("python", ".".join(map(str, sys.version_info[:3]))), ("tqcheck", __version__)),
    )
    judged = [system.name for system in systems if system.name != baseline]
    gates = judge(request, report.metrics, scores, report.comparisons, systems=judged, stored=stored)
    return replace(
        report,
        gates=tuple(gates),
        label=label,
        history=() if label is None else with_point(points, point_of(scores, label)),
        texts=tuple(texts_of_weakest(report, systems, settings)) if request.texts else (),
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


def _scores(system: SystemInput, loaded: LoadedMetric, table: Table, references: int, finest: Level) -> Iterator[Score]:
    """The scores of a system by one metric: the corpus, then documents, then segments, as far as asked for."""
    signatures = {level: loaded.metric.signature(references=references, level=level) for level in LEVELS}
    wanted = [level for level in LEVELS[LEVELS.index(finest) :] if level in loaded.plugin.levels]

    def made(level: Level, path: str, total: Sequence[float], unit: str | None = None, at: int = -1) -> Score:
        value = loaded.metric.score(total, level=level) if total else None
        if value is not None and not isfinite(value):
            value = None
        evidence = loaded.metric.evidence(total) if value is not None and level != "segment" else ()
        low, high = table.intervals.get(at, (None, None))
        return Score(
            loaded.name,
            level,
            path,
            value,
            signatures[level],
            unit,
            system.name,
            low,
            high,
            evidence=evidence,
            spans=table.spans.get(at, ()),
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


def _sampled(
    request: ScoreRequest,
    systems: Sequence[SystemInput],
    metrics: Sequence[LoadedMetric],
    measured: Sequence[MeasuredSystem],
    scores: tuple[Score, ...],
    comparisons: tuple[Comparison, ...],
) -> tuple[tuple[Score, ...], tuple[Comparison, ...]]:
    """The scores with intervals and the comparisons with p-values, as far as they are asked for."""
    from tqcheck.engine.scoring.intervals import Bootstrap, with_intervals
    from tqcheck.engine.scoring.paired import tested

    bootstrap = Bootstrap(None if request.paired == "ar" else request.samples, request.seed)
    tables = {
        (system.name, loaded.name): table
        for system, result in zip(systems, measured, strict=True)
        for loaded, table in zip(metrics, result.tables, strict=True)
    }
    by_name = {loaded.name: loaded for loaded in metrics}
    if request.confidence or request.paired == "bs":
        scores = tuple(with_intervals(scores, by_name, tables, bootstrap))
    if request.paired:
        comparisons = tuple(tested(comparisons, request.paired, by_name, tables, bootstrap, shuffles=request.samples))
    return scores, comparisons


def _info(system: SystemInput, measured: MeasuredSystem) -> SystemInfo:
    paths = tuple(document.file.path for document in system.documents)
    return SystemInfo(system.name, paths, measured.segments, measured.words)


def _opened(request: ScoreRequest, settings: Settings) -> tuple[tuple[SystemInput, ...], str | None]:
    """The systems, and the name of the one that the others are compared with.

    A baseline that is the path of no system becomes one.

    Raises:
        ConfigError: there is none of that name.
    """
    files = Files()
    systems = open_systems(request, settings, files)
    names = [system.name for system in systems]
    baseline = request.baseline
    if baseline is None:
        return systems, names[0] if request.paired and len(names) > 1 else None
    if baseline in names:
        return systems, baseline
    if len(names) == len(request.hypotheses):
        paths = [os.path.normpath(path) for path in request.hypotheses]
        if os.path.normpath(baseline) in paths:
            return systems, names[paths.index(os.path.normpath(baseline))]
        if Path(baseline).exists():
            added = replace(
                request,
                hypotheses=(*request.hypotheses, baseline),
                systems=(*request.systems, base_name(baseline)) if request.systems else (),
            )
            systems = open_systems(added, settings, files)
            return systems, systems[-1].name
    raise ConfigError(
        f"there is no system “{baseline}”", hint=nearest(baseline, names) or "name a system of this run, or a file"
    )


def _comparisons(
    baseline: str | None, systems: Sequence[SystemInput], metrics: Sequence[LoadedMetric], scores: Sequence[Score]
) -> Iterator[Comparison]:
    """The other systems beside the baseline, by each metric."""
    if baseline is None:
        return
    values = {(score.system, score.metric): score.value for score in scores if score.level == "corpus"}
    for loaded in metrics:
        base = values.get((baseline, loaded.name))
        for system in systems:
            value = values.get((system.name, loaded.name))
            if system.name != baseline and value is not None and base is not None:
                yield Comparison(loaded.name, system.name, baseline, value, base)
