"""Signs that a text was damaged when it was extracted from a PDF or a web page: words in pieces, words run together.

A sign is told from a rare word by two tables: what stands there is no ordinary word, and what it would be without the
damage is one. A single sign may be a slip; how many make a block damaged is for the check to say.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.text.ordinary import is_ordinary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Kind = Literal["split", "joined", "hyphen", "ligature", "spaced"]
"""“manage ment”; “thecompanyheld”; “manage-ment”; “signi cant” or “benet”; “C O M P A N Y”."""


class Sign(NamedTuple):
    """A damaged spot: the code points that it covers (half open), and how many slips of the pen it is worth."""

    kind: Kind
    start: int
    end: int
    weight: int = 1


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EDGES = ".,;:!?()[]\"'“”‘’…-"
_LIGATURES = ("fi", "ff", "fl", "ffi", "ffl")
_SHORTEST_CAPITALIZED = 10
_LONGEST_PART = 18
_LONGEST_WORD = 24
_LONGEST_RUN = 400

_SMALL = _set(
    "the of and a to in is for on that as was with are be by at it from has have had were will would this which its "
    "their an not been or we our he she they his her but all can also more who"
)
"""Words that text run together is sure to hold."""
_STRONG_SMALL = _set("the of and that for with was were this which")
"""Of these, a run of more words must hold one: “inherent” and “behave” are made of small words as well."""
_OPEN_JOINED = _set("the of and that was were has have from")
_CLOSE_JOINED = _set("the of and is was were are that has have")
"""The small words that show two words run together; others make compounds: “withholding”, “standby”, “inflow”."""
_COMPOUNDS = _set(
    "nevertheless nonetheless notwithstanding heretofore thereto hitherto inasmuch insofar whatsoever whosoever "
    "wherewithal whomsoever wheresoever howsoever hereinafter hereinbefore hereinabove thereinafter thereafter "
    "hereafter thereof hereof whereof therefrom therewith herewith forasmuch theretofore"
)
_PREFIXES = _set(
    "anti bi bio co counter cross cyber de di dis e eco electro en ex extra fore geo hydro hyper il im in infra "
    "inter intra ir macro mega meta micro mid mini mis mono multi nano neo non off on out over para photo poly post "
    "pre pro pseudo quasi re self semi socio sub super tele thermo trans tri ultra un under uni up vice"
)
"""What may stand before a hyphen without being a word."""


def signs(text: str) -> list[Sign]:
    """The signs of damage in a text, in order, none overlapping another."""
    tokens = text.split()
    strange = set(tokens).difference(_common())
    found = list(_spaced(text)) if sum(len(token) == 1 for token in strange) > 1 else []
    odd = {token: runs for token in strange if (runs := _odd(token))}
    if odd and _shows_damage(tokens, odd):
        spaced = list(found)
        for sign in _broken(text, frozenset(run for runs in odd.values() for run in runs)):
            if all(sign.end <= other.start or other.end <= sign.start for other in spaced):
                found.append(sign)
        found.sort(key=lambda sign: sign.start)
    return found


def _shows_damage(tokens: Sequence[str], odd: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether there is a sign at all, told without looking for places: nearly always there is none."""
    for at, token in [(at, token) for at, token in enumerate(tokens) if token in odd]:
        runs = odd[token]
        before = tokens[at - 1] if at else ""
        after = tokens[at + 1].strip(_EDGES) if at + 1 < len(tokens) else ""
        if any(map(_in_word, runs)) or _across(before, runs[0]) or _across(token.removesuffix("-"), after):
            return True
    return False


@lru_cache(maxsize=65536)
def _odd(token: str) -> tuple[str, ...]:
    """The runs of letters between two spaces that may be damaged; nearly always there is none.

    It is the bare word, where it is in lower case, or long, and no ordinary word. Of a token that is too long to be one
    word, it is the runs that are made of several.
    """
    bare = token.strip(_EDGES)
    if len(bare) > _LONGEST_WORD and not _address().search(bare):
        return tuple(run for run in _words().findall(bare) if 5 < len(run) < _LONGEST_RUN and _parts(run.lower()))
    if not (bare.isascii() and (bare.islower() or _is_long_capitalized(bare))):
        return ()
    if "-" in bare:
        return (bare,) if _is_hyphenated(bare) else ()
    return () if not bare.isalpha() or bare in _common() or is_ordinary(bare.lower()) else (bare,)


def _is_hyphenated(word: str) -> bool:
    """Whether the hyphen of a word is one from the end of a line."""
    first, _, second = word.lower().partition("-")
    if not (first.isalpha() and second.isalpha() and min(len(first), len(second)) > 1 and len(word) > 6):
        return False
    if first in _PREFIXES or (is_ordinary(first) and is_ordinary(second)):
        return False
    return is_ordinary(first + second)


def _is_long_capitalized(word: str) -> bool:
    # Short ones are names, and where they are not, the other piece of the word shows the damage.
    return len(word) >= _SHORTEST_CAPITALIZED and word[0].isupper() and word[1:].islower()


