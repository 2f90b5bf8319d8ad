"""Words of a text: their spans, and how many there are.

Chinese and Japanese are not segmented here: a run of one script is one token, so Han, hiragana and katakana each apart.
"""

from __future__ import annotations

import re
from functools import cache

from tqcheck.text._ranges import CJK_PUNCTUATION, HAN, HIRAGANA, INVISIBLE, KANA, KATAKANA, MARKS, is_western


def _word(letter: str, marks: str) -> str:
    """A word or number: stretches of letters with their marks, joined by apostrophes, hyphens or what is invisible."""
    stretch = f"(?:{letter}+[{marks}]*)+"
    joint = rf"[{INVISIBLE}]*['\u2019\u2010\u2011-][{INVISIBLE}]*|[{INVISIBLE}]+|(?<=\d)[.,](?=\d)"
    return f"{stretch}(?:(?:{joint}){stretch})*"


@cache
def _ascii_words() -> re.Pattern[str]:
    return re.compile("[A-Za-z0-9]+(?:(?:['-]|(?<=[0-9])[.,](?=[0-9]))[A-Za-z0-9]+)*")


@cache
def _western_words() -> re.Pattern[str]:
    return re.compile(_word(r"[^\W_]", "\u0300-\u033f"))


@cache
def _all_words() -> re.Pattern[str]:
    word = _word(rf"[^\W_{HAN}{KANA}]", MARKS)
    return re.compile(f"{word}|[{HAN}]+|[{HIRAGANA}]+|[{KATAKANA}]+")


@cache
def _unspaced_letter() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}]")


@cache
def _unspaced_punctuation() -> re.Pattern[str]:
    return re.compile(f"[{CJK_PUNCTUATION}]+")


def words(text: str) -> list[tuple[int, int]]:
    """Spans of the words and numbers of a text, in order.

    A word keeps its inner apostrophes and hyphens ("company's", "second-quarter"), a number its inner points and commas
    ("1,234.5"); invisible characters part nothing. Abbreviations with points fall apart ("U.S." is two tokens). Each
    run of Han is one token, likewise of hiragana and of katakana.
    """
    if text.isascii():
        pattern = _ascii_words()
    elif is_western(text):
        pattern = _western_words()
    else:
        pattern = _all_words()
    return [match.span() for match in pattern.finditer(text)]


def count_words(text: str) -> int:
    """The number of words as word processors count: what white space parts, and each Han or kana character."""
    if is_western(text):
        return len(text.split())
    rest, letters = _unspaced_letter().subn(" ", text)
    return letters + len(_unspaced_punctuation().sub(" ", rest).split())
