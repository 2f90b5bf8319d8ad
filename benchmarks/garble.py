"""How much machine-made English is found in documents as if they were new, and what is marked in vain.

Entries of phrase tables name the documents that they were seen in (`seen`). To measure on a document as if it were new,
the entries seen there alone are left out; entries seen nowhere come from general knowledge of Chinese reports and stay.
Other rules stay as they are. An error is found if a finding shares at least half of the shorter of the two and is not
much longer than the error.

The documents are the report that the project started from, the reports of `corpus/` without their sources and
glossaries, and phrases met in published pages, which stand alone, so that nothing can be said of precision there. The
marked translations are those of WMT (Chinese to English; MQM; Apache-2.0), where the raters mark generously and
differently: what their marks are worth shows in the base rate, the share of all characters that somebody marked.
"""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from benchmarks._calibration import Judged, bins, calibration_error, is_learned_from, means, with_factors
from benchmarks._gold import Error, compare, hold_against, read_gold, target_of
from benchmarks._marked import Row, check_rows, is_right, read_clean, read_marked, span_of
from benchmarks._options import ROOT
from benchmarks._table import Section
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.model.text import File
from tqcheck.rules.compile import read_rule_file, rule_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from benchmarks._gold import Compared
    from benchmarks._options import Options
    from benchmarks._table import Cell
    from tqcheck.model.finding import Finding

    Check = Callable[[tuple[str, ...]], Compared]
    """Checks a document without some entries of phrase tables."""
    Found = list[tuple[Finding, Row]]

_LANGUAGES = {"056": "ko", "058": "ko", "060": "ja", "062": "ru"}
"""Source languages of the documents behind `phrases-dev.jsonl` that are not from Chinese."""

_SEED, _CORPUS, _QUOTES = ("the first report", "corpus/", "phrases-dev")
_WITH_TEXT = (_SEED, _CORPUS)
"""The sets that have text without errors: only there a finding can be wrong."""

_MARKED = "wmt-mqm"
"""What `seen` calls the marked translations, all of them."""

_OF_PAGES = "FLU000"
"""Code of the rule that judges the page, so that where its finding stands says nothing."""

_ENOUGH = 20
"""Findings; fewer say little about a rule."""


def run(options: Options) -> Iterator[Section]:
    """What is found, what is marked in vain, and whether confidence keeps its word."""
    seen = _seen()
    sets = {
        name: [_both(document, check, seen) for document, check in documents]
        for name, documents in _documents(options).items()
        if documents
    }
    yield Section(
        "errors found in documents as they are known, and as if they were new",
        ("documents", "errors", "found", "found as new", "findings", "right", "as new: findings", "right as new"),
        tuple(_summary(name, pairs) for name, pairs in sets.items()),
        f"{len(seen):,} entries, {sum(not documents for documents in seen.values()):,} of them seen nowhere. Found: "
        "share of the errors. Right: share of the findings that overlap an error. The aim for the first report is 0.8 "
        "known, 0.45 as new at 0.8 of its findings right.",
    )
    yield _by_pattern(sets, options)
    marked_path, clean_path = options.data / "mqm-zhen-train.jsonl.gz", options.data / "clean-human.tsv"
    if not (marked_path.is_file() and clean_path.is_file()):
        yield Section("marked translations", note=f"Skipped: {marked_path.name} is not in {options.data.name}.")
        return
    rows = read_marked(marked_path)[:: 20 if options.quick else 1]
    found, _, problems = check_rows(rows, Settings(source_lang="zh", min_confidence=0.0), bilingual=False)
    yield _false_alarms(rows, read_clean(clean_path, ()), options)
    yield from _characters(rows, found, seen, options)
    if problems:
        yield Section("problems", note="; ".join(sorted({f"{item.rule}: {item.message}" for item in problems})))
    yield from _confidence(found, [new for name in _WITH_TEXT for _, new in sets.get(name, ())])


