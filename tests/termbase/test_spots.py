from __future__ import annotations

import pytest

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase.match import Glossary
from tqcheck.termbase.spots import source_terms
from tqcheck.text.view import fold


def terms(text: str, *entries: TermEntry) -> list[tuple[str, int, int]]:
    """(text found, number of entries, number of nested entries) of the source terms in a text."""
    view = fold(text)
    spots = source_terms(Glossary(Termbase(entries)).source, view)
    return [(view.text[spot.start : spot.end], len(spot.entries), len(spot.nested)) for spot in spots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("安全生产费用", [("安全生产费用", 1, 2)]),
        ("安全生产和生产费用", [("安全生产", 1, 0), ("生产费用", 1, 0)]),
        ("安全（生产费用）", [("生产费用", 1, 0)]),
        ("无", []),
    ],
)
def test_the_longest_from_the_left(text: str, expected: list[tuple[str, int, int]]) -> None:
    entries = entry("安全生产", "a"), entry("安全生产费用", "b"), entry("生产费用", "c")
    assert terms(text, *entries) == expected


def test_rules_that_ask_for_the_same_share_it() -> None:
    lexicon = Glossary(Termbase((entry("安全生产", "a"),))).source
    view = fold("安全生产")
    assert source_terms(lexicon, view, "a.tsv") is source_terms(lexicon, view, "a.tsv")
    assert source_terms(lexicon, view, "a.tsv") == source_terms(lexicon, view)


def test_entries_of_one_source_form_come_together() -> None:
    assert terms("行车", entry("行车", "crane"), entry("行车|驾驶", "driving")) == [("行车", 2, 0)]


def test_an_acronym_is_no_word_in_lower_case() -> None:
    assert terms("IT department, as it is", entry("IT", "信息技术")) == [("it", 1, 0)]
