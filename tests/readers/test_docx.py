"""Tests of the reader of Word documents."""

from __future__ import annotations

import pytest

from tests.zips import with_lying_size, zipped
from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import File, Place, Span, TranslationUnit
from tqcheck.readers.docx import READER

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{content}</w:{root}>'


def relations(**targets: str) -> str:
    items = "".join(
        f'<Relationship Id="{name}" Type="{RELATION}/{name.rstrip("0123456789")}" Target="{target}"/>'
        for name, target in targets.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'
    )


def docx(body: str, **parts: str) -> bytes:
    """A document with this body; parts: `header1="<w:p>…"`, `styles="<w:style>…"` and so on."""
    roots = {"header": "hdr", "footer": "ftr"}
    names = {name: name.rstrip("0123456789") for name in parts}
    return zipped(
        {
            "_rels/.rels": relations(officeDocument="word/document.xml"),
            "word/document.xml": part("document", f"<w:body>{body}<w:sectPr/></w:body>"),
            "word/_rels/document.xml.rels": relations(**{name: f"{name}.xml" for name in parts}),
            **{f"word/{name}.xml": part(roots.get(names[name], names[name]), text) for name, text in parts.items()},
        }
    )


def p(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def units(data: bytes) -> list[TranslationUnit]:
    return list(READER.read(File("a.docx", data), ReadOptions()).units)


def texts(data: bytes) -> list[str]:
    return [unit.target.text for unit in units(data)]


class TestText:
    @pytest.mark.parametrize(
        ("content", "text"),
        [
            (r("one ") + r("two"), "one two"),
            ("<w:r><w:t>  one\n </w:t><w:t>two</w:t></w:r>", "onetwo"),
            ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"),
            ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "ab"),
            ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a\u2011b\u00adc"),
            (r("a") + f"<w:del>{r('b')}<w:r><w:delText>c</w:delText></w:r></w:del><w:ins>{r('d')}</w:ins>", "ad"),
            (f"<w:moveFrom>{r('a')}</w:moveFrom><w:moveTo>{r('b')}</w:moveTo>", "b"),
            (r("a") + r("b", "<w:vanish/>") + r("c", '<w:vanish w:val="0"/>'), "ac"),
            (f"<w:hyperlink>{r('a')}</w:hyperlink><w:smartTag>{r('b')}</w:smartTag>", "ab"),
            (f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{r('a')}</w:sdtContent></w:sdt>", "a"),
            (f'<w:fldSimple w:instr="PAGE">{r("3")}</w:fldSimple>', "3"),
            (f"<w:r><w:ruby><w:rt>{r('lin')}</w:rt><w:rubyBase>{r('菱')}</w:rubyBase></w:ruby></w:r>", "菱"),
            (r("a") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("b"), "ab"),
            (r("R&amp;D &lt;1&gt;"), "R&D <1>"),
        ],
    )
    def test_of_a_paragraph(self, content: str, text: str) -> None:
        assert texts(docx(p(content))) == [text]

    def test_codes_of_fields_are_left_out(self) -> None:
        def field(kind: str) -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        code = "<w:r><w:instrText>IF </w:instrText></w:r>" + field("begin") + r("inner") + field("end")
        assert texts(docx(p(field("begin") + code + field("separate") + r("result") + field("end") + r("!")))) == [
            "result!"
        ]

    def test_a_field_that_never_ends_hides_one_paragraph_at_most(self) -> None:
        begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        assert texts(docx(p(r("a") + begin + r("b")) + p(r("c")))) == ["a", "c"]

    def test_formulas_and_symbols_are_protected(self) -> None:
        content = (
            r("a ")
            + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
            + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
        )
        (unit,) = units(docx(p(content)))
        assert unit.target.text == "a x=1\uf0fc"
        assert [(span.start, span.end) for span in unit.target.protected] == [(2, 5), (5, 6)]

    def test_empty_paragraphs_are_no_units(self) -> None:
        assert texts(docx(p("") + p(r("  ")) + p(r("a")))) == ["a"]

    def test_tab_stops_are_no_text(self) -> None:
        assert texts(docx(p(r("a"), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'))) == ["a"]

    def test_a_text_box_is_read_once(self) -> None:
        box = f"<w:txbxContent>{p(r('in the box'))}</w:txbxContent>"
        choice = f"<mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
        body = p(r("before ") + f"<w:r>{choice}</w:r>" + r("after"))
        found = units(docx(body))
        assert [(unit.target.text, unit.target.origin.address) for unit in found] == [
            ("before after", "p[1]"),
            ("in the box", "p[1]/txbx[1]/p[1]"),
        ]

    def test_a_text_box_that_has_only_a_fallback(self) -> None:
        box = f"<v:textbox><w:txbxContent>{p(r('a'))}</w:txbxContent></v:textbox>"
        body = p(f"<w:r><mc:AlternateContent><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>")
        assert texts(docx(body)) == ["a"]

    def test_the_strict_format(self) -> None:
        strict = part("document", f"<w:body>{p(r('a'))}</w:body>").replace(
            W, "http://purl.oclc.org/ooxml/wordprocessingml/main"
        )
        assert texts(zipped({"word/document.xml": strict})) == ["a"]


class TestAddresses:
    def test_paragraphs_and_tables(self) -> None:
        inner = f"<w:tbl><w:tr><w:tc>{p(r('deep'))}</w:tc></w:tr></w:tbl>"
        table = f"<w:tbl><w:tr><w:tc>{p(r('a'))}</w:tc><w:tc>{p('')}{p(r('b'))}{inner}</w:tc></w:tr></w:tbl>"
        row = f"<w:tbl><w:tr><w:tc>{p('')}</w:tc></w:tr><w:tr><w:tc>{p(r('c'))}</w:tc></w:tr></w:tbl>"
        found = units(docx(p("") + p(r("one")) + table + p(r("two")) + row))
        assert [(unit.target.text, unit.target.origin.address) for unit in found] == [
            ("one", "p[2]"),
            ("a", "tbl[1]/tr[1]/tc[1]/p[1]"),
            ("b", "tbl[1]/tr[1]/tc[2]/p[2]"),
            ("deep", "tbl[1]/tr[1]/tc[2]/tbl[1]/tr[1]/tc[1]/p[1]"),
            ("two", "p[3]"),
            ("c", "tbl[2]/tr[2]/tc[1]/p[1]"),
        ]

    def test_a_span_has_the_address_alone(self) -> None:
        (unit,) = units(docx(p(r("a word"))))
        assert unit.target.place(Span(2, 6)) == Place(address="p[1]")

    def test_other_parts_stand_behind_the_body(self) -> None:
        notes = f'<w:footnote w:type="separator">{p(r("line"))}</w:footnote><w:footnote w:id="1">{p(r("first"))}</w:footnote>'
        data = docx(
            p(r("body")),
            footer1=p(r("foot")),
            header2=p(r("head 2")),
            header1=p(r("head 1")),
            endnotes=f"<w:endnote>{p(r('end'))}</w:endnote>",
            footnotes=notes + f"<w:footnote>{p(r('second'))}{p(r('more'))}</w:footnote>",
        )
        assert [(unit.target.text, unit.target.origin.address) for unit in units(data)] == [
            ("body", "p[1]"),
            ("head 1", "header1/p[1]"),
            ("head 2", "header2/p[1]"),
            ("foot", "footer1/p[1]"),
            ("first", "footnotes/fn[1]/p[1]"),
            ("second", "footnotes/fn[2]/p[1]"),
            ("more", "footnotes/fn[2]/p[2]"),
            ("end", "endnotes/en[1]/p[1]"),
        ]


class TestKinds:
    STYLES = (
        '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Own"><w:name w:val="Our headings"/><w:basedOn w:val="1"/></w:style>'
        '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="C"><w:name w:val="caption"/></w:style>'
        '<w:style w:styleId="L"><w:name w:val="List Bullet"/></w:style>'
        '<w:style w:styleId="O"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:styleId="A"><w:name w:val="circle a"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:name w:val="circle b"/><w:basedOn w:val="A"/></w:style>'
        '<w:style w:styleId="H"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    )

    @pytest.mark.parametrize(
        ("properties", "kind"),
        [
            ("", "paragraph"),
            ('<w:pStyle w:val="1"/>', "heading"),
            ('<w:pStyle w:val="Own"/>', "heading"),
            ('<w:pStyle w:val="T"/>', "heading"),
            ('<w:pStyle w:val="O"/>', "heading"),
            ('<w:pStyle w:val="C"/>', "caption"),
            ('<w:pStyle w:val="L"/>', "list-item"),
            ('<w:pStyle w:val="A"/>', "paragraph"),
            ('<w:pStyle w:val="unknown"/>', "paragraph"),
            ('<w:outlineLvl w:val="0"/>', "heading"),
            ('<w:outlineLvl w:val="9"/>', "paragraph"),
            ('<w:numPr><w:numId w:val="3"/></w:numPr>', "list-item"),
            ('<w:numPr><w:numId w:val="0"/></w:numPr>', "paragraph"),
            ('<w:pStyle w:val="1"/><w:numPr><w:numId w:val="3"/></w:numPr>', "heading"),
            ('<w:pPrChange><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>', "paragraph"),
        ],
    )
    def test_by_style_and_numbering(self, properties: str, kind: str) -> None:
        (unit,) = units(docx(p(r("a"), properties), styles=self.STYLES))
        assert unit.kind == kind

    def test_cells_and_notes(self) -> None:
        table = f"<w:tbl><w:tr><w:tc>{p(r('a'))}</w:tc></w:tr></w:tbl>"
        found = units(docx(table, footnotes=f"<w:footnote>{p(r('b'))}</w:footnote>"))
        assert [unit.kind for unit in found] == ["cell", "note"]

    def test_text_of_a_hidden_style(self) -> None:
        body = p(r("a") + r("b", '<w:rStyle w:val="H"/>')) + p(r("c"), '<w:pStyle w:val="H"/>')
        assert texts(docx(body, styles=self.STYLES)) == ["a"]


class TestErrors:
    def test_not_a_document_of_word(self) -> None:
        data = zipped({"_rels/.rels": relations(officeDocument="xl/workbook.xml"), "xl/workbook.xml": "<workbook/>"})
        with pytest.raises(ReadError, match="this is not a Word document"):
            units(data)

    def test_malformed_xml(self) -> None:
        with pytest.raises(
            ReadError, match=r"its part word/document\.xml holds malformed XML, byte \d+: mismatched tag"
        ) as caught:
            units(docx("<w:p>"))
        assert caught.value.hint == "open the file in Word and save it again"

    def test_an_external_entity(self) -> None:
        text = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{W}">&x;</w:document>'
        with pytest.raises(ReadError, match="a document type declaration, which such files do not have"):
            units(zipped({"word/document.xml": text}))

    def test_a_bomb_with_a_lying_header(self) -> None:
        with pytest.raises(ReadError, match="cannot be unpacked"):
            units(with_lying_size(zipped({"word/document.xml": b" " * 10_000_000}), 1000))

    def test_deep_nesting(self) -> None:
        with pytest.raises(ReadError, match="nested more than 256 levels deep"):
            units(docx("<w:sdt>" * 300 + "</w:sdt>" * 300))

    def test_truncated(self) -> None:
        data = docx(p(r("a")))
        with pytest.raises(ReadError, match="it is not a whole zip archive"):
            units(data[: len(data) // 2])

    def test_elements_in_places_where_word_has_none(self) -> None:
        body = f"<w:tr>{r('a')}</w:tr>{r('b')}<w:tc>{p(r('c'))}</w:tc><w:t>d</w:t><w:br/>"
        assert texts(docx(body)) == ["c"]
