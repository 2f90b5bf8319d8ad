"""Which files paths, folders and globs stand for; loops of links, odd names and ignore files included."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tqcheck.config.settings import Settings
from tqcheck.engine.discover import find_files
from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, *names: str, text: str = "x") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def found(*paths: str, **settings: object) -> list[str]:
    return [file.path for file in find_files(paths, replace(Settings(), **settings))]  # type: ignore[arg-type]


def test_files_are_taken_as_they_are_named_sorted_and_once(here: Path) -> None:
    put(here, "b.txt", "a.unknown")
    assert found("b.txt", "a.unknown", "./b.txt") == ["a.unknown", "b.txt"]


def test_a_file_that_is_missing_is_left_to_the_reader(here: Path) -> None:
    assert found("gone.txt") == ["gone.txt"]


def test_a_folder_is_walked_for_known_suffixes(here: Path) -> None:
    put(here, "r/b/c.md", "r/a.txt", "r/B.TXT", "r/code.py", "r/noext", "r/.hidden.txt", "r/.git/x.txt", "r/b/.x/y.txt")
    assert found("r") == ["r/B.TXT", "r/a.txt", "r/b/c.md"]


def test_glossaries_and_tables_that_are_mostly_none_of_translations_are_left_out_of_a_walk(here: Path) -> None:
    put(here, "a/memory.tmx", "a/terms.tmx", "a/b.csv", "a/b.po")
    assert found("a", glossaries=("a/terms.tmx",)) == ["a/b.po", "a/memory.tmx"]
    assert found("a/b.csv", "a/terms.tmx", glossaries=("a/terms.tmx",)) == ["a/b.csv", "a/terms.tmx"]


def test_the_folder_one_is_in(here: Path) -> None:
    put(here, "a.txt", "b/c.txt")
    assert found(".") == ["a.txt", "b/c.txt"]


def test_an_absolute_folder(here: Path) -> None:
    put(here, "a.txt")
    assert found(str(here)) == [str(here / "a.txt")]


def test_a_folder_without_files_of_a_known_format_is_an_error(here: Path) -> None:
    put(here, "r/code.py")
    with pytest.raises(
        ReadError, match=r"^r: no file of a known format in this folder\n  help: files that can be read: .*\.txt"
    ):
        found("r")


def test_an_empty_path_is_an_error_and_not_the_folder_one_is_in(here: Path) -> None:
    put(here, "a.txt")
    with pytest.raises(ReadError, match="this path is empty"):
        found("a.txt", "")


@pytest.mark.parametrize("path", ["a\0b.txt", "x" * 5000, "\ud800.txt", "a.txt/b.txt", "n/" * 3000 + "a.txt"])
def test_a_path_that_cannot_be_one_is_left_to_the_reader(here: Path, path: str) -> None:
    put(here, "a.txt")
    assert found(path) == [path]


# --- globs


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*.txt", ["a.txt"]),
        ("r/*.txt", ["r/b.txt"]),
        ("r/*", ["r/b.txt", "r/c.py"]),
        ("*/*/*.txt", ["r/s/d.txt"]),
        ("**/*.txt", ["a.txt", "r/b.txt", "r/s/d.txt"]),
        ("r/**/*.txt", ["r/b.txt", "r/s/d.txt"]),
        ("r/**", ["r/b.txt", "r/c.py", "r/s/d.txt"]),
        ("**/[bd].txt", ["r/b.txt", "r/s/d.txt"]),
        ("?.txt", ["a.txt"]),
        ("r**/b.txt", ["r/b.txt"]),
        ("r/.*/*.txt", ["r/.h/e.txt"]),
        ("./*.txt", ["a.txt"]),
        ("../{name}/*.txt", ["../{name}/a.txt"]),
    ],
)
def test_globs(here: Path, pattern: str, names: list[str]) -> None:
    put(here, "a.txt", "r/b.txt", "r/c.py", "r/s/d.txt", "r/.h/e.txt", ".f.txt")
    name = here.name
    assert found(pattern.replace("{name}", name)) == [item.replace("{name}", name) for item in names]


def test_an_absolute_glob(here: Path) -> None:
    put(here, "a.txt")
    assert found(f"{here}/*.txt") == [str(here / "a.txt")]


@pytest.mark.parametrize("pattern", ["*.md", "nowhere/*.txt", "[", "[]", "***/x"])
def test_a_glob_that_matches_nothing_is_an_error(here: Path, pattern: str) -> None:
    put(here, "a.txt", "r/b.txt")
    with pytest.raises(ReadError, match="no file matches this pattern"):
        found(pattern)


def test_a_file_whose_name_looks_like_a_glob_is_that_file(here: Path) -> None:
    put(here, "a[1].txt", "a1.txt")
    assert found("a[1].txt") == ["a[1].txt"]


# --- links


def test_loops_of_links_trap_neither_a_walk_nor_a_glob(here: Path) -> None:
    put(here, "r/a.txt")
    for name in ("one", "two", "three"):
        (here / "r" / name).symlink_to(here / "r")
    assert found("r") == ["r/a.txt"]
    assert found("r/**/*.txt") == ["r/a.txt"]


def test_a_link_to_a_file_is_a_file(here: Path) -> None:
    put(here, "a.txt")
    (here / "r").mkdir()
    (here / "r" / "link.txt").symlink_to(here / "a.txt")
    (here / "r" / "broken.txt").symlink_to(here / "gone.txt")
    (here / "r" / "self.txt").symlink_to(here / "r" / "self.txt")
    assert found("r") == ["r/broken.txt", "r/link.txt", "r/self.txt"]


def test_a_folder_that_cannot_be_listed_is_an_error(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(here, "r/a.txt", "r/secret/b.txt")
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(ReadError, match=r"^r/secret: cannot read this folder: Permission denied$"):
        found("r")


# --- include, exclude, ignore files


def test_include_and_exclude_hold_for_folders_from_the_root_of_the_configuration(here: Path) -> None:
    put(here, "r/a.txt", "r/b.md", "r/old/c.txt", "s/d.txt")
    assert found("r", include=("*.txt",)) == ["r/a.txt", "r/old/c.txt"]
    assert found("r", exclude=("old/",)) == ["r/a.txt", "r/b.md"]
    assert found("r", include=("*.txt",), exclude=("r/old/*",)) == ["r/a.txt"]


def test_globs_of_the_configuration_start_at_its_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(here, "r/a.txt", "r/old/c.txt")
    monkeypatch.chdir(here / "r")
    assert found(".", root="..", exclude=("r/old/*",)) == ["a.txt"]


def test_a_file_that_is_named_by_itself_is_always_taken(here: Path) -> None:
    put(here, "r/a.txt", "r/.hidden.txt")
    put(here, "r/.gitignore", text="*.txt")
    assert found("r/a.txt", "r/.hidden.txt", exclude=("*.txt",)) == ["r/.hidden.txt", "r/a.txt"]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("b.txt", "a.txt s/c.txt s/t/d.txt x/s/e.txt"),
        ("*.txt", ""),
        ("*.txt\n!a.txt", "a.txt"),
        ("!a.txt\n*.txt", ""),
        ("/b.txt", "a.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("s/", "a.txt b.txt"),
        ("/s/", "a.txt b.txt x/s/e.txt"),
        ("s", "a.txt b.txt"),
        ("a.txt/", "a.txt b.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("s/t", "a.txt b.txt s/c.txt x/s/e.txt"),
        ("s/*.txt", "a.txt b.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("s/**", "a.txt b.txt x/s/e.txt"),
        ("**/s/*.txt", "a.txt b.txt s/t/b.txt s/t/d.txt"),
        ("s/**/d.txt", "a.txt b.txt s/c.txt s/t/b.txt x/s/e.txt"),
        ("[ab].txt", "s/c.txt s/t/d.txt x/s/e.txt"),
        ("[!ab].txt", "a.txt b.txt s/t/b.txt"),
        ("?.txt", ""),
        ("# a.txt\n\n   \nb.txt   ", "a.txt s/c.txt s/t/d.txt x/s/e.txt"),
        ("\\a.txt", "b.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("[z-a]\na.txt", "b.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("/", "a.txt b.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
        ("!", "a.txt b.txt s/c.txt s/t/b.txt s/t/d.txt x/s/e.txt"),
    ],
)
@pytest.mark.parametrize("name", [".gitignore", ".ignore", ".tqcheckignore"])
def test_ignore_files(here: Path, lines: str, left: str, name: str) -> None:
    put(here, "r/a.txt", "r/b.txt", "r/s/c.txt", "r/s/t/b.txt", "r/s/t/d.txt", "r/x/s/e.txt")
    put(here, f"r/{name}", text=lines)
    names = [f"r/{item}" for item in left.split()]
    if names:
        assert found("r") == names
    else:
        with pytest.raises(ReadError, match="no file of a known format"):
            found("r")


def test_a_deeper_ignore_file_takes_back_what_a_higher_one_says(here: Path) -> None:
    put(here, "r/a.txt", "r/s/a.txt")
    put(here, "r/.gitignore", text="a.txt")
    put(here, "r/s/.ignore", text="!a.txt")
    assert found("r") == ["r/s/a.txt"]


def test_ignore_files_above_count_as_far_as_the_repository_reaches(here: Path) -> None:
    put(here, "repo/.git/HEAD", "repo/docs/a.txt", "repo/docs/build/b.txt", "repo/docs/c.txt")
    put(here, ".gitignore", text="a.txt")
    put(here, "repo/.gitignore", text="build/\n/docs/c.txt")
    assert found("repo/docs") == ["repo/docs/a.txt"]


def test_without_a_repository_the_ignore_files_above_do_not_count(here: Path) -> None:
    put(here, "r/s/a.txt")
    put(here, "r/.gitignore", text="a.txt")
    assert found("r/s") == ["r/s/a.txt"]


def test_an_ignore_file_of_any_bytes_is_read(here: Path) -> None:
    put(here, "r/a.txt")
    (here / "r" / ".gitignore").write_bytes(b"\xff\xfe\0\n[\n\\\n**\\")
    assert found("r") == ["r/a.txt"]
