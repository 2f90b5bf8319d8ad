from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.checks.fake import FakeContext, marked
from tqcheck.checks.wrong_brand import CHECK, Brand, Params, prepare
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import Segment, TranslationUnit
from tqcheck.rules.compile import read_rule
from tqcheck.rules.contract import Setup

if TYPE_CHECKING:
    from tqcheck.model.finding import Hit

RULE = Path(__file__).parents[2] / "rules" / "terminology" / "TERM012-wrong-brand.yaml"
LOCAL = TermEntry("g:1", ("Zhongxing High-tech Company",), ("中兴高新公司",))
REAL = TermEntry("g:1", ("ZTE Corporation",), ("中兴",))


@cache
def prepared() -> Any:
    return read_rule(RULE, shown=RULE.name).params


def hits(target: str, source: str | None = None, *glossary: TermEntry) -> list[Hit]:
    rule = Rule("TST001", "test", "", "", "minor", "unit", "test", "other")
    check = CHECK.build(prepared(), Setup(rule, Termbase(glossary)))
    context = FakeContext(check.literals, rule, Termbase(glossary))
    unit = TranslationUnit("1", 0, Segment(target), None if source is None else Segment(source))
    return list(check.check(unit, context))  # type: ignore[union-attr, arg-type]


@pytest.mark.parametrize(
    ("target", "source"),
    [
        ("[[ZTE High-tech Company]] met.", None),
        ("[[ZTE Village]] and [[Samsung Town]] met.", None),
        ("[[Hyundai agriculture]] and [[Volkswagen entrepreneurship]].", None),
        ("ZTE High-tech products, ZTE Corporation, zte village, ZTE-Village, ZTE.", None),
        ("Hyundai Steel Company, Samsung Heavy Industries Group", None),
        ("[[ZTE Construction Group]] met.", "中兴建设集团开会。"),
        ("ZTE Machinery Company met.", "中兴建设机械通信公司开会。"),
        ("ZTE met.", "中兴开会。"),
        ("ZTE met.", "中兴通讯与中兴村开会。"),
        ("[[ZTE]] met.", "中兴村开会。"),
        ("ZTE met.", "公司开会。"),
        ("ZTE met.", "ZTE在中兴村开会。"),
        ("[[ZTE Mining Company]] met.", "公司开会。"),
        ("[[Huawei]] met.", "华威公司开会。"),
        ("[[Volkswagen]] media.", "大眾媒體。"),
        ("[[Qualcomm Quantity]] rose.", "高通量。"),
    ],
)
def test_findings(target: str, source: str | None) -> None:
    plain = target.replace("[[", "").replace("]]", "")
    assert marked(plain, hits(plain, source)) == target


@pytest.mark.parametrize(
    ("target", "source", "entry"),
    [
        ("[[ZTE High-tech Company]] met.", "中兴高新公司开会。", LOCAL),
        ("[[ZTE High-tech Company]] met.", None, LOCAL),
        ("ZTE met.", "中兴高新公司与中兴开会。", LOCAL),
        ("ZTE met.", None, LOCAL),
        ("ZTE High-tech Company met.", None, REAL),
        ("ZTE Village met.", "中兴村开会。", REAL),
    ],
)
def test_a_glossary_decides(target: str, source: str | None, entry: TermEntry) -> None:
    plain = target.replace("[[", "").replace("]]", "")
    assert marked(plain, hits(plain, source, entry)) == target


def test_the_glossarys_form_is_offered_for_the_whole_name() -> None:
    (hit,) = hits("ZTE High-tech Company met.", "中兴高新公司开会。", LOCAL)
    (edit,) = hit.suggestions[0].edits
    assert (edit.span.start, edit.span.end, edit.text) == (0, 21, "Zhongxing High-tech Company")
    assert hit.fields == {"brand": "ZTE", "characters": "中兴高新公司"}


def test_what_the_chinese_means_is_said_but_not_written() -> None:
    (hit,) = hits("Volkswagen Entrepreneurship", "大众创业")
    assert [(item.title, item.edits, item.applicability) for item in hit.suggestions] == [
        ("mass entrepreneurship", (), "display")
    ]
    (ref,) = hit.related
    assert (ref.side, ref.span.start, ref.span.end) == ("source", 0, 4)  # type: ignore[union-attr]


def test_confidence_falls_with_what_is_known() -> None:
    texts: list[tuple[str, str | None, tuple[TermEntry, ...]]] = [
        ("ZTE High-tech Company", None, ()),
        ("ZTE Village", None, ()),
        ("ZTE Village", "中兴村", ()),
        ("ZTE High-tech Company", "中兴高新公司", (LOCAL,)),
    ]
    found = [hits(target, source, *glossary)[0].confidence for target, source, glossary in texts]
    assert found == sorted(found, key=float)  # type: ignore[arg-type]
    assert found[0] is not None
    assert found[0] >= 0.5


def brands(*listed: Brand) -> Params:
    return Params(listed, (), (), (), (), ())


def test_another_word_without_the_characters_is_refused() -> None:
    with pytest.raises(ValueError, match=r"“华威” has none of the characters of Huawei; list it under `mistaken`"):
        prepare(brands(Brand("Huawei", ("华为",), other=("华威=x",))))


def test_a_name_of_two_brands_is_refused() -> None:
    with pytest.raises(ValueError, match="“vw” is the name of two brands"):
        prepare(brands(Brand("Volkswagen|VW", ("大众",)), Brand("vw", ("维",))))
