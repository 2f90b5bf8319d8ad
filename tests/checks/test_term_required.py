from __future__ import annotations

import pytest

from tests.checks.bilingual import entry, found, hits
from tqcheck.checks.term_required import CHECK

MARGIN = entry("毛利率", "gross margin", "gross profit margin", "gross rate")
LONG = entry("松原纸业股份有限公司", "Songyuan Paper Co., Ltd.", "the Company", case="sensitive")
SHORT = entry("松原纸业", "Songyuan Paper", case="sensitive")
FEES = entry("安全生产费用", "safety fund")
SAFETY = entry("安全生产", "workplace safety")


@pytest.mark.parametrize(
    ("glossary", "source", "target"),
    [
        ((MARGIN,), "毛利率下降。", "Gross margins fell."),
        ((MARGIN,), "毛利率下降。", "The gross-margin decline went on."),
        ((MARGIN,), "毛利率下降。", "Our gross profit margin fell."),
        ((MARGIN,), "毛利率下降。", "The gross rate fell."),
        ((MARGIN,), "收入下降。", "Revenue fell."),
        ((entry("回避", "abstain from voting"),), "两人回避。", "Two abstained from voting."),
        ((entry("计划", "planning"),), "计划完成。", "The plans are done."),
        ((LONG, SHORT), "松原纸业股份有限公司召开会议。", "Songyuan Paper met."),
        ((LONG, SHORT), "松原纸业召开会议。", "Songyuan Paper Co., Ltd. met."),
        ((LONG,), "松原纸业股份有限公司", "SONGYUAN PAPER CO., LTD."),
        ((FEES, SAFETY), "提取安全生产费用。", "The safety fund grew."),
        ((MARGIN,), "毛利率下降。", "  "),
        ((MARGIN,), "毛利率", "毛利率"),
        ((entry("毛利率", "", "", "gross rate"),), "毛利率下降。", "It fell."),
        ((entry("company", "公司"),), "The company met.", "公司召开会议。"),
    ],
)
def test_silent(glossary: tuple[object, ...], source: str, target: str) -> None:
    assert hits(CHECK, {}, target, source, glossary=glossary) == []


@pytest.mark.parametrize(
    ("glossary", "source", "target"),
    [
        ((MARGIN,), "毛利率下降。", "The interest rate fell."),
        ((FEES, SAFETY), "安全生产和安全生产费用。", "The safety fund grew."),
        ((LONG, SHORT), "松原纸业召开会议。", "Pine Plain Paper met."),
        ((entry("Company", "公司"),), "The company met.", "企业召开会议。"),
    ],
)
def test_missing_is_reported_once_on_the_whole_target(glossary: tuple[object, ...], source: str, target: str) -> None:
    assert found(CHECK, {}, target, source, glossary=glossary) == f"[[{target}]]"


def test_fields_and_related_place() -> None:
    (hit,) = hits(CHECK, {}, "It fell, and fell.", "毛利率下降，毛利率又下降。", glossary=(MARGIN,))
    assert hit.fields == {"term": "毛利率", "preferred": "gross margin"}
    assert [(ref.side, ref.span.start, ref.span.end) for ref in hit.related] == [("source", 0, 3)]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("glossary", "source", "target", "confidence"),
    [
        ((MARGIN,), "毛利率下降。", "It fell.", 0.7),
        ((MARGIN,), "毛利率下降。", "The margin, which is gross, fell.", 0.3),
        ((SHORT,), "松原纸业召开会议。", "The songyuan paper met.", 0.3),
        ((entry("率", "rate"),), "毛利率下降。", "It fell.", 0.3),
        ((entry("外交部", "foreign ministry"),), "外交部长发言。", "The minister spoke.", 0.4),
    ],
)
def test_confidence(glossary: tuple[object, ...], source: str, target: str, confidence: float) -> None:
    assert [hit.confidence for hit in hits(CHECK, {}, target, source, glossary=glossary)] == [confidence]


def test_several_entries_of_one_source_term_are_alternatives() -> None:
    glossary = (entry("行车", "overhead crane"), entry("行车", "driving"))
    assert hits(CHECK, {}, "Drive with care.", "注意行车安全。", glossary=glossary) == []
