"""The settings of a run, complete and frozen: what all layers of options come to."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  the codec reads these annotations at run time
from dataclasses import field
from typing import Literal

from tqcheck.model.finding import Severity  # noqa: TC001
from tqcheck.model.lean import dataclass
from tqcheck.model.score import Level  # noqa: TC001
from tqcheck.model.scorereport import Test  # noqa: TC001

FailOn = Literal["neutral", "minor", "major", "critical", "never"]


@dataclass(frozen=True, slots=True)
class RuleOptions:
    """`[tqcheck.rule.CODE]`: another severity, other parameters."""

    severity: Severity | None = None
    params: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class IgnoreEntry:
    """One entry of `[tqcheck.ignore]`: findings of a code are suppressed, all or those whose text is `text`."""

    code: str
    text: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PathOptions:
    """`[[tqcheck.path]]`: settings for the files that a glob matches."""

    glob: str
    source_lang: str | None = None
    target_lang: str | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    min_confidence: float | None = None


@dataclass(frozen=True, slots=True)
class ScoreOptions:
    """`[tqcheck.score]`: what `tqcheck score` is to do; empty and None = the default.

    Attributes:
        baseline_system, baseline_scores: What drops are measured against: a system of the run, or a file of scores.
        min, max, max_drop: Gates, by metric.
        no_significant_drop: The p-value below which a drop fails.
        history: The file that gets the scores of every run.
    """

    metrics: tuple[str, ...] = ()
    level: Level | None = None
    baseline_system: str | None = None
    baseline_scores: str | None = None
    paired: Test | None = None
    confidence: bool = False
    samples: int | None = None
    seed: int | None = None
    min: Mapping[str, float] = field(default_factory=dict, hash=False)
    max: Mapping[str, float] = field(default_factory=dict, hash=False)
    max_drop: Mapping[str, float] = field(default_factory=dict, hash=False)
    no_significant_drop: float | None = None
    history: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that decides what a run finds. Paths are as they can be opened from the working directory.

    Attributes:
        root: Folder of the configuration file, against which globs are matched; the working directory without one.
        select: Codes, prefixes or names; None = the profile's.
        ignore: On top of the profile's.
        ignores: Globs (relative to `root`) and what is suppressed there.
        rule_options: By code.
        metric_options: By metric, as written.
        require_all: A rule that was selected but cannot run is an error.
    """

    root: str = "."
    source_lang: str | None = None
    target_lang: str | None = None
    glossaries: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    profile: str = "default"
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    min_confidence: float | None = None
    fail_on: FailOn = "minor"
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rule_options: tuple[tuple[str, RuleOptions], ...] = ()
    ignores: tuple[tuple[str, tuple[IgnoreEntry, ...]], ...] = ()
    paths: tuple[PathOptions, ...] = ()
    score: ScoreOptions = field(default_factory=ScoreOptions)
    metric_options: Mapping[str, Mapping[str, object]] = field(default_factory=dict, hash=False)
    require_all: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """One value with its origin, for `tqcheck config`: `default`, `tqcheck.toml:4`, `TQCHECK_PROFILE`, `--profile`."""

    key: str
    value: object
    origin: str
