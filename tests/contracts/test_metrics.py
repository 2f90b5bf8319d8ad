"""What every metric owes: rows that add up, values in its range, known values, and words that it announces."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.metrics.kit import inputs, marked, metric, total
from tqcheck import registry
from tqcheck.engine.scoring.metrics import load_metric, plugin_of
from tqcheck.errors import ConfigError
from tqcheck.model.annotation import Annotation
from tqcheck.model.finding import SEVERITIES
from tqcheck.model.metric import MetricSetup
from tqcheck.model.score import LEVELS
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import Span

if TYPE_CHECKING:
    from tqcheck.model.metric import MetricInput

NAMES = registry.names("metric")
ALONE = [
    name
    for name in NAMES
    if plugin_of(name).needs <= {"reference", "source"} and plugin_of(name).spreads and not plugin_of(name).by_document
]
"""Those that need texts alone, no model and no service."""
ON_MARKS = [name for name in NAMES if plugin_of(name).needs and plugin_of(name).needs <= {"annotations", "findings"}]
"""Those that look at what was marked in a target."""
EXAMPLES = [(name, example) for name in NAMES for example in plugin_of(name).examples]

each_metric = pytest.mark.parametrize("name", NAMES)
each_alone = pytest.mark.parametrize("name", ALONE)

TEXT = st.text("the of we must. is their\n,字é\u200b0", max_size=80)


def drawn_inputs(texts: list[tuple[str, str]], times: int) -> list[MetricInput]:
    return inputs(
        [target * times for target, _ in texts],
        [[reference * times] for _, reference in texts],
        [reference for _, reference in texts],
    )


@each_alone
@given(texts=st.lists(st.tuples(TEXT, TEXT), max_size=4), times=st.sampled_from([1, 50]))
@settings(max_examples=50, deadline=None)
def test_any_text_has_a_value_in_the_range_or_none(name: str, texts: list[tuple[str, str]], times: int) -> None:
    plugin, tried = plugin_of(name), metric(name)
    batch = drawn_inputs(texts, times)
    measured = tried.measure(batch)
    assert len(measured) == len(batch)
    assert len({len(row) for item in measured for row in item.rows}) <= 1
    summed = total(tried, batch)
    value = tried.score(summed, level="corpus") if summed else None
    if value is not None:
        assert plugin.range[0] <= value <= plugin.range[1] + 1e-9
        assert {signal for signal, _ in tried.evidence(summed)} <= set(plugin.signals)


@each_alone
@given(texts=st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
@settings(max_examples=30, deadline=None)
def test_batches_make_no_difference(name: str, texts: list[tuple[str, str]]) -> None:
    tried = metric(name)
    batch = drawn_inputs(texts, 1)
    together = [[list(row) for row in item.rows] for item in tried.measure(batch)]
    one_by_one = [[list(row) for row in item.rows] for single in batch for item in tried.measure([single])]
    assert together == one_by_one


ANNOTATIONS = st.lists(
    st.builds(
        Annotation,
        st.tuples(st.integers(0, 30), st.integers(0, 20)).map(lambda pair: Span(pair[0], sum(pair))),
        st.sampled_from(["accuracy/mistranslation", "linguistic-conventions/punctuation", "style/odd", "house/rule"]),
        st.sampled_from(SEVERITIES),
        st.sampled_from(["target", "source"]),
        st.sampled_from(["", "a", "b"]),
    ),
    max_size=4,
)


@pytest.mark.parametrize("name", ON_MARKS)
@given(
    units=st.lists(st.tuples(TEXT, st.none() | ANNOTATIONS, st.none() | ANNOTATIONS), max_size=4),
    raters=st.sampled_from(["", "a", "ab"]),
    annotated=st.booleans(),
)
@settings(max_examples=50, deadline=None)
def test_any_marks_have_a_value_in_the_range_or_none_in_any_batches(
    name: str, units: list[tuple[str, Any, Any]], raters: str, annotated: bool
) -> None:
    plugin = plugin_of(name)
    tried = load_metric(name, MetricSetup(Termbase(), annotated=annotated)).metric
    batch = [marked(target, annotations, raters, findings) for target, annotations, findings in units]
    measured = tried.measure(batch)
    assert len(measured) == len(batch)
    one_by_one = [item for single in batch for item in tried.measure([single])]
    assert [[list(row) for row in item.rows] for item in measured] == [
        [list(row) for row in item.rows] for item in one_by_one
    ]
    summed = total(tried, batch)
    for level in LEVELS:
        value = tried.score(summed, level=level) if summed else None
        if value is not None:
            assert plugin.range[0] - 1e-9 <= value <= plugin.range[1] + 1e-9
            assert {signal for signal, _ in tried.evidence(summed)} <= set(plugin.signals)
    assert name in tried.signature(references=0, level="corpus")


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_known_values(name: str, example: Any) -> None:
    entries = (
        TermEntry(str(number), (preferred,), (source,), tuple(admitted))
        for number, (source, (preferred, *admitted)) in enumerate(example.terms)
    )
    tried = load_metric(name, Termbase(tuple(entries)), example.params).metric
    batch = inputs(example.targets, example.references, example.sources)
    value = tried.score(total(tried, batch), level=example.level)
    assert value == (None if example.value is None else pytest.approx(example.value, rel=1e-9)), example.source


@each_metric
def test_what_it_declares_makes_sense(name: str) -> None:
    plugin = plugin_of(name)
    assert plugin.label
    assert plugin.direction in ("higher", "lower")
    assert plugin.range[0] < plugin.range[1]
    assert not math.isnan(plugin.range[0])
    assert plugin.levels
    assert set(plugin.levels) <= set(LEVELS)
    assert not (plugin.by_document and "segment" in plugin.levels)


@each_alone
def test_the_signature_says_what_made_it(name: str) -> None:
    tried = metric(name)
    for level in LEVELS:
        assert "v" in tried.signature(references=1, level=level)
    if "reference" in plugin_of(name).needs:
        assert tried.signature(references=1, level="corpus") != tried.signature(references=2, level="corpus")


@each_alone
def test_an_unknown_option_is_refused(name: str) -> None:
    with pytest.raises(ConfigError, match=f"metric {name}: .*surely-not-an-option"):
        metric(name, {"surely-not-an-option": 1})
