"""The network of the metric `qe`: an encoder of two languages that reads a target and its source.

Its layers are those of multilingual-e5-small, from below. The lower ones read each text by itself, which they were made
for; then the pieces of the two are compared, and the upper layers read both texts as one. One head tells for each piece
of the target whether a professional marks it, and as a major error; another, which sees what the first has marked, what
the segment scores.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  as everybody calls it

from tqcheck.metrics._qe_input import BEGIN, END
from training.qe.likeness import FEATURES, SUMMARY, Likeness

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDTH, HEADS, INNER = 384, 12, 1536
POSITIONS = 512
LAYERS, APART = 9, 7
"""Of the encoder's twelve, from below; of these, those that read each text by itself."""
CLOSED = -1e4
"""What is added to the logit of what is not to be looked at."""


class Attention(nn.Module):
    """Multi-head attention with the residual connection and the norm of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.all = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`mask` is added to the logits: (batch, 1, 1 or length, length)."""

        def split(y: Tensor) -> Tensor:
            return y.view(y.shape[0], y.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = map(split, self.all(x).chunk(3, dim=-1))
        scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(x.shape)
        return self.norm(x + self.out(mixed))


class Layer(nn.Module):
    """A layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = self.attention(x, mask)
        return self.norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Estimator(nn.Module):
    """The whole network.

    Args:
        vocabulary: Pieces of its tokenizer.
        layers: How many of the encoder's twelve, from below.
        apart: How many of these, from below, read each text by itself.
    """

    def __init__(self, vocabulary: int, layers: int = LAYERS, apart: int = APART) -> None:
        super().__init__()
        self.apart = apart
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.likeness = Likeness(WIDTH)
        self.features = nn.Linear(FEATURES, WIDTH, bias=False)
        self.kinds = nn.Embedding(2, WIDTH)
        for added in (self.features, self.kinds):
            # Drawn at random they would drown what the layers below found.
            nn.init.zeros_(added.weight)
        self.token_head = nn.Sequential(nn.Linear(WIDTH, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 2))
        self.segment_head = nn.Sequential(
            nn.Linear(3 * WIDTH + 3 + SUMMARY, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 1)
        )

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        """Judge a batch.

        Args:
            ids: (batch, length): the target's tokens, then the source's, each between those that begin and end it.
            mask: (batch, length), 1 where there is a token.
            kinds: (batch, length), 1 where a token is of the source.

        Returns:
            (batch, length, 2) logits of any and of a major error; (batch,) logarithm of 1 plus the MQM penalty.
        """
        real = mask.to(self.positions.weight.dtype)
        of_source = real * kinds.to(real.dtype)
        of_target = real - of_source
        x = self.read(ids, of_target, of_source)
        piece = ((ids != BEGIN) & (ids != END)).to(real.dtype)
        features, summary = self.likeness(x, of_target * piece, of_source * piece)
        x = x + self.features(features) + self.kinds(kinds)
        closed = (1.0 - real)[:, None, None, :] * CLOSED
        for layer in self.layers[self.apart :]:
            x = layer(x, closed)
        logits = self.token_head(x)
        of_target, of_source = of_target[..., None], of_source[..., None]
        count = of_target.sum(1)
        mean = (x * of_target).sum(1) / count
        source_mean = (x * of_source).sum(1) / of_source.sum(1).clamp(min=1.0)
        marked = (logits.sigmoid() * of_target).sum(1)
        seen = [mean, source_mean, x[:, 0], torch.log1p(marked), torch.log1p(count), summary]
        return logits, self.segment_head(torch.cat(seen, dim=-1)).squeeze(-1)

    def read(self, ids: Tensor, of_target: Tensor, of_source: Tensor) -> Tensor:
        """The vectors of target and source, (batch, length, WIDTH), each read by itself."""
        same = of_target[:, :, None] * of_target[:, None, :] + of_source[:, :, None] * of_source[:, None, :]
        places = torch.arange(ids.shape[1])[None, :] - (of_source * of_target.sum(1, keepdim=True)).to(ids.dtype)
        return self._read(ids, places, (1.0 - same)[:, None])

    def read_apart(self, ids: Tensor, there: Tensor) -> Tensor:
        """The vectors of texts, (batch, length, WIDTH); `there` is 1 where a text has a token."""
        return self._read(ids, torch.arange(ids.shape[1])[None, :], (1.0 - there)[:, None, None, :])

    def _read(self, ids: Tensor, places: Tensor, closed: Tensor) -> Tensor:
        x = self.dropout(self.norm(self.words(ids) + self.positions(places)))
        for layer in self.layers[: self.apart]:
            x = layer(x, closed * CLOSED)
        return x


def load_encoder(model: Estimator, tensors: Mapping[str, np.ndarray], pieces: Sequence[int]) -> None:
    """Take the encoder from its tensors; a text is of the kind that the encoder knows, be it target or source.

    Args:
        tensors: By the names of `training.qe.e5`.
        pieces: Numbers of the pieces that the tokenizer keeps.
    """
    with torch.no_grad():
        model.words.weight.copy_(torch.from_numpy(tensors["emb.word"][list(pieces)]))
        model.positions.weight.copy_(torch.tensor(tensors["emb.pos"] + tensors["emb.type"][0]))
        _copy(model.norm, tensors, "emb.ln")
        for number, layer in enumerate(model.layers):
            for module, name in (
                (layer.attention.out, "ao"),
                (layer.attention.norm, "aln"),
                (layer.inner, "fi"),
                (layer.outer, "fo"),
                (layer.norm, "oln"),
            ):
                _copy(module, tensors, f"l{number}.{name}")
            three = [f"l{number}.{name}" for name in "qkv"]
            layer.attention.all.weight.copy_(torch.tensor(np.concatenate([tensors[f"{name}.w"] for name in three])))
            layer.attention.all.bias.copy_(torch.tensor(np.concatenate([tensors[f"{name}.b"] for name in three])))


def _copy(module: nn.Module, tensors: Mapping[str, np.ndarray], name: str) -> None:
    module.weight.copy_(torch.tensor(tensors[f"{name}.w"]))
    module.bias.copy_(torch.tensor(tensors[f"{name}.b"]))
