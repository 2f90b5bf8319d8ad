"""What is known of words that come back and back: made where a word is first met, then a look into a dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_MOST = 65536
"""Words that are remembered; then all are forgotten, so that memory does not grow with the text."""


class Memo(dict[str, T]):
    """What a function makes of a word, to be asked for by `memo[word]`."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        made = self[word] = self._make(word)
        return made
