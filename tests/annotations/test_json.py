"""Both formats of objects: JSON and JSONL."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tqcheck.annotations.json import FORMAT as JSON
from tqcheck.annotations.jsonl import FORMAT as JSONL
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.text import File, Span

FINDING = {
    "code": "TERM002", "mqm": "terminology/wrong-term", "severity": "major", "confidence": 0.8, "path": "report.txt",
    "unit": "3", "side": "target", "start": 2, "end": 6, "state": "open",
}  # fmt: skip


def lines(*objects: Any) -> list[Marked]:
    return list(JSONL.read(File("a.jsonl", "".join(json.dumps(item) + "\n" for item in objects).encode())))


def whole(data: Any) -> list[Marked]:
    return list(JSON.read(File("a.json", json.dumps(data).encode())))


FOUND = Marked(
    "3",
    (Annotation(Span(2, 6), "terminology/wrong-term", "major", "target", "tqcheck", 0.8, "TERM002"),),
    ("tqcheck",),
    document="report.txt",
)
LOOKED = Marked("", (), ("tqcheck",), document="report.txt")


def test_findings_say_that_tqcheck_looked_at_the_whole_document() -> None:
    suppressed = {**FINDING, "state": "suppressed", "unit": "4"}
    assert lines(FINDING, suppressed) == [FOUND, LOOKED]
    other = Marked("", (), ("tqcheck",), document="clean.txt")
    assert whole({"inputs": [{"path": "clean.txt"}], "findings": [FINDING, suppressed]}) == [FOUND, other, LOOKED]


def test_segments_of_a_rater() -> None:
    data = {"system": "A", "document": "d", "unit": 3, "rater": "Ana", "target": "It fell.", "spans": [
        {"start": 3, "end": 7, "severity": "Major", "category": "Accuracy/Mistranslation", "note": "rose"},
        {"start": 0, "end": 2, "side": "source", "rater": "Bo"},
    ]}  # fmt: skip
    expected = Marked(
        "3",
        (
            Annotation(Span(3, 7), "accuracy/mistranslation", "major", rater="Ana", note="rose"),
            Annotation(Span(0, 2), "other", "minor", "source", "Bo"),
        ),
        ("Ana", "Bo"),
        "A",
        "d",
        "It fell.",
    )
    assert lines(data) == [expected]
    assert whole({"segments": [data]}) == [expected]


def test_a_metric_that_marks_is_a_rater_and_one_that_does_not_is_none() -> None:
    scores = [
        {"system": "A", "path": "a.txt", "unit": "1", "level": "segment", "metric": "llm", "value": 1,
         "spans": [{"start": 0, "end": 2, "p": 0.5}]},
        {"system": "A", "path": "a.txt", "unit": "2", "level": "segment", "metric": "llm", "value": 0},
        {"system": "A", "path": "a.txt", "unit": "1", "level": "segment", "metric": "bleu", "value": 9},
        {"system": "A", "path": "", "unit": None, "level": "corpus", "metric": "llm", "value": 1},
    ]  # fmt: skip
    expected = [
        Marked("1", (Annotation(Span(0, 2), "other", "minor", rater="llm", confidence=0.5),), ("llm",), "A", "a.txt"),
        Marked("2", (), ("llm",), "A", "a.txt"),
    ]
    assert lines(*scores) == expected
    assert whole({"schema": 1, "scores": scores}) == expected


def test_raters_who_marked_nothing() -> None:
    assert lines({"unit": "1", "raters": ["Ana", "Bo"], "spans": []}) == [Marked("1", (), ("Ana", "Bo"))]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"start": -1}, "start: expected a whole number from 0 on"),
        ({"end": 1}, "end: 1 lies before the start, 2"),
        ({"end": True}, "end: expected a whole number from 0 on"),
        ({"severity": "grave"}, "severity: “grave” is not known"),
        ({"side": "left"}, "side: “left” is neither source nor target"),
        ({"confidence": 2}, "confidence: expected a number from 0 to 1"),
        ({"path": 1}, "path: expected text"),
    ],
)
def test_what_is_wrong_with_a_finding(change: dict[str, object], what: str) -> None:
    with pytest.raises(ReadError, match=what) as caught:
        lines(FINDING, {**FINDING, **change})
    assert caught.value.where == "a.jsonl:2:1"
    with pytest.raises(ReadError, match=rf"findings\[1\]\.{what}"):
        whole({"findings": [FINDING, {**FINDING, **change}]})


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('{"unit": "1", "spans": []}\n{"unit": \n', "a.jsonl:2:10", "malformed JSON: expecting value"),
        ("[]\n", "a.jsonl:1:1", "this line is no JSON object"),
        ('{"unit": "1", "spans": 3}\n', "a.jsonl:1:1", "spans: expected a list of objects"),
        ('{"level": "corpus"}\n', "a.jsonl", "no line holds annotations"),
        ("\n", "a.jsonl", "no line holds annotations"),
    ],
)
def test_lines_that_cannot_be_read(text: str, where: str, what: str) -> None:
    with pytest.raises(ReadError) as caught:
        list(JSONL.read(File("a.jsonl", text.encode())))
    assert (caught.value.where, caught.value.what) == (where, what)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('{"a":\n 1,}', "a.json:2:4", "malformed JSON"),
        ("[]", "a.json:1:1", "this is no JSON object"),
        ('{"schema": 1}', "a.json", "this report holds neither findings nor segments"),
        ('{"findings": 1}', "a.json", "findings: expected a list of objects"),
        ('{"segments": [{"unit": "1", "spans": [1]}]}', "a.json", r"segments\[0\].spans: expected a list of objects"),
    ],
)
def test_reports_that_cannot_be_read(text: str, where: str, what: str) -> None:
    with pytest.raises(ReadError, match=what) as caught:
        list(JSON.read(File("a.json", text.encode())))
    assert caught.value.where == where
    assert caught.value.hint
