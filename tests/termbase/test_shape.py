from __future__ import annotations

import pytest

from tqcheck.termbase.shape import shape_of, stands
from tqcheck.termbase.words import keys_of, spans_of
from tqcheck.text.view import fold


def place(text: str, form: str) -> str | None:
    """What a form covers in a text of the same words, from its first word to its last."""
    folded = fold(text).text
    keys = keys_of(folded)
    span = stands(folded, spans_of(folded), keys, 0, len(keys), shape_of(form))
    return folded[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("tax-rate", "tax rate", "tax-rate"),
        ("Weitang Co Ltd", "Weitang Co., Ltd.", "weitang co ltd"),
        ("Weitang Co., Ltd.!", "Weitang Co., Ltd.", "weitang co., ltd."),
        ("Weitang (Group) Co", "Weitang Group Co", "weitang (group) co"),
        ("Weitang (Group Co", "Weitang Group Co", None),
        ("tax, rate", "tax rate", None),
        ("company's", "company", "company"),
        ("company's plan", "company plan", None),
        ("men's wear", "men's wear", "men's wear"),
        ("C++", "C++", "c++"),
        ("C", "C++", None),
        ("C#", "C", None),
        (".NET", ".NET", ".net"),
        ("A/B", "A/B", "a/b"),
        ("A B", "A/B", None),
        ("wellfield", "well field", "wellfield"),
        ("well, field", "wellfield", None),
        ("on-line", "online", "on-line"),
        ("on line", "online", None),
        ("公司 会议", "公司会议", "公司 会议"),
        ("公司，会议", "公司会议", None),
    ],
)
def test_what_stands_between_and_around_the_words(text: str, form: str, expected: str | None) -> None:
    assert place(text, form) == expected


def test_lemmas_instead_of_words() -> None:
    folded = "höhere gewinne"
    keys = keys_of(folded)
    span = stands(
        folded, spans_of(folded), keys, 0, 2, shape_of("hoher Gewinn"), lambda word: word[:4].replace("er", "")
    )
    assert span == (0, len(folded))
