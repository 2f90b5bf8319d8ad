"""What the estimator's numbers mean."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.metrics._qe_calibration import Tables, read_calibration
from tqcheck.metrics._qe_network import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

TABLES = Tables(
    threshold=0.2,
    bridge=0.1,
    major=0.1,
    scale=1.5,
    confidence=[[0.2, 0.4], [0.4, 0.6], [0.6, 0.6]],
    interval=[[0.0, 0.0, 1.0], [4.0, 1.0, 8.0]],
)
SHIPPED = read_calibration(FOLDER / "calibration.json")


@pytest.mark.parametrize(("p", "share"), [(0.0, 0.4), (0.2, 0.4), (0.3, 0.5), (0.4, 0.6), (0.5, 0.6), (0.9, 0.6)])
def test_the_share_lies_on_a_line_through_the_points(p: float, share: float) -> None:
    assert TABLES.share_right(p) == share


@pytest.mark.parametrize(
    ("penalties", "bounds"),
    [
        ([0.0], (0.0, 1.0)),
        ([2.0], (0.5, 4.5)),
        ([4.0], (1.0, 8.0)),
        # Above the last point the estimate itself is all that is known on the one side.
        ([9.0], (1.0, 9.0)),
        # Errors of parts are independent: their squares add up.
        ([4.0, 4.0], (pytest.approx(8 - 18**0.5, abs=1e-4), pytest.approx(8 + 32**0.5, abs=1e-4))),
    ],
)
def test_the_interval_holds_the_estimate(penalties: list[float], bounds: tuple[float, float]) -> None:
    assert TABLES.bounds(penalties) == bounds


@given(st.lists(st.floats(0, 30), min_size=1, max_size=9))
def test_the_shipped_intervals_hold_every_estimate(penalties: list[float]) -> None:
    for source in (True, False):
        low, high = SHIPPED.of(source=source).bounds(penalties)
        assert 0 <= low <= sum(penalties) + 1e-4
        assert high >= sum(penalties) - 1e-4


def test_the_shipped_tables_make_sense() -> None:
    assert SHIPPED.pair == ("zh", "en")
    for tables in (SHIPPED.with_source, SHIPPED.without_source):
        assert 0 < tables.bridge <= tables.threshold < 1
        for points in (tables.confidence, tables.interval):
            assert [point[0] for point in points] == sorted({point[0] for point in points})
        shares = [share for _, share in tables.confidence]
        assert shares == sorted(shares)
        assert 0 < shares[0] <= shares[-1] <= 1
        assert all(0 <= low <= high for _, low, high in tables.interval)


def test_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(json.dumps({"version": 2}), "utf-8")
    with pytest.raises(ValueError, match="calibration of version 2, not 1"):
        read_calibration(path)
