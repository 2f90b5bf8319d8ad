from __future__ import annotations

import pytest

from tqcheck.termbase.formats._entries import entry_of
from tqcheck.termbase.formats._values import case_of, flag_of, pos_of, split


@pytest.mark.parametrize(
    ("cell", "forms"),
    [
        ("a|b", ["a", "b"]),
        (r"a\|b", ["a|b"]),
        (r"a\\|b", ["a\\", "b"]),
        (r"a\\\|b", [r"a\|b"]),
        (r"a\b|c\\", [r"a\b", r"c\\"]),
        ("a||b", ["a", "", "b"]),
    ],
)
def test_forms_of_a_cell(cell: str, forms: list[str]) -> None:
    assert split(cell) == forms


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("sensitive", "sensitive"),
        ("YES", "sensitive"),
        ("区分", "sensitive"),
        ("Case  Sensitive", "sensitive"),
        ("", "insensitive"),
        ("no", "insensitive"),
        ("不区分大小写", "insensitive"),
        ("perhaps", None),
    ],
)
def test_case(text: str, case: str | None) -> None:
    assert case_of(text) == case


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("yes", True),
        ("TRUE", True),
        ("1", True),
        (" x ", True),
        ("是", True),
        ("", False),
        ("否", False),
        ("dnt", None),
    ],
)
def test_flags(text: str, flag: bool | None) -> None:
    assert flag_of(text) == flag


@pytest.mark.parametrize(
    ("text", "pos"),
    [
        ("noun", "noun"),
        ("n.", "noun"),
        ("Proper Noun", "properNoun"),
        ("properNoun", "properNoun"),
        ("名词", "noun"),
        ("adj.", "adjective"),
        ("prep.", "other"),
        ("frobnicator", ""),
    ],
)
def test_parts_of_speech(text: str, pos: str) -> None:
    assert pos_of(text) == pos


@pytest.mark.parametrize(
    ("row", "what", "fatal"),
    [
        ({"preferred": "a", "dnt": "dunno"}, "“dunno” is no value of “dnt”", True),
        ({"preferred": "a", "case": "dunno"}, "“dunno” is no value of “case”", True),
        (
            {"preferred": "a", "pos": "wug"},
            "“wug” is no part of speech that is known here; it was taken for “other”",
            False,
        ),
        ({"dnt": "yes"}, "the row says “do not translate” but not what", True),
        ({"source": "甲"}, "the row has neither a preferred nor a forbidden form", True),
        ({"source": "甲", "dnt": "no"}, "the row has neither a preferred nor a forbidden form", True),
        ({"preferred": "x" * 131_073}, "a form is longer than 131,072 characters", True),
        ({"preferred": "a\x01b"}, "control characters in a form were left out", False),
        ({"preferred": ["a", ""]}, "an empty form was left out", False),
    ],
)
def test_defects(row: dict[str, str | list[str]], what: str, fatal: bool) -> None:
    defects = []  # type: ignore[var-annotated]
    entry = entry_of("g.csv", 7, row, defects)
    assert [(defect.line, defect.what, defect.fatal) for defect in defects] == [(7, what, fatal)]
    assert (entry is None) == fatal


def test_an_entry_that_is_not_to_be_translated_needs_no_form() -> None:
    defects = []  # type: ignore[var-annotated]
    entry = entry_of("g.csv", 7, {"source": "WX-9", "dnt": "yes"}, defects)
    assert entry is not None
    assert (entry.source, entry.dnt, defects) == (("WX-9",), True, [])


def test_texts_are_trimmed_and_lose_control_characters() -> None:
    entry = entry_of("g.csv", 7, {"preferred": "a", "note": " one\r\ntwo\x07 ", "definition": " d "}, [])
    assert entry is not None
    assert (entry.note, entry.definition) == ("one\ntwo", "d")
