"""What training makes small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812

from training.qe.tensors import labels, tensors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_input import SentenceInput
    from training.qe.batches import Encoded
    from training.qe.model import Estimator
    from training.qe.raters import Raters

MAJOR_WEIGHT, SEGMENT_WEIGHT, RANK_WEIGHT = 0.7, 0.5, 0.5
LEAST_DIFFERENCE = 0.3
"""Difference of MQM penalties (as logarithms) from which on two translations of a segment are ranked."""


def loss(model: Estimator, batch: Sequence[Encoded], inputs: Sequence[SentenceInput], raters: Raters) -> torch.Tensor:
    """Of marking tokens, of the segments' values, and of their order within a segment."""
    examples = [item.example for item in batch]
    logits, value = model(*tensors(inputs))
    marked, inside = labels(batch, logits.shape[1])
    strictness = torch.from_numpy(np.stack([raters.logits(example) for example in examples]))
    token = F.binary_cross_entropy_with_logits(logits + strictness[:, None], marked, reduction="none")
    token = (token * inside[..., None]).sum((0, 1)) / inside.sum()
    wanted = torch.tensor([raters.penalty(example) for example in examples])
    segment = F.smooth_l1_loss(value, wanted)
    numbers = {key: number for number, key in enumerate({example.judged_together: None for example in examples})}
    group = torch.tensor([numbers[example.judged_together] for example in examples])
    difference = wanted[:, None] - wanted[None, :]
    worse = (group[:, None] == group[None, :]) & (difference > LEAST_DIFFERENCE)
    margin = value[:, None] - value[None, :]
    rank = (F.softplus(-2 * margin) * difference)[worse].mean() if worse.any() else torch.zeros(())
    return token[0] + MAJOR_WEIGHT * token[1] + SEGMENT_WEIGHT * segment + RANK_WEIGHT * rank
