"""Tests of the table of lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model.text import advance
from tqcheck.readers._lines import Lines

TEXTS = st.text("ab\n\r\u2028\x0b\x0c\x85", max_size=12)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
        ("\n\r\r\n", ["", "", ""]),
        ("a\u2028b\x0bc\x0cd\x85e\x1cf", ["a\u2028b\x0bc\x0cd\x85e\x1cf"]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    table = Lines(text)
    assert table.split() == lines
    assert [table.line(number) for number in range(1, len(table) + 1)] == lines
    assert table.line(len(table) + 1) == ""


def test_ends() -> None:
    table = Lines("a\r\nb\rc\nd")
    assert [table.end(number) for number in range(1, 5)] == ["\r\n", "\r", "\n", ""]


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("ab\n", 2, (1, 3)),
        ("ab\n", 3, (2, 1)),
        ("ab\r\ncd", 4, (2, 1)),
        ("ab\r\ncd", 6, (2, 3)),
        ("ab\rcd", 3, (2, 1)),
        ("公司\n年", 3, (2, 1)),
    ],
)
def test_place(text: str, offset: int, place: tuple[int, int]) -> None:
    table = Lines(text)
    assert table.place(offset) == place
    assert table.offset(*place) == offset


@given(TEXTS, st.data())
def test_place_and_offset_are_inverse(text: str, data: st.DataObject) -> None:
    table = Lines(text)
    offset = data.draw(st.integers(0, len(text)))
    assert table.offset(*table.place(offset)) == offset


@given(TEXTS, st.data())
def test_place_is_what_the_model_counts(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] != "\r\n":  # between CR and LF there is no place
        assert Lines(text).place(offset) == advance(1, 1, text[:offset])


@given(TEXTS)
def test_split_and_line_agree(text: str) -> None:
    table = Lines(text)
    assert table.split() == [table.line(number) for number in range(1, len(table) + 1)]
