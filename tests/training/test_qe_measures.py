"""The measures by which the estimator is judged, against known answers and tqcheck's own metrics."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._agreement import compared
from tqcheck.model.annotation import Annotation
from tqcheck.model.text import Span
from training.qe.measures import (
    by_documents,
    character_counts,
    character_f1,
    mcc,
    painted,
    spearman,
    within,
    word_counts,
)

SIZE = 30
MARKS = st.lists(
    st.tuples(st.integers(0, SIZE - 1), st.integers(1, 9), st.booleans()).map(
        lambda mark: (mark[0], min(mark[0] + mark[1], SIZE), mark[2])
    ),
    max_size=4,
)


def test_matthews_correlation_of_a_small_table() -> None:
    wanted = np.array([True] * 4 + [False] * 6)
    found = np.array([True] * 3 + [False] * 1 + [True] * 2 + [False] * 4)
    assert list(word_counts(wanted, found)) == [3, 4, 2, 1]
    # (3·4 - 2·1) / sqrt(5·4·6·5)
    assert mcc(word_counts(wanted, found)) == pytest.approx(10 / 600**0.5)
    assert mcc(word_counts(wanted, np.ones(10, dtype=bool))) == 0.0


@given(MARKS, MARKS)
def test_characters_are_counted_as_by_the_metric(wanted: list, found: list) -> None:
    # Marks of single characters, for the metric takes one that was marked twice for both severities.
    one, other = painted(SIZE, wanted), painted(SIZE, found)
    both, right, ours, theirs = character_counts(one, other)
    marks = [[_annotation(at, level) for at, level in enumerate(side) if level] for side in (other, one)]
    assert (right, ours, right, theirs) == compared(*marks, SIZE, "char", 0.5, "minor")
    assert both == compared(*marks, SIZE, "char", 1.0, "minor")[0]
    f1 = character_f1(np.array([both, right, ours, theirs]), severities=False)
    assert f1 == pytest.approx(2 * both / (ours + theirs) if ours + theirs else 0.0)


def test_rank_correlation_with_ties() -> None:
    # Ranks 1.5 1.5 3 4 and 1 2 3 4: covariance 4.5, variances 4.5 and 5.
    assert spearman([0.0, 0.0, 1.0, 7.0], [1.0, 2.0, 3.0, 4.0]) == pytest.approx(4.5 / (4.5 * 5) ** 0.5)
    assert spearman([1.0, 2.0], [3.0, 3.0]) == 0.0


def test_tau_within_groups_stands_once_for_each_that_varies() -> None:
    taus = within("aabbcc", np.array([1.0, 2, 1, 2, 5, 5]), np.array([1.0, 2, 2, 1, 1, 2]))
    assert taus[[0, 2]].tolist() == [1.0, -1.0]
    assert np.isnan(taus[[1, 3, 4, 5]]).all()


def test_documents_are_drawn_whole() -> None:
    values = np.array([0.0, 0.0, 3.0, 3.0, 3.0, 3.0])
    seen: set[tuple[int, ...]] = set()

    def figure(some: np.ndarray) -> float:
        seen.add(tuple(sorted(some)))
        return float(values[some].mean())

    found = by_documents("aabbbb", figure, rounds=50)
    assert found.value == 2.0
    assert found.low == 0.0
    assert found.high == 3.0
    assert seen == {(0, 0, 1, 1), (0, 1, 2, 3, 4, 5), (2, 2, 3, 3, 4, 4, 5, 5)}


def _annotation(at: int, level: int) -> Annotation:
    return Annotation(Span(at, at + 1), "style", "major" if level == 2 else "minor")
