"""What every reporter of scores keeps: one suite over all that the registry lists."""

from __future__ import annotations

import copy
import csv
import json
import math
import os
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree

import jsonschema_rs
import pytest

from tqcheck import api, registry
from tqcheck.model.report import Problem
from tqcheck.model.score import Score, SuspectSpan
from tqcheck.model.score_wire import point_to_json, score_report_to_json, score_to_json
from tqcheck.model.scorereport import (
    UNSCORED,
    Comparison,
    Gate,
    HistoryPoint,
    MetricInfo,
    ScoredText,
    ScoreReport,
    SystemInfo,
)

if TYPE_CHECKING:
    from tqcheck.model.plugins import ScoreReporter

NAMES = registry.names("score-reporter")
SNAPSHOTS = Path(__file__).parents[1] / "snapshots" / "score-reporters"
BLEU = "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0"


def standard_report() -> ScoreReport:
    """A report with something of everything: levels, intervals, spans, a test, gates, a history with a gap."""

    def of(system: str, values: dict[str, tuple[float | None, ...]]) -> list[Score]:
        made = []
        for metric, (corpus, *segments) in values.items():
            signature = BLEU if metric == "bleu" else f"{metric}|v1"
            bounds = (corpus - 1.5, corpus + 1.5) if metric == "bleu" and corpus is not None else (None, None)
            made.append(Score(metric, "corpus", "", corpus, signature, None, system, *bounds))
            made += [
                Score(metric, "document", path, corpus, signature, None, system, evidence=(("the", "7.1"),))
                for path in ("a.txt", "b|c.txt")
            ]
            for number, value in enumerate(segments, 1):
                spans = (
                    (SuspectSpan(4, 9, 0.875, "major", "accuracy/omission"),)
                    if (metric, system, number) == ("comet", "new", 2)
                    else ()
                )
                bounds = (value - 0.125, value + 0.125) if metric == "comet" and value is not None else (None, None)
                made.append(
                    Score(metric, "segment", "a.txt", value, signature, str(number), system, *bounds, spans=spans)
                )
        return made

    return ScoreReport(
        level="segment",
        systems=(
            SystemInfo("new", ("new/a.txt", "new/b|c.txt"), 3, 1204),
            SystemInfo("old_*system*", ("old/a.txt", "old/b|c.txt"), 3, 1190),
        ),
        metrics=(
            MetricInfo("bleu", "BLEU", "higher", (0.0, 100.0)),
            MetricInfo("ter", "TER", "lower", (0.0, math.inf)),
            MetricInfo("comet", "COMET", "higher", (0.0, 1.0), 4, interval=0.8),
        ),
        scores=(
            *of("new", {"bleu": (31.234, 20.0, None, 40.5), "ter": (60.1, 50.0, 70.0, 55.0), "comet": (0.84321, 0.9, 0.2, 0.8)}),
            *of("old_*system*", {"bleu": (32.5, 21.0, 33.0, 41.0), "ter": (59.0, 50.0, 70.0, 55.0), "comet": (None, None, None, None)}),
        ),
        baseline="old_*system*",
        comparisons=(
            Comparison("bleu", "new", "old_*system*", 31.234, 32.5, 0.0031, "bs", 1000, 31.2, 30.1, 32.4),
            Comparison("ter", "new", "old_*system*", 60.1, 59.0, 0.21, "bs", 1000, 60.0, 58.0, 62.0),
        ),
        gates=(
            Gate("min", "bleu", "new", 30.0, 31.234, passed=True, message="BLEU of new is 31.23, not below the minimum of 30"),
            Gate("no-significant-drop", "bleu", "new", 0.05, 0.0031, passed=False, message="BLEU of new is 31.23, 1.27 worse than old_*system* (32.50), p = 0.0031 < 0.05"),
            Gate("min", "comet", "new", 0.8, None, passed=False, message="comet is not part of this run; add it to --metric"),
        ),
        label="f00ba4",
        history=(
            HistoryPoint("a1b2c3", (("new", "bleu", 30.0, BLEU), ("new", "ter", 62.0, "ter|v1"))),
            HistoryPoint("before-the-summer", (("new", "bleu", None, BLEU), ("new", "ter", 61.0, "ter|v1"))),
            HistoryPoint("f00ba4", (("new", "bleu", 31.234, BLEU), ("new", "ter", 60.1, "ter|v2"), ("old_*system*", "bleu", 32.5, BLEU))),
        ),
        texts=(
            ScoredText("new", "a.txt", "2", "The 公司 grew <fast> & well.", "公司快速增长。", ("The company grew fast.", "It grew.")),
            ScoredText("new", "a.txt", "1", "", None, ("Revenue rose.",)),
        ),
        problems=(
            Problem("hint", "BLEU parts words at spaces, which Chinese does not have; add --metric-option bleu.tokenize=zh"),
            Problem(UNSCORED, "old_*system* could not be scored by comet, which needs a source; name the source: --src SRC"),
        ),
        versions=(("python", "3.11.0"), ("tqcheck", "0.0.0")),
    )  # fmt: skip


