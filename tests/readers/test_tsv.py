"""Tests of the reader of TSV."""

from __future__ import annotations

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Directive, Document, Edit, File, Place, Span, TranslationUnit
from tqcheck.readers.tsv import READER


def read(text: str, **options: str) -> Document:
    return READER.read(File("a.tsv", text.encode()), ReadOptions(**options))


def units(text: str, **options: str) -> list[TranslationUnit]:
    return list(read(text, **options).units)


class TestColumns:
    def test_without_a_header(self) -> None:
        (unit,) = units("公司\tthe company\ta firm\tan enterprise\n")
        assert unit.source
        assert (unit.key, unit.source.text, unit.target.text) == ("1", "公司", "the company")
        assert [reference.text for reference in unit.references] == ["a firm", "an enterprise"]

    def test_with_a_header_in_any_order_and_case(self) -> None:
        (unit,) = units("ID\tReference2\tTarget \treference\tsource\nx7\tan enterprise\tthe company\ta firm\t公司\n")
        assert unit.source
        assert (unit.key, unit.source.text, unit.target.text) == ("x7", "公司", "the company")
        assert [reference.text for reference in unit.references] == ["an enterprise", "a firm"]

    def test_without_a_source(self) -> None:
        (unit,) = units("id\ttarget\n7\tthe company\n")
        assert unit.source is None

    def test_an_empty_id_becomes_the_number(self) -> None:
        assert [unit.key for unit in units("id\ttarget\nx\ta\n \tb\n")] == ["x", "2"]

    def test_a_first_row_that_only_looks_like_a_header(self) -> None:
        assert [unit.target.text for unit in units("目标\ttarget\n公司\tcompany\n")] == ["target", "company"]

    def test_cells_are_verbatim(self) -> None:
        (unit,) = units('a\t "quoted" \\t \\n \n')
        assert unit.target.text == ' "quoted" \\t \\n '

    def test_an_empty_target_is_kept(self) -> None:
        assert [unit.target.text for unit in units("一\ta\n二\t\n三\tc\n")] == ["a", "", "c"]

    def test_empty_lines_are_skipped(self) -> None:
        found = units("一\ta\n\n二\tb\n\n")
        assert [(unit.key, unit.index, unit.target.origin.line) for unit in found] == [("1", 0, 1), ("2", 1, 3)]

    def test_a_header_alone(self) -> None:
        assert units("source\ttarget\n") == []

    def test_languages_of_a_row(self) -> None:
        text = "source\ttarget\tsource_lang\ttarget_lang\n公司\tcompany\tzh-CN\ten-GB\n公司\tsociété\t\tfr\n"
        document = read(text)
        assert (document.source_lang, document.target_lang) == ("zh-CN", "en-GB")
        assert [(unit.source.lang, unit.target.lang) for unit in document.units if unit.source] == [
            ("zh-CN", "en-GB"),
            (None, "fr"),
        ]


class TestPlaces:
    def test_every_cell_has_its_column(self) -> None:
        (_, unit) = units("一\ta\tb\r\n公司\tthe company\ta firm\r\n")
        assert unit.source
        assert unit.source.place(Span(0, 2)) == Place(2, 1, 2, 3)
        assert unit.target.place(Span(4, 11)) == Place(2, 8, 2, 15)
        assert unit.references[0].place(Span(0, 1)) == Place(2, 16, 2, 17)


class TestDirectives:
    def test_codes(self) -> None:
        (unit,) = units("target\ttqcheck_ignore\nab\tTERM003, PHR012/basic-disk FLU\n")
        assert unit.directives == (Directive(("TERM003", "PHR012/basic-disk", "FLU"), place=Place(2, 4, 2, 34)),)

    def test_none(self) -> None:
        (unit,) = units("target\ttqcheck_ignore\nab\t \n")
        assert unit.directives == ()

    def test_what_is_no_code(self) -> None:
        with pytest.raises(ReadError, match="“because” is not the code of a rule") as caught:
            units("target\ttqcheck_ignore\nab\tTERM003 because\n")
        assert caught.value.where == "a.tsv:2:12"
        assert "TERM003 or PHR002/basic-disk" in str(caught.value)


