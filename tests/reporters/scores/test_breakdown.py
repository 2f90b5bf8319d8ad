from __future__ import annotations

from dataclasses import replace

from tqcheck.model.score import Score
from tqcheck.model.scorereport import MetricInfo, ScoreReport
from tqcheck.reporters.scores._breakdown import HEADER
from tqcheck.reporters.scores._tables import grids


def report(evidence: tuple[tuple[str, str], ...]) -> ScoreReport:
    scores = (
        Score("mqm", "corpus", "", 90.0, "s", system="a", evidence=evidence),
        Score("mqm", "document", "one.txt", 90.0, "s", system="a", evidence=evidence),
    )
    return ScoreReport(metrics=(MetricInfo("mqm", "MQM", "higher", (0.0, 100.0)),), scores=scores)


def test_what_raised_the_score_of_the_corpus_is_a_table() -> None:
    _, grid = grids(report((("major", "2 errors"), ("accuracy/omission", "10 points, 100 % of the penalty"))))
    assert (grid.title, grid.header) == ("Breakdown", HEADER)
    assert grid.rows == (
        ("a", "MQM", "major", "2 errors"),
        ("a", "MQM", "accuracy/omission", "10 points, 100 % of the penalty"),
    )


def test_what_two_metrics_say_alike_is_said_once() -> None:
    one = report((("major", "2 errors"),))
    other = replace(one.scores[0], metric="mqm-penalty")
    labels = (*one.metrics, MetricInfo("mqm-penalty", "penalty", "lower", (0.0, 1.0)))
    *_, grid = grids(replace(one, metrics=labels, scores=(*one.scores, other)))
    assert grid.rows == (("a", "MQM", "major", "2 errors"),)


def test_without_evidence_there_is_none() -> None:
    assert [grid.title for grid in grids(report(()))] == ["Scores"]
