from __future__ import annotations

import pytest

from tests.checks.bilingual import Context, entry, found, hits
from tqcheck.checks.term_required import CHECK
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase
from tqcheck.model.text import Document, Segment, TranslationUnit
from tqcheck.rules.contract import Setup

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
        ((LONG, SHORT), "松原纸业召开会议。", "[[Pine Plain Paper]] met."),
        ((entry("Company", "公司"),), "The company met.", "企业召开会议。"),
    ],
)
def test_missing_is_reported_once(glossary: tuple[object, ...], source: str, target: str) -> None:
    marked = target if "[[" in target else f"[[{target}]]"
    assert found(CHECK, {}, target.replace("[[", "").replace("]]", ""), source, glossary=glossary) == marked


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


@pytest.mark.parametrize(
    ("glossary", "source", "target", "confidence"),
    [
        ((entry("年度工作会议", "annual work meeting"),), "年度工作会议召开。", "The meeting was held.", 0.4),
        ((entry("三坐标测量机", "coordinate measuring machine"),), "三坐标测量机", "A CMM", 0.4),
        ((entry("联合国大会", "United Nations General Assembly"),), "联合国大会", "the UN General Assembly", 0.4),
        ((entry("联合国", "UN"),), "联合国", "the United Nations", 0.4),
        ((entry("李文远", "Li Wenyuan"),), "李文远说", "Mr Li said so.", 0.4),
        ((entry("苍岭水泥公司", "Cangling Cement Company"),), "苍岭水泥公司", "The Company met.", 0.4),
        ((entry("合作", "cooperation"),), "合作", "together", 0.4),
        ((entry("合作方", "cooperation partner"),), "合作方", "together", 0.7),
        ((entry("瑞澄港口", "Ruicheng Port"),), "瑞澄港口", "The harbor grew.", 0.8),
    ],
)
def test_what_may_stand_for_a_term(glossary: tuple[object, ...], source: str, target: str, confidence: float) -> None:
    assert [hit.confidence for hit in hits(CHECK, {}, target, source, glossary=glossary)] == [confidence]


def test_a_form_with_a_slip_is_another_rules_finding() -> None:
    assert hits(CHECK, {}, "Songyaun Paper met.", "松原纸业召开会议。", glossary=(SHORT,)) == []


def test_a_term_that_is_not_translated_is_another_rules_finding() -> None:
    assert hits(CHECK, {}, "It went live.", "上线CloudMill。", glossary=(entry("CloudMill", "CloudMill"),)) == []


@pytest.mark.parametrize(
    ("texts", "confidences"),
    [
        (["Gross margin rose.", "It fell."], [0.4]),
        (["Gross margin rose.", "It rose.", "It fell."], [0.4, 0.4]),
        (["Gross margin rose.", "", "", "It fell."], [0.7]),
        (["It rose.", "It fell."], [0.7, 0.7]),
    ],
)
def test_a_term_that_a_unit_before_names_may_be_a_pronoun(texts: list[str], confidences: list[float]) -> None:
    termbase = Termbase((MARGIN,))
    rule = Rule("TST001", "test", "", "", "minor", "document", "test", "other")
    check = CHECK.build(CHECK.params(), Setup(rule, termbase))  # type: ignore[arg-type]
    units = tuple(
        TranslationUnit(str(at), at, Segment(text, "en"), Segment("毛利率变动。", "zh"))
        for at, text in enumerate(texts)
    )
    document = Document("report.tsv", "report.tsv", "tsv", units)
    context = Context(check.literals, rule, termbase)
    assert [hit.confidence for hit in check.check(document, context)] == confidences
