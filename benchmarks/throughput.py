"""Ten megabytes of generated reports with all rules and a glossary of 10,000 terms, in one process, against peers.

The rates are megabytes of input a second of CPU time beyond what the same command needs for one sentence, so that
start-up, rules and glossary do not count; the column “with start-up” has them in. The peers do other and less work:
codespell looks up words, proselint and pofilter run their default checks, and none has the glossary. The bare automaton
is what tqcheck looks words up with: nothing that asks for the same words in the same library can be faster.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from benchmarks._inputs import glossary_file, prose_file
from benchmarks._measure import cpu, in_turns, peak, python, rates, spend, tqcheck
from benchmarks._options import scratch
from benchmarks._peers import peers
from benchmarks._table import Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks._options import Options
    from benchmarks._table import Cell

_ENTRIES = 10_000
_MAIN = "tqcheck, txt"


def run(options: Options) -> Iterator[Section]:
    """Each thing in turns with a small input and with the large one."""
    glossary = glossary_file(_ENTRIES)
    findings = scratch() / "findings.jsonl"
    report = ("--format", "jsonl", "--output", findings, "--fail-on", "never", "--jobs", 1)
    text = prose_file(".txt", options.size)
    small: dict[str, list[str]] = {}
    large: dict[str, list[str]] = {}
    sizes: dict[str, int] = {}

    def compare(name: str, start: list[str], suffix: str, share: float, *rest: str | Path | int) -> None:
        path = prose_file(suffix, int(options.size * share))
        end = list(map(str, rest))
        small[f"{name} small"] = [*start, str(prose_file(suffix, 1)), *end]
        large[name] = [*start, str(path), *end]
        # A PO file holds the text twice; the text is what counts.
        sizes[name] = int(options.size * share) if suffix == ".po" else path.stat().st_size

    for suffix in (".txt", ".tsv"):
        kind = suffix[1:] if suffix == ".txt" else f"{suffix[1:]}, Chinese and English"
        compare(f"tqcheck, {kind}", tqcheck("check"), suffix, 1, "--glossary", glossary, *report)
    compare("tqcheck, txt, no glossary", tqcheck("check"), ".txt", 1, *report)
    scan = python("-m", "benchmarks._bare_scan", text, glossary)
    small["the bare automaton small"], large["the bare automaton"] = [*scan, "0"], [*scan, "1"]
    sizes["the bare automaton"] = text.stat().st_size
    found, problem = peers()
    for peer in found:
        compare(peer.name, list(peer.command), peer.suffix, peer.share)

    used = in_turns({**small, **large}, options.rounds)
    speeds = {name: rates(used[name], used[f"{name} small"], sizes[name]) for name in large}

    def row(name: str) -> tuple[Cell, ...]:
        total = cpu(used[name])
        times = median(ours / theirs for ours, theirs in zip(speeds[_MAIN], speeds[name], strict=True))
        whole = None if "automaton" in name else sizes[name] / 1e6 / total
        return name, sizes[name] / 1e6, total, median(speeds[name]), whole, peak(used[name]), times

    spend(large[_MAIN])
    count = sum(1 for _ in findings.open("rb"))
    words = len(text.read_text("utf-8").split())
    yield Section(
        "throughput",
        ("what", "input MB", "CPU s", "MB/s", "MB/s with start-up", "peak MB", "tqcheck is times as fast"),
        tuple(map(row, large)),
        f"Medians of {options.rounds} runs in turns. In the text: {count:,} findings in {words:,} words "
        f"({1000 * count / words:.1f} per 1,000 words). {problem}".rstrip(),
    )
