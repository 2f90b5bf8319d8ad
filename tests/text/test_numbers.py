from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text.numbers import Number, Readings, find_numbers, slip


def read(text: str, lang: str) -> list[tuple[str, float]]:
    return [(text[number.start : number.end], number.value) for number in find_numbers(text, lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3.5 billion", [("3.5 billion", 3.5e9)]),
        ("RMB 1,234.56", [("1,234.56", 1234.56)]),
        ("RMB187 million", [("187 million", 1.87e8)]),
        ("$3.5bn, 20k", [("3.5bn", 3.5e9), ("20k", 20000)]),
        ("10 thousand million", [("10 thousand million", 1e10)]),
        ("12.3%, 5 percent, 5 per cent", [("12.3%", 12.3), ("5 percent", 5), ("5 per cent", 5)]),
        ("32.4 basis points", [("32.4", 32.4)]),
        ("12. 4%", [("12. 4%", 12.4)]),
        ("No. 12. 4 firms", [("12", 12), ("4", 4)]),
        ("1260 ten thousand kWh", [("1260 ten thousand", 1.26e7)]),
        ("3.8-percentage-point", [("3.8-percentage-point", 3.8)]),
        ("one hundred and twenty-five", [("one hundred and twenty-five", 125)]),
        ("two thousand nineteen", [("two thousand nineteen", 2019)]),
        ("a million; three hundred thousand", [("million", 1e6), ("three hundred thousand", 3e5)]),
        ("first two, third", [("first", 1), ("two", 2), ("third", 3)]),
        ("two and a half million", [("two and a half million", 2.5e6)]),
        ("a quarter of a million", [("quarter of a million", 2.5e5)]),
        ("the 15th, the twenty-first", [("15th", 15), ("twenty-first", 21)]),
        ("April 13, 2022", [("April", 4), ("13", 13), ("2022", 2022)]),
        ("Phase III", [("III", 3)]),
        ("may march on", []),
        ("someone alone often", []),
        ("", []),
    ],
)
def test_english(text: str, expected: list[tuple[str, float]]) -> None:
    assert read(text, "en") == expected


def test_english_fractions_keep_their_parts() -> None:
    (number,) = find_numbers("two-thirds", "en")
    assert number.readings == pytest.approx((2 / 3, 200 / 3, 2, 3))


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("6:30 p.m.", {6, 18, 30, 0.5}),
        ("18:30", {18, 6, 30, 0.5}),
        ("6 pm", {6, 18}),
        ("seven decades", {7, 70}),
        ("2 to 3 billion", {2, 2e9, 3e9}),
        ("20 and 30 percent", {20, 30, 0.3}),
        ("a dozen", {12}),
        ("330m", {330, 3.3e8}),
    ],
)
def test_english_readings(text: str, readings: set[float]) -> None:
    assert readings <= {value for number in find_numbers(text, "en") for value in number.readings}


