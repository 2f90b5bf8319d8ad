from __future__ import annotations

import pytest

from tqcheck.termbase.presence import Target
from tqcheck.text.view import fold


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Gross margins fell.", "gross margin", "present"),
        ("They abstained from voting.", "abstain from voting", "present"),
        ("Planned maintenance", "plan maintenance", "present"),
        ("The subsidiaries met.", "subsidiary", "present"),
        ("related party transactions", "related-party transaction", "present"),
        ("A wellfield was drilled.", "well field", "present"),
        ("the U.S. market", "US market", "present"),
        ("the company’s plan", "company plan", "present"),
        ("margin that is gross", "gross margin", "reworded"),
        ("margin of the gross", "gross margin", "reworded"),
        ("operating margin", "gross margin", "absent"),
        ("nothing", "…", "present"),
        ("公司召开会议", "会议", "present"),
        ("公司召开会议", "大会", "absent"),
    ],
)
def test_presence(text: str, form: str, expected: str) -> None:
    assert Target(fold(text)).has(form) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Party committee met.", "present"),
        ("The party committee met.", "reworded"),
        ("THE PARTY COMMITTEE MET.", "present"),
        ("The board met.", "absent"),
    ],
)
def test_exact_case(text: str, expected: str) -> None:
    assert Target(fold(text)).has("Party committee", exact_case=True) == expected


def test_exact_case_at_the_start_of_a_sentence() -> None:
    assert Target(fold("Management met.")).has("management", exact_case=True) == "present"
