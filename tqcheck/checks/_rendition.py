"""How the repeated terms of a source are rendered in its target, without a dictionary.

A term's usual rendition is the longest phrase that stands in most of the units that have the term, and hardly anywhere
else; no other term may fit it better. Where it is absent, only what can be recognised as another rendition of the same
term counts (see `_rendition_other.py`). Where nothing of the kind is found nothing is said, since good translators use
pronouns, short forms and ellipsis. A name of which no form is usual is known by its sound and its meaning.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from tqcheck.checks._rendition_alike import is_other, spelled_alike
from tqcheck.checks._rendition_hanzi import Echo, echoed, sounds
from tqcheck.checks._rendition_other import others
from tqcheck.checks._rendition_units import Rendition, Units, Usual, head_of
from tqcheck.checks._rendition_words import BREAK, Phrase
from tqcheck.text.hanzi import simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tqcheck.checks._rendition_hanzi import Echoed
    from tqcheck.checks._rendition_source import Places
    from tqcheck.checks._rendition_units import Heads, Key

_MOST = 0.6
"""Share of a term's units that its rendition stands in, at least."""
_OWN = 0.6
"""Share of the units that a word of a rendition stands in which have the term, at least."""
_WIDEST = 10
"""Words of the longest rendition, small ones among them."""


def renditions(units: Units, heads: Heads) -> Iterator[tuple[str, list[Rendition]]]:
    """The terms and their renditions, by unit; terms of which none is known are left out."""
    usual: dict[str, Usual] = {}
    for term, places in units.terms.items():
        found = _usual(units, places) if len(places) > 2 else None
        if found is not None:
            usual[term] = found
        else:
            linked = _linked(units, term, heads)
            if linked:
                yield term, linked
    taken: set[tuple[int, Phrase]] = set()
    for term, is_sure in _without_rivals(units, usual):
        found = usual[term]
        fresh = [
            item
            for item in others(units, term, found, heads)
            if (item.unit, item.phrase) not in taken
            and (is_sure or item.kind in ("spelling", "meaning"))
            and not any(item.key == other.key for other in usual.values())
        ]
        taken.update((item.unit, item.phrase) for item in fresh)
        yield term, sorted([*(Rendition(unit, at, found.key, "usual") for unit, at in found.at.items()), *fresh])


def _usual(units: Units, places: Places) -> Usual | None:
    """The longest phrase in most of the units of a term and hardly in others."""
    need = max(2, -int(-_MOST * len(places) // 1))
    counts = Counter(chain.from_iterable(units.words[unit].kinds for unit in places))
    own = {
        stem
        for stem, count in counts.items()
        if count >= need and units.is_content(stem) and count >= _OWN * len(units.with_stem[stem])
    }
    if not own:
        return None
    at: dict[Key, dict[int, Phrase]] = defaultdict(dict)
    for unit in places:
        if own.isdisjoint(units.words[unit].kinds):
            continue
        for key, phrase in _phrases(units.words[unit].stems, own, units.light):
            at[key].setdefault(unit, phrase)
    _, _, key = max((len(key), len(spots), key) for key, spots in at.items() if len(spots) >= need)
    return Usual(key, at[key])


def _phrases(stems: Sequence[str], own: set[str], light: frozenset[str]) -> Iterator[tuple[Key, Phrase]]:
    """The phrases of these words; small words may stand inside and do not count."""
    for first, stem in enumerate(stems):
        if stem not in own:
            continue
        key: list[str] = []
        for last in range(first, min(first + _WIDEST, len(stems))):
            if stems[last] in own:
                key.append(stems[last])
                yield tuple(key), Phrase(first, last + 1)
            elif stems[last] == BREAK or stems[last] not in light:
                break


def _without_rivals(units: Units, usual: Mapping[str, Usual]) -> list[tuple[str, bool]]:
    """The terms whose rendition no other term fits better, and whether none fits as well; the best fit first."""
    terms_in: dict[int, list[str]] = defaultdict(list)
    for term, places in units.terms.items():
        for unit in places:
            terms_in[unit].append(term)
    holders: dict[Key, list[str]] = defaultdict(list)
    for term, found in usual.items():
        holders[found.key].append(term)
    kept = []
    for key, terms in holders.items():
        stands = set.intersection(*(units.with_stem[stem] for stem in key))
        shared = Counter(term for unit in stands for term in terms_in[unit])
        # Dice's coefficient of the units of the term and those of the phrase.
        fits = {term: 2 * count / (len(units.terms[term]) + len(stands)) for term, count in shared.items()}
        best = max(fits.values())
        for term in terms:
            if fits[term] == best:
                alone = all(fit < best or term in rival or rival in term for rival, fit in fits.items())
                kept.append((-best, -len(term), term, alone or _echoes(units, term, usual[term])))
    return [(term, is_sure) for _, _, term, is_sure in sorted(kept)]


def _echoes(units: Units, term: str, usual: Usual) -> bool:
    """Whether a word of the phrase is the sound or the meaning of the term."""
    unit, phrase = next(iter(usual.at.items()))
    words, echo = units.words[unit], Echo(units.sources[unit], term, units.terms[term][unit])
    return any(echo.is_of_term(words.written[place]) for place in range(*phrase) if words.stems[place] in usual.key)


def _linked(units: Units, term: str, heads: Heads) -> list[Rendition]:
    """The names that sound like or mean a term, if some render its characters otherwise than others."""
    end, stems = head_of(term, heads)
    body = simplified(term.removesuffix(end))
    if len(body) < 2 or body.isascii():
        return []
    # Without a head that says what it is, only its sound tells a name; what means it may then stand elsewhere.
    if not end and not any(echoed(units.words[unit], name, body, stems) for unit, name in _sounding(units, term)):
        return []
    found: list[tuple[int, Echoed]] = []
    for unit in units.terms[term]:
        words = units.words[unit]
        echoes = (echoed(words, name, body, stems) for name in units.names(unit, lone=True))
        best = max(filter(None, echoes), key=lambda item: (len(item.places), item.phrase), default=None)
        if best is not None:
            found.append((unit, best))
    keys = [units.key(unit, item.phrase) for unit, item in found]
    if len(set(keys)) < 2:
        return []
    counts = Counter(keys)
    # Names are written by their sound, so of equals that form is the usual one.
    order = [
        (-counts[key], not sounds(units.words[unit], item.phrase, body), number)
        for number, ((unit, item), key) in enumerate(zip(found, keys, strict=True))
    ]
    first = min(order)[2]
    usual, wanted = keys[first], found[first][1]
    return [
        Rendition(unit, item.phrase, key, "usual" if key == usual else "echo")
        for (unit, item), key in zip(found, keys, strict=True)
        if key == usual or (is_other(usual, key) and (item.conflicts(wanted) or spelled_alike(usual, key)))
    ]


def _sounding(units: Units, term: str) -> Iterator[tuple[int, Phrase]]:
    """The names that may be pinyin, with the numbers of their units."""
    return ((unit, name) for unit in units.terms[term] for name in units.sounding(unit))
