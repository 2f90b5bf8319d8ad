"""Reports of scores: what is in them, in which order, and what is said where something is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sacrebleu

from tests.engine.scoring.made import REFERENCES, SYSTEMS, write_lines, write_systems
from tqcheck import api
from tqcheck.config.settings import Settings
from tqcheck.errors import ConfigError
from tqcheck.model.scorerequest import MetricChoice, ScoreRequest

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.model.scorereport import ScoreReport


def scored(folder: Path, *names: str, **options: object) -> ScoreReport:
    hypotheses, reference = write_systems(folder)
    metrics = tuple(map(MetricChoice, names or ("bleu", "chrf")))
    return api.score(ScoreRequest(tuple(hypotheses), (reference,), metrics=metrics, **options), Settings(), jobs=1)  # type: ignore[arg-type]


def test_the_corpus_has_sacrebleus_numbers(tmp_path: Path) -> None:
    report = scored(tmp_path, "bleu", "chrf", "ter")
    measures = {"bleu": sacrebleu.corpus_bleu, "chrf": sacrebleu.corpus_chrf, "ter": sacrebleu.corpus_ter}
    expected = [
        (system, metric, measure(texts, [REFERENCES]).score)
        for system, texts in SYSTEMS.items()
        for metric, measure in measures.items()
    ]
    assert [(item.system, item.metric, item.value) for item in report.scores] == expected


def test_levels_go_from_the_corpus_to_what_was_asked_for(tmp_path: Path) -> None:
    report = scored(tmp_path, "chrf", level="segment")
    levels = [item.level for item in report.scores if item.system == "two"]
    assert levels == ["corpus", "document", *["segment"] * len(REFERENCES)]
    segments = [item.value for item in report.scores if item.system == "two" and item.level == "segment"]
    assert segments == [
        sacrebleu.sentence_chrf(text, [reference]).score
        for text, reference in zip(SYSTEMS["two"], REFERENCES, strict=True)
    ]


def test_comparisons_are_with_the_first_system_or_the_one_named(tmp_path: Path) -> None:
    assert scored(tmp_path, "chrf").comparisons == ()
    report = scored(tmp_path, "chrf", baseline="two")
    assert [(item.baseline, item.system, item.p) for item in report.comparisons] == [
        ("two", "one", None),
        ("two", "same", None),
    ]
    report = scored(tmp_path, "chrf", paired="bs", samples=20)
    assert [(item.baseline, item.system) for item in report.comparisons] == [("one", "two"), ("one", "same")]
    assert all(item.low is not None for item in report.scores)


def test_a_baseline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no system “on”"):
        scored(tmp_path, baseline="on")


def test_one_segment_has_a_value_and_no_interval(tmp_path: Path) -> None:
    paths = [write_lines(tmp_path / f"{name}.txt", [text]) for name, text in (("a", "so"), ("b", ""), ("ref", "so"))]
    request = ScoreRequest(
        tuple(paths[:2]), tuple(paths[2:]), paired="bs", samples=10, metrics=(MetricChoice("chrf"), MetricChoice("ter"))
    )
    report = api.score(request, Settings(), jobs=1)
    assert [item.value for item in report.scores] == [100.0, 0.0, 0.0, 100.0]
    assert {(item.low, item.high) for item in report.scores} == {(None, None)}


def test_what_could_not_be_scored_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"target": "one", "reference": "one"}\n{"target": "two"}\n', encoding="utf-8")
    report = api.score(ScoreRequest((str(path),), metrics=(MetricChoice("chrf"),)), Settings(), jobs=1)
    assert report.scores[0].value == 100
    [problem] = report.problems
    assert "1 of 2 segments could not be scored" in problem.message


ALONE = "a, qe: judged by their English alone, for there is no source"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["The plan was approved.", "", " ", "The board met."], [f"{ALONE}: 2"]),
        (["The plan was approved.", "", "12 %"], [f"{ALONE}: 1; not judged, for they have no words: 1"]),
        (["", ""], ["a: 2 of 2 segments could not be scored by qe, which needs more text"]),
    ],
)
def test_nobody_misses_the_score_of_a_blank_line(tmp_path: Path, lines: list[str], said: list[str]) -> None:
    path = write_lines(tmp_path / "a.txt", lines)
    request = ScoreRequest((path,), metrics=(MetricChoice("qe", (("cache", False),)),))
    report = api.score(request, Settings(target_lang="en"), jobs=1)
    assert [problem.message for problem in report.problems] == said
