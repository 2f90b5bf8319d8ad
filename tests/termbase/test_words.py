from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.termbase.words import is_unspaced, keys_of, spans_of
from tqcheck.text.view import fold


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The U.S. market's R&D", ["the", "us", "market", "r", "and", "d"]),
        ("low-temperature milk", ["low", "temperature", "milk"]),
        ("1,234.5 tons in 2.5 years.", ["1,234.5", "tons", "in", "2.5", "years"]),
        ("Nestlé’s L'Oréal cafe\u0301s", ["nestle", "loreal", "cafes"]),
        ("organisations’ labour", ["organizations", "labor"]),
        ("臺灣WeChat支付。", ["台", "湾", "wechat", "支", "付"]),
        ("Łódź straße", ["lodz", "strasse"]),
        ("", []),
    ],
)
def test_keys(text: str, keys: list[str]) -> None:
    assert keys_of(fold(text).text) == keys


@settings(max_examples=50)
@given(st.text(alphabet=st.sampled_from("aé.,'-& 1公司ก\u0301\u200b’"), max_size=20))
def test_a_span_for_each_key(text: str) -> None:
    folded = fold(text).text
    spans = spans_of(folded)
    assert len(spans) == len(keys_of(folded))
    assert all(0 <= start < end <= len(folded) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_a_long_run_of_characters() -> None:
    text = "臺" * 1500
    assert keys_of(text) == ["台"] * 1500
    assert spans_of(text) == [(at, at + 1) for at in range(1500)]


def test_scripts_without_spaces() -> None:
    assert [is_unspaced(key) for key in ("公", "ก", "a", "ab", "")] == [True, True, False, False, False]
