"""The network of the metric `qe`: an English encoder that also looks at glosses of the source.

MiniLM's layers read the target. Behind the second of them each token attends once to the glosses of the source's words,
so that the layers above can weigh what the source says. One head tells for each token whether a professional marks it,
and as a major error; another what the segment scores.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  as everybody calls it

from tqcheck.metrics._qe_evidence import FEATURES

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH, HEADS, INNER = 384, 12, 1536
VOCABULARY, POSITIONS = 30_522, 512
CROSS_AFTER = 2
"""Layers below the one that looks at the source."""


class Attention(nn.Module):
    """Multi-head attention with the residual connection and the norm of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, other: Tensor, mask: Tensor) -> Tensor:
        """`mask` is added to the logits: (batch, 1, 1, length of `other`)."""

        def split(y: Tensor) -> Tensor:
            return y.view(y.shape[0], y.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(other)), split(self.value(other))
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
        x = self.attention(x, x, mask)
        return self.norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Estimator(nn.Module):
    """The whole network.

    Args:
        layers: How many of MiniLM's six, from below.
        source: Whether there is the layer that looks at the source.
    """

    def __init__(self, layers: int = 6, *, source: bool = True) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.cross = Attention() if source else None
        self.features = nn.Linear(FEATURES, WIDTH, bias=False) if source else None
        self.token_head = nn.Sequential(nn.Linear(WIDTH, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 2))
        self.segment_head = nn.Sequential(nn.Linear(2 * WIDTH + 3, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 1))

    def forward(
        self, ids: Tensor, mask: Tensor, features: Tensor, gloss_ids: Tensor, gloss_weights: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Judge a batch.

        Args:
            ids: (batch, length), with the tokens that begin and end a sentence.
            mask: (batch, length), 1 where there is a token.
            features: (batch, length, FEATURES).
            gloss_ids, gloss_weights: (batch, words, PIECES); the first word stands for “nothing in the source”.

        Returns:
            (batch, length, 2) logits of any and of a major error; (batch,) logarithm of 1 plus the MQM penalty.
        """
        real = mask.to(self.positions.weight.dtype)
        closed = (1.0 - real)[:, None, None, :] * -1e4
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = self.dropout(self.norm(x))
        if self.features is not None:
            x = x + self.features(features)
        for number, layer in enumerate(self.layers):
            x = layer(x, closed)
            if self.cross is not None and number + 1 == CROSS_AFTER:
                glosses = (self.words(gloss_ids) * gloss_weights[..., None]).sum(2)
                glosses = self.norm(glosses + self.positions.weight[: glosses.shape[1]])
                shut = (gloss_weights.sum(-1) < 0.5).to(x.dtype)[:, None, None, :] * -1e4
                x = self.cross(x, glosses, shut)
        logits = self.token_head(x)
        weight = real[..., None]
        count = weight.sum(1)
        mean = (x * weight).sum(1) / count
        marked = (logits.sigmoid() * weight).sum(1)
        summary = torch.cat([mean, x[:, 0], torch.log1p(marked), torch.log1p(count)], dim=-1)
        return logits, self.segment_head(summary).squeeze(-1)


def load_encoder(model: Estimator, weights: Mapping[str, Tensor]) -> None:
    """Take the encoder from MiniLM's weights, under the names that they have in its file."""
    with torch.no_grad():
        model.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        kinds = weights["embeddings.token_type_embeddings.weight"]
        model.positions.weight.copy_(weights["embeddings.position_embeddings.weight"] + kinds[0])
        _copy(model.norm, weights, "embeddings.LayerNorm")
        for number, layer in enumerate(model.layers):
            prefix = f"encoder.layer.{number}"
            for name in ("query", "key", "value"):
                _copy(getattr(layer.attention, name), weights, f"{prefix}.attention.self.{name}")
            _copy(layer.attention.out, weights, f"{prefix}.attention.output.dense")
            _copy(layer.attention.norm, weights, f"{prefix}.attention.output.LayerNorm")
            _copy(layer.inner, weights, f"{prefix}.intermediate.dense")
            _copy(layer.outer, weights, f"{prefix}.output.dense")
            _copy(layer.norm, weights, f"{prefix}.output.LayerNorm")


def _copy(module: nn.Module, weights: Mapping[str, Tensor], name: str) -> None:
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
