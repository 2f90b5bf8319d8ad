"""From the tally of names to what is to be said about them, and to their places in one document.

A verdict is plain: for each cluster its forms with count, confidence and first place, the form to write, the forms that
the glossary itself has something to say about, and the pairs of words that are sound and sense of one name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypedDict

from tqcheck.checks import _name_tally as tallies
from tqcheck.checks._name_clusters import clusters
from tqcheck.checks._name_senses import is_pinyin_name
from tqcheck.model.text import Span
from tqcheck.text.names import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from tqcheck.checks._name_alignment import Lexicon
    from tqcheck.checks._name_clusters import Cluster
    from tqcheck.checks._name_tally import Tally
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context
    from tqcheck.text.names import Name


_TOLD = 0.25
"""Below, a form is in its cluster as a short form, but not reported itself."""


class Said(TypedDict):
    """What is said of one cluster.

    `forms`: form to [count, confidence, first place]; confidence 0 = a short form, never reported. `wanted`: the form
    to write. `known`: forms that the glossary admits or forbids, which is another rule's business.
    """

    forms: dict[str, tuple[int, float, list[str | int | None]]]
    wanted: str
    known: list[str]


class Verdict(TypedDict, total=False):
    """The clusters; empty where there are none."""

    clusters: list[Said]


def decide(tally: Tally, termbase: Termbase, lexicon: Lexicon) -> Verdict:
    """Cluster the forms of a tally and choose the form to write of each cluster."""
    defined = frozenset(tally["defined"])
    homes = {
        form: str(where[0])  # type: ignore[index]
        for form, (_, where) in tally["forms"].items()
        if form.lower() not in defined
    }
    names = {form: parse(form) for form in homes}
    entries, wanted, known = _glossary(names, termbase)
    found = _clusters(tuple(sorted(homes.items())), tuple(sorted(entries.items())), lexicon)
    said = [
        _said(cluster, tally, names, wanted, known)
        for cluster in found
        if any(confidence >= _TOLD for _, confidence in cluster.forms) and _is_of_names(cluster, names)
    ]
    return {"clusters": said} if said else {}


@lru_cache(maxsize=1)
def _clusters(
    homes: tuple[tuple[str, str], ...], entries: tuple[tuple[str, frozenset[str]], ...], lexicon: Lexicon
) -> list[Cluster]:
    """The clusters of forms, each given with its first document; shared by two rules."""
    return clusters({form: parse(form) for form, _ in homes}, dict(entries), dict(homes), lexicon)


def _is_of_names(cluster: Cluster, names: Mapping[str, Name]) -> bool:
    """Whether any form has a capital, as names have; meetings need none."""
    forms = [form for form, _ in cluster.forms]
    return names[forms[0]].kind == "meeting" or not all(form.islower() for form in forms)


def _said(
    cluster: Cluster, tally: Tally, names: Mapping[str, Name], wanted: frozenset[str], known: frozenset[str]
) -> Said:
    forms = tally["forms"]

    def rank(form: str) -> tuple[object, ...]:
        count, where = forms[form]
        name = names[form]
        by_sound = any(is_pinyin_name(word) for word in name.own)
        length = len(name.words) + len(name.places) + len(name.legal.split())
        chosen = (form not in wanted, form.islower(), form in known, -count)  # type: ignore[operator]
        return (*chosen, not by_sound, not name.kind, -length, where[0], where[1:4], form)  # type: ignore[index]

    def entry(form: str, confidence: float) -> tuple[int, float, list[str | int | None]]:
        count, where = forms[form]
        return [count, confidence if confidence >= _TOLD else 0.0, where]  # type: ignore[return-value]

    found = {form: entry(form, confidence) for form, confidence in cluster.forms}
    found.update((form, entry(form, 0.0)) for form in cluster.shorts)
    best = min((form for form, _ in cluster.forms), key=rank)
    return {"forms": found, "wanted": best, "known": sorted(known.intersection(found))}


def _glossary(
    names: Mapping[str, Name], termbase: Termbase
) -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    """The entries that each form belongs to; the forms that are preferred; those that are admitted or forbidden."""
    if not termbase:
        return {}, frozenset(), frozenset()
    by_text: dict[str, list[str]] = {}
    for form in names:
        by_text.setdefault(form.lower(), []).append(form)
    entries: dict[str, frozenset[str]] = {}
    sorts: dict[str, set[str]] = {"preferred": set(), "known": set()}
    for entry in termbase.entries:
        for sort, texts in (("preferred", entry.preferred), ("known", (*entry.admitted, *entry.forbidden))):
            for text in texts:
                for form in by_text.get(" ".join(text.lower().split()), ()):
                    entries[form] = entries.get(form, frozenset()) | {entry.id}
                    if sort == "known" or form == text:
                        sorts[sort].add(form)
    return entries, frozenset(sorts["preferred"]), frozenset(sorts["known"])


class Forms:
    """Where forms of a verdict stand in one document.

    Attributes:
        places: (form, index of the unit, span) of each place of the forms that are to be told of, in order.
        first: The first place of each form of their clusters that has one here.
        cluster_of: The cluster of each form.
    """

    def __init__(self, document: Document, clusters: Iterable[Said], told: Collection[str], ctx: Context) -> None:
        self.cluster_of: dict[str, Said] = {}
        for cluster in clusters:
            for form in cluster["forms"]:
                self.cluster_of.setdefault(form, cluster)
        self.places: list[tuple[str, int, Span]] = []
        self.first: dict[str, tuple[int, Span]] = {}
        sought = set(self.cluster_of)
        for form, unit, spot in tallies.places_of(document, sought, ctx):
            span = Span(spot.start, spot.end)
            self.first.setdefault(form, (unit, span))
            if form in told:
                self.places.append((form, unit, span))
            else:
                sought.discard(form)
