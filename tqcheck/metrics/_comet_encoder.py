"""Transformer encoders of the BERT family, from the weights of a checkpoint to the hidden states of every layer.

Sources: Devlin et al. 2019 (BERT), Conneau et al. 2020 (XLM-R), Goyal et al. 2021 (XLM-R XL, which normalises before
each block instead of behind it), Wang et al. 2021 (MiniLM); names of weights as in the package transformers.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Any

import numpy as np

from tqcheck.errors import ReadError, ResourceError, nearest
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from tqcheck.metrics._comet_arrays import Array, Arrays


@dataclass(frozen=True, slots=True)
class Family:
    """How encoders of a family differ.

    Attributes:
        separators: Tokens between two texts.
        padded_positions: Whether positions are counted from behind the number of the padding token, over other tokens.
        first: Whether layers normalise before each block.
        types: Whether texts that stand together are told apart by a type.
        epsilon: Of normalisation, where no configuration says it.
    """

    separators: int
    padded_positions: bool
    epsilon: float
    first: bool = False
    types: bool = False


_FAMILIES = {
    "XLM-RoBERTa": Family(separators=2, padded_positions=True, epsilon=1e-5),
    "XLM-RoBERTa-XL": Family(separators=2, padded_positions=True, epsilon=1e-5, first=True),
    "BERT": Family(separators=1, padded_positions=False, epsilon=1e-12, types=True),
    "MiniLM": Family(separators=2, padded_positions=False, epsilon=1e-12),
}
_HEADS = {384: 12, 768: 12, 1024: 16, 2560: 32, 4096: 32}
"""By width, of the published encoders: multilingual MiniLM, base, large, XL and XXL."""


def family(name: str, path: str) -> Family:
    """The family that a checkpoint names.

    Raises:
        ReadError: it is none that is known.
    """
    if name not in _FAMILIES:
        raise ReadError(f"encoders of the kind “{name}” cannot be run", path=path, hint=nearest(name, _FAMILIES))
    return _FAMILIES[name]


class Weights:
    """The weights of a checkpoint, taken in by a library of arrays when they are asked for.

    Args:
        path: The checkpoint's name, for messages.
    """

    def __init__(self, state: Mapping[str, Any], arrays: Arrays, path: str, prefix: str = "") -> None:
        self._state = state
        self._arrays = arrays
        self._path = path
        self._prefix = prefix

    def __getitem__(self, name: str) -> Array:
        return self._arrays.take_in(self.plain(name))

    def __contains__(self, name: str) -> bool:
        return self._prefix + name in self._state

    def plain(self, name: str) -> NDArray[Any]:
        """As it stands in the checkpoint.

        Raises:
            ReadError: it is not there.
        """
        found = self._state.get(self._prefix + name)
        if not isinstance(found, np.ndarray):
            what = f"this checkpoint lacks the weights {self._prefix}{name}"
            raise ReadError(what, path=self._path, hint="its class and its encoder must fit; see its hparams.yaml")
        return found

    def below(self, prefix: str) -> Weights:
        """Those whose names start so."""
        return Weights(self._state, self._arrays, self._path, f"{self._prefix}{prefix}")

    def count(self, pattern: str) -> int:
        """How many there are of a name with `{}` for a number from 0."""
        number = 0
        while pattern.format(number) in self:
            number += 1
        return number


class Encoder:
    """An encoder.

    Args:
        config: What its `config.json` says, as far as there is one.
        pad: The number of the padding token.

    Attributes:
        width: Of a hidden state.
        typed: Whether texts that stand together are told apart by a type.

    Raises:
        ReadError: weights are missing.
        ResourceError: its number of heads is not known.
    """

    def __init__(
        self, weights: Weights, arrays: Arrays, kind: Family, config: Mapping[str, Any], *, pad: int, path: str
    ) -> None:
        self._arrays = arrays
        self._kind = kind
        self._pad = pad
        embeddings = weights.below("embeddings.")
        self._words = embeddings["word_embeddings.weight"]
        self._places = embeddings["position_embeddings.weight"]
        self._types = embeddings["token_type_embeddings.weight"]
        self._epsilon = float(config.get("layer_norm_eps", kind.epsilon))
        self._norm = None if kind.first else _pair(embeddings.below("LayerNorm."))
        self._last_norm = _pair(weights.below("encoder.LayerNorm.")) if kind.first else None
        self.width: int = self._words.shape[1]
        self.typed = kind.types
        heads = config.get("num_attention_heads", _HEADS.get(self.width))
        if not isinstance(heads, int) or heads < 1 or self.width % heads:
            raise ResourceError(
                f"the number of attention heads of an encoder of width {self.width} is not known",
                path=path,
                hint="put the encoder's config.json into the folder of the checkpoint",
            )
        count = weights.count("encoder.layer.{}.attention.self.query.weight")
        make = _LayerFirst if kind.first else _Layer
        self._layers = [
            make(weights.below(f"encoder.layer.{number}."), arrays, heads, self._epsilon) for number in range(count)
        ]

    @property
    def states(self) -> int:
        """How many hidden states there are: one a layer, and the embeddings."""
        return len(self._layers) + 1

    def run(self, ids: NDArray[np.int64], mask: NDArray[np.int64], types: NDArray[np.int64]) -> Iterator[Array]:
        """The hidden states, from the embeddings to the last layer, each of shape (texts, tokens, width).

        Args:
            ids, mask, types: Of shape (texts, tokens): numbers of tokens, 1 for what is a token, 0 or 1.
        """
        arrays = self._arrays
        x = self._words[arrays.take_in(ids)] + self._types[arrays.take_in(types)]
        x = x + self._places[arrays.take_in(self._positions(ids))]
        if self._norm:
            x = arrays.layer_norm(x, *self._norm, self._epsilon)
        bias = arrays.take_in(np.where(mask > 0, 0.0, np.finfo(np.float32).min)[:, None, None, :])
        yield x
        for number, layer in enumerate(self._layers, 1):
            x = layer(x, bias)
            if self._last_norm and number == len(self._layers):
                x = arrays.layer_norm(x, *self._last_norm, self._epsilon)
            yield x

    def _positions(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        if not self._kind.padded_positions:
            return np.broadcast_to(np.arange(ids.shape[1]), ids.shape)
        tokens = ids != self._pad
        return np.asarray(np.cumsum(tokens, axis=1) * tokens + self._pad, dtype=np.int64)


def linear(weights: Weights, name: str) -> tuple[Array, Array]:
    """The transposed matrix and the bias of a linear map."""
    return weights[f"{name}.weight"].swapaxes(0, 1), weights[f"{name}.bias"]


def mapped(x: Array, map_: tuple[Array, Array]) -> Array:
    """What a linear map makes of the last axis."""
    matrix, shift = map_
    # NOTE: as one matrix: numpy multiplies a stack one by one, several times as slow.
    return (x.reshape(-1, x.shape[-1]) @ matrix + shift).reshape(*x.shape[:-1], -1)


def _pair(weights: Weights) -> tuple[Array, Array]:
    return weights["weight"], weights["bias"]


class _Layer:
    """Attention and a feed-forward block; the sum behind each is normalised."""

    norms = ("attention.output.LayerNorm.", "output.LayerNorm.")

    def __init__(self, weights: Weights, arrays: Arrays, heads: int, epsilon: float) -> None:
        self._arrays = arrays
        self._heads = heads
        self._epsilon = epsilon
        self._query = linear(weights, "attention.self.query")
        self._key = linear(weights, "attention.self.key")
        self._value = linear(weights, "attention.self.value")
        self._out = linear(weights, "attention.output.dense")
        self._up = linear(weights, "intermediate.dense")
        self._down = linear(weights, "output.dense")
        self._norm_1, self._norm_2 = (_pair(weights.below(norm)) for norm in self.norms)

    def __call__(self, x: Array, bias: Array) -> Array:
        x = self._normed(x + self._attended(x, bias), self._norm_1)
        return self._normed(x + self._fed(x), self._norm_2)

    def _normed(self, x: Array, norm: tuple[Array, Array]) -> Array:
        return self._arrays.layer_norm(x, *norm, self._epsilon)

    def _attended(self, x: Array, bias: Array) -> Array:
        texts, tokens, width = x.shape
        query, key, value = (
            mapped(x, some).reshape(texts, tokens, self._heads, width // self._heads).swapaxes(1, 2)
            for some in (self._query, self._key, self._value)
        )
        query = query * np.float32(1 / sqrt(width // self._heads)).item()
        mixed = self._arrays.softmax(query @ key.swapaxes(2, 3) + bias) @ value
        return mapped(mixed.swapaxes(1, 2).reshape(texts, tokens, width), self._out)

    def _fed(self, x: Array) -> Array:
        return mapped(self._arrays.gelu(mapped(x, self._up)), self._down)


class _LayerFirst(_Layer):
    """The same blocks, but what goes into each is normalised."""

    norms = ("attention.self_attn_layer_norm.", "LayerNorm.")

    def __call__(self, x: Array, bias: Array) -> Array:
        x = x + self._attended(self._normed(x, self._norm_1), bias)
        return x + self._fed(self._normed(x, self._norm_2))
