from __future__ import annotations

import pytest

from tests.checks.bilingual import found, hits
from tqcheck.checks.wrong_language import CHECK

GERMAN = "Die Gesellschaft hat im vergangenen Jahr ihre Ziele erreicht und die Kosten gesenkt."
CHINESE = "公司高度重视安全生产工作。"


@pytest.mark.parametrize(
    ("lang", "text", "is_found"),
    [
        ("en", CHINESE, True),
        ("en", GERMAN, True),
        ("de", GERMAN, False),
        ("en", "The Company met its targets of the year.", False),
        ("en", "Heling Bearing, Zaozhuang, 2022", False),
        ("en", "Net profit", False),
        ("en", f"In the report stands the sentence {CHINESE} and nothing else of the kind.", False),
        ("zh", "The Company met its targets of the year and cut its costs.", True),
        ("zh", "公司（Company Limited）", False),
        ("en", "", False),
        ("en", "无", False),
        (None, GERMAN, False),
    ],
)
def test_units(lang: str | None, text: str, is_found: bool) -> None:
    assert found(CHECK, {}, text, langs=(None, lang)) == (f"[[{text}]]" if is_found else text)


def test_the_span_leaves_white_space_out_and_names_are_given() -> None:
    (hit,) = hits(CHECK, {}, f"  {CHINESE} ")
    assert (hit.span.start, hit.span.end) == (2, 2 + len(CHINESE))
    assert hit.fields == {"found": "Chinese", "expected": "English"}


def test_a_copy_of_the_source_is_another_checks() -> None:
    assert hits(CHECK, {}, CHINESE, CHINESE) == []


def test_close_kin_are_not_told_apart() -> None:
    assert (
        hits(
            CHECK, {}, "Selskabet har nået sine mål i det forløbne år og har sænket omkostningerne.", langs=(None, "no")
        )
        == []
    )
