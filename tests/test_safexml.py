"""Tests of reading XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tqcheck.safexml import MAX_DEPTH, MalformedError, parse

if TYPE_CHECKING:
    from collections.abc import Mapping


class Events:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.seen: list[tuple[object, ...]] = []

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        self.seen.append((name, dict(attributes), offset))

    def end(self, name: str, offset: int) -> None:
        self.seen.append((f"/{name}", offset))

    def text(self, text: str) -> None:
        self.seen.append((text,))


def events(text: str | bytes, *, encoding: str | None = None, doctype: bool = False) -> list[tuple[object, ...]]:
    handler = Events()
    parse(text.encode() if isinstance(text, str) else text, handler, encoding=encoding, doctype=doctype)
    return handler.seen


def test_events_with_their_offsets() -> None:
    assert events('<a x="1">公 &amp; <b/></a>') == [
        ("a", {"x": "1"}, 0),
        ("公 & ",),
        ("b", {}, 19),
        ("/b", 23),
        ("/a", 23),
    ]


def test_namespaces() -> None:
    assert events('<w:a xmlns:w="urn:w" w:x="1" y="2"/>')[0] == ("urn:w a", {"urn:w x": "1", "y": "2"}, 0)


def test_an_encoding_in_place_of_the_declared_one() -> None:
    text = '<?xml version="1.0" encoding="gb2312"?><a>公</a>'
    assert ("公",) in events(text, encoding="utf-8")
    with pytest.raises(MalformedError, match="its encoding is not known"):
        events(text)


@pytest.mark.parametrize(
    ("text", "what", "offset"),
    [
        ("<a><b></a>", "mismatched tag", 8),
        ("<a>", "no element found", 3),
        ("", "no element found", 0),
        ("<a/><b/>", "junk after document element", 4),
        ("<a>&unknown;</a>", "undefined entity", 3),
        ("<!DOCTYPE a><a/>", "a document type declaration", 11),
        ("<a>" * (MAX_DEPTH + 1), f"nested more than {MAX_DEPTH} levels deep", 3 * MAX_DEPTH),
    ],
)
def test_refuses(text: str, what: str, offset: int) -> None:
    with pytest.raises(MalformedError, match=what) as caught:
        events(text)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://a.example/b">%b;]><a/>',
        '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;"><!ENTITY e "&d;&d;">]><a>&e;</a>',
    ],
    ids=["internal", "external", "parameter", "laughs"],
)
@pytest.mark.parametrize("doctype", [True, False])
def test_no_entities(text: str, doctype: bool) -> None:
    with pytest.raises(MalformedError, match=r"a declaration of an entity|a document type declaration"):
        events(text, doctype=doctype)


def test_a_document_type_may_be_named_where_the_format_has_one() -> None:
    text = '<!DOCTYPE a SYSTEM "a.dtd"><a>b</a>'
    assert ("b",) in events(text, doctype=True)
    with pytest.raises(MalformedError, match="the entity “c” is not known"):
        events(text.replace("b</a>", "&c;</a>"), doctype=True)
