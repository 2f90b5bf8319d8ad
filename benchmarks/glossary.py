"""What glossaries of 100,000 and of a million terms cost, beside one of 100 and beside none.

A big glossary is read, judged and indexed in its first run; later runs look into the index for the terms whose words
occur in the text. All its words are words of the text, which is the hard case. The bare automaton over the forms of the
glossary is the floor of what looking them up in a text can cost, once it is built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks._big_glossary import big_glossary_file
from benchmarks._inputs import prose_file
from benchmarks._measure import cpu, in_turns, peak, python, ratio, spend, tqcheck
from benchmarks._options import scratch
from benchmarks._table import Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks._options import Options
    from benchmarks._table import Cell

_REPORT = 10_000
"""Bytes of a short report."""


def run(options: Options) -> Iterator[Section]:
    """Much text with the smaller two, then a short report with the biggest."""
    yield _much_text(options, 10_000 if options.quick else 100_000)
    yield _short_report(options, 50_000 if options.quick else 1_000_000)


def _check(text: Path, glossary: Path | None) -> list[str]:
    named = ("--glossary", glossary) if glossary is not None else ()
    report = ("--format", "jsonl", "--output", scratch() / "findings.jsonl", "--fail-on", "never", "--jobs", 1)
    return tqcheck("check", text, *named, *map(str, report))


def _much_text(options: Options, many: int) -> Section:
    rows: list[tuple[Cell, ...]] = []
    few, big = big_glossary_file(100), big_glossary_file(many)
    for kind in (".txt", ".tsv"):
        text = prose_file(kind, options.size)
        names = ("no glossary", "100 terms", f"{many:,} terms")
        commands = {name: _check(text, file) for name, file in zip(names, (None, few, big), strict=True)}
        if kind == ".txt":
            scan = python("-m", "benchmarks._bare_scan", text, big)
            commands |= {"unbuilt": [*scan, "0"], "the bare automaton": [*scan, "1"]}
        used = in_turns(commands, min(options.rounds, 3))
        base = used["100 terms"]
        rows += [(kind[1:], name, cpu(used[name]), ratio(used[name], base), peak(used[name])) for name in names]
        if kind == ".txt":
            name = f"the bare automaton, {many:,} terms"
            passed = cpu(used["the bare automaton"]) - cpu(used["unbuilt"])
            rows.append((kind[1:], name, passed, passed / cpu(base), peak(used["the bare automaton"])))
    return Section(
        "glossaries over much text",
        ("text", "glossary", "CPU s", "times 100 terms", "peak MB"),
        tuple(rows),
        f"{options.size / 1e6:.0f} MB of text, the big glossary indexed before; start-up counts, save that of the bare "
        "automaton: only its pass. The aim is at most 3 times.",
    )


def _short_report(options: Options, many: int) -> Section:
    text, glossary = prose_file(".tsv", _REPORT), big_glossary_file(many)
    spend(_check(text, None))
    for old in (scratch() / "cache").glob("glossary-*"):
        old.unlink()
    first = [spend(_check(text, glossary))]
    commands = {"later runs": _check(text, glossary), "no glossary": _check(text, None)}
    used = {"first run": first, **in_turns(commands, options.rounds, warm_up=False)}
    size = sum(file.stat().st_size for file in (scratch() / "cache").glob("glossary-*.index"))
    return Section(
        f"{many:,} terms and a short report",
        ("run", "CPU s", "share of the first", "peak MB"),
        tuple((name, cpu(times), cpu(times) / cpu(first), peak(times)) for name, times in used.items()),
        f"{_REPORT / 1000:.0f} KB of Chinese and English; the glossary has {glossary.stat().st_size / 1e6:.0f} MB, its "
        f"index {size / 1e6:.0f} MB. The first run was measured once. The aim is at most a tenth.",
    )