class TestErrors:
    @pytest.mark.parametrize(
        ("text", "where", "what"),
        [
            ("one\ntwo\n", "a.tsv:1", "there is only one column"),
            ("一\ta\n二\n", "a.tsv:2", "this row has 1 cells, the first row has 2"),
            ("一\ta\n二\tb\tc\n", "a.tsv:2", "this row has 3 cells, the first row has 2"),
            ("source\ttarget\tdomain\n", "a.tsv:1:15", "unknown column “domain”"),
            ("source\ttarget\tSource\n", "a.tsv:1:15", "the column “Source” occurs twice"),
            ("一\ta\n二\tb\0\n", "a.tsv:2:4", "a NUL character"),
        ],
    )
    def test_rows(self, text: str, where: str, what: str) -> None:
        with pytest.raises(ReadError, match=what) as caught:
            units(text)
        assert caught.value.where == where

    def test_the_nearest_column_is_named(self) -> None:
        with pytest.raises(ReadError, match="did you mean “reference”"):
            read("source\ttarget\treferense\n")

    def test_the_row_is_shown(self) -> None:
        with pytest.raises(ReadError, match="\n    二 without a tab\n"):
            units("一\ta\n二 without a tab\n")


class TestChosenColumns:
    TEXT = "seg\tsystemA\tsystemB\trefA\tREFB\tzh\tdoc\nx\ta\tb\tc\td\t一\tnews\n"

    @staticmethod
    def read(*columns: tuple[str, str], text: str = TEXT) -> TranslationUnit:
        (unit,) = READER.read(File("a.tsv", text.encode()), ReadOptions(columns=columns)).units
        return unit

    def test_each_role_is_the_column_that_was_named(self) -> None:
        unit = self.read(
            ("target", "systemB"),
            ("reference", "refA"),
            ("reference", "refb"),
            ("source", "zh"),
            ("id", "seg"),
            ("document", "doc"),
        )
        assert (unit.key, unit.document, unit.target.text) == ("x", "news", "b")
        assert [reference.text for reference in unit.references] == ["c", "d"]
        assert unit.source is not None
        assert unit.source.text == "一"
        assert unit.target.place(Span(0, 1)) == Place(2, 5, 2, 6)

    def test_other_columns_are_left_alone_but_for_those_with_the_names_of_roles(self) -> None:
        unit = self.read(("target", "mt"), text="mt\tnote\treference\nb\tc\tignored\n")
        assert (unit.target.text, unit.source) == ("b", None)
        assert [reference.text for reference in unit.references] == ["ignored"]

    @pytest.mark.parametrize(
        ("columns", "message", "hint"),
        [
            ((("target", "sistemA"),), "there is no column “sistemA”", "did you mean “systemA”?"),
            ((("target", "x"),), "there is no column “x”", "known: REFB, doc, refA, seg, systemA, systemB, zh"),
            (
                (("reference", "refA"),),
                "there is no column “target”",
                "choose one: --column target=COLUMN; columns: seg",
            ),
        ],
    )
    def test_a_column_that_is_not_there(self, columns: tuple[tuple[str, str], ...], message: str, hint: str) -> None:
        with pytest.raises(ReadError, match=message) as caught:
            self.read(*columns)
        assert (caught.value.line, caught.value.path) == (1, "a.tsv")
        assert hint in str(caught.value.hint)

    def test_a_name_that_occurs_twice(self) -> None:
        with pytest.raises(ReadError, match="the column “a” occurs twice") as caught:
            self.read(("target", "a"), text="a\ta\tb\n1\t2\t3\n")
        assert caught.value.column == 3


class TestWriting:
    FILE = File("a.tsv", "source\ttarget\n公司\tthe company\n年\tyear\n".encode())

    @pytest.mark.parametrize(
        ("edit", "written"),
        [
            (Edit("target", Span(0, 3), "a"), "公司\ta company"),
            (Edit("source", Span(2, 2), "们"), "公司们\tthe company"),
            (Edit("target", Span(0, 11), ""), "公司\t"),
        ],
    )
    def test_both_sides(self, edit: Edit, written: str) -> None:
        document = READER.read(self.FILE, ReadOptions())
        assert READER.can_write(next(iter(document.units)), edit)
        expected = f"source\ttarget\n{written}\n年\tyear\n"
        assert READER.write(self.FILE, document, [(0, edit)]).decode() == expected

    @pytest.mark.parametrize("text", ["a\tb", "a\nb", "a\rb"])
    def test_a_cell_stays_one_cell(self, text: str) -> None:
        document = READER.read(self.FILE, ReadOptions())
        edit = Edit("target", Span(0, 3), text)
        assert not READER.can_write(next(iter(document.units)), edit)
        with pytest.raises(ReadError, match=r"the replacement “a\sb” cannot be made"):
            READER.write(self.FILE, document, [(0, edit)])

    def test_a_side_that_is_not_there(self) -> None:
        (unit,) = units("id\ttarget\n1\ta\n")
        assert not READER.can_write(unit, Edit("source", Span(0, 0), "a"))
