"""Finds plug-ins by their file's name and loads them when they are first wanted.

There is no central list: a file `tqcheck/checks/term_required.py` is the check `term-required` (hyphen and underscore
correspond; files that start with `_` are no plug-ins). Other packages add theirs by entry points of the group
`tqcheck.checks`, `tqcheck.readers` and so on; a built-in name cannot be taken over. Listing imports nothing.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Literal, cast

from tqcheck.errors import ConfigError, nearest

Kind = Literal[
    "check", "reader", "reporter", "score-reporter", "executor", "glossary-format", "annotation-format", "metric"
]

_HOMES: dict[str, tuple[str, str]] = {
    "check": ("tqcheck.checks", "CHECK"),
    "reader": ("tqcheck.readers", "READER"),
    "reporter": ("tqcheck.reporters", "REPORTER"),
    "score-reporter": ("tqcheck.reporters.scores", "REPORTER"),
    "executor": ("tqcheck.executors", "EXECUTOR"),
    "glossary-format": ("tqcheck.termbase.formats", "FORMAT"),
    "annotation-format": ("tqcheck.annotations", "FORMAT"),
    "metric": ("tqcheck.metrics", "METRIC"),
}


@cache
def builtin(kind: Kind) -> frozenset[str]:
    """The names of a kind that ship with tqcheck; cheap, unlike `names`."""
    package, _ = _HOMES[kind]
    folder = Path(__file__).parent.joinpath(*package.split(".")[1:])
    return frozenset(path.stem.replace("_", "-") for path in folder.glob("*.py") if not path.name.startswith("_"))


@cache
def _third_party(kind: Kind) -> dict[str, str]:
    # NOTE: importlib.metadata costs more than a whole check of a short report; asked only for unknown names.
    from importlib.metadata import entry_points

    package, _ = _HOMES[kind]
    return {entry.name: entry.value for entry in entry_points(group=package)}


def names(kind: Kind) -> tuple[str, ...]:
    """All names of a kind, sorted: the built-in ones and those of installed packages."""
    return tuple(sorted(builtin(kind) | set(_third_party(kind))))


@cache
def load(kind: Kind, name: str) -> object:
    """The plug-in of that name: the single constant of its module.

    Raises:
        ConfigError: no plug-in of that kind has that name.
    """
    package, constant = _HOMES[kind]
    if name in builtin(kind):
        return cast("object", getattr(import_module(f"{package}.{name.replace('-', '_')}"), constant))
    if name in _third_party(kind):
        module, _, attribute = _third_party(kind)[name].partition(":")
        return cast("object", getattr(import_module(module), attribute or constant))
    raise ConfigError(f"there is no {kind} named “{name}”", hint=nearest(name, names(kind)))
