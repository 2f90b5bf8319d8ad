"""Lays the layers of the configuration upon one another and makes one frozen `Settings` of them.

From the lowest: the packaged defaults, the user's file, the project's file behind those that it extends, the
environment, the options. A value takes the place of the one below it; the tables `rule`, `ignore`, `path`, `score` and
`metric` are added to those below. A layer's `select` also sets aside the `ignore` lists below it: `--select TERM002`
means just that rule.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import fields, replace
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tqcheck.config.find import project_file, user_file, with_extended
from tqcheck.config.schema import ConfigFile, Layer, Options
from tqcheck.config.settings import IgnoreEntry, PathOptions, RuleOptions, ScoreOptions, Setting, Settings
from tqcheck.config.tomlfile import from_here
from tqcheck.errors import ConfigError
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.config.find import Tables
    from tqcheck.model.codec import Path as DataPath

L = TypeVar("L", bound=Layer)

ENVIRONMENT = (
    "source-lang",
    "target-lang",
    "glossaries",
    "rules",
    "profile",
    "select",
    "ignore",
    "fail-on",
    "min-confidence",
)
"""The keys that a variable can set: `fail-on` by TQCHECK_FAIL_ON; lists of paths are parted as in PATH."""

EVERYWHERE = "*"
"""The glob in the table `ignore` under which a code alone switches a rule off."""

_PATHS = ("glossaries", "rules")


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, and every value with its origin in the order of the documentation."""

    settings: Settings
    origins: tuple[Setting, ...]


def load_settings(paths: Sequence[str], options: Mapping[str, object]) -> Loaded:
    """The settings of a run.

    Args:
        paths: What will be checked; the project's file is looked for upward from their common parent.
        options: The topmost layer; keys as in tqcheck.toml, and `require-all`. None = not given.

    Raises:
        ConfigError: a file, a variable or an option that cannot be used.
    """
    stack = _Stack()
    project = project_file(paths)
    if project:
        file = project[0].path
        stack.put("root", from_here(str(Path(file).parent)), file)
    for tables in (*with_extended(user_file()), *with_extended(project)):
        _add_file(stack, tables)
    _add_environment(stack, os.environ)
    _add_options(stack, options)
    return stack.result()


@dataclass(frozen=True, slots=True)
class _Part:
    """A table of a layer: which keys it gives, what they come to, and where each stands."""

    given: Mapping[str, object]
    layer: Layer
    origin: Callable[[DataPath], str]


