from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.termbase.decode import decode

TEXT = "source,preferred\r\n枣岭,Zaoling\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_reads(encoding: str) -> None:
    assert decode("g.csv", TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        (TEXT.encode("gb18030"), "g.csv:byte 18", "this is not UTF-8"),
        (b"\xef\xbb\xbfab\xff", "g.csv:byte 5", "this is not UTF-8"),
        (b"\xff\xfea", "g.csv:byte 2", "this is not UTF-16"),
        (b"a\nb\0c", "g.csv:2", "a NUL character"),
        ("preferred".encode("utf-16-le"), "g.csv:1", "a NUL character"),
    ],
)
def test_refuses_with_the_place_and_a_hint(data: bytes, where: str, what: str) -> None:
    with pytest.raises(TermbaseError, match=what) as caught:
        decode("g.csv", data)
    assert caught.value.where == where
    assert "UTF-8" in str(caught.value.hint)
