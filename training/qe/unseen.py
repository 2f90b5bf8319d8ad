"""Learns what the numbers of the source mean, while all that the network knows of English stays as it is.

A word list explains the translations that it was learned from better than others, so numbers from it would promise more
than they keep. Here the translations of each part of the documents get their numbers from a list that was learned from
the other parts. The numbers count nothing at first: what they come to mean is on top of a network that judges English.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING
from zlib import crc32

import torch

from tqcheck.metrics._qe_input import InputMaker
from training.qe import lexicon
from training.qe.batches import batches, encode
from training.qe.losses import loss

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

    from training.qe.batches import Encoded
    from training.qe.data import Example
    from training.qe.model import Estimator

PARTS = 3
RATE = 3e-3
STEPS, WARM_UP = 300, 20


def encode_unseen(examples: Sequence[Example], tokenizer: Tokenizer, seed: int) -> list[Encoded]:
    """Examples with numbers from word lists that know nothing of their documents."""

    def part(example: Example) -> int:
        return crc32(f"{seed} {example.document}".encode()) % PARTS

    made: list[Encoded] = []
    for number in range(PARTS):
        words = lexicon.learn([one for one in examples if part(one) != number])
        made += encode([one for one in examples if part(one) == number], InputMaker(tokenizer, words))
    return made


def adapt(model: Estimator, encoded: Sequence[Encoded], *, steps: int, seed: int) -> None:
    """Learn the layers that read the numbers."""
    layers = (model.features, model.coverage)
    for one in model.parameters():
        one.requires_grad_(False)
    for layer in layers:
        layer.weight.requires_grad_(True)
        torch.nn.init.zeros_(layer.weight)
    optimizer = torch.optim.AdamW([layer.weight for layer in layers], lr=RATE)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / WARM_UP, (steps - step) / steps)
    )
    made = list(batches(encoded, seed))
    random.Random(seed).shuffle(made)
    model.eval()
    mean = 0.0
    for step, batch in enumerate(made[:steps]):
        value = loss(model, batch, [item.input for item in batch])
        optimizer.zero_grad(set_to_none=True)
        value.backward()
        optimizer.step()
        schedule.step()
        mean = value.item() if step == 0 else 0.97 * mean + 0.03 * value.item()
        if step % 25 == 0:
            print(f"adapt step {step}/{steps} loss {mean:.4f}", flush=True)
