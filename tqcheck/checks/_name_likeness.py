"""How likely two names are names of one thing: their words are aligned, and what is left over is judged.

The answer is a confidence for reporting the two as variants. From 0.5 on a reviewer would want to hear of it. Below,
one is a short form of the other, or only case or legal form differ. 0: nothing links them. CONFLICT: they are two
things, and no third name may bring them together (a group and its company, Plant No. 1 and No. 2).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tqcheck.checks import _name_alignment as alignment
from tqcheck.checks._name_senses import is_sense_of
from tqcheck.text import _name_tables as tables
from tqcheck.text.hanzi import characters_meaning
from tqcheck.text.inflect import singular
from tqcheck.text.name_words import listed
from tqcheck.text.surnames import surnames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.checks._name_alignment import Alignment, Lexicon
    from tqcheck.text.names import Name

CONFLICT = -1.0
SURE = 0.5
"""What the default profile shows."""

# Measured on the development sets and on published translations, see benchmarks/names.py.
_OTHER_HEAD = 0.6
_OTHER_LEGAL_FORM = 0.55
_OTHER_TITLE = 0.6
_ORDER = 0.6
_PARTY = 0.55
_NUMBER = 0.55
_NUMERAL = 0.55
_SPACING = 0.55
_AND = 0.5
_DROPPED_MIDDLE = 0.6
_DROPPED_ALL = 0.55
_ABSORBED = 0.5
_ABBREVIATED = 0.55
_INDUSTRY = 0.55
_SHORT_FORM = 0.4
_CASE = 0.4
_PLACE_DROPPED = 0.5
"""“Sanmo Institute” for “Zhengzhou Sanmo Institute”. Of 90 firms with a place in human translations, one goes without
it at times, and that is a slip; of airports, temples and local offices many do, and are not told of."""
_MEETING = 0.35
_DROPPED_LAST = 0.3
_DROPPED_KIND = 0.2
"""Too natural to be told of; but what is such a short form of two names that are linked belongs to them."""

_NEAR_KINDS = {
    frozenset(("company", "headquarters")): 0.6,
    frozenset(("plant", "headquarters")): 0.55,
    frozenset(("company", "plant")): 0.4,
    frozenset(("institute", "center")): 0.4,
    frozenset(("department", "division")): 0.4,
    frozenset(("department", "bureau")): 0.4,
    frozenset(("department", "office")): 0.4,
    frozenset(("bureau", "office")): 0.4,
    frozenset(("committee", "council")): 0.4,
    frozenset(("town", "township")): 0.4,
    frozenset(("plant", "workshop")): 0.4,
}
"""Kinds that one Chinese word may be rendered as, and how much two names that differ in it are worth."""

_SHORTENED_KINDS = frozenset(("company", "group", "institute", "plant", "mine", "headquarters"))
"""What is called by its own word and its kind alone, "Dongfeng Company", or without its kind, "Jujube Ore Rubber"."""

_UNIT_KINDS = frozenset(
    ("department", "office", "bureau", "committee", "council", "workshop", "plant", "team", "union", "center", "studio")
)
"""What may be called by common words alone: the Second Alumina Plant, the Discipline Inspection Commission."""

_WORKS = frozenset(("plant", "mine", "port", "oilfield", "shipyard", "institute"))
"""What a city has one of: Maoming Port, Maoming Harbor."""

_INDUSTRIES = frozenset(("industry", "industrial"))
"""The 业 of 铝业 and 药业, which one translation renders and another leaves out."""

_DEPUTIES = ("deputy", "vice")


def likeness(a: Name, b: Name, lexicon: Lexicon) -> float:
    """The confidence that two names are one thing's and differ in a way worth reporting; CONFLICT if they are two's."""
    if (a.kind == "person") is not (b.kind == "person"):
        return CONFLICT
    if a.kind == "person":
        return _persons(a, b, lexicon)
    kinds = 1.0 if a.kind == b.kind or not a.kind or not b.kind else _NEAR_KINDS.get(frozenset((a.kind, b.kind)), 0.0)
    nested = set(a.places) <= set(b.places) or set(b.places) <= set(a.places)
    if not kinds or not nested or a.party is not b.party:
        return CONFLICT
    if a.kind == "institute" and a.absorbed and b.absorbed and set(a.absorbed).isdisjoint(b.absorbed):
        return CONFLICT  # one of research, one of design
    if a.numbers != b.numbers:
        return _with_number_in_name(a, b, kinds, lexicon)
    if a.kind == b.kind == "meeting" and not a.own and not b.own:
        same = a.common == b.common and len(a.common) + len(a.numbers) > 1 and a.places == b.places
        return _MEETING if same and a.head != b.head else 0.0
    if a.is_bare is not b.is_bare and not _may_mean(a, b):
        return _ABBREVIATED if _abbreviates(a, b) else 0.0
    if a.words != b.words and _run_together(a) == _run_together(b):
        worth = max(_frame(a, b, kinds), _SPACING if _spaced(a) != _spaced(b) else _CASE)
        return worth if a.kind or b.kind or (a.common and b.common) else min(worth, _SHORT_FORM)
    return _by_words(a, b, kinds, lexicon)


def _persons(a: Name, b: Name, lexicon: Lexicon) -> float:
    """Two titles of one person: they may render one Chinese title, or the person may hold two posts."""
    if "".join(a.own) != "".join(b.own):
        # A surname alone may be anybody's.
        return 0.0 if a.own[:1] == b.own[:1] and 1 in (len(a.own), len(b.own)) else CONFLICT
    first, second = a.head.split(), b.head.split()
    if set(_DEPUTIES).isdisjoint(first) is not set(_DEPUTIES).isdisjoint(second):
        return 0.0
    if a.head != b.head and _posts(first, lexicon.titles).isdisjoint(_posts(second, lexicon.titles)):
        return 0.0
    if len(a.own) == len(b.own) == 1:
        return _SHORT_FORM
    return _OTHER_TITLE if a.own == b.own else _SPACING


def _posts(title: list[str], table: Mapping[str, frozenset[int]]) -> frozenset[int | str]:
    """The Chinese titles that a title renders, the title itself among them; whose deputy it is, is another matter."""
    post = " ".join(word for word in title if word not in (*_DEPUTIES, "party", "board"))
    return frozenset((post, *table.get(post, ())))


def _with_number_in_name(a: Name, b: Name, kinds: float, lexicon: Lexicon) -> float:
    """Two names of which one has a number or direction too many: it may be the sense of a sound, as in Dongshan."""
    more, less = (a, b) if a.numbers else (b, a)
    if less.numbers or not less.own or not all(number in listed(tables.NUMBERS) for number in more.spelled):
        return CONFLICT
    found = alignment.align(replace(more, words=more.spelled + more.words), less, lexicon)
    whole = not found.left and not found.right and set(more.spelled) <= set(found.meant)
    return max(found.worth, _frame(replace(more, numbers=()), less, kinds)) if whole else CONFLICT


def _by_words(a: Name, b: Name, kinds: float, lexicon: Lexicon) -> float:
    """What two names are worth whose kinds, numbers and places allow them to be one."""
    found = alignment.align(a, b, lexicon)
    if found.left and found.right:
        return CONFLICT
    rest, long, short = (found.left, a, b) if found.left else (found.right, b, a)
    if any(word in long.own and not characters_meaning(word) for word in rest) or (long.nested and not short.kind):
        return CONFLICT
    limit = min(_common_ground(a, b, found), kinds if kinds < SURE else 1.0, _headless(a, b, found.worth))
    worth = max(found.worth, _SHORT_FORM if found.weak else 0.0, _frame(a, b, kinds))
    if rest:
        more, most = _left_over(rest, long, short, own=bool(found.own))
        worth, limit = max(worth, more), min(limit, most)
    if "meeting" in (a.kind, b.kind):
        limit = min(limit, _MEETING)
    return min(worth, limit)


def _common_ground(a: Name, b: Name, found: Alignment) -> float:
    """The most that a pair can be worth for what it shares: an own word, or a city and characteristic words."""
    if any(not characters_meaning(word) for word in found.own) and (a.kind or b.kind or found.shared != found.meant):
        return 1.0
    if found.own and (a.kind or b.kind):
        return 1.0
    if found.meant:
        return 1.0 if _may_mean(a, b) or len(found.meant) > 2 else 0.0
    if a.party and a.kind == b.kind == "branch" and a.places == b.places and not a.words and not b.words:
        return 1.0
    strong = [word for word in found.shared if word not in listed(tables.WEAK)]
    if not (a.own or b.own or a.places or b.places):
        return 1.0 if strong and a.kind == b.kind in _UNIT_KINDS and not (found.left or found.right) else 0.0
    cities = [place for place in a.places if place in b.places and place not in listed(tables.COUNTRIES)]
    if a.numbers and a.places == b.places and not cities and not (a.own or b.own):  # China Railway Seventh Bureau
        return 1.0 if strong and a.kind == b.kind in _UNIT_KINDS and not (found.left or found.right) else 0.0
    if cities and not a.words and not b.words and a.kind == b.kind in _WORKS:
        return 1.0
    if a.own or b.own or not cities or not strong or not (a.kind or b.kind):
        return 0.0
    rest = {*found.left, *found.right}
    return _SHORT_FORM if rest and len(strong) < 2 and not rest <= {*a.joined, *b.joined} else 1.0


def _headless(a: Name, b: Name, worth: float) -> float:
    """The most that a pair can be worth of which one says not what it is: a bureau is not called so, a firm is."""
    if a.kind and b.kind:
        return 1.0
    if a.kind or b.kind:
        return 1.0 if (a.kind or b.kind) in _SHORTENED_KINDS else _SHORT_FORM
    if all(name.own[:1] and name.own[0] in surnames() for name in (a, b)):
        return _SHORT_FORM  # persons, which another rule looks at
    return 1.0 if worth >= alignment.DAMAGED else _SHORT_FORM


def _may_mean(a: Name, b: Name) -> bool:
    """Whether a bare name may be the sound of what is one common word: "Daqiao", "Bridge"."""
    bare, other = (a, b) if a.is_bare else (b, a)
    return len(bare.own) == 1 and bare.own[0].startswith("da") and not other.own and not other.kind


def _abbreviates(a: Name, b: Name) -> bool:
    """Whether a bare name is short for a place and what is made there: "Angang", "Anyang Steel"."""
    bare, full = (a, b) if a.is_bare else (b, a)
    homes = full.places or full.own[:1]
    return len(bare.own) == len(homes) == 1 and any(
        is_sense_of(bare.own[0], (*homes, word)) == 1 for word in full.common
    )


def _left_over(rest: tuple[str, ...], long: Name, short: Name, *, own: bool) -> tuple[float, float]:
    """What words are worth that only the longer name has, and the most that the pair can then be worth."""
    if not short.common and own:
        if long.kind in _SHORTENED_KINDS and long.kind == short.kind and not short.places:
            return _DROPPED_ALL, _DROPPED_ALL
        return _SHORT_FORM, _SHORT_FORM
    if set(rest) <= _INDUSTRIES:
        return _INDUSTRY, 1.0
    if long.words[-1] in rest and long.words[-1] not in long.joined:
        return _DROPPED_LAST, _DROPPED_LAST
    if long.words[0] in rest and not (long.kind and short.kind):
        return _SHORT_FORM, _SHORT_FORM  # what stands before a name describes it
    return _DROPPED_MIDDLE, 1.0


def _frame(a: Name, b: Name, kinds: float) -> float:
    """What differs beside the words: head, legal form, party, number, order, case."""
    if a.marked is not b.marked:
        return _PARTY
    if a.kind and b.kind and a.kind != b.kind:
        return kinds
    if a.words == b.words and _other_number(a, b):
        return _NUMBER
    if not a.kind or not b.kind:
        return _DROPPED_KIND
    if a.kind == "company" and a.legal and b.legal and a.legal != b.legal:
        return _OTHER_LEGAL_FORM if "corporation" in (a.legal, b.legal) else _DROPPED_KIND
    if a.head != b.head and a.kind not in ("company", "group"):
        return _OTHER_HEAD
    if a.absorbed != b.absorbed:
        return _ABSORBED
    if a.spelled != b.spelled:
        return _NUMERAL
    if a.nested is b.nested:
        if (sorted(a.words) == sorted(b.words) and a.words != b.words) or _number_moved(a, b):
            return _ORDER
    elif a.words == b.words and a.kind in _UNIT_KINDS and not a.own and not a.places:
        return _ORDER
    if a.words == b.words and bool(a.joined) is not bool(b.joined):
        return _AND
    if a.legal != b.legal:
        return _DROPPED_KIND
    if a.places != b.places:
        firms = a.kind in _SHORTENED_KINDS and listed(tables.COUNTRIES).isdisjoint((*a.places, *b.places))
        return _PLACE_DROPPED if firms else _SHORT_FORM
    return _CASE


def _number_moved(a: Name, b: Name) -> bool:
    """Whether a number stands before a word of one name and behind it in the other: "Alumina Second Plant"."""
    if len(a.spelled) != 1 or a.spelled != b.spelled or a.words != b.words:
        return False
    first, second = (name.text.lower().split() for name in (a, b))
    number = a.spelled[0]
    return number in first and number in second and (first[0] == number) is not (second[0] == number)


def _other_number(a: Name, b: Name) -> bool:
    """Whether one name has a common word in the plural that the other has in the singular: "Valves", "Valve Co."."""
    first, second = ({word.strip(".,") for word in name.text.lower().split()} for name in (a, b))
    common = {word for word in first ^ second if singular(word) in a.common}
    return any(singular(word) == singular(other) for word in common & first for other in common & second)


def _run_together(name: Name) -> str:
    return "".join(name.words).replace("-", "")


def _spaced(name: Name) -> str:
    return " ".join(name.words).replace("-", " ")
