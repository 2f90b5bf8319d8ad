from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.distance import edits

WORDS = st.text("abg", max_size=8)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("", "", 0),
        ("", "gui", 3),
        ("aimin", "ainin", 1),
        ("yongan", "yongang", 1),
        ("huam", "huying", 4),
        ("ab", "ba", 2),
    ],
)
def test_distances(a: str, b: str, expected: int) -> None:
    assert edits(a, b) == expected


@given(a=WORDS, b=WORDS, c=WORDS)
@settings(max_examples=50)
def test_it_is_a_metric(a: str, b: str, c: str) -> None:
    assert (edits(a, b) == 0) == (a == b)
    assert edits(a, b) == edits(b, a)
    assert edits(a, c) <= edits(a, b) + edits(b, c)
