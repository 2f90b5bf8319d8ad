"""The training data of the metric `qe`: translations with what professionals marked in them, and how it is parted.

Source: google/wmt-mqm-human-evaluation (Apache-2.0), newstest2020, newstest2021 and TED 2021, Chinese to English. All
systems of one source document stay on one side of a split, so nothing of a document that is judged was seen before.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FOLDS = 10
HELD_BACK, DEV = 0, 1
"""The fold that judges, and the one that choices are made on; the others are learned from."""

HUMAN = ("Human-", "ref")
"""How the names of human translations begin."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What one rater marked in a target, code points of it, end exclusive."""

    start: int
    end: int
    rater: str
    major: bool
    category: str


@dataclass(frozen=True, slots=True)
class Example:
    """One translation of one segment.

    Attributes:
        group: Shared by all translations of the same source segment.
        mqm: Mean over raters; 0 = nothing marked, larger = worse.
        by_rater: The value of each rater.
    """

    group: tuple[str, str, int]
    system: str
    source: str
    target: str
    references: tuple[str, ...]
    marks: tuple[Mark, ...]
    raters: tuple[str, ...]
    mqm: float
    by_rater: tuple[tuple[str, float], ...]

    @property
    def document(self) -> str:
        return f"{self.group[0]}/{self.group[1]}"

    @property
    def judged_together(self) -> tuple[object, ...]:
        """Shared by the translations of a segment that the same raters judged: only these can be put in order."""
        return (self.group, self.raters)

    @property
    def fold(self) -> int:
        return crc32(self.document.encode()) % FOLDS

    @property
    def is_human(self) -> bool:
        return self.system.startswith(HUMAN)


def load(path: Path) -> list[Example]:
    """All translations, in the order of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [_example(json.loads(line)) for line in stream]


def sha256(path: Path) -> str:
    """Of the file, for the model card."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def in_folds(examples: Iterable[Example], *folds: int) -> list[Example]:
    """Those of some folds."""
    return [example for example in examples if example.fold in folds]


def learned_from(examples: Iterable[Example], *, dev: bool = False) -> list[Example]:
    """Those of all folds but the one held back; `dev` includes the fold that choices are made on."""
    return [example for example in examples if example.fold != HELD_BACK and (dev or example.fold != DEV)]


def by_segment(examples: Iterable[Example]) -> list[Sequence[Example]]:
    """The translations of each segment."""
    segments: dict[tuple, list[Example]] = defaultdict(list)
    for example in examples:
        segments[example.group].append(example)
    return list(segments.values())


def _example(row: dict) -> Example:
    marks = [
        Mark(span["start"], span["end"], span["rater"], span["severity"] == "Major", span["category"])
        for span in row["spans"]
        if span["side"] == "target" and span["end"] > span["start"]
    ]
    return Example(
        (row["dataset"], row["doc"], row["seg"]),
        row["system"],
        row["source"],
        row["target"],
        tuple(text for text in (row.get("reference"), row.get("reference2")) if text),
        tuple(marks),
        tuple(row["mqm_by_rater"]),
        row["mqm"],
        tuple(row["mqm_by_rater"].items()),
    )
