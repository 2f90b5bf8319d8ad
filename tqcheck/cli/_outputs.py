"""Where reports go: one to stdout or a file, more by `--report FORMAT=FILE`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Generic, Protocol, TextIO, TypeVar

import click

from tqcheck.cli._console import has_color, width, write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T", contravariant=True)


class Renders(Protocol[T]):
    """A format of reports of one kind."""

    def render(self, report: T, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the report."""


@dataclass(frozen=True)
class Output(Generic[T]):
    """Where a report goes, and in which format; path None = stdout."""

    name: str
    reporter: Renders[T]
    path: str | None


def outputs(
    format_name: str, output: str | None, reports: Sequence[str], reporter: Callable[[str], Renders[T]]
) -> list[Output[T]]:
    """What to write where.

    Args:
        reporter: Finds the format of a name.

    Raises:
        ConfigError: an unknown format; names the nearest.
    """
    found = [Output(format_name, reporter(format_name), output)]
    for item in reports:
        name, equals, path = item.partition("=")
        if not equals or not path:
            raise click.UsageError(f"--report {item}: expected FORMAT=FILE, such as json=report.json")
        found.append(Output(name, reporter(name), path))
    return found


def write(report: T, to: Sequence[Output[T]]) -> None:
    """Write a report in all its formats.

    Raises:
        ConfigError: a file cannot be written.
    """
    for item in to:
        if item.path is None:
            item.reporter.render(report, sys.stdout, color=has_color(), width=width())
        else:
            stream = StringIO()
            item.reporter.render(report, stream)
            write_file(item.path, stream.getvalue())
