from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.termbase.formats.csv import FORMAT
from tqcheck.termbase.review import review

if TYPE_CHECKING:
    from tqcheck.termbase.flaw import Flaw

HEADER = "source,preferred,admitted,forbidden,case,pos,domain"


def glossary(*rows: str, name: str = "g.csv", header: str = HEADER) -> tuple[str, Glossary]:
    return name, FORMAT.read(name, "\n".join([header, *rows]).encode(), ReadOptions())


def flaws(*rows: str, header: str = HEADER, **langs: str) -> list[Flaw]:
    return list(review([glossary(*rows, header=header)], **langs))


def told(*rows: str, header: str = HEADER, **langs: str) -> list[str]:
    """Flaws as `line severity kind: sentence`."""
    return [f"{flaw.line} {flaw.severity} {flaw.kind}: {flaw.what}" for flaw in flaws(*rows, header=header, **langs)]


CLEAN = [
    "枣林橡胶公司,Zaolin Rubber Company,,Jujube Forest Rubber Company",
    '枣林橡胶有限公司,"Zaolin Rubber Co., Ltd.",the Company,"Jujube Forest Rubber Co., Ltd."',
    "工作会议,work conference,annual conference,work meeting",
    "安全、环保部,Safety and Environmental Protection Department",
    "净利润,net profit",
    "毛利润,gross profit",
    "一号矿井,No. 1 Shaft",
    "二号矿井,No. 2 Shaft",
    "ESG报告,ESG report",
    "KPI,KPI",
    "董事长,Chairman",
    "董事会,Board of Directors",
    "《安全生产法》,Work Safety Law",
    "进出口,import and export",
    "雇主,employer",
    "雇员,employee",
    "股份,share,,stock",
    "库存,stock-in-trade|inventory",
    "弃权,to abstain from voting",
    "24小时服务,24/7 service",
    '财务、预算部,"Budget, Finance and Planning Department"',
    "美国,U.S.",
    "外滩,The Bund",
]


