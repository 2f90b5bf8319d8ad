"""Sentences a second whose language the cascade tells, against `langdetect` alone, in one process.

Its first steps, script and common words, decide most sentences; `langdetect` is asked for the rest, at most 50 times a
document. Half of the sentences are English, a quarter Chinese, and a quarter English headings without common words.
"""

from __future__ import annotations

import time
from itertools import islice
from math import inf
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import _prose
from benchmarks._table import Section
from tqcheck.text.language import Identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks._options import Options


def run(options: Options) -> Iterator[Section]:
    """In turns; set-up is done before."""
    from langdetect import DetectorFactory, detect

    DetectorFactory.seed = 0
    sentences = _sentences(20_000)
    detect(sentences[0])
    Identifier().identify(sentences[0])
    cascade: list[float] = []
    alone: list[float] = []
    for _ in range(options.rounds):
        identifier = Identifier()
        cascade.append(_rate(identifier.identify, sentences))
        alone.append(_rate(detect, sentences[:400]))
    calls = Identifier().budget - identifier.budget
    yield Section(
        "language identification",
        ("what", "sentences a second", "times langdetect"),
        (
            ("the cascade, a document of 20,000 sentences", median(cascade), _times(cascade, alone)),
            ("langdetect alone, 400 of them", median(alone), 1.0),
        ),
        f"Medians of {options.rounds} runs in turns. The cascade asked langdetect {calls} times.",
    )


def _sentences(count: int) -> list[str]:
    pairs = islice(_prose.prose(inf, faults=0), count)
    return [
        target if at % 4 < 2 else source if at % 4 == 2 else " ".join(target.split()[2:7]).title()
        for at, (source, target) in enumerate(pairs)
    ]


def _rate(identify: Callable[[str], object], sentences: Sequence[str]) -> float:
    begin = time.process_time()
    for sentence in sentences:
        identify(sentence)
    return len(sentences) / (time.process_time() - begin)


def _times(rates: Sequence[float], base: Sequence[float]) -> float:
    return median(a / b for a, b in zip(rates, base, strict=True))
