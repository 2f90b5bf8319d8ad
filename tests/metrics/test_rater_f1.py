from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.metrics.kit import annotated_metric, mark, marked, total
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from tqcheck.model.metric import MetricInput

TEXT = "abcdefghij"


def value(items: list[MetricInput], **options: object) -> float | None:
    tried = annotated_metric("rater-f1", options)
    summed = total(tried, items)
    return tried.score(summed, level="corpus") if summed else None


def test_pairs_of_raters_by_hand() -> None:
    """a: 0-4, b: 2-6, c: nothing. Shared: 2 of 4 + 4; c shares none of 4 + 0 with either: 2 * 2 / (8 + 4 + 4)."""
    item = marked(TEXT, [mark(0, 4), mark(2, 6, rater="b")], "abc")
    assert value([item]) == pytest.approx(100 * 4 / 16)


def test_severities() -> None:
    item = marked(TEXT, [mark(0, 4), mark(0, 4, "major", "b")])
    assert value([item]) == 50
    assert value([item], credit=1.0) == 100


def test_by_span() -> None:
    """a marks twice, b once across both: 2 of 2 and 1 of 1."""
    item = marked(TEXT, [mark(0, 2), mark(3, 5), mark(0, 5, rater="b")])
    assert value([item], by="span") == 100
    assert value([item]) == pytest.approx(100 * 8 / 9)


def test_one_rater_has_nobody_to_agree_with() -> None:
    assert value([marked(TEXT, [mark(0, 4)])]) is None
    assert value([marked(TEXT, [], "ab")]) is None


def test_options_are_checked() -> None:
    with pytest.raises(ConfigError, match="unknown value “word”"):
        annotated_metric("rater-f1", {"by": "word"})
