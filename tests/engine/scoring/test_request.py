from __future__ import annotations

import pytest

from tqcheck.config.settings import ScoreOptions, Settings
from tqcheck.engine.scoring.request import make_request
from tqcheck.errors import ConfigError
from tqcheck.model.scorerequest import GateSpec, MetricChoice


def test_without_settings_the_metrics_are_the_default_ones() -> None:
    request = make_request(Settings(), ["a.txt"])
    assert request.metrics == (MetricChoice("bleu"), MetricChoice("chrf"), MetricChoice("ter"))
    assert (request.level, request.seed, request.gates, request.hypotheses) == ("corpus", 12345, (), ("a.txt",))


def test_metrics_are_named_in_lists_and_once() -> None:
    options = ScoreOptions(metrics=("chrf++, bleu", "chrfpp", " "))
    settings = Settings(score=options, metric_options={"chrf++": {"word-order": 1}, "ter": {"normalized": True}})
    request = make_request(settings, ["a.txt"])
    assert request.metrics == (MetricChoice("chrfpp", (("word-order", 1),)), MetricChoice("bleu"))


def test_gates_come_in_the_order_of_their_kinds() -> None:
    options = ScoreOptions(min={"chrf++": 50.0}, max={"ter": 60.0}, max_drop={"bleu": 0.5}, no_significant_drop=0.05)
    assert make_request(Settings(score=options), ["a.txt"]).gates == (
        GateSpec("min", "chrfpp", 50.0),
        GateSpec("max", "ter", 60.0),
        GateSpec("max-drop", "bleu", 0.5),
        GateSpec("no-significant-drop", "", 0.05),
    )


def test_options_of_a_metric_that_there_is_not() -> None:
    with pytest.raises(ConfigError, match="options of a metric: there is no metric named “blue”\n  help: did you mean"):
        make_request(Settings(metric_options={"blue": {}}), ["a.txt"])
