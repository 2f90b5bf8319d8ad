"""What every reporter must do: the standard report, the empty report, hostile text; the same bytes each time.

The standard report's output is kept under tests/snapshots/reporters/. To change it, run the tests with the environment
variable TQCHECK_UPDATE_SNAPSHOTS=1 and read the difference.
"""

from __future__ import annotations

import copy
import json
import os
from functools import cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

import jsonschema_rs
import pytest

from tqcheck import api, registry
from tqcheck.model.finding import Excerpt, Finding, Location, Related, Suggestion
from tqcheck.model.report import InputInfo, Problem, Report, Skipped
from tqcheck.model.score import Score
from tqcheck.model.text import Edit, Place, Span
from tqcheck.model.wire import finding_to_json, report_to_json

if TYPE_CHECKING:
    from tqcheck.model.plugins import Reporter

SNAPSHOTS = Path(__file__).parent.parent / "snapshots" / "reporters"
NAMES = registry.names("reporter")

PARAGRAPH = (
    "At the opening, Ms. Chen Yu, deputy general manager of Northern Lights Group and chair of North Light Rubber, "
    "thanked all branches and asked them to grasp the basic disk of production safety in the coming year."
)
CHINESE = "北光集团 North Light 召开会议。"


def make_location(text: str, marked: str, *, line: int, path: str = "reports/opening.txt") -> Location:
    start = text.index(marked)
    span = Span(start, start + len(marked))
    place = Place(line, start + 1, line, start + len(marked) + 1)
    return Location(path, str(line), line - 1, "target", span, marked, place, Excerpt(text, 0))


def make_finding(location: Location, code: str, name: str, message: str, **more: object) -> Finding:
    standard: dict[str, object] = {
        "severity": "minor",
        "mqm": "style/awkward-style",
        "confidence": 0.9,
        "fingerprint": f"v1:{code.lower()}",
        **more,
    }
    return Finding(code, name, message, location=location, **standard)  # type: ignore[arg-type]


def replacing(location: Location, text: str, applicability: str) -> tuple[Suggestion, ...]:
    edit = Edit(location.side, location.span, text)
    return (Suggestion(f"write “{text}”", (edit,), applicability),)  # type: ignore[arg-type]


def standard_report() -> Report:
    """A report with something of everything: states, severities, related places, addresses, wide and odd characters."""
    group = make_location(PARAGRAPH, "Northern Lights Group", line=3)
    disk = make_location(PARAGRAPH, "grasp the basic disk", line=3)
    wide = make_location(CHINESE, "North Light", line=7)
    space = make_location("Revenue rose by 10\u00a0% in  May.", "10\u00a0%", line=8)
    double = make_location("Revenue rose by 10\u00a0% in  May.", "  ", line=8)
    cell = Location(
        "reports/table.docx",
        "t1",
        0,
        "target",
        Span(0, 3),
        "the",
        Place(address="t[1]/r[2]/c[3]"),
        Excerpt("the the", 0),
    )
    source = Location(
        "reports/pairs.tsv", "s2", 1, "source", Span(0, 2), "北光", Place(2, 1, 2, 3), Excerpt("北光集团", 0)
    )
    return Report(
        inputs=(
            InputInfo("reports/opening.txt", "txt", None, "en", 9, 412, (("encoding", "GB18030"),)),
            InputInfo("reports/pairs.tsv", "tsv", "zh", "en", 2, 30, (("encoding", "utf-8"),)),
            InputInfo("reports/table.docx", "docx", None, None, 1, 2),
        ),
        findings=(
            make_finding(
                group,
                "TERM002",
                "term-forbidden",
                "“Northern Lights Group” is a forbidden form of “North Light Group”",
                severity="major",
                mqm="terminology/inconsistent-with-terminology-resource",
                canonical=("forbidden-term",),
                related=(Related(make_location("North Light Group", "North Light Group", line=1), "most frequent form"),),
                suggestions=replacing(group, "North Light Group", "safe"),
            ),
            make_finding(
                disk,
                "PHR012/basic-disk",
                "party-jargon",
                "“grasp the basic disk” is a word-for-word rendering",
                severity="critical",
                suggestions=(*replacing(disk, "secure the fundamentals", "unsafe"), Suggestion("say what is meant", (), "display")),
                evidence=(("source", "抓住基本盘"),),
            ),
            make_finding(wide, "LANG001", "untranslated", "a name without its verb", severity="neutral", confidence=0.5),
            make_finding(space, "LOC004", "percent-spacing", "“10 %” takes no space", suggestions=replacing(space, "10%", "safe")),
            make_finding(
                double, "LOC001", "double-space", "two spaces", state="suppressed", state_reason="directive in line 7: as printed"
            ),
            make_finding(source, "ACC001", "number-missing", "the source says “北光”", severity="major"),
            make_finding(cell, "FLU001", "doubled-word", "“the” stands twice"),
        ),
        scores=(Score("mqm", "document", "reports/opening.txt", 71.4, "mqm|v1", low=70.0, high=None),),
        problems=(Problem("read", "reports/old.txt:byte 12: not UTF-8\n  help: say its encoding", "reports/old.txt"),),
        skipped=(Skipped("QE001", "needs an extra"), Skipped("TERM001", "needs a glossary")),
        versions=(("tqcheck", "0.0.0"),),
        statistics=True,
    )  # fmt: skip