class _Stack:
    """The values so far, each with its origin; later ones go on top."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[object, str]] = {}
        self._rules: dict[str, tuple[RuleOptions, str]] = {}
        self._ignores: dict[str, list[tuple[IgnoreEntry, str]]] = {}
        self._paths: list[tuple[PathOptions, str]] = []
        self._score: dict[str, tuple[object, str]] = {}
        self._metrics: dict[str, tuple[dict[str, object], str]] = {}

    def put(self, name: str, value: object, origin: str) -> None:
        """Set a field of `Settings`."""
        self._values[name] = (value, origin)

    def add(self, parts: Iterable[_Part]) -> None:
        """Lay a layer on top; it may consist of several tables."""
        parts = list(parts)
        off: list[str] = []
        for item in fields(Options):
            key = item.name.replace("_", "-")
            for part in (part for part in parts if key in part.given):
                value, origin = getattr(part.layer, item.name), part.origin((key,))
                if key == "rule":
                    self._rules |= {code: (options, part.origin((key, code))) for code, options in value.items()}
                elif key == "path":
                    self._paths += [(_split(options), part.origin((key, at))) for at, options in enumerate(value)]
                elif key == "score":
                    self._add_score(value, part)
                elif key == "metric":
                    for name, options in value.items():
                        below, _ = self._metrics.get(name, ({}, ""))
                        self._metrics[name] = ({**below, **options}, part.origin((key, name)))
                elif key == "ignore":
                    codes = self._add_ignores(value, part) if isinstance(value, Mapping) else value
                    if codes or not isinstance(value, Mapping):
                        off += codes
                        self.put(key, _codes(off), origin)
                else:
                    self.put(item.name, _codes(value) if key == "select" else value, origin)
                    if key == "select":
                        self.put("ignore", (), origin)

    def _add_ignores(self, table: Mapping[str, tuple[str | IgnoreEntry, ...]], part: _Part) -> list[str]:
        """Add the table of globs; returns the rules that it switches off."""
        off: list[str] = []
        for glob, entries in table.items():
            for entry in entries:
                if isinstance(entry, IgnoreEntry):
                    self._ignores.setdefault(glob, []).append((entry, part.origin(("ignore", glob))))
                elif glob == EVERYWHERE:
                    off.append(entry)
                else:
                    self._ignores.setdefault(glob, []).append((IgnoreEntry(entry), part.origin(("ignore", glob))))
        return off

    def _add_score(self, options: ScoreOptions, part: _Part) -> None:
        """Add what a layer says of scoring; a gate takes the place of the one below for the same metric."""
        given = part.given["score"]
        assert isinstance(given, Mapping)
        for one, other in (("baseline-system", "baseline_scores"), ("baseline-scores", "baseline_system")):
            if one in given:
                self._score.pop(other, None)  # there is one baseline: a layer's sets aside that of the layers below
        for item in fields(ScoreOptions):
            key = item.name.replace("_", "-")
            if key in given:
                value = getattr(options, item.name)
                if isinstance(value, Mapping):
                    below, _ = self._score.get(item.name, ({}, ""))
                    assert isinstance(below, Mapping)
                    value = {**below, **value}
                self._score[item.name] = (value, part.origin(("score", key)))

    def result(self) -> Loaded:
        """What it all comes to."""
        settings = Settings(
            **{name: value for name, (value, _) in self._values.items()},  # type: ignore[arg-type]  # the codec checked it
            rule_options=tuple((code, options) for code, (options, _) in self._rules.items()),
            ignores=tuple((glob, tuple(entry for entry, _ in placed)) for glob, placed in self._ignores.items()),
            paths=tuple(options for options, _ in self._paths),
            score=ScoreOptions(**{name: value for name, (value, _) in self._score.items()}),  # type: ignore[arg-type]
            metric_options={name: options for name, (options, _) in self._metrics.items()},
        )
        return Loaded(settings, tuple(self._origins(settings)))

    def _origins(self, settings: Settings) -> Iterator[Setting]:
        for item in fields(Settings):
            key = item.name.replace("_", "-")
            if key == "rule-options":
                for code, (options, origin) in self._rules.items():
                    yield Setting(f"rule.{code}", _plain(options), origin)
            elif key == "ignores":
                for glob, placed in self._ignores.items():
                    yield Setting(f'ignore."{glob}"', [_plain(entry) for entry, _ in placed], placed[-1][1])
            elif key == "paths":
                for at, (path_options, origin) in enumerate(self._paths):
                    yield Setting(f"path[{at}]", _plain(path_options), origin)
            elif key == "score":
                for name, (value, origin) in self._score.items():
                    yield Setting(f"score.{name.replace('_', '-')}", _plain(value), origin)
            elif key == "metric-options":
                for name, (metric_options, origin) in self._metrics.items():
                    yield Setting(f"metric.{name}", metric_options, origin)
            else:
                value = getattr(settings, item.name)
                origin = self._values[item.name][1] if item.name in self._values else "default"
                yield Setting(key, list(value) if isinstance(value, tuple) else value, origin)


def _add_file(stack: _Stack, tables: Tables) -> None:
    """Lay a configuration file on the stack; its relative paths hold from its folder."""
    for table in tables[1:]:
        for key in table.table:
            # `ignore` may be the list at the top and the table below; tables complete one another.
            if key in tables[0].table and not isinstance(table.table[key], dict):
                raise table.error(f"“{key}” stands at the top level already", (key,))
    parts = []
    for table in tables:
        layer = _decode(ConfigFile, table.table, table.error)
        folder = str(Path(table.path).parent)
        glossaries, rules = _from_folder(folder, layer.glossaries), _from_folder(folder, layer.rules)
        score = replace(
            layer.score,
            baseline_scores=_one_from_folder(folder, layer.score.baseline_scores),
            history=_one_from_folder(folder, layer.score.history),
        )
        layer = replace(layer, glossaries=glossaries, rules=rules, score=score)
        parts.append(_Part(table.table, layer, table.origin))
    stack.add(parts)


def _from_folder(folder: str, paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(from_here(os.path.join(folder, os.path.expanduser(path))) for path in paths)  # noqa: PTH111, PTH118


def _one_from_folder(folder: str, path: str | None) -> str | None:
    return None if path is None else _from_folder(folder, [path])[0]


def _add_environment(stack: _Stack, environment: Mapping[str, str]) -> None:
    """Lay the variables on the stack, as one layer; an empty one counts as not set."""
    given = {key: value for key in ENVIRONMENT if (value := environment.get(_variable(key)))}
    if not given:
        return
    data: dict[str, object] = {**given}
    for key in _PATHS:
        if key in given:
            data[key] = [path for path in given[key].split(os.pathsep) if path]
    if "min-confidence" in given:
        with contextlib.suppress(ValueError):
            data["min-confidence"] = float(given["min-confidence"])

    def fail(what: str, path: DataPath, hint: str | None) -> ConfigError:
        return ConfigError(f"{_variable(str(path[0]))}: {what}", hint=hint)

    stack.add([_Part(data, _decode(Layer, data, fail), lambda path: _variable(str(path[0])))])


def _add_options(stack: _Stack, options: Mapping[str, object]) -> None:
    given = {key: value for key, value in options.items() if value is not None}

    def fail(what: str, path: DataPath, hint: str | None) -> ConfigError:
        return ConfigError(f"option {_option(path)}: {what}", hint=hint)

    if given:
        stack.add([_Part(given, _decode(Options, given, fail), _option)])


def _variable(key: str) -> str:
    return f"TQCHECK_{key.upper().replace('-', '_')}"


def _option(path: DataPath) -> str:
    # The option names one of them each time, the key all of them.
    singular = {"glossaries": "glossary", "metrics": "metric", "metric": "metric-option"}
    key = path[1] if path[0] == "score" and len(path) > 1 else path[0]
    return f"--{singular.get(str(key), key)}"


def _decode(kind: type[L], data: Mapping[str, object], fail: Callable[[str, DataPath, str | None], ConfigError]) -> L:
    """A layer of plain data.

    Args:
        fail: Makes the error for a sentence, the path of the value it is about, and a hint.

    Raises:
        ConfigError: unknown keys, wrong values; the first of them, with the others in the hint.
    """
    from tqcheck.model.codec import DecodeError, decode, dotted

    try:
        layer = decode(kind, data, kebab=True)
        issues = list(_out_of_range(layer))
    except DecodeError as error:
        issues = error.issues
    if issues:
        (path, what), *others = issues
        also = "; ".join(f"{dotted(path)}: {what}" for path, what in others)
        raise fail(what, path, f"also wrong: {also}" if also else None)
    return layer


def _out_of_range(layer: Layer) -> Iterator[tuple[DataPath, str]]:
    confidences: list[tuple[DataPath, float | None]] = [(("min-confidence",), layer.min_confidence)]
    confidences += [(("path", at, "min-confidence"), item.min_confidence) for at, item in enumerate(layer.path)]
    for path, value in confidences:
        if value is not None and not 0 <= value <= 1:
            yield path, f"expected a number from 0 to 1, found {value}"
    score = layer.score
    if score.no_significant_drop is not None and not 0 < score.no_significant_drop < 1:
        yield (
            ("score", "no-significant-drop"),
            f"expected a p-value above 0 and below 1, found {score.no_significant_drop}",
        )
    if score.samples is not None and score.samples < 1:
        yield ("score", "samples"), f"expected a number from 1 on, found {score.samples}"
    for key, limits in (("min", score.min), ("max", score.max), ("max-drop", score.max_drop)):
        for name, limit in limits.items():
            if not isfinite(limit) or (key == "max-drop" and limit < 0):
                expected = "a number from 0 on" if key == "max-drop" else "a finite number"
                yield ("score", key, name), f"expected {expected} for {name}, found {limit}"


def _codes(values: Iterable[str]) -> tuple[str, ...]:
    """The codes in a list whose items may hold several, parted by commas."""
    return tuple(code for value in values for part in value.split(",") if (code := part.strip()))


def _split(options: PathOptions) -> PathOptions:
    select = None if options.select is None else _codes(options.select)
    return replace(options, select=select, ignore=_codes(options.ignore))


def _plain(value: object) -> object:
    from tqcheck.model.codec import encode

    return encode(value, kebab=True)
