from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.checks.fake import build, document, unit
from tqcheck.checks._acronyms import introductions
from tqcheck.checks.acronym_conflict import CHECK
from tqcheck.model.text import Document
from tqcheck.rules.compile import read_rule

RULE = Path(__file__).parents[2] / "rules" / "terminology" / "TERM006-acronym-conflict.yaml"


@cache
def params() -> dict[str, object]:
    return dict(read_rule(RULE, shown=RULE.name).params)


def shown(*texts: str) -> list[str]:
    """`text > what it contradicts (confidence)` of each hit."""
    check, context = build(CHECK, params())
    return [
        f"{texts[hit.unit][hit.span.start : hit.span.end]} > {hit.fields['other']} ({hit.confidence})"
        for hit in check.check(document(texts), context)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We set Key Performance Indicators (KPI).", ["KPI = key performance indicator"]),
        ("We set key performance indicators (KPIs).", ["KPI = key performance indicator"]),
        ("KPI (Key Performance Indicators)", ["KPI = key performance indicator"]),
        ("research and development (R&D)", ["R&D = research development"]),
        ("the State Administration of Foreign Exchange(SAFE)", ["SAFE = state administration foreign exchange"]),
        ("Jade River Cement Co., Ltd. (JRC)", ["JRC = jade river cement"]),
        ("Jade River Cement Co., Ltd. (JRCC)", ["JRCC = jade river cement"]),
        ("Jianfeng Mining Group (JFMG)", ["JFMG = jianfeng mining group"]),
        ("Jade River Cement （hereinafter referred to as “JRC”）", ["JRC = jade river cement"]),
        ("Jade River Cement (Group) Co., Ltd. (the “Company” or “JRC”)",
         ["Company = jade river cement group (term)", "JRC = jade river cement group"]),
        ("Jade River Cement, hereinafter referred to as “JR Group”, met.", ["JR Group = jade river cement (term)"]),
        ("Jade River Cement (hereinafter referred to as Jade River)", ["Jade River = jade river cement (term)"]),
        ("Jade River Cement (JR Group for short)", []),
        ("the meeting of Jade River (the “Meeting”)", []),
        ("the chairman of Jade River Group (“Jade River”)", ["Jade River = jade river group (term)"]),
        ("the loan (the “Loan”), 300 (RMB), (Note 3), (2021), (%), Li Na (CEO), a (b)", []),
        ("said so. (KPI) Nothing before", []),
        ("Qinghe Port (JRC)", ["JRC = qinghe port (unmatched)"]),
    ],
)  # fmt: skip
def test_introductions(text: str, expected: list[str]) -> None:
    def told(item: tuple[str, tuple[str, ...], bool, bool]) -> str:
        short, full, is_matched, is_term = item
        return f"{short} = {' '.join(full)}" + (" (term)" if is_term else "" if is_matched else " (unmatched)")

    found = introductions(0, text, frozenset(["RMB", "CEO"]))
    assert [told((item.short, item.full, item.is_matched, item.is_term)) for item in found] == expected


def test_an_introduction_reaches_from_the_full_form_to_the_bracket() -> None:
    text = "We set Key Performance Indicators (KPI) in May."
    (item,) = introductions(0, text, frozenset())
    assert text[item.start : item.end] == "Key Performance Indicators (KPI)"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["Key Performance Indicators (KPI) rose.", "Key Process Index (KPI) fell."],
            ["Key Process Index (KPI) > Key Performance Indicators (KPI) (0.75)"],
        ),
        (
            ["Key Process Index (KPI) fell.", "Key Performance Indicators (KPI) rose. Key Performance Indicator (KPI)"],
            ["Key Process Index (KPI) > Key Performance Indicators (KPI) (0.75)"],
        ),
        (
            ["the China Computer Federation (CCF)", "the China Computer Society (CCF)"],
            ["China Computer Society (CCF) > China Computer Federation (CCF) (0.75)"],
        ),
        (["Qinghe Port (JRC)", "Jade River Cement (JRC)"], []),
        (
            ["Jade River Cement (JRC) rose.", "Jade River Cement (JRCC) fell."],
            ["Jade River Cement (JRCC) > Jade River Cement (JRC) (0.75)"],
        ),
        (["Jade River Cement (JRC) rose.", "Jade River Cement (XETRA) fell."], []),
        (["Jade River Cement (R&C) rose.", "Jade River Cement (RC) fell."], []),
        (
            ["The SPC charts are good. Statistical process control (SPC) helps."],
            ["SPC > Statistical process control (SPC) (0.55)"],
        ),
        (["The SPC charts use statistical process control (SPC)."], []),
        (["SPC helps", "Statistical process control (SPC) helps."], []),
        (["XSPC, SPC-2 and SPC Group are good.", "Statistical process control (SPC) helps."], []),
        (["The GDP figures rose. The gross domestic product (GDP) is large."], []),
        (["SPC charts are good.", "SPC, i.e. statistical process control (SPCs)."], ["SPC > statistical process control (SPCs) (0.55)"]),
    ],
)  # fmt: skip
def test_findings(texts: list[str], expected: list[str]) -> None:
    assert shown(*texts) == expected


def test_each_fault_has_its_own_words() -> None:
    check, context = build(CHECK, params())
    texts = (
        "The SPC charts are good. Key Performance Indicators (KPI) rose. Jade River Cement (JRC) met.",
        "Statistical process control (SPC) helps. Key Process Index (KPI) fell. Jade River Cement (JRCC) met.",
    )
    problems = [hit.fields["problem"] for hit in check.check(document(texts), context)]
    assert problems == [params()[key] for key in ("too_early", "two_meanings", "two_forms")]


def test_a_heading_may_use_what_the_text_introduces() -> None:
    check, context = build(CHECK, params())
    heading = unit("The SPC charts are good.", kind="heading")
    body = unit("Statistical process control (SPC) helps.", index=1)
    whole = Document("r.txt", "r.txt", "txt", (heading, body), target_lang="en")
    assert list(check.check(whole, context)) == []
