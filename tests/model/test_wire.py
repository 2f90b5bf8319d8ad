"""A report as the JSON of the contract, and a finding back from it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model import wire
from tqcheck.model.codec import DecodeError
from tqcheck.model.finding import SEVERITIES, Excerpt, Finding, Location, Related, Suggestion
from tqcheck.model.mqm import NAMES
from tqcheck.model.report import InputInfo, Problem, Report, Skipped
from tqcheck.model.score import Score, SuspectSpan
from tqcheck.model.text import Edit, Place, Span
from tqcheck.model.wire import finding_from_json, finding_to_json, report_to_json

SCHEMA = json.loads(Path(wire.__file__).with_name("report.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema_rs.validator_for(SCHEMA)

WHERE = Location("a.txt", "5", 4, "target", Span(120, 145), "Example Company", Place(9, 121, 9, 146), Excerpt("x", 100))
FINDING = Finding(
    code="TERM003",
    name="name-variants",
    message="two names for one firm",
    severity="major",
    mqm="terminology/inconsistent-use-of-terminology",
    confidence=0.93,
    location=WHERE,
    canonical=("term-inconsistency",),
    related=(Related(replace(WHERE, index=0, unit="1"), "most frequent form"),),
    suggestions=(Suggestion("write “Example”", (Edit("target", Span(120, 145), "Example"),), "unsafe"),),
    fingerprint="v1:00",
)
REPORT = Report(
    inputs=(InputInfo("a.txt", "txt", None, "en", 14, 812, (("encoding", "UTF-8"),)),),
    findings=(FINDING, replace(FINDING, state="suppressed", state_reason="directive in line 3")),
    scores=(
        Score("mqm", "document", "a.txt", 71.4, "sig", evidence=(("the", "7.1"),)),
        Score("comet", "segment", "a.txt", 0.4, "sig", "5", spans=(SuspectSpan(0, 4, 0.9, "major", "other"),)),
    ),
    problems=(Problem("read", "gone", "b.txt"),),
    skipped=(Skipped("TERM001", "needs a glossary"),),
    versions=(("python", "3.12"), ("tqcheck", "9.9.9")),
)


def test_a_score_tells_what_raised_it_where_something_did() -> None:
    plain = Score("mqm", "document", "a.txt", 71.4, "sig", low=60.0, high=80.5)
    told = replace(plain, evidence=(("articles", "91 in 1,000 words"),))
    data = report_to_json(replace(REPORT, scores=(plain, told)))
    assert VALIDATOR.is_valid(data)
    first, second = data["scores"]  # type: ignore[misc]
    assert "evidence" not in first
    assert second == {**first, "evidence": [["articles", "91 in 1,000 words"]]}


def test_a_finding_has_the_keys_of_the_contract() -> None:
    assert finding_to_json(FINDING) == {
        "code": "TERM003",
        "name": "name-variants",
        "canonical": ["term-inconsistency"],
        "mqm": "terminology/inconsistent-use-of-terminology",
        "severity": "major",
        "confidence": 0.93,
        "message": "two names for one firm",
        "path": "a.txt",
        "unit": "5",
        "index": 4,
        "side": "target",
        "start": 120,
        "end": 145,
        "text": "Example Company",
        "line": 9,
        "column": 121,
        "end_line": 9,
        "end_column": 146,
        "excerpt": {"text": "x", "start": 100},
        "related": [
            {
                "path": "a.txt", "unit": "1", "index": 0, "side": "target", "start": 120, "end": 145,
                "text": "Example Company", "line": 9, "column": 121, "end_line": 9, "end_column": 146,
                "excerpt": {"text": "x", "start": 100}, "note": "most frequent form",
            }
        ],
        "suggestions": [
            {
                "title": "write “Example”",
                "applicability": "unsafe",
                "edits": [{"side": "target", "start": 120, "end": 145, "text": "Example"}],
            }
        ],
        "fingerprint": "v1:00",
        "state": "open",
    }  # fmt: skip


def test_a_format_without_lines_gives_null_and_its_address() -> None:
    data = finding_to_json(replace(FINDING, location=replace(WHERE, place=Place(address="p[12]/r[3]"))))
    assert (data["line"], data["column"], data["end_line"], data["end_column"]) == (None, None, None, None)
    assert data["address"] == "p[12]/r[3]"


def test_a_report_has_the_keys_of_the_contract() -> None:
    data = report_to_json(REPORT)
    assert list(data) == ["schema", "tool", "inputs", "findings", "scores", "summary", "problems", "skipped"]
    assert data["schema"] == 1
    assert data["tool"] == {"name": "tqcheck", "version": "9.9.9", "versions": {"python": "3.12"}}
    assert data["inputs"] == [
        {"path": "a.txt", "format": "txt", "source_lang": None, "target_lang": "en", "units": 14, "words": 812, "meta": {"encoding": "UTF-8"}}
    ]  # fmt: skip
    assert data["skipped"] == [{"code": "TERM001", "reason": "needs a glossary"}]


def test_the_summary_counts_open_findings() -> None:
    assert report_to_json(REPORT)["summary"] == {
        "findings": 1,
        "by_severity": {"critical": 0, "major": 1, "minor": 0, "neutral": 0},
        "words": 812,
        "suppressed": 1,
    }


def test_statistics_are_there_when_asked_for() -> None:
    summary = report_to_json(replace(REPORT, statistics=True))["summary"]
    assert isinstance(summary, dict)
    assert summary["by_rule"] == [{"code": "TERM003", "name": "name-variants", "count": 1}]


@pytest.mark.parametrize("report", [Report(), REPORT, replace(REPORT, statistics=True)])
def test_reports_fit_the_published_schema(report: Report) -> None:
    VALIDATOR.validate(json.loads(json.dumps(report_to_json(report))))


@pytest.mark.parametrize("key", ["code", "severity", "start", "side", "path", "message"])
def test_a_finding_without_a_key_is_refused(key: str) -> None:
    data = finding_to_json(FINDING)
    del data[key]
    with pytest.raises(DecodeError, match=f"the key “{key}” is missing|{key}"):
        finding_from_json(data)


def test_keys_of_a_later_version_are_left_alone() -> None:
    assert finding_from_json({**finding_to_json(FINDING), "later": 1}) == FINDING


TEXT = st.text(max_size=5)
SPAN = st.builds(lambda a, b: Span(a, a + b), st.integers(0, 99), st.integers(0, 9))
PLACE = st.builds(Place, *[st.integers(1, 99)] * 4, st.none() | TEXT) | st.builds(Place, address=TEXT)
LOCATION = st.builds(
    Location, TEXT, TEXT, st.integers(0, 9), st.sampled_from(["source", "target"]), SPAN, TEXT, PLACE, st.builds(Excerpt, TEXT, st.integers(0, 9))
)  # fmt: skip
EDIT = st.builds(Edit, st.sampled_from(["source", "target"]), SPAN, TEXT)
SUGGESTION = st.builds(
    Suggestion, TEXT, st.lists(EDIT, max_size=2).map(tuple), st.sampled_from(["safe", "unsafe", "display"])
)
FINDINGS = st.builds(
    Finding,
    code=TEXT,
    name=TEXT,
    message=TEXT,
    severity=st.sampled_from(SEVERITIES),
    mqm=st.sampled_from(sorted(NAMES)),
    confidence=st.floats(0, 1),
    location=LOCATION,
    canonical=st.lists(TEXT, max_size=2).map(tuple),
    related=st.lists(st.builds(Related, LOCATION, TEXT), max_size=2).map(tuple),
    suggestions=st.lists(SUGGESTION, max_size=2).map(tuple),
    evidence=st.lists(st.tuples(TEXT, TEXT), max_size=2).map(tuple),
    fingerprint=TEXT,
    state=st.sampled_from(["open", "suppressed", "baseline"]),
    state_reason=TEXT,
)


@given(FINDINGS)
def test_any_finding_comes_back_from_json_and_fits_the_schema(finding: Finding) -> None:
    data = json.loads(json.dumps(finding_to_json(finding)))
    assert finding_from_json(data) == finding
    VALIDATOR.validate(json.loads(json.dumps(report_to_json(Report(findings=(finding,))))))


def test_evidence_and_spans_of_scores_are_written_and_known_to_the_schema() -> None:
    first, second = report_to_json(REPORT)["scores"]  # type: ignore[misc]
    assert first["evidence"] == [["the", "7.1"]]  # type: ignore[index]
    assert second["spans"] == [{"start": 0, "end": 4, "p": 0.9, "severity": "major", "category": "other"}]  # type: ignore[index]
    known = SCHEMA["$defs"]["score"]["properties"]
    assert {"evidence", "spans"} <= set(known)
    assert set(SCHEMA["$defs"]["span"]["properties"]) == set(second["spans"][0])  # type: ignore[index]
