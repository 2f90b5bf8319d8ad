"""Words of a text: their spans, and how many there are.

Chinese and Japanese are not segmented here: a run of one script is one token, so Han, hiragana and katakana each apart.
"""

from __future__ import annotations

import re
from functools import cache

from tqcheck.text._ranges import CJK_PUNCTUATION, HAN, HIRAGANA, INVISIBLE, KANA, KATAKANA, MARKS


@cache
def _ascii_words() -> re.Pattern[str]:
    return re.compile("[A-Za-z0-9]+(?:(?:['-]|(?<=[0-9])[.,](?=[0-9]))[A-Za-z0-9]+)*")


@cache
def _all_words() -> re.Pattern[str]:
    part = rf"(?:[^\W_{HAN}{KANA}]+[{MARKS}]*)+"
    joint = rf"[{INVISIBLE}]*['\u2019\u2010\u2011-][{INVISIBLE}]*|[{INVISIBLE}]+|(?<=\d)[.,](?=\d)"
    return re.compile(rf"{part}(?:(?:{joint}){part})*|[{HAN}]+|[{HIRAGANA}]+|[{KATAKANA}]+")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}{CJK_PUNCTUATION}]+")


@cache
def _unspaced_letter() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}]")


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words and numbers of a text, in order.

    A word keeps its inner apostrophes and hyphens ("company's", "second-quarter"), a number its inner points and commas
    ("1,234.5"); invisible characters part nothing. Abbreviations with points fall apart ("U.S." is two tokens). Each
    run of Han is one token, likewise of hiragana and of katakana.
    """
    pattern = _ascii_words() if text.isascii() else _all_words()
    return [match.span() for match in pattern.finditer(text)]


def count_words(text: str) -> int:
    """The number of words as word processors count: what white space parts, and each Han or kana character."""
    if text.isascii() or not _unspaced().search(text):
        return len(text.split())
    return len(_unspaced_letter().findall(text)) + len(_unspaced().sub(" ", text).split())
