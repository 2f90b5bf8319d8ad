"""The network as it is trained: a batch holds all translations of a segment, and their source is read once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from training.qe.model import Estimator

if TYPE_CHECKING:
    from torch import Tensor


class SparingEstimator(Estimator):
    """An `Estimator` that saves a third of the work; without dropout it says the same."""

    def read(self, ids: Tensor, of_target: Tensor, of_source: Tensor) -> Tensor:
        """The vectors of targets and sources, (batch, length, WIDTH), each read by itself."""
        length = int(of_target.sum(1).max())
        targets = self.read_apart(ids[:, :length], of_target[:, :length])
        read = targets.new_zeros(*ids.shape, targets.shape[-1])
        read[of_target.bool()] = targets[of_target[:, :length].bool()]
        texts = [tuple(row[of.bool()].tolist()) for row, of in zip(ids, of_source, strict=True)]
        numbers = {text: number for number, text in enumerate(dict.fromkeys(filter(None, texts)))}
        if not numbers:
            return read
        rows = torch.zeros(len(numbers), max(map(len, numbers)), dtype=ids.dtype)
        there = torch.zeros(rows.shape)
        for text, number in numbers.items():
            rows[number, : len(text)] = torch.tensor(text)
            there[number, : len(text)] = 1
        sources = self.read_apart(rows, there)
        of_row = torch.tensor([numbers[text] for text in texts if text])
        read[of_source.bool()] = sources[of_row][there[of_row].bool()]
        return read
