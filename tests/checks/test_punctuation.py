from __future__ import annotations

import pytest

from tests.checks.fake import fixed, found
from tqcheck.checks.punctuation import CHECK


@pytest.mark.parametrize(
    ("kind", "marked", "mended"),
    [
        ("full-width", "The plan[[，]]made by the group[[（]]the Company[[）]]is good[[。]]It is 50[[％]]of it.", "The plan, made by the group (the Company) is good. It is 50% of it."),
        ("full-width", "Sales ,10[[～]]20 and [[１２３ＡＢＣ]] now [[！]]", "Sales ,10–20 and 123ABC now!"),
        ("full-width", "one[[，（]]two[[）。]]", "one, (two)."),
        ("titles", "The [[《Work Plan》]] and [[「green」]] and one [[》]]", "The “Work Plan” and “green” and one ”"),
        ("repeated", "a[[,,]] b[[!!]] c[[::]] d[[..]] e[[.....]] so[[……]] no[[——]] end", "a, b! c: d. e... so… no— end"),
        ("clashing", "criticism[[.,]] put[[,.]] went[[;,]] x[[:,]] y[[, .]]", "criticism, put. went; x: y."),
    ],
)  # fmt: skip
def test_what_is_wrong(kind: str, marked: str, mended: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {"kind": kind}, text) == marked
    assert fixed(CHECK, {"kind": kind}, text) == mended


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("full-width", "The plan, “made” by the group’s office — 50% … of it."),
        ("full-width", "The slogan reads 安全第一，预防为主。"),
        ("full-width", "这是中文，made in China，不是英文。"),
        ("titles", "the plan (《2024年工作计划》)"),
        ("repeated", "Wait ... and ../data, std::vector, Chapter 1 ........ 12, ..\\x"),
        ("clashing", "etc., Co., Ltd., U.S., 9 a.m.; IBM., No. 3., e.g., a; b"),
    ],
)
def test_what_is_right(kind: str, text: str) -> None:
    assert found(CHECK, {"kind": kind}, text) == text
