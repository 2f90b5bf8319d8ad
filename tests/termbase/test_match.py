from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase.match import ForbiddenForms, SourceTerms
from tqcheck.text.scan import Scanner
from tqcheck.text.view import fold


def forbidden(text: str, *entries: TermEntry) -> list[tuple[str, str]]:
    """(text found, change) of the forbidden forms in a text."""
    forms = ForbiddenForms(Termbase(entries))
    view = fold(text)
    found = forms.find(view, Scanner(forms.literals).scan(view.text))
    return [(text[item.start : item.end], item.forms[0].change) for item in found]


def terms(text: str, *entries: TermEntry) -> list[tuple[str, int, int]]:
    """(text found, number of entries, number of nested entries) of the source terms in a text."""
    forms = SourceTerms(Termbase(entries))
    view = fold(text)
    spots = forms.find(Scanner(forms.literals).scan(view.text))
    return [(view.text[spot.start : spot.end], len(spot.entries), len(spot.nested)) for spot in spots]


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("One sample, two samples", "sample", [("sample", "given"), ("samples", "plural")]),
        ("overcurrent part", "overcurrent parts", [("overcurrent part", "singular")]),
        ("avoids, avoided, avoiding it", "to avoid", [("avoids", "third"), ("avoided", "past"), ("avoiding", "ing")]),
        ("ratios of return", "ratio of return", [("ratios of return", "plural")]),
        ("white-mud or white mud", "white mud", [("white-mud", "given"), ("white mud", "given")]),
        ("low temperature milk", "low-temperature milk", [("low temperature milk", "given")]),
        ("ＳＡＭＰＬＥ “quoted”", "sample", [("ＳＡＭＰＬＥ", "given")]),
        ("unsampled sampler", "sample", []),
    ],
)
def test_inflection_and_spelling(text: str, form: str, expected: list[tuple[str, str]]) -> None:
    assert forbidden(text, entry("", "x", "", form)) == expected


def test_case() -> None:
    strict = entry("", "x", "", "Ruicheng Harbor", case="sensitive")
    assert forbidden("Ruicheng Harbor, ruicheng harbor, Ruicheng-Harbor", strict) == [
        ("Ruicheng Harbor", "given"),
        ("Ruicheng-Harbor", "given"),
    ]


def test_the_longest_wins_wherever_it_begins() -> None:
    assert forbidden("a b c d", entry("", "x", "", "a b|b c d|d")) == [("b c d", "given")]


def test_a_plural_that_the_entry_wants_is_no_forbidden_form() -> None:
    assert forbidden("Instrument, instruments", entry("", "Instruments", "", "Instrument")) == [("Instrument", "given")]


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("the tax rate", "tax rate", []),
        ("the tax rates", "tax rate", []),
        ("the tax-rate rule", "tax rate", []),
        ("(tax rate)", "tax rate", []),
        ("the rate of return's level", "rate of return", []),
        ("the rate", "tax rate", [("rate", "given")]),
        ("tax, rate", "tax rate", [("rate", "given")]),
        ("rate of turn", "rate of return", [("rate", "given")]),
    ],
)
def test_inside_a_longer_wanted_form_it_is_silent(text: str, wanted: str, expected: list[tuple[str, str]]) -> None:
    assert forbidden(text, entry("", "x", "", "rate"), entry("", wanted)) == expected


def test_who_wants_the_same_words() -> None:
    forms = ForbiddenForms(
        Termbase((entry("甲", "x", "", "rate"), entry("乙", "rate"), entry("丙", "RATE", case="sensitive")))
    )
    view = fold("the rate")
    (found,) = forms.find(view, Scanner(forms.literals).scan(view.text))
    assert [item.source for item in found.wanted_by] == [("乙",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("安全生产费用", [("安全生产费用", 1, 2)]),
        ("安全生产和生产费用", [("安全生产", 1, 0), ("生产费用", 1, 0)]),
        ("安全（生产费用）", [("生产费用", 1, 0)]),
        ("无", []),
    ],
)
def test_source_terms(text: str, expected: list[tuple[str, int, int]]) -> None:
    entries = (entry("安全生产", "a"), entry("安全生产费用", "b"), entry("生产费用", "c"), entry("禁", "", "", "x"))
    assert terms(text, *entries) == expected


def test_entries_of_one_source_form_come_together() -> None:
    assert terms("行车", entry("行车", "crane"), entry("行车|驾驶", "driving")) == [("行车", 2, 0)]


WORDS = st.lists(
    st.sampled_from(["tax", "rate", "rates", "of", "return", "Co.,", "-", "税率"]), min_size=1, max_size=4
).map(" ".join)


@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=5))
def test_what_is_found_is_one_of_the_forms_and_nothing_overlaps(
    wanted: list[str], bad: list[str], text: list[str]
) -> None:
    entries = tuple(entry("", form) for form in wanted) + tuple(entry("", "x", "", form) for form in bad)
    forms = ForbiddenForms(Termbase(entries))
    view = fold(" ".join(text))
    found = forms.find(view, Scanner(forms.literals).scan(view.text))
    assert all(item.forms for item in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(fold(view.raw[item.start : item.end]).text in forms.literals for item in found)
