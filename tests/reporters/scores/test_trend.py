from __future__ import annotations

import pytest

from tqcheck.model.scorereport import HistoryPoint
from tqcheck.reporters.scores._trend import Series, series, sparkline


@pytest.mark.parametrize(
    ("values", "bars"),
    [
        ((), ""),
        ((None, None), "··"),
        ((5.0,), "▄"),
        ((5.0, 5.0, None), "▄▄·"),
        ((0.0, None, 7.0, 3.5), "▁·█▅"),
        ((1.0, *([None] * 39), 9.0), "·" * 39 + "▄"),
    ],
)
def test_sparklines(values: tuple[float | None, ...], bars: str) -> None:
    assert sparkline(values) == bars


def test_a_line_for_each_metric_system_and_way_of_measuring() -> None:
    history = (
        HistoryPoint("1", (("x", "bleu", 1.0, "v1"), ("x", "ter", 9.0, "v1"))),
        HistoryPoint("2", (("y", "bleu", 3.0, "v1"), ("x", "bleu", 2.0, "v2"))),
    )
    assert series(history) == [
        Series("bleu", "x (1)", "v1", (1.0, None)),
        Series("bleu", "y", "v1", (None, 3.0)),
        Series("bleu", "x (2)", "v2", (None, 2.0)),
        Series("ter", "x", "v1", (9.0, None)),
    ]
