from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.reporters.scores._chart import _ticks, chart
from tqcheck.reporters.scores._trend import Series

VALUE = st.floats(-1e6, 1e6, allow_nan=False)


def drawn(*lines: Series) -> ElementTree.Element:
    labels = [str(number) for number, _ in enumerate(lines[0].values)]
    text = chart("title", labels, lines, name="x", digits=2)
    return ElementTree.fromstring(f"<div>{text}</div>")


@given(values=st.lists(st.none() | VALUE, min_size=1, max_size=30))
def test_any_values_lie_within_the_frame(values: list[float | None]) -> None:
    known = [value for value in values if value is not None]
    page = drawn(Series("bleu", "x", "v1", tuple(values)))
    marks = [mark for mark in page.iter("circle") if mark.get("r") == "3.5" and mark.get("cx") != "6.0"]
    assert len(marks) == len(known)
    for mark in marks:
        assert 64 <= float(mark.get("cx", "")) <= 736
        assert 16 <= float(mark.get("cy", "")) <= 216


@given(least=VALUE, span=st.floats(0, 1e6))
def test_ticks_go_around_the_values_in_even_steps(least: float, span: float) -> None:
    ticks = _ticks(least, least + span)
    assert ticks[0] <= least + 1e-6 * max(abs(least), 1)
    assert ticks[-1] >= least + span - 1e-6 * max(abs(least + span), 1)
    assert 2 <= len(ticks) <= 8


@pytest.mark.parametrize(
    ("values", "lines"),
    [((1.0, 2.0, 3.0), ["3"]), ((1.0, None, 3.0), ["1", "1"]), ((None, 2.0, 3.0), ["2"]), ((1.0,), ["1"])],
)
def test_a_line_breaks_where_a_run_has_no_value(values: tuple[float | None, ...], lines: list[str]) -> None:
    page = drawn(Series("bleu", "x", "v1", values))
    assert [str(len(line.get("points", "").split())) for line in page.iter("polyline")] == lines


def test_nothing_is_drawn_of_nothing() -> None:
    assert chart("t", ["1"], [Series("bleu", "x", "v1", (None,))], name="x", digits=2) == ""


def test_few_of_many_runs_are_named_the_last_among_them() -> None:
    page = drawn(Series("bleu", "x", "v1", tuple(float(number) for number in range(100))))
    named = [text.text for text in page.iter("text") if text.get("text-anchor") != "end" or text.text == "99"]
    assert "99" in named
    assert len(named) <= 9
