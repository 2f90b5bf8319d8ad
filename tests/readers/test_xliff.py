"""Tests of the reader of XLIFF."""

from __future__ import annotations

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Document, File, Place, Segment, Span, TranslationUnit
from tqcheck.readers.xliff import READER

V1 = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
V2 = '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh" trgLang="en">'


def v1(units: str) -> str:
    return f'{V1}<file original="a" source-language="zh" target-language="en"><body>{units}</body></file></xliff>'


def v2(units: str) -> str:
    return f'{V2}<file id="f">{units}</file></xliff>'


def read(text: str | bytes) -> Document:
    return READER.read(File("a.xlf", text.encode() if isinstance(text, str) else text), ReadOptions())


def units(text: str) -> list[TranslationUnit]:
    return list(read(text).units)


def target(content: str) -> Segment:
    """The segment of this content of a target."""
    (unit,) = units(v1(f'<trans-unit id="1"><source/><target>{content}</target></trans-unit>'))
    return unit.target


def pairs(text: str) -> list[tuple[str, str | None, str]]:
    return [(unit.key, unit.source.text if unit.source else None, unit.target.text) for unit in units(text)]


class TestVersion1:
    def test_a_unit(self) -> None:
        (unit,) = units(
            v1(
                '<trans-unit id="7"><source>公司</source><target state="final">company</target><note>short</note></trans-unit>'
            )
        )
        assert unit.source
        assert (unit.key, unit.source.text, unit.target.text) == ("7", "公司", "company")
        assert (unit.state, unit.notes) == ("final", ("short",))
        assert (unit.source.lang, unit.target.lang) == ("zh", "en")

    def test_a_missing_target_is_new_and_empty(self) -> None:
        (unit,) = units(v1('<trans-unit id="7">\n<source>公司</source></trans-unit>'))
        assert (unit.target.text, unit.state) == ("", "new")
        assert unit.target.place(Span(0, 0)) == Place(2, 9, 2, 9)

    def test_an_empty_target(self) -> None:
        (unit,) = units(v1('<trans-unit id="7"><source>公司</source>\n<target/></trans-unit>'))
        assert (unit.target.text, unit.state) == ("", None)
        assert unit.target.place(Span(0, 0)) == Place(2, 10, 2, 10)

    def test_segments(self) -> None:
        text = v1(
            '<trans-unit id="7"><source>一。 二。</source><seg-source><mrk mtype="seg" mid="1">一。</mrk> '
            '<g id="1"><mrk mtype="seg" mid="2">二。</mrk></g></seg-source>'
            '<target><mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="1">One.</mrk></target></trans-unit>'
        )
        assert pairs(text) == [("7/1", "一。", "One."), ("7/2", "二。", "Two.")]

    @pytest.mark.parametrize(
        "target",
        ["", '<target><mrk mtype="seg" mid="9">x</mrk></target>', '<target><mrk mtype="seg" mid="1"/></target>'],
    )
    def test_segments_without_a_target(self, target: str) -> None:
        source = '<source>一。</source><seg-source><mrk mtype="seg" mid="1">一。</mrk></seg-source>'
        assert pairs(v1(f'<trans-unit id="7">{source}{target}</trans-unit>')) == [("7/1", "一。", "")]

    def test_segments_of_the_source_alone_make_one_unit(self) -> None:
        source = '<source>一。</source><seg-source><mrk mtype="seg" mid="1">一。</mrk></seg-source>'
        assert pairs(v1(f'<trans-unit id="7">{source}<target>One.</target></trans-unit>')) == [("7", "一。", "One.")]

    def test_candidates_are_no_units(self) -> None:
        text = "<source>一</source><target>one</target><alt-trans><source>二</source><target>two</target></alt-trans>"
        assert pairs(v1(f'<trans-unit id="7">{text}</trans-unit>')) == [("7", "一", "one")]

    def test_what_is_not_to_be_translated(self) -> None:
        text = (
            '<trans-unit id="1" translate="no"><source>一</source></trans-unit>'
            '<group translate="no"><trans-unit id="2"><source>二</source></trans-unit>'
            '<trans-unit id="3" translate="yes"><source>三</source></trans-unit></group>'
        )
        assert pairs(v1(text)) == [("3", "三", "")]

    def test_several_files(self) -> None:
        body = '<body><trans-unit id="1"><source>一</source></trans-unit></body>'
        files = "".join(f'<file source-language="{lang}" target-language="en">{body}</file>' for lang in ("zh", "ja"))
        document = read(f"{V1}{files}</xliff>")
        assert document.source_lang == "zh"
        assert [(unit.key, unit.source.lang) for unit in document.units if unit.source] == [("1", "zh"), ("f2/1", "ja")]

    def test_languages_of_an_element(self) -> None:
        (unit,) = units(v1('<trans-unit id="1"><source>一</source><target xml:lang="en-GB">one</target></trans-unit>'))
        assert unit.target.lang == "en-GB"

    def test_elements_of_other_namespaces(self) -> None:
        foreign = '<x:source xmlns:x="urn:x">no</x:source><x:target xmlns:x="urn:x">no</x:target>'
        assert pairs(v1(f'<trans-unit id="1">{foreign}<source>一</source></trans-unit>')) == [("1", "一", "")]

    def test_elements_where_the_standard_has_none(self) -> None:
        inner = '<trans-unit id="2"><source>x</source></trans-unit><source>y</source><ph id="1"><source/></ph>'
        assert [key for key, _, _ in pairs(v1(f'<trans-unit id="1"><source>{inner}</source></trans-unit>'))] == ["1"]

    def test_a_prefix(self) -> None:
        text = (
            '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file><x:body><x:trans-unit id="1">'
            '<x:source>一</x:source><x:target>a <x:ph id="1">b</x:ph></x:target></x:trans-unit></x:body></x:file></x:xliff>'
        )
        (unit,) = units(text)
        assert [(span.start, span.kind) for span in unit.target.protected] == [(2, "content")]


