from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase.forbidden import Found, forbidden_forms
from tqcheck.termbase.match import Glossary
from tqcheck.text.view import fold


def places(text: str, *entries: TermEntry) -> list[Found]:
    return forbidden_forms(Glossary(Termbase(entries)).target("en"), fold(text))


def forbidden(text: str, *entries: TermEntry) -> list[tuple[str, str]]:
    """(text found, change) of the forbidden forms in a text."""
    return [(text[item.start : item.end], item.forms[0].change) for item in places(text, *entries)]


def test_case() -> None:
    strict = entry("", "x", "", "Ruicheng Harbor", case="sensitive")
    assert forbidden("Ruicheng Harbor, ruicheng harbor, Ruicheng-Harbor, Ruicheng Harbour", strict) == [
        ("Ruicheng Harbor", "given"),
        ("Ruicheng-Harbor", "given"),
        ("Ruicheng Harbour", "given"),
    ]


def test_the_longest_wins_wherever_it_begins() -> None:
    assert forbidden("a b c d", entry("", "x", "", "a b|b c d|d")) == [("b c d", "given")]


def test_a_plural_that_the_entry_wants_is_no_forbidden_form() -> None:
    assert forbidden("Instrument, instruments", entry("", "Instruments", "", "Instrument")) == [("Instrument", "given")]


@pytest.mark.parametrize(
    ("wanted", "bad", "text", "expected"),
    [
        ("organization", "organisation", "organisation, organization", ["organisation"]),
        ("e-mail", "email", "email, e-mail", ["email"]),
        ("Nestlé", "Nestle", "Nestle, Nestlé", ["Nestle"]),
        ("wellfield", "well field", "a well field, wellfields", ["well field"]),
    ],
)
def test_a_glossary_may_tell_spellings_apart(wanted: str, bad: str, text: str, expected: list[str]) -> None:
    assert [found for found, _ in forbidden(text, entry("", wanted, "", bad))] == expected


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
    (found,) = places(
        "the rate", entry("甲", "x", "", "rate"), entry("乙", "rate"), entry("丙", "RATE", case="sensitive")
    )
    assert [item.source for item in found.wanted_by] == [("乙",)]


WORDS = st.lists(
    st.sampled_from(["tax", "rate", "rates", "of", "return", "Co.,", "-", "税率"]), min_size=1, max_size=4
).map(" ".join)


@settings(max_examples=50)
@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=5))
def test_what_is_found_is_one_of_the_forms_and_nothing_overlaps(
    wanted: list[str], bad: list[str], text: list[str]
) -> None:
    entries = tuple(entry("", form) for form in wanted) + tuple(entry("", "x", "", form) for form in bad)
    found = places(" ".join(text), *entries)
    assert all(item.forms for item in found)
    assert all(form.written in bad for item in found for form in item.forms)
    assert all(a.end <= b.start for a, b in pairwise(found))