@pytest.mark.parametrize("text", ["COVID-19", "5G", "S-400", "603716.SH", "H1N1", "ISO/9001", "9" * 40])
def test_codes_are_not_firm(text: str) -> None:
    assert not any(number.firm for number in find_numbers(text, "en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.8亿元", [("2.8亿", 2.8e8)]),
        ("1.2万吨", [("1.2万", 12000)]),
        ("3亿5000万元", [("3亿5000万", 3.5e8)]),
        ("11万7015辆", [("11万7015", 117015)]),
        ("1.2万亿元", [("1.2万亿", 1.2e12)]),
        ("300多万只", [("300多万", 3e6)]),
        ("12.4％", [("12.4％", 12.4)]),
        ("0.6个百分点", [("0.6个百分点", 0.6)]),
        ("百分之三点五", [("百分之三点五", 3.5)]),
        ("三分之二", [("三分之二", 2 / 3)]),
        ("近三成", [("三成", 30)]),
        ("二〇二二年", [("二〇二二", 2022)]),
        ("一百二十人", [("一百二十", 120)]),
        ("三千五", [("三千五", 3500)]),
        ("三千零五", [("三千零五", 3005)]),
        ("两亿三千万", [("两亿三千万", 2.3e8)]),
        ("三万五千亿", [("三万五千亿", 3.5e12)]),
        ("过亿人次、逾百亿", [("亿", 1e8), ("百亿", 1e10)]),
        ("二十多万人", [("二十多万", 2e5)]),
        ("4月13日18时", [("4", 4), ("13", 13), ("18", 18)]),
        ("1100千伏、34.5千米", [("1100", 1100), ("34.5", 34.5)]),
        ("211，985大学", [("211", 211), ("985", 985)]),
        ("1,592户", [("1,592", 1592)]),
        ("180–396、长330km", [("180", 180), ("396", 396), ("330", 330)]),
        ("几十人、数百家", []),
        ("", []),
    ],
)
def test_chinese(text: str, expected: list[tuple[str, float]]) -> None:
    assert read(text, "zh") == [(shown, pytest.approx(value)) for shown, value in expected]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("五六百米", {500, 600}),
        ("十几万人", {100000}),
        ("80年代", {80, 1980}),
        ("08年", {8}),
        ("14天", {14, 2}),
        ("20至30%", {20, 30}),
    ],
)
def test_chinese_readings(text: str, readings: set[float]) -> None:
    assert readings <= {value for number in find_numbers(text, "zh") for value in number.readings}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("3.5亿", True),
        ("12人", True),
        ("3人", False),
        ("3%", True),
        ("4月", True),
        ("一百二十人", True),
        ("三项费用", False),
        ("一带一路", False),
        ("千方百计", False),
        ("十四五规划", False),
        ("第十五次", False),
        ("6倍", False),
        ("15亩", False),
        ("18时30分", False),
        ("S-400", False),
    ],
)
def test_what_is_firm_in_chinese(text: str, firm: bool) -> None:
    assert any(number.firm for number in find_numbers(text, "zh")) is firm


def test_language_is_told_by_han_characters_where_it_is_not_given() -> None:
    assert find_numbers("3亿")[0].value == 3e8
    assert find_numbers("3 million")[0].value == 3e6


def number(value: float, *, step: float = 1.0, kind: str = "number") -> Number:
    return Number(0, 1, value, (value,), kind, step)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "target", "agree"),
    [
        (number(12.34e6, step=1e4), number(12e6, step=1e6), True),
        (number(12.34e6, step=1e4), number(12.3e6, step=1e5), True),
        (number(12.34e6, step=1e4), number(12.4e6, step=1e5), False),
        (number(12.34e6, step=1e4), number(10e6, step=1e7), False),
        (number(12e6, step=1e6), number(12.34e6, step=1e4), False),
        (number(0.1 + 0.2, step=0.1), number(0.3, step=0.1), True),
    ],
)
def test_a_target_may_round_a_source_but_not_the_other_way_round(source: Number, target: Number, agree: bool) -> None:
    assert Readings([target]).hold(source) is agree
    assert Readings([source]).explain(target) is agree


@pytest.mark.parametrize(
    ("source", "target", "power"),
    [
        (number(6.83e8), number(6.83e9), 1),
        (number(7e4), number(7e3), -1),
        (number(6.83e8), number(6.84e9), 0),
        (number(6.83e8), number(6.83e8), 0),
        (number(15), number(150), 0),
        (number(0), number(1e6), 0),
        (number(1e4, kind="percent"), number(1e5), 0),
        (number(2000, kind="year"), number(20000), 1),
    ],
)
def test_slip(source: Number, target: Number, power: int) -> None:
    assert slip(source, target) == power


ODD = "0123456789０.,，%％:/- abmillionthudredpc年月日号点分之百千万亿零〇一二三十几数多余第个"


@given(st.text(alphabet=ODD, max_size=80), st.sampled_from(["zh", "en", None]))
def test_spans_are_in_order_and_hold_something(text: str, lang: str | None) -> None:
    found = find_numbers(text, lang)
    assert all(0 <= item.start < item.end <= len(text) for item in found)
    assert [item.start for item in found] == sorted(item.start for item in found)
    assert all(item.readings for item in found)


@given(st.integers(0, 10**9))
def test_grouped_digits_mean_the_same(value: int) -> None:
    assert find_numbers(f"{value:,} tons", "en")[0].value == value
    assert find_numbers(f"{value}吨", "zh")[0].value == value


@given(st.integers(1, 9999), st.sampled_from([("万", 4), ("亿", 8), ("万亿", 12)]))
def test_magnitudes(value: int, scale: tuple[str, int]) -> None:
    assert find_numbers(f"{value / 10}{scale[0]}元", "zh")[0].value == pytest.approx(value / 10 * 10 ** scale[1])
