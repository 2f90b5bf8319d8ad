"""Tests of reading line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.text import File
from tqcheck.readers import _stream
from tqcheck.text import charset

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "gb18030", "big5"])
def test_lines_of_every_encoding(encoding: str) -> None:
    text = "公司\t一\r\nb\rc\u3000\n\nd"
    assert list(_stream.lines(File("a", text.encode(encoding)), encoding)) == [
        "公司\t一\r\n",
        "b\r",
        "c\u3000\n",
        "\n",
        "d",
    ]


def test_only_three_line_ends() -> None:
    text = "a\u2028b\u2029c\x0bd\x0ce\x85f\x1cg\n"
    assert list(_stream.lines(File("a", text.encode()), "utf-8")) == [text]


def test_a_line_end_on_the_border_of_two_chunks() -> None:
    line = "a" * 8191 + "\r\n"
    assert list(_stream.lines(File("a", (line * 3).encode()), "utf-8")) == [line] * 3


@pytest.mark.parametrize("lines", [1, 5000, 20_000])
def test_an_undecodable_byte_far_behind_the_head(lines: int) -> None:
    good = "公司召开会议\n".encode() * lines
    file = File("a.tsv", good + b"\xff" + good)
    with pytest.raises(ReadError, match="this byte is not utf-8") as caught:
        list(_stream.lines(file, "utf-8"))
    assert caught.value.where == f"a.tsv:byte {len(good)}"


def test_detects_on_the_head_alone() -> None:
    head = b"a" * charset.HEAD
    assert _stream.detect(File("a", head + b"\xff")) == "utf-8"
    with pytest.raises(ReadError, match="this byte is not UTF-8"):
        _stream.detect(File("a", head[:-1] + b"\xff"))


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("a\n")
    file = File(str(path))
    assert _stream.detect(file) == "utf-8"
    path.unlink()
    with pytest.raises(ReadError, match="there is no such file"):
        list(_stream.lines(file, "utf-8"))


def test_nul() -> None:
    _stream.refuse_nul("a.tsv", 3, "ab")
    with pytest.raises(ReadError, match="a NUL character") as caught:
        _stream.refuse_nul("a.tsv", 3, "ab\0c")
    assert caught.value.where == "a.tsv:3:3"
