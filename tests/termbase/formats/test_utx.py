from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.termbase.formats.utx import FORMAT as UTX

HEAD = "#UTX 1.11; zh-CN/en-US; 2013-12-20T17:00:45Z; copyright: Zaoling Mining (2013); license: CC-by 3.0\n"
NAMES = "#description: terms of the mine\n#src\ttgt\tsrc:pos\tterm status\tcomment\tconcept ID\n"


def read(text: str) -> Glossary:
    return UTX.read("g.utx", text.encode(), ReadOptions())


def test_rows_of_a_concept_are_an_entry() -> None:
    glossary = read(
        f"{HEAD}{NAMES}皮带机\tbelt conveyor\tnoun\tapproved\tn\t7\n# a remark\n皮带机\tconveyer\tnoun\tforbidden\t\t7\n"
        "输送机\tbelt conveyor\t-\tapproved\t\t7\n皮带机\tconveyor\tnoun\tnon-standard\t\t7\n"
    )
    (entry,) = glossary.entries
    assert entry == TermEntry(
        "g.utx#7",
        ("belt conveyor",),
        ("皮带机", "输送机"),
        ("conveyor",),
        ("conveyer",),
        note="n",
        path="g.utx",
        line=4,
        pos="noun",
    )
    assert (glossary.source_lang, glossary.target_lang, glossary.defects) == ("zh-CN", "en-US", ())


def test_without_a_concept_the_source_and_its_part_of_speech_tell() -> None:
    text = "#UTX 1.11; zh/en\r\n#src\ttgt\tsrc:pos\r\n开采\tmine\tverb\r\n开采\tmining\tnoun\r\n开采\textract\tverb\r\n"
    assert [entry.preferred for entry in read(text).entries] == [("mine", "extract"), ("mining",)]


def test_a_provisional_term_is_preferred_until_one_is_approved() -> None:
    head = "#UTX 1.20; zh/en\n#src\ttgt\tterm status\n"
    assert read(f"{head}甲\ta\tprovisional\n").entries[0].preferred == ("a",)
    (entry,) = read(f"{head}甲\ta\tprovisional\n甲\tb\tapproved\n").entries
    assert (entry.preferred, entry.admitted) == (("b",), ("a",))


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("src\ttgt\n", 1, "this is no UTX: its first line does not say so"),
        ("#UTX 1.11; zh/en\n甲\ta\n", 1, "the line with the names of the columns is missing"),
        ("#UTX 1.11; zh/en\n#src\tsrc:pos\n", 2, "the column “tgt” is missing"),
    ],
)
def test_errors(text: str, line: int, what: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        read(text)
    assert (caught.value.line, caught.value.what) == (line, what)


@pytest.mark.parametrize(
    ("row", "what", "fatal"),
    [
        ("甲\ta\tn\tapproved\t\t1\tx", "the row has 7 cells, the line with the names only 6", True),
        ("甲\ta\tn\tfine", "“fine” is no status that is known here; the term was taken for admitted", False),
        ("甲\t\tn", "a concept without a term in “en-US” was left out", False),
    ],
)
def test_defects(row: str, what: str, fatal: bool) -> None:
    assert [(defect.line, defect.what, defect.fatal) for defect in read(f"{HEAD}{NAMES}{row}\n").defects] == [
        (4, what, fatal)
    ]


def test_what_is_written() -> None:
    entry = TermEntry("", ("A", "B"), ("甲", "乙"), ("C",), ("D",), note="one\ntwo", pos="noun")
    assert UTX.write(Glossary((entry, TermEntry("", ("no source",))), (), "zh", "en")).decode() == (
        "#UTX 1.11; zh/en\r\n#src\ttgt\tsrc:pos\tterm status\tcomment\tconcept ID\r\n"
        "甲\tA\tnoun\tapproved\tone two\t1\r\n甲\tB\tnoun\tapproved\tone two\t1\r\n"
        "甲\tC\tnoun\tnon-standard\tone two\t1\r\n甲\tD\tnoun\tforbidden\tone two\t1\r\n"
        "乙\tA\tnoun\tapproved\tone two\t1\r\n"
    )
