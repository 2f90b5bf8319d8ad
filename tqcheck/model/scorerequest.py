"""What a run of `tqcheck score` is asked for."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.score import Level
    from tqcheck.model.scorereport import GateKind, Test

DEFAULT_METRICS = ("bleu", "chrf", "ter")


@dataclass(frozen=True, slots=True)
class MetricChoice:
    """A metric with its options, as (field, value) pairs in the order of their names."""

    name: str
    options: tuple[tuple[str, object], ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class GateSpec:
    """A gate that is asked for.

    Attributes:
        metric: Empty = all metrics of the run, as `no-significant-drop` has it.
        limit: See `tqcheck.model.scorereport.Gate`.
    """

    kind: GateKind
    metric: str
    limit: float


@dataclass(frozen=True, slots=True)
class ScoreRequest:
    """Everything that decides what is scored, and how; paths as they can be opened from the working directory.

    Attributes:
        hypotheses: Each is a system: a file, or a folder of documents.
        references: Aligned with each hypothesis segment by segment; empty = the files hold theirs.
        source: Aligned likewise.
        systems: Names of the systems in the order of `hypotheses`; empty = those of the paths.
        columns: (role, column) pairs for tables: target, source, reference, id, document. A role that occurs several
            times means several systems (target) or references.
        annotations: Files of errors that people marked.
        level: The finest level that is reported.
        baseline: The system that the others are compared with; None = the first, where a comparison is asked for.
        baseline_scores: A file of scores of an earlier run, with which drops are measured in place of `baseline`.
        confidence: Whether to give 95 % intervals by bootstrap.
        samples: Resamples or shuffles; None = as sacreBLEU: 1,000 and 10,000.
        seed: Of everything random.
        gates: What must hold.
        history: The file of earlier runs, of which the report shows the trend.
        label: What this run is called there; None = the revision, else its number.
        texts: Whether the report carries the texts of the weakest segments.
        allow_network: Whether metrics may send texts somewhere.
    """

    hypotheses: tuple[str, ...]
    references: tuple[str, ...] = ()
    source: str | None = None
    systems: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    annotations: tuple[str, ...] = ()
    metrics: tuple[MetricChoice, ...] = field(
        default_factory=lambda: tuple(MetricChoice(name) for name in DEFAULT_METRICS)
    )
    level: Level = "corpus"
    baseline: str | None = None
    paired: Test | None = None
    confidence: bool = False
    samples: int | None = None
    seed: int = 12345
    baseline_scores: str | None = None
    gates: tuple[GateSpec, ...] = ()
    history: str | None = None
    label: str | None = None
    texts: bool = False
    allow_network: bool = False