class TestVersion2:
    def test_segments(self) -> None:
        text = v2(
            '<unit id="u1"><notes><note>short</note></notes><segment id="s1" state="final"><source>一</source>'
            "<target>one</target></segment><ignorable><source> </source></ignorable>"
            "<segment><source>二</source></segment></unit>"
        )
        assert pairs(text) == [("u1/s1", "一", "one"), ("u1/2", "二", "")]
        assert [(unit.state, unit.notes) for unit in units(text)] == [("final", ("short",)), ("new", ("short",))]
        document = read(text)
        assert (document.source_lang, document.target_lang, dict(document.meta)["version"]) == ("zh", "en", "2.1")

    def test_candidates_are_no_units(self) -> None:
        match = '<x:matches xmlns:x="urn:x"><x:match><source>no</source><target>no</target></x:match></x:matches>'
        assert pairs(v2(f'<unit id="1">{match}<segment><source>一</source></segment></unit>')) == [("1/1", "一", "")]

    @pytest.mark.parametrize("place", ["unit", "group", "file"])
    def test_what_is_not_to_be_translated(self, place: str) -> None:
        unit = '<group><unit id="1"><segment><source>一</source></segment></unit></group>'
        assert pairs(v2(unit).replace(f"<{place}", f'<{place} translate="no"')) == []


class TestInlineCodes:
    @pytest.mark.parametrize(
        ("content", "protected"),
        [
            ('a <g id="1">b</g> c', [('<g id="1">', "tag"), ("</g>", "tag")]),
            (
                '<pc id="1"><pc id="2">b</pc></pc>',
                [('<pc id="1">', "tag"), ('<pc id="2">', "tag"), ("</pc>", "tag"), ("</pc>", "tag")],
            ),
            ('a <x id="1"/> b', [('<x id="1"/>', "content")]),
            ('a <ph id="1"/> b', [('<ph id="1"/>', "content")]),
            ('a <ph id="1">&lt;br/&gt;</ph> b', [('<ph id="1">&lt;br/&gt;</ph>', "content")]),
            (
                '<ph id="1">a <sub>note <ph id="2">x</ph></sub></ph>',
                [('<ph id="1">a <sub>note <ph id="2">x</ph></sub></ph>', "content")],
            ),
            (
                '<bpt id="1">{\\b </bpt>b<ept id="1">}</ept>',
                [('<bpt id="1">{\\b </bpt>', "tag"), ('<ept id="1">}</ept>', "tag")],
            ),
            ('<it id="1" pos="open">[</it>', [('<it id="1" pos="open">[</it>', "tag")]),
            (
                '<bx id="1"/><ex id="2"/><sc id="3"/><ec startRef="3"/>',
                [(tag, "tag") for tag in ('<bx id="1"/>', '<ex id="2"/>', '<sc id="3"/>', '<ec startRef="3"/>')],
            ),
            ('<cp hex="0001"/>', [('<cp hex="0001"/>', "content")]),
            ('<mrk mtype="term">a</mrk>', [('<mrk mtype="term">', "tag"), ("</mrk>", "tag")]),
            (
                '<mrk mtype="protected">a</mrk>',
                [('<mrk mtype="protected">', "tag"), ("a", "content"), ("</mrk>", "tag")],
            ),
            ("<mrk translate='no'>a</mrk>", [("<mrk translate='no'>", "tag"), ("a", "content"), ("</mrk>", "tag")]),
            ('<g id="1" ctype="a>b">c</g>', [('<g id="1" ctype="a>b">', "tag"), ("</g>", "tag")]),
        ],
    )
    def test_stay_in_the_text_and_are_protected(self, content: str, protected: list[tuple[str, str]]) -> None:
        segment = target(content)
        assert segment.text == content
        assert [(segment.text[span.start : span.end], span.kind) for span in segment.protected] == protected

    @pytest.mark.parametrize(
        ("content", "text"),
        [
            ("R&amp;D &lt;5&gt; &quot;&apos;", "R&D <5> \"'"),
            ("&#20844;&#x53f8;&#x1F600;", "公司😀"),
            ("a<!-- no <g> --> b<?pi no?>", "a b"),
            ("a <![CDATA[<b> & ]]]]> c", "a <b> & ]] c"),
            ("  a\n\n  b  ", "  a\n\n  b  "),
        ],
    )
    def test_text(self, content: str, text: str) -> None:
        assert target(content).text == text

    def test_places(self) -> None:
        (unit,) = units(
            v1(
                '\n<trans-unit id="1"><source/>\n<target>R&amp;D <g id="1">rose</g>\nby <![CDATA[5]]> %</target></trans-unit>'
            )
        )
        text = unit.target.text
        assert text == 'R&D <g id="1">rose</g>\nby 5 %'
        for word, place in (
            ("R", Place(3, 9, 3, 10)),
            ("&", Place(3, 10, 3, 15)),
            ("rose", Place(3, 27, 3, 31)),
            ("by", Place(4, 1, 4, 3)),
            ("5", Place(4, 13, 4, 14)),
            ("%", Place(4, 18, 4, 19)),
        ):
            assert unit.target.place(Span(text.index(word), text.index(word) + len(word))) == place


