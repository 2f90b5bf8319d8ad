"""Different source terms under one target; the rule file's examples show what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checks.fake import FakeContext
from tests.checks.renditions import Pair, bilingual, shown
from tqcheck.checks.rendition_ambiguous import Params, RenditionAmbiguous
from tqcheck.model.finding import HitRef
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.rules.contract import NO_LITERALS, Setup

if TYPE_CHECKING:
    from tqcheck.model.finding import Hit

MANAGERS = (
    TermEntry("1", ("middle managers",), ("中层干部",)),
    TermEntry("2", ("frontline supervisors",), ("基层干部",), admitted=("supervisors",)),
)


def hits(*pairs: Pair, entries: tuple[TermEntry, ...] = (), langs: tuple[str, str] = ("zh", "en")) -> list[Hit]:
    termbase = Termbase(entries)
    rule = Rule("TST001", "test", "", "", "minor", "document", "test", "other")
    context = FakeContext(NO_LITERALS, rule, termbase)
    context.source_lang, context.target_lang = langs
    check = RenditionAmbiguous(Params(), Setup(rule, termbase))
    return list(check.check(bilingual(pairs, langs=langs), context))


def found(*pairs: Pair, entries: tuple[TermEntry, ...] = ()) -> list[str]:
    return shown(bilingual(pairs), hits(*pairs, entries=entries))


def test_the_second_segment_is_flagged_and_refers_to_the_first() -> None:
    [hit] = hits(("主要客户", "Major customers"), ("供应商名单", "Major customers"))
    assert hit.fields == {"found": "Major customers", "term": "供应商名单", "other": "主要客户"}
    assert hit.unit == 1
    source, other = hit.related
    assert isinstance(source, HitRef)
    assert isinstance(other, HitRef)
    assert (source.unit, source.side, other.unit, other.side) == (1, "source", 0, "target")


@pytest.mark.parametrize(
    ("one", "other", "target"),
    [
        ("主要客户", "主要客户：", "Major customers"),
        ("主要客户", "主要客戶", "Major customers"),
        ("表1 主要客户", "表2 主要客户", "Major customers"),
        ("合计金额", "总计金额", "Total"),
        ("是", "对", "Yes indeed"),
    ],
)
def test_segments_that_may_well_be_one(one: str, other: str, target: str) -> None:
    assert found((one, target), (other, target)) == [target, target]


def test_segments_that_are_alike_are_less_sure() -> None:
    [sure] = hits(("主要客户", "Major customers"), ("供应商名单", "Major customers"))
    [unsure] = hits(("主要客户情况", "Major customers"), ("重要客户情况", "Major customers"))
    assert sure.confidence is not None
    assert unsure.confidence is not None
    assert sure.confidence >= 0.5 > unsure.confidence


def test_a_term_of_the_glossary_under_the_form_of_another_is_told_once() -> None:
    pairs = [
        ("中层干部参加培训。", "The middle managers were trained."),
        ("基层干部座谈。", "The middle managers met."),
        ("基层干部返回。", "The middle managers went back."),
    ]
    assert found(*pairs, entries=MANAGERS) == [
        "The middle managers were trained.",
        "The [[middle managers]] met.",
        "The middle managers went back.",
    ]
    assert found(*pairs) == [target for _, target in pairs]


@pytest.mark.parametrize(
    "pairs",
    [
        # The other term never stands for itself.
        [("基层干部座谈。", "The middle managers met.")],
        # Both are in the source.
        [("中层干部培训。", "The middle managers were trained."), ("中层干部和基层干部。", "The middle managers.")],
        # An admitted form is there.
        [("中层干部培训。", "The middle managers were trained."), ("基层干部。", "Supervisors of middle managers.")],
        # Neither form is there.
        [("中层干部培训。", "The middle managers were trained."), ("基层干部。", "The staff.")],
    ],
)
def test_terms_of_the_glossary_that_are_not_confused(pairs: list[Pair]) -> None:
    assert found(*pairs, entries=MANAGERS) == [target for _, target in pairs]


def test_entries_that_share_a_form_or_a_source_are_not_confused() -> None:
    shared = (TermEntry("1", ("the Group",), ("集团公司",)), TermEntry("2", ("our firm",), ("本集团",), ("the Group",)))
    part = (TermEntry("1", ("cadre",), ("干部",)), TermEntry("2", ("official",), ("干部职工",)))
    pairs = [("集团公司开会。", "The Group met."), ("本集团增长。", "The Group grew.")]
    assert found(*pairs, entries=shared) == [target for _, target in pairs]
    pairs = [("干部开会。", "Each cadre met."), ("干部职工休假。", "Each cadre rested.")]
    assert found(*pairs, entries=part) == [target for _, target in pairs]


def test_two_names_that_begin_differently_under_one() -> None:
    pairs = [
        ("东岭水泥厂盈利。", "The Dongling Cement Plant made a profit."),
        ("改造东岭水泥厂。", "We rebuilt the Dongling Cement Plant."),
        ("西岭水泥厂亏损。", "The Dongling Cement Plant made a loss."),
        ("关闭西岭水泥厂。", "We closed the Dongling Cement Plant."),
    ]
    assert found(*pairs)[2] == "The [[Dongling Cement Plant]] made a loss."
    apart = [*pairs[:2], *((source, target.replace("Dong", "Xi")) for source, target in pairs[2:])]
    assert found(*apart) == [target for _, target in apart]


def test_a_name_that_stands_without_either_is_a_common_one() -> None:
    pairs = [
        ("东岭水泥厂盈利。", "The Cement Plant made a profit."),
        ("改造东岭水泥厂。", "We rebuilt the Cement Plant."),
        ("西岭水泥厂亏损。", "The Cement Plant made a loss."),
        ("关闭西岭水泥厂。", "We closed the Cement Plant."),
        ("工厂。", "The Cement Plant."),
    ]
    assert found(*pairs) == [target for _, target in pairs]
