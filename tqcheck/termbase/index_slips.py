"""What a text with slips in it needs of a big glossary: the forms that would stand there if a word were put right.

The words of the glossary are found in the index like its forms: one entry for each word, under the word itself and
under what is left of it without one of its letters. So it can be told which words are the glossary's, and which of
those a word may be a slip for; what `tqcheck.termbase.near` asks of the whole glossary has the same answer then.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.termbase.forms import fold_all, forms_of, readings
from tqcheck.termbase.index_keys import REACH
from tqcheck.termbase.near import SHORTEST, can_be_damaged, is_slip
from tqcheck.termbase.words import keys_of
from tqcheck.text.slips import Neighbours, shorter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence, Set

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.index_keys import TextKeys

_WORD = "@"
_SHORTER = "~"


def word_keys(done: set[str]) -> Callable[[str], Iterable[str]]:
    """What gives the keys of a word of the glossary, once: they lead to the first entry with the word.

    Args:
        done: The words that have their keys; grows.
    """

    def keys(word: str) -> Iterable[str]:
        if word in done:
            return ()
        done.add(word)
        return [_WORD + word, *(_SHORTER + text for text in shorter(word))] if can_be_damaged(word) else [_WORD + word]

    return keys


class Slips:
    """The words of big glossaries.

    Args:
        words: All words of wanted forms.
        find: The entries that have one of these keys.
    """

    def __init__(self, words: Set[str], find: Callable[[Iterable[str]], Iterable[TermEntry]]) -> None:
        self._known = words
        self._find = find
        self._possible = lru_cache(maxsize=65536)(self._mended)

    def add(self, words: Sequence[str], to: TextKeys) -> set[str]:
        """Gather the keys of words in a row, read without slips; returns those of the glossary's words among them."""
        found = set(words) & self._known
        for at, word in enumerate(words):
            if len(word) >= SHORTEST - 1 and word not in self._known:
                for other in self._possible(word):
                    to.add([*words[max(0, at - REACH) : at], other, *words[at + 1 : at + 1 + REACH]])
        for at, (one, two) in enumerate(pairwise(words)):
            joined = one + two
            if joined in self._known:
                found.add(joined)
                to.add([*words[max(0, at - REACH) : at], joined, *words[at + 2 : at + 2 + REACH]])
        return {_WORD + word for word in found}

    def _mended(self, word: str) -> tuple[str, ...]:
        """The words of the glossaries that this one may be a slip for."""
        if not word.isalpha():
            return ()
        entries = list(self._find([_SHORTER + text for text in shorter(word)]))
        others = Neighbours(other for words in _words(entries) for other in words if can_be_damaged(other))
        return tuple(other for other in others.near(word) if is_slip(word, other))


def _words(entries: Sequence[TermEntry]) -> Iterator[list[str]]:
    """The words of the wanted forms of each entry."""
    rows = [
        [reading for kind, form in forms_of(entry) if kind in ("preferred", "admitted") for reading in readings(form)]
        for entry in entries
    ]
    folded = iter(fold_all([reading for row in rows for reading in row]))
    return ([word for _ in row for word in keys_of(next(folded))] for row in rows)
