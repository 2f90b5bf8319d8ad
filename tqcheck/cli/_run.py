"""What `check` and `fix` share: opening the inputs, carrying out fixes, the exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tqcheck.cli._console import safe, say
from tqcheck.errors import EXIT_FINDINGS, EXIT_OK, EXIT_PROBLEM, ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.api import Settings
    from tqcheck.model.report import Report
    from tqcheck.model.text import File

STDIN = "-"
STDIN_NAME = "<stdin>"
"""What stdin is called where the user gives no name."""


def open_inputs(paths: Sequence[str], settings: Settings, stdin_filename: str | None) -> tuple[File, ...]:
    """The files that the paths stand for; `-` is what comes in on stdin.

    Raises:
        TqcheckError: a path or a glob stands for nothing.
    """
    from tqcheck import api
    from tqcheck.model.text import File

    files = api.find_files([path for path in paths if path != STDIN], settings)
    if STDIN not in paths:
        return files
    return (File(stdin_filename or STDIN_NAME, sys.stdin.buffer.read()), *files)


def exit_code(report: Report, settings: Settings) -> int:
    """2 with problems that cost something, 1 with findings that are grave enough, else 0."""
    if not report.complete:
        return EXIT_PROBLEM
    return EXIT_FINDINGS if settings.fail_on != "never" and report.reaches(settings.fail_on) else EXIT_OK


def apply_fixes(files: Sequence[File], settings: Settings, *, unsafe: bool, dry_run: bool, source: File | None) -> None:
    """Write what suggestions make of the files, or only show the diff on stdout; says on stderr what was done.

    Raises:
        TqcheckError: a file cannot be written, or was read from stdin.
    """
    from tqcheck import api

    if not dry_run and any(file.data is not None for file in files):
        raise ConfigError("what comes from stdin cannot be fixed in place", hint="--dry-run shows what would change")
    fixed = api.fix(files, settings, unsafe=unsafe, source=source)
    places = f"{_count(sum(item.edits for item in fixed), 'place')} in {_count(len(fixed), 'file')}"
    if dry_run:
        for item in fixed:
            sys.stdout.writelines(_diff(item.path, item.old, item.new))
        say(f"Would fix {places}; nothing was written." if fixed else "Nothing to fix.")
        return
    for item in fixed:
        item.save()
    say(f"Fixed {places}." if fixed else "Nothing to fix.")


def say_problems(report: Report) -> None:
    """Name the problems on stderr, for formats of which people may never see a line."""
    for problem in report.problems:
        say(f"problem: {problem.message}")


def _diff(path: str, old: bytes, new: bytes) -> Iterator[str]:
    """A unified diff; on a terminal without what could steer it."""
    from difflib import unified_diff

    before, after = (_text(data).splitlines(keepends=True) for data in (old, new))
    for line in unified_diff(before, after, path, path):
        shown = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        yield safe(shown) if sys.stdout.isatty() else shown


def _text(data: bytes) -> str:
    """The bytes of a text file for display: by its byte order mark, else UTF-8, else what Chinese reports come in."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
