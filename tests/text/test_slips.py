from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.slips import Neighbours, distance


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("", "", 0),
        ("a", "", 1),
        ("margin", "magrin", 1),
        ("abc", "acb", 1),
        ("abcd", "badc", 2),
        ("kitten", "sitting", 3),
    ],
)
def test_distance(a: str, b: str, expected: int) -> None:
    assert distance(a, b) == distance(b, a) == expected


def test_neighbours() -> None:
    near = Neighbours(["cangling", "canglin", "management", "cement"]).near
    assert near("cagnling") == ("cangling",)
    assert near("canglingg") == ("cangling",)
    assert near("cangling") == ("canglin",)
    assert near("mamagenent") == ()
    assert near("manageemnt") == ("management",)
    assert near("steel") == ()


LETTERS = st.text(alphabet="abc", min_size=1, max_size=9)


@settings(max_examples=50)
@given(st.lists(LETTERS, max_size=8), LETTERS)
def test_neighbours_are_all_words_one_slip_away(words: list[str], word: str) -> None:
    assert set(Neighbours(words).near(word)) == {other for other in words if distance(word, other) == 1}
