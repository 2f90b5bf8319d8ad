"""What every metric owes: rows that add up, values in its range, and words that it announces."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.fake import unit
from tqcheck import registry

if TYPE_CHECKING:
    from tqcheck.model.plugins import Metric

each_metric = pytest.mark.parametrize("name", registry.names("metric"))

TEXT = st.text("the of we must. is their\n,字é\u200b0", max_size=80)


@each_metric
@given(texts=st.lists(TEXT, max_size=4), times=st.sampled_from([1, 50]))
@settings(max_examples=50)
def test_any_text_has_a_value_in_the_range_or_none(name: str, texts: list[str], times: int) -> None:
    metric = cast("Metric", registry.load("metric", name))
    rows = [row for text in texts for row in metric.statistics(unit(text * times))]
    assert len({len(row) for row in rows}) <= 1
    total = [sum(column) for column in zip(*rows, strict=True)]
    value = metric.score(total) if rows else None
    if value is not None:
        assert metric.range[0] <= value <= metric.range[1]
        assert {signal for signal, _ in metric.evidence(total)} <= set(metric.signals)


@each_metric
def test_the_signature_begins_with_the_name(name: str) -> None:
    metric = cast("Metric", registry.load("metric", name))
    assert metric.signature().startswith(f"{name}|v")
    assert metric.direction in ("higher", "lower")
