from __future__ import annotations

import re
from dataclasses import replace
from io import StringIO

import pytest

from tqcheck.model.finding import Excerpt, Finding, Location, Related, Suggestion
from tqcheck.model.report import InputInfo, Problem, Report, Skipped
from tqcheck.model.text import Edit, Origin, Place, Segment, Span
from tqcheck.reporters.text import REPORTER

TEXT = "Li Lei, deputy general manager of Zao Mining Group, opened the meeting."
INPUT = InputInfo("report.txt", "txt", None, "en", 14, 812, (("encoding", "utf-8"),))


def at(text: str, marked: str, *, line: int = 9, path: str = "report.txt", start: int = 0) -> Location:
    """The location of `marked` in a paragraph of which `text` is the window that begins at `start`."""
    span = Span(text.index(marked), text.index(marked) + len(marked))
    place = Segment(text, "en", Origin(line, 1)).place(span)
    span = Span(start + span.start, start + span.end)
    return Location(path, "5", 4, "target", span, marked, place, Excerpt(text, start))


def finding(location: Location, **change: object) -> Finding:
    base = Finding("TERM002", "term-forbidden", "a forbidden form", "major", "terminology/wrong-term", 0.9, location)
    return replace(base, **change)  # type: ignore[arg-type]


def render(report: Report, *, color: bool = False, width: int = 100) -> str:
    stream = StringIO()
    REPORTER.render(report, stream, color=color, width=width)
    return stream.getvalue()


def shown(*findings: Finding, width: int = 100) -> list[str]:
    """The lines of the findings, without heading and summary."""
    text = render(Report(inputs=(INPUT,), findings=findings), width=width)
    return text.split("\n\n", 1)[1].rsplit("\n\n", 1)[0].split("\n")


def summary(report: Report) -> str:
    return render(report).rsplit("\n\n", 1)[-1]


EDIT = Edit("target", Span(34, 50), "Zaozhuang Mining Group")
MENDED = (Suggestion("write “Zaozhuang Mining Group”", (EDIT,)),)


def test_a_finding_in_full() -> None:
    first = Related(at("Zaozhuang Mining Group is ours.", "Zaozhuang Mining Group", line=1), "most frequent form")
    found = finding(at(TEXT, "Zao Mining Group"), suggestions=MENDED, related=(first,), evidence=(("seen", "9 times"),))
    assert shown(found) == [
        "report.txt:9:35: major TERM002 term-forbidden: a forbidden form",
        "   9 │ Li Lei, deputy general manager of Zao Mining Group, opened the meeting.",
        "     │                                   ^^^^^^^^^^^^^^^^",
        "     = suggestion: write “Zaozhuang Mining Group”",
        "     = see 1:1: “Zaozhuang Mining Group” (most frequent form)",
        "     = seen: 9 times",
    ]


def test_a_long_line_is_a_window_as_wide_as_the_terminal() -> None:
    assert shown(finding(at(TEXT, "Zao Mining Group")), width=50)[1:] == [
        "   9 │ … manager of Zao Mining Group, opened the …",
        "     │              ^^^^^^^^^^^^^^^^",
    ]


def test_an_excerpt_from_within_a_paragraph_begins_with_dots() -> None:
    assert shown(finding(at(TEXT, "Li Lei", start=300)))[1] == f"   9 │ … {TEXT}"


def test_a_span_over_several_lines_shows_the_first() -> None:
    assert shown(finding(at("one two\nthree\nfour five", "two\nthree\nfour")))[1:] == [
        "   9 │ one two",
        "     │     ^^^ … to line 11",
    ]


def test_a_span_that_begins_in_a_later_line_of_its_excerpt() -> None:
    assert shown(finding(at("one two\nthree four", "four", start=10)))[:2] == [
        "report.txt:10:7: major TERM002 term-forbidden: a forbidden form",
        "  10 │ three four",
    ]


def test_the_gutter_grows_with_the_line_number() -> None:
    assert shown(finding(at("a b", "b", line=123456)))[1:] == ["123456 │ a b", "       │   ^"]


def test_a_place_without_lines_is_an_address() -> None:
    location = replace(at("a b", "b"), place=Place(address="p[12]/r[3]"))
    assert shown(finding(location)) == [
        "report.txt@p[12]/r[3]: major TERM002 term-forbidden: a forbidden form",
        "     │ a b",
        "     │   ^",
    ]


def test_a_place_without_lines_and_address_is_its_unit() -> None:
    location = replace(at("a b", "b"), place=Place())
    assert shown(finding(location))[0].startswith("report.txt@unit 5: ")


def test_a_finding_without_text_has_no_snippet() -> None:
    location = Location("report.txt", "", 0, "target", Span(0, 0), "", Place(3, 1, 3, 1), Excerpt("", 0))
    assert shown(finding(location)) == ["report.txt:3:1: major TERM002 term-forbidden: a forbidden form"]


def test_another_file_is_named_in_full() -> None:
    other = Related(at("a b", "b", path="other.txt"), "")
    assert shown(finding(at("a b", "a"), related=(other,)))[-1] == "     = see other.txt:9:3: “b”"


