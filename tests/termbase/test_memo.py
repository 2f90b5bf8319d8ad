from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.termbase import memo
from tqcheck.termbase.memo import Memo

if TYPE_CHECKING:
    import pytest


def test_made_once_and_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 2)
    asked: list[str] = []

    def make(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(make)
    assert [lengths[word] for word in ("a", "bc", "a", "def", "a")] == [1, 2, 1, 3, 1]
    assert asked == ["a", "bc", "def", "a"]
    assert len(lengths) == 2