def _spaced(text: str) -> Iterator[Sign]:
    """Stretches of spaced letters that are words, for the greater part; each letter is a slip."""
    for match in _single_letters().finditer(text):
        letters = match[0].replace(" ", "").lower()
        if is_ordinary(letters) or 2 * _covered(letters) > len(letters):
            yield Sign("spaced", *match.span(), len(letters))


def _covered(letters: str) -> int:
    """How many of some letters stand in common words of four or more, found from the left, the longest first."""
    covered = at = 0
    while at < len(letters):
        ends = range(min(at + _LONGEST_PART, len(letters)), at + 3, -1)
        length = next((end - at for end in ends if letters[at:end] in _common()), 0)
        covered += length
        at += length or 1
    return covered


def _broken(text: str, odd: frozenset[str]) -> Iterator[Sign]:
    """Signs that show in words which are none."""
    places = [(match.start(), match.end(), match[0]) for match in _words().finditer(text)]
    done = 0
    for at, (start, end, word) in enumerate(places):
        if start < done or word not in odd:
            continue
        sign: Sign | None = None
        inside = _in_word(word)
        if inside is not None:
            sign = Sign(inside[0], start, end, inside[1])
        elif at + 1 < len(places):
            sign = _between(text, places[at], places[at + 1])
        if sign is None and at and places[at - 1][0] >= done:
            sign = _between(text, places[at - 1], places[at])
        if sign is not None:
            yield sign
            done = sign.end


def _between(text: str, one: tuple[int, int, str], other: tuple[int, int, str]) -> Sign | None:
    """The sign that two words beside each other are one, if they are."""
    gap = text[one[1] : other[0]]
    if gap != "- " and not (len(gap) == 1 and gap.isspace()):
        return None
    kind = _across(one[2], other[2])
    if kind is None:
        return None
    return Sign("hyphen" if gap == "- " else kind, one[0], other[1])


def _across(first: str, second: str) -> Kind | None:
    """What was done to a word of which these are the pieces; None where they are not."""
    if not (first.isalpha() and second.isalpha() and second.islower()) or len(first) + len(second) < 4:
        return None
    first = first.lower()
    if first in ("a", "an", "i"):
        return None
    if first + second in _common():
        return "split"
    return "ligature" if any(first + lost + second in _common() for lost in _LIGATURES) else None


def _in_word(word: str) -> tuple[Kind, int] | None:
    """What was done to a word that is none, and the weight of it."""
    if "-" in word:
        return "hyphen", 1
    parts = _parts(word.lower())
    if parts:
        return "joined", min(parts - 1, 3)
    return ("ligature", 1) if len(word) > 3 and word.islower() and _has_lost_ligature(word) else None


@lru_cache(maxsize=4096)
def _has_lost_ligature(word: str) -> bool:
    return any(word[:at] + lost + word[at:] in _common() for at in range(len(word) + 1) for lost in _LIGATURES)


@lru_cache(maxsize=4096)
def _parts(word: str) -> int:
    """How many words a run of letters is made of; 0 where it is not made of words, or may be a compound."""
    parts, strong = _fewest_parts(word)
    if len(word) < 5 or word in _COMPOUNDS or parts < 2:
        return 0
    is_joined = _is_joined_pair(word) if parts == 2 else strong > 0
    return parts if is_joined else 0


def _fewest_parts(letters: str) -> tuple[int, int]:
    """The fewest words that letters can be parted into, and how many strong small words are among them; 0 = none."""
    best = [(0, 0)]  # by length of the beginning
    for end in range(1, len(letters) + 1):
        ways = []
        for start in range(max(0, end - _LONGEST_PART), end):
            part = letters[start:end]
            if (best[start][0] or not start) and (part in _SMALL or (len(part) > 3 and part in _common())):
                ways.append((best[start][0] + 1, -best[start][1] - (part in _STRONG_SMALL)))
        fewest, strong = min(ways, default=(0, 0))
        best.append((fewest, -strong))
    return best[-1]


def _is_joined_pair(word: str) -> bool:
    for at in range(2, len(word) - 1):
        first, second = word[:at], word[at:]
        if first in _SMALL and second in _SMALL and not _STRONG_SMALL.isdisjoint((first, second)):
            return True
        if first in _OPEN_JOINED and len(second) > 4 and second in _common():
            return True
        if second in _CLOSE_JOINED and len(first) > 4 and first in _common():
            return True
    return False


@cache
def _single_letters() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)(?:[A-Za-z] ){4,}[A-Za-z](?![^\s.,;:!?])")


@cache
def _words() -> re.Pattern[str]:
    # A capital begins a word also where the space before it is missing.
    return re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+(?:-[a-z]+)*")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"[/@_\\=#<>]|\w[.]\w*[.]|[a-z][.][a-z]")


@cache
def _common() -> frozenset[str]:
    # Start-up: the table is read only when there is text to look at.
    from tqcheck.text._common_words import COMMON

    return frozenset(COMMON.split())
