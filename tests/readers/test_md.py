"""Tests of the reader of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Directive, Document, Edit, File, Place, Span, TranslationUnit
from tqcheck.readers._lines import Lines
from tqcheck.readers.md import READER

SHREDS = [
    *("a", "Word", "中文", " ", "  ", "\n", "\n\n", "  \n", "\\\n", "\r\n", "\t", "    ", "\u3000", "\u2003", "\x0b"),
    *("*", "**", "_", "__", "`", "``", "~~", "[", "]", "(u)", "[x](u)", "![i](u)", "[r]: u\n", "[r]", "<", "&", "!"),
    *("<b>", "</b>", "<br>", "<http://a.example>", "\\", "\\*", "&amp;", "&#20;", "<!-- c -->", "http://x.example/z."),
    *("> ", "- ", "1. ", "# ", " #", "|", "\\|", "|-|-|\n", "\n---\n", "===\n", "```\n"),
]
MARKDOWN = st.lists(st.sampled_from(SHREDS), max_size=20).map("".join)


def read(text: str) -> Document:
    return READER.read(File("a.md", text.encode()), ReadOptions())


def units(text: str) -> list[TranslationUnit]:
    return list(read(text).units)


def texts(text: str) -> list[str]:
    return [unit.target.text for unit in units(text)]


class TestText:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a *b* **c** ~~d~~ ***e***", ["a b c d e"]),
            ("a_b_c 2 * 3 * 4", ["a_b_c 2 * 3 * 4"]),
            ("[the *company*](http://a.example 'title')", ["the company"]),
            ("[the company][ref] and [ref] and [ref][]\n\n[ref]: http://a.example", ["the company and ref and ref"]),
            ("![the *plant* [in](u) Linden](plant.png)", ["the plant in Linden"]),
            ("see `make all`, ``a ` b``, `` `x` ``", ["see make all, a ` b, `x`"]),
            ("<https://a.example/%E4> and <me@a.example>", ["https://a.example/%E4 and me@a.example"]),
            ("H<sub>2</sub>O<!-- c -->, a<br>b<br/>c", ["H2O, a\nb\nc"]),
            (r"\* \[x\] \a 3 \& 4", [r"* [x] \a 3 & 4"]),
            ("R&amp;D &#20013; &copy; &unknown;", ["R&D 中 © &unknown;"]),
            ("one\ntwo  \nthree\\\nfour", ["one\ntwo\nthree\nfour"]),
            ("# A\n\n## B ##\n\nC\n===\n\nD\nE\n---", ["A", "B", "C", "D\nE"]),
            ("> a\n> b\nc\n>\n> d", ["a\nb\nc", "d"]),
            ("- a\n  b\n\n  c\n1. d", ["a\nb", "c", "d"]),
            ("|a|b|\n|-|-|\n|c \\| d|`e\\|f`|\n|g|", ["a", "b", "c | d", "e|f", "g"]),
            ("> | a | b |\n> |---|---|\n> | c | d |", ["a", "b", "c", "d"]),
            ("a | b\n--|--\nc | d", ["a", "b", "c", "d"]),
            ("\u3000\u3000公司召开会议。", ["公司召开会议。"]),
        ],
    )
    def test_what_a_reader_of_the_page_sees(self, text: str, expected: list[str]) -> None:
        assert texts(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "---\ntitle: a\n---\n",
            "```\na\n```\n",
            "~~~ text\na\n~~~",
            "    a\n",
            "<div>\na\n</div>\n",
            "<!-- a -->\n",
            "[a]: http://a.example\n",
            "---\n",
            "![](a.png)\n",
            "---\n  ",
        ],
    )
    def test_what_is_no_text(self, text: str) -> None:
        assert texts(text) == []

    @pytest.mark.parametrize(
        ("text", "kinds"),
        [
            ("# a\n\nb\n\n- c\n\n  d\n\n> e", ["heading", "paragraph", "list-item", "list-item", "paragraph"]),
            ("|a|b|\n|-|-|\n|c|d|", ["cell"] * 4),
            ("- # a\n- > b", ["heading", "list-item"]),
        ],
    )
    def test_kinds(self, text: str, kinds: list[str]) -> None:
        assert [unit.kind for unit in units(text)] == kinds

    @pytest.mark.parametrize(
        ("text", "protected"),
        [
            ("see `make all` now", ["make all"]),
            ("see <https://a.example> now", ["https://a.example"]),
            (
                "see https://a.example/x?y=1. Or (www.a.example), or me@a.example!",
                ["https://a.example/x?y=1", "www.a.example", "me@a.example"],
            ),
            ("见https://a.example。见`a`", ["https://a.example", "a"]),
            ("`https://a.example`", ["https://a.example"]),
            ("3 a@b", []),
        ],
    )
    def test_code_and_addresses_are_protected(self, text: str, protected: list[str]) -> None:
        (unit,) = units(text)
        assert [unit.target.text[span.start : span.end] for span in unit.target.protected] == protected
        assert {span.kind for span in unit.target.protected} <= {"content"}


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "word", "place"),
        [
            ("a *b* word", "word", Place(1, 7, 1, 11)),
            ("a\n  *word* b", "word", Place(2, 4, 2, 8)),
            ("a [b](http://a.example) word", "word", Place(1, 25, 1, 29)),
            ("a [b][r] word\n\n[r]: u", "word", Place(1, 10, 1, 14)),
            ("a [word] b\n\n[word]: u", "or", Place(1, 5, 1, 7)),
            ("![a word](u) b", "word", Place(1, 5, 1, 9)),
            ("a &amp; word", "word", Place(1, 9, 1, 13)),
            ("a &amp; word", "&", Place(1, 3, 1, 8)),
            ("a \\* word", "*", Place(1, 3, 1, 5)),
            ("`a` ``word``", "word", Place(1, 7, 1, 11)),
            ("`a\nb` word", "a b", Place(1, 2, 2, 2)),
            ("> - a\n>   word", "word", Place(2, 5, 2, 9)),
            ("- a\n\n\tword", "word", Place(3, 2, 3, 6)),
            ("## a word ##", "word", Place(1, 6, 1, 10)),
            ("| a | a |\n|---|---|\n| b \\| word | word |", "word", Place(3, 8, 3, 12)),
            ("x<br>word", "\n", Place(1, 2, 1, 6)),
            ("x  \nword", "\n", Place(1, 4, 2, 1)),
        ],
    )
    def test_of_a_word(self, text: str, word: str, place: Place) -> None:
        unit = next(unit for unit in units(text) if word in unit.target.text)
        start = unit.target.text.index(word)
        assert unit.target.place(Span(start, start + len(word))) == place

    def test_a_cell_is_found_though_another_says_the_same(self) -> None:
        found = units("| a | a |\n|---|---|\n| a | a |")
        assert [(unit.target.origin.line, unit.target.origin.column) for unit in found] == [
            (1, 3),
            (1, 7),
            (3, 3),
            (3, 7),
        ]

    def test_a_span_may_reach_over_marks(self) -> None:
        (unit,) = units("a **very** bold *claim* here")
        assert unit.target.place(Span(2, 17)) == Place(1, 5, 1, 23)

    @given(MARKDOWN)
    @example("a```\n[r]_`b```\n</b>")
    @example("> - > - \u2003\n`a\\|")
    def test_verbatim_pieces_stand_in_the_file(self, text: str) -> None:
        lines = Lines(text)
        for unit in units(text):
            origin = unit.target.origin
            assert origin.line is not None
            assert origin.column is not None
            spans = [Span(piece.start, piece.end) for piece in origin.pieces if piece.verbatim]
            for span in spans or ([] if origin.pieces else [Span(0, len(unit.target.text))]):
                place = unit.target.place(span)
                assert place.line is not None
                assert place.column is not None
                start = lines.offset(place.line, place.column)
                assert text[start : start + len(span)] == unit.target.text[span.start : span.end]

    def test_a_block_that_does_not_fit_is_placed_as_a_whole(self) -> None:
        (unit,) = units("> - > - \u2003\n`a` b")
        assert unit.target.text == "a b"
        assert unit.target.place(Span(0, 1)) == Place(1, 1, 2, 6)


class TestDirectives:
    def test_for_the_next_block(self) -> None:
        first, second = units("<!-- tqcheck: ignore TERM003,PHR012/basic-disk as agreed -->\na\n\nb")
        place = Place(1, 1, 1, 61)
        assert first.directives == (Directive(("TERM003", "PHR012/basic-disk"), "as agreed", place),)
        assert second.directives == ()

    def test_for_the_file(self) -> None:
        document = read("a\n\n<!-- tqcheck: ignore-file PHR -->\n")
        assert [directive.codes for directive in document.directives] == [("PHR",)]
        assert [unit.directives for unit in document.units] == [()]

    @pytest.mark.parametrize("block", ["- a\n- b", "> a\n>\n> b", "|a|b|\n|-|-|"])
    def test_a_block_of_blocks(self, block: str) -> None:
        found = units(f"<!-- tqcheck: ignore FLU x -->\n\n{block}\n\nc")
        assert [bool(unit.directives) for unit in found] == [True, True, False]

    @pytest.mark.parametrize("between", ["```\ncode\n```", "---", "<div></div>", "<!-- another comment -->"])
    def test_blocks_without_text_are_passed_over(self, between: str) -> None:
        (unit,) = units(f"<!-- tqcheck: ignore FLU x -->\n\n{between}\n\na")
        assert len(unit.directives) == 1

    def test_several_for_one_block(self) -> None:
        (unit,) = units("<!-- tqcheck: ignore FLU x -->\n<!--tqcheck:ignore TERM y-->\na")
        assert [directive.codes for directive in unit.directives] == [("FLU",), ("TERM",)]

    def test_within_a_block(self) -> None:
        first, second = units("a <!-- tqcheck: ignore FLU x --> b\n\nc")
        assert [directive.place for directive in first.directives] == [Place(1, 3, 1, 33)]
        assert second.directives == ()

    def test_over_several_lines(self) -> None:
        (unit,) = units("<!--\ntqcheck: ignore FLU\nas agreed\n-->\na")
        assert [directive.reason for directive in unit.directives] == ["as agreed"]

    @pytest.mark.parametrize(
        "text", ["```\n<!-- tqcheck: ignore -->\n```", "`<!-- tqcheck: ignore -->`", "<!-- tqcheck is fine -->"]
    )
    def test_what_is_none(self, text: str) -> None:
        assert read(text + "\n\na").directives == ()

    @pytest.mark.parametrize(
        ("directive", "what", "hint"),
        [
            ("<!-- tqcheck: ignore -->", "this directive names no code", "write codes such as TERM003"),
            ("<!-- tqcheck: ignore because -->", "this directive names no code", "write codes such as TERM003"),
            ("<!-- tqcheck: ignore-fil FLU -->", "unknown directive “ignore-fil”", "did you mean “ignore-file”"),
            ("<!-- tqcheck: -->", "unknown directive “”", "known: ignore, ignore-file"),
            ("<!-- tqcheck: ignore FLU", "this directive does not end", "close it with -->"),
        ],
    )
    def test_malformed(self, directive: str, what: str, hint: str) -> None:
        with pytest.raises(ReadError, match=what) as caught:
            read(f"a\n\n{directive}\n\nb")
        assert caught.value.where == "a.md:3"
        assert caught.value.shown == directive
        assert hint in str(caught.value)

    def test_without_a_block(self) -> None:
        with pytest.raises(ReadError, match="there is no block behind this directive") as caught:
            read("a\n\n<!-- tqcheck: ignore FLU x -->\n")
        assert caught.value.line == 3


class TestWriting:
    @pytest.mark.parametrize(
        ("text", "old", "new", "written"),
        [
            ("a **bold** word", "word", "claim", "a **bold** claim"),
            ("a **bold** word", "bold", "brave", "a **brave** word"),
            ("one\ntwo three", "one\ntwo", "four", "four three"),
            ("> one\n> two  words", "two  w", "two w", "> one\n> two words"),
            ("公司,会议。", ",", "，", "公司，会议。"),
            ("A word。", "。", ".", "A word."),
            ("| a | b  c |\n|---|---|", "  ", " ", "| a | b c |\n|---|---|"),
            ("[the firm](u)", "firm", "company", "[the company](u)"),
        ],
    )
    def test_between_marks(self, text: str, old: str, new: str, written: str) -> None:
        file = File("a.md", text.encode())
        document = READER.read(file, ReadOptions())
        unit = next(unit for unit in document.units if old in unit.target.text)
        start = unit.target.text.index(old)
        edit = Edit("target", Span(start, start + len(old)), new)
        assert READER.can_write(unit, edit)
        assert READER.write(file, document, [(unit.index, edit)]).decode() == written

    @pytest.mark.parametrize(
        ("text", "old", "new"),
        [
            ("a **bold** word", "bold word", "x"),  # over a mark
            ("a **bold** word", "bold", ""),
            ("a **bold** word", "bold", " bold"),
            ("a **bold** word", "bold", "bold."),
            ("a word", "word", "*word*"),
            ("a word", "word", "<b>"),
            ("a word", "word", "&lt;"),
            ("a word", "a ", "- "),
            ("a word", "a ", "1. "),
            ("a\nword", "word", "- x"),
            ("a word", "word", "x\ny"),
            ("a &amp; b", "&", "and"),
            ("a \\* b", "*", "x"),
            ("see `make`", "make", "do"),
            ("see <http://a.example>", "http", "https"),
            ("[company]\n\n[company]: u", "company", "firm"),
            ("a  \nword", "\nword", " word"),
        ],
    )
    def test_what_would_touch_markup(self, text: str, old: str, new: str) -> None:
        (unit,) = units(text)
        start = unit.target.text.index(old)
        assert not READER.can_write(unit, Edit("target", Span(start, start + len(old)), new))

    def test_a_source_is_in_another_file(self) -> None:
        (unit,) = units("a")
        assert not READER.can_write(unit, Edit("source", Span(0, 1), "b"))


@pytest.mark.parametrize("text", ["[" * 5000, "> " * 2000 + "a", "*a **b " * 2000, "- " * 2000 + "a", "`" * 5000])
def test_hostile_markup_is_read(text: str) -> None:
    assert len(units(text)) <= 1


def test_markup_nested_too_deeply(monkeypatch: pytest.MonkeyPatch) -> None:
    def overflow(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("markdown_it.MarkdownIt.parse", overflow)
    with pytest.raises(ReadError, match="markup nested too deeply"):
        read("a")
