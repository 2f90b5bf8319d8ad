from __future__ import annotations

import pytest

from tqcheck.text.name_words import common_words, is_common, is_date, kinds


@pytest.mark.parametrize("word", ["mining", "company", "the", "valves", "rubber", "decided", "work-related"])
def test_common(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", ["zao", "jujube", "zhengzhou", "fenner", "alumina"])
def test_own(word: str) -> None:
    assert not is_common(word)


def test_heads_have_kinds() -> None:
    assert kinds()["factory"] == kinds()["mill"] == "plant"
    assert kinds().keys() <= common_words()


def test_days_that_places_are_named_after() -> None:
    assert is_date(["may", "fourth", "village"], 0)
    assert not is_date(["may", "village"], 0)
    assert not is_date(["may"], 0)
