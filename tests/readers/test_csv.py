from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import File, Place, Span, TranslationUnit
from tqcheck.readers.csv import READER


def units(text: str, *columns: tuple[str, str]) -> list[TranslationUnit]:
    return list(READER.read(File("a.csv", text.encode()), ReadOptions(columns=columns)).units)


CELL = st.text('ab é中",;\n', max_size=8)


@given(rows=st.lists(st.tuples(CELL, CELL), min_size=1, max_size=5), separator=st.sampled_from([",", ";"]))
def test_it_reads_what_the_library_writes(rows: list[tuple[str, str]], separator: str) -> None:
    stream = StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["source", "target"])
    writer.writerows(rows)
    assert [(unit.source.text, unit.target.text) for unit in units(stream.getvalue()) if unit.source] == rows


def test_places_in_a_quoted_cell_with_quotes_and_line_breaks() -> None:
    (unit,) = units('id,target\nx,"say ""yes""\r\nnow"\n')
    assert unit.target.text == 'say "yes"\nnow'
    assert unit.target.place(Span(0, 3)) == Place(2, 4, 2, 7)
    assert unit.target.place(Span(4, 5)) == Place(2, 8, 2, 10)
    assert unit.target.place(Span(5, 8)) == Place(2, 10, 2, 13)
    assert unit.target.place(Span(10, 13)) == Place(3, 1, 3, 4)


def test_semicolons_as_spreadsheets_of_some_countries_write_them() -> None:
    (unit,) = units("source;target;id\n一,二;one, two;9\n")
    assert (unit.key, unit.target.text) == ("9", "one, two")


def test_columns_can_be_chosen_and_others_are_left_alone() -> None:
    (unit,) = units("zh,mt,notes\n一,one,x\n", ("target", "mt"), ("source", "zh"))
    assert unit.source is not None
    assert (unit.source.text, unit.target.text) == ("一", "one")


def test_codes_to_ignore_and_languages() -> None:
    (unit,) = units('target,source,tqcheck_ignore,target_lang\na,b,"TERM003, STY",en\n')
    assert [(directive.codes, directive.place) for directive in unit.directives] == [
        (("TERM003", "STY"), Place(2, 6, 2, 18))
    ]
    assert unit.target.lang == "en"


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("source,preferred\n一,one\n", "there is no header that names the columns", 1, None),
        ("source,target,reff\n", "unknown column “reff”", 1, 15),
        ("source,target\n一\n", "this row has 1 cells, the first row has 2", 2, None),
        ('source,target\n"一,one\n', "this quote is never closed", 2, 1),
        ('source,target\n"一"二,one\n', "there is text behind the closing quote", 2, 4),
        ("target,source,tqcheck_ignore\na,b,really?\n", r"“really\?” is not the code of a rule", 2, 5),
    ],
)
def test_malformed_tables(text: str, message: str, line: int, column: int | None) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        units(text)
    assert (caught.value.path, caught.value.line, caught.value.column) == ("a.csv", line, column)
    assert caught.value.hint