def hostile_report() -> Report:
    """A report whose every text comes from someone who means harm."""
    evil = "\x1b[31m\x07\x00\u202egnp.exe\u2066 \x9b2J\r\n\u2028 <b>&\"'</b> ]]> | \\ % {x} \ud800 枣\u0301\u200b\t"
    long = "枣 long " * 2_000
    locations = [
        Location(evil, evil, 0, "target", Span(0, len(text)), text, Place(1, 1, 2, 5, evil), Excerpt(text, 0))
        for text in (evil, long, f"{long}{evil}")
    ]
    findings = tuple(
        make_finding(
            location,
            "FLU001",
            "doubled-word",
            f"{evil}{location.text}",
            related=(Related(location, evil),),
            suggestions=(Suggestion(evil, (Edit("target", location.span, evil),)),),
            evidence=((evil, evil),),
        )
        for location in locations
    )
    return Report(
        inputs=(InputInfo(evil, "txt", evil, evil, 3, 9, (("encoding", evil),)),),
        findings=findings,
        problems=(Problem("read", evil, evil, "FLU001", evil),),
        skipped=(Skipped("TERM001", evil),),
        versions=(("tqcheck", "0.0.0"),),
    )


REPORTS = {
    "standard": standard_report,
    "empty": lambda: Report(versions=(("tqcheck", "0.0.0"),)),
    "hostile": hostile_report,
}


def render(name: str, report: Report, *, color: bool = False) -> str:
    stream = StringIO()
    cast("Reporter", registry.load("reporter", name)).render(report, stream, color=color)
    return stream.getvalue()


@cache
def validator(part: str | None = None) -> jsonschema_rs.Draft202012Validator:
    """A validator of the published schema, or of one of its definitions."""
    schema = json.loads(api.schema("report"))
    whole = {key: value for key, value in schema.items() if key not in ("type", "required", "properties")}
    return jsonschema_rs.Draft202012Validator({**whole, "$ref": f"#/$defs/{part}"} if part else schema)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", ["standard", "empty"])
def test_the_output_is_the_one_on_record(name: str, report: str) -> None:
    path = SNAPSHOTS / f"{report}.{name}"
    rendered = render(name, REPORTS[report]())
    if os.environ.get("TQCHECK_UPDATE_SNAPSHOTS"):
        path.write_bytes(rendered.encode())
    assert path.read_bytes().decode() == rendered


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", REPORTS)
def test_the_same_report_gives_the_same_text_and_is_left_alone(name: str, report: str) -> None:
    first, second = REPORTS[report](), REPORTS[report]()
    assert render(name, first) == render(name, copy.deepcopy(second))
    assert first == second


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("color", [False, True])
def test_nothing_in_a_text_reaches_the_terminal_as_a_control(name: str, color: bool) -> None:
    rendered = render(name, hostile_report(), color=color)
    for painted in ("\x1b[0m", *(f"\x1b[{style}m" for style in ("1", "2", "31", "32", "33", "36", "1;31"))):
        rendered = rendered.replace(painted, "") if color else rendered
    raw = {char for char in rendered if char < " " or "\x7f" <= char <= "\x9f"} - {"\n"}
    assert not raw


@pytest.mark.parametrize("name", NAMES)
def test_a_report_without_findings_says_so_or_says_nothing(name: str) -> None:
    assert "TERM" not in render(name, Report(inputs=standard_report().inputs))


def test_json_is_the_report_and_fits_the_schema() -> None:
    for make in REPORTS.values():
        data = json.loads(render("json", make()))
        assert data == report_to_json(make())
    validator().validate(json.loads(render("json", standard_report())))
    validator().validate(json.loads(render("json", Report())))


def test_jsonl_is_a_finding_a_line_and_fits_the_schema() -> None:
    lines = render("jsonl", standard_report()).splitlines()
    assert [json.loads(line) for line in lines] == [finding_to_json(finding) for finding in standard_report().findings]
    for line in lines:
        validator("finding").validate(json.loads(line))


def test_the_schema_knows_every_key_that_is_written() -> None:
    schema = json.loads(api.schema("report"))
    parts = schema["$defs"]
    data = report_to_json(standard_report())
    assert set(data) == set(schema["properties"])
    known = set(parts["finding"]["properties"]) | set(parts["location"]["properties"])
    for finding in standard_report().findings:
        assert set(finding_to_json(finding)) <= known
    assert all(
        set(item) <= set(parts["input"]["properties"]) for item in cast("list[dict[str, object]]", data["inputs"])
    )
    assert set(cast("dict[str, object]", data["summary"])) == set(parts["summary"]["properties"])


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"summary": {"findings": -1, "by_severity": {}, "words": 0}},
        {"findings": [{"code": "X"}]},
        {"problems": [{"kind": "read"}]},
    ],
)
def test_the_schema_refuses_what_is_no_report(change: dict[str, object]) -> None:
    assert not validator().is_valid({**report_to_json(standard_report()), **change})
