"""Tests of opening files."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.text import File
from tqcheck.readers import _file

if TYPE_CHECKING:
    from pathlib import Path


def test_bytes_given_are_not_looked_up() -> None:
    file = File("-", b"ab")
    assert _file.read_bytes(file) == b"ab"
    assert _file.open_bytes(file).read() == b"ab"
    assert _file.rereadable(file) is file


def test_reads_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"ab")
    file = File(str(path))
    assert _file.read_bytes(file) == b"ab"
    with _file.open_bytes(file) as stream:
        assert stream.read() == b"ab"
    assert _file.rereadable(file) is file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_read_once_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"a\tb\n",))
    writer.start()
    file = _file.rereadable(File(str(path)))
    writer.join()
    assert file == File(str(path), b"a\tb\n")


@pytest.mark.parametrize(
    ("problem", "message"),
    [
        (FileNotFoundError(2, "No such file"), "there is no such file"),
        (NotADirectoryError(20, "Not a directory"), "there is no such file"),
        (IsADirectoryError(21, "Is a directory"), "this is a folder, not a file"),
        (PermissionError(13, "Permission denied"), "no permission to read this file"),
        (OSError(5, "Input/output error"), "the file cannot be read: Input/output error"),
        (ValueError("embedded null byte"), "this is not a path"),
    ],
)
def test_words_for_what_the_system_refuses(problem: Exception, message: str) -> None:
    error = _file.unreadable("a.txt", problem)
    assert isinstance(error, ReadError)
    assert str(error).startswith(f"a.txt: {message}\n  help: ")
