"""Workbooks as programs save them, and workbooks built to harm."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.zips import zipped
from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.safezip import Archive
from tqcheck.termbase.formats.xlsx import FORMAT as XLSX

if TYPE_CHECKING:
    from collections.abc import Sequence

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KEYS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>source</t></is></c><c r="B1" t="str"><v>preferred</v></c></row>'


def book(*sheets: str, strings: str = "", states: Sequence[str] = ()) -> bytes:
    """A workbook with the rows of these sheets."""
    listed = "".join(
        f'<sheet name="S{number}" sheetId="{number}" r:id="r{number}" state="{[*states, *["visible"] * 9][number - 1]}"/>'
        for number in range(1, len(sheets) + 1)
    )
    related = "".join(
        f'<Relationship Id="r{number}" Type="{KEYS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="x" Type="{KEYS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{KEYS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{related}<Relationship Id="s" Type="{KEYS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
    }
    for number, rows in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        )
    return zipped(parts)


def read(data: bytes) -> Glossary:
    return XLSX.read("g.xlsx", data, ReadOptions())


def forms(data: bytes) -> list[tuple[int | None, str, str]]:
    return [(entry.line, "|".join(entry.source), "|".join(entry.preferred)) for entry in read(data).entries]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>', (2, "枣岭", "Zaoling Mining")),
        ('<c r="B2"><v>2020</v></c>', (2, "", "2020")),
        ('<c r="B2"><v>2.0200000000000001E3</v></c>', (2, "", "2020")),
        ('<c r="B2"><v>0.10000000000000001</v></c>', (2, "", "0.1")),
        ('<c r="B2" t="b"><v>1</v></c>', (2, "", "TRUE")),
        ('<c r="B2" t="str"><f>A2&amp;"x"</f><v>a form</v></c>', (2, "", "a form")),
        ('<c><v>1</v></c><c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>', (2, "1", "rich text")),
        ('<c r="B2" t="str"><v>a_x000D_</v></c>', (2, "", "a")),
        ('<c r="B2" t="str"><v>_x005F_x0041_</v></c>', (2, "", "_x0041_")),
    ],
)
def test_cells(cells: str, expected: tuple[int, str, str]) -> None:
    strings = "<si><t>枣岭</t><rPh><t>zao</t></rPh></si><si><r><t>Zaoling</t></r><r><t xml:space='preserve'> Mining</t></r></si>"
    assert forms(book(f'{HEADER}<row r="2">{cells}</row>', strings=strings)) == [expected]


def test_lines_are_numbers_of_rows() -> None:
    rows = '<row r="5"><c r="B5" t="str"><v>a</v></c></row><row><c r="B6" t="str"><v>b</v></c></row>'
    assert forms(book(HEADER + rows)) == [(5, "", "a"), (6, "", "b")]


def test_a_title_may_stand_above_the_header() -> None:
    title = '<row r="1"><c r="A1" t="str"><v>Terms of the Zaoling Group</v></c></row>'
    header = HEADER.replace('r="1"', 'r="3"')
    assert forms(book(f'{title}{header}<row r="4"><c r="B4" t="str"><v>a</v></c></row>')) == [(4, "", "a")]


def test_the_first_sheet_with_a_header_is_read_and_the_others_are_named() -> None:
    other = '<row r="1"><c r="A1" t="str"><v>How to use this file</v></c></row>'
    mine = f'{HEADER}<row r="2"><c r="B2" t="str"><v>a</v></c></row>'
    glossary = read(book(other, mine, mine, "", mine, states=["visible"] * 4 + ["hidden"]))
    assert [entry.preferred for entry in glossary.entries] == [("a",)]
    assert [defect.what for defect in glossary.defects] == ["only the sheet “S2” was read, not “S1”, “S3”"]


def test_an_error_in_a_cell_is_said() -> None:
    cells = '<c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="str"><v>a</v></c>'
    (defect,) = read(book(f'{HEADER}<row r="2">{cells}</row>')).defects
    assert (defect.line, defect.what) == (2, "a cell holds the error #REF!; it was taken for empty")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password, or of an old format"),
        (zipped({"a.txt": "a"}), "this is no workbook"),
        (book(), "the glossary is empty"),
        (book(""), "the glossary is empty"),
        (book(f'{HEADER}<row r="2"><c r="B2" t="s"><v>7</v></c></row>'), "refers to a text that is not there"),
        (book(f'{HEADER}<row r="2"><c r="B2" t="s"><v>-1</v></c></row>'), "refers to a text that is not there"),
        (book(f"{HEADER}<row>"), "its part xl/worksheets/sheet1.xml is malformed XML"),
        (book(f'{HEADER}<row r="2"><c r="XFD2" t="str"><v>a</v></c></row>'), "more than 256 columns"),
        (book(f'{HEADER}<row r="2000000"><c r="A1"><v>1</v></c></row>'), "more than 1,048,576 rows"),
        (book('<row r="1"><c r="A1" t="str"><v>枣岭</v></c></row>'), "unknown column “枣岭”"),
        (
            book(HEADER).replace(b"PK\x01\x02", b"PK\x01\x03"),
            "not a whole zip archive",
        ),
    ],
)
def test_what_cannot_be_read(data: bytes, what: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        read(data)
    assert what in caught.value.what
    assert caught.value.path == "g.xlsx"


def test_a_far_cell_costs_nothing() -> None:
    data = book(f'{HEADER}<row r="1048576"><c r="B1048576" t="str"><v>a</v></c><c r="XFD1048576" s="1"/></row>')
    tracemalloc.start()
    assert forms(data) == [(1_048_576, "", "a")]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(Archive.__init__.__kwdefaults__, "budget", 100_000)  # type: ignore[union-attr, arg-type]
    with pytest.raises(TermbaseError, match="unpacks to far more"):
        read(book(HEADER + " " * 1_000_000))


def test_a_text_referred_to_again_and_again_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tqcheck.termbase.formats._sheets.BUDGET", 100_000)
    rows = "".join(f'<row r="{row}"><c r="B{row}" t="s"><v>0</v></c></row>' for row in range(2, 200))
    with pytest.raises(TermbaseError, match="far more text than a glossary"):
        read(book(HEADER + rows, strings=f"<si><t>{'x' * 1000}</t></si>"))


def test_entities_are_refused() -> None:
    data = book(HEADER)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/workbook.xml"] = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(TermbaseError, match="a document type declaration"):
        read(zipped(parts))


def test_texts_are_written_as_texts() -> None:
    entry = TermEntry("", ("=1+2", "-x", "2020"), ("甲",), note="http://a.example")
    (back,) = read(XLSX.write(Glossary((entry,)))).entries
    assert (back.preferred, back.note) == (("=1+2", "-x", "2020"), "http://a.example")


def test_what_a_cell_cannot_hold_is_an_error() -> None:
    with pytest.raises(TermbaseError, match=r"row 2 would have a cell of more than 32,767 characters") as caught:
        XLSX.write(Glossary((TermEntry("", ("a",), note="x" * 40_000),)))
    assert caught.value.hint == "convert to another format, such as .csv"
