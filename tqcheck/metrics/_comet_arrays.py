"""What encoders compute with: numpy on the processor, torch on any other device, under one set of names.

What both write alike (`@`, `+`, `reshape`, `swapaxes`, `sum(axis=...)`) is used as it is; the rest is here.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from tqcheck.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Array = Any
"""An array of numpy or a tensor of torch; of float32, or of int64 where it holds numbers of tokens."""


class Arrays(Protocol):
    """A library of arrays."""

    name: str

    def take_in(self, values: NDArray[Any]) -> Array:
        """An array of this library; floats become float32."""

    def give_back(self, values: Array) -> NDArray[np.float32]:
        """An array of numpy."""

    def concatenate(self, parts: Sequence[Array]) -> Array:
        """Along the last axis."""

    def softmax(self, x: Array) -> Array:
        """Over the last axis."""

    def layer_norm(self, x: Array, weight: Array, bias: Array, epsilon: float) -> Array:
        """Over the last axis."""

    def gelu(self, x: Array) -> Array:
        """The Gaussian error linear unit: x times the normal distribution function of x."""

    def tanh(self, x: Array) -> Array:
        """Hyperbolic tangent."""

    def sigmoid(self, x: Array) -> Array:
        """The logistic function."""

    def largest(self, x: Array) -> Array:
        """Over the second axis."""


class NumpyArrays:
    """On the processor."""

    name = "numpy"

    def take_in(self, values: NDArray[Any]) -> Array:
        """An array of this library; floats become float32."""
        return values.astype(np.int64 if values.dtype.kind in "iub" else np.float32, copy=False)

    def give_back(self, values: Array) -> NDArray[np.float32]:
        """An array of numpy."""
        return np.asarray(values, dtype=np.float32)

    def concatenate(self, parts: Sequence[Array]) -> Array:
        """Along the last axis."""
        return np.concatenate(parts, axis=-1)

    def softmax(self, x: Array) -> Array:
        """Over the last axis."""
        powers = np.exp(x - x.max(axis=-1, keepdims=True))
        powers /= powers.sum(axis=-1, keepdims=True)
        return powers

    def layer_norm(self, x: Array, weight: Array, bias: Array, epsilon: float) -> Array:
        """Over the last axis."""
        centred = x - x.mean(axis=-1, keepdims=True)
        variance = np.square(centred).mean(axis=-1, keepdims=True)
        return centred / np.sqrt(variance + np.float32(epsilon)) * weight + bias

    def gelu(self, x: Array) -> Array:
        """The Gaussian error linear unit: x times the normal distribution function of x."""
        return x * (np.float32(0.5) + np.float32(0.5) * _erf(x * np.float32(1 / sqrt(2))))

    def tanh(self, x: Array) -> Array:
        """Hyperbolic tangent."""
        return np.tanh(x)

    def sigmoid(self, x: Array) -> Array:
        """The logistic function, by way of the hyperbolic tangent, which cannot overflow."""
        return np.float32(0.5) + np.float32(0.5) * np.tanh(np.float32(0.5) * x)

    def largest(self, x: Array) -> Array:
        """Over the second axis."""
        return x.max(axis=1)


_ERF = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)
_ERF_SCALE = 0.3275911
"""Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 7.1.26: an error of at most 1.5e-7."""


def _erf(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """The error function, which numpy lacks."""
    size = np.abs(x)
    t = np.float32(1) / (np.float32(1) + np.float32(_ERF_SCALE) * size)
    sum_ = np.full_like(t, _ERF[0])
    for coefficient in _ERF[1:]:
        sum_ *= t
        sum_ += np.float32(coefficient)
    sum_ *= t
    sum_ *= np.exp(-np.square(size))
    return np.copysign(np.float32(1) - sum_, x)


class TorchArrays:
    """On a device of torch, such as `cuda`, `cuda:1` or `mps`.

    Raises:
        ResourceError: torch is not installed, or has no such device.
    """

    name = "torch"

    def __init__(self, device: str) -> None:
        try:
            import torch
        except ImportError as problem:
            raise ResourceError(
                f"the device {device} needs torch, which is not installed",
                hint="pip install torch, or leave the device out: the processor needs no torch",
            ) from problem
        self._torch: Any = torch
        torch.set_grad_enabled(False)
        try:
            self._device = torch.device(device)
            torch.zeros(1, device=self._device)
        except Exception as problem:
            # NOTE: torch raises errors of many kinds here, with pages of text.
            reason = (str(problem).splitlines() or [type(problem).__name__])[0]
            raise ResourceError(f"torch cannot use the device {device}: {reason}", hint="cpu always works") from problem

    def take_in(self, values: NDArray[Any]) -> Array:
        """An array of this library; floats become float32."""
        kind = np.int64 if values.dtype.kind in "iub" else np.float32
        return self._torch.from_numpy(np.array(values, dtype=kind)).to(self._device)

    def give_back(self, values: Array) -> NDArray[np.float32]:
        """An array of numpy."""
        return np.asarray(values.cpu().numpy(), dtype=np.float32)

    def concatenate(self, parts: Sequence[Array]) -> Array:
        """Along the last axis."""
        return self._torch.cat(list(parts), dim=-1)

    def softmax(self, x: Array) -> Array:
        """Over the last axis."""
        return self._torch.softmax(x, dim=-1)

    def layer_norm(self, x: Array, weight: Array, bias: Array, epsilon: float) -> Array:
        """Over the last axis."""
        return self._torch.nn.functional.layer_norm(x, weight.shape, weight, bias, epsilon)

    def gelu(self, x: Array) -> Array:
        """The Gaussian error linear unit: x times the normal distribution function of x."""
        return self._torch.nn.functional.gelu(x)

    def tanh(self, x: Array) -> Array:
        """Hyperbolic tangent."""
        return self._torch.tanh(x)

    def sigmoid(self, x: Array) -> Array:
        """The logistic function."""
        return self._torch.sigmoid(x)

    def largest(self, x: Array) -> Array:
        """Over the second axis."""
        return x.amax(dim=1)


def arrays(device: str) -> Arrays:
    """The library for a device: `cpu`, or any that torch knows.

    Raises:
        ResourceError: torch is not installed, or has no such device.
    """
    return NumpyArrays() if device == "cpu" else TorchArrays(device)
