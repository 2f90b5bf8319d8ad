from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.metrics.kit import annotated_metric, mark, marked, total

if TYPE_CHECKING:
    from tqcheck.model.annotation import Annotation
    from tqcheck.model.metric import MetricInput

TEXT = "abcdefghij"


def value(items: list[MetricInput], **options: object) -> float | None:
    tried = annotated_metric("rater-alpha", options)
    summed = total(tried, items)
    return tried.score(summed, level="corpus") if summed else None


def labelled(labels: str, rater: str) -> list[Annotation]:
    """A mark on each character that is labelled 1."""
    return [mark(at, at + 1, rater=rater) for at, label in enumerate(labels) if label == "1"]


def test_the_binary_example_of_its_author() -> None:
    """Krippendorff, "Computing Krippendorff's Alpha-Reliability", section A: ten units, two observers, alpha = 0.095."""
    item = marked(TEXT, [*labelled("0100000010", "a"), *labelled("1110010000", "b")], "ab")
    assert value([item]) == pytest.approx(1 - 19 * 4 / (14 * 6))
    assert value([item]) == pytest.approx(0.095, abs=0.0005)


def test_it_is_the_same_over_segments() -> None:
    items = [
        marked(TEXT, [*labelled(one, "a"), *labelled(other, "b")], "ab")
        for one, other in zip("0100000010", "1110010000", strict=True)
    ]
    assert value(items, unit="segment") == pytest.approx(1 - 19 * 4 / (14 * 6))


def test_severities_as_labels_by_hand() -> None:
    """Three segments: major twice, minor and major, none twice. o(minor, major) = 1; n = 2 none, 1 minor, 3 major."""
    items = [
        marked(TEXT, [mark(0, 1, "major"), mark(0, 1, "major", "b"), mark(0, 1)], "ab"),
        marked(TEXT, [mark(0, 1), mark(0, 1, "major", "b")], "ab"),
        marked(TEXT, [], "ab"),
    ]
    assert value(items, unit="segment", severity=True) == pytest.approx(1 - 5 * 1 / (2 * 1 + 2 * 3 + 1 * 3))
    assert value(items, unit="segment") == 1


def test_three_raters_by_hand() -> None:
    """One segment of labels 1, 1, 0, one of 0, 0, 0: o(0, 1) = 2 * 1 / 2; n = 4 and 2."""
    items = [marked(TEXT, [mark(0, 1), mark(0, 1, rater="b")], "abc"), marked(TEXT, [], "abc")]
    assert value(items, unit="segment") == pytest.approx(1 - 5 * (2 * 1 / 2) / (4 * 2))


def test_where_all_labels_are_alike_it_cannot_be_told() -> None:
    assert value([marked(TEXT, [], "ab")]) is None


def test_fewer_than_two_raters_are_not_compared() -> None:
    assert value([marked(TEXT, [mark(0, 1)])]) is None


@given(st.lists(st.text("01", min_size=10, max_size=10), min_size=2, max_size=4))
def test_it_lies_in_its_range_and_does_not_depend_on_who_is_who(labels: list[str]) -> None:
    items = [
        marked(TEXT, [m for n, one in enumerate(some) for m in labelled(one, str(n))], "0123"[: len(some)])
        for some in (labels, labels[::-1])
    ]
    one, other = (value([item]) for item in items)
    assert (one is None and other is None) or (one == pytest.approx(other) and -1 <= one <= 1)