def test_a_good_glossary_has_no_flaws() -> None:
    assert told(*CLEAN) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["甲会,Work,work,"], ["2 note repeated-form: “work” stands in this row already, in “preferred”"]),
        (["甲会,A1|a1"], ["2 note repeated-form: “a1” stands in this row already, as “A1”"]),
        (["ＫＰＩ|KPI,indicator"], ["2 note repeated-form: “KPI” stands in this row already, in another case or width"]),
        (["甲会,Work,work,,sensitive"], []),
        ([",，"], ["2 warning never-found: “，” has no letter or digit, so it can never be found"]),
        (
            ["甲会,meeting;conference"],
            ["2 warning several-forms: “meeting;conference” looks like several forms in one cell"],
        ),
        (
            ["甲会,work meeting / work conference"],
            ["2 warning several-forms: “work meeting / work conference” looks like several forms in one cell"],
        ),
        (
            ["甲会,work meeting/work conference"],
            ["2 warning several-forms: “work meeting/work conference” looks like several forms in one cell"],
        ),
        (["甲会、乙会,meeting"], ["2 warning several-forms: “甲会、乙会” looks like several forms in one cell"]),
        (["甲会,会议、大会"], ["2 warning several-forms: “会议、大会” looks like several forms in one cell"]),
        (['甲会,"meeting, gathering"'], ["2 note several-forms: “meeting, gathering” may be several forms in one cell"]),
        (
            ["甲会,concentrator."],
            ["2 warning stray-punctuation: “concentrator.” ends in punctuation, with which it is seldom found"],
        ),
        (
            ["甲会。,meeting"],
            ["2 warning stray-punctuation: “甲会。” ends in punctuation, with which it is seldom found"],
        ),
        (
            ["甲会,“meeting”"],
            ["2 warning stray-punctuation: “meeting” stands in quotation marks, without which it is not found"],
        ),
        (
            ["甲会,Zaolin (Group"],
            ["2 warning stray-punctuation: “Zaolin (Group” has a “(” or “)” without its counterpart"],
        ),
        (
            ["甲会,... meeting"],
            ["2 warning stray-punctuation: “... meeting” begins with punctuation, with which it is seldom found"],
        ),
        (["甲会,ＫＰＩ"], ["2 warning odd-characters: “ＫＰＩ” has full-width letters or digits"]),
        (["甲会,me\u200beting"], ["2 note odd-characters: “meeting” has characters in it that nobody can see"]),
        (
            ["甲会,NestlÃ©"],
            ["2 warning odd-characters: “NestlÃ©” is garbled: the file was saved or read in a wrong encoding"],
        ),
        (["甲会,the meeting"], ["2 note article: “the meeting” begins with an article, which is then looked for, too"]),
        (
            ["甲会,to meet,,,,noun"],
            ["2 warning part-of-speech: “to meet” is a verb, but the row says noun"],
        ),
        (
            ["甲会,Zaolin Rubber,,Rubber"],
            ["2 note covered: the forbidden form “Rubber” is part of “Zaolin Rubber”, which the row wants: "
             "it is left alone there"],
        ),
        (["甲会,Zaolin,,Zaolin Rubber"], []),
        (["甲会,,,a meeting"], ["2 note article: “a meeting” begins with an article, which is then looked for, too",
                              "2 note nothing-wanted: the row forbids without saying what is right"]),
    ],
)  # fmt: skip
def test_one_row(rows: list[str], expected: list[str]) -> None:
    assert told(*rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["甲会,A,,a"], ["2 error contradiction: “A” is both wanted and forbidden"]),
        (
            ["甲会,A", "甲会,B,,A"],
            ["3 error contradiction: “A” is forbidden here but wanted in line 2 for the same source"],
        ),
        (
            ["甲会,A", "甲会,a"],
            ["3 warning duplicate: “a” stands for the same source already in line 2; the two count as one"],
        ),
        (
            ["甲会,meeting", "甲会,gathering"],
            ["3 warning several-preferred: “甲会” is to be “gathering” here, but “meeting” in line 2; either passes"],
        ),
        (
            ["样本,brochure,,,,,print", "样本,sample,,,,,laboratory"],
            ["3 note several-preferred: “样本” is to be “sample” here, but “brochure” in line 2; either passes"],
        ),
        (
            ["甲会,meeting", "乙会,meeting", "丙会,Meeting"],
            [
                "2 note shared-target: “meeting” is preferred for “甲会” and also for “乙会” (line 3), “丙会” (line 4)"
            ],
        ),
        (
            ["工作会,meeting", "工作 会,meeting"],
            [
                "3 warning near-duplicate: “工作 会” differs from “工作会” (line 2, for the same target) "
                "only in hyphens, points or spaces"
            ],
        ),
        (
            ["工作會,meeting", "工作会,gathering"],
            ["3 warning near-duplicate: “工作会” differs from “工作會” (line 2) only in traditional characters"],
        ),
        (
            ["甲,policy holder", "乙,policyholder"],
            [
                "3 warning near-duplicate: “policyholder” differs from “policy holder” (line 2) "
                "only in hyphens, points or spaces"
            ],
        ),
        (
            ["甲,labour union", "乙,labor union"],
            ["3 warning near-duplicate: “labor union” differs from “labour union” (line 2) only in spelling"],
        ),
        (
            ["甲,rolling mill", "甲,rolling mills"],
            [
                "3 warning near-duplicate: “rolling mills” differs from “rolling mill” "
                "(line 2, for the same source) only in number"
            ],
        ),
        (["甲,share", "乙,shares"], []),
        (
            ["甲,maintenance", "甲,maintainance"],
            ["3 warning several-preferred: “甲” is to be “maintainance” here, but “maintenance” in line 2; either passes"],
        ),
        (
            ["甲港,Ruicheng Port", "甲港区,Ruiheng Port Area", "乙港,Ruiheng Port"],
            ["4 note near-duplicate: “Ruiheng Port” differs from “Ruicheng Port” in line 2 in one letter"],
        ),
        (
            ["甲,subsidiary", "甲,subsidary"],
            [
                "3 warning near-duplicate: “subsidary” differs from “subsidiary” "
                "(line 2, for the same source) in one letter"
            ],
        ),
        (["C,C++ language", "乙,C language"], []),
        (
            ["甲,Group,,,sensitive", "甲,Firm,,group"],
            [
                "3 warning case-clash: “group” is forbidden here in any case, but “Group” wanted in line 2, "
                "for the same source",
                "3 warning several-preferred: “甲” is to be “Firm” here, but “Group” in line 2; either passes",
            ],
        ),
    ],
)  # fmt: skip
def test_between_rows(rows: list[str], expected: list[str]) -> None:
    assert told(*rows) == expected


def test_terms_that_forbid_each_other_are_a_circle() -> None:
    found = flaws("样本,brochure,,sample", "样品,sample,,brochure")
    assert [(flaw.line, flaw.severity, flaw.kind) for flaw in found] == [(2, "note", "cycle")]
    assert found[0].what == "the advice goes round in a circle: “sample” → “brochure” → “sample” (with line 3)"
    assert found[0].related == (("g.csv", 3),)


def test_a_longer_circle() -> None:
    found = flaws("甲,bbb,,aaa", "乙,ccc,,bbb", "丙,aaa,,ccc", "丁,ddd,,aaa")
    circles = [flaw for flaw in found if flaw.kind == "cycle"]
    assert [flaw.what for flaw in circles] == [
        "the advice goes round in a circle: “aaa” → “bbb” → “ccc” → “aaa” (with line 3, line 4)"
    ]


