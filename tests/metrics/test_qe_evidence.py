"""What a source says of a target: words that it explains, and how far it is rendered."""

from __future__ import annotations

import pytest

from tqcheck.metrics._qe_evidence import COVERAGE, Evidence, words_of

LEXICON = {
    "净利润": [("profit", 0.6), ("net", 0.3)],
    "增长": [("rose", 0.5), ("grew", 0.3)],
    "公司": [("company", 0.8)],
    "的": [("of", 0.5), ("the", 0.4)],
}


def test_evidence_tells_words_their_forms_and_numbers() -> None:
    evidence = Evidence("净利润增长1,200万", LEXICON)
    assert evidence.of("profit") == (0.6, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("profits") == (0.0, 0.6, 0.0, 0.0, 1.0)
    assert evidence.of("loss") == (0.0, 0.0, 0.0, 0.0, 1.0)
    assert evidence.of("1200")[2:4] == (1.0, 0.0)
    assert evidence.of("12")[2:4] == (0.0, 1.0)


def test_words_are_letters_and_numbers_in_lower_case() -> None:
    assert words_of("Net profit (RMB 1,200.5m) rose; it’s up.") == [
        "net",
        "profit",
        "rmb",
        "1,200.5",
        "m",
        "rose",
        "it",
        "s",
        "up",
    ]


@pytest.mark.parametrize(
    ("target", "coverage"),
    [
        ("Profit rose by 1,200", (0.55, 0.55, 0.0, 0.0)),
        # “profits” is a form of “profit”, and nothing renders the growth.
        ("Profits of 1,200", (0.0, 0.3, 0.5, 0.0)),
        ("Costs fell", (0.0, 0.0, 1.0, 1.0)),
    ],
)
def test_coverage_tells_what_is_rendered_and_what_is_lost(target: str, coverage: tuple[float, ...]) -> None:
    found = Evidence("净利润增长1,200", LEXICON).coverage(words_of(target))
    assert found[:4] == pytest.approx(coverage)
    assert len(found) == COVERAGE


def test_coverage_tells_long_targets_from_short_ones() -> None:
    evidence = Evidence("净利润增长", LEXICON)
    short, long = (
        evidence.coverage(words_of(target))[4] for target in ("Profit", "Profit rose by very much this year")
    )
    assert short < 0 < long


@pytest.mark.parametrize("source", ["", "，。", "的的", "abc 12"])
def test_a_source_that_says_nothing_is_no_error(source: str) -> None:
    evidence = Evidence(source, LEXICON)
    assert all(0 <= value <= 1 for value in evidence.coverage(words_of("Profit rose."))[:4])
    assert evidence.of("profit")[:2] == (0.0, 0.0)
