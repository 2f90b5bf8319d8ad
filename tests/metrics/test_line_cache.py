"""What a metric found, kept on disk; see also the tests of the metrics that keep something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tqcheck.cachedir import KEPT
from tqcheck.metrics._line_cache import LineCache

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_is_added_is_found_also_by_the_next_run() -> None:
    cache = LineCache("kit", "k")
    cache.add("a", "one", tokens=3)
    cache.add_all({"b": [2, [0.5]], "c": "\ud800字"})
    for tried in (cache, LineCache("kit", "k")):
        assert [tried.find(key) for key in "abcd"] == ["one", [2, [0.5]], "\ud800字", None]
    assert LineCache("kit", "other").find("a") is None
    assert LineCache("other", "k").find("a") is None


def test_a_file_that_has_grown_large_is_begun_anew(folder: Path) -> None:
    LineCache("kit", "k").add("a", "x" * 100)
    assert LineCache("kit", "k", most=200).find("a") is not None
    assert LineCache("kit", "k", most=100).find("a") is None
    assert not list(folder.iterdir())


def test_old_files_of_the_kind_go_where_they_can_be_made_again(folder: Path) -> None:
    for number in range(KEPT + 3):
        LineCache("kit", f"k{number}").add("a", 1)
        LineCache("other", f"k{number}").add("a", 1)
    LineCache("kit", "k", most=100)
    assert len(list(folder.glob("kit-*"))) == KEPT
    assert len(list(folder.glob("other-*"))) == KEPT + 3


def test_a_line_that_was_cut_off_is_as_good_as_none(folder: Path) -> None:
    cache = LineCache("kit", "k")
    cache.add_all({"a": 1, "b": 2})
    (file,) = folder.iterdir()
    file.write_bytes(b"\xff\n[1]\n\n" + file.read_bytes()[:-5])
    again = LineCache("kit", "k")
    assert (again.find("a"), again.find("b")) == (1, None)


def test_a_folder_that_cannot_be_written_costs_no_error(folder: Path) -> None:
    folder.write_text("a file in its place", "utf-8")
    cache = LineCache("kit", "k")
    cache.add("a", 1)
    assert cache.find("a") == 1
