from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.bilingual import fixed, found, hits
from tqcheck.checks.numbers import CHECK, compare

ALL = ("slip", "changed", "missing", "added", "points")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("净利润6.83亿元，增长12.4%。", "Net profit was RMB 683 million, up 12.4 percent."),
        ("4月13日18时30分", "at 6:30 p.m. on April 13"),
        ("2022年4月13日", "2022/04/13"),
        ("第二季度投资3亿5000万元", "RMB350m was invested in the second quarter"),
        ("一百二十人、三成、一半", "120 people, 30 percent, half"),
        ("二〇二二年上半年", "the first half of 2022"),
        ("600至850亿千瓦时", "60 to 85 billion kWh"),
        ("20%到30%", "20 to 30 percent"),
        ("十几万人、数百家、几十个", "more than 100,000 people, hundreds of firms, dozens"),
        ("近七十年", "almost seven decades"),
        ("25万种", "a quarter of a million species"),
        ("2500000", "two and a half million"),
        ("14天", "two weeks"),
        ("重80斤", "weighing 40 kilograms"),
        ("千伏和34.538千米", "kilovolt and 34.538 kilometers"),
        ("新冠、五G、十九大", "COVID-19, 5G, the 19th Congress"),
        ("5623.24万元", "about 56 million yuan"),
        ("三项费用、一带一路、千方百计、第一、第二", "expenses and roads"),
        ("20世纪80年代、90后", "the 1980s; those born in the 1990s"),
        ("增长两倍", "tripled"),
        ("12个", "a dozen"),
        ("24小时值班", "staffed around the clock"),
        ("| 投入 | 亿元 | 1.15 | 1.38 |", "| Spending | RMB million | 115 | 138 |"),
        ("收入（万元）：1,150", "Revenue in RMB million: 11.5"),
    ],
)
def test_equal_numbers_are_silent(source: str, target: str) -> None:
    for report in ALL:
        assert hits(CHECK, {"report": report}, target, source) == []


@pytest.mark.parametrize(
    ("report", "source", "marked"),
    [
        ("slip", "净利润6.83亿元", "a net profit of [[6.83 billion]] yuan"),
        ("slip", "7万吨级", "[[7,000]]-ton berth"),
        ("slip", "1.2万亩", "[[120,000]] mu"),
        ("slip", "收入5,230万元", "revenue of [[523 million]] yuan"),
        ("slip", "增长15%", "grew by 150%"),
        ("slip", "| 亿元 | 1.15 | 1.38 |", "| [[billion]] yuan | 1.15 | 1.38 |"),
        ("slip", "数亿元投资，占12%", "hundreds of millions were invested, 12%"),
        ("changed", "增长21.78%", "grew by [[21.87%]]"),
        ("changed", "4月26日", "April [[28]]"),
        ("changed", "2022年大选", "the election of [[2020]]"),
        ("changed", "5623.24万元", "[[56.32 million]] yuan"),
        ("missing", "700余人参加", "[[Many took part.]]"),
        ("added", "多家子公司", "its [[67]] subsidiaries"),
        ("points", "上升0.6个百分点", "up by [[0.6 percent]]"),
        ("points", "上升0.6个百分点", "up by 0.6 percentage points"),
        ("points", "上升0.6%", "up by 0.6%"),
    ],
)
def test_places(report: str, source: str, marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {"report": report}, text, source) == marked


@pytest.mark.parametrize(
    ("report", "source", "target", "right"),
    [
        ("slip", "6.83亿元", "6.83 billion yuan", "683 million yuan"),
        ("slip", "7万吨", "7,000 tons", "70,000 tons"),
        ("slip", "28.6亿元", "a 28.6-billion-yuan plan", "a 2.86-billion-yuan plan"),
        ("slip", "1.2万头", "120000 cows", "12,000 cows"),
        ("changed", "增长42.80%", "up 42.08%", "up 42.80%"),
        ("changed", "8218.35万股", "82.835 million shares", "82.1835 million shares"),
        ("changed", "1592户", "1,529 households", "1,592 households"),
        ("changed", "4月", "the end of May", "the end of May"),
        ("points", "上升1个百分点", "up 1%", "up 1 percentage point"),
    ],
)
def test_what_to_write_instead(report: str, source: str, target: str, right: str) -> None:
    assert fixed(CHECK, {"report": report}, target, source) == right


def test_into_chinese() -> None:
    langs = ("en", "zh")
    assert (
        fixed(CHECK, {"report": "slip"}, "总资产12.5亿元", "assets of RMB 12.5 billion", langs=langs) == "总资产125亿元"
    )
    assert (
        fixed(CHECK, {"report": "changed"}, "收入280万美元", "revenue of $2.5 million", langs=langs) == "收入250万美元"
    )
    assert fixed(CHECK, {"report": "points"}, "上升2%", "up 2 percentage points", langs=langs) == "上升2个百分点"


def test_slip_names_the_right_value() -> None:
    (hit,) = hits(CHECK, {"report": "slip"}, "6.83 billion yuan", "6.83亿元")
    assert hit.fields == {"source": "6.83亿", "right": "683 million", "factor": "10", "direction": "large"}


@pytest.mark.parametrize(
    ("report", "source", "target"),
    [
        ("missing", "会议于4月13日举行", "The meeting was held on Wednesday."),
        ("added", "划转300亿元", "It moved 30 billion yuan (about 4.3 billion U.S. dollars)."),
    ],
)
def test_what_translators_do_is_below_the_threshold(report: str, source: str, target: str) -> None:
    found_hits = hits(CHECK, {"report": report}, target, source)
    assert found_hits
    assert all(hit.confidence is not None and hit.confidence < 0.5 for hit in found_hits)


@pytest.mark.parametrize(("target", "source"), [("", "12个"), ("12个", "12个"), ("Twelve.", None)])
def test_nothing_to_compare(target: str, source: str | None) -> None:
    assert all(hits(CHECK, {"report": report}, target, source) == [] for report in ALL)


@given(st.text(alphabet="0123456789.,%亿万千百十一二三点分之年月日 abmilonthude-", max_size=60), st.text(max_size=60))
def test_any_text_can_be_compared(source: str, target: str) -> None:
    for pair in ((source, target), (target, source)):
        result = compare(*pair, "zh", "en")
        for number in (*result.missing, *(ours for ours, _ in (*result.slip, *result.changed, *result.points))):
            assert 0 <= number.start < number.end <= len(pair[0])


@given(st.text(alphabet="0123456789.,% milonthude-", max_size=60))
def test_a_text_agrees_with_itself(text: str) -> None:
    result = compare(text, text + " ", "en", "en")
    assert (result.slip, result.changed, result.missing, result.added, result.points) == ((), (), (), (), ())
