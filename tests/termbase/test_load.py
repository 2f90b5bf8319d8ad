from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.termbase.load import load_termbase

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(path: Path, *rows: str, header: str = "source,preferred,admitted,forbidden,case") -> str:
    path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    return path.name


def test_entries_in_the_order_of_the_files(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.csv", "甲,A", "乙,B"), write(tmp_path / "b.csv", "丙,C")
    loaded = load_termbase([second, first, second])
    assert [entry.id for entry in loaded.termbase.entries] == ["b.csv:2", "a.csv:2", "a.csv:3"]
    assert loaded.warnings == ()


@pytest.mark.parametrize(
    ("rows", "line", "what"),
    [
        (["甲,A,,a"], 2, "“A” is both wanted and forbidden"),
        (["甲,B,A,A"], 2, "“A” is both wanted and forbidden"),
        (["甲,A", "甲,B,,A"], 3, "“A” is forbidden here but wanted in line 2 for the same source"),
        (["甲,B,,A", "甲|乙,A"], 3, "“A” is wanted here but forbidden in line 2 for the same source"),
        ([",A", ",B,,A"], 3, "“A” is forbidden here but wanted in line 2 for the same source"),
        (["甲,A,,A,sensitive"], 2, "“A” is both wanted and forbidden"),
    ],
)
def test_contradictions_are_errors(tmp_path: Path, rows: list[str], line: int, what: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        load_termbase([write(tmp_path / "g.csv", *rows)])
    assert (caught.value.path, caught.value.line, caught.value.what) == ("g.csv", line, what)


@pytest.mark.parametrize(
    "rows",
    [
        ["甲,A,,a,sensitive"],
        ["甲,A", "乙,B,,A"],
        ["甲,A", "甲,B"],
        [",A", "甲,B,,A"],
    ],
)
def test_what_is_no_contradiction(tmp_path: Path, rows: list[str]) -> None:
    assert load_termbase([write(tmp_path / "g.csv", *rows)]).warnings == ()


def test_one_error_lists_all_hard_defects(tmp_path: Path) -> None:
    rows = ["甲,A,,a", "乙,", "丙,C,,,,more", "丁, D"]
    with pytest.raises(TermbaseError) as caught:
        load_termbase([write(tmp_path / "g.csv", *rows)])
    text = str(caught.value)
    assert text.startswith("g.csv:2: “A” is both wanted and forbidden")
    assert "line 3: the row has neither" in text
    assert "line 4: the row has 6 cells, the first row only 5" in text
    assert "line 5" not in text


def test_a_long_list_of_defects_is_cut(tmp_path: Path) -> None:
    with pytest.raises(TermbaseError, match="neither") as caught:
        load_termbase([write(tmp_path / "g.csv", *["甲,"] * 50)])
    assert "and 30 more" in str(caught.value)


@pytest.mark.parametrize(
    ("rows", "warnings"),
    [
        (["甲,A", "甲,a"], ["g.csv:3: “a” stands for the same source already in line 2; the two count as one"]),
        (["甲, A"], ["g.csv:2: spaces around or inside a form were made one space or none"]),
        (["甲, A", "乙, B"], ["g.csv:2: spaces around or inside a form were made one space or none (and line 3)"]),
        (["甲,A|", "乙,B|", "丙,C|"], ["g.csv:2: an empty form was left out (and 2 more lines)"]),
    ],
)
def test_soft_defects_are_warnings(tmp_path: Path, rows: list[str], warnings: list[str]) -> None:
    loaded = load_termbase([write(tmp_path / "g.csv", *rows)])
    assert list(loaded.warnings) == warnings
    assert len(loaded.termbase.entries) == len(rows)


def test_a_later_file_overrides_an_earlier_one_without_a_word(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.csv", "甲,A"), write(tmp_path / "b.csv", "甲,B,,A|C")
    loaded = load_termbase([first, second])
    assert loaded.warnings == ()
    assert [entry.preferred for entry in loaded.termbase.entries] == [("B",)]
    loaded = load_termbase([second, first])
    assert [(entry.preferred, entry.forbidden) for entry in loaded.termbase.entries] == [(("A",), ("C",)), (("A",), ())]


def test_entries_for_different_documents_do_not_contradict_each_other(tmp_path: Path) -> None:
    rows = ["甲,A,,B,annual", "甲,B,,A,press"]
    loaded = load_termbase([write(tmp_path / "g.csv", *rows, header="source,preferred,admitted,forbidden,scope")])
    assert loaded.warnings == ()
    with pytest.raises(TermbaseError, match="wanted here but forbidden in line 2"):
        load_termbase(
            [
                write(
                    tmp_path / "g.csv",
                    *rows,
                    "甲,A,,B,annual",
                    "甲,B",
                    header="source,preferred,admitted,forbidden,scope",
                )
            ]
        )


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("gone.csv", "there is no such glossary"),
        ("folder.csv", "the glossary cannot be read"),
        ("a\0.csv", "cannot be read"),
    ],
)
def test_unreadable(tmp_path: Path, name: str, what: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(TermbaseError, match=what) as caught:
        load_termbase([name])
    assert caught.value.path == name


def test_unknown_suffix_names_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "g.docx").write_bytes(b"")
    with pytest.raises(TermbaseError, match="format of this glossary is not known") as caught:
        load_termbase(["g.docx"])
    assert {".csv", ".tsv"} <= set(str(caught.value.hint).split())


def test_suffix_in_capitals(tmp_path: Path) -> None:
    write(tmp_path / "G.TSV", "甲\tA", header="source\tpreferred")
    assert load_termbase(["G.TSV"]).termbase.entries[0].preferred == ("A",)


def test_nothing() -> None:
    assert not load_termbase([]).termbase
