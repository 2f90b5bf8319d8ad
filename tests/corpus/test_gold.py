"""The corpus against its gold: what share of the marked errors is found, and what share of the findings is right.

A finding is right if it shares at least half of the shorter span with a marked error and is not much longer (three
times, or 20 characters); the error is then found, whatever the two are called. The family of a finding is the letters of
its code. A clean report has no gold: every finding in it is wrong.

The table in tests/snapshots/corpus-gold.txt is kept for a person to read. The test fails when a number in it gets worse,
and asks to renew it when one gets better.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import snapshot
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.finding import Finding

CORPUS = Path(__file__).parents[2] / "corpus"
SNAPSHOT = "corpus-gold.txt"
REPORTS = sorted(path.parent for path in CORPUS.glob("*/gold.jsonl"))
GARBLED = [folder for folder in REPORTS if (folder / "gold.jsonl").stat().st_size]
FAMILIES = ("TERM", "ACC", "PHR", "FLU", "LOC", "STY", "LANG", "MRK")
KEYS = {
    "quote", "occurrence", "start", "end", "category", "severity", "suggestion", "why", "source_zh", "patterns", "family",
}  # fmt: skip

each_report = pytest.mark.parametrize("folder", REPORTS, ids=lambda folder: folder.name)


@dataclass(frozen=True)
class Stretch:
    """A stretch of a report: in the file, or in the cell of a bilingual file's unit."""

    unit: str | None
    start: int
    end: int
    family: str

    def meets(self, gold: Stretch) -> bool:
        """Whether this finding is about that error."""
        shared = min(self.end, gold.end) - max(self.start, gold.start)
        length, marked = self.end - self.start, gold.end - gold.start
        return (
            self.unit == gold.unit
            and (shared > 0 or (shared == 0 and length == 0))
            and 2 * shared >= min(length, marked)
            and length <= max(3 * marked, 20)
        )


def target_of(folder: Path) -> Path:
    """The file that is checked."""
    [path] = (*folder.glob("target.en.*"), *folder.glob("bilingual.tsv"))
    return path


def gold_rows(folder: Path) -> list[dict[str, object]]:
    """The marked errors as they are written."""
    return [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]


def gold_of(folder: Path) -> list[Stretch]:
    """The marked errors."""
    return [
        Stretch(str(row["unit"]) if "unit" in row else None, int(str(row["start"])), int(str(row["end"])), str(row["family"]))
        for row in gold_rows(folder)
    ]  # fmt: skip


@cache
def findings_of(folder: Path) -> tuple[Stretch, ...]:
    """What is found at default settings, with the report's glossary and source."""
    path = target_of(folder)
    settings = Settings(source_lang="zh", target_lang="en", glossaries=(str(folder / "glossary.csv"),))
    source = next((File(str(path)) for path in folder.glob("source.zh.*")), None)
    report = api.check([File(str(path))], settings, source=source, jobs=1)
    assert report.problems == ()
    starts = line_starts(path.read_text("utf-8"))
    return tuple(stretch(finding, starts, bilingual=source is None) for finding in report.open)


