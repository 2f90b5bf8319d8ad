"""What many phrase entries cost beside few, on the same text, with a rule folder of the user's.

Plain entries are two to four words of the text's own vocabulary, drawn as often as they occur in it, which hardly ever
stand together there: so the automaton sees their words all the time. Productive entries are those of the Chinese phrase
tables over and over, each word of four letters or more replaced by one that stands in the text about as often; a word
that does not stand there, by another that does not. The aim is at most 1.5 times.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from typing import TYPE_CHECKING, cast

from benchmarks._inputs import prose_file
from benchmarks._measure import cpu, in_turns, peak, rates, ratio, spend, tqcheck
from benchmarks._options import ROOT, scratch
from benchmarks._table import Section
from tqcheck.rules.compile import read_rule_file, rule_files
from tqcheck.text._common_words import COMMON
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from benchmarks._options import Options

_FEW, _MANY = 100, 10_000
"""Plain entries."""

_SOME, _TABLES = 500, 5_000
"""Productive entries."""

_MOST_HITS = 2
"""An entry that stands in the text more often is no phrase to look for."""

_GENERATED = "GEN"
"""Start of the codes of the rules made here."""

_NEAR = 20
"""Ranks by frequency within which a word is replaced."""

_WORD = re.compile(r"(?<![@\w])[a-z]{4,}")
"""A word of a text or of a pattern; names of classes are none."""

_HEAD = """\
code: GEN001
name: generated-phrase
severity: minor
mqm: style/unidiomatic-style
scope: unit
check: phrase
message: "“{{text}}” is a generated phrase"
why: It measures what phrases cost.
params:
  entries:
