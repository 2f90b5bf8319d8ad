"""What a benchmark may ask of the one who runs it, and where its scratch files go."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a run.

    Attributes:
        data: Folder of the marked translations that `quality` reads; it need not exist.
        seeds: Folder of the report that the project started from; it need not exist.
        quick: Small inputs and few rounds: shows that a benchmark runs, its figures mean little.
        profile, select: Of the rules that `quality` measures; None = what the profile says.
        entries: Count the entries of phrase tables one by one.
        show: How many false alarms a rule to show in full; never part of what is written to a file.
    """

    data: Path
    seeds: Path
    quick: bool = False
    profile: str = "default"
    select: tuple[str, ...] | None = None
    entries: bool = False
    show: int = 0

    @property
    def rounds(self) -> int:
        """How often each thing is measured."""
        return 1 if self.quick else 5

    @property
    def size(self) -> int:
        """Bytes of a large input."""
        return 1_000_000 if self.quick else 10_000_000


def scratch() -> Path:
    """A folder for generated texts and for the peers; kept between runs, may be deleted at any time."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "tqcheck-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
