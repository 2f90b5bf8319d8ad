"""Words of a folded text as glossaries compare them: one key for all spellings, one word for each Han character.

Word by word, a hyphen is a space, a line break or a tag between words is nothing, "company's" is "company",
"Tian'anmen" is "tiananmen", "&" is "and", "U.S." is "us", a traditional character is the simplified one. What stands
between the words is compared elsewhere.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from tqcheck.text._ranges import HAN, HANGUL, KANA, MARKS, UNSPACED_SOUTH
from tqcheck.text.spelling import key as spelling_key

if TYPE_CHECKING:
    from tqcheck.text.view import View

_UNSPACED = HAN + KANA + HANGUL + UNSPACED_SOUTH


def keys_of(folded: str) -> list[str]:
    """The keys of the words of a folded text, in order."""
    if folded.isascii() or not _unspaced().search(folded):
        # NOTE: no word goes across a space, and what stands between two spaces comes back again and again.
        return list(chain.from_iterable(map(_keys_between_spaces, folded.split())))
    # Start-up: the tables of characters are large.
    from tqcheck.text.hanzi import simplified

    return list(map(key, _everywhere().findall(simplified(folded))))


@lru_cache(maxsize=65536)
def _keys_between_spaces(folded: str) -> tuple[str, ...]:
    pattern = _ascii() if folded.isascii() else _spaced()
    return tuple(map(key, pattern.findall(folded)))


def spans_of(folded: str) -> list[tuple[int, int]]:
    """Where the words stand that `keys_of` gives the keys of, in the folded text."""
    pattern, text = _pattern_for(folded)
    return [match.span() for match in pattern.finditer(text)]


def keys_in(view: View) -> list[str]:
    """`keys_of` the text of a folded view, found once."""
    return view.derived(_keys)


def spans_in(view: View) -> list[tuple[int, int]]:
    """`spans_of` the text of a folded view, found once."""
    return view.derived(_spans)


def _keys(view: View) -> list[str]:
    return keys_of(view.text)


def _spans(view: View) -> list[tuple[int, int]]:
    return spans_of(view.text)


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """The key of one word."""
    if word == "&":
        return "and"
    if word.isalpha():
        return spelling_key(word)
    if word.endswith(".") or (word[1:2] == "." and word[0].isalpha()):
        return word.replace(".", "")
    # "Tian'anmen", "L'Oréal"
    return spelling_key(word.removesuffix("'s").replace("'", ""))


def is_unspaced(key: str) -> bool:
    """Whether a key is one character of a script without spaces."""
    return len(key) == 1 and key >= "\u0e01" and _unspaced().match(key) is not None


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


def _pattern_for(folded: str) -> tuple[re.Pattern[str], str]:
    """The pattern of words that the text needs, and the text to search, as long as the given one."""
    if folded.isascii():
        return _ascii(), folded
    if not _unspaced().search(folded):
        return _spaced(), folded
    # Start-up: the tables of characters are large.
    from tqcheck.text.hanzi import simplified

    return _everywhere(), simplified(folded)


@cache
def _ascii() -> re.Pattern[str]:
    return _words("[a-z0-9]", "[a-z0-9]+")


@cache
def _spaced() -> re.Pattern[str]:
    return _words(r"[^\W_]", rf"(?:[^\W_]+[{MARKS}]*)+")


@cache
def _everywhere() -> re.Pattern[str]:
    letter = rf"[^\W_{_UNSPACED}]"
    return _words(letter, rf"(?:{letter}+[{MARKS}]*)+", rf"[{_UNSPACED}]|")


def _words(letter: str, stretch: str, other: str = "") -> re.Pattern[str]:
    """Abbreviations with points, then stretches joined by apostrophes or the points and commas of numbers."""
    joint = rf"(?<=\d)[.,](?=\d)|'(?={letter})"
    return re.compile(rf"{other}(?:[a-z]\.){{2,}}(?:[a-z](?!{letter}))?|{stretch}(?:(?:{joint}){stretch})*|&")
