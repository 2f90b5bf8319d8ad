from __future__ import annotations

import json

import pytest

from tests.checks.fake import build, document, marked
from tqcheck.checks._name_source import literal_in
from tqcheck.checks.literal_name import CHECK
from tqcheck.model.text import Document, Segment, TranslationUnit
from tqcheck.text.names import parse

PARAMS: dict[str, object] = {"senses": ["shengli/victory"]}


def flagged(one: Document) -> list[tuple[int, str, str, float | None]]:
    """(unit, text, sound, confidence) of each hit."""
    check, context = build(CHECK, PARAMS)
    verdict = json.loads(json.dumps(check.decide(check.observe(one, context), context)))
    if not verdict:
        return []
    texts = [unit.target.text for unit in one.units]
    return [
        (hit.unit, texts[hit.unit][hit.span.start : hit.span.end], hit.fields["sound"], hit.confidence)
        for hit in check.flag(one, verdict, context)
    ]


def bilingual(source: str, target: str) -> Document:
    unit = TranslationUnit("1", 0, Segment(target, "en"), Segment(source, "zh"))
    return Document("a.tsv", "a.tsv", "tsv", (unit,), target_lang="en", source_lang="zh")


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["Jujube Mining Group", "Zao Mining Group", "the jujube mining group"], [(0, "Jujube", "Zao", 0.7)]),
        (["Zao Mining Group", "The White Cloud Electric Group.", "Baiyun Electric Group"], [(1, "White Cloud", "Baiyun", 0.7)]),
        (["Victory Oilfield", "Shengli Oilfield"], [(0, "Victory", "Shengli", 0.7)]),
        (["Wusi Village", "May Fourth Village"], [(1, "May Fourth", "Wusi", 0.7)]),
        (["Date Village is small."], [(0, "Date", "Zao", 0.3)]),
        (["Zao Mining Group", "Zao Mineral Group", "Jujube farms"], []),
        (["China News Service", "China News Dayi"], []),
        (["Bridge Committee", "Orange County and Global Village"], []),
    ],
)  # fmt: skip
def test_without_a_source(texts: list[str], found: list[tuple[int, str, str, float]]) -> None:
    assert flagged(document(texts)) == found


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("他住在大桥镇。", "He lives in Big Bridge Town.", [(0, "Big Bridge", "Daqiao", 0.75)]),
        ("他住在五四村。", "He lives in May Fourth Village.", [(0, "May Fourth", "Wusi", 0.75)]),
        ("枣矿集团开会。", "Jujube Mining Group met.", [(0, "Jujube", "Zao", 0.7)]),
        ("东方电力集团开会。", "Oriental Electric Power Group met.", []),
        ("国家电力公司", "State Power Company", []),
        ("他住在大桥镇。", "He lives in Daqiao Town.", []),
        ("他走了。", "He left Big Bridge Committee.", []),
    ],
)
def test_with_a_source(source: str, target: str, found: list[tuple[int, str, str, float]]) -> None:
    assert flagged(bilingual(source, target)) == found


def test_the_sound_elsewhere_is_related_and_leaves_mending_to_the_other_rule() -> None:
    one = document(["Jujube Mining Group", "Zao Mining Group"])
    check, context = build(CHECK, PARAMS)
    [hit] = check.flag(one, check.decide(check.observe(one, context), context), context)
    assert [(ref.unit, ref.span.start, ref.span.end) for ref in hit.related] == [(1, 0, 16)]
    assert hit.suggestions == ()


def test_a_source_alone_gives_the_sound() -> None:
    one = bilingual("他住在大桥镇。", "He lives in Big Bridge Town.")
    check, context = build(CHECK, PARAMS)
    [hit] = check.flag(one, check.decide(check.observe(one, context), context), context)
    assert marked(one.units[0].target.text, [hit]) == "He lives in [[Big Bridge]] Town."  # type: ignore[index]
    assert hit.suggestions[0].edits[0].text == "Daqiao"


@pytest.mark.parametrize("name", ["Zao Mining Group", "Bridge", "Haida Department", "Henan Bridge Town", "Tianhe Town"])
def test_no_literal_name(name: str) -> None:
    assert literal_in("他住在大桥镇。", parse(name)) is None
