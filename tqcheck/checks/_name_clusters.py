"""Which forms of a tally are names of one thing: pairs are compared, and those that are alike joined to clusters.

Not every two forms are compared: only those that share an own word, or a place and a common word, or that stand beside
the same words and of which one may be the sound, the meaning or a misspelling of the other. Links are joined from the
surest down, and none that would bring two forms together that are in conflict.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING

from tqcheck.checks._name_likeness import CONFLICT, SURE, likeness
from tqcheck.checks._name_senses import is_pinyin_name
from tqcheck.model.lean import dataclass
from tqcheck.text.pinyin import readings_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tqcheck.checks._name_alignment import Lexicon
    from tqcheck.text.names import Name

_LARGEST = 120
"""Forms that are compared with one another because they share a word; further ones, in alphabetical order, are not."""

_LEAST = 0.15
_CLOSE = 0.1
"""Two links of one form to names in conflict: nearer than this, neither is believed."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Forms of one name.

    Attributes:
        forms: Each with the confidence that it is a variant of another one; sorted.
        shorts: Bare short forms that can belong to nothing else; sorted.
        pairs: The two forms of each link, with its confidence.
    """

    forms: tuple[tuple[str, float], ...]
    shorts: tuple[str, ...]
    pairs: tuple[tuple[str, str, float], ...]


def clusters(
    names: Mapping[str, Name], entries: Mapping[str, frozenset[str]], homes: Mapping[str, str], lexicon: Lexicon
) -> list[Cluster]:
    """The clusters of two or more forms.

    Args:
        names: Forms and what they are taken apart to.
        entries: The glossary entries that a form belongs to; forms of different ones are never joined.
        homes: The document that each form stands in first.
        lexicon: What the rule knows.
    """
    cache: dict[tuple[str, str], float] = {}

    def alike(a: str, b: str) -> float:
        key = (a, b) if a < b else (b, a)
        if key not in cache:
            both = entries.get(a), entries.get(b)
            apart = both[0] is not None and both[1] is not None and both[0].isdisjoint(both[1])
            cache[key] = CONFLICT if apart else likeness(names[key[0]], names[key[1]], lexicon)
        return cache[key]

    links = [(a, b, worth) for a, b in _pairs(names, homes) if (worth := alike(a, b)) >= _LEAST]
    links = _unambiguous(links, alike)
    links.sort(key=lambda link: (-link[2], link[0], link[1]))
    member: dict[str, list[str]] = {}
    for a, b, _ in links:
        mine, theirs = member.setdefault(a, [a]), member.setdefault(b, [b])
        if mine is theirs or any(alike(x, y) == CONFLICT for x, y in product(mine, theirs)):
            continue
        mine += theirs
        for form in theirs:
            member[form] = mine
    groups = {id(group): sorted(group) for group in member.values() if len(group) > 1}
    ordered = sorted(groups.values())
    inside: dict[int, list[tuple[str, str, float]]] = defaultdict(list)
    for link in links:
        if member[link[0]] is member[link[1]]:
            inside[id(member[link[0]])].append(link)
    by_own: dict[str, list[str]] = defaultdict(list)
    for form in sorted(names):
        for word in dict.fromkeys(names[form].own):
            by_own[word].append(form)
    return [_cluster(group, inside[id(member[group[0]])], names, by_own) for group in ordered]


def _cluster(
    group: list[str],
    inside: list[tuple[str, str, float]],
    names: Mapping[str, Name],
    by_own: Mapping[str, list[str]],
) -> Cluster:
    best: dict[str, float] = {}
    for a, b, worth in inside:
        best[a] = max(best.get(a, 0.0), worth)
        best[b] = max(best.get(b, 0.0), worth)
    return Cluster(
        tuple((form, round(best[form], 2)) for form in group), tuple(_shorts(group, names, by_own)), tuple(inside)
    )


def _shorts(group: list[str], names: Mapping[str, Name], by_own: Mapping[str, list[str]]) -> Iterator[str]:
    """Bare names, and surnames with a title, that only this cluster's forms can be the full name of."""
    own = sorted({word for form in group for word in names[form].own})
    persons = names[group[0]].kind == "person"
    for form in sorted({form for word in own for form in by_own[word]} - set(group)):
        name = names[form]
        if not set(name.own) <= set(own) or (name.kind == "person") is not persons:
            continue
        if not (name.own == names[group[0]].own[:1] if persons else name.is_bare):
            continue
        # Whoever else bears the same own word could be meant as well.
        full = [names[other] for other in by_own[name.own[0]] if other not in group and other != form]
        rivals = [other for other in full if (other.kind == "person") is persons]
        if all(other.own == name.own and (persons or other.is_bare) for other in rivals):
            yield form


