"""The keys that the layers of the configuration understand, and what they may hold.

`tqcheck.toml` holds them at the top level or under `[tqcheck]`; `pyproject.toml` under `[tool.tqcheck]`. In files and
options a key is written with `-` where the field has `_`.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  the codec reads these annotations at run time
from dataclasses import field

from tqcheck.config.settings import FailOn, IgnoreEntry, PathOptions, RuleOptions, ScoreOptions
from tqcheck.model.lean import dataclass


@dataclass(frozen=True, slots=True)
class Layer:
    """What every layer may say.

    Attributes:
        glossaries, rules: Files and folders; in a configuration file relative to that file.
        ignore: A list of codes: these rules are off. Or a table of globs: findings in the files that one matches are
            suppressed. One TOML table cannot hold both under one name, so the list may also stand in the table, under
            `"*"`: an entry there that is only a code switches the rule off.
        include, exclude: Globs that decide which files of a folder are checked; relative to the root, as are those of
            `ignore` and `path`.
        rule: By code.
        path: Settings for the files that a glob matches; later ones win.
        score: What `tqcheck score` is to do.
        metric: Options of metrics, by the metric's name.
    """

    source_lang: str | None = None
    target_lang: str | None = None
    glossaries: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    profile: str = "default"
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | Mapping[str, tuple[str | IgnoreEntry, ...]] = ()
    fail_on: FailOn = "minor"
    min_confidence: float | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rule: Mapping[str, RuleOptions] = field(default_factory=dict)
    path: tuple[PathOptions, ...] = ()
    score: ScoreOptions = field(default_factory=ScoreOptions)
    metric: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ConfigFile(Layer):
    """A configuration file.

    Attributes:
        extend: Another configuration file, relative to this one; its values hold where this one says nothing.
    """

    extend: str | None = None


@dataclass(frozen=True, slots=True)
class Options(Layer):
    """The topmost layer: what the one who starts the run says.

    Attributes:
        require_all: A rule that was selected but cannot run is an error.
    """

    require_all: bool = False
