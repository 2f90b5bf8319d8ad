"""Lines that rise, from pools that need not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.qe.calibrate import rising

POOLS = st.lists(st.tuples(st.floats(-5, 5), st.integers(1, 9)), min_size=1, max_size=12)


def test_pools_that_fall_become_one() -> None:
    assert rising([1.0, 3.0, 2.0, 5.0], [1, 1, 3, 1]) == [1.0, 2.25, 2.25, 5.0]


@given(POOLS)
def test_it_never_falls_and_keeps_the_mean(pools: list[tuple[float, int]]) -> None:
    heights, weights = zip(*pools, strict=True)
    found = rising(heights, weights)
    assert all(one <= other + 1e-9 for one, other in pairwise(found))
    assert sum(h * w for h, w in zip(found, weights, strict=True)) == pytest.approx(
        sum(h * w for h, w in pools), abs=1e-9
    )


@given(POOLS)
def test_what_rises_stays(pools: list[tuple[float, int]]) -> None:
    heights = sorted(height for height, _ in pools)
    assert rising(heights, [1] * len(heights)) == pytest.approx(heights)
