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
_RUN = 1
"""The group of `_everywhere` that is a run of characters of scripts without spaces."""
_ITS_OWN_KEY: set[str] = set()
"""Such characters as were met and are their own key."""
_SPANS = [(start, start + 1) for start in range(1000)]
"""The spans of such characters: the same for all texts, however long that is."""


def keys_of(folded: str) -> list[str]:
    """The keys of the words of a folded text, in order."""
    if _is_spaced(folded):
        # NOTE: no word goes across a space, and what stands between two spaces comes back again and again.
        return list(chain.from_iterable(map(_keys_between_spaces, folded.split(" "))))
    return _unspaced_words(folded)[0]


def spans_of(folded: str) -> list[tuple[int, int]]:
    """Where the words stand that `keys_of` gives the keys of, in the folded text."""
    if not _is_spaced(folded):
        return _unspaced_words(folded)[1]
    spans: list[tuple[int, int]] = []
    place = 0
    for part in folded.split(" "):
        spans += [(place + start, place + end) for start, end in _spans_between_spaces(part)]
        place += len(part) + 1
    return spans


def keys_in(view: View) -> list[str]:
    """`keys_of` the text of a folded view, found once."""
    return view.derived(_keys)


def spans_in(view: View) -> list[tuple[int, int]]:
    """`spans_of` the text of a folded view, found once."""
    return view.derived(_spans)


def _keys(view: View) -> list[str]:
    return keys_of(view.text) if _is_spaced(view.text) else view.derived(_words_in)[0]


def _spans(view: View) -> list[tuple[int, int]]:
    return spans_of(view.text) if _is_spaced(view.text) else view.derived(_words_in)[1]


def _words_in(view: View) -> tuple[list[str], list[tuple[int, int]]]:
    return _unspaced_words(view.text)


def _is_spaced(folded: str) -> bool:
    """Whether no character of a text is a word by itself."""
    return folded.isascii() or not _unspaced().search(folded)


@lru_cache(maxsize=65536)
def _keys_between_spaces(folded: str) -> tuple[str, ...]:
    return tuple(map(key, _spaced_pattern(folded).findall(folded)))


@lru_cache(maxsize=65536)
def _spans_between_spaces(folded: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _spaced_pattern(folded).finditer(folded))


def _spaced_pattern(folded: str) -> re.Pattern[str]:
    return _ascii() if folded.isascii() else _spaced()


def _unspaced_words(folded: str) -> tuple[list[str], list[tuple[int, int]]]:
    """The keys and the spans of the words of a text in which some characters are words."""
    # Start-up: the tables of characters are large.
    from tqcheck.text.hanzi import simplified

    keys: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _everywhere().finditer(simplified(folded)):
        start, end = match.span()
        if match.lastindex != _RUN:
            keys.append(key(match[0]))
            spans.append((start, end))
            continue
        # NOTE: to ask for the key of each character and to make its span would take most of the time.
        keys += match[0] if _ITS_OWN_KEY.issuperset(match[0]) else _keys_of_run(match[0])
        spans += (
            _SPANS[start:end] if end <= len(_SPANS) else zip(range(start, end), range(start + 1, end + 1), strict=True)
        )
    return keys, spans


def _keys_of_run(run: str) -> list[str]:
    keys = list(map(key, run))
    _ITS_OWN_KEY.update(char for char, own in zip(run, keys, strict=True) if char == own)
    return keys


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


@cache
def _ascii() -> re.Pattern[str]:
    return _words("[a-z0-9]", "[a-z0-9]+")


@cache
def _spaced() -> re.Pattern[str]:
    return _words(r"[^\W_]", rf"(?:[^\W_]+[{MARKS}]*)+")


@cache
def _everywhere() -> re.Pattern[str]:
    # NOTE: runs of characters that are words each are matched at once, and cut outside.
    letter = rf"[^\W_{_UNSPACED}]"
    words = _words(letter, rf"(?:{letter}+[{MARKS}]*)+").pattern
    return re.compile(rf"([{_UNSPACED}]+)|({words})")


def _words(letter: str, stretch: str) -> re.Pattern[str]:
    """Abbreviations with points, then stretches joined by apostrophes or the points and commas of numbers."""
    joint = rf"(?<=\d)[.,](?=\d)|'(?={letter})"
    return re.compile(rf"(?:[a-z]\.){{2,}}(?:[a-z](?!{letter}))?|{stretch}(?:(?:{joint}){stretch})*|&")
