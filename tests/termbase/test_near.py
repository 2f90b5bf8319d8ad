from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.bilingual import entry
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.termbase.match import Glossary
from tqcheck.termbase.near import are_related
from tqcheck.text.view import fold

NAME = "Cangling Mining Machinery Works"


def damaged(text: str, *entries: TermEntry) -> list[tuple[str, str, int]]:
    """(text found, wanted word, intact words) of the damaged forms in a text."""
    view = fold(text)
    found = Glossary(Termbase(entries)).damaged.find(view)
    return [(view.raw[slice(*view.to_raw(item.start, item.end))], item.wanted, item.intact) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canglign Cement grew", [("Canglign Cement", "cangling", 1)]),
        ("Cangling Cemnt’s plant", [("Cangling Cemnt", "cement", 1)]),
        ("Cang ling Cement", [("Cang ling Cement", "cangling", 1)]),
        ("Canglign\n Cements", [("Canglign\n Cements", "cangling", 1)]),
        ("Cangling Cement, Cangling Cements", []),
        ("Canglign, Cement", []),
        ("Canlgign Cemetn", []),
        ("Cangling Concrete", []),
    ],
)
def test_one_word_is_damaged_and_the_others_intact(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert damaged(text, entry("", "Cangling Cement")) == expected


def test_forbidden_forms_are_not_looked_for() -> None:
    assert damaged("Canglign Cement", entry("", "x", "", "Cangling Cement")) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("operation", "operational", True),
        ("manager", "managed", True),
        ("analysis", "analyses", True),
        ("margin", "magrin", False),
        ("cement", "cemant", False),
        ("bastoria", "bastorian", True),
    ],
)
def test_related_words(one: str, other: str, expected: bool) -> None:
    assert are_related(one, other) is expected
    assert are_related(other, one) is expected


@settings(max_examples=50)
@given(st.integers(0, len(NAME) - 2), st.sampled_from(["drop", "double", "swap"]))
def test_a_slip_anywhere_in_a_name_is_found_where_it_stands(at: int, slip: str) -> None:
    word_start = NAME.rfind(" ", 0, at + 1) + 1
    word_end = NAME.find(" ", at) if " " in NAME[at:] else len(NAME)
    if not word_start <= at < word_end - 1 or (slip == "swap" and NAME[at].lower() == NAME[at + 1].lower()):
        return
    wrong = {
        "drop": NAME[:at] + NAME[at + 1 :],
        "double": NAME[:at] + NAME[at] * 2 + NAME[at + 1 :],
        "swap": NAME[:at] + NAME[at + 1] + NAME[at] + NAME[at + 2 :],
    }[slip]
    # "Machiner" is no slip but another word of the family.
    assert wrong in [text for text, _, _ in damaged(f"The {wrong} grew.", entry("", NAME))]
