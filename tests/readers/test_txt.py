"""Tests of the reader of plain text."""

from __future__ import annotations

import pytest

from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Edit, File, Place, Span, TranslationUnit
from tqcheck.readers.txt import READER

WRAPPED = (
    "The company held its annual meeting in Linden\nand reviewed the work of the past year; all\ndepartments took part."
)


def units(text: str) -> list[TranslationUnit]:
    return list(READER.read(File("a.txt", text.encode()), ReadOptions()).units)


def texts(text: str) -> list[str]:
    return [unit.target.text for unit in units(text)]


class TestUnits:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("one\n\ntwo\n", ["one", "two"]),
            ("one\ntwo", ["one", "two"]),
            ("one\n \t\u3000\ntwo", ["one", "two"]),
            ("\n\n  one  \n", ["  one  "]),
            ("\u3000\u3000公司召开会议。\n", ["\u3000\u3000公司召开会议。"]),
            (" \n\n", []),
        ],
        ids=str,
    )
    def test_lines_are_units(self, text: str, expected: list[str]) -> None:
        assert texts(text) == expected

    def test_a_paragraph_wrapped_by_hand_is_one_unit(self) -> None:
        assert texts(f"Title\n\n{WRAPPED}\n\nEnd.") == ["Title", WRAPPED, "End."]

    @pytest.mark.parametrize("end", ["\r\n", "\r"])
    def test_its_line_breaks_are_verbatim(self, end: str) -> None:
        text = WRAPPED.replace("\n", end)
        assert texts(f"{text}{end}{end}End.{end}") == [text, "End."]

    @pytest.mark.parametrize(
        "text",
        [
            # the second word would have fitted on the first line
            "The company held its annual meeting in\nLinden and reviewed the work of the past year; all",
            # narrower than any page
            "The company held its\nannual meeting in the\ncity of Linden",
            # wider than any page
            f"{'a' * 121}\n{'b' * 121}",
        ],
        ids=["would fit", "narrow", "wide"],
    )
    def test_other_lines_are_units_of_their_own(self, text: str) -> None:
        assert texts(text) == text.split("\n")

    def test_chinese_wraps_between_any_characters(self) -> None:
        full = "公司召开年度工作会议，总结过去一年的工作，安排部署新一年的任务，要求各部门坚定信心、狠抓落实。"
        assert len(full) >= 40
        assert texts(f"{full}\n{full}\n完。") == [f"{full}\n{full}\n完。"]
        assert texts(f"{full[:-2]}\n{full}\n完。") == [full[:-2], full, "完。"]

    def test_a_list_item_starts_a_unit(self) -> None:
        first = "- The company held its annual meeting in\n  Linden, where all of the departments met"
        assert texts(f"{first}\n- and more\n1. and more still") == [first, "- and more", "1. and more still"]

    def test_keys_and_places(self) -> None:
        first, second = units("Title\n\n  A word.\n")
        assert (first.key, second.key, second.index) == ("1", "2", 1)
        assert second.target.place(Span(4, 8)) == Place(3, 5, 3, 9)

    def test_place_in_a_wrapped_paragraph(self) -> None:
        (unit,) = units(WRAPPED)
        start = WRAPPED.index("reviewed")
        assert unit.target.place(Span(start, start + 8)) == Place(2, 5, 2, 13)

    def test_a_line_of_50_mb(self) -> None:
        data = b"word " * 10_000_000
        (unit,) = READER.read(File("a.txt", data), ReadOptions()).units
        assert len(unit.target.text) == len(data)
        assert unit.target.place(Span(len(data) - 5, len(data) - 1)) == Place(1, len(data) - 4, 1, len(data))


