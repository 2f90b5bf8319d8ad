from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.engine.scoring.history import history_report, label_for, read_history, save_point, with_point
from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.scorereport import HistoryPoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

A = HistoryPoint("a", (("hyp", "bleu", 30.5, "v1"), ("hyp", "ter", None, "v1")))
B = HistoryPoint("b", (("hyp", "bleu", 31.0, "v1"),))

POINTS = st.builds(
    HistoryPoint,
    st.text('ab\n"é\u2028', min_size=1, max_size=3),
    st.dictionaries(
        st.tuples(st.sampled_from(["x", "y"]), st.sampled_from(["bleu", "ter"]), st.sampled_from(["v1", "v2"])),
        st.none() | st.floats(-1e9, 1e9),
        max_size=3,
    ).map(lambda values: tuple((*key[:2], value, key[2]) for key, value in values.items())),
)


def saved(path: Path, points: Sequence[HistoryPoint]) -> tuple[HistoryPoint, ...]:
    for point in points:
        save_point(str(path), point)
    return read_history(str(path), may_be_missing=True)


def test_a_history_grows_by_a_line_a_run(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    assert saved(path, [A, B]) == (A, B)
    lines = path.read_text().splitlines()
    assert [json.loads(line)["label"] for line in lines] == ["a", "b"]
    assert json.loads(lines[1])["scores"] == [{"system": "hyp", "metric": "bleu", "value": 31.0, "signature": "v1"}]


@given(points=st.lists(POINTS, max_size=6))
def test_what_is_saved_is_what_a_report_shows(
    points: list[HistoryPoint], tmp_path_factory: pytest.TempPathFactory
) -> None:
    expected: tuple[HistoryPoint, ...] = ()
    for point in points:
        expected = with_point(expected, point)
    assert saved(tmp_path_factory.mktemp("h") / "h.jsonl", points) == expected
    assert len({point.label for point in expected}) == len(expected)


def test_the_same_label_replaces_what_was_measured_again_and_nothing_else() -> None:
    again = HistoryPoint("a", (("hyp", "bleu", 29.0, "v1"), ("hyp", "bleu", 40.0, "v2"), ("other", "bleu", 1.0, "v1")))
    assert with_point((A, B), again) == (
        HistoryPoint("a", (("hyp", "bleu", 29.0, "v1"), A.values[1], ("hyp", "bleu", 40.0, "v2"), again.values[2])),
        B,
    )


def test_lines_that_are_not_concerned_keep_their_bytes(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    odd = '{"scores": [],   "label":"x", "note": "kept"}'
    path.write_text(f"{odd}\n\n")
    assert saved(path, [A, HistoryPoint("a", ())]) == (HistoryPoint("x", ()), A)
    assert path.read_text().startswith(f"{odd}\n\n")
    assert path.read_text().endswith("}\n")


def test_a_last_line_without_its_end_is_not_glued_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    path.write_text('{"label": "x", "scores": []}')
    assert saved(path, [A]) == (HistoryPoint("x", ()), A)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"label": "c", "scores"', "this line of the history is damaged: expecting ':' delimiter"),
        ("[1]", "this is no line of a history, which has a “label” and “scores”"),
        ('{"label": 3, "scores": []}', "this is no line of a history"),
        ('{"label": "c", "scores": [{"system": "x"}]}', "a score of this line lacks its system, metric, value"),
        ('{"label": "c", "scores": [{"system": "x", "metric": "b", "signature": "s", "value": NaN}]}', "lacks its"),
        ('{"label": "c", "scores": [{"system": "x", "metric": "b", "signature": "s", "value": true}]}', "lacks its"),
        ("[" * 100_000, "this line of the history is damaged"),
        ('{"label": "x", "scores": []}', "the label “x” stands in line 1 already"),
    ],
)
def test_a_damaged_line_is_an_error_with_its_number_and_nothing_is_lost(
    line: str, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "h.jsonl"
    content = f'{{"label": "x", "scores": []}}\n{line}\n'
    path.write_text(content)
    with pytest.raises(ReadError) as caught:
        save_point(str(path), A)
    assert message in caught.value.what
    assert (caught.value.path, caught.value.line) == (str(path), 2)
    assert caught.value.hint
    assert path.read_text() == content


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ReadError, match="the history is not UTF-8"):
        read_history(str(path))


def test_a_history_that_is_missing_or_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such history"):
        read_history(str(tmp_path / "no.jsonl"))
    assert read_history(str(tmp_path / "no.jsonl"), may_be_missing=True) == ()
    with pytest.raises(ConfigError, match=r"cannot write the history: .*; nothing was changed"):
        save_point(str(tmp_path / "no" / "h.jsonl"), A)


def test_a_run_is_called_by_the_revision_or_by_its_number(project: Path) -> None:
    assert label_for(()) == "1"
    assert label_for((A, HistoryPoint("3", ()))) == "4"
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "x"], check=True)
    head = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout
    assert head.startswith(label_for(()))
    assert len(label_for(())) >= 4


def test_a_report_of_a_history_alone_knows_its_metrics(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    saved(path, [A, HistoryPoint("b", (("hyp", "gone", 1.0, "v1"),))])
    report = history_report(str(path))
    assert [(info.name, info.label) for info in report.metrics] == [("bleu", "BLEU"), ("ter", "TER"), ("gone", "gone")]
    assert len(report.history) == 2
    assert report.scores == ()
