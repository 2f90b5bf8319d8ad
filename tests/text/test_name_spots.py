from __future__ import annotations

import pytest

from tqcheck.text.name_spots import spots


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in spots(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Zao Mining Group held its meeting.", ["Zao Mining Group"]),
        ("In Zao Mining Group’s mines, all is well.", ["Zao Mining Group"]),
        ("Leaders of Haida Rubber Co., Ltd. came.", ["Leaders", "Haida Rubber Co., Ltd."]),
        ("Haida Rubber (Group) Co., Ltd. pays.", ["Haida Rubber (Group) Co., Ltd."]),
        ("Chairman of Zao Mining Group", ["Chairman", "Zao Mining Group"]),
        ("Liuji Branch of the Communist Party of China", ["Liuji Branch of the Communist Party of China"]),
        ("Haida Steel and Wire Company", ["Haida Steel and Wire Company"]),
        ("Zao Mining Group and Haida Rubber Company", ["Zao Mining Group", "Haida Rubber Company"]),
        ("Harry and Meghan", ["Harry", "Meghan"]),
        ("Zao Mining Group Holds Annual Meeting", ["Zao Mining Group", "Annual Meeting"]),
        ("Zao Mining Group Chairman Liu Wen", ["Zao Mining Group", "Chairman Liu Wen"]),
        ("May Fourth Village; In May Fourth Village", ["May Fourth Village", "May Fourth Village"]),
        ("No. 2 Plant of Tianhe", ["No. 2 Plant", "Tianhe"]),
        ("They met Zao Mine Group's chairman", ["Zao Mine Group"]),
        ("Commission for Quality Inspection", ["Commission for Quality Inspection"]),
        ("Haida Residents' Committee met.", ["Haida Residents' Committee"]),
        ("Haida Federation of Trade Unions", ["Haida Federation of Trade Unions"]),
        ("Tyres for Haida", ["Tyres", "Haida"]),
        ("Anyang Iron and Steel pays.", ["Anyang Iron and Steel"]),
        ("At Factory Director Xu Bo's", ["Factory Director Xu Bo"]),
        ("Maoming Port Group", ["Maoming Port Group"]),
        ("Wanli Hospital Management Company", ["Wanli Hospital Management Company"]),
        ("all in lower case", []),
        ("", []),
    ],
)
def test_names_with_capitals(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("units of the jujube mining group met", ["jujube mining group"]),
        ("the jujube mining and rubber company", ["jujube mining and rubber company"]),
        ("the jujube mining group company", ["jujube mining group company"]),
        ("workers of the Binhai dyeing plant", ["Binhai dyeing plant"]),
        ("Visitors praised jujube mining\ngroup", ["Visitors", "jujube mining\ngroup"]),
        ("the second-quarter work meeting", ["second-quarter work meeting"]),
        ("the mining company and the meeting", []),
        ("Haida Foods considered company", ["Haida Foods"]),
        ("the jujube groupings, a jujube company-wide plan", []),
    ],
)
def test_names_before_a_head_in_lower_case(text: str, names: list[str]) -> None:
    assert found(text) == names
