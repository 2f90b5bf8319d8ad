from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, GlossaryDefect, TermEntry
from tqcheck.termbase.formats.csv import FORMAT as CSV
from tqcheck.termbase.formats.tsv import FORMAT as TSV

HEADER = "source,preferred,admitted,forbidden,case,domain,note\n"


def test_all_columns() -> None:
    (entry,) = CSV.read(
        "g.csv",
        (HEADER + '枣岭|枣岭矿业,"Zaoling Co., Ltd.",the Company,Jujube|Zao Ling,sensitive,name,n\n').encode(),
        ReadOptions(),
    ).entries
    assert entry.source == ("枣岭", "枣岭矿业")
    assert entry.preferred == ("Zaoling Co., Ltd.",)
    assert entry.admitted == ("the Company",)
    assert entry.forbidden == ("Jujube", "Zao Ling")
    assert (entry.case, entry.domain, entry.note) == ("sensitive", "name", "n")
    assert (entry.id, entry.path, entry.line) == ("g.csv:2", "g.csv", 2)


@pytest.mark.parametrize(
    ("text", "preferred"),
    [
        ("preferred\nclinker\n", [("clinker",)]),
        ("Preferred , NOTE\nclinker,\n", [("clinker",)]),
        ("preferred,,\nclinker,,\n", [("clinker",)]),
        ("preferred\r\na\r\n\r\n,\r\nb", [("a",), ("b",)]),
        ("preferred\ra\rb\r", [("a",), ("b",)]),
        ("preferred\n a |  b  c |a\n", [("a", "b c")]),
        ("preferred\na\\|b|c\n", [("a|b", "c")]),
        ('preferred\n"say ""no"""\n', [('say "no"',)]),
        ('preferred\n"two\nlines"\n', [("two lines",)]),
        ("note,preferred\nx\ny,b\n", [("b",)]),
        ("preferred\n", []),
    ],
)
def test_preferred_forms(text: str, preferred: list[tuple[str, ...]]) -> None:
    glossary = CSV.read("g.csv", text.encode(), ReadOptions())
    assert [entry.preferred for entry in glossary.entries] == preferred


def test_lines_are_those_where_a_row_begins() -> None:
    text = 'preferred,note\na,"1\n2\n3"\n\nb,\n'
    assert [entry.line for entry in CSV.read("g.csv", text.encode(), ReadOptions()).entries] == [2, 6]


def test_tabs() -> None:
    (entry,) = TSV.read("g.tsv", "source\tpreferred\n枣岭\tZaoling, Ltd.\n".encode(), ReadOptions()).entries
    assert (entry.source, entry.preferred) == (("枣岭",), ("Zaoling, Ltd.",))


def test_a_row_may_only_forbid() -> None:
    (entry,) = CSV.read("g.csv", b"preferred,forbidden\n,synergize\n", ReadOptions()).entries
    assert (entry.preferred, entry.forbidden) == ((), ("synergize",))


