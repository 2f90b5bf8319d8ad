"""Findings beside annotations: precision, recall and F1 by character and by span."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.metrics.kit import annotated_metric, mark, marked, total
from tqcheck.errors import ConfigError
from tqcheck.model.annotation import Annotation
from tqcheck.model.text import Span

if TYPE_CHECKING:
    from tqcheck.model.metric import MetricInput

TEXT = "abcdefghij"


def values(by: str, items: list[MetricInput], **options: object) -> list[float | None]:
    found = []
    for name in ("precision", "recall", "f1"):
        tried = annotated_metric(f"{by}-{name}", options)
        summed = total(tried, items)
        found.append(tried.score(summed, level="corpus") if summed else None)
    return found


def test_by_character_as_in_wmt_2023() -> None:
    """Gold: 0-3 major, 5-7 minor. Found: 1-6 minor. Shared: 1, 2 (half each) and 5 (whole) = 2 of 5 found, of 5 in gold."""
    item = marked(TEXT, [mark(0, 3, "major"), mark(5, 7)], findings=[mark(1, 6)])
    assert values("char", [item]) == pytest.approx([40, 40, 40])
    assert values("char", [item], credit=1.0) == pytest.approx([60, 60, 60])
    assert values("char", [item], credit=0.0) == pytest.approx([20, 20, 20])


def test_where_the_gold_has_both_severities_either_is_right() -> None:
    item = marked(TEXT, [mark(0, 2, "major"), mark(0, 2)], findings=[mark(0, 2)])
    assert values("char", [item]) == [100, 100, 100]


def test_a_mark_without_extent_is_the_character_at_its_place() -> None:
    """As in WMT's script, also behind the last character."""
    assert values("char", [marked(TEXT, [mark(10, 10)], findings=[mark(10, 10), mark(2, 2)])]) == pytest.approx(
        [50, 100, 200 / 3]
    )
    assert values("span", [marked(TEXT, [mark(10, 10)], findings=[mark(10, 10)])]) == [100, 100, 100]


def test_by_span() -> None:
    """Two of three findings meet a mark, one with another severity: 1.5 of 3; two of the two marks are met: 1.5 of 2."""
    item = marked(TEXT, [mark(0, 3, "major"), mark(5, 7)], findings=[mark(2, 4), mark(5, 6), mark(8, 9)])
    assert values("span", [item]) == pytest.approx([50, 75, 60])
    assert values("span", [item], match="exact") == [0, 0, 0]
    exact = marked(TEXT, [mark(0, 3)], findings=[mark(0, 3), mark(0, 2)])
    assert values("span", [exact], match="exact") == pytest.approx([50, 100, 200 / 3])


def test_several_raters_are_golds_in_turn_or_one_together() -> None:
    """Of a: 0-2, of b: 4-6; found: 0-2. In turn: 2 of 4 found, 2 of 4 in the golds; together: 2 of 2, 2 of 4."""
    item = marked(TEXT, [mark(0, 2), mark(4, 6, rater="b")], findings=[mark(0, 2)])
    assert values("char", [item]) == pytest.approx([50, 50, 50])
    assert values("char", [item], gold="any") == pytest.approx([100, 50, 200 / 3])


def test_a_rater_who_marked_nothing_counts() -> None:
    item = marked(TEXT, [mark(0, 2)], ["a", "b"], findings=[mark(0, 2)])
    assert values("char", [item]) == pytest.approx([50, 100, 200 / 3])


def test_a_rater_may_be_judged_by_the_others() -> None:
    item = marked(TEXT, [mark(0, 2), mark(0, 4, rater="b")])
    assert values("char", [item], rater="b") == pytest.approx([50, 100, 200 / 3])
    assert values("char", [item], rater="c") == [None, None, None]
    assert values("char", [marked(TEXT, [mark(0, 2)])], rater="a") == [None, None, None]


def test_marks_of_the_source_and_below_a_severity_are_left_out() -> None:
    item = marked(
        TEXT,
        [mark(0, 2, "neutral"), mark(0, 9, side="source"), mark(4, 5)],
        findings=[mark(4, 5), mark(0, 1, "neutral")],
    )
    assert values("char", [item]) == [100, 100, 100]
    assert values("span", [item], least="major") == [None, None, None]


def test_where_nobody_looked_nothing_is_scored() -> None:
    assert values("char", [marked(TEXT, None, findings=[mark(0, 1)])]) == [None, None, None]
    assert values("char", [marked(TEXT, [mark(0, 1)])]) == [None, None, None]


def test_nothing_found_and_nothing_to_find() -> None:
    assert values("char", [marked(TEXT, [mark(0, 2)], findings=[])]) == [None, 0, 0]
    assert values("char", [marked(TEXT, [], ["a"], findings=[mark(0, 2)])]) == [0, None, 0]


def test_sums_run_over_the_corpus() -> None:
    items = [marked(TEXT, [mark(0, 4)], findings=[mark(0, 4)]), marked(TEXT, [mark(0, 4)], findings=[mark(5, 6)])]
    assert values("char", items) == pytest.approx([80, 50, 800 / 13])


def test_a_credit_that_is_no_share_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"metric char-f1: credit: 2\.0 is not from 0 to 1"):
        annotated_metric("char-f1", {"credit": 2.0})


def test_the_signature_says_what_was_compared() -> None:
    tried = annotated_metric("span-f1", {"rater": "b"})
    assert (
        tried.signature(references=0, level="corpus")
        == "span-f1|of:b|gold:each|credit:0.5|least:minor|match:overlap|v:1"
    )


MARKS = st.lists(
    st.builds(
        lambda start, length, severity, rater: Annotation(Span(start, start + length), "other", severity, rater=rater),
        st.integers(0, 14), st.integers(0, 12), st.sampled_from(["neutral", "minor", "major", "critical"]), st.sampled_from("abc"),
    ),
    max_size=5,
)  # fmt: skip


@given(marks=MARKS, found=MARKS)
def test_laws(marks: list[Annotation], found: list[Annotation]) -> None:
    """In the range; alike marks agree; the finder and the gold may change places, and precision and recall with them."""
    item = marked(TEXT, marks, "abc", findings=found)
    for by in ("char", "span"):
        assert all(one is None or 0 <= one <= 100 + 1e-9 for one in values(by, [item]))
        same = [mark for mark in marks if mark.rater == "a"]
        assert set(values(by, [marked(TEXT, same, "a", findings=same)])) <= {None, 100}
        one = [Annotation(item.span, item.category, item.severity, rater="x") for item in found]
        here = values(by, [marked(TEXT, [*same, *one], "ax")], rater="x")
        there = values(by, [marked(TEXT, [*same, *one], "ax")], rater="a")
        assert (here[0], here[1]) == (there[1], there[0])