def test_the_source_side_is_named() -> None:
    assert shown(finding(replace(at("a b", "b"), side="source")))[-1] == "     = this is in the source text"


def test_invisible_characters_are_explained() -> None:
    assert shown(finding(at("10\u00a0%", "10\u00a0%")))[1:] == [
        "   9 │ 10␣%",
        "     │ ^^^^",
        "     = ␣ is U+00A0 NO-BREAK SPACE",
    ]


def test_advice_is_no_suggestion() -> None:
    advice = (Suggestion("split the sentence", (), "display"),)
    assert shown(finding(at("a b", "b"), suggestions=advice))[-1] == "     = advice: split the sentence"


def test_long_lists_are_cut_and_counted() -> None:
    places = tuple(Related(at("a b", "b", line=line), "") for line in range(1, 6))
    assert shown(finding(at("a b", "a"), related=places))[-2:] == ["     = see 3:3: “b”", "     = and 2 more places"]


def test_a_message_that_quotes_pages_is_cut() -> None:
    line = shown(finding(at("a b", "a"), message="x" * 10_000))[0]
    assert line.endswith("x…")
    assert len(line) < 500


def test_a_long_note_is_wrapped_below_itself() -> None:
    advice = (Suggestion("write what is meant and not what the words say", (), "display"),)
    assert shown(finding(at("a b", "b"), suggestions=advice), width=40)[-2:] == [
        "     = advice: write what is meant and",
        "       not what the words say",
    ]


def test_findings_stand_under_their_file() -> None:
    other = InputInfo("zh.txt", "txt", "zh", "en", 1, 1, (("encoding", "GB18030"),))
    report = Report(inputs=(INPUT, other), findings=(finding(at("a b", "a")), finding(at("a b", "a", path="zh.txt"))))
    headings = [line for line in render(report).split("\n") if "  (" in line]
    assert headings == ["report.txt  (en, 812 words)", "zh.txt  (zh → en, 1 word, GB18030)"]


def test_the_summary() -> None:
    safe = (Suggestion("write “x”", (EDIT,), "safe"),)
    a, b = at("a b", "a"), at("a b", "b")
    report = Report(
        inputs=(INPUT,),
        findings=(
            finding(a, suggestions=safe),
            finding(b, suggestions=MENDED),
            finding(b, severity="minor", code="PHR012/basic-disk", name="jargon"),
            finding(b, state="suppressed"),
            finding(b, state="baseline"),
        ),
        skipped=(Skipped("ACC001", "needs a source"), Skipped("ACC002", "needs a source"), Skipped("TERM001", "no")),
    )
    assert summary(report).split("\n") == [
        "Not run: 2 rules (needs a source: ACC001, ACC002); 1 rule (no: TERM001).",
        "3 findings in 1 file: 2 major, 1 minor.",
        "812 words, 3.7 findings per 1,000 words.",
        "Most frequent: TERM002 term-forbidden 2, PHR012 jargon 1.",
        "1 can be fixed with --fix, 1 more with --unsafe-fixes.",
        "1 finding suppressed.",
        "1 finding in the baseline.",
        "",
    ]


def test_suppressed_findings_are_not_shown() -> None:
    report = Report(inputs=(INPUT,), findings=(finding(at(TEXT, "Zao"), state="suppressed"),))
    assert render(report) == "No findings in 1 file (812 words).\n1 finding suppressed.\n"


def test_statistics_are_a_table() -> None:
    found = finding(at("a b", "a"))
    report = Report(inputs=(INPUT,), findings=(found, found, replace(found, code="A1", name="other")), statistics=True)
    assert "\n\n      2  TERM002  term-forbidden\n      1  A1       other\n\n" in render(report)


def test_unsafe_fixes_alone() -> None:
    report = Report(inputs=(INPUT,), findings=(finding(at("a b", "a"), suggestions=MENDED),))
    assert "1 can be fixed with --fix --unsafe-fixes.\n" in render(report)


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (Report(), "Nothing was checked.\n"),
        (Report(inputs=(INPUT,)), "No findings in 1 file (812 words).\n"),
        (Report(inputs=(INPUT, INPUT)), "No findings in 2 files (1,624 words).\n"),
    ],
)
def test_without_findings_there_is_one_line(report: Report, line: str) -> None:
    assert render(report) == line


def test_problems_stand_before_the_summary() -> None:
    report = Report(
        inputs=(INPUT,),
        problems=(
            Problem("read", "a.txt:3: broken\n    the line\n  help: mend it", "a.txt"),
            Problem("timeout", "ran into its time limit", "b.txt", "FLU012", "5"),
        ),
    )
    assert render(report) == (
        "problem: a.txt:3: broken\n    the line\n  help: mend it\n"
        "problem: b.txt unit 5 FLU012: ran into its time limit\n"
        "\n"
        "No findings in 1 file (812 words), but see the problems above.\n"
    )


def test_color_changes_nothing_but_color() -> None:
    report = Report(inputs=(INPUT,), findings=(finding(at(TEXT, "Zao"), suggestions=MENDED),))
    colored = render(report, color=True)
    assert "\x1b[31mmajor\x1b[0m" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == render(report)
