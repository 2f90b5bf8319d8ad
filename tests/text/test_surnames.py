from __future__ import annotations

import pytest

from tqcheck.text.pinyin import readings_of
from tqcheck.text.surnames import common_surnames, is_same_character, surnames


def test_there_are_a_few_hundred() -> None:
    assert len(surnames()) > 250
    assert {"wang", "li", "ouyang", "lü", "lyu", "lv", "zeng", "ceng"} <= surnames()


def test_common_ones_are_surnames() -> None:
    assert common_surnames() < surnames()
    assert "gui" not in common_surnames()


@pytest.mark.parametrize("word", ["bang", "men", "march", "peter", "xiaoming", ""])
def test_what_is_no_surname(word: str) -> None:
    assert word not in surnames()


def test_all_are_pinyin_in_lower_case() -> None:
    assert [name for name in sorted(surnames()) if not name.islower() or not (readings_of(name) or name == "lv")] == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("zeng", "ceng", True),
        ("ceng", "zeng", True),
        ("lv", "lü", True),
        ("shan", "dan", True),
        ("wang", "wang", True),
        ("wang", "huang", False),
        ("chen", "cheng", False),
    ],
)
def test_surnames_that_may_be_one_character(a: str, b: str, expected: bool) -> None:
    assert is_same_character(a, b) is expected
