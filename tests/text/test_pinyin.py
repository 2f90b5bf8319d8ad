from __future__ import annotations

import pytest

from tqcheck.text.pinyin import is_pinyin, readings_of, syllables


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Zao", (("zao",),)),
        ("Zaozhuang", (("zao", "zhuang"),)),
        ("Xi'an", (("xi", "an"),)),
        ("Xian", (("xian",), ("xi", "an"))),
        ("Lü", (("lu",),)),
        ("Jiāng-sū", (("jiang", "su"), ("ji", "ang", "su"))),
        ("Jujube", ()),
        ("", ()),
        ("A1", ()),
    ],
)
def test_readings(word: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert readings_of(word)[: len(expected)] == expected
    assert bool(readings_of(word)) is bool(expected)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Zaozhuang", True), ("women", True), ("Rubber", False), ("Lyu", True), ("lv", True), ("m", False), ("Ng", False)],
)
def test_what_is_pinyin(word: str, expected: bool) -> None:
    assert is_pinyin(word) is expected


def test_the_table_of_syllables_has_the_size_of_the_language() -> None:
    assert 395 <= len(syllables()) <= 420


def test_long_words_cost_little() -> None:
    assert len(readings_of("xian" * 12)) <= 16
