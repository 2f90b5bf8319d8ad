from __future__ import annotations

import pytest

from tqcheck.text.ordinary import is_ordinary


@pytest.mark.parametrize("word", ["company", "companies", "bridge", "planned", "organising", "unfinished", "quickly"])
def test_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["cangling", "magrin", "bastoria", "zaozhuang", "qwerty"])
def test_not_ordinary(word: str) -> None:
    assert not is_ordinary(word)
