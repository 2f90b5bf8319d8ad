"""TBX as programs write it: version 2 with tig and ntig, version 3 in both styles, TBX-Min."""

from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.termbase.formats.tbx import FORMAT as TBX

MARTIF = """\
<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>From a termbase</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="t1">
  <descrip type="subjectField">mining</descrip>
  <descripGrp><descrip type="definition">what moves coal</descrip><admin type="source">a book</admin></descripGrp>
  <note>checked</note>
  <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp>
  <langSet xml:lang="EN-US">
    <tig><term>belt conveyor</term><termNote type="partOfSpeech">noun</termNote>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>belt <hi>conveyer</hi></term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>conveyor belt</term></tig>
    <tig><term>belt transporter</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
    <tig><term>conveyor</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  </langSet>
  <langSet xml:lang="zh_cn"><tig><term>皮带输送机</term></tig><tig><term>皮带机</term></tig></langSet>
</termEntry>
<termEntry id="t1"><langSet xml:lang="zh-CN"><tig><term>枣岭</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="zh-CN"><tig><term>综采</term></tig></langSet>
  <langSet xml:lang="en-US"><tig><term>fully mechanized mining</term></tig></langSet></termEntry>
</body></text></martif>
"""

DCA = """\
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><descrip type="subjectField">mining</descrip>
<langSec xml:lang="zh"><termSec><term>皮带机</term></termSec></langSec>
<langSec xml:lang="en"><descrip type="definition">what moves coal</descrip>
<termSec><term>conveyor</term><termNote type="partOfSpeech">noun</termNote>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><note>short</note></termSec>
<termSec><term>conveyer</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>
"""

DCT = """\
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>mining</min:subjectField>
<langSec xml:lang="zh"><termSec><term>皮带机</term></termSec></langSec>
<langSec xml:lang="en"><basic:definition>what moves coal</basic:definition>
<termSec><term>conveyor</term><min:partOfSpeech>noun</min:partOfSpeech>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><note>short</note></termSec>
<termSec><term>conveyer</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>
"""

MIN = """\
<TBX dialect="TBX-Min"><header><languages source="zh" target="de"/></header><body><entry/>
<conceptEntry id="c1"><subjectField>mining</subjectField>
<langGroup xml:lang="de"><termGroup><term>Förderband</term><termStatus>preferred</termStatus></termGroup>
<termGroup><term>Transportband</term><termStatus>notRecommended</termStatus></termGroup></langGroup>
<langGroup xml:lang="zh"><termGroup><term>皮带机</term></termGroup></langGroup></conceptEntry></body></TBX>
"""


def read(text: str, options: ReadOptions | None = None) -> Glossary:
    return TBX.read("g.tbx", text.encode(), options or ReadOptions())


def test_version_2() -> None:
    glossary = read(MARTIF)
    first, second = glossary.entries
    assert first == TermEntry(
        "g.tbx#t1",
        ("belt conveyor",),
        ("皮带输送机", "皮带机"),
        ("conveyor", "conveyor belt"),
        ("belt conveyer", "belt transporter"),
        domain="mining",
        note="checked",
        path="g.tbx",
        line=6,
        pos="noun",
        definition="what moves coal",
    )
    assert (second.id, second.preferred, second.line) == ("g.tbx:23", ("fully mechanized mining",), 23)
    assert (glossary.source_lang, glossary.target_lang) == ("zh-CN", "en-US")
    assert [(defect.line, defect.what, defect.fatal) for defect in glossary.defects] == [
        (22, "a concept without a term in “en-US” was left out", False)
    ]


@pytest.mark.parametrize("text", [DCA, DCT], ids=["DCA", "DCT"])
def test_version_3(text: str) -> None:
    glossary = read(text)
    (entry,) = glossary.entries
    assert (entry.id, entry.source, entry.preferred) == ("g.tbx#c1", ("皮带机",), ("conveyor",))
    assert (entry.forbidden, entry.pos, entry.domain) == (("conveyer",), "noun", "mining")
    assert (entry.definition, entry.note) == ("what moves coal", "short")
    assert glossary.defects == ()


