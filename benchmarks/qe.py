"""The estimator of quality on one core: sentences of about 25 words a second, start-up with the network, peak memory.

Each row is a whole process. The rate is that of the CPU time beyond what the same command needs for one sentence. The
aim is 60 sentences a second or more, in less than 400 MB. At last the report that the project started from, which the
network was not trained on: the errors that suspect phrases touch, and the suspect phrases that touch none.
"""

from __future__ import annotations

from itertools import islice
from math import inf
from typing import TYPE_CHECKING

from benchmarks import _prose
from benchmarks._gold import compare, read_gold
from benchmarks._inputs import USUAL_FAULTS, version
from benchmarks._measure import beside, cpu, in_turns, peak, python, tqcheck
from benchmarks._options import ROOT, scratch
from benchmarks._table import Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks._options import Options

_WORDS = range(23, 28)
"""Words of a sentence."""
_ROUNDS = 3


def run(options: Options) -> Iterator[Section]:
    """A corpus of sentences, the start-up on one sentence and on one report, the errors of the report."""
    yield _rates(300 if options.quick else 3_000, min(options.rounds, _ROUNDS))
    yield _start(options.rounds)
    yield _report(options)


def _rates(many: int, rounds: int) -> Section:
    anew = ("--metric", "qe", "--metric-option", "qe.cache=false")
    kinds = {
        "with the source": (".tsv", anew),
        "without it": (".txt", anew),
        "with the source, 64 at a time": (".tsv", (*anew, "--metric-option", "qe.batch-size=64")),
        "with the source, known from before": (".tsv", ("--metric", "qe")),
    }
    commands = {
        (name, count): tqcheck("score", _sentences(suffix, count), *more)
        for name, (suffix, more) in kinds.items()
        for count in (1, many)
    }
    used = in_turns({f"{name} {count}": command for (name, count), command in commands.items()}, rounds)
    rows = []
    for name in kinds:
        one, all_ = used[f"{name} 1"], used[f"{name} {many}"]
        rows.append((name, cpu(all_), (many - 1) / max(cpu(all_) - cpu(one), 1e-9), peak(all_)))
    return Section(
        f"{many:,} sentences of about 25 words",
        ("what", "CPU s", "sentences a second", "peak MB"),
        tuple(rows),
        f"Medians of {rounds} runs in turns." if rounds > 1 else "One run each.",
    )


def _start(rounds: int) -> Section:
    sentence = _sentences(".tsv", 1)
    report = ROOT / "corpus" / "meeting-news" / "target.en.txt"
    check = ("check", report, "--fail-on", "never")
    commands = {
        "python -c pass": python("-c", "pass"),
        "score one sentence: chrF": tqcheck("score", sentence, "--ref", sentence, "--metric", "chrf"),
        "score one sentence: qe": tqcheck("score", sentence, "--metric", "qe", "--metric-option", "qe.cache=false"),
        "check a report": tqcheck(*check),
        "check a report, with QE001 and QE002": tqcheck(*check, "--select", "ALL,QE001,QE002"),
    }
    used = in_turns(commands, rounds)
    return Section(
        "start-up with the network",
        ("command", "CPU s", "times python -c pass", "peak MB"),
        beside(used, "python -c pass"),
        f"Medians of {rounds} runs in turns. What the rules found in the report is known from the run before.",
    )


def _report(options: Options) -> Section:
    reports, gold = sorted(options.seeds.glob("*.txt")), options.data / "seed-gold.jsonl"
    title = "the report that the project started from"
    if len(reports) != 1 or not gold.is_file():
        return Section(title, note="Not run: it is not there.")
    by = {
        "QE001": ("QE001",),
        "the default rules": None,
        "the default rules and QE001": ("ALL", "QE001"),
    }
    rows = []
    for name, select in by.items():
        found = compare(reports[0], read_gold(gold), select=select)
        errors = len(found.found) + len(found.missed)
        rows.append((name, errors, len(found.found), len(found.hit), len(found.right), len(found.wrong)))
    return Section(
        title,
        ("what", "errors", "touched", "pointed at", "findings that touch one", "that touch none"),
        tuple(rows),
        "Without a source or a glossary. A finding points at an error where they share half of the shorter one.",
    )


def _sentences(suffix: str, count: int) -> Path:
    """A file of so many sentences, each on a line, with its source before it in `.tsv`."""
    path = scratch() / f"sentences-{version()}-{count}{suffix}"
    if not path.is_file():
        pairs = (pair for pair in _prose.prose(inf, faults=USUAL_FAULTS) if len(pair[1].split()) in _WORDS)
        lines = ("\t".join(pair) if suffix == ".tsv" else pair[1] for pair in islice(pairs, count))
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return path
