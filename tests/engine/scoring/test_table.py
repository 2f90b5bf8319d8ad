"""Tables add up, whatever type holds their rows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.engine.scoring.table import Keys, Table, compact


@given(st.lists(st.tuples(st.sampled_from(["a", "b", ""]), st.text(max_size=3))), st.integers(0, 2500))
def test_keys_come_back_as_they_went_in(pairs: list[tuple[str, str]], more: int) -> None:
    pairs = [*pairs, *((f"d{at % 3}", str(at)) for at in range(more)), ("a", "")]
    keys = Keys()
    for document, key in pairs:
        keys.append(document, key)
    assert list(keys) == pairs
    assert list(keys.keys()) == [key for _, key in pairs]
    assert len(keys) == len(pairs)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([[0, 255]], np.uint8),
        ([[0, 256]], np.uint16),
        ([[0, 70_000]], np.int32),
        ([[-1, 5]], np.int32),
        ([[0, 2**31]], np.float64),
        ([[0.5, 1]], np.float64),
        ([[np.nan, 1]], np.float64),
        ([[np.inf, 1]], np.float64),
    ],
)
def test_rows_are_held_in_the_smallest_type_that_has_room(rows: list[list[float]], kind: type) -> None:
    found = compact(np.array(rows, dtype=np.float64))
    assert found.dtype == kind
    assert np.array_equal(found, rows, equal_nan=True)


def test_nothing_stays_nothing() -> None:
    assert compact(np.empty((0, 0))).shape == (0, 0)


def test_sums_of_the_corpus_and_of_documents() -> None:
    keys = Keys()
    for document, key in [("a", "1"), ("b", "1"), ("a", "2"), ("c", "1")]:
        keys.append(document, key)
    table = Table(np.array([[250, 1], [250, 2], [250, 4]], np.uint8), np.array([0, 1, 2, -1]), keys, {}, {})
    assert table.total == [750, 7]
    assert list(table.by_document()) == [("a", [500, 5]), ("b", [250, 2]), ("c", [])]
    assert Table(np.empty((0, 0)), np.array([-1]), keys, {}, {}).total == []
