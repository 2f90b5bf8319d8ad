"""From probabilities of words to spans."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._qe_spans import Words, suspects


@given(st.lists(st.floats(0, 1, width=32), max_size=12))
def test_spans_are_runs_of_marked_words(values: list[float]) -> None:
    words = Words(
        np.array([(at * 5, at * 5 + 4) for at in range(len(values))], dtype=np.int64).reshape(-1, 2),
        np.array([(value, value / 2) for value in values], dtype=np.float32).reshape(-1, 2),
    )
    found = suspects(words, threshold=0.5, bridge=0.25)
    inside = {at for at in range(len(values)) for one in found if one.start <= at * 5 < one.end}
    assert {at for at, value in enumerate(values) if value >= 0.5} <= inside
    assert all(values[at] >= 0.25 for at in inside)
    assert all(one.p >= 0.5 >= one.p_major for one in found)
    assert all(first.end < second.start for first, second in pairwise(found))