# --- documents, known and new


def _seen() -> dict[str, frozenset[str]]:
    """For each entry of the phrase tables, by code, the documents that it was seen in."""
    seen: dict[str, frozenset[str]] = {}
    for path in rule_files(ROOT / "rules" / "phrases"):
        rule, _ = read_rule_file(path, shown=path.name)
        entries: Iterable[Mapping[str, str]] = rule.params["entries"]  # type: ignore[assignment]
        seen.update((f"{rule.code}/{entry['id']}", frozenset(entry.get("seen", ()))) for entry in entries)
    return seen


def _only_in(document: str, seen: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The entries that were seen in this document alone."""
    return tuple(sorted(code for code, documents in seen.items() if documents == {document}))


def _both(document: str, check: Check, seen: Mapping[str, frozenset[str]]) -> tuple[Compared, Compared]:
    """A document checked as it is known, and as if it were new."""
    return check(()), check(_only_in(document, seen))


def _documents(options: Options) -> dict[str, list[tuple[str, Check]]]:
    """By set: each document's name in `seen`, and what checks it without some entries."""
    reports, gold = sorted(options.seeds.glob("*.txt")), options.data / "seed-gold.jsonl"
    phrases = options.data / "phrases-dev.jsonl"
    return {
        _SEED: [("seed", _report(reports[0], gold))] if len(reports) == 1 and gold.is_file() else [],
        _CORPUS: [
            (path.parent.name, _report(target_of(path.parent), path))
            for path in sorted((ROOT / "corpus").glob("*/gold.jsonl"))
        ],
        _QUOTES: list(_quotes(phrases)) if phrases.is_file() else [],
    }


def _report(target: Path, gold: Path) -> Check:
    return lambda ignore: compare(target, read_gold(gold), ignore=ignore)


def _quotes(path: Path) -> Iterator[tuple[str, Check]]:
    """The phrases of each page, each a unit of its own."""
    pages: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        pages[row["doc"]].append(row)
    for page, rows in pages.items():
        lines = (json.dumps({"text": row["quote"]}, ensure_ascii=False) + "\n" for row in rows)
        file = File(f"{page}.jsonl", "".join(lines).encode())
        gold = [
            Error(0, len(row["quote"]), str(number), tuple(row["patterns"]), "") for number, row in enumerate(rows, 1)
        ]
        yield page, _page(file, gold, _LANGUAGES.get(page, "zh"))


def _page(file: File, gold: list[Error], language: str) -> Check:
    def check(ignore: tuple[str, ...]) -> Compared:
        return hold_against(api.check([file], Settings(source_lang=language, ignore=ignore), jobs=1), gold)

    return check


def _summary(name: str, pairs: Sequence[tuple[Compared, Compared]]) -> tuple[Cell, ...]:
    known, new = zip(*pairs, strict=True)
    errors = sum(len(result.found) + len(result.missed) for result in known)
    hits = [sum(len(result.hit) for result in results) for results in (known, new)]
    precision: list[Cell] = []
    for results in (known, new):
        right, wrong = (sum(len(getattr(result, side)) for result in results) for side in ("right", "wrong"))
        precision += [None, None] if name not in _WITH_TEXT else [right + wrong, _share(right, right + wrong)]
    return name, errors, *(_share(count, errors) for count in hits), *precision


def _by_pattern(sets: Mapping[str, Sequence[tuple[Compared, Compared]]], options: Options) -> Section:
    total: dict[str, Counter[str]] = defaultdict(Counter)
    hits: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for name, pairs in sets.items():
        for pair in pairs:
            total[name].update(pattern for error in (*pair[0].found, *pair[0].missed) for pattern in error.patterns)
            for which, result in enumerate(pair):
                hits[name, which].update(pattern for error in result.hit for pattern in error.patterns)
    patterns = sorted(set().union(*total.values()))
    names = _pattern_names(options.data / "taxonomy.tsv")
    return Section(
        "errors found by pattern",
        ("pattern", "name", *(f"{name}: {what}" for name in sets for what in ("errors", "found", "as new"))),
        tuple(
            (
                pattern,
                names.get(pattern, ""),
                *(
                    cell
                    for name in sets
                    for cell in (total[name][pattern], hits[name, 0][pattern], hits[name, 1][pattern])
                ),
            )
            for pattern in patterns
        ),
        "Counts. An error may show more than one pattern.",
    )


def _pattern_names(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["pattern"]: row["name"] for row in csv.DictReader(lines, delimiter="\t")}


# --- what is marked in vain


def _false_alarms(rows: Sequence[Row], clean: Sequence[Row], options: Options) -> Section:
    machine = [row for row in rows if not row.is_human and not row.marks["target"] and not row.marks["source"]]
    settings = Settings(source_lang="zh")
    measured = [
        (name, words, [finding for finding, _ in found])
        for name, rows in (("clean-human", clean), ("error-free segments of machine systems", machine))
        for found, words, _ in [check_rows(rows, settings, bilingual=False)]
    ]
    reports = [api.check([file], Settings(), jobs=1) for file in _clean_prose()]
    findings = [finding for report in reports for finding in report.open]
    words = sum(report.words for report in reports)
    measured.insert(1, ("clean reports and references of corpus/", words, findings))
    return Section(
        "false alarms at default settings",
        ("text", "words", "findings", "per 1,000 words", "most of them"),
        tuple(
            (name, words, len(findings), 1000 * len(findings) / words, _most(findings))
            for name, words, findings in measured
        ),
        "All rules, without sources and glossaries. Aims: at most 2 on human translations, at most 1 on the prose of "
        "corpus/. An error-free segment is one in which no rater marked anything; newstest2020 had three raters, the "
        "other sets one.",
        tuple(
            f"{finding.code} {finding.location.text!r}"
            for _, _, findings in measured
            for finding in findings[: options.show * 10]
        ),
    )


def _clean_prose() -> Iterator[File]:
    """The reports of `corpus/` that have no errors, and what a careful translator made of the others."""
    for path in sorted((ROOT / "corpus").glob("*/gold.jsonl")):
        if not read_gold(path):
            yield File(str(target_of(path.parent)))
        for reference in sorted(path.parent.glob("reference.en.*")):
            yield File(str(reference))
    for path in sorted((ROOT / "corpus").glob("*/bilingual.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            texts = [row["reference"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
        yield File(f"{path.parent.name}.txt", "\n\n".join(texts).encode())


def _most(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.code.partition("/")[0] for finding in findings)
    return ", ".join(f"{code} {count}" for code, count in counts.most_common(4))


# --- characters marked


def _characters(
    rows: Sequence[Row], found: Found, seen: Mapping[str, frozenset[str]], options: Options
) -> Iterator[Section]:
    everywhere = sum(len(row.target) for row in rows)
    base = sum(stop - start for row in rows for start, stop in row.marks["target"]) / everywhere
    only_here = set(_only_in(_MARKED, seen))
    groups: dict[tuple[str, str], Found] = defaultdict(list)
    for finding, row in found:
        if finding.code.startswith(("FLU", "STY", "PHR")) and finding.code != _OF_PAGES and finding.confidence >= 0.5:
            code = finding.code if options.entries else finding.code.partition("/")[0]
            groups[code, finding.name].append((finding, row))
    ordered = sorted(groups.items())
    lines = [(("all", ""), [item for _, items in ordered for item in items]), *ordered]
    table = []
    for key, items in lines:
        marked, right = _marked(items)
        as_new = [item for item in items if item[0].code not in only_here]
        new_marked, new_right = _marked(as_new)
        share = _share(new_right, new_marked)
        lift = None if share is None else share / base
        table.append((*key, len(items), marked, _share(right, marked), len(as_new), new_marked, share, lift))
    yield Section(
        "characters that a rater marked, too",
        ("code", "name", "findings", "characters", "marked", "as new: findings", "characters", "marked", "times base"),
        tuple(table),
        f"Rules of fluency, style and phrases at default settings on {len(rows):,} marked segments. Base rate: "
        f"{base:.3f} of all characters. As new: without the entries that were seen in these segments alone.",
    )
    weak = [line for line in table if line[8] is not None and line[8] < 2]
    yield Section(
        "rules below twice the base rate",
        ("code", "name", "findings", "characters", "marked", "times base"),
        tuple((*line[:2], *line[5:]) for line in weak),
        f"Fewer than {_ENOUGH} findings say little.",
    )


def _marked(items: Found) -> tuple[int, int]:
    """(characters that findings mark, those of them that a rater marked)."""
    total = right = 0
    for finding, row in items:
        start, end = span_of(finding)
        total += end - start
        right += sum(max(min(end, stop) - max(start, first), 0) for first, stop in row.marks["target"])
    return total, right


# --- confidence


def _confidence(found: Found, documents: Sequence[Compared]) -> Iterator[Section]:
    marked = [
        Judged(_rule(finding), row.document, finding.confidence, is_right(finding, row))
        for finding, row in found
        if finding.location.side == "target" and finding.code != _OF_PAGES
    ]
    reports = [
        Judged(_rule(finding), finding.location.path, finding.confidence, right)
        for document in documents
        for right, findings in ((True, document.right), (False, document.wrong))
        for finding in findings
        if finding.location.side == "target" and finding.code != _OF_PAGES
    ]
    halves = [[item for item in marked if is_learned_from(item.document) is learned] for learned in (True, False)]
    yield Section(
        "confidence and how often findings are right, by bin",
        ("findings on", "confidence", "findings", "mean confidence", "right"),
        tuple(
            (name, *line)
            for name, items in (("marked translations held back", halves[1]), ("reports", reports))
            for line in bins(items)
        ),
        "Right: overlaps what a rater marked; on reports (the first one and corpus/, as if they were new): overlaps an "
        "error. What raters leave unmarked is often an error for an editor of reports, so the first is a lower bound. "
        "Below 0.5 nothing is shown by default; on reports it was not measured. Held back: the half of the documents "
        "(by hash) that confidences were not learned on.",
    )
    sets = (
        ("marked translations, the half learned on", halves[0]),
        ("marked translations, the half held back", halves[1]),
        ("reports", reports),
        ("marked translations and reports, all", [*marked, *reports]),
    )
    yield Section(
        "expected calibration error",
        ("findings on", "findings", "error", "with factors of the other half"),
        tuple(
            (name, len(items), calibration_error(items), calibration_error(with_factors(items)) if whole else None)
            for (name, items), whole in zip(sets, (False, False, True, True), strict=True)
        ),
        "Factors: what confidences could be, learned for each rule on one half of the documents, tried on the other.",
    )
    yield Section(
        "confidence of rules and how often they are right on marked translations",
        ("code", "findings", "mean confidence", "right", "of these held back", "right"),
        tuple(_off(marked)),
        f"Rules of at least {_ENOUGH} findings whose confidence and share of right ones differ by more than 0.15.",
    )


def _off(found: Iterable[Judged]) -> Iterator[tuple[Cell, ...]]:
    by_rule: dict[str, list[Judged]] = defaultdict(list)
    for item in found:
        by_rule[item.rule].append(item)
    for rule, items in sorted(by_rule.items()):
        confidence, right = means(items)
        if len(items) >= _ENOUGH and abs(confidence - right) > 0.15:
            held = [item for item in items if not is_learned_from(item.document)]
            yield rule, len(items), confidence, right, len(held), means(held)[1] if held else None


def _rule(finding: Finding) -> str:
    return finding.code.partition("/")[0]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
