from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.fake import build, document, marked
from tqcheck.checks._person_spelling import skeleton, sound
from tqcheck.checks._person_spotting import spot
from tqcheck.checks._person_words import Words
from tqcheck.checks.person_name import CHECK, Params
from tqcheck.rules.compile import read_rule

if TYPE_CHECKING:
    from tqcheck.model.finding import Hit

RULE = Path(__file__).parents[2] / "rules" / "terminology" / "TERM011-person-name-damaged.yaml"


@cache
def params() -> dict[str, object]:
    return dict(read_rule(RULE, shown=RULE.name).params)


def found(*texts: str) -> list[Hit]:
    check, context = build(CHECK, params())
    return list(check.check(document(texts), context))


def shown(*texts: str) -> list[str]:
    """`text > what it should be (confidence)` of each hit."""
    return [
        f"{texts[hit.unit][hit.span.start : hit.span.end]} > {hit.fields['expected']} ({hit.confidence})"
        for hit in found(*texts)
    ]


def spotted(text: str) -> list[str]:
    """`name shape role` of each mention."""
    words = Words(Params(**{key: tuple(value) for key, value in params().items()}))  # type: ignore[arg-type]
    return [f"{item.text} {item.shape} {item.role}".rstrip() for item in spot(0, text, words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chairman Ding Gui left.", ["Ding Gui plain chairman"]),
        ("Ding GUI, deputy general manager, left.", ["Ding GUI capitals deputy general manager"]),
        ("LIU YONGAN and LIU Yongan", ["LIU YONGAN upper", "LIU Yongan surname-upper"]),
        ("Lin shuyang’s book", ["Lin shuyang lower"]),
        ("Zhang Wei wei, Li Xiao Ming", ["Zhang Wei wei split-lower", "Li Xiao Ming split"]),
        ("Li Xiao-ming and Chen Jing'an", ["Li Xiao-ming hyphen", "Chen Jing'an plain"]),
        ("Song Huam said", ["Song Huam foreign"]),
        ("Ouyang Yiling's team", ["Ouyang Yiling plain"]),
        ("Secretary of the Party Committee Liu Yongan spoke", ["Liu Yongan plain secretary of the party committee"]),
        ("Photos: Liu Wei Chen Gang", ["Liu Wei plain", "Chen Gang plain"]),
        ("Yongan Liu's speech", ["Yongan Liu plain"]),
        ("in Hong Kong and Wang Fujing Street", []),
        ("Wei Guo Road, Li Ning Company, Jin Mao", []),
        ("You Can, An API, He can, Kong a", []),
        ("Long March", ["Long March foreign"]),
        ("Cheng Yuet-ngor and a/Wang Wei, x-Wang Wei", []),
        ("Zhang CEO, Kong SAR", []),
    ],
)
def test_spotting(text: str, expected: list[str]) -> None:
    assert spotted(text) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Ding GUI left."], ["Ding GUI > Ding Gui (0.85)"]),
        (["Ding Gui came. Ding GUI left."], ["Ding GUI > Ding Gui (0.95)"]),
        (["Mr. Lin qiang left."], ["Lin qiang > Lin Qiang (0.4)"]),
        (["Lin Qiang came. Lin qiang left."], ["Lin qiang > Lin Qiang (0.9)"]),
        (["Lin tatu left."], ["Lin tatu > Lin Tatu (0.4)"]),
        (["Liu Yongan came.", "Yongan Liu left. Liu Yongan wrote."], ["Yongan Liu > Liu Yongan (0.75)"]),
        (["Yongan Liu came. Yongan Liu left.", "Liu Yongan wrote."], ["Liu Yongan > Yongan Liu (0.75)"]),
        (["Li Xiao Ming came. Li Xiao Ming left. Li Xiaoming wrote."], ["Li Xiaoming > Li Xiao Ming (0.8)"]),
        (["WANG Wei, LIU Yan and CHEN Gang came. Liu Yan left."], []),
        (["Yan LIU and Gang CHEN came."], ["Yan LIU > Yan Liu (0.4)"]),
        (["Lin Shuyang and Lin Shuyan are sisters."], []),
        (["Chairman Lin Shuyang came. Chairman Lin Shuyan left."], ["Lin Shuyan > Lin Shuyang (0.65)"]),
        (
            ["Lin Shuyang, party secretary and chairman, came. Chairman Lin Shuyan left."],
            ["Lin Shuyan > Lin Shuyang (0.65)"],
        ),
        (["Deputy Manager Lin Shuyang came. Deputy Manager Lin Shuyan left."], []),
        (["Lin Shuyang, a clerk, came. Lin Shuyan said nothing."], ["Lin Shuyan > Lin Shuyang (0.55)"]),
        (["Lin Shuyang came. Lin Shuyan left."], ["Lin Shuyan > Lin Shuyang (0.3)"]),
        (["Lin Shuyang came. Lin Shuyan, a clerk, left."], []),
        (["Wang Wei came. Wang Wen left."], []),
        (["Chairman Liu Yongan came. Chairman Liu YONGANG left."], ["Liu YONGANG > Liu Yongan (0.65)"]),
        (["Zeng Qinglin came. Ceng Qinglin left."], ["Ceng Qinglin > Zeng Qinglin (0.7)"]),
        (["Xia Weili came. Mr. Xia Willy left."], ["Xia Willy > Xia Weili (0.6)"]),
        (["Xia Weili came. Xia Willy left."], []),
    ],
)
def test_findings(texts: list[str], expected: list[str]) -> None:
    assert shown(*texts) == expected


def test_a_hit_points_at_a_mention_that_is_whole_and_offers_its_form() -> None:
    hits = found("Ding Gui came.", "Then Ding GUI left.")
    (hit,) = hits
    assert (hit.related[0].unit, hit.related[0].span.start, hit.related[0].span.end) == (0, 0, 8)  # type: ignore[union-attr]
    (edit,) = hit.suggestions[0].edits
    assert (edit.span, edit.text) == (hit.span, "Ding Gui")
    assert marked("Then Ding GUI left.", hits) == "Then [[Ding GUI]] left."


def test_a_list_of_many_names_of_one_surname_is_not_compared() -> None:
    given_names = [
        a + b
        for a in ("wei", "yan", "jian", "hai", "guo", "min", "qing")
        for b in ("ming", "min", "hua", "lin", "li", "fei")
    ]
    lines = [f"Wang {name.capitalize()} came." for name in given_names]
    assert shown(*lines) == []
    assert shown(*lines[:4]) != []


@pytest.mark.parametrize(
    ("a", "b"), [("zhang", "zang"), ("cheng", "chen"), ("zheng", "cheng"), ("shi", "si"), ("lan", "nan")]
)
def test_what_sounds_alike(a: str, b: str) -> None:
    assert sound(a) == sound(b)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("willy", "weili", True), ("huam", "huying", True), ("tom", "tian", True), ("peter", "pei", False)],
)
def test_skeletons(a: str, b: str, expected: bool) -> None:
    assert (skeleton(a) == skeleton(b)) is expected


@given(
    st.lists(
        st.sampled_from(
            ["Ding", "GUI", "Gui", "Liu", "Yongan", "Xiao", "ming", "-", "'s", ",", "Chairman", "said", "(", "Ü"]
        )
    )
)
@settings(max_examples=50)
def test_mentions_do_not_overlap_and_stand_where_they_say(pieces: list[str]) -> None:
    text = " ".join(pieces)
    words = Words(Params(**{key: tuple(value) for key, value in params().items()}))  # type: ignore[arg-type]
    done = 0
    for mention in spot(0, text, words):
        assert done <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        done = mention.end
