"""What COMET puts on top of an encoder: a mixture of its layers, pooling over tokens, and a small network.

Sources: Rei et al., "COMET: a neural framework for MT evaluation", EMNLP 2020; Martins and Astudillo, "From softmax to
sparsemax", ICML 2016; names of weights as in the package unbabel-comet.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

from tqcheck.errors import ReadError, nearest
from tqcheck.metrics._comet_encoder import linear, mapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from tqcheck.metrics._comet_arrays import Array, Arrays
    from tqcheck.metrics._comet_encoder import Weights

_TINY = 1e-12
"""Added to variances, as in COMET."""


class Mixture:
    """The hidden states that a checkpoint looks at, as one: a single layer, or a weighted sum of all.

    Args:
        layer: A number from 0 (the embeddings), or `mix`.
        transformation: What makes weights of the parameters.
        normed: Whether each layer is normalised over the tokens of a text first.
    """

    def __init__(
        self, weights: Weights, arrays: Arrays, *, layer: object, transformation: str, normed: bool, states: int
    ) -> None:
        self._arrays = arrays
        self._normed = normed
        self._single = layer != "mix"
        if isinstance(layer, int) and 0 <= layer < states:
            self._shares = [1.0 if number == layer else 0.0 for number in range(states)]
            return
        if self._single:
            raise ValueError(f"there is no layer {layer}")
        raw = [float(weights.plain(f"layerwise_attention.scalar_parameters.{number}")[0]) for number in range(states)]
        shares = _sparsemax(np.array(raw)) if transformation == "sparsemax" else _softmax(np.array(raw))
        self._shares = (shares * float(weights.plain("layerwise_attention.gamma")[0])).tolist()

    def __call__(
        self, states: Iterator[Array], mask: NDArray[np.int64], also: int | None = None
    ) -> tuple[Array, Array]:
        """The mixture, and beside it the hidden states of the layer `also`."""
        mixed = beside = None
        shown = self._arrays.take_in(mask[:, :, None].astype(np.float32))
        last = max(also or 0, *(number for number, share in enumerate(self._shares) if share))
        for number, state in enumerate(states):
            if number == also:
                beside = state
            if share := self._shares[number]:
                part = state if self._single or not self._normed else _normed(state, shown)
                mixed = part * share if mixed is None else mixed + part * share
            if number == last:
                break
        return mixed, beside


def pooled(arrays: Arrays, how: str, x: Array, ids: NDArray[np.int64], mask: NDArray[np.int64], pad: int) -> Array:
    """One vector a text: of its first token, or the mean or the largest values over its tokens.

    Raises:
        ValueError: no such way is known.
    """
    if how == "cls":
        return x[:, 0]
    hidden = arrays.take_in((ids != pad)[:, :, None].astype(np.float32))
    if how == "avg":
        return (x * hidden).sum(axis=1) / arrays.take_in(mask.sum(axis=1, keepdims=True).astype(np.float32))
    if how == "max":
        return arrays.largest(x * hidden + (1 - hidden) * np.finfo(np.float32).min.item())
    raise ValueError(f"the pooling “{how}” is not known")


class Estimator:
    """Linear maps with an activation between them, from features to a score.

    Raises:
        ReadError: an activation that is not known.
    """

    def __init__(self, weights: Weights, arrays: Arrays, *, activation: str, final: str | None, path: str) -> None:
        known: dict[str, Callable[[Any], Any]] = {
            "Tanh": arrays.tanh,
            "Sigmoid": arrays.sigmoid,
            "Identity": _same,
        }
        for name in (activation, final or "Identity"):
            if name.title() not in known:
                raise ReadError(f"the activation {name} is not known", path=path, hint=nearest(name.title(), known))
        # Linear maps are every third part of the network: an activation and a dropout stand between.
        count = next(number for number in itertools.count() if f"ff.{3 * number}.weight" not in weights)
        self._maps = [linear(weights, f"ff.{3 * number}") for number in range(max(count, 1))]
        self._activation = known[activation.title()]
        self._final = known[(final or "Identity").title()]

    @property
    def inputs(self) -> int:
        """How many features it takes."""
        return int(self._maps[0][0].shape[0])

    def __call__(self, x: Array) -> Array:
        *inner, last = self._maps
        for some in inner:
            x = self._activation(mapped(x, some))
        return self._final(mapped(x, last))


def _same(x: Array) -> Array:
    return x


def _normed(x: Array, shown: Array) -> Array:
    """A text's states less their mean, by their deviation, over its tokens and their width together."""
    count = shown.sum(axis=1, keepdims=True) * x.shape[2]
    mean = (x * shown).sum(axis=(1, 2), keepdims=True) / count
    variance = (((x - mean) * shown) ** 2).sum(axis=(1, 2), keepdims=True) / count
    return (x - mean) / (variance + _TINY) ** 0.5


def _softmax(x: NDArray[np.float64]) -> NDArray[np.float64]:
    powers: NDArray[np.float64] = np.exp(x - x.max())
    powers /= powers.sum()
    return powers


def _sparsemax(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """The point of the simplex that is nearest."""
    falling = np.sort(x)[::-1]
    above = np.cumsum(falling) - 1
    counts = np.arange(1, len(x) + 1)
    kept = int((counts * falling > above).sum())
    nearest_point: NDArray[np.float64] = np.maximum(x - above[kept - 1] / kept, 0.0)
    return nearest_point