class TestEncodings:
    @pytest.mark.parametrize(
        ("declared", "encoding", "shown"),
        [
            ("UTF-16", "utf-16", "utf-16"),
            ("utf-8", "utf-8-sig", "utf-8-sig"),
            ("GB2312", "gb18030", "gb18030"),
            ("Big5", "big5", "big5"),
            ("", "gb18030", "gb18030"),
        ],
    )
    def test_declared_and_found_out(self, declared: str, encoding: str, shown: str) -> None:
        head = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
        unit = '<trans-unit id="1"><source>公司年度工作</source><target>一<x id="1"/>二</target></trans-unit>'
        document = read((head + v1(unit)).encode(encoding))
        (found,) = document.units
        assert found.target.text == '一<x id="1"/>二'
        assert found.target.place(Span(13, 14)).column is not None
        assert ("encoding", shown) in document.meta

    def test_columns_count_characters(self) -> None:
        (unit,) = units(v1('<trans-unit id="公司"><source>😀公司</source><target>x</target></trans-unit>'))
        column = unit.target.place(Span(0, 1)).column
        text = v1('<trans-unit id="公司"><source>😀公司</source><target>x</target></trans-unit>')
        assert column
        assert text[column - 1] == "x"

    def test_a_byte_that_does_not_fit(self) -> None:
        data = b'<?xml version="1.0" encoding="utf-8"?><xliff>\xff'
        with pytest.raises(ReadError, match="this byte is not utf-8") as caught:
            read(data)
        assert caught.value.offset == data.index(b"\xff")

    def test_an_unknown_encoding(self) -> None:
        with pytest.raises(ReadError, match="its encoding is “x-none”, which is unknown"):
            read('<?xml version="1.0" encoding="x-none"?><xliff/>')


class TestErrors:
    @pytest.mark.parametrize(
        ("text", "where", "what"),
        [
            (f"{V1}\n<file>\n </body></xliff>", "a.xlf:3:4", "malformed XML: mismatched tag"),
            (f"{V1}\n公司<file>", "a.xlf:2:9", "malformed XML: no element found"),
            (f"{V1}\n  公司 <file", "a.xlf:2:6", "malformed XML: unclosed token"),
            ("<html/>", "a.xlf:1:1", "this is not XLIFF: its first element is “html”"),
            ('<xliff version="3.0"/>', "a.xlf:1:1", "the version of XLIFF is “3.0”, which is unknown"),
            ("<xliff/>", "a.xlf:1:1", "the version of XLIFF is “”, which is unknown"),
            (f'<!DOCTYPE xliff [<!ENTITY a "b">]>\n{V1}</xliff>', "a.xlf:1:29", "a declaration of an entity"),
            ("no XML at all", "a.xlf:1:1", "malformed XML: syntax error"),
        ],
    )
    def test_place_and_reason(self, text: str, where: str, what: str) -> None:
        with pytest.raises(ReadError, match=what) as caught:
            read(text)
        assert caught.value.where == where
        assert caught.value.shown == text.split("\n")[(caught.value.line or 1) - 1]

    def test_a_document_type_without_entities(self) -> None:
        text = '<!DOCTYPE xliff SYSTEM "xliff.dtd">' + v1('<trans-unit id="1"><source>一</source></trans-unit>')
        assert pairs(text) == [("1", "一", "")]