def line_starts(text: str) -> list[int]:
    """Offset of each line's first character; line 1 is the first."""
    starts = [0, 0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def stretch(finding: Finding, starts: list[int], *, bilingual: bool) -> Stretch:
    """Where a finding stands in the terms of the gold file."""
    at = finding.location
    family = re.match("[A-Z]+", finding.code)[0]  # type: ignore[index]
    if bilingual:
        return Stretch(at.unit, at.span.start, at.span.end, family)
    place = at.place
    assert place.line is not None
    assert place.column is not None
    assert place.end_line is not None
    assert place.end_column is not None
    return Stretch(None, starts[place.line] + place.column - 1, starts[place.end_line] + place.end_column - 1, family)


def texts_of(folder: Path) -> dict[str | None, str]:
    """The texts that gold spans count in: the file's, or each target cell's by id."""
    text = target_of(folder).read_text("utf-8")
    if not (folder / "bilingual.tsv").is_file():
        return {None: text}
    return {key: target for _, target, _, key in (row.split("\t") for row in text.splitlines()[1:])}


# --- the gold itself


def test_there_are_six_garbled_reports_and_two_clean_ones() -> None:
    assert (len(GARBLED), len(REPORTS)) == (6, 8)


@each_report
def test_gold_spans_are_exact(folder: Path) -> None:
    texts = texts_of(folder)
    for row in gold_rows(folder):
        text, quote, number = texts[row.get("unit")], str(row["quote"]), int(str(row["occurrence"]))
        start = -1
        for _ in range(number):
            start = text.index(quote, start + 1)
        assert (row["start"], row["end"]) == (start, start + len(quote)), row["quote"]


@each_report
def test_gold_rows_have_all_keys_and_known_families(folder: Path) -> None:
    for row in gold_rows(folder):
        assert set(row) - {"unit"} == KEYS
        assert ("unit" in row) == (folder / "bilingual.tsv").is_file()
        assert row["family"] in FAMILIES
        assert row["severity"] in ("minor", "major", "critical")
        assert row["quote"]
        assert row["why"]
        assert all(re.fullmatch(r"P(0[1-9]|1[0-9]|2[0-7])", pattern) for pattern in row["patterns"])  # type: ignore[attr-defined]


@each_report
def test_no_span_is_marked_twice(folder: Path) -> None:
    spans = Counter((item.unit, item.start, item.end) for item in gold_of(folder))
    assert [span for span, count in spans.items() if count > 1] == []


@pytest.mark.parametrize(
    ("finding", "gold", "right"),
    [
        ((0, 10), (0, 10), True),
        ((0, 10), (5, 15), True),
        ((0, 10), (6, 16), False),
        ((0, 4), (0, 40), True),
        ((0, 30), (0, 10), True),
        ((0, 31), (0, 10), False),
        ((0, 20), (0, 2), True),
        ((0, 21), (0, 2), False),
        ((0, 10), (10, 20), False),
        # A place between two characters is about what it stands in or touches.
        ((5, 5), (3, 8), True),
        ((5, 5), (5, 8), True),
        ((5, 5), (6, 8), False),
    ],
)
def test_when_a_finding_is_about_an_error(finding: tuple[int, int], gold: tuple[int, int], right: bool) -> None:
    assert Stretch(None, *finding, "FLU").meets(Stretch(None, *gold, "PHR")) is right
    assert not Stretch("1", *finding, "FLU").meets(Stretch("2", *gold, "PHR"))


# --- recall and precision

Cells = dict[tuple[str, str], tuple[int, int]]


def recall() -> Cells:
    """(found, all) marked errors by family and report."""
    cells: dict[tuple[str, str], list[bool]] = {}
    for folder in GARBLED:
        for gold in gold_of(folder):
            found = any(finding.meets(gold) for finding in findings_of(folder))
            for family in (gold.family, "all"):
                for column in ("all", folder.name):
                    cells.setdefault((family, column), []).append(found)
    return {key: (sum(hits), len(hits)) for key, hits in cells.items()}


def precision() -> Cells:
    """(right, all) findings by family and report."""
    cells: dict[tuple[str, str], list[bool]] = {}
    for folder in REPORTS:
        gold = gold_of(folder)
        for finding in findings_of(folder):
            right = any(finding.meets(item) for item in gold)
            for family in (finding.family, "all"):
                for column in ("all", folder.name):
                    cells.setdefault((family, column), []).append(right)
    return {key: (sum(hits), len(hits)) for key, hits in cells.items()}


def table(title: str, cells: Cells, columns: Iterable[str]) -> str:
    """Cells as a table whose columns a person can read and `parse` can, too."""
    columns = ["all", *columns]
    widths = [max(len(column), 12) + 2 for column in columns]
    lines = [f"{title:8}" + "".join(f"{column:>{width}}" for column, width in zip(columns, widths, strict=True))]
    known = {family for family, _ in cells}
    for family in [*(item for item in FAMILIES if item in known), *sorted(known - {*FAMILIES, "all"}), "all"]:
        row = [cells.get((family, column), (0, 0)) for column in columns]
        shown = [f"{part}/{whole} {part / whole:4.0%}" if whole else "–" for part, whole in row]
        cells_shown = zip(shown, widths, strict=True)
        lines.append(f"{family:8}" + "".join(f"{cell:>{width}}" for cell, width in cells_shown))
    return "\n".join(lines) + "\n"


def parse(text: str) -> dict[tuple[str, str, str], tuple[int, int]]:
    """(table, family, report) and the two numbers of each cell."""
    cells = {}
    title, columns = "", [""]
    for line in text.splitlines():
        if ":" in line or not line:
            continue
        numbers = re.findall(r"(\d+)/(\d+)|–", line)
        if not numbers:
            title, *columns = line.split()
            continue
        for column, (part, whole) in zip(columns, numbers, strict=True):
            if whole:
                cells[title, line.split()[0], column] = int(part), int(whole)
    return cells


def test_corpus_against_its_gold() -> None:
    now = "found: marked errors that a finding meets\n\n" + table(
        "found", recall(), [folder.name for folder in GARBLED]
    )
    now += "\nright: findings that meet a marked error\n\n" + table(
        "right", precision(), [folder.name for folder in REPORTS]
    )
    old = snapshot.read(SNAPSHOT)
    if snapshot.updating() or now == old:
        snapshot.write(SNAPSHOT, now)
        return
    before, after = parse(old), parse(now)
    worse = [
        f"{' '.join(key)}: {part}/{whole}, was {before[key][0]}/{before[key][1]}"
        for key, (part, whole) in after.items()
        if key in before and is_worse(key[0], before[key], (part, whole))
    ]
    worse += [
        f"{' '.join(key)}: nothing, was {part}/{whole}"
        for key, (part, whole) in before.items()
        if part and key not in after
    ]
    if worse:
        pytest.fail("\n".join(["the corpus is checked worse than before:", *worse]), pytrace=False)
    snapshot.compare(SNAPSHOT, now)


def is_worse(title: str, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Fewer errors found, or a smaller share of findings right."""
    if title == "found":
        return after[0] < before[0]
    return after[0] * before[1] < before[0] * after[1]


@pytest.mark.parametrize(
    ("title", "before", "after", "worse"),
    [
        ("found", (3, 9), (2, 9), True),
        ("found", (3, 9), (3, 9), False),
        ("found", (3, 9), (3, 10), False),
        ("right", (3, 4), (3, 5), True),
        ("right", (3, 4), (6, 8), False),
        ("right", (3, 4), (1, 1), False),
    ],
)
def test_what_is_worse(title: str, before: tuple[int, int], after: tuple[int, int], worse: bool) -> None:
    assert is_worse(title, before, after) is worse


def test_tables_can_be_read_back() -> None:
    cells = {
        ("PHR", "all"): (1, 4),
        ("PHR", "esg-report"): (1, 1),
        ("all", "all"): (11, 400),
        ("all", "press-release"): (0, 3),
    }
    text = "heading: words / here\n\n" + table("found", cells, ["esg-report", "press-release"])
    assert parse(text) == {("found", family, column): numbers for (family, column), numbers in cells.items()}
