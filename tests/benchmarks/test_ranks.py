from __future__ import annotations

import pytest

from benchmarks._ranks import kendall, kendall_within, pairwise_accuracy


@pytest.mark.parametrize(
    ("a", "b", "tau"),
    [
        ([1, 2, 3], [1, 2, 3], 1.0),
        ([1, 2, 3], [3, 2, 1], -1.0),
        ([1, 2, 3, 4], [1, 3, 2, 4], 4 / 6),  # five pairs agree, one does not
        ([1, 1, 2], [1, 2, 3], 2 / (2 * 3) ** 0.5),  # two pairs agree, one is tied in a
        ([1, 1], [1, 2], None),
    ],
)
def test_kendall(a: list[float], b: list[float], tau: float | None) -> None:
    assert kendall(a, b) == (None if tau is None else pytest.approx(tau))


def test_within_groups_only_pairs_of_one_group_count() -> None:
    groups = ["x", "x", "y", "y", "z", "z"]
    # x agrees, y is tied in b and counts as 0, z is tied in a and does not count.
    assert kendall_within(groups, [1, 2, 3, 4, 5, 5], [10, 20, 7, 7, 1, 2]) == pytest.approx(0.5)


def test_pairwise_accuracy_takes_ties_for_wrong() -> None:
    assert pairwise_accuracy([1, 2, 3], [1, 1, 2]) == pytest.approx(2 / 3)
