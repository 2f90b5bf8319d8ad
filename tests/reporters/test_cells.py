from __future__ import annotations

from unicodedata import category, combining, east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.reporters._cells import clean, glyph, legend, snippet, wrap

SENTENCE = "Our work was carried out steadily and the Zao Mining Group reached its goals for the year."


def cells(text: str) -> int:
    """The width of what a terminal shows, counted independently: wide is two, combining none."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


@pytest.mark.parametrize(
    ("char", "shown", "width"),
    [
        ("a", "a", 1),
        ("é", "é", 1),
        ("枣", "枣", 2),
        ("，", "，", 2),
        ("“", "“", 1),
        ("\u0301", "\u0301", 0),
        ("\t", "→", 1),
        ("\x1b", "␛", 1),
        ("\x00", "␀", 1),
        ("\x7f", "␡", 1),
        ("\x9b", "�", 1),
        ("\u2028", "␤", 1),
        ("\ud800", "�", 1),
        ("\u202e", "◦", 1),
        ("\u200b", "", 0),
        ("\u00a0", " ", 1),
        ("\u3000", "  ", 2),
    ],
)
def test_what_is_printed_for_a_character(char: str, shown: str, width: int) -> None:
    assert glyph(char) == (shown, width)


@pytest.mark.parametrize(
    ("char", "shown", "width"),
    [("a", "a", 1), (" ", " ", 1), ("\u00a0", "␣", 1), ("\u3000", "␣ ", 2), ("\u200b", "◦", 1), ("\ufeff", "◦", 1)],
)
def test_what_is_marked_is_made_visible(char: str, shown: str, width: int) -> None:
    assert glyph(char, marked=True) == (shown, width)


@given(st.characters(), st.booleans())
def test_no_character_steers_the_terminal(char: str, marked: bool) -> None:
    assert not any(category(shown) in ("Cc", "Cf", "Cs", "Zl", "Zp") for shown in glyph(char, marked=marked).shown)


@given(st.text())
def test_clean_text_is_one_line_without_controls(text: str) -> None:
    assert not any(category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in clean(text))


def test_line_breaks_and_tabs_become_spaces_in_a_message() -> None:
    assert clean("one\ttwo\r\nthree\x1b[0m") == "one two  three␛[0m"


def test_the_legend_names_each_symbol_once() -> None:
    assert legend("a\u00a0b\u00a0c\u200bd e\x07") == (
        "␣ is U+00A0 NO-BREAK SPACE",
        "◦ is U+200B ZERO WIDTH SPACE",
        "␇ is U+0007",
    )


def test_a_text_is_wrapped_at_spaces() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("枣矿 集团 a", 9) == ["枣矿 集团", "a"]
    assert wrap("a verylongword b", 5) == ["a", "verylongword", "b"]
    assert wrap("", 5) == [""]


@given(st.text(st.sampled_from("ab 枣́"), max_size=60), st.integers(1, 30))
def test_wrapping_loses_nothing_and_fits_where_words_fit(text: str, room: int) -> None:
    lines = wrap(text, room)
    assert " ".join(lines) == text
    assert all(cells(line) <= room or " " not in line for line in lines)


def test_a_short_line_is_shown_in_full() -> None:
    assert snippet("the the cat", 0, 7, room=40) == ("the the cat", 0, 7)


def test_wide_characters_keep_the_marks_in_place() -> None:
    assert snippet("枣矿集团 Zao Mining 集团", 5, 15, room=40) == ("枣矿集团 Zao Mining 集团", 9, 10)
    assert snippet("a 枣矿 b", 2, 4, room=40) == ("a 枣矿 b", 2, 4)


def test_combining_characters_take_no_cell() -> None:
    assert snippet("re\u0301sume\u0301 here", 9, 13, room=40) == ("re\u0301sume\u0301 here", 7, 4)


def test_spaces_are_shown_as_dots_where_nothing_else_is_marked() -> None:
    assert snippet("one  two", 3, 5, room=40) == ("one··two", 3, 2)
    assert snippet("one  two", 3, 6, room=40) == ("one  two", 3, 3)


def test_an_empty_span_gets_one_mark() -> None:
    assert snippet("one two", 3, 3, room=40) == ("one two", 3, 1)
    assert snippet("one", 3, 3, room=40) == ("one", 3, 1)


def test_a_long_line_is_cut_to_whole_words_around_the_span() -> None:
    start = SENTENCE.index("Zao Mining Group")
    assert snippet(SENTENCE, start, start + 16, room=40) == ("… and the Zao Mining Group reached …", 10, 16)


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    assert snippet(SENTENCE, 0, 3, room=40) == ("Our work was carried out steadily …", 0, 3)
    end = len(SENTENCE)
    assert snippet(SENTENCE, end - 5, end, room=40) == ("… reached its goals for the year.", 28, 5)


def test_a_span_that_does_not_fit_is_marked_as_far_as_it_is_visible() -> None:
    assert snippet(SENTENCE, 4, len(SENTENCE), room=40) == ("Our work was carried out steadily …", 4, 29)


def test_a_window_that_begins_within_the_text_says_so() -> None:
    assert snippet("goals for the year", 0, 5, room=40, cut_before=True) == ("… goals for the year", 2, 5)


def test_text_without_spaces_is_cut_anywhere() -> None:
    text = "枣" * 30 + "Zao" + "矿" * 30
    assert snippet(text, 30, 33, room=23) == ("… " + "枣" * 4 + "Zao" + "矿" * 4 + " …", 10, 3)
    assert snippet("x" * 200, 100, 103, room=23).line == "… " + "x" * 19 + " …"


plain = st.text(st.sampled_from("ab .,枣矿，\u0301\u00a0\u200b\t\x1b\u202e"), max_size=120)


@given(plain, st.integers(0, 120), st.integers(0, 120), st.integers(20, 60), st.booleans())
def test_the_marks_are_always_under_what_is_shown(text: str, a: int, b: int, room: int, cut: bool) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    part = snippet(text, start, end, room=room, cut_before=cut)
    assert cells(part.line) <= room
    assert part.indent + part.cells <= room + 1
    assert part.cells >= 1
