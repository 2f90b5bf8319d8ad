from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tqcheck.cachedir import KEPT, stamps, user_cache, write_quietly

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_cache_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / "here"))
    assert user_cache() == tmp_path / "here"
    monkeypatch.delenv("TQCHECK_CACHE_DIR")
    assert "tqcheck" in user_cache().parts


def test_stamps_name_the_files_that_count(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.py").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    [stamp] = stamps(str(tmp_path), ".py")
    assert stamp.startswith(f"{tmp_path / 'sub' / 'a.py'} 1 ")
    assert list(stamps(str(tmp_path / "none"), ".py")) == []


def test_the_last_written_caches_of_a_kind_are_kept(tmp_path: Path) -> None:
    other = tmp_path / "rules-1.json"
    other.write_bytes(b"")
    for number in range(KEPT + 3):
        path = tmp_path / f"glossary-{number}.index"
        assert write_quietly(path, lambda stream, number=number: stream.write(b"%d" % number))  # type: ignore[misc]
        os.utime(path, (number, number))
    write_quietly(tmp_path / "glossary-x.index", lambda stream: stream.write(b"x"))
    kept = {path.name for path in tmp_path.iterdir()}
    assert kept == {other.name, "glossary-x.index", *(f"glossary-{number}.index" for number in range(4, KEPT + 3))}


def test_what_a_writer_left_behind_goes_with_the_old_ones(tmp_path: Path) -> None:
    left = tmp_path / "glossary-0.index.99.tmp"
    left.write_bytes(b"")
    os.utime(left, (0, 0))
    for number in range(KEPT):
        write_quietly(tmp_path / f"glossary-{number}.index", lambda stream: None)
    assert not left.exists()


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not write_quietly(tmp_path / "file" / "glossary-1.index", lambda stream: None)


def test_a_writer_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(stream: object) -> None:
        raise OSError(28, "No space left on device")

    assert not write_quietly(tmp_path / "glossary-1.index", fail)
    assert list(tmp_path.iterdir()) == []
