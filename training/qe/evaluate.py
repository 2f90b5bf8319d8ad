"""Judges translations with a trained network and says how well it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from benchmarks._ranks import kendall_within
from tqcheck.metrics._qe_spans import by_word, suspects
from training.qe.batches import tensors, without_source
from training.qe.measures import best_threshold, spearman

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_spans import Words
    from training.qe.batches import Encoded
    from training.qe.model import Estimator


class Judged(NamedTuple):
    """What the network says, in the order of the examples: values of the segments, and probabilities of their words."""

    values: np.ndarray
    words: list[Words]


@torch.no_grad()
def judge(model: Estimator, encoded: Sequence[Encoded], *, source: bool = True) -> Judged:
    """Judge all examples, with their sources or by themselves."""
    model.eval()
    order = sorted(range(len(encoded)), key=lambda index: len(encoded[index].input.ids))
    values = np.zeros(len(encoded))
    words: list = [None] * len(encoded)
    for start in range(0, len(order), 64):
        some = order[start : start + 64]
        inputs = [encoded[index].input if source else without_source(encoded[index].input) for index in some]
        logits, found = model(*tensors(inputs))
        for row, (index, item) in enumerate(zip(some, inputs, strict=True)):
            words[index] = by_word(item, logits[row, : len(item.ids)].sigmoid().numpy())
            values[index] = found[row].item()
    return Judged(values, words)


def marked_words(item: Encoded) -> np.ndarray:
    """Share of the raters who marked each word, at all and as a major error; (words, 2)."""
    return by_word(item.input, item.marked).p


def summary(encoded: Sequence[Encoded], judged: Judged) -> dict[str, float]:
    """The figures that choices are made by."""
    wanted = np.concatenate([marked_words(item)[:, 0] >= 0.5 for item in encoded])
    p = np.concatenate([words.p[:, 0] for words in judged.words])
    threshold, value = best_threshold(wanted, p)
    mqm = np.array([item.example.mqm for item in encoded])
    groups = [item.example.group for item in encoded]
    machine = [index for index, item in enumerate(encoded) if not item.example.is_human]
    spans = {
        round(float(t), 3): span_f1(encoded, judged, threshold=float(t), bridge=0.7 * float(t))
        for t in np.arange(0.15, 0.5, 0.05)
    }
    return {
        "mcc": value,
        "threshold": threshold,
        "spearman": spearman(mqm, judged.values),
        "kendall_within": kendall_within(groups, mqm, judged.values),
        "kendall_within_machine": kendall_within(
            [groups[index] for index in machine], mqm[machine], judged.values[machine]
        ),
        "f1": max(spans.values()),
        "f1_threshold": max(spans, key=lambda t: spans[t]),
    }


def span_f1(encoded: Sequence[Encoded], judged: Judged, *, threshold: float, bridge: float) -> float:
    """F1 over characters of the spans found and those that any rater marked, all segments together.

    Source: the measure of the fine-grained task of WMT 2023, without severities.
    """
    both = found = wanted = 0
    for item, words in zip(encoded, judged.words, strict=True):
        size = len(item.example.target)
        here = np.zeros(size, dtype=bool)
        for suspect in suspects(words, threshold=threshold, bridge=bridge):
            here[suspect.start : suspect.end] = True
        there = np.zeros(size, dtype=bool)
        for mark in item.example.marks:
            there[mark.start : mark.end] = True
        both += int((here & there).sum())
        found += int(here.sum())
        wanted += int(there.sum())
    return 2 * both / max(found + wanted, 1)