def hostile_report() -> ScoreReport:
    """A report whose every text comes from someone who means harm."""
    evil = "=\x1b[31m\x07\x00\u202egnp.exe\u2066 \x9b2J\r\n\u2028 <b onclick=x>&\"'</b><script>x</script> ]]> | ` @me \\ % {x} \ud800 枣\u0301\u200b\t"
    span = SuspectSpan(3, len(evil) - 3, 0.5, "major", evil)
    info = MetricInfo(evil, evil, "higher", (0.0, 1.0))
    return ScoreReport(
        level="segment",
        systems=(SystemInfo(evil, (evil, "b"), 3, 9),),
        metrics=(info,),
        scores=(
            Score(evil, "corpus", "", 0.5, evil, None, evil, 0.4, 0.6),
            Score(evil, "document", evil, 0.5, evil, None, evil, evidence=((evil, evil),)),
            Score(evil, "document", "b", 0.5, evil, None, evil),
            Score(evil, "segment", evil, 0.5, evil, evil, evil, spans=(span,)),
        ),
        baseline=evil,
        comparisons=(Comparison(evil, evil, evil, 0.5, 0.4, 0.01, "ar", 10_000),),
        gates=(Gate("min", evil, evil, 0.3, 0.5, passed=True, message=evil),),
        label=evil,
        history=tuple(HistoryPoint(f"{evil}{at}", ((evil, evil, at / 7, evil),)) for at in range(9)),
        texts=(ScoredText(evil, evil, evil, evil, evil, (evil,)),),
        problems=(Problem("hint", evil),),
        versions=(("tqcheck", "0.0.0"),),
    )


def trend_report() -> ScoreReport:
    """Of `tqcheck score --history FILE` alone."""
    report = standard_report()
    return ScoreReport(metrics=report.metrics, history=report.history, versions=report.versions)


REPORTS = {
    "standard": standard_report,
    "trend": trend_report,
    "empty": lambda: ScoreReport(versions=(("tqcheck", "0.0.0"),)),
    "hostile": hostile_report,
}


def render(name: str, report: ScoreReport, *, color: bool = False) -> str:
    stream = StringIO()
    cast("ScoreReporter", registry.load("score-reporter", name)).render(report, stream, color=color)
    return stream.getvalue()


def validator(part: str | None = None) -> jsonschema_rs.Draft202012Validator:
    """A validator of the published schema, or of one of its definitions."""
    schema = json.loads(api.schema("scores"))
    whole = {key: value for key, value in schema.items() if key not in ("type", "required", "properties")}
    return jsonschema_rs.Draft202012Validator({**whole, "$ref": f"#/$defs/{part}"} if part else schema)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", ["standard", "trend", "empty"])
