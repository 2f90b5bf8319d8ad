"""Terms that texts repeat."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.checks._rendition_source import repeated

LIGHT = frozenset(("the", "of"))


@pytest.mark.parametrize(
    ("texts", "terms"),
    [
        (["栗园钢构公司开会", "在栗园钢构公司里"], {"栗园钢构公司"}),
        (["关联交易和日常关联交易", "重大关联交易", "日常关联交易公告"], {"关联交易", "日常关联交易"}),
        (["关联交易，关联交易", "其他"], set()),
        (["和董事会的", "，和董事会的"], {"董事会"}),
        (["东江", "东江"], set()),
        (["ソフトウェアを", "ソフトウェアが"], {"ソフトウェア"}),
        (["operating profit rose.", "the operating profit fell"], {"operating profit"}),
        (["board of the group", "board of the group"], {"board of the group"}),
        (["of the group, of the", "of the group"], set()),
        (["profit", "profit"], set()),
        ([], set()),
    ],
)
def test_terms(texts: list[str], terms: set[str]) -> None:
    assert set(repeated(texts, LIGHT)) == terms


def test_places() -> None:
    assert repeated(["关联交易和日常关联交易", "重大关联交易"], LIGHT) == {
        "关联交易": {0: [(0, 4), (7, 11)], 1: [(2, 6)]}
    }
    assert repeated(["net  sales", "net sales, net sales", "a net sales"], LIGHT) == {
        "net sales": {1: [(0, 9), (11, 20)], 2: [(2, 11)]}
    }


@given(st.lists(st.text("东西南北公司厂的和， ab", max_size=14), max_size=6))
@settings(max_examples=50)
def test_each_term_stands_where_it_is_said_to_and_in_two_texts(texts: list[str]) -> None:
    for term, places in repeated(texts, LIGHT).items():
        assert len(places) > 1
        for number, spans in places.items():
            assert spans == sorted(spans)
            assert all(texts[number][start:end] == term for start, end in spans)
