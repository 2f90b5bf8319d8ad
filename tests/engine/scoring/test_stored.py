from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tqcheck.engine.scoring.history import save_point
from tqcheck.engine.scoring.stored import read_stored
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.score import Score
from tqcheck.model.score_wire import score_report_to_json
from tqcheck.model.scorereport import HistoryPoint, ScoreReport

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.engine.scoring.stored import StoredScores


def score(value: float | None, system: str = "hyp", metric: str = "bleu", signature: str = "v1") -> Score:
    return Score(metric, "corpus", "", value, signature, system=system)


@pytest.fixture
def stored(tmp_path: Path) -> StoredScores:
    path = tmp_path / "main.json"
    scores = (
        score(30.0),
        score(40.0, "two"),
        score(None, metric="ter"),
        Score("bleu", "segment", "", 1.0, "v1", "1", "hyp"),
    )
    path.write_text(json.dumps(score_report_to_json(ScoreReport(scores=scores)), indent=2))
    return read_stored(str(path), label=None)


def test_a_report_gives_its_corpus_scores(stored: StoredScores) -> None:
    assert stored.values == (("hyp", "bleu", 30.0, "v1"), ("two", "bleu", 40.0, "v1"))
    assert stored.find(score(1.0), ["hyp"]) == 30.0
    assert stored.find(score(1.0, "two"), ["two"]) == 40.0


def test_a_history_gives_the_last_run_but_this_one(tmp_path: Path) -> None:
    path = str(tmp_path / "h.jsonl")
    for label, value in (("a", 1.0), ("b", 2.0), ("c", 3.0)):
        save_point(path, HistoryPoint(label, (("hyp", "bleu", value, "v1"), ("hyp", "ter", None, "v1"))))
    assert read_stored(path, label=None).values == (("hyp", "bleu", 3.0, "v1"),)
    assert read_stored(path, label="c").values == (("hyp", "bleu", 2.0, "v1"),)
    assert read_stored(path, label="c").label == f"b of {path}"


def test_one_system_is_compared_with_one_whatever_their_names(tmp_path: Path) -> None:
    path = str(tmp_path / "h.jsonl")
    save_point(path, HistoryPoint("a", (("old-name", "bleu", 1.0, "v1"),)))
    assert read_stored(path, label=None).find(score(1.0), ["hyp"]) == 1.0
    with pytest.raises(
        ConfigError, match=r"no score of the system “hyp” by bleu .*\n  help: systems with that metric: old"
    ):
        read_stored(path, label=None).find(score(1.0), ["hyp", "other"])


def test_what_was_made_in_another_way_does_not_compare(stored: StoredScores) -> None:
    with pytest.raises(ConfigError, match="its bleu was made in another way") as caught:
        stored.find(score(1.0, signature="v2"), ["hyp"])
    assert caught.value.hint == "there: v1\n        here:  v2"


def test_a_metric_that_is_not_there(stored: StoredScores) -> None:
    with pytest.raises(ConfigError, match="no score of the system “hyp” by ter in it\n  help: score again"):
        stored.find(score(1.0, metric="ter"), ["hyp"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"schema": 1, "scores": []}', "there are no scores of a corpus in it"),
        (b'{"schema": 1}', "there are no scores of a corpus in it"),
        (b"", "there is no earlier run in this history"),
        (b"{\n", "this line of the history is damaged"),
        (b"\xff", "the stored scores are no text in UTF-8"),
        (b'{"system": "x", "metric": "bleu", "value": 1}\n', "this is no line of a history"),
    ],
)
def test_a_file_without_scores(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(ReadError, match=message) as caught:
        read_stored(str(path), label=None)
    assert caught.value.hint


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="cannot read the stored scores: No such file"):
        read_stored(str(tmp_path / "x.json"), label=None)
