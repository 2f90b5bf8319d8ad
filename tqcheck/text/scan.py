"""One automaton over all literals that the rules and the glossary look for: one pass over a text finds them all.

A native core finds every occurrence; here they are only filtered by word boundaries. That loop runs once for each hit,
so what it asks is prepared before: a flag for each edge of a literal, a byte for each character of the text. The
automaton is built when there has been enough text for it to pay; what comes before is looked up word by word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING
from unicodedata import category

from tqcheck.text._lookup import Lookup
from tqcheck.text._ranges import HAN, HANGUL, KANA, UNSPACED_SOUTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What ASCII says of a character: 0 does not join, 1 joins, 2 ask `_joins`. Other characters are encoded as "?".
_JOINING = bytes(2 if chr(byte) == "?" else byte < 128 and chr(byte).isalnum() for byte in range(256))


_SHORT = 2
"""Letters of a word that is looked for by itself."""

_WORTH_AN_AUTOMATON = 50_000
"""Characters of text, at most: building takes about as long as looking up as many as there are literals."""
_PAGE = 2_000
"""Characters of text that no automaton is built for."""

# Below these, the tables need not be asked, which are dear to compile.
_FIRST_MARK = "\u0300"
_FIRST_UNSPACED = "\u0e01"


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}{HANGUL}{UNSPACED_SOUTH}]")


@cache
def _surrogate() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=1024)
def _joins(char: str) -> bool:
    """Whether a letter, digit or mark of a spaced script: between two of these there is no boundary of words."""
    if char.isalnum():
        return char < _FIRST_UNSPACED or not _unspaced().match(char)
    # Vowel signs and points are marks (Mn, Mc, Me), not letters, and belong to the letter before them.
    return char >= _FIRST_MARK and category(char)[0] == "M" and not _unspaced().match(char)


def _encodable(text: str) -> str:
    """The text with replacement characters for lone surrogates, which JSON may hold and the native core refuses."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _surrogate().sub("\ufffd", text)
    return text


class Scanner:
    """Finds all occurrences of many literals that stand on word boundaries.

    Where the first or last character of a literal is a letter or digit of a spaced script, the character outside must
    not be one. Chinese, Japanese, Korean and Thai have no such boundaries: there any occurrence counts.

    Args:
        literals: Folded, as `tqcheck.text.view.fold` folds; duplicates are reported each under its own index.

    Raises:
        ValueError: a literal is empty.
    """

    __slots__ = ("_automaton", "_literals", "_lookup", "_others", "_read", "_worth")

    def __init__(self, literals: Sequence[str]) -> None:
        if "" in literals:
            raise ValueError(f"literal {list(literals).index('')} is empty; give at least one character to look for")
        self._literals = literals
        self._worth = min(_WORTH_AN_AUTOMATON, _PAGE + len(literals))
        self._read = 0
        self._lookup: Lookup | None = None
        self._others: _Automaton | None = None
        self._automaton: _Automaton | None = None

    def expect(self, letters: int) -> None:
        """Say how much text there will be, so that an automaton that will pay is built at once."""
        if self._read + letters >= self._worth:
            self._read = max(self._read, self._worth)

    def scan(self, folded: str) -> list[tuple[int, int, int]]:
        """All occurrences, overlapping ones too, as (index of the literal, start, end), sorted by start, end, index.

        Args:
            folded: The text of a folded view; the spans are spans of this text.
        """
        self._read += len(folded)
        if self._automaton is None and self._read < self._worth:
            hits = self._looked_up(folded)
        else:
            if self._automaton is None:
                self._automaton = _Automaton(self._literals, range(len(self._literals)))
            hits = self._automaton.scan(folded)
        hits.sort(key=itemgetter(1, 2, 0))
        return hits

    def _looked_up(self, folded: str) -> list[tuple[int, int, int]]:
        """The same without an automaton, save for the few literals that do not begin with an ASCII letter or digit."""
        if self._lookup is None:
            self._lookup = Lookup(self._literals)
            if self._lookup.others:
                self._others = _Automaton(self._literals, self._lookup.others)
        hits = [hit for hit in self._lookup.occurrences(folded) if _is_bounded(folded, *hit[1:])]
        return hits + self._others.scan(folded) if self._others else hits


def _is_bounded(folded: str, start: int, end: int) -> bool:
    return not (
        (start > 0 and _joins(folded[start]) and _joins(folded[start - 1]))
        or (end < len(folded) and _joins(folded[end - 1]) and _joins(folded[end]))
    )


class _Automaton:
    """Finds literals of these numbers in one pass.

    Short words would be hits inside most other words: a regular expression looks for these.
    """

    __slots__ = ("_automaton", "_left", "_numbers", "_right", "_short", "_short_numbers")

    def __init__(self, literals: Sequence[str], numbers: Iterable[int]) -> None:
        from ahocorasick_rs import AhoCorasick

        self._numbers: list[int] = []
        self._short_numbers: dict[str, list[int]] = {}
        for number in numbers:
            literal = literals[number]
            if len(literal) <= _SHORT and literal.isascii() and literal.isalnum():
                self._short_numbers.setdefault(literal, []).append(number)
            else:
                self._numbers.append(number)
        self._short = _any_of(self._short_numbers) if self._short_numbers else None
        literals = [literals[number] for number in self._numbers]
        if _encodable(together := "".join(literals)) is not together:
            self._automaton = AhoCorasick([_encodable(literal) for literal in literals], store_patterns=False)
        else:
            self._automaton = AhoCorasick(literals, store_patterns=False)
        # The edges are few different characters: each is asked for once.
        joins = {char: _joins(char) for char in {char for literal in literals for char in (literal[0], literal[-1])}}
        self._left = [joins[literal[0]] for literal in literals]
        self._right = [joins[literal[-1]] for literal in literals]

    def scan(self, folded: str) -> list[tuple[int, int, int]]:
        """All occurrences on word boundaries, in any order."""
        left, right, numbers = self._left, self._right, self._numbers
        # NOTE: the last byte stands for the outside on both ends, at len(folded) and at -1.
        joining = folded.encode("ascii", "replace").translate(_JOINING) + b"\0"
        hits = []
        for index, start, end in self._automaton.find_matches_as_indexes(_encodable(folded), overlapping=True):
            if left[index]:
                outside = joining[start - 1]
                if outside and (outside == 1 or _joins(folded[start - 1])):
                    continue
            if right[index]:
                outside = joining[end]
                if outside and (outside == 1 or _joins(folded[end])):
                    continue
            hits.append((numbers[index], start, end))
        if self._short is not None:
            for match in self._short.finditer(folded):
                start, end = match.span()
                if _is_bounded(folded, start, end):
                    hits += [(number, start, end) for number in self._short_numbers[match[0]]]
        return hits


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Any of these words that does not go on."""
    longest_first = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(f"(?:{longest_first})(?![a-z0-9])")
