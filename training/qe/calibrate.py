"""Turns what the network says into what can be relied on, by the documents that choices are made on.

    python -m training.qe.calibrate --data mqm-zhen-train.jsonl.gz

A word is suspect from the probability on that gives words the highest correlation with each rater in turn. The
probability of a stretch becomes the share of such stretches in which some rater marked something. Penalties are scaled
so that their mean is that of the raters, and get the bounds between which 80 of 100 means of raters lie. Shares and
bounds come from pools of equal size, made to rise (pool adjacent violators; Ayer et al. 1955).
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_calibration import INTERVAL, VERSION, Tables
from tqcheck.metrics._qe_network import FOLDER
from tqcheck.metrics._qe_spans import suspects
from training.qe import data
from training.qe.batches import encode
from training.qe.judging import judge, maker_of, sha256_of, shipped
from training.qe.measures import mcc, word_counts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_spans import Words
    from training.qe.batches import Encoded
    from training.qe.judging import Judged

BRIDGE = 0.7
"""Of the threshold: from there on a single word between two suspect ones is suspect, too."""
POOLS = 12
"""Points of a line, at most."""
WEAK = 0.9
"""Share of the segments that are not called weak."""
_DIGITS = 4


def calibrate(encoded: Sequence[Encoded], judged: Judged) -> Tables:
    """The tables for one way to judge, from documents that the network did not learn from."""
    threshold = _threshold(encoded, judged, column=0)
    stretches = [
        (one.p, float(is_right(item, one.start, one.end)))
        for item, words in zip(encoded, judged.words, strict=True)
        for one in suspects(words, threshold=threshold, bridge=BRIDGE * threshold)
    ]
    p, right = np.array(stretches).T
    wanted = np.array([item.example.mqm for item in encoded])
    scale = float(wanted.mean() / penalties_of(judged).mean())
    return Tables(
        threshold=round(threshold, _DIGITS),
        bridge=round(BRIDGE * threshold, _DIGITS),
        major=round(_threshold(encoded, judged, column=1), _DIGITS),
        scale=round(scale, _DIGITS),
        confidence=_lines(p, right, [np.mean]),
        interval=_lines(scale * penalties_of(judged), wanted, [_low, _high]),
    )


def penalties_of(judged: Judged) -> np.ndarray:
    """The network's values on MQM's scale, not scaled yet."""
    return np.maximum(np.expm1(judged.values), 0.0)


def marks_of(words: Words, tables: Tables) -> list[tuple[int, int, bool]]:
    """The suspect stretches of a text: start, end, whether major."""
    found = suspects(words, threshold=tables.threshold, bridge=tables.bridge)
    return [(one.start, one.end, one.p_major >= tables.major) for one in found]


def is_right(item: Encoded, start: int, end: int) -> bool:
    """Whether some rater marked something in a stretch."""
    return any(mark.start < end and mark.end > start for mark in item.example.marks)


def _threshold(encoded: Sequence[Encoded], judged: Judged, *, column: int) -> float:
    """The probability of the highest correlation of words with each rater in turn."""
    p, marked = [], []
    for item, words in zip(encoded, judged.words, strict=True):
        for of_rater in _words_marked(item):
            p.append(words.p[:, column])
            marked.append(of_rater[:, column])
    found, wanted = np.concatenate(p), np.concatenate(marked)
    tried = np.arange(0.02, 0.8, 0.01)
    return float(max(tried, key=lambda threshold: mcc(word_counts(wanted, found >= threshold))))


def _words_marked(item: Encoded) -> np.ndarray:
    """For each rater which words they marked, at all and as a major error; (raters, words, 2)."""
    count = int(item.input.words.max(initial=-1)) + 1
    made = np.zeros((len(item.by_rater), count, 2), dtype=bool)
    np.logical_or.at(made, (slice(None), item.input.words[item.inside]), item.by_rater[:, item.inside])
    return made


def _low(some: np.ndarray) -> float:
    # A penalty that raters gave: many gave none, and a bound just above that leaves all of those out.
    return float(np.quantile(some, (1 - INTERVAL) / 2, method="lower"))


def _high(some: np.ndarray) -> float:
    return float(np.quantile(some, (1 + INTERVAL) / 2, method="higher"))


def _lines(x: np.ndarray, y: np.ndarray, figures: Sequence) -> list[list[float]]:
    """Points of lines that rise: the mean of `x` in a pool, and each figure of `y` there."""
    pools = [some for some in np.array_split(np.argsort(x, kind="stable"), POOLS) if len(some)]
    weights = [len(some) for some in pools]
    columns = [rising([float(figure(y[some])) for some in pools], weights) for figure in figures]
    return [
        [round(float(x[some].mean()), _DIGITS), *(round(column[at], _DIGITS) for column in columns)]
        for at, some in enumerate(pools)
    ]


def rising(heights: Sequence[float], weights: Sequence[int]) -> list[float]:
    """The nearest heights that never fall, by weighted least squares."""
    blocks: list[tuple[float, int, int]] = []
    for height, weight in zip(heights, weights, strict=True):
        blocks.append((height, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] >= blocks[-1][0]:
            upper, lower = blocks.pop(), blocks.pop()
            total = lower[1] + upper[1]
            blocks.append(((lower[0] * lower[1] + upper[0] * upper[1]) / total, total, lower[2] + upper[2]))
    return [height for height, _, count in blocks for _ in range(count)]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.calibrate", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="mqm-zhen-train.jsonl.gz")
    given = parser.parse_args(arguments)
    dev = encode(data.in_folds(data.load(given.data), data.DEV), maker_of(FOLDER))
    network = shipped(FOLDER)
    ways = {"with_source": judge(network, dev), "without_source": judge(network, dev, source=False)}
    tables = {way: calibrate(dev, judged) for way, judged in ways.items()}
    values = tables["with_source"].scale * penalties_of(ways["with_source"])
    calibration = {
        "version": VERSION,
        "network_sha256": sha256_of(FOLDER),
        "pair": ["zh", "en"],
        "weak_from": round(float(np.quantile(values, WEAK)), 1),
        **{way: asdict(table) for way, table in tables.items()},
    }
    (FOLDER / "calibration.json").write_text(json.dumps(calibration, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
