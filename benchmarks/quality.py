"""False alarms on good translations, and how often professionals marked what a rule finds.

The marked translations are those of WMT (newstest2020, newstest2021, TED 2021; Chinese to English; MQM; Apache-2.0):
news and talks, so a rule for reports may have few findings there. The reports are those of `corpus/` and the one that
the project started from.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from benchmarks._gold import compare, read_gold, target_of
from benchmarks._marked import Row, chance, check_rows, is_right, lower_bound, read_clean, read_marked
from benchmarks._options import ROOT
from benchmarks._table import Section
from tqcheck.config.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sized
    from pathlib import Path

    from benchmarks._gold import Compared
    from benchmarks._options import Options
    from benchmarks._table import Cell
    from tqcheck.model.finding import Finding
    from tqcheck.model.report import Problem

Found = list[tuple["Finding", Row]]


def run(options: Options) -> Iterator[Section]:
    """Clean translations first: that is where a noisy rule shows."""
    marked_path, clean_path = options.data / "mqm-zhen-train.jsonl.gz", options.data / "clean-human.tsv"
    if marked_path.is_file() and clean_path.is_file():
        marked = read_marked(marked_path)
        clean = read_clean(clean_path, marked)
        yield _clean(clean, options, bilingual=False)
        yield _clean(clean, options, bilingual=True)
        yield _marked(marked[:: 20 if options.quick else 1], options)
    else:
        yield Section("marked translations", note=f"Skipped: {marked_path.name} is not in {options.data.name}.")
    yield from _seed(options)
    yield from _corpus(options)


def _clean(rows: list[Row], options: Options, *, bilingual: bool) -> Section:
    found, words, problems, _ = _check(rows, options, bilingual=bilingual)
    by_rule = _grouped(found, options)
    table = [(code, name, len(items), 1000 * len(items) / words) for (code, name), items in by_rule]
    table.insert(0, ("all", "", len(found), 1000 * len(found) / words))
    which = "with their sources" if bilingual else "without sources"
    return Section(
        f"false alarms on clean human translations, {which}",
        ("code", "name", "findings", "per 1,000 words"),
        tuple(table),
        f"{len(rows):,} segments, {words:,} words, in which no professional marked an error.",
        (*_examples(by_rule, options.show), *_problems(problems)),
    )


def _marked(rows: list[Row], options: Options) -> Section:
    found, words, problems, seconds = _check(rows, options, bilingual=True)
    by_rule = _grouped(found, options)
    wrong = [(key, [item for item in items if not is_right(*item)]) for key, items in by_rule]
    return Section(
        "precision on marked translations",
        ("code", "name", "findings", "right", "precision", "at least", "base rate", "times base"),
        tuple(_precision(key, items) for key, items in [(("all", ""), found), *by_rule] if items),
        f"{len(rows):,} segments, {words:,} words, profile {options.profile}. Right: overlaps something that a "
        "professional marked. At least: lower end of the 95 % interval. Base rate: the share expected of spans of the "
        "same length anywhere in the same segments.",
        (f"({seconds:.0f} s of CPU)", *_examples(wrong, options.show), *_problems(problems)),
    )


def _precision(key: tuple[str, str], items: Found) -> tuple[Cell, ...]:
    total = len(items)
    right = sum(is_right(*item) for item in items)
    base = sum(chance(*item) for item in items) / total
    lift = right / total / base if base else None
    return *key, total, right, right / total, lower_bound(right, total), base, lift


def _check(rows: list[Row], options: Options, *, bilingual: bool) -> tuple[Found, int, list[Problem], float]:
    """Findings with their rows, words, problems, and seconds of CPU."""
    settings = Settings(source_lang="zh", target_lang="en", profile=options.profile, select=options.select)
    begin = time.process_time()
    found, words, problems = check_rows(rows, settings, bilingual=bilingual)
    return found, words, problems, time.process_time() - begin


def _grouped(found: Found, options: Options) -> list[tuple[tuple[str, str], Found]]:
    """Findings by (code, name), by code."""
    groups: dict[tuple[str, str], Found] = defaultdict(list)
    for finding, row in found:
        code = finding.code if options.entries else finding.code.partition("/")[0]
        groups[code, finding.name].append((finding, row))
    return sorted(groups.items())


def _seed(options: Options) -> Iterator[Section]:
    reports, gold = sorted(options.seeds.glob("*.txt")), options.data / "seed-gold.jsonl"
    if len(reports) != 1 or not gold.is_file():
        yield Section("the first report", note="Skipped: the report or its gold is not here.")
        return
    glossary = ROOT / "corpus" / "seed" / "glossary.csv"
    result = compare(reports[0], read_gold(gold), glossary=glossary)
    wrong = [_line(finding) for finding in result.wrong]
    yield Section(
        "the first report, with its glossary: errors found by pattern",
        ("pattern", "errors", "found", "recall"),
        tuple(_recall([result], "patterns")),
        f"{len(result.report.open)} findings, of which {len(result.wrong)} overlap no error. An error may show more "
        "than one pattern.",
        (*(["Overlap no error:"] if wrong else []), *wrong, *_problems(result.report.problems)),
    )


def _corpus(options: Options) -> Iterator[Section]:
    results = {gold.parent.name: _compare_report(gold) for gold in sorted((ROOT / "corpus").glob("*/gold.jsonl"))}
    every = results.values()
    yield Section(
        "corpus/, with sources and glossaries: by report",
        ("report", "errors", "found", "findings", "right", "precision"),
        tuple(
            (name, len(result.found) + len(result.missed), len(result.found), *_right(result.right, result.wrong))
            for name, result in results.items()
        ),
        "Right: overlaps an error marked by hand.",
        (
            *(_line(finding) for result in every for finding in result.wrong if options.show),
            *_problems(problem for result in every for problem in result.report.problems),
        ),
    )
    yield Section(
        "corpus/: errors found by family",
        ("family", "errors", "found", "recall"),
        tuple(_recall(every, "family")),
    )
    yield Section(
        "corpus/: precision by rule",
        ("code", "name", "findings", "right", "precision"),
        tuple(_by_rule(every)),
    )


def _by_rule(results: Iterable[Compared]) -> Iterator[tuple[Cell, ...]]:
    right: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    wrong: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for result in results:
        for found, groups in ((result.right, right), (result.wrong, wrong)):
            for finding in found:
                groups[finding.code.partition("/")[0], finding.name].append(finding)
    for rule in sorted(right | wrong):
        yield *rule, *_right(right[rule], wrong[rule])


def _right(right: Sized, wrong: Sized) -> tuple[Cell, ...]:
    """(findings, right, precision)."""
    return len(right) + len(wrong), len(right), _share(len(right), len(right) + len(wrong))


def _compare_report(gold: Path) -> Compared:
    folder = gold.parent
    source = next(iter(sorted(folder.glob("source.zh.*"))), None)
    return compare(target_of(folder), read_gold(gold), source=source, glossary=folder / "glossary.csv")


def _recall(results: Iterable[Compared], key: str) -> Iterator[tuple[Cell, ...]]:
    """(group, errors, found, recall) for all errors and for each group that `key` names."""
    found: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for result in results:
        for error in (*result.found, *result.missed):
            groups = getattr(error, key)
            total.update(("all", *([groups] if isinstance(groups, str) else groups)))
        for error in result.found:
            groups = getattr(error, key)
            found.update(("all", *([groups] if isinstance(groups, str) else groups)))
    for group in ("all", *sorted(set(total) - {"all"})):
        yield group, total[group], found[group], _share(found[group], total[group])


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _examples(groups: list[tuple[tuple[str, str], Found]], count: int) -> Iterator[str]:
    """The first findings of each rule, in full; evenly spread over the texts."""
    for (code, name), items in groups if count else ():
        if items:
            yield f"{code} {name}: {len(items)} wrong"
            yield from (f"  {_line(finding)}" for finding, _ in items[:: -(-len(items) // count)])


def _line(finding: Finding) -> str:
    """A finding in its text."""
    at = finding.location
    start, end = at.span.start - at.excerpt.start, at.span.end - at.excerpt.start
    text = at.excerpt.text
    marked = f"{text[max(start - 60, 0) : start]}[[{text[start:end]}]]{text[end : end + 60]}".replace("\n", " ")
    return f"{finding.code} {at.path.rpartition('/')[2]}:{at.unit} {marked} — {finding.message}"


def _problems(problems: Iterable[Problem]) -> list[str]:
    counts = Counter(f"PROBLEM {problem.rule or problem.kind}: {problem.message}" for problem in problems)
    return [f"{text} ({n} times)" for text, n in sorted(counts.items())]