def test_min_says_which_is_the_source() -> None:
    glossary = read(MIN)
    (entry,) = glossary.entries
    assert (entry.source, entry.preferred, entry.forbidden) == (("皮带机",), ("Förderband",), ("Transportband",))
    assert (glossary.source_lang, glossary.target_lang) == ("zh", "de")


def test_without_a_status_all_terms_are_preferred() -> None:
    plain = DCA.replace("preferredTerm-admn-sts", "").replace("supersededTerm-admn-sts", "")
    assert read(plain).entries[0].preferred == ("conveyor", "conveyer")


def test_terms_that_are_admitted_alone_are_preferred() -> None:
    plain = DCA.replace("preferredTerm", "admittedTerm").replace("supersededTerm", "admittedTerm")
    assert read(plain).entries[0].preferred == ("conveyor", "conveyer")


def test_an_unknown_status_is_said() -> None:
    glossary = read(DCA.replace("supersededTerm-admn-sts", "dubious"))
    assert glossary.entries[0].admitted == ("conveyer",)
    assert [defect.what for defect in glossary.defects] == [
        "“dubious” is no status that is known here; the term was taken for admitted"
    ]


def test_one_language() -> None:
    (entry,) = read(DCA, ReadOptions(target_lang="zh")).entries
    assert (entry.source, entry.preferred) == (("conveyor", "conveyer"), ("皮带机",))
    alone = DCA.replace('<langSec xml:lang="zh"><termSec><term>皮带机</term></termSec></langSec>', "")
    assert read(alone).entries[0].source == ()


def test_entries_on_one_line_have_different_ids() -> None:
    concept = '<conceptEntry><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>'
    entries = read(f"<tbx><text><body>{concept}{concept}</body></text></tbx>").entries
    assert [entry.id for entry in entries] == ["g.tbx:1", "g.tbx:1/2"]


def test_malformed_says_where() -> None:
    with pytest.raises(TermbaseError) as caught:
        read("<tbx>\n<text>\n  <body></text></tbx>")
    assert caught.value.where == "g.tbx:3:11"
    assert caught.value.what == "malformed XML: mismatched tag"


def test_what_is_written() -> None:
    entry = TermEntry("", ("A & B",), ("甲",), forbidden=("<x>",), pos="noun", domain="d")
    assert TBX.write(Glossary((entry,), (), "zh", "en")).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx type="TBX-Basic" style="dca" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2">\n'
        "  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>Written by tqcheck</p>\n"
        "      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n"
        '      <conceptEntry id="c1">\n        <descrip type="subjectField">d</descrip>\n'
        '        <langSec xml:lang="zh">\n          <termSec>\n            <term>甲</term>\n'
        '            <termNote type="partOfSpeech">noun</termNote>\n          </termSec>\n        </langSec>\n'
        '        <langSec xml:lang="en">\n          <termSec>\n            <term>A &amp; B</term>\n'
        '            <termNote type="partOfSpeech">noun</termNote>\n'
        '            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n          </termSec>\n'
        "          <termSec>\n            <term>&lt;x&gt;</term>\n"
        '            <termNote type="partOfSpeech">noun</termNote>\n'
        '            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>\n          </termSec>\n'
        "        </langSec>\n      </conceptEntry>\n    </body>\n  </text>\n</tbx>\n"
    )


def test_what_is_not_to_be_translated_is_written_as_its_own_translation() -> None:
    (entry,) = read(TBX.write(Glossary((TermEntry("", (), ("WX-9",), dnt=True),), (), "zh", "en")).decode()).entries
    assert (entry.source, entry.preferred, entry.dnt) == (("WX-9",), ("WX-9",), False)
