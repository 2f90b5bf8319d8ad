"""One item after the other."""

from __future__ import annotations

import pytest

from tqcheck.executors.serial import EXECUTOR


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(EXECUTOR.map(abs, [3, -1, -2], jobs=5)) == [3, 1, 2]


def test_an_item_is_worked_on_when_its_result_is_wanted() -> None:
    results = EXECUTOR.map(int, iter(["1", "x"]), jobs=1)
    assert next(results) == 1
    with pytest.raises(ValueError, match="invalid literal"):
        next(results)
