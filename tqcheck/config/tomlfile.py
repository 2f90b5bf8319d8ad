"""Reads a TOML file and finds the line of a key in it, so that errors and origins can name their place."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.codec import Path as DataPath

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_NAME = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = rf"[ \t]*(?P<open>\[\[?)[ \t]*(?P<name>{_NAME})[ \t]*\]"
_KEY = rf"[ \t]*(?P<name>{_NAME})[ \t]*="
_PLACE = r"\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$"


@dataclass(frozen=True)
class TomlFile:
    """A TOML file as data.

    Attributes:
        path: As it can be opened from the working directory; shown to the user.
        table: The table that holds the settings.
        prefix: The path of that table in the file.
    """

    path: str
    text: str
    table: Mapping[str, object]
    prefix: tuple[str, ...] = ()

    def origin(self, path: DataPath) -> str:
        """`tqcheck.toml:4`: where a value of the table stands."""
        line, _ = self.place(path)
        return f"{self.path}:{line}"

    def error(self, what: str, path: DataPath, hint: str | None = None) -> ConfigError:
        """An error about a value of the table, with its line."""
        line, column = self.place(path)
        shown = self._lines[line - 1] if line <= len(self._lines) else None
        return ConfigError(what, path=self.path, line=line, column=column, shown=shown, hint=hint)

    def place(self, path: DataPath) -> tuple[int, int]:
        """1-based (line, column) of a key of the table, or of the nearest key around it."""
        full = (*self.prefix, *path)
        while full and full not in self._places:
            full = full[:-1]
        return self._places.get(full, (1, 1))

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def _places(self) -> dict[DataPath, tuple[int, int]]:
        # A search, not a parser: a line within a text of several lines that looks like a key is taken for one, which
        # costs no more than a wrong line number.
        places: dict[DataPath, tuple[int, int]] = {}
        counts: dict[DataPath, int] = {}
        here: DataPath = ()
        for number, line in enumerate(self._lines, start=1):
            if header := re.match(_HEADER, line):
                here = _parts(header["name"])
                if header["open"] == "[[":
                    counts[here] = counts.get(here, -1) + 1
                    here = (*here, counts[here])
                full, column = here, header.start("name") + 1
            elif key := re.match(_KEY, line):
                full, column = (*here, *_parts(key["name"])), key.start("name") + 1
            else:
                continue
            # The tables around it have their place here too, unless they have one of their own above.
            for length in range(len(full), 0, -1):
                places.setdefault(full[:length], (number, column))
        return places


def read_toml(path: str) -> TomlFile:
    """Read a TOML file; its whole content is the table.

    Args:
        path: As it can be opened and is to be shown.

    Raises:
        ConfigError: it cannot be read, is not UTF-8, or is not TOML.
    """
    import tomllib

    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError("the configuration is not UTF-8", path=path, offset=error.start) from error
    text = text.replace("\r\n", "\n")
    try:
        return TomlFile(path, text, tomllib.loads(text))
    except RecursionError as error:
        raise ConfigError("the configuration is nested too deeply", path=path) from error
    except ValueError as error:
        raise _malformed(path, text, str(error)) from error


def read_bytes(path: str) -> bytes:
    """The content of a configuration file.

    Raises:
        ConfigError: it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise ConfigError(f"cannot read the configuration: {error.strerror}", path=path) from error


def from_here(path: str) -> str:
    """A path as it can be opened from the working directory, relative or absolute, whichever is shorter."""
    absolute = os.path.abspath(path)  # noqa: PTH100  links stay as the user wrote them
    try:
        return min(os.path.relpath(absolute), absolute, key=len)
    except ValueError:  # Windows: on another drive
        return absolute


def _malformed(path: str, text: str, message: str) -> ConfigError:
    place = re.search(_PLACE, message)
    if place is None:
        return ConfigError(f"malformed TOML: {message}", path=path)
    lines = text.rstrip("\n").split("\n")
    line = int(place["line"] or len(lines))
    column = int(place["column"] or len(lines[-1]) + 1)
    shown = lines[line - 1] if line <= len(lines) else None
    return ConfigError(f"malformed TOML: {message[: place.start()]}", path=path, line=line, column=column, shown=shown)


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))