"""


def run(options: Options) -> Iterator[Section]:
    """Plain entries, then productive ones."""
    text = prose_file(".txt", options.size)
    phrases = _phrases(text)
    yield _compared("plain entries", {count: _folder(phrases, count) for count in (_FEW, _MANY)}, text, options)
    tables = _varied(text)
    for title, select in (("productive entries", _GENERATED), ("productive entries, beside all other rules", "ALL")):
        folders = {count: _table_folder(tables, count) for count in (_SOME, _TABLES)}
        yield _compared(title, folders, text, options, select)


def _check(folder: Path, path: Path, findings: Path, select: str) -> list[str]:
    output = ("--format", "jsonl", "--output", findings, "--fail-on", "never", "--jobs", "1")
    return tqcheck("check", path, "--rules", folder, "--select", select, *output)


def _compared(
    title: str, folders: Mapping[int, Path], text: Path, options: Options, select: str = _GENERATED
) -> Section:
    """Compilation once, then checks in turns.

    Args:
        folders: Rules by number of entries, the few before the many.
    """
    small = prose_file(".txt", 1)
    findings = scratch() / "findings.jsonl"

    def check(count: int, path: Path) -> list[str]:
        return _check(folders[count], path, findings, select)

    compiled = {count: spend(check(count, small)) for count in folders}
    commands = {f"{count}{size}": check(count, path) for count in folders for size, path in (("", text), ("s", small))}
    used = in_turns(commands, options.rounds)
    hits = {}
    for count in folders:
        spend(check(count, text))
        hits[count] = sum(1 for _ in findings.open("rb"))
    few = next(iter(folders))
    base, base_small = used[str(few)], used[f"{few}s"]
    size = text.stat().st_size
    rows = []
    for count in folders:
        runs, idle = used[str(count)], used[f"{count}s"]
        beyond = [a / b for a, b in zip(rates(base, base_small, size), rates(runs, idle, size), strict=True)]
        first = compiled[count].cpu - cpu(idle)
        rows.append(
            (
                count,
                hits[count],
                first,
                cpu(idle),
                cpu(runs),
                ratio(runs, base),
                sorted(beyond)[len(beyond) // 2],
                peak(runs),
            )
        )
    return Section(
        title,
        (
            "entries",
            "hits",
            "first compilation, s",
            "one sentence, s",
            "text, s",
            "ratio",
            "without start-up",
            "peak MB",
        ),
        tuple(rows),
        f"{size / 1e6:.0f} MB of text, medians of {options.rounds} runs in turns. First compilation: what the first "
        "run after a change of the rules takes longer.",
    )


def _phrases(path: Path) -> list[str]:
    """As many phrases as are wanted at most, from the words of a text."""
    folded = fold(path.read_text("utf-8")).text
    words = re.findall("[a-z]{2,}", folded)
    rng = random.Random(2)
    wanted = int(1.3 * _MANY)
    found = sorted({" ".join(rng.choices(words, k=rng.choice((2, 3, 4)))) for _ in range(wanted)})
    rng.shuffle(found)
    hits = [0] * len(found)
    for index, _, _ in Scanner(found).scan(folded):
        hits[index] += 1
    return [phrase for phrase, count in zip(found, hits, strict=True) if count <= _MOST_HITS][:_MANY]


def _folder(phrases: list[str], count: int) -> Path:
    """A rule folder with the first `count` phrases; written anew, so that it is compiled anew."""
    folder = _empty(f"rules-{count}")
    entries = "".join(f"    - {{id: p{at}, patterns: ['{phrase}']}}\n" for at, phrase in enumerate(phrases[:count]))
    (folder / "GEN001-generated-phrase.yaml").write_text(_HEAD + entries, "utf-8")
    return folder


Table = tuple[dict[str, list[str]], list[list[str]]]
"""Classes, and the patterns of each entry."""


def _varied(text: Path) -> list[Table]:
    """Copies of the tables with other words, without the entries that stand in the text too often."""
    counts = Counter(_WORD.findall(fold(text.read_text("utf-8")).text))
    words = sorted(counts, key=lambda word: (-counts[word], word))
    ranks = {word: rank for rank, word in enumerate(words)}
    others = [word for word in COMMON.split() if word not in ranks and _WORD.fullmatch(word)]
    rng = random.Random(4)

    def other(word: str) -> str:
        rank = ranks.get(word)
        return rng.choice(others if rank is None else words[max(rank - _NEAR, 0) : rank + _NEAR])

    def vary(pattern: str) -> str:
        return _WORD.sub(lambda match: other(match[0]), pattern)

    params = [
        cast("Mapping[str, object]", read_rule_file(path, shown=path.name)[0].params)
        for path in rule_files(ROOT / "rules" / "phrases" / "zh-en")
    ]
    tables: list[Table] = []
    while sum(len(entries) for _, entries in tables) < 1.5 * _TABLES:
        for table in params:
            classes = cast("Mapping[str, Sequence[str]]", table.get("classes", {}))
            entries = cast("Sequence[Mapping[str, Sequence[str]]]", table["entries"])
            tables.append(
                (
                    {name: [vary(item) for item in items] for name, items in classes.items()},
                    [[vary(pattern) for pattern in entry["patterns"]] for entry in entries],
                )
            )
    findings = scratch() / "findings.jsonl"
    spend(_check(_table_folder(tables, 2 * _TABLES), text, findings, _GENERATED))
    hits = Counter(json.loads(line)["code"] for line in findings.open("rb"))
    return [
        (classes, [entry for at, entry in enumerate(entries) if hits[f"GEN{number:03}/p{at}"] <= _MOST_HITS])
        for number, (classes, entries) in enumerate(tables)
    ]


def _table_folder(tables: Sequence[Table], count: int) -> Path:
    """A rule folder with tables of `count` entries in all, at most; JSON, which is YAML as well."""
    folder = _empty(f"tables-{count}")
    left = count
    for number, (classes, entries) in enumerate(tables):
        rule = {
            "code": f"GEN{number:03}",
            "name": f"generated-table-{number}",
            "severity": "minor",
            "mqm": "style/unidiomatic-style",
            "scope": "unit",
            "check": "phrase",
            "message": "“{text}” is a generated phrase",
            "why": "It measures what phrases cost.",
            "params": {
                "classes": classes,
                "entries": [{"id": f"p{at}", "patterns": entry} for at, entry in enumerate(entries[:left])],
            },
        }
        left -= len(entries[:left])
        (folder / f"GEN{number:03}-generated-table-{number}.yaml").write_text(json.dumps(rule), "utf-8")
        if left == 0:
            break
    return folder


def _empty(name: str) -> Path:
    folder = scratch() / name
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    return folder
