from __future__ import annotations

import math

import numpy as np
import pytest

from tqcheck.errors import ResourceError
from tqcheck.metrics._comet_arrays import NumpyArrays, arrays

X = np.linspace(-9, 9, 4001, dtype=np.float32)


def test_gelu_is_that_of_its_definition() -> None:
    expected = [x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in X.tolist()]
    np.testing.assert_allclose(NumpyArrays().gelu(X), expected, atol=1e-6)


def test_sigmoid_does_not_overflow() -> None:
    with np.errstate(all="raise"):
        found = NumpyArrays().sigmoid(np.array([-1e4, -2.0, 0.0, 1e4], dtype=np.float32))
    np.testing.assert_allclose(found, [0, 1 / (1 + math.e**2), 0.5, 1], atol=1e-7)


def test_softmax_sums_to_one_even_of_large_numbers() -> None:
    found = NumpyArrays().softmax(np.array([[1e30, 1e30, -1e30]], dtype=np.float32))
    np.testing.assert_allclose(found, [[0.5, 0.5, 0.0]])


def test_normalised_layers_have_mean_0_and_variance_1() -> None:
    ones = np.ones(4001, dtype=np.float32)
    found = NumpyArrays().layer_norm(X[None], ones, ones * 0, 1e-5)
    assert found.mean() == pytest.approx(0, abs=1e-6)
    assert found.var() == pytest.approx(1, abs=1e-4)


def test_a_device_that_torch_lacks_is_refused() -> None:
    pytest.importorskip("torch", reason="torch is not installed; numpy computes without it")
    with pytest.raises(ResourceError, match="torch cannot use the device nowhere"):
        arrays("nowhere")
