from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from tqcheck.cli._console import has_color, safe, width, write_file
from tqcheck.errors import ConfigError


class Terminal:
    def isatty(self) -> bool:
        return True


def as_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    # No fixture: pytest puts its own stdout in place between a fixture and the test.
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("WT_SESSION", "1")
    monkeypatch.setenv("COLUMNS", "132")


def test_a_terminal_has_color_and_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    as_terminal(monkeypatch)
    assert has_color()
    assert width() == 132


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_color_can_be_forbidden(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    as_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    assert not has_color()


def test_what_is_no_terminal_has_none_and_a_fixed_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "132")
    assert not has_color()
    assert width() == 100


def test_a_message_cannot_steer_the_terminal() -> None:
    assert safe("a\x1b[0m\x9b\u202e\r\n\tb 枣") == "a�[0m���\n\tb 枣"


def test_a_file_is_utf8_with_line_feeds(tmp_path: Path) -> None:
    write_file(str(tmp_path / "a"), "枣\n\ud800\n")
    assert (tmp_path / "a").read_bytes() == "枣\n\\ud800\n".encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_keeps_its_mode_and_a_link_its_target(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "a").chmod(0o640)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    write_file(str(tmp_path / "link"), "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device")
def test_a_device_is_written_to() -> None:
    write_file("/dev/null", "text")
    assert not Path("/dev/null").is_file()


def test_nothing_is_left_behind_where_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a").write_text("old")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ConfigError, match="a: cannot write this file: Permission denied"):
        write_file(str(tmp_path / "a"), "new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_text() == "old"
