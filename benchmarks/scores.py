"""Scores of 100,000 segments against sacreBLEU's own command line: time, memory, and the same digits.

The references are generated reports; in the systems words are moved, dropped or put in the place of others. For TER the
system is its reference but for a word in every tenth segment: sacreBLEU would take an hour for more. Two processes are
what a machine of two cores gets without `--jobs`, if they pay. Memory is that of the process that has most; so for two
processes it is not all there is.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from itertools import islice
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import _prose
from benchmarks._inputs import version
from benchmarks._measure import cpu, in_turns, peak, ratio, tqcheck, wall
from benchmarks._options import scratch
from benchmarks._table import Section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from benchmarks._options import Options

_ROUNDS = 3
"""Of the paired test, at most; all else is measured once, for sacreBLEU takes minutes."""


def run(options: Options) -> Iterator[Section]:
    """BLEU with chrF, then each for its memory, then two systems in a paired test."""
    many, some = (2_000, 500) if options.quick else (100_000, 20_000)
    ref, one, two, near = (_text(name, many) for name in _MADE)
    alone = {"sacreBLEU": _sacrebleu(ref, "bleu chrf", one)} | _ours("bleu,chrf", ref, one)
    yield _section(f"BLEU and chrF of {many:,} segments", alone, 1)
    yield _section(
        f"chrF of {many:,} segments",
        {"sacreBLEU": _sacrebleu(ref, "chrf", one), "tqcheck": tqcheck("score", one, "--ref", ref, "--metric", "chrf")},
        1,
    )
    yield _section(
        f"TER of {many:,} segments",
        {"sacreBLEU": _sacrebleu(ref, "ter", near), "tqcheck": tqcheck("score", near, "--ref", ref, "--metric", "ter")},
        1,
    )
    ref, one, two, _ = (_text(name, some) for name in _MADE)
    paired = {"sacreBLEU": [*_sacrebleu(ref, "bleu", one, two), "--paired-bs"]}
    paired |= _ours("bleu", ref, one, two, "--paired", "bs")
    yield _section(f"BLEU of two systems of {some:,} segments, paired bootstrap", paired, min(options.rounds, _ROUNDS))
    yield _digits(ref, one, two)


def _ours(metrics: str, ref: Path, *systems: str | Path) -> dict[str, list[str]]:
    command = tqcheck("score", *systems, "--ref", ref, "--metric", metrics)
    return {
        "tqcheck --jobs 1": [*command, "--jobs", "1"],
        "tqcheck --jobs 2": [*command, "--jobs", "2"],
        "tqcheck": command,
    }


def _sacrebleu(ref: Path, metrics: str, *systems: Path) -> list[str]:
    script = str(Path(sys.executable).with_name("sacrebleu"))
    return [script, str(ref), "-i", *map(str, systems), "-m", *metrics.split(), "-f", "text"]


def _section(title: str, commands: Mapping[str, Sequence[str]], rounds: int) -> Section:
    used = in_turns(commands, rounds, warm_up=False)
    base = used["sacreBLEU"]
    return Section(
        title,
        ("what", "seconds", "times faster", "CPU s", "times less CPU", "peak MB", "share of memory"),
        tuple(
            (
                name,
                wall(mine),
                wall(base) / wall(mine),
                cpu(mine),
                ratio(base, mine),
                peak(mine),
                peak(mine) / peak(base),
            )
            for name, mine in used.items()
        ),
        "One run each." if rounds == 1 else f"Medians of {rounds} runs in turns.",
    )


def _digits(ref: Path, one: Path, two: Path) -> Section:
    """The scores and p-values of both, as they print them."""
    command = tqcheck("score", one, two, "--ref", ref, "--metric", "bleu", "--paired", "bs", "--format", "json")
    ours = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    [item] = ours["comparisons"]
    command = [*_sacrebleu(ref, "bleu", one, two)[:-1], "json", "--paired-bs"]
    theirs = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    base, system = (entry["BLEU"] for entry in theirs)
    rows = (
        (
            "sacreBLEU",
            *(repr(number) for number in (base["score"], system["score"], system["p_value"], system["mean"])),
        ),
        ("tqcheck", *(repr(item[name]) for name in ("baseline_value", "value", "p", "mean"))),
    )
    return Section("the same digits", ("what", "baseline", "system", "p", "mean of resamples"), rows)


def _text(name: str, segments: int) -> Path:
    """A generated text of that many lines."""
    folder = scratch() / f"texts-{version()}"
    folder.mkdir(exist_ok=True)
    path = folder / f"score-{name}-{segments}.txt"
    if not path.is_file():
        drawn = random.Random(name)
        lines = (target for _, target in islice(_prose.prose(inf, faults=0.0), segments))
        part = path.with_suffix(".part")
        part.write_text("".join(f"{_MADE[name](line.split(), drawn)}\n" for line in lines), "utf-8")
        part.rename(path)
    return path


def _worse(words: list[str], drawn: random.Random, rate: float) -> str:
    """The words with some of them moved, dropped, or put in the place of others."""
    made = []
    for word in words:
        if drawn.random() >= rate:
            made.append(word)
        elif drawn.random() < 0.5:
            made.insert(drawn.randint(0, len(made)), word)
        elif drawn.random() < 0.5:
            made.append(drawn.choice(words))
    return " ".join(made)


_MADE: dict[str, Callable[[list[str], random.Random], str]] = {
    "reference": lambda words, _: " ".join(words),
    "system": lambda words, drawn: _worse(words, drawn, 0.2),
    "other": lambda words, drawn: _worse(words, drawn, 0.2),
    "near": lambda words, drawn: " ".join([drawn.choice(words), *words[1:]] if drawn.random() < 0.1 else words),
}