def test_the_output_is_the_one_on_record(name: str, report: str) -> None:
    path = SNAPSHOTS / f"{report}.{name}"
    rendered = render(name, REPORTS[report]())
    if os.environ.get("TQCHECK_UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
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
    for painted in ("\x1b[0m", *(f"\x1b[{style}m" for style in ("1", "31", "32"))):
        rendered = rendered.replace(painted, "") if color else rendered
    assert not {char for char in rendered if char < " " or "\x7f" <= char <= "\x9f"} - {"\n"}
    assert not {"\u202e", "\u2066", "\u2028", "\ud800"} & set(rendered)


@pytest.mark.parametrize("name", NAMES)
def test_no_reporter_shows_nan_or_infinity(name: str) -> None:
    for make in (standard_report, trend_report):
        assert not {"nan", "inf", "NaN", "Infinity"} & set(render(name, make()).replace(",", " ").split())


@pytest.mark.parametrize("name", sorted({"text", "markdown", "html"} & set(NAMES)))
def test_people_see_every_gate_and_every_signature(name: str) -> None:
    rendered = render(name, standard_report())
    for gate in standard_report().gates:
        assert gate.message.split("_", maxsplit=1)[0].replace("<", "&lt;") in rendered
    for signature in (BLEU, "ter|v1", "comet|v1"):
        assert signature in rendered


def test_json_is_the_report_and_fits_the_schema() -> None:
    for make in REPORTS.values():
        assert json.loads(render("json", make())) == json.loads(json.dumps(score_report_to_json(make())))
        validator().validate(json.loads(render("json", make())))


def test_the_schema_knows_every_key_that_is_written() -> None:
    schema = json.loads(api.schema("scores"))
    data = json.loads(json.dumps(score_report_to_json(standard_report())))
    assert set(data) == set(schema["properties"])
    for key, part in (
        ("systems", "system"),
        ("metrics", "metric"),
        ("scores", "score"),
        ("comparisons", "comparison"),
        ("gates", "gate"),
        ("history", "point"),
    ):
        assert {name for item in data[key] for name in item} == set(schema["$defs"][part]["properties"])


@pytest.mark.parametrize(
    "change", [{"schema": 2}, {"scores": [{"metric": "x"}]}, {"gates": [{"kind": "most"}]}, {"passed": None}]
)
def test_the_schema_refuses_what_is_no_report(change: dict[str, object]) -> None:
    assert not validator().is_valid({**score_report_to_json(standard_report()), **change})


def test_a_line_of_a_history_fits_the_schema() -> None:
    for point in standard_report().history:
        validator("point").validate(point_to_json(point))


def test_jsonl_is_a_score_a_line_with_the_keys_of_the_contract() -> None:
    lines = [json.loads(line) for line in render("jsonl", standard_report()).splitlines()]
    wanted = [score for score in standard_report().scores if score.level == "segment"]
    assert lines == [json.loads(json.dumps(score_to_json(score))) for score in wanted]
    for line in lines:
        validator("score").validate(line)
        assert {"system", "unit", "metric", "value"} <= set(line)
    assert [line["spans"] for line in lines if "spans" in line] == [
        [{"start": 4, "end": 9, "p": 0.875, "severity": "major", "category": "accuracy/omission"}]
    ]


def test_csv_has_every_number_in_full_and_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(render("csv", standard_report()))))
    report = standard_report()
    scores = [row for row in rows if row["record"] == "score"]
    assert [float(row["value"]) if row["value"] else None for row in scores] == [score.value for score in report.scores]
    assert [row["document"] for row in scores] == [score.path for score in report.scores]
    assert [row["passed"] for row in rows if row["record"] == "gate"] == ["true", "false", "false"]
    assert sum(row["record"] == "trend" for row in rows) == sum(len(point.values) for point in report.history)
    assert sum(row["record"] == "comparison" for row in rows) == len(report.comparisons)
    cells = [cell for row in csv.reader(StringIO(render("csv", hostile_report()))) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_every_row_of_a_markdown_table_has_its_cells() -> None:
    for make in (standard_report, hostile_report):
        width = 0
        for line in render("markdown", make()).splitlines():
            bars = line.replace("\\\\", "").replace("\\|", "").count("|") if line.startswith("|") else 0
            assert not (width and bars) or bars == width
            width = bars


class _Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.mark.parametrize("report", REPORTS)
def test_the_page_is_whole_and_has_neither_script_nor_address(report: str) -> None:
    page = _Page()
    page.feed(render("html", REPORTS[report]()))
    page.close()
    assert page.open == []
    assert "script" not in {tag for tag, _ in page.tags}
    attributes = {name for _, attributes in page.tags for name in attributes}
    assert not {name for name in attributes if name.startswith("on")} | attributes & {"href", "src"}


def test_charts_are_images_with_a_title_and_words() -> None:
    page = render("html", standard_report())
    charts = [part.partition("</svg>")[0] + "</svg>" for part in page.split("<svg ")[1:] if 'role="img"' in part[:80]]
    assert len(charts) == 2
    for number, text in enumerate(charts):
        chart = ElementTree.fromstring(f"<svg {text}")
        titled = {chart.find("title").get("id"), chart.find("desc").get("id")}  # type: ignore[union-attr]
        assert set(chart.get("aria-labelledby", "").split()) == titled == {f"chart{number}t", f"chart{number}d"}
    assert "new: 30.00 in a1b2c3, 31.23 in f00ba4" in page


def test_suspect_spans_are_marked_in_the_text() -> None:
    assert '<mark title="major, accuracy/omission, p = 0.88">公司 gr</mark>' in render("html", standard_report())
