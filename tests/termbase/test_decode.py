from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.termbase.decode import decode

TEXT = "source,preferred\r\n中山公司,Zhongshan Company\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030", "gbk", "big5"])
def test_reads(encoding: str) -> None:
    assert decode("g.csv", TEXT.encode(encoding)) == TEXT


def test_xml_may_name_its_encoding() -> None:
    text = '<?xml version="1.0" encoding="GB2312"?><a>枣岭</a>'
    assert decode("g.tbx", text.encode("gbk"), xml=True) == text


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        (b"a,b\n\xe9t\xe9,summer\n", "g.csv:byte 4", "this byte is not UTF-8"),
        (b"\xef\xbb\xbfab\xff", "g.csv:byte 5", "this byte is not utf-8"),
        (b"\xff\xfea", "g.csv:byte 2", "this byte is not utf-16"),
        (b"a\nb\0c", "g.csv:byte 3", "a NUL character"),
    ],
)
def test_refuses_with_the_place_and_a_hint(data: bytes, where: str, what: str) -> None:
    with pytest.raises(TermbaseError, match=what) as caught:
        decode("g.csv", data)
    assert caught.value.where == where
    assert "UTF-8" in str(caught.value.hint)
