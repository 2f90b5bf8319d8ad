"""One short report: the CPU time of `tqcheck check` against that of `python -c pass`, everything warm.

Warm: the files are in the system's cache, bytecode is compiled, and so are the rules. The aim is at most 12 times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks._measure import beside, in_turns, python, tqcheck
from benchmarks._options import ROOT
from benchmarks._table import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks._options import Options


def run(options: Options) -> Iterator[Section]:
    """With and without a glossary, on a report of the corpus and on the first report where it is present."""
    corpus = ROOT / "corpus"
    reports = [("a report of corpus/", corpus / "meeting-news" / "target.en.txt", corpus / "meeting-news")]
    reports += [("the first report", path, corpus / "seed") for path in sorted(options.seeds.glob("*.txt"))]
    commands = {"python -c pass": python("-c", "pass"), "tqcheck --version": tqcheck("--version")}
    for name, path, folder in reports:
        commands[f"check {name}"] = tqcheck("check", path, "--fail-on", "never")
        commands[f"check {name}, with its glossary"] = tqcheck(
            "check", path, "--glossary", folder / "glossary.csv", "--fail-on", "never"
        )
    # Short runs scatter: three times as many of them.
    used = in_turns(commands, 3 * options.rounds)
    yield Section(
        "start-up: one short report",
        ("command", "CPU s", "times python -c pass", "peak MB"),
        beside(used, "python -c pass"),
        f"Medians of {3 * options.rounds} runs in turns.",
    )
