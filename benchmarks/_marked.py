"""Translations in which professionals marked the errors, and what a finding's overlap with their marks is worth.

Raters mark generously and differently, so a mark under a finding proves little by itself: it is compared with the share
that spans of the same length would hit if they stood anywhere in the same segment.
"""

from __future__ import annotations

import csv
import gzip
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqcheck import api
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tqcheck.config.settings import Settings
    from tqcheck.model.finding import Finding
    from tqcheck.model.report import Problem
    from tqcheck.model.text import Side

Interval = tuple[int, int]

_HUMAN = frozenset(("Human-A.0", "Human-B.0", "ref.A", "ref.B", "ref", "refB"))
"""The systems that are human translators."""


@dataclass(frozen=True, slots=True)
class Row:
    """A translated segment.

    Attributes:
        system: Data set and translator; its rows form one translation.
        document: The document within it.
        source: None where it is not known.
        marks: Merged spans by side, ascending; half open, in code points.
    """

    system: str
    document: str
    target: str
    source: str | None
    marks: Mapping[Side, tuple[Interval, ...]]

    @property
    def is_human(self) -> bool:
        """Whether a person translated it."""
        return self.system.partition("/")[2] in _HUMAN


def read_marked(path: Path) -> list[Row]:
    """The rows of `mqm-zhen-train.jsonl.gz`."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [_row(json.loads(line)) for line in lines]


def _row(data: dict[str, object]) -> Row:
    spans: Iterable[Mapping[str, object]] = data["spans"]  # type: ignore[assignment]

    def marks(side: Side) -> tuple[Interval, ...]:
        return merged((span["start"], span["end"]) for span in spans if span["side"] == side)  # type: ignore[misc]

    return Row(
        system=f"{data['dataset']}/{data['system']}",
        document=str(data["doc"]),
        target=str(data["target"]),
        source=str(data["source"]),
        marks={"target": marks("target"), "source": marks("source")},
    )


def read_clean(path: Path, marked: Iterable[Row]) -> list[Row]:
    """The rows of `clean-human.tsv`, with the source that the marked data has for the same text."""
    sources: dict[str, set[str]] = defaultdict(set)
    for row in marked:
        if row.source is not None:
            sources[row.target].add(row.source)
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Row(
                system=f"{row['dataset']}/{row['translator']}",
                document=row["doc"],
                target=row["text"],
                source=next(iter(found)) if len(found := sources[row["text"]]) == 1 else None,
                marks={},
            )
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def as_files(rows: Iterable[Row], *, bilingual: bool = True) -> list[tuple[list[File], dict[str, list[Row]]]]:
    """For each system its documents as files, and the rows behind each file's units, by path."""
    systems: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        # Units without a source are kept apart from those with one: a file is bilingual or not.
        kind = "bilingual" if bilingual and row.source is not None else "target"
        systems[row.system][f"{row.system}/{row.document}.{kind}.jsonl"].append(row)
    return [([_file(*item) for item in documents.items()], documents) for documents in systems.values()]


def _file(path: str, rows: Iterable[Row]) -> File:
    if path.endswith(".bilingual.jsonl"):
        items = [{"source": row.source, "target": row.target} for row in rows]
    else:
        items = [{"text": row.target} for row in rows]
    return File(path, "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items).encode())


def check_rows(
    rows: Iterable[Row], settings: Settings, *, bilingual: bool
) -> tuple[list[tuple[Finding, Row]], int, list[Problem]]:
    """Findings with their rows, the number of words, and problems; each system by itself."""
    found: list[tuple[Finding, Row]] = []
    words = 0
    problems: list[Problem] = []
    for files, documents in as_files(rows, bilingual=bilingual):
        report = api.check(files, settings, jobs=1)
        words += report.words
        problems += report.problems
        found += [(finding, documents[finding.location.path][finding.location.index]) for finding in report.open]
    return found, words, problems


def is_right(finding: Finding, row: Row) -> bool:
    """Whether a professional marked something that the finding overlaps."""
    start, end = span_of(finding)
    return any(start < stop and first < end for first, stop in row.marks[finding.location.side])


def chance(finding: Finding, row: Row) -> float:
    """How often a span of the finding's length hits a mark, of all places that it can have in its segment."""
    start, end = span_of(finding)
    length = end - start
    text = row.target if finding.location.side == "target" else row.source or ""
    places = max(len(text) - length + 1, 1)
    hits = done = 0
    for first, stop in row.marks[finding.location.side]:
        low, high = max(first - length + 1, done), min(stop, places)
        hits += max(high - low, 0)
        done = max(done, high)
    return hits / places


def span_of(finding: Finding) -> Interval:
    """The finding's span; a mere place between two characters counts as the next one."""
    span = finding.location.span
    return span.start, max(span.end, span.start + 1)


def merged(spans: Iterable[Interval]) -> tuple[Interval, ...]:
    """The union of spans as ascending spans that do not touch; empty ones left out."""
    union: list[Interval] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return tuple(union)


def lower_bound(right: int, total: int) -> float:
    """The lower end of the 95 % interval of a share (Wilson's score interval)."""
    z = 1.96
    share = right / total
    middle = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max((middle - spread) / (1 + z * z / total), 0.0)
