"""Resamples, means and intervals are sacreBLEU's with the same seed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from sacrebleu.metrics import BLEU, CHRF, TER
from sacrebleu.significance import _bootstrap_resample, estimate_ci

from tests.engine.scoring.made import REFERENCES, SYSTEMS, write_systems
from tests.metrics.kit import inputs
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.engine.scoring import intervals
from tqcheck.engine.scoring.intervals import Bootstrap, interval
from tqcheck.engine.scoring.metrics import load_metric
from tqcheck.engine.scoring.table import compact
from tqcheck.model.metric import MetricSetup
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest
from tqcheck.model.term import Termbase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

MAKERS = [("bleu", BLEU), ("chrf", CHRF), ("ter", TER)]
each = pytest.mark.parametrize(("name", "make"), MAKERS)


def rows(name: str, targets: list[str], several: list[list[str]]) -> NDArray[np.number]:
    measured = load_metric(name, MetricSetup(Termbase())).metric.measure(inputs(targets, several))
    return compact(np.array([item.rows[0] for item in measured], dtype=np.float64))


@each
@pytest.mark.parametrize("held", [1, 100, 1 << 20])
@pytest.mark.parametrize("references", [1, 3])
def test_values_of_resamples(
    name: str, make: Callable[[], Any], held: int, references: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intervals, "_HELD", held)
    others = [REFERENCES, SYSTEMS["two"], SYSTEMS["one"][::-1]][:references]
    metric = make()
    stats = metric._extract_corpus_statistics(SYSTEMS["one"], others)
    _, scores = _bootstrap_resample(stats, metric, 200)
    expected = np.array([score.score for score in scores])
    table = rows(name, SYSTEMS["one"], [list(texts) for texts in zip(*others, strict=True)])
    values = Bootstrap(200, 12345).values(load_metric(name, MetricSetup(Termbase())), table)
    assert values.dtype == expected.dtype
    assert values.tolist() == expected.tolist()
    found = interval(values)
    mean, half = estimate_ci(expected)
    assert found is not None
    assert found.mean == mean
    assert 0.5 * (np.array(found.high, values.dtype) - np.array(found.low, values.dtype)) == half


@each
def test_sums_beyond_what_32_bits_hold_exactly(name: str, make: Callable[[], Any]) -> None:
    metric = make()
    stats = [[9_000_001 + 3 * at + column for column in range(20 if name != "ter" else 2)] for at in range(20)]
    stats = [row[:18] if name == "chrf" else row[:10] if name == "bleu" else row for row in stats]
    _, scores = _bootstrap_resample(stats, metric, 50)
    values = Bootstrap(50, 12345).values(
        load_metric(name, MetricSetup(Termbase())), compact(np.array(stats, dtype=np.float64))
    )
    assert values.tolist() == [score.score for score in scores]


def test_draws_come_in_parts_as_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = np.random.default_rng(5).choice(33, size=(100, 33), replace=True)
    for held in (1, 33 * 7, 10**6):
        monkeypatch.setattr(intervals, "_HELD", held)
        assert np.array_equal(np.concatenate(list(intervals._draws(33, 100, 5))), at_once)


def test_without_a_score_there_is_no_interval() -> None:
    assert interval(np.array([1.0, np.nan])) is None
    found = interval(np.arange(100.0))
    assert found is not None
    assert (found.low, found.high, found.mean) == (2, 97, 49.5)


def test_scores_of_the_corpus_have_intervals_and_no_others(tmp_path: Path) -> None:
    hypotheses, reference = write_systems(tmp_path)
    choices = tuple(MetricChoice(name) for name in ("bleu", "ter"))
    request = ScoreRequest(
        tuple(hypotheses[:1]), (reference,), metrics=choices, confidence=True, samples=100, level="segment"
    )
    scores = api.score(request, Settings(), jobs=1).scores
    for score in scores:
        assert (score.low is None) == (score.level != "corpus")
        if score.level == "corpus":
            assert score.low < score.value < score.high  # type: ignore[operator]
            assert type(score.low) is type(score.high) is float
    other = api.score(ScoreRequest(tuple(hypotheses[:1]), (reference,), metrics=choices), Settings(), jobs=1).scores
    assert [score.low for score in other] == [None, None]
