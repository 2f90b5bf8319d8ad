"""A big glossary is read once and then looked into; what a document gets of it is all that it needs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.kit import document
from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.termbase import load, narrow
from tqcheck.termbase.narrow import Glossaries

if TYPE_CHECKING:
    from pathlib import Path

ROWS = ("甲,apple tree", "乙,boat house,,boot house", "丙丁戊,cart wheel", ",dove cote,,dove house")


@pytest.fixture(autouse=True)
def _big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Glossaries of more than 60 bytes are big."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(load, "BIG", 60)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The glossaries that are read rather than looked into."""
    paths: list[str] = []

    def load_entries(path: str, options: ReadOptions) -> object:
        paths.append(path)
        return load.load_entries(path, options)

    monkeypatch.setattr(narrow, "load_entries", load_entries)
    return paths


def write(path: Path, *rows: str) -> str:
    path.write_text("\n".join(["source,preferred,admitted,forbidden", *rows]) + "\n", "utf-8")
    return path.name


def opened(*paths: str, source_lang: str | None = "zh", lang: str = "en") -> Glossaries:
    return Glossaries(paths, ReadOptions(source_lang, lang), lang)


def lines(glossaries: Glossaries, *texts: str | tuple[str, str]) -> list[int | None]:
    """The lines of the entries that a document gets."""
    return [entry.line for entry in glossaries.termbase(glossaries.needed(document(*texts))).entries]


def test_a_document_gets_the_entries_that_its_words_bring_up(tmp_path: Path) -> None:
    glossaries = opened(write(tmp_path / "g.csv", *ROWS))
    assert lines(glossaries, "Nothing.") == []
    assert lines(glossaries, "Two apple trees.", "A dove cote.") == [2, 5]
    assert lines(glossaries, ("这是乙和丙丁戊。", "This.")) == [3, 4]


def test_a_big_glossary_is_read_once(tmp_path: Path, read: list[str]) -> None:
    path = write(tmp_path / "g.csv", *ROWS, "丙丁戊,cart wheel")
    first, second = opened(path), opened(path)
    assert read == [path]
    assert (
        first.warnings
        == second.warnings
        == ("g.csv:6: “cart wheel” stands for the same source already in line 4; the two count as one",)
    )
    needed = first.needed(document("cart wheel"))
    assert second.termbase(needed) == first.termbase(needed)


@pytest.mark.parametrize("change", ["content", "name", "languages"])
def test_a_glossary_is_read_again_when_something_changed(tmp_path: Path, read: list[str], change: str) -> None:
    path = write(tmp_path / "g.csv", *ROWS)
    assert lines(opened(path), "cart wheel") == [4]
    if change == "content":
        before = (tmp_path / path).stat()
        write(tmp_path / path, *ROWS[::-1])
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert lines(opened(path), "cart wheel") == [3]
    elif change == "name":
        (tmp_path / path).rename(tmp_path / "h.csv")
        assert {entry.path for entry in opened("h.csv").termbase(frozenset({(0, 0)})).entries} == {"h.csv"}
    else:
        opened(path, source_lang="ja")
    assert len(read) == 2


def test_small_glossaries_are_there_as_a_whole(tmp_path: Path) -> None:
    glossaries = opened(write(tmp_path / "a.csv", "子,egg cup"), write(tmp_path / "b.csv", *ROWS))
    assert lines(glossaries, "Nothing.") == [2]
    assert lines(glossaries, "A boat house.") == [2, 3]


@pytest.mark.parametrize("texts", ["Two egg cups.", "A cup for eggs.", ("子", "x")])
def test_a_small_glossary_is_overridden_by_a_big_one(tmp_path: Path, texts: str | tuple[str, str]) -> None:
    glossaries = opened(write(tmp_path / "a.csv", "子,egg cup,,egg mug"), write(tmp_path / "b.csv", *ROWS, "子,cup"))
    entries = glossaries.termbase(glossaries.needed(document(texts))).entries
    assert [(entry.preferred, entry.forbidden) for entry in entries] == [(("cup",), ("egg mug",)), (("cup",), ())]


def test_a_big_glossary_is_overridden_by_entries_that_the_text_does_not_have(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.csv", *ROWS), write(tmp_path / "b.csv", *ROWS[2:], "乙,ship shed")
    glossaries = opened(first, second)
    entries = glossaries.termbase(glossaries.needed(document("A boot house."))).entries
    assert [(entry.path, entry.preferred) for entry in entries] == [(first, ("ship shed",)), (second, ("ship shed",))]


@pytest.mark.parametrize("damage", ["file", "entry"])
def test_a_damaged_index_is_made_anew(tmp_path: Path, read: list[str], damage: str) -> None:
    path = write(tmp_path / "g.csv", *ROWS)
    opened(path)
    [index] = (tmp_path / "cache").iterdir()
    data = index.read_bytes()
    index.write_bytes(b"" if damage == "file" else data.replace(b"cart wheel", b'"art wheel'))
    assert lines(opened(path), "cart wheel") == [4]
    assert len(read) == 2
    assert index.read_bytes() == data


def test_without_a_place_for_the_index_the_glossary_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "g.csv", *ROWS)
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / path))
    assert lines(opened(path), "Nothing.") == [2, 3, 4, 5]


def test_hard_defects_are_errors_each_time(tmp_path: Path) -> None:
    path = write(tmp_path / "g.csv", *ROWS, "甲,A,,A")
    for _ in range(2):
        with pytest.raises(TermbaseError, match="both wanted and forbidden"):
            opened(path)
    assert not (tmp_path / "cache").exists()


def test_a_long_text_is_looked_up_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrow, "_KEYS_AT_ONCE", 1)
    glossaries = opened(write(tmp_path / "g.csv", *ROWS))
    assert lines(glossaries, "apple tree", "nothing", "dove cote") == [2, 5]
