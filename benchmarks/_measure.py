"""Measures whole processes in turns: A-B-A-B, so that what else the machine does falls on all alike."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks._options import ROOT, scratch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LAUNCHER = Path(__file__).with_name("_launch.py")


@dataclass(frozen=True, slots=True)
class Usage:
    """What one process used.

    Attributes:
        cpu: Seconds, user and system, children included.
        peak: Bytes of memory at most, in the process that had most.
        wall: Seconds from start to end.
    """

    cpu: float
    peak: int
    wall: float


def tqcheck(*arguments: str | Path) -> list[str]:
    """The command line of tqcheck as users run it: the script beside this Python, else the module."""
    script = Path(sys.executable).with_name("tqcheck")
    start = [str(script)] if script.is_file() else [sys.executable, "-m", "tqcheck"]
    return [*start, *map(str, arguments)]


def python(*arguments: str | Path) -> list[str]:
    """The command line of this Python; benchmarks and tqcheck can be imported."""
    return [sys.executable, *map(str, arguments)]


def spend(command: Sequence[str]) -> Usage:
    """Run a command once; what it prints goes nowhere.

    Raises:
        RuntimeError: it failed. 1 and 65 are how linters say that they found something.
    """
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER)]
    done = subprocess.run(
        [*launcher, *command], capture_output=True, text=True, env=_environment(), cwd=ROOT, check=True
    )
    code, cpu, peak, wall = done.stdout.split()
    if code not in ("0", "1", "65"):
        raise RuntimeError(f"exit code {code} of {' '.join(command)}\n{done.stderr}")
    return Usage(float(cpu), int(peak), float(wall))


def in_turns(commands: Mapping[str, Sequence[str]], rounds: int, *, warm_up: bool = True) -> dict[str, list[Usage]]:
    """Run each command once to warm caches, then `rounds` times in turns, and return what each of those runs used."""
    for command in commands.values() if warm_up else ():
        spend(command)
    used: dict[str, list[Usage]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            used[name].append(spend(command))
    return used


def cpu(used: Sequence[Usage]) -> float:
    """Seconds, the median."""
    return median(usage.cpu for usage in used)


def wall(used: Sequence[Usage]) -> float:
    """Seconds from start to end, the median."""
    return median(usage.wall for usage in used)


def peak(used: Sequence[Usage]) -> float:
    """Megabytes, the median."""
    return median(usage.peak for usage in used) / 1e6


def ratio(used: Sequence[Usage], base: Sequence[Usage]) -> float:
    """How many times the CPU time of the base: the median over the rounds."""
    return median(a.cpu / b.cpu for a, b in zip(used, base, strict=True))


def beside(used: Mapping[str, Sequence[Usage]], base: str) -> tuple[tuple[str, float, float, float], ...]:
    """For each command its CPU time in seconds, how many times that of the base it is, and its peak in megabytes."""
    return tuple((name, cpu(runs), ratio(runs, used[base]), peak(runs)) for name, runs in used.items())


def rates(used: Sequence[Usage], idle: Sequence[Usage], size: int) -> list[float]:
    """Megabytes of input a second beyond what the same command needs for next to no input, by round."""
    return [size / 1e6 / max(a.cpu - b.cpu, 1e-9) for a, b in zip(used, idle, strict=True)]


def _environment() -> dict[str, str]:
    """The user's environment without settings of tqcheck, with a cache of its own, and with bytecode kept."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("TQCHECK_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    return {**kept, "TQCHECK_CACHE_DIR": str(scratch() / "cache"), "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
