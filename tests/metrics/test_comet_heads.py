from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._comet_arrays import NumpyArrays
from tqcheck.metrics._comet_heads import _sparsemax, pooled

IDS = np.array([[5, 6, 1], [7, 1, 1]])
MASK = np.array([[1, 1, 0], [1, 0, 0]])
STATES = np.array([[[1.0], [3.0], [50.0]], [[-2.0], [50.0], [50.0]]], dtype=np.float32)


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ([0.0, 0.0], [0.5, 0.5]),
        ([2.0, 0.0], [1.0, 0.0]),
        ([0.5, 0.0], [0.75, 0.25]),
        ([1.0, 0.8, -5.0], [0.6, 0.4, 0.0]),
    ],
)
def test_sparsemax_by_hand(given_: list[float], expected: list[float]) -> None:
    assert _sparsemax(np.array(given_)).tolist() == pytest.approx(expected)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=30))
def test_sparsemax_is_a_distribution_in_the_order_of_its_arguments(some: list[float]) -> None:
    found = _sparsemax(np.array(some))
    assert found.sum() == pytest.approx(1)
    assert (found >= 0).all()
    assert (np.diff(found[np.argsort(some)]) >= 0).all()


@pytest.mark.parametrize(("how", "expected"), [("avg", [2.0, -2.0]), ("max", [3.0, -2.0]), ("cls", [1.0, -2.0])])
def test_padding_is_left_out(how: str, expected: list[float]) -> None:
    assert pooled(NumpyArrays(), how, STATES, IDS, MASK, pad=1)[:, 0].tolist() == expected


def test_an_unknown_pooling_is_refused() -> None:
    with pytest.raises(ValueError, match="median"):
        pooled(NumpyArrays(), "median", STATES, IDS, MASK, pad=1)
