"""What 10,000 phrase entries cost beside 100, on the same text, with a rule folder of the user's.

The entries are two to four words of the text's own vocabulary, drawn as often as they occur in it, which hardly ever
stand together there: so the automaton sees their words all the time. The aim is at most 1.5 times.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from benchmarks._inputs import prose_file
from benchmarks._measure import cpu, in_turns, peak, rates, ratio, spend, tqcheck
from benchmarks._options import scratch
from benchmarks._table import Section
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks._options import Options

_FEW, _MANY = 100, 10_000
_MOST_HITS = 2
"""An entry that stands in the text more often is no phrase to look for."""

_HEAD = """\
code: PHR{code}
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
    """Compilation once, then checks in turns."""
    text, small = prose_file(".txt", options.size), prose_file(".txt", 1)
    phrases = _phrases(text)
    folders = {count: _folder(phrases, count) for count in (_FEW, _MANY)}
    findings = scratch() / "findings.jsonl"

    def check(count: int, path: Path) -> list[str]:
        output = ("--format", "jsonl", "--output", findings, "--fail-on", "never", "--jobs", "1")
        return tqcheck("check", path, "--rules", folders[count], "--select", f"PHR{900 + len(str(count))}", *output)

    compiled = {count: spend(check(count, small)) for count in folders}
    commands = {f"{count}{size}": check(count, path) for count in folders for size, path in (("", text), ("s", small))}
    used = in_turns(commands, options.rounds)
    hits = {}
    for count in folders:
        spend(check(count, text))
        hits[count] = sum(1 for _ in findings.open("rb"))
    base, base_small = used[str(_FEW)], used[f"{_FEW}s"]
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
    yield Section(
        "phrase entries",
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
    code = 900 + len(str(count))
    folder = scratch() / f"rules-{count}"
    folder.mkdir(exist_ok=True)
    entries = "".join(f"    - {{id: p{at}, patterns: ['{phrase}']}}\n" for at, phrase in enumerate(phrases[:count]))
    (folder / f"PHR{code}-generated-phrase.yaml").write_text(_HEAD.format(code=code) + entries, "utf-8")
    return folder
