from __future__ import annotations

import pytest

from tests.checks.fake import found, hits
from tqcheck.checks.predicate_chain import CHECK, Params

CHAIN = (
    "We should act, save power, train the staff, [[improve the rules, promote new methods]], "
    "strengthen the teams, reduce costs"
)


def plain(text: str) -> str:
    return text.replace("[[", "").replace("]]", "")


@pytest.mark.parametrize("end", [".", ", and create more value.", "; firmly win. The rest was told later."])
def test_a_chain_is_reported_at_its_third_and_fourth_phrase(end: str) -> None:
    assert found(CHECK, {}, plain(CHAIN) + end) == CHAIN + end


def test_its_length_and_its_ends_are_told() -> None:
    text = plain(CHAIN) + "."
    (hit,) = hits(CHECK, {}, text)
    assert hit.fields["count"] == "6"
    ends = [(ref.note, text[ref.span.start : ref.span.end]) for ref in hit.related]  # type: ignore[union-attr]
    assert ends == [("the first", "save power"), ("the last", "reduce costs")]


@pytest.mark.parametrize(
    "text",
    [
        "We should act, save power, train the staff, improve the rules, and promote new methods.",
        "We grow wheat, barley, rice, maize, millet, beans, peas and cotton.",
        "He saved power, trained the staff, improved the rules, promoted methods, strengthened teams, and reduced costs.",
        "We save power, and the staff, who are few, improve the rules, promote methods, strengthen teams, and win.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(CHECK, {}, text) == []


def test_other_units_than_paragraphs_are_left_alone() -> None:
    assert hits(CHECK, {}, plain(CHAIN), kind="heading") == []


def test_a_chain_has_a_third_and_a_fourth_phrase() -> None:
    with pytest.raises(ValueError, match="at_least must be at least 4"):
        Params(3)
