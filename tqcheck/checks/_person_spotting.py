"""Chinese persons in English text: a surname in pinyin, and behind it what stands for a given name, however written.

Spotting is generous about the shape of a name (“Ding GUI”, “Liu qiang”, “Zhang Wei wei” are all found) and strict about
what is a person at all: places, firms and English words read like pinyin as well.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.text.pinyin import readings_of
from tqcheck.text.surnames import surnames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.checks._person_words import Words

Shape = Literal["plain", "upper", "surname-upper", "capitals", "lower", "split", "split-lower", "hyphen", "foreign"]
"""How a name is written: Ding Gui, DING GUI, DING Gui, Ding GUI, Ding gui, Li Xiao Ming, Li Xiao ming, Li Xiao-ming,
and Song Huam, which is no pinyin."""

_TELLING: tuple[Shape, ...] = ("capitals", "lower", "split-lower")
"""Shapes that are damage in themselves, so that one had better be sure that it is a name."""
_NEAR = 90
"""Characters before and behind a name in which its title is looked for."""
_MOST_SYLLABLES = 2


class Mention(NamedTuple):
    """A person's name at one place.

    Attributes:
        start, end: Code points of the unit's text.
        surname, given: In lower case; the given name without hyphens and spaces.
        sizes: Syllables of the given name; 0 for what is no pinyin.
        role: The title beside the name, in lower case; empty where there is none.
        is_person: Whether something beside the name says that it is a person.
        is_reversed: Whether the surname stands last.
    """

    unit: int
    start: int
    end: int
    text: str
    surname: str
    given: str
    shape: Shape
    sizes: int
    role: str
    is_person: bool
    is_reversed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What is equal for all ways of writing one name."""
        return self.surname, self.given


@cache
def _capitalized() -> re.Pattern[str]:
    return re.compile("([A-Z][A-Za-zü]+)(?=[ \u00a0]([A-Za-z][A-Za-zü]*))")


@cache
def _behind() -> re.Pattern[str]:
    """What follows a surname: one word, and perhaps a second."""
    word = "[A-Za-z][A-Za-zü]*"
    return re.compile(
        f"[ \u00a0]({word}(?:['’-](?!s\\b){word})*)(?:['’]s)?(?![\\w-])(?:[ \u00a0]({word})(?![\\w'’-]))?"
    )


def spot(unit: int, text: str, words: Words) -> Iterator[Mention]:
    """The mentions in a text, in order; they do not overlap."""
    known = surnames()
    done = 0
    for match in _capitalized().finditer(text):
        start = match.start()
        if start < done:
            continue
        first, second = match.groups()
        mention: Mention | None = None
        if first.lower() in known and not _joined_before(text, start):
            mention = _forward(unit, text, start, match.end(1), first, words, done)
        elif second.lower() in known and second[0].isupper() and not _joined_before(text, start):
            mention = _backward(unit, text, start, match.end(2), first, second, words, done)
        if mention is not None:
            done = mention.end
            yield mention


