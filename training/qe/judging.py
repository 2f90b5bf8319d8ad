"""Judges translations with the network: as it was trained, or as it ships."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from tokenizers import Tokenizer

from tqcheck.metrics import _qe_network
from tqcheck.metrics._qe_input import InputMaker
from tqcheck.metrics._qe_spans import by_word
from training.qe.batches import without_source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tqcheck.metrics._qe_input import SentenceInput
    from tqcheck.metrics._qe_spans import Words
    from training.qe.batches import Encoded
    from training.qe.model import Estimator

    Network = Callable[[Sequence[SentenceInput]], tuple[np.ndarray, np.ndarray]]
    """From sentences to logits (batch, length, 2) and values (batch,)."""

BATCH, THREADS = 32, 2


class Judged(NamedTuple):
    """What is said of examples, in their order: values of the segments, and probabilities of their words."""

    values: np.ndarray
    words: list[Words]


def trained(model: Estimator) -> Network:
    """A network as it was trained."""
    import torch

    from training.qe.tensors import tensors

    model.eval()

    def run(inputs: Sequence[SentenceInput]) -> tuple[np.ndarray, np.ndarray]:
        with torch.no_grad():
            logits, values = model(*tensors(inputs))
        return logits.numpy(), values.numpy()

    return run


def shipped(folder: Path) -> Network:
    """A network from the files that ship, as the metric runs it."""
    return _qe_network.Network(folder, threads=THREADS).run


def maker_of(folder: Path) -> InputMaker:
    """What makes arrays for the files that ship."""
    return InputMaker(Tokenizer.from_file(str(folder / "tokenizer.json")))


def sha256_of(folder: Path) -> str:
    """Of the network."""
    return hashlib.sha256((folder / "network.onnx").read_bytes()).hexdigest()


def judge(network: Network, encoded: Sequence[Encoded], *, source: bool = True) -> Judged:
    """Judge examples, with their sources or by themselves."""
    order = sorted(range(len(encoded)), key=lambda index: len(encoded[index].input.ids))
    values = np.zeros(len(encoded))
    words: list = [None] * len(encoded)
    for start in range(0, len(order), BATCH):
        some = order[start : start + BATCH]
        inputs = [encoded[index].input if source else without_source(encoded[index].input) for index in some]
        logits, found = network(inputs)
        for row, (index, item) in enumerate(zip(some, inputs, strict=True)):
            words[index] = by_word(item, 1 / (1 + np.exp(-logits[row, : len(item.ids)])))
            values[index] = found[row]
    return Judged(values, words)