def _unambiguous(links: list[tuple[str, str, float]], alike: object) -> list[tuple[str, str, float]]:
    """The links without those of a form that could as well be another name's."""
    assert callable(alike)
    by_form: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for a, b, worth in links:
        if worth >= SURE:
            by_form[a].append((b, worth))
            by_form[b].append((a, worth))
    torn = set()
    for form, ends in by_form.items():
        for (x, first), (y, second) in combinations(ends, 2):
            if abs(first - second) < _CLOSE and alike(x, y) == CONFLICT:
                torn |= {frozenset((form, x)), frozenset((form, y))}
    return [(a, b, 0.3 if frozenset((a, b)) in torn else worth) for a, b, worth in links]


def _pairs(names: Mapping[str, Name], homes: Mapping[str, str]) -> list[tuple[str, str]]:
    """The pairs of forms that are worth a comparison, each once, in order."""
    found: set[tuple[str, str]] = set()
    same: dict[str, list[str]] = defaultdict(list)
    sounds: dict[str, list[str]] = defaultdict(list)
    meanings: dict[str, list[str]] = defaultdict(list)
    near: dict[str, list[str]] = defaultdict(list)
    for form in sorted(names):
        name = names[form]
        for key in _keys(name, homes[form]):
            same[key].append(form)
        pinyin = [word for word in name.own if is_pinyin_name(word)]
        if name.is_bare:
            for word in pinyin:
                sounds[f"short {readings_of(word)[0][0]}"].append(form)
        elif name.common:
            for place in name.places or name.own[:1]:
                for syllables in readings_of(place)[:1]:
                    meanings[f"short {syllables[0]}"].append(form)
        for place in _surroundings(name):
            if pinyin:
                sounds[place].append(form)
            if not pinyin or len(name.words) > 1:
                meanings[place].append(form)
        if not name.is_bare:
            for word in name.own:
                if len(word) >= 5 and word not in pinyin:
                    for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
                        near[key].append(form)
            for word in pinyin:
                near[f"={word}"].append(form)
                for at in range(len(word) if len(word) >= 5 else 0):
                    near[word[:at] + word[at + 1 :]].append(form)
    for forms in (*same.values(), *near.values()):
        found.update(combinations(sorted(set(forms))[:_LARGEST], 2))
    for key, forms in sounds.items():
        beside = product(forms[:_LARGEST], meanings[key][:_LARGEST])
        found.update((min(a, b), max(a, b)) for a, b in beside if a != b)
        if key.startswith("word "):  # "zao" may be short for "zaozhuang"
            shortened = combinations(forms[:_LARGEST], 2)
            found.update((a, b) for a, b in shortened if names[a].own[0][:2] == names[b].own[0][:2])
    return sorted(found)


def _keys(name: Name, home: str) -> Iterable[str]:
    """What forms share that are compared whatever else they have."""
    if name.kind == "person":
        return (f"person {''.join(name.own)}",)
    joined = "".join(name.words).replace("-", "") if len(name.words) < 4 else ""
    keys = [f"joined {joined} in {home}"] if joined else []
    if joined and (name.own or name.places):
        keys.append(f"joined {joined}")
    if name.is_bare:
        return keys
    keys += [f"own {word}" for word in name.own]
    if not name.own:
        keys += [f"place {place} {word}" for place in name.places for word in (*name.common, name.kind)]
    if not name.own and not name.places:  # every firm has a No. 2 Plant: it is one in one document only
        keys.append(f"unit {name.kind} {' '.join(name.numbers)} in {home}")
    if name.kind == "meeting":
        keys.append(f"meeting {' '.join(name.common)}")
    return keys


def _surroundings(name: Name) -> Iterable[str]:
    """What sound and sense of a name stand beside: its common words, or its kind where it has none."""
    if name.kind == "person":
        return ()
    own = [f"word {word}" for word in name.common]
    if len(name.words) <= 3:
        own.append(f"kind {name.kind}")
    return own
