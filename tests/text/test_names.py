from __future__ import annotations

import pytest

from tqcheck.text.names import Name, parse


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Zao Mining Group", {"kind": "group", "own": ("zao",), "common": ("mining",)}),
        ("Zao Mining Group Co., Ltd.", {"kind": "group", "own": ("zao",), "legal": "co ltd"}),
        ("Zao Mining Group Company", {"kind": "group", "own": ("zao",), "legal": "company"}),
        ("Haida Rubber Co., Ltd.", {"kind": "company", "own": ("haida",), "common": ("rubber",)}),
        ("Yiyang Rubber Machinery", {"kind": "", "places": ("yiyang",), "common": ("rubber", "machinery")}),
        ("Haida Valves", {"kind": "", "own": ("haida",), "common": ("valve",)}),
        ("Haida Rubber Research Institute", {"kind": "institute", "common": ("rubber",)}),
        ("Haida Trade Union", {"kind": "union", "common": ()}),
        ("Haida Power Station", {"kind": "plant", "head": "station"}),
        ("Haida Branch Office", {"kind": "branch", "own": ("haida",)}),
        ("Tianhe No. 2 Plant", {"kind": "plant", "numbers": ("2",), "own": ("tianhe",)}),
        ("Second Plant of Tianhe", {"kind": "plant", "numbers": ("2",), "spelled": ("second",), "nested": True}),
        ("Liuji Party Branch", {"kind": "branch", "party": True, "marked": False}),
        ("CPC Liuji Party Branch", {"kind": "branch", "party": True, "marked": True, "own": ("liuji",)}),
        ("Liuji Branch of the Communist Party of China", {"party": True, "marked": True, "own": ("liuji",)}),
        ("Office of the Haida Department", {"kind": "", "own": ()}),
        ("May Fourth Village", {"kind": "village", "own": ("may fourth",)}),
        ("East China Valve Company", {"own": ("east china",), "numbers": (), "places": ()}),
        ("Haida Harbour Tyre Company", {"common": ("harbor", "tire")}),
        ("Instrument and Meter Plant", {"joined": ("instrument", "meter"), "common": ("instrument", "meter")}),
        ("Masteel Group", {"words": ("ma", "steel")}),
        ("second-quarter work meeting", {"kind": "meeting", "numbers": ("2",), "common": ("quarter", "work")}),
        ("Deputy General Manager Li Wen", {"kind": "person", "head": "deputy general manager", "own": ("li", "wen")}),
        ("Factory Director Xu Bo", {"kind": "person", "head": "factory director"}),
        ("Party Branch of Shiqiao Village", {"kind": "branch", "party": True, "own": ("shiqiao",)}),
        ("Xu Bo Factory Director", {"kind": "person", "head": "factory director", "own": ("xu", "bo")}),
        ("Nanyang Oil Fields", {"kind": "oilfield", "head": "oil field", "places": ("nanyang",)}),
        (
            "Commission for Quality Inspection",
            {"kind": "committee", "nested": True, "common": ("quality", "inspection")},
        ),
        ("Haida Rubber Research Institute Co.", {"absorbed": ("research",), "legal": "co"}),
        ("Chairman Attended", {"kind": ""}),
        ("General Manager", {"kind": ""}),
        ("Zao Mining\n Group", {"text": "Zao Mining Group", "kind": "group"}),
    ],
)
def test_a_name_is_taken_apart(text: str, fields: dict[str, object]) -> None:
    name = parse(text)
    assert {key: getattr(name, key) for key in fields} == fields


def test_bare() -> None:
    assert parse("Wuping").is_bare
    assert not parse("Wuping Coal").is_bare
    assert not parse("Bridge").is_bare
    assert Name("").is_bare