@pytest.mark.parametrize(
    ("text", "where", "what", "hint"),
    [
        ("", "g.csv", "the glossary is empty", "source,preferred"),
        ("\n\n", "g.csv", "the glossary is empty", "source,preferred"),
        ("source,prefered\n", "g.csv:1", "unknown column “prefered”", "did you mean “preferred”?"),
        ("source;preferred;frobidden\n", "g.csv:1", "unknown column “frobidden”", "did you mean “forbidden”?"),
        ("source,,preferred\n", "g.csv:1", "column 2 has no name", "delete it"),
        ("source,Source Term,preferred\n", "g.csv:1", "“source” and “Source Term” both mean “source”", "number them"),
        ("source,note\n", "g.csv:1", "the column “preferred” is missing", "holds the wanted forms"),
        ("\nsource,source,preferred\n", "g.csv:2", "the column “source” occurs twice", "keep one"),
        ('preferred\na\n"b" c\n', "g.csv:3", "malformed row", "double the quotes"),
        ('preferred\na\n"b\n', "g.csv:3", "malformed row", "double the quotes"),
        ("preferred\n" + "x" * 200_000, "g.csv:2", "malformed row: field larger", "131,072 characters"),
    ],
)
def test_what_cannot_be_read(text: str, where: str, what: str, hint: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        CSV.read("g.csv", text.encode(), ReadOptions())
    assert caught.value.where == where
    assert what in caught.value.what
    assert hint in str(caught.value.hint)


@pytest.mark.parametrize(
    ("row", "what", "fatal"),
    [
        ("a,b,,,,,,x", "the row has 8 cells, the first row only 7", True),
        ("a,b,,,Sensitiv,,", "“Sensitiv” is no value of “case”", True),
        ("a,,,,,,", "the row has neither a preferred nor a forbidden form", True),
        ("a,b||c,,,,,", "an empty form was left out", False),
        ("a,b|\u200b,,,,,", "an empty form was left out", False),
        ("\u200b,b,,,,,", "an empty form was left out", False),
        ("a, b ,,,,,", "spaces around or inside a form were made one space or none", False),
    ],
)
def test_defects_of_rows(row: str, what: str, fatal: bool) -> None:
    glossary = CSV.read("g.csv", f"{HEADER}x,y,,,,,\n{row}\n".encode(), ReadOptions())
    assert [(defect.line, defect.what, defect.fatal) for defect in glossary.defects] == [(3, what, fatal)]
    assert len(glossary.entries) == (1 if fatal else 2)


def test_all_defects_are_collected() -> None:
    glossary = CSV.read("g.csv", f"{HEADER}a,,,,,,\nb,c,,,maybe,,\nd, e,,,,,\n".encode(), ReadOptions())
    assert [(defect.line, defect.fatal) for defect in glossary.defects] == [(2, True), (3, True), (4, False)]


def test_a_wrong_case_names_the_nearest() -> None:
    (defect,) = CSV.read("g.csv", b"preferred,case\na,Sensitiv\n", ReadOptions()).defects
    assert defect == GlossaryDefect(2, "“Sensitiv” is no value of “case”", True, "did you mean “sensitive”?")


@pytest.mark.parametrize(
    ("data", "source", "preferred"),
    [
        ("\ufeffsource;preferred\r\n枣岭;Zaoling, Ltd.\r\n".encode(), "枣岭", "Zaoling, Ltd."),
        ("源语,译文,备注\r\n枣岭公司,Zaoling Company,公司名称\r\n".encode("gbk"), "枣岭公司", "Zaoling Company"),
        ("原文,譯文\r\n中山公司,Zhongshan Company\r\n".encode("big5"), "中山公司", "Zhongshan Company"),
        ("zh\ten\r\n枣岭\tZaoling\r\n".encode("utf-16"), "枣岭", "Zaoling"),
        ("sep=;\nsource;preferred\n枣岭;a,b\n".encode(), "枣岭", "a,b"),
        ('"source";"preferred"\n"枣岭";"a"\n'.encode(), "枣岭", "a"),
        ("枣岭;Zaoling\n".encode(), "枣岭", "Zaoling"),
        ("枣岭\tZaoling\n煤\tcoal\n".encode(), "枣岭", "Zaoling"),
    ],
)
def test_what_spreadsheets_save(data: bytes, source: str, preferred: str) -> None:
    for table in (CSV, TSV):
        first = table.read("g", data, ReadOptions()).entries[0]
        assert (first.source, first.preferred) == ((source,), (preferred,))


@pytest.mark.parametrize(
    ("text", "options", "source"),
    [
        ("枣岭,Zaoling\n煤,coal\n", (None, None), "枣岭"),
        ("Zaoling,枣岭\ncoal,煤\n", (None, None), "枣岭"),
        ("Zaoling,枣岭\ncoal,煤\n", ("zh", "en"), "枣岭"),
        ("Zaoling,枣岭\ncoal,煤\n", (None, "zh-CN"), "Zaoling"),
        ("枣岭,Zaoling\n煤,coal\n", ("en", None), "Zaoling"),
        ("Gewinn,bénéfice\n", (None, None), "Gewinn"),
    ],
)
def test_two_columns_without_names(text: str, options: tuple[str | None, str | None], source: str) -> None:
    glossary = CSV.read("g.csv", text.encode(), ReadOptions(*options))
    assert glossary.entries[0].source == (source,)
    assert glossary.entries[0].line == 1
    (defect,) = glossary.defects
    assert "the first row names no columns" in defect.what
    assert not defect.fatal


def test_numbered_columns_are_one() -> None:
    (entry,) = CSV.read("g.csv", "术语,译文,备选1,备选2,备选3\n甲,a,b,,c|d\n".encode(), ReadOptions()).entries
    assert entry.admitted == ("b", "c", "d")


def test_what_is_written() -> None:
    entry = TermEntry("", ('say "no", please',), ("甲", "a|b"), note="x\ty")
    assert CSV.write(Glossary((entry,))).decode() == (
        'source,preferred,admitted,forbidden,note\n甲|a\\|b,"say ""no"", please",,,x\ty\n'
    )
    assert TSV.write(Glossary((entry,))).decode() == (
        'source\tpreferred\tadmitted\tforbidden\tnote\n甲|a\\|b\t"say ""no"", please"\t\t\t"x\ty"\n'
    )
