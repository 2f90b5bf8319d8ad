from __future__ import annotations

import pytest

from tests.checks.bilingual import entry, fixed, found, hits
from tqcheck.checks.term_case import CHECK

PARTY = entry("党委", "Party Committee", "", "Party committees' office", case="sensitive")
MARGIN = entry("毛利率", "gross margin", case="sensitive")


@pytest.mark.parametrize(
    "marked",
    [
        "The [[party committee]] met, then the [[party-Committee]] did.",
        "[[Party committee]] members met.",
        "PARTY COMMITTEE",
        "The [[Gross margin]] fell.",
        "Gross margin fell.",
        "Changes in Gross Margin",
        "The Gross Margin Office",
        "See www.gross margin.com",
        "The gross margins and the Party Committee's plan",
    ],
)
def test_places(marked: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {}, text, glossary=(PARTY, MARGIN)) == marked


def test_what_to_write_instead() -> None:
    text = "The party-committee met. The Gross\u00a0margins fell."
    assert fixed(CHECK, {}, text, glossary=(PARTY, MARGIN)) == "The Party-Committee met. The gross\u00a0margins fell."


@pytest.mark.parametrize(
    "other",
    [
        entry("", "x", "", "party committee"),
        entry("", "x", "", "party committee", case="sensitive"),
        entry("", "party committee", case="sensitive"),
        entry("", "party committee meeting"),
    ],
)
def test_what_the_glossary_says_of_this_very_case_goes_before(other: object) -> None:
    assert hits(CHECK, {}, "the party committee meeting", glossary=(PARTY, other)) == []


def test_with_a_source_the_term_has_to_be_there() -> None:
    assert len(hits(CHECK, {}, "the party committee", "党委", glossary=(PARTY,))) == 1
    assert hits(CHECK, {}, "the party committee", "委员会", glossary=(PARTY,)) == []


def test_an_ordinary_word_may_stand_in_another_sense() -> None:
    glossary = (entry("", "the Company|Group", case="sensitive"),)
    assert hits(CHECK, {}, "The buyer, the company, is in a group.", glossary=glossary) == []


def test_entries_that_are_not_translated_are_another_rules() -> None:
    assert hits(CHECK, {}, "by wechat", glossary=(entry("WeChat", "WeChat", case="sensitive"),)) == []


@pytest.mark.parametrize(
    ("text", "confidence"), [("the party committee", 0.9), ("He saw the Gross margin fall.", 0.75)]
)
def test_confidence(text: str, confidence: float) -> None:
    assert [hit.confidence for hit in hits(CHECK, {}, text, glossary=(PARTY, MARGIN))] == [confidence]
