"""Batches as the training framework takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from tqcheck.metrics._qe_input import pad
from training.qe.batches import INPUTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_input import SentenceInput
    from training.qe.batches import Encoded


def tensors(inputs: Sequence[SentenceInput]) -> list[torch.Tensor]:
    """What the network takes, in its order."""
    arrays = pad(inputs)
    return [torch.from_numpy(arrays[name]) for name in INPUTS]


def labels(batch: Sequence[Encoded], length: int) -> tuple[torch.Tensor, torch.Tensor]:
    """(batch, length, 2) shares of raters, and (batch, length) 1 where a token stands for something of the target.

    Args:
        length: Of the inputs, which are shorter than the examples' where sources are withheld.
    """
    marked = torch.zeros(len(batch), length, 2)
    inside = torch.zeros(len(batch), length)
    for row, item in enumerate(batch):
        count = min(length, len(item.marked))
        marked[row, :count] = torch.from_numpy(item.marked[:count])
        inside[row, :count] = torch.from_numpy(item.inside[:count])
    return marked, inside
