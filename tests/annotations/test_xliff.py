from __future__ import annotations

import pytest

from tqcheck.annotations.xliff import FORMAT
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import File, Span
from tqcheck.readers.xliff import READER

ITS = 'xmlns:its="http://www.w3.org/2005/11/its"'


def old(units: str, more: str = "") -> str:
    return (
        f'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" {ITS}>'
        f'<file original="f" source-language="zh" target-language="en" datatype="plaintext"><body>{units}</body></file>{more}</xliff>'
    )


def new(units: str) -> str:
    return (
        f'<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" {ITS} srcLang="zh" trgLang="en">'
        f'<file id="f">{units}</file></xliff>'
    )


def read(text: str) -> list[Marked]:
    return list(FORMAT.read(File("a.xlf", text.encode())))


def issue(kind: str, severity: str = "", comment: str = "") -> str:
    return f'its:locQualityIssueType="{kind}" its:locQualityIssueSeverity="{severity}" its:locQualityIssueComment="{comment}"'


def test_local_issues_with_codes_left_out_of_the_text() -> None:
    (item,) = read(
        old(
            '<trans-unit id="7"><source>净<g id="1">利润</g></source><target>'
            f'<bpt id="1">&lt;b&gt;</bpt>R&amp;D <mrk mtype="x-its" {issue("terminology", "50", "say spending")}>'
            f'costs<ph id="2">{{0}}</ph> of</mrk> <g id="1" {issue("misspelling", "90")}>2O24</g></target></trans-unit>'
        )
    )
    assert (item.unit, item.source, item.target) == ("7", "净利润", "R&D costs of 2O24")
    assert item.annotations == (
        Annotation(Span(4, 12), "terminology/wrong-term", "major", note="say spending"),
        Annotation(Span(13, 17), "linguistic-conventions/spelling", "critical"),
    )


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ("0", "neutral"),
        ("33.3", "minor"),
        ("34", "major"),
        ("66", "major"),
        ("67", "critical"),
        ("100", "critical"),
        ("", "minor"),
    ],
)
def test_severities_are_thirds_of_a_hundred(severity: str, expected: str) -> None:
    (item,) = read(
        old(f'<trans-unit id="1"><source/><target><mrk {issue("other", severity)}>x</mrk></target></trans-unit>')
    )
    assert [mark.severity for mark in item.annotations] == [expected]


def test_standoff_issues_may_stand_behind_and_be_several() -> None:
    (item,) = read(
        old(
            '<trans-unit id="1" its:annotatorsRef="localization-quality-issue|Ana terminology|tool"><source>甲乙</source>'
            '<target>a <mrk its:locQualityIssuesRef="#q">b c</mrk></target>'
            '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="grammar" locQualityIssueSeverity="10"/>'
            '<its:locQualityIssue locQualityIssueComment="odd"/><its:locQualityIssue locQualityIssueType="style" '
            'locQualityIssueEnabled="no"/></its:locQualityIssues></trans-unit>'
        )
    )
    assert item.annotations == (
        Annotation(Span(2, 5), "linguistic-conventions/grammar", "minor", rater="Ana"),
        Annotation(Span(2, 5), "other", "minor", rater="Ana", note="odd"),
    )
    assert item.raters == ("Ana",)


def test_issues_of_elements_are_of_all_that_is_in_them() -> None:
    items = read(
        old(
            f'<trans-unit id="1" {issue("style")}><source>甲</source><target>one two</target></trans-unit>'
            f'<trans-unit id="2"><source {issue("other")}>甲乙</source><target>one</target></trans-unit>'
        )
    )
    assert [item.annotations for item in items] == [
        (Annotation(Span(0, 7), "style/awkward-style", "minor"),),
        (Annotation(Span(0, 2), "other", "minor", "source"),),
    ]


def test_segments_of_a_unit_have_their_own_marks() -> None:
    items = read(
        old(
            '<trans-unit id="1"><source>甲。乙。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk>'
            '<mrk mtype="seg" mid="2">乙。</mrk></seg-source><target><mrk mtype="seg" mid="1">One.</mrk> '
            f'<mrk mtype="seg" mid="2">Two <mrk {issue("grammar")}>too</mrk>.</mrk></target></trans-unit>'
        )
    )
    assert [(item.unit, item.source, item.target) for item in items] == [
        ("1/1", "甲。", "One."),
        ("1/2", "乙。", "Two too."),
    ]
    assert [mark.span for item in items for mark in item.annotations] == [Span(4, 7)]


def test_xliff_2_with_marks_that_cross() -> None:
    items = read(
        new(
            '<unit id="u"><segment id="s"><source>甲</source><target>a <sm id="m1" type="its:generic" '
            f'{issue("grammar", "20")}/>b <sm id="m2" {issue("omission", "80")}/>c<em startRef="m1"/> d<em startRef="m2"/>'
            "</target></segment><ignorable><source> </source></ignorable><segment><source>乙</source><target>e</target>"
            "</segment></unit>"
        )
    )
    assert [(item.unit, item.target) for item in items] == [("u/s", "a b c d"), ("u/2", "e")]
    assert [(mark.span, mark.category) for mark in items[0].annotations] == [
        (Span(2, 5), "linguistic-conventions/grammar"),
        (Span(4, 7), "accuracy/omission"),
    ]


FILES = [
    old(
        '<trans-unit id="a"><source>甲</source><target>A</target><alt-trans><source>丙</source><target>C</target></alt-trans>'
        '</trans-unit><trans-unit id="b" translate="no"><source>乙</source><target>B</target></trans-unit>'
        "<trans-unit><source>丁</source></trans-unit>",
        '<file original="g" source-language="zh" target-language="en" datatype="x"><body><trans-unit id="a"><source>戊</source>'
        "<target>E</target></trans-unit></body></file>",
    ),
    new(
        '<unit id="u"><segment><source>甲</source></segment><segment id="x"><source>乙</source><target>B</target></segment></unit>'
    ),
]


@pytest.mark.parametrize("text", FILES)
def test_units_are_called_as_the_reader_calls_them(text: str) -> None:
    document = READER.read(File("a.xlf", text.encode()), ReadOptions())
    assert [(item.unit, item.target) for item in read(text)] == [
        (unit.key, unit.target.text) for unit in document.units
    ]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", None, "the file is empty"),
        ("<html/>", 1, "this is not XLIFF: its first element is “html”"),
        (old("<trans-unit>")[:-9], 1, "malformed XML"),
        (
            old(
                '\n<trans-unit id="1"><source/><target>\n<mrk its:locQualityIssuesRef="#q">x</mrk></target></trans-unit>'
            ),
            3,
            "there are no issues “#q”",
        ),
        (
            old(f'\n<trans-unit id="1"><source/><target><mrk {issue("other", "bad")}>x</mrk></target></trans-unit>'),
            2,
            "the severity “bad” is no number",
        ),
        (
            old(f'<trans-unit id="1"><source/><target><mrk {issue("other", "nan")}>x</mrk></target></trans-unit>'),
            1,
            "the severity “nan” is no number",
        ),
        ('<!DOCTYPE a [<!ENTITY b "c">]><xliff/>', 1, "declaration of an entity"),
    ],
)
def test_errors_have_their_place(text: str, line: int | None, what: str) -> None:
    with pytest.raises(ReadError, match=what) as caught:
        read(text)
    assert (caught.value.path, caught.value.line) == ("a.xlf", line)
