from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.metrics._mt_page_counts import PRIOR_WORDS, SIGNALS, distances, rows


def counted(text: str) -> dict[str, int]:
    """The words and the counts that are not 0, of all rows."""
    total = [sum(column) for column in zip(*rows(text), strict=True)]
    return {name: count for name, count in zip(("words", *SIGNALS, "english"), total, strict=True) if count}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("", {}),
        ("The head of the branch is not here.", {"words": 8, "articles": 2, "of-chains": 1, "is": 1, "negations": 1, "english": 1}),
        ("The very head of it", {"words": 5, "articles": 1, "english": 1}),
        ("In addition, at the same time, in order to go", {"words": 10, "connectors": 3, "articles": 1, "english": 5}),
        ("We must, it is necessary to go", {"words": 7, "obligations": 2, "is": 1, "english": 2}),
        ("Save, strengthen it, and promote", {"words": 5, "verb-chains": 1, "english": 3}),
        ("They, who came by their own car, would go", {"words": 9, "pronouns": 2, "relatives": 1, "links": 1, "modals": 1}),
        ("会议指出。", {"words": 1}),
    ],
)  # fmt: skip
def test_counts(text: str, counts: dict[str, int]) -> None:
    assert counted(text) == counts


def test_a_row_is_about_a_sentence() -> None:
    assert [row[0] for row in rows("It rose. It fell, too. U.S. sales")] == [2, 3, 1, 1]


@given(st.text("the of, we must.\n字 ", max_size=60))
@settings(max_examples=50)
def test_counts_are_never_more_than_words_can_give(text: str) -> None:
    for row in rows(text):
        assert len(row) == len(SIGNALS) + 2
        assert min(row) >= 0
        assert sum(row[1:]) <= 2 * len(text.replace(",", " , ").split())


@pytest.mark.parametrize(
    ("count", "words", "distance"),
    [(10, 100, 0), (0, 0, 0), (20, 100, 0.5), (300, 300, 3), (0, 300, -0.75)],
)
def test_distances_are_drawn_to_the_average_and_bounded(count: int, words: int, distance: float) -> None:
    # The mean is one in ten, and a tenth more is one deviation.
    assert PRIOR_WORDS == 100
    assert distances([words, count, 0], [0.1], [0.1]) == pytest.approx([distance])
