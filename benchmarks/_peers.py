"""Other checkers of prose and translations, installed for comparison into a virtual environment of their own.

It is kept between runs. What cannot be installed is left out of the tables, which say so.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._options import scratch

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGES = ("proselint", "codespell", "translate-toolkit")


@dataclass(frozen=True, slots=True)
class Peer:
    """A checker.

    Attributes:
        command: Up to the file to check.
        suffix: Of the files that it takes: `.txt` or `.po`.
        share: How much of the text it is given; a slow one gets less.
    """

    name: str
    command: tuple[str, ...]
    suffix: str
    share: float


@cache
def peers() -> tuple[tuple[Peer, ...], str]:
    """The checkers that are there, and what kept others from being there (empty = nothing)."""
    folder = scratch() / "peers"
    problem = _install(folder)
    versions = _versions(folder) if (folder / "bin" / "python").is_file() else {}
    output = str(scratch() / "pofilter-output.po")
    found = [
        Peer(f"{Path(command[0]).name} {versions[package]}", command, suffix, share)
        for package, command, suffix, share in (
            ("codespell", _script(folder, "codespell"), ".txt", 1.0),
            ("proselint", _script(folder, "proselint", "check"), ".txt", 0.05),
            ("translate-toolkit", _script(folder, "pofilter", "--progress=none", "-o", output, "-i"), ".po", 0.1),
        )
        if package in versions
    ]
    return tuple(found), problem


def _install(folder: Path) -> str:
    """Make the environment if it is not there; returns what went wrong."""
    python = folder / "bin" / "python"
    try:
        if not python.is_file():
            _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        if missing := [package for package in PACKAGES if package not in _versions(folder)]:
            _run([str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *missing])
    except subprocess.CalledProcessError as error:
        lines = str(error.stderr).strip().splitlines()
        return f"not all peers could be installed: {lines[-1] if lines else error}"
    return ""


def _versions(folder: Path) -> dict[str, str]:
    """The installed versions by package."""
    names = ", ".join(repr(package) for package in PACKAGES)
    code = (
        "from importlib.metadata import distributions\n"
        f"print(*(f'{{d.name}} {{d.version}}' for d in distributions() if d.name in ({names})), sep='\\n')"
    )
    lines = _run([str(folder / "bin" / "python"), "-c", code]).splitlines()
    return dict(tuple(line.split(" ", 1)) for line in sorted(lines) if line)  # type: ignore[misc]


def _script(folder: Path, name: str, *arguments: str) -> tuple[str, ...]:
    return str(folder / "bin" / name), *arguments


def _run(command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
