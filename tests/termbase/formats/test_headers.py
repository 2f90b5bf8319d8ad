"""Which column is which, by its name."""

from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.termbase.formats._headers import Heading, columns_of, heading, is_misspelt


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Source Term", "source"),
        ("源语", "source"),
        ("Target", "preferred"),
        ("Approved translation", "preferred"),
        ("首选译法", "preferred"),
        ("译文：", "preferred"),
        ("ALSO_ALLOWED", "admitted"),
        ("备选", "admitted"),
        ("Do not use", "forbidden"),
        ("do-not-use", "forbidden"),
        ("deprecated*", "forbidden"),
        ("错误译法", "forbidden"),
        ("Case-sensitive", "case"),
        ("大小写", "case"),
        ("Part of Speech", "pos"),
        ("词性", "pos"),
        ("领域", "domain"),
        ("适用范围", "scope"),
        ("Do not translate", "dnt"),
        ("不译", "dnt"),
        ("定义", "definition"),
        ("備註", "note"),
        ("Ｎｏｔｅ", "note"),
    ],
)
def test_names(name: str, column: str) -> None:
    assert heading(name) == Heading(column)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zh", Heading("", "zh")),
        ("zh-CN", Heading("", "zh-CN")),
        ("English (US)", Heading("", "en")),
        ("Chinese (Simplified)", Heading("", "zh-Hans")),
        ("源语 (zh)", Heading("source", "zh")),
        ("源语（中文）", Heading("source", "zh")),
        ("Target [en-US]", Heading("preferred", "en-US")),
        ("English term", Heading("term", "en")),
        ("英文译名", Heading("preferred", "en")),
        ("英译", Heading("preferred", "en")),
        ("简体中文术语", Heading("term", "zh-Hans")),
        ("source_zh", Heading("source", "zh")),
        ("Synonym 2", Heading("admitted", "", numbered=True)),
        ("备选1", Heading("admitted", "", numbered=True)),
    ],
)
def test_languages_and_numbers(name: str, expected: Heading) -> None:
    assert heading(name) == expected


@pytest.mark.parametrize("name", ["", "枣岭", "prefered", "foo bar", "x" * 1000, "(", "2"])
def test_unknown(name: str) -> None:
    assert heading(name) is None


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        ("zh,en", "source,preferred"),
        ("English,中文", "preferred,source"),
        ("中文,首选译法", "source,preferred"),
        ("source,en", "source,preferred"),
        ("term,translation", "source,preferred"),
        ("term,禁用", "preferred,forbidden"),
        ("English,do not use", "preferred,forbidden"),
        ("source,dnt", "source,dnt"),
        ("term,dnt", "source,dnt"),
        ("forbidden", "forbidden"),
        ("源语,译文,备选1,备选2", "source,preferred,admitted,admitted"),
        ("中文术语,英文术语,英文禁用,中文同义词", "source,preferred,forbidden,source"),
        ("source,target,,", "source,preferred"),
    ],
)
def test_columns(cells: str, names: str) -> None:
    columns = columns_of("g.csv", 1, cells.split(","), ReadOptions())
    assert ",".join(columns.names) == names
    assert columns.defects == ()


@pytest.mark.parametrize(
    ("cells", "options", "names", "langs"),
    [
        ("zh-CN,en-US", (None, None), ["source", "preferred"], ("zh-CN", "en-US")),
        ("zh,en", ("en", "zh"), ["preferred", "source"], ("en", "zh")),
        ("zh,en,de", ("zh", "de"), ["source", "", "preferred"], ("zh", "de")),
        ("Source (zh),Target (en)", (None, None), ["source", "preferred"], ("zh", "en")),
        ("source,fr,en", (None, "fr"), ["source", "preferred", ""], ("", "fr")),
        ("ja,zh,preferred", ("zh", None), ["", "source", "preferred"], ("zh", "")),
        ("English", (None, None), ["preferred"], ("", "en")),
    ],
)
def test_languages_of_columns(
    cells: str, options: tuple[str | None, str | None], names: list[str], langs: tuple[str, str]
) -> None:
    columns = columns_of("g.csv", 1, cells.split(","), ReadOptions(*options))
    assert list(columns.names) == names
    assert (columns.source_lang, columns.target_lang) == langs


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        ("ID,source,target", "the column “ID” is not used"),
        ("source,target,日期", "the column “日期” is not used"),
        ("source,target,fr", "the column “fr” is not used"),
        ("zh,en,fr", "of its languages (zh, en, fr) “zh” was taken for the source and “en” for the target"),
    ],
)
def test_what_is_not_read_is_said(cells: str, what: str) -> None:
    (defect,) = columns_of("g.csv", 1, cells.split(","), ReadOptions()).defects
    assert (defect.what, defect.fatal) == (what, False)


@pytest.mark.parametrize(
    ("cells", "what", "hint"),
    [
        ("source,forbiden", "unknown column “forbiden”", "did you mean “forbidden”?"),
        ("source,首选译发", "unknown column “首选译发”", "did you mean “首选译法”?"),
        ("source,xyzzy", "unknown column “xyzzy”", "known: admitted, case"),
        ("source,,target", "column 2 has no name", "delete it"),
        ("source,target,译文", "the columns “target” and “译文” both mean “preferred”", "number them"),
        ("note,source,Note,target", "the column “Note” occurs twice", "keep one"),
        ("source,note", "the column “preferred” is missing", "the wanted forms"),
        ("term,definition,dnt 2,x y z", "unknown column “x y z”", "known"),
    ],
)
def test_errors(cells: str, what: str, hint: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        columns_of("g.csv", 3, cells.split(","), ReadOptions())
    assert (caught.value.what, caught.value.line) == (what, 3)
    assert hint in str(caught.value.hint)


def test_a_target_language_that_no_column_has() -> None:
    with pytest.raises(TermbaseError, match="no terms in “fr”"):
        columns_of("g.csv", 1, ["zh", "en"], ReadOptions(target_lang="fr"))


@pytest.mark.parametrize(("cell", "expected"), [("sorce", True), ("翻 译", True), ("枣岭矿业", False), ("coal", False)])
def test_misspelt(cell: str, expected: bool) -> None:
    assert is_misspelt(cell) == expected
