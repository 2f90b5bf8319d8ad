from __future__ import annotations

import pytest

from tqcheck.text.hanzi import characters_meaning, characters_read, readings, simplified


@pytest.mark.parametrize(
    ("char", "expected"),
    [("枣", ("zao",)), ("行", ("xing", "hang")), ("绿", ("lv",)), ("a", ()), ("", ()), ("枣矿", ())],
)
def test_readings(char: str, expected: tuple[str, ...]) -> None:
    assert readings(char) == expected


@pytest.mark.parametrize(
    ("syllable", "char", "included"),
    [("zao", "枣", True), ("hang", "行", True), ("zao", "桥", False), ("", "枣", False)],
)
def test_characters_of_a_syllable(syllable: str, char: str, included: bool) -> None:
    assert (char in characters_read(syllable)) is included


@pytest.mark.parametrize(
    ("word", "char"),
    [("jujube", "枣"), ("jujubes", "枣"), ("mine", "矿"), ("ore", "矿"), ("mineral", "矿"), ("bridge", "桥")],
)
def test_characters_of_a_meaning(word: str, char: str) -> None:
    assert char in characters_meaning(word)


def test_a_word_that_glosses_nothing_has_no_characters() -> None:
    assert characters_meaning("zzz") == characters_meaning("") == characters_meaning("a:b") == ""


@pytest.mark.parametrize(
    ("text", "expected"), [("棗礦橡膠公司", "枣矿橡胶公司"), ("枣矿", "枣矿"), ("plain", "plain"), ("發髮", "发发")]
)
def test_simplified_keeps_the_length(text: str, expected: str) -> None:
    assert simplified(text) == expected
