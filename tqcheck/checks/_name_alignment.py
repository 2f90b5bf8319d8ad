"""Aligns the words of two names: equal ones, words that render one Chinese word, sound and sense, and misspellings."""

from __future__ import annotations

from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.checks._name_senses import is_pinyin_name, is_sense_of, share_meaning
from tqcheck.model.lean import dataclass
from tqcheck.text import _name_tables as tables
from tqcheck.text.distance import edits
from tqcheck.text.name_words import kinds, listed
from tqcheck.text.pinyin import readings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.text.names import Name

# How much it is worth to a reviewer that two words differ so; the most of all differences counts.
_SENSE = 0.85
_OTHER_WORD = 0.75
DAMAGED = 0.65
_PART_OF_SENSE = 0.6
_SPACING = 0.55
_SHORTENED = 0.55
_HYPHEN = 0.4

_SHORTEST_STEM = 5


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the rule knows about words.

    Attributes:
        written: The parameters that it was read from, by which it is compared.
        groups: A word and the numbers of the groups of words that one Chinese word is rendered by.
        titles: A title and the numbers of the Chinese titles that it renders.
        senses: A name in pinyin and what it means: "shengli", "victory".
    """

    written: tuple[tuple[str, ...], ...]
    groups: Mapping[str, frozenset[int]] = field(compare=False)
    titles: Mapping[str, frozenset[int]] = field(compare=False)
    senses: Mapping[str, frozenset[str]] = field(compare=False)


class Alignment(NamedTuple):
    """How the words of two names correspond.

    Attributes:
        shared: Words of either that correspond, both of a pair where they differ.
        own: Those among them that are a name's own.
        meant: The pair or more of a sound and its sense; empty without.
        left, right: What is left over on either side.
        weak: Whether words were left out of account that short forms leave out: "provincial".
        worth: What the differences are worth; 0 where corresponding words are equal.
    """

    shared: tuple[str, ...]
    own: tuple[str, ...]
    meant: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    weak: bool
    worth: float


class _Counterpart(NamedTuple):
    """What a word corresponds to: words, or the place that it is short for; and what that is worth."""

    words: tuple[str, ...]
    worth: float


def align(a: Name, b: Name, lexicon: Lexicon) -> Alignment:
    """Align two names, surest correspondences first."""
    left, right = _phrases(a.words, lexicon), _phrases(b.words, lexicon)
    shared = [word for word in dict.fromkeys(left) if word in right]
    for word in shared:
        left.remove(word)
        right.remove(word)
    own = [word for word in shared if word in a.own or word in b.own]
    weak = any(word in listed(tables.WEAK) for word in (*left, *right))
    left, right = ([word for word in words if word not in listed(tables.WEAK)] for words in (left, right))
    worth = 0.0
    for word in list(left):
        twin = next((other for other in right if _renders_the_same(word, other, lexicon)), None)
        if twin is not None and not (word in a.own and is_pinyin_name(word)):
            left.remove(word)
            right.remove(twin)
            shared += [word, twin]
            own += [word] if word in a.own else []
            worth = max(worth, _HYPHEN if word.replace("-", "") == twin.replace("-", "") else _OTHER_WORD)
    meant: list[str] = []
    for mine, theirs, name, other in ((left, right, a, b), (right, left, b, a)):
        for word in [word for word in mine if word in name.own]:
            found = _counterpart(word, theirs, other.places, lexicon, alone=not shared)
            if found is None:
                continue
            mine.remove(word)
            for part in found.words:
                if part in theirs:
                    theirs.remove(part)
            own.append(word)
            shared += [word, *found.words]
            meant += [word, *found.words] if found.worth in (_SENSE, _PART_OF_SENSE) else []
            worth = max(worth, found.worth)
    return Alignment(tuple(shared), tuple(own), tuple(meant), tuple(left), tuple(right), weak, worth)


def _phrases(words: tuple[str, ...], lexicon: Lexicon) -> list[str]:
    """The words, two of them as one where the rule knows them together: "petroleum chemical"."""
    found: list[str] = []
    for word in words:
        if found and f"{found[-1]} {word}" in lexicon.groups:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    return found


@cache
def _endings() -> frozenset[str]:
    return frozenset(("", *tables.ENDINGS.split()))


def _renders_the_same(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two words may render one: of one group, kind or stem, or glosses of one character."""
    if not lexicon.groups.get(a, frozenset()).isdisjoint(lexicon.groups.get(b, frozenset())):
        return True
    if a.replace("-", "") == b.replace("-", "") or kinds().get(a, a) == kinds().get(b, b):
        return True
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    return (stem >= _SHORTEST_STEM and {a[stem:], b[stem:]} <= _endings()) or share_meaning(a, b)


def _counterpart(
    word: str, others: list[str], places: tuple[str, ...], lexicon: Lexicon, *, alone: bool
) -> _Counterpart | None:
    """What a word of a name's own corresponds to among the words left over on the other side.

    Args:
        places: Of the other side; the first syllable of a place may stand for it.
        alone: No other word is shared, so that more is asked of this one.
    """
    for meant in sorted(lexicon.senses.get(word, ())):
        if meant in others:  # "east china" is one word of a name
            return _Counterpart((meant,), _SENSE)
        if set(meant.split()) <= set(others):
            return _Counterpart(tuple(meant.split()), _SENSE)
    for count in (3, 2, 1):
        for start in range(len(others) - count + 1):
            sense = tuple(others[start : start + count])
            if "".join(sense) == word:
                return _Counterpart(sense, _SPACING)
            covered = is_sense_of(word, sense)
            if covered == 1.0 and (not alone or len(readings_of(word)[0]) > 1):
                return _Counterpart(sense, _SENSE)
            if covered and not alone:
                return _Counterpart(sense, _PART_OF_SENSE)
    if not alone and any(_shortens(word, place) for place in places):
        return _Counterpart((), _SHORTENED)
    if len(places) == 1 and others and is_sense_of(word, (places[0], others[0])) == 1.0:
        return _Counterpart((others[0],), _SHORTENED)
    for other in others:
        if not alone and _shortens(word, other):
            return _Counterpart((other,), _SHORTENED)
        if _is_damaged(word, other):
            return _Counterpart((other,), DAMAGED)
    return None


def _shortens(a: str, b: str) -> bool:
    """Whether one is the first syllable of the other: "zao", "zaozhuang"."""
    first, second = readings_of(a)[:1], readings_of(b)[:1]
    if not first or not second:
        return False
    short, long = sorted((first[0], second[0]), key=len)
    return len(short) == 1 and len(long) == 2 and short[0] == long[0]


def _is_damaged(a: str, b: str) -> bool:
    """Whether a letter is wrong, missing, doubled or out of place; two names that are good pinyin are two names."""
    if min(len(a), len(b)) < _SHORTEST_STEM or abs(len(a) - len(b)) > 1 or not (a + b).isalpha():
        return False
    if readings_of(a) and readings_of(b):
        return False
    apart = edits(a, b)
    return apart == 1 or (apart == 2 and sorted(a) == sorted(b))
