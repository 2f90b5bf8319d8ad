"""The counts of a report: of open findings only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tqcheck.model.finding import Excerpt, Finding, Location
from tqcheck.model.report import InputInfo, Report
from tqcheck.model.text import Place, Span

if TYPE_CHECKING:
    from tqcheck.model.finding import Severity


def finding(code: str, severity: Severity, state: str = "open") -> Finding:
    where = Location("a.txt", "1", 0, "target", Span(0, 1), "x", Place(1, 1, 1, 2), Excerpt("x", 0))
    return replace(Finding(code, f"name-{code[:6].lower()}", "", severity, "other", 0.9, where), state=state)


REPORT = Report(
    inputs=(InputInfo("a.txt", "txt", None, "en", 3, 40), InputInfo("b.txt", "txt", None, "en", 2, 2)),
    findings=(
        finding("PHR001/one", "minor"),
        finding("PHR001/two", "minor"),
        finding("FLU001", "major"),
        finding("LOC001", "neutral"),
        finding("LOC001", "critical", "suppressed"),
        finding("LOC001", "critical", "baseline"),
    ),
)


def test_open_findings_are_those_that_are_neither_suppressed_nor_in_the_baseline() -> None:
    assert [item.code for item in REPORT.open] == ["PHR001/one", "PHR001/two", "FLU001", "LOC001"]


def test_words() -> None:
    assert REPORT.words == 42


def test_by_severity_names_every_severity_the_most_grave_first() -> None:
    assert list(REPORT.by_severity().items()) == [("critical", 0), ("major", 1), ("minor", 2), ("neutral", 1)]
    assert list(Report().by_severity().values()) == [0, 0, 0, 0]


def test_by_rule_counts_the_entries_of_a_table_together_the_most_frequent_first_then_by_code() -> None:
    assert REPORT.by_rule() == [
        ("PHR001", "name-phr001", 2),
        ("FLU001", "name-flu001", 1),
        ("LOC001", "name-loc001", 1),
    ]


@pytest.mark.parametrize(
    ("fail_on", "reached"), [("neutral", True), ("minor", True), ("major", True), ("critical", False)]
)
def test_reaches(fail_on: Severity, reached: bool) -> None:
    assert REPORT.reaches(fail_on) is reached


def test_a_report_without_findings_reaches_nothing() -> None:
    assert not Report().reaches("neutral")