class TestKinds:
    @pytest.mark.parametrize(
        ("text", "kinds"),
        [
            ("Linden held its meeting\n\nIt was a success.", ["heading", "paragraph"]),
            ("It was a success.\n\nIt was long.", ["paragraph", "paragraph"]),
            (
                "A report.\n\nMarket and channels\n\nThe company opened twelve new shops in the south.",
                ["paragraph", "heading", "paragraph"],
            ),
            ("A report.\n\nShort words\n\nOther words", ["paragraph", "paragraph", "paragraph"]),
            ("A report.\n\nOther Matters of Note\n\nShort.", ["paragraph", "heading", "paragraph"]),
            ("A report.\n\nand, in the second year,\n\nThe company opened twelve new shops.", ["paragraph"] * 3),
            ("A report.\n\nWhat is new?\n\nThe company opened twelve new shops.", ["paragraph"] * 3),
            ("关于安全生产的通知\n\n公司召开年度工作会议，总结过去一年的工作。", ["heading", "paragraph"]),
            (
                "x.\n\n公司召开年度工作会议，总结过去一年的工作，安排部署新一年的任务，要求坚定信心、狠抓落实\n\n"
                + "好" * 60
                + "。",
                ["paragraph"] * 3,
            ),
        ],
    )
    def test_headings(self, text: str, kinds: list[str]) -> None:
        assert [unit.kind for unit in units(text)] == kinds

    @pytest.mark.parametrize(
        "text",
        [
            *(
                "- cut costs",
                "* cut costs",
                "• cut costs",
                "•cut costs",
                "  - cut costs",
                "1. cut costs",
                "12) cut costs",
            ),
            *("(1) cut costs", "(iv) cut costs", "一、降低成本", "（二）降低成本", "3、Costs", "①降低成本"),
        ],
    )
    def test_list_items(self, text: str) -> None:
        assert [unit.kind for unit in units(f"Some goals:\n\n{text};\n")] == ["paragraph", "list-item"]

    @pytest.mark.parametrize(
        "text", ["-12 degrees", "1.5 billion yuan;", "2021. It was", "(the Group) met;", "一方面，要;"]
    )
    def test_no_list_items(self, text: str) -> None:
        assert [unit.kind for unit in units(f"Some goals:\n\n{text}\n")] == ["paragraph", "paragraph"]

    def test_a_numbered_heading(self) -> None:
        text = "Some goals:\n\n3. Market and channels\n\nThe company opened twelve new shops in the south."
        assert [unit.kind for unit in units(text)] == ["paragraph", "heading", "paragraph"]

    def test_numbered_items_are_no_headings(self) -> None:
        text = "Some goals:\n\n1. Floor area\n2. Local sourcing, rising to 70% in 2027.\n"
        assert [unit.kind for unit in units(text)] == ["paragraph", "list-item", "list-item"]


class TestWriting:
    @pytest.mark.parametrize(
        ("edit", "possible"),
        [
            (Edit("target", Span(0, 3), "A"), True),
            (Edit("target", Span(0, 0), "A "), True),
            (Edit("source", Span(0, 3), "A"), False),
            (Edit("target", Span(0, 3), "A\nB"), False),
            (Edit("target", Span(0, 999), "A"), False),
        ],
    )
    def test_can_write(self, edit: Edit, possible: bool) -> None:
        (unit,) = units("The company met.")
        assert READER.can_write(unit, edit) is possible

    def test_an_edit_across_a_line_break_of_a_wrapped_paragraph(self) -> None:
        file = File("a.txt", WRAPPED.replace("\n", "\r\n").encode())
        document = READER.read(file, ReadOptions())
        (unit,) = document.units
        start = unit.target.text.index("Linden\r\nand")
        edit = Edit("target", Span(start, start + 11), "Linden; it")
        assert READER.can_write(unit, edit)
        written = READER.write(file, document, [(0, edit)])
        assert written == file.data.replace(b"Linden\r\nand", b"Linden; it")  # type: ignore[union-attr]

    def test_bytes_around_an_edit_stay_in_any_encoding(self) -> None:
        # Big5 has two codes for some characters; the one that stands in the file must stay.
        data = "公司簡介，本公司成立於去年".encode("big5") + b"\xa1\xc3" + "\r\n年度工作會議".encode("big5")
        file = File("a.txt", data)
        document = READER.read(file, ReadOptions())
        written = READER.write(file, document, [(1, Edit("target", Span(0, 2), "本年"))])
        assert written == data.replace("年度".encode("big5"), "本年".encode("big5"))

    def test_a_unit_that_the_document_lacks(self) -> None:
        file = File("a.txt", b"a")
        with pytest.raises(Exception, match="the file has changed since it was read"):
            READER.write(file, READER.read(file, ReadOptions()), [(7, Edit("target", Span(0, 1), "b"))])
