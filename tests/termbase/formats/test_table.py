from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.term import GlossaryDefect
from tqcheck.termbase.formats.csv import FORMAT as CSV
from tqcheck.termbase.formats.tsv import FORMAT as TSV

HEADER = "source,preferred,admitted,forbidden,case,domain,note\n"


def test_all_columns() -> None:
    (entry,) = CSV.read(
        "g.csv", (HEADER + '枣岭|枣岭矿业,"Zaoling Co., Ltd.",the Company,Jujube|Zao Ling,sensitive,name,n\n').encode()
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
    glossary = CSV.read("g.csv", text.encode())
    assert [entry.preferred for entry in glossary.entries] == preferred


def test_lines_are_those_where_a_row_begins() -> None:
    text = 'preferred,note\na,"1\n2\n3"\n\nb,\n'
    assert [entry.line for entry in CSV.read("g.csv", text.encode()).entries] == [2, 6]


def test_tabs() -> None:
    (entry,) = TSV.read("g.tsv", "source\tpreferred\n枣岭\tZaoling, Ltd.\n".encode()).entries
    assert (entry.source, entry.preferred) == (("枣岭",), ("Zaoling, Ltd.",))


def test_a_row_may_only_forbid() -> None:
    (entry,) = CSV.read("g.csv", b"preferred,forbidden\n,synergize\n").entries
    assert (entry.preferred, entry.forbidden) == ((), ("synergize",))


@pytest.mark.parametrize(
    ("text", "where", "what", "hint"),
    [
        ("", "g.csv", "the glossary is empty", "source,preferred"),
        ("\n\n", "g.csv", "the glossary is empty", "source,preferred"),
        ("source,prefered\n", "g.csv:1", "unknown column “prefered”", "did you mean “preferred”?"),
        (
            "source;preferred\n",
            "g.csv:1",
            "unknown column “source;preferred”",
            "parted by semicolons; part them by commas",
        ),
        ("source,note\n", "g.csv:1", "the column “preferred” is missing", "holds the wanted forms"),
        ("\nsource,source,preferred\n", "g.csv:2", "the column “source” occurs twice", "keep one"),
        ('preferred\na\n"b" c\n', "g.csv:3", "malformed row", "double the quotes"),
        ('preferred\na\n"b\n', "g.csv:3", "malformed row", "double the quotes"),
        ("preferred\n" + "x" * 200_000, "g.csv:2", "malformed row: field larger", "131,072 characters"),
    ],
)
def test_what_cannot_be_read(text: str, where: str, what: str, hint: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        CSV.read("g.csv", text.encode())
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
    glossary = CSV.read("g.csv", f"{HEADER}x,y,,,,,\n{row}\n".encode())
    assert [(defect.line, defect.what, defect.fatal) for defect in glossary.defects] == [(3, what, fatal)]
    assert len(glossary.entries) == (1 if fatal else 2)


def test_all_defects_are_collected() -> None:
    glossary = CSV.read("g.csv", f"{HEADER}a,,,,,,\nb,c,,,x,,\nd, e,,,,,\n".encode())
    assert [(defect.line, defect.fatal) for defect in glossary.defects] == [(2, True), (3, True), (4, False)]


def test_a_wrong_case_names_the_nearest() -> None:
    (defect,) = CSV.read("g.csv", b"preferred,case\na,Sensitiv\n").defects
    assert defect == GlossaryDefect(2, "“Sensitiv” is no value of “case”", True, "did you mean “sensitive”?")
