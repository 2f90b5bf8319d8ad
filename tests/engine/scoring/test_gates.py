from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pytest

from tqcheck.engine.scoring.gates import judge, refuse_gates
from tqcheck.engine.scoring.stored import StoredScores
from tqcheck.errors import ConfigError
from tqcheck.model.score import Score
from tqcheck.model.scorereport import Comparison, MetricInfo
from tqcheck.model.scorerequest import GateSpec, ScoreRequest

if TYPE_CHECKING:
    from tqcheck.model.scorereport import Gate

BLEU = MetricInfo("bleu", "BLEU", "higher", (0.0, 100.0))
TER = MetricInfo("ter", "TER", "lower", (0.0, math.inf))


def score(metric: str, value: float | None, system: str = "new") -> Score:
    return Score(metric, "corpus", "", value, f"{metric}|v1", system=system)


def gates(*specs: GateSpec, values: dict[str, float | None], stored: StoredScores | None = None) -> list[Gate]:
    request = ScoreRequest(("new",), gates=specs)
    scores = [score(metric, value) for metric, value in values.items()]
    return list(judge(request, [BLEU, TER], scores, [], systems=["new"], stored=stored))


def against(comparison: Comparison, *specs: GateSpec) -> list[Gate]:
    request = ScoreRequest(("new", "old"), gates=specs)
    scores = [score("bleu", comparison.value), score("ter", comparison.value)]
    return list(judge(request, [BLEU, TER], scores, [comparison], systems=["new"], stored=None))


@pytest.mark.parametrize(
    ("spec", "value", "passed", "message"),
    [
        (GateSpec("min", "bleu", 30), 30.0, True, "BLEU of new is 30.00, not below the minimum of 30"),
        (GateSpec("min", "bleu", 30), 28.104, False, "BLEU of new is 28.10, below the minimum of 30"),
        (GateSpec("min", "bleu", 30), 29.9996, False, "BLEU of new is 29.9996, below the minimum of 30"),
        (GateSpec("max", "ter", 60), 60.0, True, "TER of new is 60.00, not above the maximum of 60"),
        (GateSpec("max", "ter", 60), 62.0, False, "TER of new is 62.00, above the maximum of 60"),
        (GateSpec("min", "bleu", 0.3), 0.1 + 0.2, True, "BLEU of new is 0.30, not below the minimum of 0.3"),
    ],
)
def test_a_limit(spec: GateSpec, value: float, passed: bool, message: str) -> None:
    (gate,) = gates(spec, values={spec.metric: value})
    assert (gate.passed, gate.value, gate.message) == (passed, value, message)


def test_what_was_not_scored_fails() -> None:
    first, second = gates(GateSpec("min", "bleu", 1), GateSpec("min", "comet", 1), values={"bleu": None})
    assert (first.passed, first.value) == (False, None)
    assert first.message == "BLEU of new was not scored, so the gate min cannot hold"
    assert (second.passed, second.value) == (False, None)
    assert second.message == "comet is not part of this run; add it to --metric"


@pytest.mark.parametrize(
    ("metric", "value", "before", "limit", "passed", "message"),
    [
        ("bleu", 30.7, 31.2, 0.5, True, "BLEU of new is 30.70, 0.50 worse than old (31.20); at most 0.5 is allowed"),
        ("bleu", 30.0, 31.2, 0.5, False, "BLEU of new is 30.00, 1.20 worse than old (31.20); at most 0.5 is allowed"),
        (
            "bleu",
            30.699,
            31.2,
            0.5,
            False,
            "BLEU of new is 30.70, 0.501 worse than old (31.20); at most 0.5 is allowed",
        ),
        ("bleu", 32.0, 31.2, 0.0, True, "BLEU of new is 32.00, 0.80 better than old (31.20)"),
        ("ter", 62.0, 60.0, 1.0, False, "TER of new is 62.00, 2.00 worse than old (60.00); at most 1 is allowed"),
        ("ter", 58.0, 60.0, 1.0, True, "TER of new is 58.00, 2.00 better than old (60.00)"),
        ("ter", 60.0, 60.0, 0.0, True, "TER of new is 60.00, as in old"),
    ],
)
def test_a_drop_goes_the_way_of_the_metric(
    metric: str, value: float, before: float, limit: float, passed: bool, message: str
) -> None:
    (gate,) = against(Comparison(metric, "new", "old", value, before), GateSpec("max-drop", metric, limit))
    assert (gate.passed, gate.message) == (passed, message)
    stored = StoredScores("main.json", "old", (("new", metric, before, f"{metric}|v1"),))
    (same,) = gates(GateSpec("max-drop", metric, limit), values={metric: value}, stored=stored)
    assert same == gate


@pytest.mark.parametrize(
    ("value", "p", "passed", "message"),
    [
        (30.0, 0.0012, False, "BLEU of new is 30.00, 1.00 worse than old (31.00), p = 0.0012 < 0.05"),
        (30.0, 0.31, True, "BLEU of new is 30.00, 1.00 worse than old (31.00), p = 0.3100 ≥ 0.05"),
        (32.0, 0.0012, True, "BLEU of new is 32.00, 1.00 better than old (31.00)"),
    ],
)
def test_only_a_significant_drop_fails(value: float, p: float, passed: bool, message: str) -> None:
    comparison = Comparison("bleu", "new", "old", value, 31.0, p, "bs", 1000)
    gate, other = against(comparison, GateSpec("no-significant-drop", "", 0.05))
    assert (gate.passed, gate.value, gate.message) == (passed, p, message)
    assert (other.metric, other.passed) == ("ter", False)
    assert other.message == "TER of the baseline was not scored, so there is nothing to compare new with"


def test_a_difference_without_a_test_cannot_be_judged() -> None:
    with pytest.raises(ConfigError, match="the difference in BLEU could not be tested"):
        against(Comparison("bleu", "new", "old", 1.0, 2.0), GateSpec("no-significant-drop", "", 0.05))


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (
            {"gates": (GateSpec("min", "ter", 50),)},
            "the gate min makes no sense for TER, of which lower values are better\n  help: --max ter=50",
        ),
        (
            {"gates": (GateSpec("max", "bleu", 50.5),)},
            "the gate max makes no sense for BLEU, of which higher values are better\n  help: --min bleu=50.5",
        ),
        ({"gates": (GateSpec("min", "blue", 50),)}, "there is no metric named “blue”\n  help: did you mean “bleu”"),
        ({"gates": (GateSpec("max-drop", "bleu", 1),)}, "the gate max-drop needs something to compare with"),
        ({"gates": (GateSpec("no-significant-drop", "", 0.05),)}, "the gate no-significant-drop needs a test"),
        (
            {"gates": (GateSpec("max-drop", "bleu", 1),), "baseline": "new"},
            "the gate max-drop has nothing to judge: “new” is the only system",
        ),
        ({"baseline": "old", "baseline_scores": "x.json"}, "against a system or against stored scores, not both"),
    ],
)
def test_gates_that_no_result_could_settle_are_refused(request_: dict[str, Any], message: str) -> None:
    request = ScoreRequest(("new",), **request_)
    with pytest.raises(ConfigError) as caught:
        refuse_gates(request, request.baseline, ["new"])
    assert message in str(caught.value)
