"""Spans, and the places of spans in their files."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.model.text import Origin, Piece, Place, Segment, Span, TranslationUnit, advance


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        ((0, 3), (2, 5), True),
        ((0, 3), (3, 5), False),
        ((0, 9), (3, 5), True),
        ((3, 5), (3, 5), True),
        ((3, 3), (2, 5), True),
        ((3, 3), (3, 5), False),
        ((3, 3), (3, 3), False),
    ],
)
def test_overlaps(a: tuple[int, int], b: tuple[int, int], overlap: bool) -> None:
    assert Span(*a).overlaps(Span(*b)) is overlap
    assert Span(*b).overlaps(Span(*a)) is overlap


def test_spans_have_a_length_and_an_order() -> None:
    assert len(Span(3, 8)) == 5
    assert sorted([Span(3, 8), Span(0, 9), Span(3, 4)]) == [Span(0, 9), Span(3, 4), Span(3, 8)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", (3, 5)),
        ("abc", (3, 8)),
        ("a\n", (4, 1)),
        ("a\r\nbc", (4, 3)),
        ("a\rbc", (4, 3)),
        ("\n\r", (5, 1)),
        ("\r\r\n\n", (6, 1)),
        # Line ends of Unicode and control characters are none here.
        ("a\u2028b\x85c\x0bd\x0ce", (3, 14)),
        ("𝒳字", (3, 7)),
    ],
)
def test_advance(text: str, place: tuple[int, int]) -> None:
    assert advance(3, 5, text) == place


TEXT = "One line.\r\nA second\rand a third\nend"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("One", (7, 3, 7, 6)),
        ("line.", (7, 7, 7, 12)),
        ("A second", (8, 1, 8, 9)),
        ("and a third", (9, 1, 9, 12)),
        ("line.\r\nA", (7, 7, 8, 2)),
        ("second\rand a third\nend", (8, 3, 10, 4)),
        ("end", (10, 1, 10, 4)),
    ],
)
def test_place_of_verbatim_text(words: str, place: tuple[int, int, int, int]) -> None:
    segment = Segment(TEXT, origin=Origin(line=7, column=3))
    start = TEXT.index(words)
    assert segment.place(Span(start, start + len(words))) == Place(*place)


def test_an_empty_span_is_one_point() -> None:
    segment = Segment("ab\ncd", origin=Origin(line=1, column=1))
    assert segment.place(Span(3, 3)) == Place(2, 1, 2, 1)
    assert segment.place(Span(5, 5)) == Place(2, 3, 2, 3)


def test_a_format_without_lines_gives_its_address() -> None:
    assert Segment("abc", origin=Origin(address="p[3]")).place(Span(1, 2)) == Place(address="p[3]")


def test_a_format_with_lines_may_have_an_address_too() -> None:
    segment = Segment("abc", origin=Origin(line=2, column=4, address="row 2"))
    assert segment.place(Span(1, 2)) == Place(2, 5, 2, 6, "row 2")


# `A &amp; B` over two lines of a quoted block: "A & B" and then "\nC".
PIECES = (
    Piece(0, 2, 4, 3, 4, 5),
    Piece(2, 3, 4, 5, 4, 10, verbatim=False),
    Piece(3, 5, 4, 10, 4, 12),
    Piece(5, 6, 4, 12, 5, 3, verbatim=False),
    Piece(6, 7, 5, 3, 5, 4),
)


@pytest.mark.parametrize(
    ("span", "place"),
    [
        ((0, 1), (4, 3, 4, 4)),
        ((0, 2), (4, 3, 4, 5)),
        ((2, 3), (4, 5, 4, 10)),
        ((1, 3), (4, 4, 4, 10)),
        ((2, 4), (4, 5, 4, 11)),
        ((4, 5), (4, 11, 4, 12)),
        ((4, 7), (4, 11, 5, 4)),
        ((5, 6), (4, 12, 5, 3)),
        ((0, 7), (4, 3, 5, 4)),
        # Empty spans: one point, that of the character that follows.
        ((0, 0), (4, 3, 4, 3)),
        ((2, 2), (4, 5, 4, 5)),
        ((3, 3), (4, 10, 4, 10)),
        ((7, 7), (5, 4, 5, 4)),
    ],
)
def test_place_in_pieces(span: tuple[int, int], place: tuple[int, int, int, int]) -> None:
    segment = Segment("A & B\nC", origin=Origin(line=4, column=3, pieces=PIECES))
    assert segment.place(Span(*span)) == Place(*place)


def test_an_empty_span_within_an_undivided_piece_is_one_point() -> None:
    segment = Segment("abcd", origin=Origin(pieces=(Piece(0, 4, 1, 1, 1, 9, verbatim=False),)))
    place = segment.place(Span(2, 2))
    assert (place.line, place.column) == (place.end_line, place.end_column)


def test_a_point_behind_an_undivided_piece_is_behind_it() -> None:
    segment = Segment("abcd", origin=Origin(pieces=(Piece(0, 4, 1, 1, 1, 9, verbatim=False),)))
    assert segment.place(Span(4, 4)) == Place(1, 9, 1, 9)


def test_pieces_keep_the_address() -> None:
    segment = Segment("ab", origin=Origin(address="row 1", pieces=(Piece(0, 2, 1, 1, 1, 3),)))
    assert segment.place(Span(0, 1)).address == "row 1"


@given(
    st.text(alphabet="ab \n\r字", min_size=1, max_size=40),
    st.lists(st.integers(0, 40), max_size=5),
    st.data(),
)
def test_verbatim_pieces_say_the_same_as_no_pieces(text: str, cuts: list[int], data: st.DataObject) -> None:
    # Readers cut between lines and words, never inside CRLF.
    inner = {cut for cut in cuts if 0 < cut < len(text) and text[cut - 1 : cut + 1] != "\r\n"}
    bounds = [0, *sorted(inner), len(text)]
    pieces = tuple(Piece(a, b, *advance(2, 5, text[:a]), *advance(2, 5, text[:b])) for a, b in pairwise(bounds))
    outside = [place for place in range(len(text) + 1) if text[max(0, place - 1) : place + 1] != "\r\n"]
    start, end = sorted([data.draw(st.sampled_from(outside)), data.draw(st.sampled_from(outside))])
    whole = Segment(text, origin=Origin(line=2, column=5)).place(Span(start, end))
    assert Segment(text, origin=Origin(pieces=pieces)).place(Span(start, end)) == whole


def test_side() -> None:
    unit = TranslationUnit("1", 0, target=Segment("b"), source=Segment("a"))
    assert unit.side("target") is unit.target
    assert unit.side("source") is unit.source
    assert TranslationUnit("1", 0, target=Segment("b")).side("source") is None
