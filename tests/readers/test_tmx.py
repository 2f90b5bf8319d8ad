from __future__ import annotations

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Document, File
from tqcheck.readers.tmx import READER


def memory(body: str, srclang: str = "zh-CN") -> str:
    return f'<tmx version="1.4"><header srclang="{srclang}"/><body>{body}</body></tmx>'


def tu(key: str = "", **texts: str) -> str:
    tuvs = "".join(f'<tuv xml:lang="{lang.replace("_", "-")}"><seg>{text}</seg></tuv>' for lang, text in texts.items())
    return f'<tu tuid="{key}">{tuvs}</tu>'


def read(text: str, source_lang: str | None = None, target_lang: str | None = None) -> Document:
    return READER.read(File("a.tmx", text.encode()), ReadOptions(source_lang, target_lang))


def pairs(document: Document) -> list[tuple[str | None, str]]:
    return [(unit.source.text if unit.source else None, unit.target.text) for unit in document.units]


THREE = memory(tu("a", zh_CN="一", en="one", de="eins") + tu("b", de="zwei", zh_CN="二"))


@pytest.mark.parametrize(
    ("source_lang", "target_lang", "expected", "langs"),
    [
        (None, None, [("一", "one")], ("zh-CN", "en")),
        (None, "de", [("一", "eins"), ("二", "zwei")], ("zh-CN", "de")),
        (None, "de-AT", [("一", "eins"), ("二", "zwei")], ("zh-CN", "de-AT")),
        ("en", "de", [("one", "eins"), (None, "zwei")], ("en", "de")),
        ("de", None, [("eins", "一"), ("zwei", "二")], ("de", "zh-CN")),
    ],
)
def test_which_languages_are_taken(
    source_lang: str | None, target_lang: str | None, expected: list[tuple[str | None, str]], langs: tuple[str, str]
) -> None:
    document = read(THREE, source_lang, target_lang)
    assert pairs(document) == expected
    assert (document.source_lang, document.target_lang) == langs


def test_any_language_may_be_the_source() -> None:
    assert pairs(read(memory(tu(en="one", de="eins"), "*all*"))) == [("one", "eins")]


def test_several_translations_are_several_units_with_keys_of_their_own() -> None:
    body = (
        "<tu tuid='a'><tuv xml:lang='zh-CN'><seg>一</seg></tuv>" + "<tuv xml:lang='en'><seg>1</seg></tuv>" * 2 + "</tu>"
    )
    document = read(memory(body))
    assert pairs(document) == [("一", "1"), ("一", "1")]
    assert [unit.key for unit in document.units] == ["a", "2"]


def test_inline_codes_are_protected_and_what_they_hold_is_no_segment() -> None:
    (unit,) = read(memory(tu(zh_CN="一", en="<ph>&lt;br&gt;<sub>x</sub></ph>one <hi>two</hi>"))).units
    assert unit.target.text == "<ph>&lt;br&gt;<sub>x</sub></ph>one <hi>two</hi>"
    assert [unit.target.text[item.start : item.end] for item in unit.target.protected] == [
        "<ph>&lt;br&gt;<sub>x</sub></ph>",
        "<hi>",
        "</hi>",
    ]


def test_empty_segments_and_memories() -> None:
    body = '<tu><tuv xml:lang="zh-CN"><seg>一</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>'
    assert pairs(read(memory(body))) == [("一", "")]
    assert pairs(read(memory(""))) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<html><body/></html>", "this is not TMX: its first element is “html”"),
        ("<tmx><body><tu></body></tmx>", "malformed XML: mismatched tag"),
        ('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', "a declaration of an entity, which is not allowed"),
    ],
)
def test_malformed_files(text: str, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        read(text)
    assert caught.value.hint
    assert caught.value.line == 1