def test_a_chain_is_no_circle() -> None:
    assert not [flaw for flaw in flaws("甲,bbb,,aaa", "乙,ccc,,bbb") if flaw.kind == "cycle"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["测量机,coordinate measuring machine,,coordinate-measuring machine"],
            "2 warning never-found: the forbidden form “coordinate-measuring machine” can never be found",
        ),
        (
            ["甲会,meeting", "乙会,conference,,meeting"],
            "3 note forbidden-elsewhere: “meeting” is forbidden here, but wanted in line 2 for “甲会”: "
            "without a source it is not reported",
        ),
    ],
)
def test_what_the_matcher_cannot_find(rows: list[str], expected: str) -> None:
    assert told(*rows) == [expected]


@pytest.mark.parametrize(
    ("rows", "langs", "expected"),
    [
        (
            ["甲会,会议"],
            {"target_lang": "en"},
            ["2 warning wrong-language: “会议” is in Chinese characters, but the column “preferred” is in Latin letters"],
        ),
        (
            ["甲会,A", "乙会,B", "丙会,会议"],
            {},
            [],  # two of three rows tell nothing for sure
        ),
        (
            ["甲会,A", "乙会,B", "丙会,C", "丁会,D (丁)", "戊会,E"],
            {},
            [
                "5 warning wrong-language: “D (丁)” has Chinese characters in it, "
                "but the column “preferred” is in Latin letters"
            ],
        ),
        (
            ["meeting,会议"],
            {"source_lang": "zh-CN", "target_lang": "en-GB"},
            ["2 warning swapped: “meeting” and “会议” are swapped: the source is in Latin letters"],
        ),
        (
            ["meeting,会议", "conference,大会"],
            {"source_lang": "zh", "target_lang": "en"},
            ["None error swapped: source and target are swapped in 2 of 2 rows"],
        ),
        (
            ["meeting of the board,董事会"],
            {"source_lang": "en", "target_lang": "zh"},
            [],
        ),
        (
            ["meeting,meeting of the board"],
            {"source_lang": "en", "target_lang": "zh"},
            ["2 warning wrong-language: “meeting of the board” is in Latin letters, "
             "but the column “preferred” is in Chinese characters"],
        ),
        (["ESG,ESG", "App,App"], {"source_lang": "en", "target_lang": "zh"}, []),
        (["Haus,house"], {"source_lang": "de", "target_lang": "en"}, []),
    ],
)  # fmt: skip
def test_cells_in_the_wrong_language(rows: list[str], langs: dict[str, str], expected: list[str]) -> None:
    assert told(*rows, **langs) == expected


def test_rows_without_a_source_among_rows_with_one() -> None:
    rows = ["甲会,A", "乙会,B", "丙会,C", "丁会,D", ",E"]
    assert told(*rows) == ["6 note no-source: the row has no source, so its forbidden forms count in every text"]
    assert told("A", "B", header="preferred") == []


def test_defects_of_rows_are_told_as_well() -> None:
    assert told("甲会, A", "乙会,") == [
        "2 warning row: spaces around or inside a form were made one space or none",
        "3 error row: the row has neither a preferred nor a forbidden form",
    ]


def test_a_term_that_is_kept_and_translated() -> None:
    rows = ["WeChat,WeChat,yes", "eMill,eMill,yes", "CloudMill,,yes", "云磨,CloudMill,yes"]
    assert told(*rows, header="source,preferred,dnt") == [
        "5 warning do-not-translate: the row says “do not translate”, but prefers “CloudMill”"
    ]


def test_what_a_later_glossary_overrides() -> None:
    found = review([glossary("甲会,A", name="a.csv"), glossary("甲会,B", name="b.csv")])
    assert [(flaw.path, flaw.line, flaw.severity, flaw.kind, flaw.what) for flaw in found] == [
        ("b.csv", 2, "note", "override", "for “甲会” this row goes before a.csv:2, where “A” no longer holds")
    ]
    assert found[0].related == (("a.csv", 2),)


def test_every_flaw_says_what_to_do() -> None:
    rows = ["甲会,A,,a", "乙会,meeting;gathering", "丙会,concentrator.", "丁会,the board", "丁会,bored"]
    assert all(flaw.hint for flaw in flaws(*rows))


FORMS = st.sampled_from(
    ["ab", "Ab", "a-b", "a b", "abs", "甲", "甲乙", "甲 乙", "", "，", "a.b.", "to ab", "the ab", "c;d"]
)


@given(st.lists(st.tuples(FORMS, FORMS, FORMS, FORMS), max_size=8))
def test_any_glossary_is_judged_alike_twice_and_in_order(rows: list[tuple[str, str, str, str]]) -> None:
    entries = tuple(
        TermEntry(f"g:{line}", (preferred,) if preferred else (), (source,) if source else (),
                  (admitted,) if admitted else (), (forbidden,) if forbidden else (), path="g", line=line)
        for line, (source, preferred, admitted, forbidden) in enumerate(rows, 1)
        if preferred or forbidden
    )  # fmt: skip
    found = review([("g", Glossary(entries))])
    assert found == review([("g", Glossary(entries))])
    assert [flaw.line or 0 for flaw in found] == sorted(flaw.line or 0 for flaw in found)
    assert len(set(found)) == len(found)
