"""The network of the metric `qe`: an English encoder with numbers that say how far the source explains the target.

MiniLM's layers read the target; what the source says of each word is added to its word pieces. One head tells for each
piece whether a professional marks it, and as a major error; another, which also sees how far the target covers the
source, what the segment scores. The network sees nothing else of the source: whatever tells sources apart, it learns by
heart, for each is there with a dozen translations.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  as everybody calls it

from tqcheck.metrics._qe_evidence import COVERAGE, FEATURES

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH, HEADS, INNER = 384, 12, 1536
VOCABULARY, POSITIONS = 30_522, 512
LAYERS = 4
"""Of MiniLM's six, from below: the upper two add nothing that raters mark."""


class Attention(nn.Module):
    """Multi-head attention with the residual connection and the norm of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`mask` is added to the logits: (batch, 1, 1, length)."""

        def split(y: Tensor) -> Tensor:
            return y.view(y.shape[0], y.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
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
        layers: How many of MiniLM's six, from below.
    """

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.features = nn.Linear(FEATURES, WIDTH, bias=False)
        self.coverage = nn.Linear(COVERAGE, WIDTH // 4, bias=False)
        for of_source in (self.features, self.coverage):
            # Words have vectors of a twentieth of what a random layer makes of these numbers, and would drown in them.
            nn.init.zeros_(of_source.weight)
        self.token_head = nn.Sequential(nn.Linear(WIDTH, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 2))
        self.segment_head = nn.Sequential(
            nn.Linear(2 * WIDTH + WIDTH // 4 + 3, WIDTH // 2), nn.GELU(), nn.Linear(WIDTH // 2, 1)
        )

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor, coverage: Tensor) -> tuple[Tensor, Tensor]:
        """Judge a batch.

        Args:
            ids: (batch, length), with the tokens that begin and end a sentence.
            mask: (batch, length), 1 where there is a token.
            features: (batch, length, FEATURES).
            coverage: (batch, COVERAGE).

        Returns:
            (batch, length, 2) logits of any and of a major error; (batch,) logarithm of 1 plus the MQM penalty.
        """
        real = mask.to(self.positions.weight.dtype)
        closed = (1.0 - real)[:, None, None, :] * -1e4
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.features(features)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, closed)
        logits = self.token_head(x)
        weight = real[..., None]
        count = weight.sum(1)
        mean = (x * weight).sum(1) / count
        marked = (logits.sigmoid() * weight).sum(1)
        summary = torch.cat([mean, x[:, 0], self.coverage(coverage), torch.log1p(marked), torch.log1p(count)], dim=-1)
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
