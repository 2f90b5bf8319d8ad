"""Finds the names of organizations, places, meetings and people with a title in English text.

Runs of capitalized words are cut into names at their heads ("Group", "Village", "Co., Ltd."); names in lower case are
found before a head in lower case, if a word that is not common stands in them ("jujube mining group"). What is found
is generous: whether a name is worth anything, `tqcheck.text.names` tells.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from tqcheck.text import _name_tables as tables
from tqcheck.text.name_words import is_common, is_date, kinds, listed

_WORD = r"[A-Z][^\W_]*(?:[-'’&][^\W_]+)*"
_FORM = r"(?:Co\b|Ltd|Company|Corporation|Group|Inc)"
_BETWEEN = (
    r"(?:\s|,\s?(?=(?:Ltd|Inc|LLC|Limited|Corp|Co)\b)|\.,?\s?(?=(?:Ltd|Inc|Limited)\b)"
    rf"|\s?\((?=[A-Z][a-z]+\)\s{_FORM})|\)\s(?={_FORM})|\s(?:of\sthe|of|and|&)\s"
    r"|(?<=s)['’]\s|\sfor\s(?<=(?:sion|ttee|nter|ntre|reau|tute|udio)\sfor\s))"
)

_NEAR = 90
"""So many characters before a head in lower case are looked at."""


class Spot(NamedTuple):
    """A name in a text, as a half-open span of code points."""

    start: int
    end: int


@cache
def _run() -> re.Pattern[str]:
    """Words with a capital, and what joins them in a name; begins with a plain set, which a search is quick at."""
    first = r"[A-Z](?<![\w'’].)(?:(?<=N)o\.\s?\d+|[^\W_]*(?:[-'’&][^\W_]+)*)"
    return re.compile(rf"{first}(?:{_BETWEEN}(?:No\.\s?\d+|{_WORD}|\d+(?:st|nd|rd|th)\b))*")


@cache
def pieces() -> re.Pattern[str]:
    """The words of a name."""
    return re.compile(r"No\.\s?\d+|[^\W_]+(?:[-'’&][^\W_]+)*")


@cache
def _before_head() -> re.Pattern[str]:
    """The words before a place, with single white space between them."""
    return re.compile(r"(?:[A-Za-z][A-Za-z'’-]*[ \n]){1,7}\Z")


def spots(text: str) -> list[Spot]:
    """The names in a text, in order; they do not overlap."""
    found: list[Spot] = []
    openers = listed(tables.OPENERS)
    for match in _run().finditer(text):
        run = match[0]
        if run in openers:
            continue
        start = match.start()
        for first, last in _cut(run):
            end = start + last
            if text[end : end + 1] == "." and run.endswith(tables.LEGAL_SHORT):
                end += 1
            found.append(Spot(start + first, end))
    lower = _lower_case(text)
    if lower:
        found = [spot for spot in found if not any(a < spot.end and spot.start < b for a, b in lower)]
        found = sorted([*found, *lower])
    return found


# --- names with capitals


@lru_cache(maxsize=16384)
def _cut(run: str) -> tuple[tuple[int, int], ...]:
    """The names in a run of capitalized words, as spans of it."""
    found = list(pieces().finditer(run))
    words = [piece[0].lower() for piece in found]
    owners = frozenset(number for number, word in enumerate(words) if word.endswith(("'s", "’s")))
    words = [word[:-2] if number in owners else word for number, word in enumerate(words)]
    names: list[tuple[int, int]] = []
    for first, last in _ranges(words, owners):
        while first < last and _is_idle(words, first):
            first += 1
        while last > first and words[last - 1] in ("of", "the", "and", "for"):
            last -= 1
        if first < last:
            end = found[last - 1].end()
            names.append((found[first].start(), end - 2 if last - 1 in owners else end))
    return tuple(names)


def _ranges(words: list[str], owners: frozenset[int]) -> list[tuple[int, int]]:
    """Where the names among the words begin and end, function words at their edges included.

    Args:
        owners: Numbers of the words that had an 's, behind which a name ends.
    """
    ranges: list[tuple[int, int]] = []
    start = 0
    known, legal = kinds(), listed(tables.LEGAL)
    for number, word in enumerate(words):
        end = None
        if number == start and _is_idle(words, number):
            start += 1
        elif number in owners:
            end = number + 1
        elif word in ("of", "for"):
            before = listed(tables.BEFORE_OF if word == "of" else tables.BEFORE_FOR)
            if number > start and words[number - 1] not in before:
                end = number
        elif word in ("and", "&"):
            if not _joins(words, start, number):
                end = number
        elif word in listed(tables.HEADLINE_VERBS):
            end = number
        elif number > start and (word in known or word in legal) and not _goes_on(words, number):
            end = number + 1
        if end is not None:
            ranges.append((start, end))
            start = number + 1
    return [*ranges, (start, len(words))]


def _is_idle(words: list[str], number: int) -> bool:
    """Whether no name begins with a word."""
    word = words[number]
    return (word in listed(tables.FUNCTION) and not is_date(words, number)) or word in listed(tables.HEADLINE_VERBS)


def _goes_on(words: list[str], number: int) -> bool:
    """Whether a name goes on behind a head: with the next head, its legal form, a number or "of"."""
    known, legal = kinds(), listed(tables.LEGAL)
    rest = words[number + 1 :]
    word, following = words[number], rest[0] if rest else ""
    if following in ("of", "for"):
        return word in listed(tables.BEFORE_OF if following == "of" else tables.BEFORE_FOR)
    if word in legal and word != "company":
        return following in legal or following in ("group", "branch", "headquarters")
    if following in known or following in legal or following.isdigit():
        return True
    if known.get(word) in ("company", "group") or word in legal:
        return False
    for other in rest[:4]:
        if (
            other in ("of", "for", "and", "&")
            or other in listed(tables.HEADLINE_VERBS)
            or other in listed(tables.TITLES)
        ):
            return False
        if other in known or other in legal:
            return True
    return False


def _joins(words: list[str], start: int, number: int) -> bool:
    """Whether the "and" joins two common words in one name: "Zao Mining and Rubber Company"."""
    if number > start + 1 and words[number - 1 : number + 2 : 2] in tables.PAIRS:
        return True
    places, known = listed(tables.PLACES), kinds()
    first = words[start:number]
    second: list[str] = []
    for word in words[number + 1 :]:
        if word in known or word in listed(tables.LEGAL):
            break
        second.append(word)
    else:
        return False
    named = is_date(first, 0) if first else False
    named = named or (len(first) > 1 and any(word in places or not is_common(word) for word in first))
    plain = 0 < len(second) < 4 and all(is_common(word) and word not in places for word in second)
    titled = any(word in listed(tables.TITLES) for word in (*first, *second))
    return named and plain and not titled and is_common(first[-1]) and first[-1] not in places


# --- names in lower case


@cache
def _lower_heads() -> tuple[str, ...]:
    return tuple(tables.LOWER_HEADS.split())


def _lower_case(text: str) -> list[Spot]:
    """The names that end in a head in lower case; of two that overlap the longer one."""
    found: list[Spot] = []
    for head in _lower_heads():
        at = text.find(head)
        while at > 0:
            end = at + len(head)
            after = text[end : end + 1]
            if text[at - 1] in " \n" and not (after.isalnum() or after in ("-", "_")) and _may_be_named(text, at):
                first = _begins(text, at, head)
                if first < at:
                    found.append(Spot(first, end))
            at = text.find(head, end)
    return [spot for spot in found if not any(a <= spot.start and spot.end < b for a, b in found)]


def _may_be_named(text: str, at: int) -> bool:
    """Whether the word before a head may be part of its name; a cheap test, for mostly it is "the"."""
    before = text[text.rfind(" ", 0, at - 1) + 1 : at - 1]
    return before.lower() not in listed(tables.FUNCTION)


def _begins(text: str, at: int, head: str) -> int:
    """Where the name begins whose head stands at `at`; `at` where there is none.

    It begins at the first word with a capital or that is not common; a meeting, which needs no such word, as far back
    as it goes.
    """
    before = _before_head().search(text, max(0, at - _NEAR), at)
    if before is None:
        return at
    words = before[0].split()
    position = best = at
    for word in reversed(words):
        if _ends_search(word, head, adjacent=position == at):
            break
        position -= len(word) + 1
        if word[0].isupper():
            own = not (is_common(word.lower()) and _opens_sentence(text, position))
        else:
            own = word != "and" and not is_common(word)
        best = position if own else best
    if best == at and head in ("meeting", "conference") and " " in text[position:at].strip():
        return position
    return best


def _ends_search(word: str, head: str, *, adjacent: bool) -> bool:
    """Whether a word before a head is no part of its name."""
    low = word.lower()
    if low == "and":
        return adjacent
    if low in listed(tables.FUNCTION) or low in listed(tables.TITLES):
        return True
    if low in kinds() and (not adjacent or head in ("meeting", "conference")):
        return True
    return word.islower() and (word.endswith("ed") or word in listed(tables.HEADLINE_VERBS))


def _opens_sentence(text: str, at: int) -> bool:
    return at == 0 or text[max(0, at - 3) : at].rstrip()[-1:] in tuple(".!?:;")
