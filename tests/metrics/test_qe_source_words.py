"""The words of a Chinese source."""

from __future__ import annotations

from tqcheck.metrics._qe_source_words import split_source


def test_the_longest_known_word_wins_and_what_is_not_chinese_is_left_out() -> None:
    assert split_source("2021年，净利润增长5%。", {"净利润", "增长"}) == ["年", "净利润", "增长"]
