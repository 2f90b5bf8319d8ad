from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks.bilingual import entry, fixed, found, hits
from tqcheck.checks.term_kept import CHECK

PHONE = replace(entry("iPhone", ""), dnt=True)
CHAT = entry("WeChat", "WeChat")
MILL = replace(entry("CloudMill", "", "", "Cloud Mill"), dnt=True)


@pytest.mark.parametrize(
    "marked",
    [
        "An [[IPHONE]], an [[iphone]] and an iPhone; two [[Iphones]]",
        "PAY WITH WECHAT",
        "IPhone sales fell.",
        "[[Wechat]] sales fell.",
        "see wechat.com or @wechat",
        "the WeChat's fees",
    ],
)
def test_another_case(marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, glossary=(PHONE, CHAT)) == marked


def test_what_to_write_instead() -> None:
    assert fixed(CHECK, {}, "two Iphones on Wechat", glossary=(PHONE, CHAT)) == "two iPhones on WeChat"


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        ("上线CloudMill系统。", "The [[Cloud Grinder]] went live."),
        ("上线CloudMill系统。", "The CloudMill system went live."),
        ("上线CloudMill系统。", "The [[CLOUDMILL]] system went live."),
        ("上线CloudMill系统。", "The Cloud Mill system went live."),
        ("上线CloudMill系统。", "The ClodMill system went live."),
        ("上线系统。", "The system went live."),
        ("CloudMill和CloudMill。", "[[Two systems.]]"),
    ],
)
def test_with_a_source(source: str, marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, source, glossary=(MILL,)) == marked


def test_fields_confidence_and_related_place() -> None:
    (hit,) = hits(CHECK, {}, "It went live.", "上线CloudMill。", glossary=(MILL,))
    assert (hit.fields, hit.confidence) == ({"term": "CloudMill"}, 0.7)
    assert [(ref.side, ref.span.start, ref.span.end) for ref in hit.related] == [("source", 2, 11)]  # type: ignore[union-attr]


def test_ordinary_words_in_lower_case() -> None:
    assert hits(CHECK, {}, "The teams met.", glossary=(replace(entry("Teams", ""), dnt=True),)) == []


def test_nothing_without_such_entries() -> None:
    assert hits(CHECK, {}, "wechat", "微信", glossary=(entry("微信", "WeChat"),)) == []
