"""`tqcheck score` with annotations and findings, from the command line to the report."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck

CORPUS = Path(__file__).parents[2] / "corpus"

MARKED = """\
system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity
mt\tnews\t1\t1\tana\t鹤轴公司召开三季度经济运行分析会\t<v>Crane Axis Company</v> held a third-quarter economic operation \
analysis meeting\tTerminology/Inappropriate for context\tMajor
mt\tnews\t1\t1\tana\t鹤轴公司召开三季度经济运行分析会\tCrane Axis Company held a third-quarter <v>economic operation \
analysis</v> meeting\tStyle/Awkward\tMinor
mt\tnews\t1\t1\tbo\t鹤轴公司召开三季度经济运行分析会\t<v>Crane Axis</v> Company held a third-quarter economic operation \
analysis meeting\tTerminology/Inappropriate for context\tMajor
"""
"""The heading of corpus/meeting-news, as two raters might mark it in Google's tool."""


@pytest.fixture
def meeting(project: Path) -> Path:
    target = (CORPUS / "meeting-news" / "target.en.txt").read_text("utf-8")
    Path("mt.txt").write_text(target.splitlines()[0] + "\n", "utf-8")
    Path("mqm.tsv").write_text(MARKED, "utf-8")
    # A folder of its own: the configuration of corpus/ names glossaries.
    return Path(copytree(CORPUS / "meeting-news", project / "meeting"))


def test_annotations(tqcheck: Tqcheck, meeting: Path) -> None:
    metrics = "mqm,mqm-penalty,mqm-wmt,rater-f1,rater-alpha"
    code, out, err = tqcheck("score", "mt.txt", "--annotations", "mqm.tsv", "--metric", metrics, "--format", "json")
    assert (code, err) == (0, "")
    scores = {score["metric"]: score for score in json.loads(out)["scores"]}
    # Ten words; 6 and 5 points. 18 and 27 characters against 10, of which 10 are shared.
    assert scores["mqm"]["value"] == pytest.approx(100 * (1 - 5.5 / 10))
    assert scores["mqm-penalty"]["value"] == pytest.approx(1000 * 5.5 / 10)
    assert scores["mqm-wmt"]["value"] == 5.5
    assert scores["rater-f1"]["value"] == pytest.approx(100 * 20 / (18 + 27 + 10))
    assert scores["mqm"]["evidence"] == [
        ["major", "1 error"],
        ["minor", "0.5 errors"],
        ["terminology/wrong-term", "5 points, 91 % of the penalty"],
        ["style/awkward-style", "0.5 points, 9 % of the penalty"],
    ]


def test_findings_beside_annotations(tqcheck: Tqcheck, meeting: Path) -> None:
    glossary = str(meeting / "glossary.csv")
    args = (
        "score",
        "mt.txt",
        "--annotations",
        "mqm.tsv",
        "--glossary",
        glossary,
        "--metric",
        "span-precision,span-recall",
    )
    code, out, _ = tqcheck(*args, "--select", "TERM002", "--format", "json")
    assert code == 0
    values = {score["metric"]: score["value"] for score in json.loads(out)["scores"]}
    # Two findings, the firm and the meeting: ana has both, one with another severity; bo has the firm alone.
    assert values == {"span-precision": pytest.approx(100 * 2.5 / 4), "span-recall": pytest.approx(100 * 2.5 / 3)}
    code, out, err = tqcheck(*args, "--ignore", "TERM", "--min-confidence", "1", "--format", "json")
    assert (code, err) == (0, "")
    assert [score["value"] for score in json.loads(out)["scores"]] == [None, 0]


def test_terms(tqcheck: Tqcheck, meeting: Path) -> None:
    source, glossary = str(meeting / "source.zh.txt"), str(meeting / "glossary.csv")
    args = ("--src", source, "--metric", "term-success,term-accuracy,term-consistency", "--format", "json")
    code, out, _ = tqcheck("score", str(meeting / "reference.en.txt"), *args, "--glossary", glossary)
    assert code == 0
    assert {score["value"] for score in json.loads(out)["scores"]} == {100}
    code, out, err = tqcheck("score", str(meeting / "reference.en.txt"), *args)
    assert (code, out) == (2, "")
    assert "the metric term-success needs a glossary\n  help: name one with --glossary FILE" in err


def test_annotations_that_are_missing_or_wrong(tqcheck: Tqcheck, meeting: Path) -> None:
    code, _, err = tqcheck("score", "mt.txt", "--metric", "rater-f1")
    assert code == 2
    assert "rater-f1: annotations are needed\n  help: name their file with --annotations FILE" in err
    Path("bad.tsv").write_text(MARKED.replace("</v> held", " held"), "utf-8")
    code, _, err = tqcheck("score", "mt.txt", "--metric", "rater-f1", "--annotations", "bad.tsv")
    assert code == 2
    assert "bad.tsv:2:" in err
    assert "this <v> is not closed" in err
