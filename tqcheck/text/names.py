"""Takes names apart: what sort of thing bears them, and which of their words are their own.

"Yiyang Rubber Machinery Group Co., Ltd." is a group, in a place, with two common words and a legal form; "Zao" in "Zao
Mining Group" is the name's own. By these parts two names are compared.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.text import _name_tables as tables
from tqcheck.text.inflect import singular
from tqcheck.text.name_spots import pieces
from tqcheck.text.name_words import is_common, is_date, kinds, listed
from tqcheck.text.pinyin import is_pinyin, readings_of
from tqcheck.text.surnames import surnames

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart; all words in lower case and in the singular.

    Attributes:
        text: As written, white space made single.
        kind: What it is: a line of the table of heads ("group", "village"), "person", or empty where no head says it.
        head: The words that say so: "factory"; for people the title.
        legal: The legal form, "co ltd"; empty without one.
        own: Its own words, which are not common ones: "zao"; of people the name without title.
        places: Names of countries, provinces and big cities in it.
        common: Its other words, "mining", "rubber".
        words: Its own words and the common ones, in order.
        numbers: What tells one of several apart: "2", "east", "ii".
        spelled: The same, as they are written: "second".
        joined: Words beside an "and": "instrument and meter".
        party: Whether it is one of the Communist Party.
        marked: Whether the Party is named as such, "CPC", "of the Communist Party of China".
        nested: Whether it is "Office of …", so that what follows may be the name of another thing.
        absorbed: Words that belong to the head: "research" of "research institute".
    """

    text: str
    kind: str = ""
    head: str = ""
    legal: str = ""
    own: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    spelled: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    party: bool = False
    marked: bool = False
    words: tuple[str, ...] = ()
    nested: bool = False
    absorbed: tuple[str, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether it is nothing but one word or two of its own, as a short form is."""
        return not (self.kind or self.places or self.common or self.numbers)


@lru_cache(maxsize=16384)
def parse(text: str) -> Name:
    """Take a name apart; `text` as a spot holds it."""
    text = " ".join(text.split())
    words = [_plain(word) for word in _pieces(text)]
    person = _person(text, words)
    if person is not None:
        return person
    words, marked = _without_party(words)
    legal: list[str] = []
    while words and words[-1] in listed(tables.LEGAL):
        legal.insert(0, words.pop())
    words, head, nested = _head(words, has_legal=bool(legal))
    known = kinds()
    kind = known[head.replace(" ", "")] if head else "company" if legal else ""
    if kind == "company" and words and known.get(words[-1]) == "group":  # "Group Company", "Group Enterprise"
        kind = head = words.pop()
    absorbed: list[str] = []
    while words and words[-1] in tables.ABSORBED.get(kind, ()):
        absorbed.append(words.pop())
    if (kind, words[-1:]) == ("office", ["branch"]):
        kind = words.pop()
    if kind == "station" and words and words[-1] in ("power", "hydropower"):
        kind = "plant"
    party = marked
    if kind in ("branch", "committee") and words and "party" in (words[-1], words[0] if nested else ""):
        words.remove("party")
        party = True
    if nested and any(known.get(word) in listed(tables.NESTING) for word in words):
        return Name(text)
    name = Name(text, kind, head, " ".join(legal), party=party, marked=marked, nested=nested, absorbed=tuple(absorbed))
    return _sorted_out(words, name)


def _without_party(words: list[str]) -> tuple[list[str], bool]:
    """The words without the name of the Communist Party, and whether it was there."""
    text = f" {' '.join(words)} "
    for phrase in tables.PARTY:
        text = text.replace(f" {phrase} ", " ")
    left = text.split()
    return left, len(left) < len(words)


def _head(words: list[str], *, has_legal: bool) -> tuple[list[str], str, bool]:
    """The words without the head, the head, and whether it is the first part of "Office of …"."""
    known = kinds()
    for at in range(1, len(words)):
        if words[at] in ("of", "for"):
            if words[at - 1] not in known:
                break
            return [*words[: at - 1], *words[at + 1 :]], words[at - 1], True
    if words and words[-1] in known and (len(words) > 1 or has_legal):
        return words[:-1], words[-1], False
    if len(words) > 2 and words[-2] + words[-1] in known:  # "Oil Field"
        return words[:-2], f"{words[-2]} {words[-1]}", False
    return words, "", False


def _pieces(text: str) -> Iterator[str]:
    """The words in lower case, "No. 2" as 2, and those with a number before a hyphen in two: "second-quarter"."""
    for piece in pieces().finditer(text):
        word = piece[0].lower().replace("’", "'").removeprefix("no.").lstrip()
        number, hyphen, rest = word.partition("-")
        if hyphen and number in listed(tables.NUMBERS):
            yield from (number, rest)
        elif word.endswith(tables.GLUED) and is_pinyin(word[:-5]):
            yield from (word[:-5], word[-5:])
        else:
            yield word


def _plain(word: str) -> str:
    """The singular, in American spelling, and of places the spelling that the table has: "ma'anshan"."""
    word = singular(word) if len(word) > 3 and word != "works" else word
    if "'" in word and word.replace("'", "") in listed(tables.PLACES):
        return word.replace("'", "")
    return tables.AMERICAN.get(word, word)


def _sorted_out(words: list[str], name: Name) -> Name:
    """The name with its words sorted into its own, places, numbers and common ones."""
    sorts: dict[str, list[str]] = {
        "own": [],
        "places": [],
        "common": [],
        "numbers": [],
        "spelled": [],
        "joined": [],
        "words": [],
    }
    number = 0
    while number < len(words):
        word = words[number]
        following = words[number + 1] if number + 1 < len(words) else ""
        if is_date(words, number) or (word in listed(tables.DIRECTIONS) and following == "china"):
            number += 1
            word = f"{word} {following}"
            sorts["own"].append(word)
            sorts["words"].append(word)
        elif word in ("and", "&"):
            sorts["joined"] += [*words[max(number - 1, 0) : number], following]
        elif word[0].isdigit() or word in listed(tables.NUMBERS):
            sorts["numbers"].append(_number(word))
            sorts["spelled"].append(word)
        elif word in listed(tables.PLACES):
            sorts["places"].append(word)
        elif word not in ("of", "the", "for", "in"):
            sorts["common" if is_common(word) else "own"].append(word)
            sorts["words"].append(word)
        number += 1
    return replace(name, **{sort: tuple(found) for sort, found in sorts.items()})  # type: ignore[arg-type]


def _number(word: str) -> str:
    """A number as digits: "No. 2", "second" and "2nd" are one; so are "north" and "northern"."""
    word = word.removesuffix("ern") if word in listed(tables.DIRECTIONS) else word
    ordinals, cardinals = tables.ORDINALS.split(), tables.CARDINALS.split()
    for table in (ordinals, cardinals):
        if word in table:
            return str(table.index(word))
    digits = re.search(r"\d+", word)
    return digits[0] if digits else word


def _person(text: str, words: list[str]) -> Name | None:
    """A title and a name behind it, or a Chinese name and a title behind that, and nothing else."""
    titles, modifiers = listed(tables.TITLES), listed(tables.TITLE_MODIFIERS)
    count = 0
    if 2 < len(words) < 6 and words[-1] in titles and words[0] in surnames() and words[0] not in modifiers:
        while words[-1 - count] in titles or words[-1 - count] in modifiers:
            count += 1
        words = [*words[-count:], *words[:-count]]
        count = 0
    while count < len(words) and (words[count] in titles or words[count] in modifiers):
        count += 1
    name = words[count:]
    if not count or words[count - 1] not in titles or not 1 <= len(name) <= 3:
        return None
    if any(
        word in kinds() or word in listed(tables.FUNCTION) or (is_common(word) and not readings_of(word))
        for word in name
    ):
        return None
    return Name(text, "person", " ".join(words[:count]), own=tuple(name), words=tuple(name))
