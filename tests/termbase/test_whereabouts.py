from __future__ import annotations

import pytest

from tqcheck.model.text import Segment
from tqcheck.termbase.whereabouts import whereabouts
from tqcheck.text.analysis import Analysis


def place(target: str, source: str, *, at: int = 0, words: str = "", known: str = "", is_name: bool = False) -> str:
    def spans(parts: str) -> list[tuple[int, int]]:
        return [(target.index(part), target.index(part) + len(part)) for part in parts.split("|") if part]

    start, end = whereabouts(
        Analysis(Segment(target)), Analysis(Segment(source)),
        at=at, words=spans(words), known=spans(known), is_name=is_name,
    )  # fmt: skip
    return target[start:end]


@pytest.mark.parametrize(
    ("words", "known", "expected"),
    [
        ("Ruicheng", "", "Ruicheng Harbor Shares"),
        ("", "Liyuan Group", "Ruicheng Harbor Shares"),
        ("", "", "The Liyuan Group bought Ruicheng Harbor Shares."),
        ("", "Liyuan Group|Ruicheng Harbor Shares", "The Liyuan Group bought Ruicheng Harbor Shares."),
    ],
)
def test_a_name_is_where_a_name_stands(words: str, known: str, expected: str) -> None:
    text = "The Liyuan Group bought Ruicheng Harbor Shares."
    assert place(text, "栗园集团收购瑞澄港口。", words=words, known=known, is_name=True) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("gross|margin", "gross profit margin"), ("gross", "The gross profit margin fell a lot.")],
)
def test_a_term_is_where_several_of_its_words_stand(words: str, expected: str) -> None:
    assert place("The gross profit margin fell a lot.", "毛利率下降。", words=words) == expected


def test_else_the_sentence_in_the_same_place() -> None:
    assert place("It rose. It fell.", "收入上升。毛利率下降。", at=5) == "It fell."
    assert place("It rose. It fell.", "收入上升，毛利率下降。", at=5) == "It rose. It fell."
