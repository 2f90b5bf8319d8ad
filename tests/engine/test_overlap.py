"""Where two rules about wording meet on the same words, one of them speaks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit import shown
from tqcheck.engine.overlap import without_doubles
from tqcheck.model.finding import Excerpt, Finding, Location, Related
from tqcheck.model.text import Place, Span


def finding(code: str, start: int, end: int, severity: str = "minor", index: int = 0, side: str = "target") -> Finding:
    text = f"{start}-{end}"
    where = Location("a", str(index + 1), index, side, Span(start, end), text, Place(), Excerpt("", 0))  # type: ignore[arg-type]
    return Finding(code, "", "", severity, "other", 0.9, where)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("findings", "kept"),
    [
        # The gravest speaks, then the longest, then the first in canonical order.
        ([finding("PHR001/a", 0, 10), finding("FLU001", 0, 10, "major")], ["FLU001"]),
        ([finding("PHR001/a", 0, 10), finding("FLU001", 2, 8)], ["PHR001/a"]),
        ([finding("PHR001/a", 2, 8), finding("FLU001", 0, 10)], ["FLU001"]),
        ([finding("PHR001/a", 0, 10), finding("FLU001", 0, 10)], ["FLU001"]),
        ([finding("PHR001/a", 0, 10), finding("PHR001/b", 0, 10)], ["PHR001/a"]),
        # Half of the shorter one is enough, less is not.
        ([finding("PHR001/a", 0, 10), finding("FLU001", 8, 12)], ["PHR001/a"]),
        ([finding("PHR001/a", 0, 10), finding("FLU001", 8, 13)], ["PHR001/a", "FLU001"]),
        ([finding("PHR001/a", 0, 10), finding("FLU001", 10, 12)], ["PHR001/a", "FLU001"]),
        # Other units and sides are other words.
        ([finding("PHR001/a", 0, 10), finding("FLU001", 0, 10, index=1)], ["PHR001/a", "FLU001"]),
        ([finding("PHR001/a", 0, 10), finding("FLU001", 0, 10, side="source")], ["PHR001/a", "FLU001"]),
        # Findings about other things stand beside them; a rule never drops its own.
        (
            [finding("PHR001/a", 0, 10), finding("LOC001", 0, 10), finding("TERM001", 0, 10)],
            ["PHR001/a", "LOC001", "TERM001"],
        ),
        ([finding("LOC001", 0, 10), finding("LOC002", 0, 10)], ["LOC001", "LOC002"]),
        # A name that is literal is told of once; what is said of its wording is another thing.
        ([finding("TERM003", 0, 20), finding("TERM010", 0, 6)], ["TERM003"]),
        ([finding("TERM003", 0, 20), finding("TERM002", 4, 20)], ["TERM002"]),
        ([finding("TERM020", 0, 24), finding("TERM002", 0, 20)], ["TERM002"]),
        ([finding("TERM020", 0, 20), finding("TERM003", 0, 20)], ["TERM020"]),
        ([finding("PHR001/a", 4, 20), finding("TERM002", 0, 20)], ["TERM002"]),
        ([finding("PHR001/a", 0, 60), finding("TERM002", 40, 60)], ["PHR001/a", "TERM002"]),
        ([finding("FLU000", 0, 20), finding("PHR001/a", 0, 20)], ["FLU000", "PHR001/a"]),
        ([finding("TERM004", 0, 20), finding("TERM010", 0, 10)], ["TERM010"]),
        ([finding("TERM003", 0, 20), finding("TERM010", 30, 36)], ["TERM003", "TERM010"]),
        ([finding("TERM003", 0, 20), finding("PHR001/a", 0, 20)], ["TERM003", "PHR001/a"]),
        ([finding("FLU001", 0, 10), finding("FLU001", 0, 10)], ["FLU001", "FLU001"]),
        # A suspicion yields where half of it is covered by those who know what is wrong, one or several.
        ([finding("QE001", 0, 20), finding("PHR001/a", 10, 30)], ["PHR001/a"]),
        ([finding("QE001", 0, 20), finding("PHR001/a", 11, 30)], ["QE001", "PHR001/a"]),
        ([finding("QE001", 0, 20), finding("ACC001", 0, 5), finding("TERM001", 10, 15)], ["ACC001", "TERM001"]),
        ([finding("QE001", 0, 20), finding("ACC001", 0, 9), finding("TERM001", 4, 9)], ["QE001", "ACC001", "TERM001"]),
        ([finding("QE001", 5, 10), finding("PHR001/a", 0, 40)], ["PHR001/a"]),
        ([finding("QE001", 0, 20), finding("PHR001/a", 0, 20, index=1)], ["QE001", "PHR001/a"]),
        ([finding("QE001", 0, 20), finding("PHR001/a", 0, 20, side="source")], ["QE001", "PHR001/a"]),
        # What is about the whole says nothing of a phrase in it.
        ([finding("QE002", 0, 90), finding("QE001", 0, 20)], ["QE002", "QE001"]),
        ([finding("FLU000", 0, 90), finding("QE001", 0, 20)], ["FLU000", "QE001"]),
        ([finding("STY001", 0, 90), finding("QE001", 0, 20)], ["STY001", "QE001"]),
        ([finding("PHR001/a", 5, 5), finding("FLU001", 5, 5)], ["PHR001/a", "FLU001"]),
    ],
)
def test_without_doubles(findings: list[Finding], kept: list[str]) -> None:
    assert [item.code for item in without_doubles(findings)] == kept


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (None, ["PHR001/a", "EXTR001", "FLU000", "ACC001", "LOC002", "FLU002", "STY001"]),
        (2, ["PHR001/a", "EXTR001", "FLU000", "ACC001", "LOC002", "STY001"]),
        (3, ["PHR001/a", "EXTR001", "FLU000", "ACC001", "LOC002"]),
    ],
)
def test_what_rules_make_of_damaged_text_is_left_out(last: int | None, kept: list[str]) -> None:
    # The damage begins in the second unit and goes on to the one that is named.
    ends = () if last is None else (Related(finding("EXTR001", 4, 9, index=last).location, ""),)
    findings = [
        finding("PHR001/a", 0, 10, index=0),
        replace(finding("EXTR001", 0, 10, index=1), related=ends),
        finding("FLU000", 0, 0, index=1),
        finding("LOC001", 3, 4, index=1),
        finding("ACC001", 3, 4, index=1),
        finding("LOC002", 3, 4, index=1, side="source"),
        finding("FLU002", 20, 30, index=2),
        finding("STY001", 20, 30, index=3),
    ]
    assert [item.code for item in without_doubles(findings)] == kept


FINDINGS = st.lists(
    st.builds(
        lambda code, start, length, severity: finding(code, start, start + length, severity),
        st.sampled_from(["PHR001/a", "PHR002/b", "FLU001", "FLU002", "LOC001"]),
        st.integers(0, 12),
        st.integers(1, 8),
        st.sampled_from(["minor", "major"]),
    ),
    max_size=8,
)


@given(FINDINGS)
def test_what_is_kept_does_not_meet_on_the_same_words(findings: list[Finding]) -> None:
    kept = without_doubles(findings)
    assert without_doubles(kept) == kept
    assert [item for item in findings if item.code == "LOC001"] == [item for item in kept if item.code == "LOC001"]


@given(FINDINGS, st.randoms())
def test_the_order_of_discovery_does_not_matter(findings: list[Finding], random) -> None:
    shuffled = list(findings)
    random.shuffle(shuffled)
    assert sorted(shown(without_doubles(shuffled))) == sorted(shown(without_doubles(findings)))
