"""The canonical order of findings."""

from __future__ import annotations

import pickle
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model.finding import SEVERITIES, Excerpt, Finding, Location
from tqcheck.model.text import Place, Span


def finding(
    path: str = "a.txt", index: int = 0, side: str = "target", start: int = 0, end: int = 1, code: str = "AAA001"
) -> Finding:
    where = Location(path, str(index + 1), index, side, Span(start, end), "x", Place(1, 1, 1, 2), Excerpt("x", 0))  # type: ignore[arg-type]
    return Finding(code, "name", "message", "minor", "other", 0.9, where)


ASCENDING = [
    finding(path="a.txt", index=0, side="source", start=5, end=9),
    finding(path="a.txt", index=0, side="target", start=0, end=1),
    finding(path="a.txt", index=0, side="target", start=0, end=1, code="AAA002"),
    finding(path="a.txt", index=0, side="target", start=0, end=2, code="AAA001"),
    finding(path="a.txt", index=0, side="target", start=1, end=1),
    finding(path="a.txt", index=2),
    # Units are counted, not spelled: 10 comes after 2.
    finding(path="a.txt", index=10),
    finding(path="b.txt", index=0),
]


@pytest.mark.parametrize(("first", "second"), list(pairwise(ASCENDING)))
def test_order(first: Finding, second: Finding) -> None:
    assert first.order < second.order


@given(st.permutations(ASCENDING))
def test_sorting_does_not_depend_on_where_one_starts(findings: list[Finding]) -> None:
    assert sorted(findings, key=lambda item: item.order) == ASCENDING


def test_message_and_state_do_not_decide_the_order() -> None:
    assert replace(finding(), message="other", state="suppressed", fingerprint="v1:0").order == finding().order


def test_findings_pickle() -> None:
    assert pickle.loads(pickle.dumps(finding())) == finding()


def test_severities_ascend() -> None:
    assert SEVERITIES == ("neutral", "minor", "major", "critical")
