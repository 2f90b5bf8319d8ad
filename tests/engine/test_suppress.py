"""Suppression changes the state of what it covers and of nothing else, and reports what is not needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.config.settings import IgnoreEntry
from tqcheck.engine.suppress import UNUSED, Placed, covers, entries_for, suppress
from tqcheck.model.finding import Excerpt, Finding, Location
from tqcheck.model.rule import Rule
from tqcheck.model.text import Directive, Place, Span


def finding(code: str = "LOC001", index: int = 0, text: str = "x", name: str = "spacing") -> Finding:
    where = Location(
        "a.txt", str(index + 1), index, "target", Span(0, len(text)), text, Place(1, 1, 1, 2), Excerpt(text, 0)
    )
    return Finding(code, name, "", "minor", "other", 0.9, where)


def directive(*codes: str, unit: int | None = None, reason: str = "", line: int = 3) -> Placed:
    return Placed(Directive(codes, reason, Place(line, 1, line, 9)), unit)


def rule(code: str, name: str = "other-rule") -> Rule:
    return Rule(code, name, "", "", "minor", "unit", "x", "other")


@pytest.mark.parametrize(
    ("selector", "covered"),
    [
        ("PHR012", True),
        ("PHR012/basic-disk", True),
        ("PHR", True),
        ("PHR0", True),
        ("calque", True),
        ("PHR012/other", False),
        ("PHR013", False),
        ("LOC", False),
        ("calq", False),
        ("phr", False),
        ("", False),
        ("PHR/basic-disk", False),
    ],
)
def test_covers(selector: str, covered: bool) -> None:
    assert covers(selector, "PHR012/basic-disk", "calque") is covered


def test_entries_for_a_path() -> None:
    one, two, three = IgnoreEntry("A"), IgnoreEntry("B"), IgnoreEntry("C")
    table = (("*.txt", (one, two)), ("x/*", (three,)))
    assert entries_for("x/a.txt", table) == [("*.txt", one), ("*.txt", two), ("x/*", three)]
    assert entries_for("a.md", table) == []


def states(found: list[Finding]) -> list[tuple[str, str, str]]:
    return [(item.code, item.state, item.state_reason) for item in found]


@pytest.mark.parametrize(
    ("placed", "reason"),
    [
        (directive("LOC001"), "directive in line 3"),
        (directive("LOC", reason="a name"), "directive in line 3: a name"),
        (directive("spacing"), "directive in line 3"),
        (directive("FLU001", "LOC001"), "directive in line 3"),
        (directive("LOC001", unit=0), "directive in line 3"),
        (directive("LOC001", unit=1), ""),
        (directive("LOC002"), ""),
    ],
)
def test_a_directive_covers_its_codes_in_its_unit_or_in_the_file(placed: Placed, reason: str) -> None:
    state = "suppressed" if reason else "open"
    assert states(suppress([finding()], [placed], [], "a.txt", report_unused=False)) == [("LOC001", state, reason)]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (IgnoreEntry("LOC001"), "[tqcheck.ignore] “*.txt”"),
        (IgnoreEntry("LOC", "x", "a name"), "[tqcheck.ignore] “*.txt”: a name"),
        (IgnoreEntry("LOC001", "y"), ""),
        (IgnoreEntry("LOC001", "X"), ""),
        (IgnoreEntry("LOC001", ""), ""),
    ],
)
def test_an_entry_of_the_configuration_covers_a_code_or_a_code_with_a_text(entry: IgnoreEntry, reason: str) -> None:
    state = "suppressed" if reason else "open"
    found = suppress([finding()], [], [("*.txt", entry)], "a.txt", report_unused=False)
    assert states(found) == [("LOC001", state, reason)]


def test_the_directive_in_the_file_goes_before_the_configuration_and_neither_is_unused() -> None:
    found = suppress([finding()], [directive("LOC001")], [("*", IgnoreEntry("LOC001"))], "a.txt")
    assert states(found) == [("LOC001", "suppressed", "directive in line 3")]


def test_one_directive_may_cover_many_findings() -> None:
    found = suppress([finding(), finding(index=4), finding("FLU001")], [directive("LOC001")], [], "a.txt")
    assert [item.state for item in found] == ["suppressed", "suppressed", "open"]


def test_a_directive_that_is_not_needed_is_a_finding_at_its_place() -> None:
    [unused] = suppress([], [directive("LOC001", unit=2, line=7)], [], "a.txt")
    assert (unused.code, unused.name, unused.severity) == ("CFG001", "unused-directive", "neutral")
    assert unused.message == "“ignore LOC001” suppresses nothing here"
    assert (unused.location.path, unused.location.index, unused.location.place.line) == ("a.txt", 2, 7)
    assert unused.state == "open"


def test_each_code_of_a_directive_is_needed_or_not() -> None:
    found = suppress([finding()], [directive("LOC001", "FLU001")], [], "a.txt")
    assert [item.message for item in found if item.code == UNUSED.code] == ["“ignore FLU001” suppresses nothing here"]


def test_an_entry_of_the_configuration_that_is_not_needed_is_a_finding() -> None:
    [unused] = suppress([], [], [("*.txt", IgnoreEntry("LOC001", "x"))], "a.txt")
    assert unused.message == "“LOC001 for “*.txt”” suppresses nothing here"
    assert unused.location.place.address == "[tqcheck.ignore]"


def test_unused_directives_are_reported_only_when_the_rule_for_that_takes_part() -> None:
    assert suppress([], [directive("LOC001")], [("*", IgnoreEntry("LOC001"))], "a.txt", report_unused=False) == []


@pytest.mark.parametrize("code", ["LOC001", "LOC", "spacing"])
def test_whether_a_directive_for_a_rule_that_did_not_run_is_needed_is_not_known(code: str) -> None:
    idle = [rule("LOC001", "spacing"), rule("FLU001")]
    assert suppress([], [directive(code)], [("*", IgnoreEntry(code))], "a.txt", idle=idle) == []


def test_a_directive_for_a_rule_that_nobody_knows_is_not_needed() -> None:
    assert [item.code for item in suppress([], [directive("LOK001")], [], "a.txt", idle=[rule("LOC001")])] == ["CFG001"]


def test_a_directive_for_a_finding_that_this_run_does_not_show_is_needed() -> None:
    assert suppress([], [directive("LOC001")], [("*", IgnoreEntry("LOC"))], "a.txt", hidden=[finding()]) == []


FINDINGS = st.lists(
    st.builds(
        finding, st.sampled_from(["LOC001", "LOC002", "FLU001", "PHR001/a"]), st.integers(0, 3), st.sampled_from("xyz")
    ),
    max_size=8,
)
DIRECTIVES = st.lists(
    st.builds(
        lambda code, unit: directive(code, unit=unit),
        st.sampled_from(["LOC001", "LOC", "FLU001", "PHR001/a", "PHR001/b", "spacing"]),
        st.none() | st.integers(0, 3),
    ),
    max_size=4,
)
ENTRIES = st.lists(
    st.builds(lambda code, text: ("*", IgnoreEntry(code, text)), st.sampled_from(["LOC", "FLU001", "PHR001"]), st.none() | st.sampled_from("xyz")),
    max_size=3,
)  # fmt: skip


@given(FINDINGS, DIRECTIVES, ENTRIES)
def test_nothing_is_dropped_and_nothing_but_the_state_changes(
    findings: list[Finding], placed: list[Placed], entries: list[tuple[str, IgnoreEntry]]
) -> None:
    found = suppress(findings, placed, entries, "a.txt", report_unused=False)
    assert [(item.code, item.location) for item in found] == [(item.code, item.location) for item in findings]
    for item in found:
        by_directive = any(
            each.unit in (None, item.location.index) and covers(code, item.code, item.name)
            for each in placed
            for code in each.directive.codes
        )
        by_entry = any(
            entry.text in (None, item.location.text) and covers(entry.code, item.code, item.name)
            for _, entry in entries
        )
        assert (item.state == "suppressed") is (by_directive or by_entry)


@given(FINDINGS, DIRECTIVES, ENTRIES)
def test_taking_away_what_is_unused_changes_nothing(
    findings: list[Finding], placed: list[Placed], entries: list[tuple[str, IgnoreEntry]]
) -> None:
    lines = [directive(*item.directive.codes, unit=item.unit, line=line) for line, item in enumerate(placed, 1)]
    found = suppress(findings, lines, entries, "a.txt")
    unused = {item.location.place.line for item in found if item.code == UNUSED.code}
    again = suppress(findings, [item for item in lines if item.directive.place.line not in unused], entries, "a.txt")
    assert [item for item in again if item.location.place.address is None] == [
        item for item in found if item.code != UNUSED.code
    ]
