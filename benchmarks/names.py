"""Names without a glossary or a source: which forms of one name TERM003 links, and what it links wrongly.

The development sets are strings that stand for one thing on one page. All sets of a page make one document, each form
in a sentence, or several. Two forms are linked where they stand in one finding, as its text or in its related places.
Pairs with a generic form (“the Company”) are left out. Wrong: linked across sets, or within a legitimate one.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from benchmarks._marked import as_files, read_clean, read_marked
from benchmarks._options import ROOT
from benchmarks._table import Section
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.text import File

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from benchmarks._marked import Row
    from benchmarks._options import Options
    from benchmarks._table import Cell
    from tqcheck.model.finding import Finding

_DEFAULT = 0.5
_SETTINGS = Settings(source_lang="zh", target_lang="en", select=("TERM003",), min_confidence=0.0)
_GENERIC = frozenset(("company", "group", "group company", "factory", "province"))
_COUNTED = ("entity", "person")

_EMBEDDINGS: dict[str, Callable[[str], list[str]]] = {
    "a line of its own": lambda form: [form],
    "at the start of a sentence": lambda form: [f"{form} held its annual meeting."],
    "behind “of”": lambda form: [f"Last week the chairman of {form} attended the talks."],
    "behind “at”": lambda form: [f"At {form}, all went well."],
    "possessive": lambda form: [f"They met {form}'s chairman in May."],
    "in a headline": lambda form: [f"{form} Holds Annual Meeting"],
    "in quotes": lambda form: [f"Many speak of “{form}” today."],
    "several times": lambda form: [form, f"{form} held its annual meeting.", f"The leaders of {form} came."],
}

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Counts:
    """Linked pairs that are right, linked pairs that are wrong, and pairs that should be linked."""

    right: int = 0
    wrong: int = 0
    wanted: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.wrong + other.wrong, self.wanted + other.wanted)

    @property
    def cells(self) -> tuple[Cell, ...]:
        linked = self.right + self.wrong
        precision = self.right / linked if linked else None
        return self.right, self.wrong, self.wanted, precision, self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.right + self.wrong + self.wanted, 1)


@dataclass(frozen=True, slots=True)
class Set:
    """Forms that stand for one thing on one page."""

    page: str
    kind: str
    forms: tuple[str, ...]

    @property
    def pairs(self) -> set[Pair]:
        forms = sorted({_plain(form) for form in self.forms} - _GENERIC)
        return {frozenset(pair) for pair in combinations(forms, 2)}


def run(options: Options) -> Iterator[Section]:
    """The development sets, the first report, and good translations."""
    path = options.data / "name-clusters-dev.jsonl"
    if path.is_file():
        pages = _pages(path)
        yield _embeddings(pages)
        yield _by_kind(pages)
        yield _left_out(pages)
    else:
        yield Section("development sets", note=f"Skipped: {path.name} is not in {options.data.name}.")
    yield from _seed(options)
    yield from _translations(options)
    yield _references(options)


def _pages(path: Path) -> dict[str, list[Set]]:
    pages: dict[str, list[Set]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        pages[row["doc"]].append(Set(row["doc"], row["type"], tuple(row["variants"])))
    return pages


def _plain(form: str) -> str:
    return " ".join(form.lower().removeprefix("the ").rstrip(".").split())


def _check(name: str, texts: Iterable[str]) -> tuple[Finding, ...]:
    return api.check([File(f"{name}.txt", "\n\n".join(texts).encode())], _SETTINGS, jobs=1).open


def _links(findings: Iterable[Finding], least: float) -> set[Pair]:
    links: set[Pair] = set()
    for finding in findings:
        if finding.confidence >= least:
            forms = {_plain(finding.location.text), *(_plain(related.location.text) for related in finding.related)}
            links |= {frozenset(pair) for pair in combinations(sorted(forms), 2)}
    return links


def _found(pages: dict[str, list[Set]], embed: Callable[[str], list[str]]) -> dict[str, tuple[Finding, ...]]:
    return {
        page: _check(page, [text for item in sets for form in item.forms for text in embed(form)])
        for page, sets in pages.items()
    }


def _count(sets: list[Set], links: set[Pair]) -> Counts:
    wanted = {pair for item in sets if item.kind in _COUNTED for pair in item.pairs}
    known = {pair for item in sets if item.kind != "legitimate" for pair in item.pairs}
    return Counts(len(links & wanted), len(links - known), len(wanted))


def _total(pages: dict[str, list[Set]], found: dict[str, tuple[Finding, ...]], least: float) -> Counts:
    return sum((_count(sets, _links(found[page], least)) for page, sets in pages.items()), Counts())


def _embeddings(pages: dict[str, list[Set]]) -> Section:
    rows: list[tuple[Cell, ...]] = []
    for name, embed in _EMBEDDINGS.items():
        found = _found(pages, embed)
        rows += [(name, least, *_total(pages, found, least).cells) for least in (_DEFAULT, 0.0)]
    return Section(
        "development sets: pairs of entities and persons",
        ("each form", "confidence from", "right", "wrong", "wanted", "precision", "recall"),
        tuple(rows),
        f"{sum(map(len, pages.values()))} sets on {len(pages)} pages, by which the rule was tuned.",
    )


def _by_kind(pages: dict[str, list[Set]]) -> Section:
    found = _found(pages, _EMBEDDINGS["several times"])
    table: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for page, sets in pages.items():
        shown, every = (_links(found[page], least) for least in (_DEFAULT, 0.0))
        for item in sets:
            row = table[item.kind]
            row[0] += len(item.pairs)
            row[1] += len(item.pairs & shown)
            row[2] += len(item.pairs & every)
    return Section(
        "development sets: pairs linked by type",
        ("type", "pairs", "linked by default", "linked at any confidence"),
        tuple((kind, *row) for kind, row in sorted(table.items())),
        "Of legitimate sets none should be. Concepts, case and spacing are other rules' business.",
    )


def _left_out(pages: dict[str, list[Set]]) -> Section:
    """The threshold chosen on all pages but one, and used on that one."""
    found = _found(pages, _EMBEDDINGS["several times"])
    total = Counts()
    chosen: dict[float, int] = defaultdict(int)
    for page in pages:
        others = {other: sets for other, sets in pages.items() if other != page}
        least = max((step / 20 for step in range(5, 17)), key=lambda step: (_total(others, found, step).f1, step))
        chosen[least] += 1
        total += _count(pages[page], _links(found[page], least))
    thresholds = ", ".join(f"{least} ({count} times)" for least, count in sorted(chosen.items()))
    return Section(
        "development sets: leave one page out",
        ("right", "wrong", "wanted", "precision", "recall"),
        (total.cells,),
        f"For each page the confidence from which on pairs count is chosen on the other pages: {thresholds}.",
    )


def _seed(options: Options) -> Iterator[Section]:
    reports, gold = sorted(options.seeds.glob("*.txt")), options.data / "seed-gold.jsonl"
    if len(reports) != 1 or not gold.is_file():
        yield Section("the first report", note="Skipped: the report or its gold is not here.")
        return
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    found = api.check([File(str(reports[0]))], _SETTINGS, jobs=1).open
    shown, every = _links(found, _DEFAULT), _links(found, 0.0)
    sets = [Set("", row["type"], tuple(row["variants"])) for row in rows if row.get("kind") == "term-cluster"]
    table = [
        (item.kind, len(item.pairs), len(item.pairs & shown), len(item.pairs & every), ", ".join(item.forms))
        for item in sets
    ]
    known = {pair for item in sets for pair in item.pairs}
    yield Section(
        "the first report: clusters",
        ("type", "pairs", "linked by default", "at any confidence", "forms"),
        tuple(table),
        f"Linked besides, by default: {len(shown - known)}; at any confidence: {len(every - known)}. The short forms "
        "of a cluster are rightly not linked.",
    )


def _translations(options: Options) -> Iterator[Section]:
    marked_path, clean_path = options.data / "mqm-zhen-train.jsonl.gz", options.data / "clean-human.tsv"
    if not marked_path.is_file() or not clean_path.is_file():
        yield Section("translations", note=f"Skipped: {marked_path.name} is not in {options.data.name}.")
        return
    marked = read_marked(marked_path)
    human = [row for row in marked if "human" in row.system.lower() or "/ref" in row.system.lower()]
    people = {row.system for row in human}
    machines = [row for row in marked if row.system not in people][:: 10 if options.quick else 1]
    groups = (
        ("clean human translations", read_clean(clean_path, marked)),
        ("all human translations", human),
        ("machine translations", machines),
    )
    local: list[str] = []
    table = []
    for name, rows in groups:
        clusters, words, documents = _clusters(rows)
        table.append((name, documents, words, len(clusters), 100_000 * len(clusters) / max(words, 1)))
        local += [f"{name}: {path}: {' | '.join(forms)}" for path, forms in clusters] if options.show else []
    yield Section(
        "translations of news and talks: clusters reported by default",
        ("texts", "documents", "words", "clusters", "per 100,000 words"),
        tuple(table),
        "Each document of each translator by itself. Whether they are right is for a reader: --show lists them.",
        tuple(local),
    )


def _clusters(rows: list[Row]) -> tuple[list[tuple[str, tuple[str, ...]]], int, int]:
    """(path, forms) of each cluster, words, documents."""
    found: set[tuple[str, tuple[str, ...]]] = set()
    words = documents = 0
    for files, _ in as_files(rows, bilingual=False):
        for file in files:
            report = api.check([file], _SETTINGS, jobs=1)
            words += report.words
            documents += 1
            found |= set(_reported(report.open))
    return sorted(found), words, documents


def _reported(findings: Iterable[Finding]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for finding in findings:
        if finding.confidence >= _DEFAULT:
            forms = {finding.location.text, *(related.location.text for related in finding.related)}
            yield finding.location.path, tuple(sorted(forms))


def _references(options: Options) -> Section:
    table = []
    local = []
    for path in sorted((ROOT / "corpus").glob("*/*.en.*")):
        report = api.check([File(str(path))], _SETTINGS, jobs=1)
        clusters = sorted(set(_reported(report.open)))
        table.append((path.parent.name, path.name, report.words, len(clusters)))
        local += [f"{path.parent.name}: {' | '.join(forms)}" for _, forms in clusters] if options.show else []
    return Section(
        "corpus/: clusters reported by default", ("report", "text", "words", "clusters"), tuple(table), "", tuple(local)
    )
