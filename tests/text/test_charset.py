"""Tests of how encodings are found out."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.errors import ReadError
from tqcheck.text import charset

SIMPLIFIED = "公司召开年度工作会议，回顾总结过去一年的工作，安排部署新一年的任务。会议指出，公司上下要坚定信心。\n"
TRADITIONAL = "公司召開年度工作會議，回顧總結過去一年的工作，安排部署新一年的任務。會議指出，公司上下要堅定信心。\n"
ENGLISH = "The company held its annual meeting.\n"
QUOTED = "The company’s “annual” meeting — a success…\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        ("", "utf-8", "utf-8"),
        (ENGLISH, "ascii", "utf-8"),
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        ("一" + ENGLISH, "utf-16-le", "utf-16-le"),
        (ENGLISH, "utf-16-be", "utf-16-be"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        ("公司简介", "gbk", "gb18030"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (ENGLISH * 3000 + SIMPLIFIED, "gb18030", "gb18030"),
        ("Linden 公司\n" + ENGLISH * 50, "gb18030", "gb18030"),
        (QUOTED, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        ("公司簡介", "big5", "big5"),
        (TRADITIONAL + "宏碁", "big5hkscs", "big5hkscs"),
    ],
)
def test_decodes(text: str, encoding: str, name: str) -> None:
    data = text.encode(encoding)
    assert charset.decode(data, "a.txt") == (text, name)
    assert data.decode(name) == text


def test_utf16_of_either_order_loses_its_mark() -> None:
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        assert charset.decode(mark + ENGLISH.encode(codec), "a.txt") == (ENGLISH, "utf-16")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Müller & Söhne, Straße 5, größte Übung à la carte\n" * 3, "latin-1"),
        ("The company’s “annual” meeting\n", "cp1252"),
        ("Компания провела совещание по итогам квартала\n" * 5, "cp1251"),
        ("회사는 분기 회의를 개최하였다. 매출이 증가하였다. 회사는 매출이 증가하였다고 발표하였다.\n" * 3, "euc-kr"),
        ("会社は四半期の会議を開催しました。売上が増加しました。\n", "shift_jis"),
    ],
)
def test_refuses_what_it_cannot_tell(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    with pytest.raises(ReadError, match="this byte is not UTF-8, and the file is neither UTF-16 nor Chinese") as caught:
        charset.decode(data, "a.txt")
    with pytest.raises(UnicodeDecodeError) as plain:
        data.decode("utf-8")
    assert caught.value.where == f"a.txt:byte {plain.value.start}"
    assert caught.value.hint == "save the file as UTF-8"


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (b"ab\0cd", 2),
        (b"\xef\xbb\xbfab\0cd", 5),
        ("\ufeffab\0cd".encode("utf-16-le"), 6),
        ("公司\0".encode(), 6),
    ],
)
def test_refuses_nul(data: bytes, offset: int) -> None:
    with pytest.raises(ReadError, match="a NUL character: this looks like a binary file") as caught:
        charset.decode(data, "a.txt")
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    ("data", "name", "offset"),
    [
        (b"\xef\xbb\xbfab\xff", "utf-8-sig", 5),
        ("\ufeffab".encode("utf-16-le") + b"\x00\xd8", "utf-16", 6),
    ],
)
def test_a_byte_order_mark_binds(data: bytes, name: str, offset: int) -> None:
    with pytest.raises(ReadError, match=f"this byte is not {name}") as caught:
        charset.decode(data, "a.txt")
    assert caught.value.offset == offset


def test_detects_from_a_head_that_cuts_a_character() -> None:
    for encoding in ("utf-8", "gb18030"):
        head = (SIMPLIFIED * 20).encode(encoding)[:-2]
        assert charset.detect(head, "a.tsv", complete=False) == encoding
    with pytest.raises(ReadError, match="this byte is not UTF-8"):
        charset.detect("a公".encode()[:-1], "a.tsv", complete=True)


@pytest.mark.parametrize(
    ("name", "encoding", "shown"),
    [("GB2312", "gb18030", "gb18030"), ("ISO-8859-1", "latin-1", "iso8859-1"), ("Big5", "big5", "big5")],
)
def test_declared(name: str, encoding: str, shown: str) -> None:
    text = "é" if encoding == "latin-1" else "公司"
    assert charset.declared(text.encode(encoding), name, "a.xlf") == (text, shown)


@pytest.mark.parametrize("name", ["idna", "punycode", "unicode_escape", "utf-7", "zip", "rot13", "nothing-like-it"])
def test_declared_is_a_character_set(name: str) -> None:
    with pytest.raises(ReadError, match=f"its encoding is “{name}”, which is unknown"):
        charset.declared(b"abc", name, "a.xlf")


@pytest.mark.parametrize(
    ("head", "text"),
    [(b"ab", "ab"), (b"a\0b\1", ""), ("公司".encode()[:-1], "公\ufffd"), ("ab".encode("utf-16"), "ab")],
)
def test_peek(head: bytes, text: str) -> None:
    assert charset.peek(head) == text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_utf8_is_never_taken_for_another(text: str) -> None:
    expected = text.removeprefix("\ufeff")
    assert charset.decode(text.encode(), "a.txt")[0] == expected


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_undecodable_offset_is_that_of_the_whole_file(name: str) -> None:
    good = (SIMPLIFIED * 3).encode(name)
    bad = {"utf-16": b"\x00\xdc"}.get(name, b"\xff\xff")
    chunks = [(good + bad + b"ab")[at : at + 7] for at in range(0, len(good) + 4, 7)]
    assert charset.undecodable_offset(iter(chunks), name) == len(good)
