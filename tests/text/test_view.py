from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.view import fold

FOLDS = {
    "lower case": ("Zaozhuang MINING", "zaozhuang mining"),
    "letters beyond ASCII": ("ÉTÉ Ж", "été ж"),
    "dotted capital I": ("İzmir", "izmir"),
    "capital sigma": ("ΟΔΟΣ ΣΟΦΟΣ", "οδοσ σοφοσ"),
    "final sigma": ("σοφος", "σοφοσ"),
    "sharp s": ("STRAẞE Straße", "straße straße"),
    "full width": ("ＡＢｃ１２％（）", "abc12%()"),
    "ideographic space": ("质量\u3000提升", "质量 提升"),
    "half-width katakana stay": ("ｶﾅ", "ｶﾅ"),
    "dashes": ("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
    "single quotes": ("‘a’ ‚b‛ ‹c›", "'a' 'b' 'c'"),
    "double quotes": ("“a” „b‟ «c»", '"a" "b" "c"'),
    "full-width quotes": ("＂a＇", "\"a'"),
    "book titles stay": ("《公司法》", "《公司法》"),
    "line breaks and tabs": ("a\nb\tc\r\nd\ve", "a b c d e"),
    "odd spaces": ("a\u00a0b\u2009c\u202fd\u2028e\x85f\x1cg", "a b c d e f g"),
    "runs of white space": ("  a  \n\n b\u00a0 c ", " a b c "),
    "zero width": ("work\u200bflow\ufeff\u2060", "workflow"),
    "soft hyphen": ("co\u00adoperate", "cooperate"),
    "marks of direction": ("\u202babc\u202c\u200f", "abc"),
    "invisible between spaces": ("a \u200b b", "a b"),
    "invisible beside a space": ("a\u200b b", "a b"),
    "nothing": ("", ""),
    "nothing visible": ("\u200b\ufeff", ""),
}


@pytest.mark.parametrize(("raw", "expected"), FOLDS.values(), ids=FOLDS.keys())
def test_folds(raw: str, expected: str) -> None:
    assert fold(raw).text == expected


@pytest.mark.parametrize("raw", ["Plain ASCII\ntext", "“Curly” – and\u00a0more", "质量，提升。", "İzmir ΣΑΣ", ""])
def test_stores_no_map_where_places_stay(raw: str) -> None:
    view = fold(raw)
    assert view.offsets is None
    assert view.raw == raw
    assert view.to_raw(0, len(raw)) == view.from_raw(0, len(raw)) == (0, len(raw))


@pytest.mark.parametrize(
    ("raw", "piece", "span"),
    [
        ("The  Zao\u00a0\nMining Group", "zao mining", (5, 16)),
        ("\u2060\u2060Zao\u2060\u2060 Mining", "zao", (2, 5)),
        ("Zao M\u00adining\u200b.", "mining", (4, 11)),
        ("a  b", " ", (1, 3)),
        ("a \u200b b", " ", (1, 4)),
        ("a \u200bb", " ", (1, 2)),
        ("a  b ", "b ", (3, 5)),
    ],
)
def test_maps_to_the_shortest_raw_span(raw: str, piece: str, span: tuple[int, int]) -> None:
    view = fold(raw)
    start = view.text.index(piece)
    assert view.to_raw(start, start + len(piece)) == span
    assert view.from_raw(*span) == (start, start + len(piece))


def test_maps_an_empty_span_to_an_empty_span() -> None:
    view = fold("a  b")
    assert view.to_raw(2, 2) == (3, 3)
    assert view.from_raw(3, 3) == (2, 2)


def test_maps_raw_text_that_left_nothing_to_an_empty_span() -> None:
    view = fold("a\u200b\u200b  b")
    assert view.from_raw(1, 3) == (1, 1)
    assert fold("\u200b\u200b").from_raw(0, 2) == (0, 0)


def test_maps_a_part_of_a_run_of_white_space_to_its_space() -> None:
    assert fold("a    b").from_raw(2, 4) == (1, 2)


def test_no_character_lower_cases_to_several_but_the_dotted_capital_i() -> None:
    assert [char for char in map(chr, range(sys.maxunicode + 1)) if len(char.lower()) != 1] == ["İ"]


RAW = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from([*"aBé质İΣ“–\u3000Ａ. \n", "  ", "\u00a0 ", "\u200b", "\u00ad", "\ud800", "\r\n"]), max_size=30
    ).map("".join),
)


@settings(max_examples=50)
@given(RAW, st.data())
def test_each_piece_is_the_fold_of_its_raw_piece(raw: str, data: st.DataObject) -> None:
    view = fold(raw)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    raw_start, raw_end = view.to_raw(start, end)
    assert fold(raw[raw_start:raw_end]).text == view.text[start:end]
    assert view.from_raw(raw_start, raw_end) == (start, end)


@settings(max_examples=50)
@given(RAW)
def test_pieces_are_in_order_and_leave_out_only_what_folds_to_nothing(raw: str) -> None:
    view = fold(raw)
    done = 0
    for place in range(len(view.text)):
        start, end = view.to_raw(place, place + 1)
        assert done <= start < end <= len(raw)
        assert fold(raw[done:start]).text == ""
        done = end
    assert fold(raw[done:]).text == ""
    assert view.from_raw(0, len(raw)) == (0, len(view.text))


@settings(max_examples=50)
@given(RAW)
def test_folding_twice_changes_nothing_more(raw: str) -> None:
    once = fold(raw).text
    assert fold(once).text == once
