"""Other renditions of a term where its usual one is absent: what can be recognised as such, and nothing else.

A name may be spelled almost alike, may sound like or mean the characters of the term, or may be of the same kind. A
phrase may share its head or its first word. What stands in other units without the term, what is explained by other
characters of the source, acronyms and numbers are something else.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tqcheck.checks._rendition_alike import derived, difference, is_acronym, likeness, spelled_alike
from tqcheck.checks._rendition_hanzi import Echo
from tqcheck.checks._rendition_units import Rendition, head_of
from tqcheck.checks._rendition_words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.checks._rendition_source import Places
    from tqcheck.checks._rendition_units import Heads, Kind, Units, Usual

_ADJECTIVE_ENDINGS = ("e", "er", "es", "en", "em")
"""Of German."""
_ECHO_WITH_SHARED_WORDS, _ECHO_ALONE = 0.3, 0.6
"""Share of the term's characters that the new words of a name account for, at least."""


def others(units: Units, term: str, usual: Usual, heads: Heads) -> list[Rendition]:
    """The renditions in the units where the usual one is not."""
    is_name = _is_name(units, usual)
    found = []
    for unit in units.terms[term]:
        if unit in usual.at or units.has(unit, usual.key) or not _same_context(units, term, usual, unit):
            continue
        other = _name(units, unit, term, usual, heads) if is_name else _sharing(units, unit, term, usual)
        if other is not None:
            found.append(other)
    counts = Counter(item.key for item in found)
    return [item._replace(kind="phrase") if item.kind == "single" and counts[item.key] > 1 else item for item in found]


def _is_name(units: Units, usual: Usual) -> bool:
    """Whether the phrase is written with capitals where it stands."""
    capital = 0
    for unit, phrase in usual.at.items():
        words = units.words[unit]
        capital += all(words.is_capital(place) for place in range(*phrase) if words.stems[place] not in units.light)
    return 2 * capital > len(usual.at)


def _same_context(units: Units, term: str, usual: Usual, unit: int) -> bool:
    """Whether the usual phrase may render just the term: not where a neighbour that it always has is lacking."""
    places = units.terms[term]
    for before in (True, False):
        around = {sign for number in usual.at for sign in _neighbours(units, number, places, before=before)}
        here = _neighbours(units, unit, places, before=before)
        if len(around) == 1 and next(iter(around)).isalnum() and around != here:
            return False
    return True


def _neighbours(units: Units, unit: int, places: Places, *, before: bool) -> set[str]:
    text = units.sources[unit]
    return {text[start - 1 : start] if before else text[end : end + 1] for start, end in places[unit]}


def _is_else(units: Units, unit: int, term: str, usual: Usual, phrase: Phrase) -> bool:
    """Whether a phrase is none of the term's renditions, or one that is right: short, long, derived, an acronym."""
    words = units.words[unit]
    new, lost = difference(usual.key, units.key(unit, phrase))
    if not new or not lost or any(stem[0].isdigit() for stem in (*new, *lost)) or derived(new, lost):
        return True
    if any(units.with_stem[stem] - units.terms[term].keys() for stem in new):
        return True
    written = [words.written[place] for place in range(*phrase) if words.stems[place] in new]
    if any(map(is_acronym, [*written, *_written(units, usual, lost)])):
        return True
    echo = Echo(units.sources[unit], term, units.terms[term][unit])
    return any(map(echo.is_explained, written))


def _written(units: Units, usual: Usual, stems: Sequence[str]) -> Iterator[str]:
    """These words of the usual phrase as they are written where it stands first."""
    unit, phrase = next(iter(usual.at.items()))
    words = units.words[unit]
    return (words.written[place] for place in range(*phrase) if words.stems[place] in stems)


def _name(units: Units, unit: int, term: str, usual: Usual, heads: Heads) -> Rendition | None:
    """Another name in the place of the usual one."""
    found = []
    for name in _candidates(units, unit, usual):
        kind = (
            None
            if _is_else(units, unit, term, usual, name)
            else _kind_of_name(units, unit, term, usual, name, head_of(term, heads)[1])
        )
        if kind is not None:
            key = units.key(unit, name)
            found.append((likeness("".join(usual.key), "".join(key)), Rendition(unit, name, key, kind)))
    if not found:
        return None
    best = max(found)[1]
    if best.kind == "alone":
        return best._replace(phrase=_with_adjective(units, unit, best.phrase)) if len(found) == 1 else None
    return best


def _kind_of_name(units: Units, unit: int, term: str, usual: Usual, name: Phrase, heads: frozenset[str]) -> Kind | None:
    """Why a name may be another rendition; None = it need not be."""
    key = units.key(unit, name)
    if spelled_alike(usual.key, key):
        return "spelling"
    words, shared = units.words[unit], set(key) & set(usual.key)
    written = [words.written[place] for place in range(*name) if words.stems[place] in set(key) - shared]
    echo = Echo(units.sources[unit], term, units.terms[term][unit])
    if echo.share(written) >= (_ECHO_WITH_SHARED_WORDS if shared else _ECHO_ALONE):
        return "meaning"
    if heads & set(key) and (usual.key[-1] in heads or usual.key[0] in heads):
        return "name" if shared - heads else "alone"
    if " " in term and all(len(units.names(number)) == 1 for number in usual.at):
        return "alone"
    return "single" if shared else None


def _candidates(units: Units, unit: int, usual: Usual) -> Iterator[Phrase]:
    """The names of a text; where one is longer than the usual name, the part of it that is most like that, too."""
    wanted, size = "".join(usual.key), len(usual.key)
    stems = units.words[unit].stems
    for name in units.names(unit):
        yield name
        if len(units.key(unit, name)) > size:
            parts = [
                Phrase(first, last)
                for first in range(*name)
                for last in range(first + 1, name.last + 1)
                if 0 < len(units.key(unit, Phrase(first, last))) <= size + 1
                and not {stems[first], stems[last - 1]} & units.light
            ]
            yield max(parts, key=lambda part: (likeness(wanted, "".join(units.key(unit, part))), part))


def _with_adjective(units: Units, unit: int, phrase: Phrase) -> Phrase:
    """The noun with the adjective before it, in a language that writes nouns with capitals."""
    words, before = units.words[unit], phrase.first - 1
    is_adjective = (
        units.nouns_have_capitals
        and before >= 0
        and units.is_content(words.stems[before])
        and not words.is_capital(before)
        and words.written[before].endswith(_ADJECTIVE_ENDINGS)
    )
    return Phrase(before, phrase.last) if is_adjective else phrase


def _sharing(units: Units, unit: int, term: str, usual: Usual) -> Rendition | None:
    """A phrase in lower case with the same head or the same first word."""
    words, size = units.words[unit], len(usual.key)
    stems = words.stems
    if size < 2 or stems.count(usual.key[-1]) > 1:
        return None
    if usual.key[-1] in words.kinds:
        first = stems.index(usual.key[-1])
        last = first + 1
        while first > 0 and last - first < size and units.is_content(stems[first - 1]):
            first -= 1
    elif usual.key[0] in words.kinds:
        first = stems.index(usual.key[0])
        last = first + 1
        while last < len(stems) and last - first < size and units.is_content(stems[last]):
            last += 1
    else:
        return None
    phrase = Phrase(first, last)
    if last - first < size or all(words.is_capital(place) for place in range(first, last)):
        return None
    return (
        None
        if _is_else(units, unit, term, usual, phrase)
        else Rendition(unit, phrase, units.key(unit, phrase), "single")
    )
