"""How far each metric agrees with professionals: their MQM penalties on the marked translations of WMT.

Machine translations only, against one reference. Pooled: Kendall's tau-b over all segments, in which long segments come
out worse for being long. Within: its mean over the translations of one segment, which is what tells a better from a
worse translation of the same text. Systems: share of the pairs of systems that come in the same order. Length, the
number of a target's characters, is what a metric has to beat. All values are turned so that more is better agreement.
`mqm-wmt` is that of tqcheck's own findings. What needs a glossary, annotations, a checkpoint or a service is left out,
and what says nothing of segments.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, cast

from benchmarks._options import scratch
from benchmarks._ranks import kendall, kendall_within, pairwise_accuracy
from benchmarks._table import Section
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from benchmarks._options import Options

_HUMAN = ("Human-", "ref")
"""How the names of human translations begin."""
_METRICS = ("bleu", "chrf", "chrfpp", "ter", "mqm-wmt")
_QUICK = 400
"""Translations of each data set that --quick looks at."""

_Row = dict[str, Any]


def run(options: Options) -> Iterator[Section]:
    """A table for each data set."""
    path = options.data / "mqm-zhen-train.jsonl.gz"
    if not path.is_file():
        yield Section("metrics and professionals", note=f"Not run: {path.name} is not there.")
        return
    sets: dict[str, list[_Row]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if not row["system"].startswith(_HUMAN) and row["reference"]:
                sets[row["dataset"]].append(row)
    for name, rows in sets.items():
        yield _section(name, _some(rows) if options.quick else rows)


def _some(rows: Sequence[_Row]) -> list[_Row]:
    """The first segments, in every system."""
    systems = {row["system"] for row in rows}
    segments = list(dict.fromkeys((row["doc"], row["seg"]) for row in rows))[: _QUICK // len(systems)]
    return [row for row in rows if (row["doc"], row["seg"]) in set(segments)]


def _section(name: str, rows: Sequence[_Row]) -> Section:
    systems: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        systems[row["system"]].append(row)
    values, totals = _scored(name, systems)
    ordered = [row for some in systems.values() for row in some]
    wanted = [row["mqm"] for row in ordered]
    segments = [(row["doc"], row["seg"]) for row in ordered]
    by_system = [sum(row["mqm"] for row in some) / len(some) for some in systems.values()]
    values["length"] = [float(len(row["target"])) for row in ordered]
    totals["length"] = [float(sum(len(row["target"]) for row in some)) for some in systems.values()]
    signs = {metric: 1 if metric == "length" or _falls(metric) else -1 for metric in values}
    table = tuple(
        (
            metric,
            signs[metric] * (kendall(wanted, values[metric]) or 0.0),
            signs[metric] * kendall_within(segments, wanted, values[metric]),
            pairwise_accuracy(by_system, [signs[metric] * value for value in totals[metric]]),
        )
        for metric in ("length", *_METRICS)
    )
    note = f"{len(ordered):,} translations of {len(set(segments)):,} segments by {len(systems)} systems."
    return Section(f"{name}: metrics and professionals", ("metric", "pooled", "within", "systems"), table, note)


def _falls(metric: str) -> bool:
    """Whether lower values are the better ones, as they are of MQM penalties."""
    return dict(api.metrics())[metric].direction == "lower"


def _scored(name: str, systems: dict[str, list[_Row]]) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """By metric the values of all segments, system by system, and those of the systems."""
    paths = [_file(f"{name}.{system}", rows) for system, rows in systems.items()]
    request = ScoreRequest(
        tuple(map(str, paths)), metrics=tuple(MetricChoice(metric) for metric in _METRICS), level="segment"
    )
    report = api.score(request, Settings(source_lang="zh", target_lang="en"))
    values: dict[str, list[float]] = {metric: [] for metric in _METRICS}
    totals: dict[str, list[float]] = {metric: [] for metric in _METRICS}
    for score in report.scores:
        if score.level in ("segment", "corpus"):
            (values if score.level == "segment" else totals)[score.metric].append(cast("float", score.value))
    return values, totals


def _file(name: str, rows: Sequence[_Row]) -> Path:
    """A system's translations with their sources and a reference."""
    path = scratch() / f"meta.{name}.jsonl"
    keys = ("source", "target", "reference")
    path.write_text("".join(json.dumps({key: row[key] for key in keys}) + "\n" for row in rows), "utf-8")
    return path
