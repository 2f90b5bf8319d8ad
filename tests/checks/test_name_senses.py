from __future__ import annotations

import pytest

from tqcheck.checks._name_senses import is_pinyin_name, is_sense_of, sense_in, share_meaning
from tqcheck.text.names import parse


@pytest.mark.parametrize(
    ("sound", "sense", "worth"),
    [
        ("zao", ("jujube",), 1.0),
        ("daqiao", ("bridge",), 1.0),
        ("daqiao", ("big", "bridge"), 1.0),
        ("wusi", ("may fourth",), 1.0),
        ("bayi", ("august first",), 1.0),
        ("bayi", ("east china",), 0.0),
        ("baiyun", ("white", "cloud"), 1.0),
        ("baiyun", ("cloud", "white"), 0.0),
        ("zaozhuang", ("jujube",), 0.5),
        ("magang", ("ma", "steel"), 1.0),
        ("zhengmei", ("zhengzhou", "coal"), 1.0),
        ("jingmei", ("beijing", "coal"), 1.0),
        ("baiyunshan", ("baiyun", "mountain"), 1.0),
        ("fushou", ("fushan", "shouhai"), 0.0),
        ("zao", ("rubber",), 0.0),
        ("zao", (), 0.0),
        ("fenner", ("jujube",), 0.0),
    ],
)
def test_sound_against_sense(sound: str, sense: tuple[str, ...], worth: float) -> None:
    assert is_sense_of(sound, sense) == worth


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("mine", "ore", True),
        ("mineral", "ore", True),
        ("mining", "mine", True),
        ("material", "timber", False),
        ("zao", "x", False),
    ],
)
def test_words_for_one_character(a: str, b: str, same: bool) -> None:
    assert share_meaning(a, b) is same


def test_pinyin_names() -> None:
    assert is_pinyin_name("zaozhuang")
    assert not is_pinyin_name("jujube")
    assert not is_pinyin_name("fenner")


def test_which_words_are_the_sense() -> None:
    assert sense_in(parse("Jujube Mining Group"), parse("Zao Mining Group"), {}) == ("zao", ("jujube",))
    assert sense_in(parse("Victory Oilfield"), parse("Shengli Oilfield"), {"shengli": frozenset(("victory",))}) == (
        "shengli",
        ("victory",),
    )
    assert sense_in(parse("Zao Mining Group"), parse("Jujube Mining Group"), {}) is None