def _joined_before(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-'’&@/._")


def _forward(unit: int, text: str, start: int, end: int, surname: str, words: Words, done: int) -> Mention | None:
    """The mention that begins with a surname."""
    behind = _behind().match(text, end)
    if behind is None:
        return None
    first, second = behind.groups()
    end = behind.start(1) + len(first)
    parts = first.replace("’", "-").replace("'", "-").split("-")
    given = "".join(parts).lower()
    found = _shape(surname, first, parts, given, words)
    if found is None:
        return None
    shape, sizes = found
    if sizes == 1 and shape == "plain" and second and _is_second_half(text, behind.end(2), second, words):
        given += second.lower()
        end = behind.end(2)
        shape = "split-lower" if second.islower() else "split"
        sizes = 2
    if f"{surname.lower()} {given}" in words.not_persons or _goes_on(text, end, words):
        return None
    role, is_person = _context(text, start, end, words)
    if not is_person and (_continues(text, start, done) or (shape in _TELLING and surname.lower() in words.doubtful)):
        return None
    return Mention(unit, start, end, text[start:end], surname.lower(), given, shape, sizes, role, is_person)


def _shape(surname: str, first: str, parts: list[str], given: str, words: Words) -> tuple[Shape, int] | None:
    """The shape and the number of syllables of a surname and the word behind it; None where it is no name."""
    readings = readings_of(given) if len(given) > 1 else ()
    sizes = len(readings[0]) if readings else 0
    if not 0 < sizes <= _MOST_SYLLABLES:
        # No pinyin: perhaps a name that is damaged, if it looks like one word of a name.
        is_word = len(parts) == 1 and first.istitle() and 2 < len(first) < 12 and given not in words.not_given
        return ("foreign", 0) if is_word and surname.istitle() else None
    if first.islower():
        return None if given in words.not_given or not surname.istitle() else ("lower", sizes)
    if len(parts) > 1:
        # An apostrophe parts syllables (Ru'an); only a hyphen is a way of writing.
        return ("hyphen" if "-" in first else "plain", sizes) if surname.istitle() else None
    if first.isupper():
        if surname.isupper():
            return "upper", sizes
        return None if first in words.abbreviations or len(surname) < 2 else ("capitals", sizes)
    if not first.istitle():
        return ("capitals", sizes) if first[0].isupper() and surname.istitle() else None
    if given in words.not_given and surname.lower() in words.doubtful:
        return None
    return ("surname-upper", sizes) if surname.isupper() and len(surname) > 1 else ("plain", sizes)


def _is_second_half(text: str, end: int, second: str, words: Words) -> bool:
    """Whether the word behind a given name of one syllable is its second syllable, and no name or verb of its own."""
    lower = second.lower()
    readings = readings_of(lower) if len(lower) > 1 else ()
    if not readings or len(readings[0]) > 1 or lower in words.not_second:
        return False
    # “Liu Wei Chen Gang” are two persons.
    return second.islower() or (second.istitle() and not re.match(" [A-Z]", text[end : end + 2]))


def _backward(
    unit: int, text: str, start: int, end: int, given: str, surname: str, words: Words, done: int
) -> Mention | None:
    """The mention that ends with a surname; only given names of two syllables, which are no surnames."""
    if not given.istitle() or not (surname.istitle() or surname.isupper()):
        return None
    readings = readings_of(given)
    if not readings or len(readings[0]) != _MOST_SYLLABLES or given.lower() in words.not_given:
        return None
    if (
        text[end : end + 1].isalnum()
        or re.match("[-'’](?!s\\b)", text[end : end + 3])
        or re.match(" [A-Z]", text[end:])
    ):
        return None
    role, is_person = _context(text, start, end, words)
    if not is_person and _continues(text, start, done):
        return None
    return Mention(
        unit, start, end, text[start:end], surname.lower(), given.lower(), "plain", 2, role, is_person, is_reversed=True
    )


@cache
def _next_capitalized() -> re.Pattern[str]:
    return re.compile("[ \u00a0-]([A-Z][A-Za-z]+)")


@cache
def _last_capitalized() -> re.Pattern[str]:
    return re.compile("([A-Z][a-zü]+)[ \u00a0-]$")


def _goes_on(text: str, end: int, words: Words) -> bool:
    """Whether a capitalized word follows, so that this is a street, a firm or a headline."""
    match = _next_capitalized().match(text, end)
    return match is not None and match[1].lower() not in surnames() and match[1].lower() not in words.titles


def _continues(text: str, start: int, done: int) -> bool:
    """Whether a capitalized word of pinyin stands before, so that this is the end of another name.

    Args:
        done: Where the mention before ends; a word that belongs to it begins nothing.
    """
    if 0 < done == start - 1:
        return False
    match = _last_capitalized().search(text, max(0, start - 20), start)
    return match is not None and bool(readings_of(match[1]))


def _context(text: str, start: int, end: int, words: Words) -> tuple[str, bool]:
    """(the title beside a name, whether something says that it is a person)."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    role = words.title_before(before) or words.title_behind(behind)
    return role, bool(role) or words.says_person(before, behind)
