"""What is wrong between entries: one source with several renditions, one target for many sources, near-duplicates.

Nothing is compared with everything: entries meet in buckets of equal source, equal target or equal normal form (without
case, width, hyphens, spaces, number, traditional characters), and words that differ in one letter meet by the variants
that leave one letter out.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.termbase.flaw import flaw_of, where
from tqcheck.termbase.words import keys_of
from tqcheck.text.hanzi import simplified
from tqcheck.text.inflect import singular
from tqcheck.text.spelling import key as spelling_key
from tqcheck.text.spelling import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.flaw import Flaw, FlawSeverity

_LISTED = 3
_SHORTEST_WORD = 7
"""Letters of a word that may be another's misspelling; shorter ones are mostly words of their own."""

_SHORTEST_PLURAL = 4

_JOINTS = re.compile(r"[\s\-–·・'.]+")
_SIGN = re.compile(r"[^\w\s\-–·・'.,&()]")
_LETTER = re.compile(r"[a-z\u00c0-\u024f&()]")
_LONG_WORD = re.compile(rf"[a-z]{{{_SHORTEST_WORD},}}")


def pair_flaws(entries: Sequence[TermEntry], folded: Mapping[str, str]) -> Iterator[Flaw]:
    """The flaws between entries, of one file or of several.

    Args:
        folded: Every form of the entries, folded.
    """
    near = _Near(entries, folded)
    yield from _several_preferred(entries, folded, near)
    yield from _shared_targets(entries, folded, near)
    yield from near.sources()
    yield from near.targets()
    yield from near.slips()
    yield from _case_clashes(entries, folded)


def _case_clashes(entries: Sequence[TermEntry], folded: Mapping[str, str]) -> Iterator[Flaw]:
    """Forms of one source that only their case tells apart, while the case counts in one of the rows alone."""
    wanted: dict[tuple[str, str], tuple[TermEntry, str]] = {}
    for entry in entries:
        for form in (*entry.preferred, *entry.admitted):
            for source in entry.source or ("",):
                wanted.setdefault((source and folded[source], folded[form]), (entry, form))
    for entry in entries:
        for form in entry.forbidden:
            for source in entry.source or ("",):
                first, other = wanted.get((source and folded[source], folded[form]), (entry, form))
                if first is not entry and first.case != entry.case and form != other:
                    here, there = (" in any case" if one.case == "insensitive" else "" for one in (entry, first))
                    yield flaw_of(
                        entry, "warning", "case-clash",
                        f"“{form}” is forbidden here{here}, but “{other}” wanted in {where(first, entry)}{there}, "
                        "for the same source",
                        "give both rows the same “case”, or delete one of the two forms", first,
                    )  # fmt: skip
                    break


def _several_preferred(entries: Sequence[TermEntry], folded: Mapping[str, str], near: _Near) -> Iterator[Flaw]:
    by_source: dict[str, list[TermEntry]] = defaultdict(list)
    for entry in entries:
        if entry.preferred:
            for source in dict.fromkeys(folded[form] for form in entry.source):
                by_source[source].append(entry)
    told: set[tuple[str, str]] = set()
    for items in by_source.values():
        # The first entry with each preferred form: the others are duplicates, which are found elsewhere.
        firsts = list({folded[entry.preferred[0]]: entry for entry in reversed(items)}.values())[::-1]
        for first, entry in ((firsts[0], entry) for entry in firsts[1:]):
            if (first.id, entry.id) in told or _share(first, entry, folded):
                continue
            told.add((first.id, entry.id))
            one, other = entry.preferred[0], first.preferred[0]
            source = _shared_source(first, entry, folded)
            if near.is_near(one, other):
                yield _near_flaw(entry, first, one, other, "write it in one way", relation=", for the same source")
                continue
            severity: FlawSeverity = "note" if _told_apart(first, entry) else "warning"
            yield flaw_of(
                entry, severity, "several-preferred",
                f"“{source}” is to be “{one}” here, but “{other}” in {where(first, entry)}; either passes",
                "join the two rows, with one form as admitted, or tell them apart by “domain” or “scope”",
                first,
            )  # fmt: skip


def _share(first: TermEntry, entry: TermEntry, folded: Mapping[str, str]) -> bool:
    """Whether the preferred form of one is preferred by the other, so that the two are duplicates."""
    return folded[entry.preferred[0]] in {folded[form] for form in first.preferred}


def _shared_source(first: TermEntry, entry: TermEntry, folded: Mapping[str, str]) -> str:
    sources = {folded[form] for form in first.source}
    return next(form for form in entry.source if folded[form] in sources)


def _told_apart(first: TermEntry, entry: TermEntry) -> bool:
    return any(
        getattr(first, field) != getattr(entry, field) and getattr(first, field) and getattr(entry, field)
        for field in ("domain", "scope", "pos")
    )


def _shared_targets(entries: Sequence[TermEntry], folded: Mapping[str, str], near: _Near) -> Iterator[Flaw]:
    by_target: dict[str, list[TermEntry]] = defaultdict(list)
    for entry in entries:
        if entry.preferred and entry.source:
            by_target[folded[entry.preferred[0]]].append(entry)
    for items in by_target.values():
        distinct: dict[str, TermEntry] = {}
        for entry in items:
            if not any(folded[form] in distinct for form in entry.source):
                distinct[folded[entry.source[0]]] = entry
        if len({near.normal(source) for source in distinct}) < 2:
            continue  # near-duplicates, told as such
        first, *others = distinct.values()
        listed = [f"“{entry.source[0]}” ({where(entry, first)})" for entry in others[:_LISTED]]
        if len(others) > _LISTED:
            listed.append(f"{len(others) - _LISTED:,} more")
        yield flaw_of(
            first, "note", "shared-target",
            f"“{first.preferred[0]}” is preferred for “{first.source[0]}” and also for {', '.join(listed)}",
            "right if they mean the same; else readers cannot tell them apart",
            *others,
        )  # fmt: skip


class _Near:
    """Forms that are the same but for how they are written."""

    def __init__(self, entries: Sequence[TermEntry], folded: Mapping[str, str]) -> None:
        self._entries = entries
        self._folded = folded
        self._normal: dict[str, str] = {}

    def normal(self, folded: str) -> str:
        """A folded form without what tells near-duplicates apart; computed once for each."""
        found = self._normal.get(folded)
        if found is None:
            found = self._normal[folded] = normal_form(folded)
        return found

    def is_near(self, one: str, other: str) -> bool:
        """Whether two forms, as written, are near-duplicates."""
        one, other = self._folded[one], self._folded[other]
        return self.normal(one) == self.normal(other) or _differ_in_one_letter(one, other)

    def sources(self) -> Iterator[Flaw]:
        """Sources of different entries that are the same but for how they are written."""
        for first, entry, other, one in self._pairs("source"):
            same = bool(entry.preferred and first.preferred) and self.is_near(entry.preferred[0], first.preferred[0])
            hint = "join the two rows" if same else "join the two rows if they are one term"
            yield _near_flaw(entry, first, one, other, hint, relation=", for the same target" if same else "")

    def targets(self) -> Iterator[Flaw]:
        """Preferred forms of entries with different sources that are the same but for how they are written."""
        for first, entry, other, one in self._pairs("preferred"):
            if _difference(self._folded[one], self._folded[other]) == "number" or self._share_source(first, entry):
                continue  # shares and share may be two terms; entries of one source were told already
            yield _near_flaw(entry, first, one, other, "write it in one way")

    def _share_source(self, first: TermEntry, entry: TermEntry) -> bool:
        sources = {self.normal(self._folded[form]) for form in first.source}
        return any(self.normal(self._folded[form]) in sources for form in entry.source)

    def _pairs(self, column: str) -> Iterator[tuple[TermEntry, TermEntry, str, str]]:
        """(an entry, a later one, a form of each) where the forms differ, but their normal forms are equal."""
        first: dict[str, tuple[TermEntry, str]] = {}
        for entry in self._entries:
            forms: tuple[str, ...] = getattr(entry, column)
            for form in forms if column == "source" else forms[:1]:
                folded = self._folded[form]
                other, before = first.setdefault(self.normal(folded), (entry, form))
                if other is not entry and self._folded[before] != folded:
                    yield other, entry, before, form
                    break

    def slips(self) -> Iterator[Flaw]:
        """Forms that are equal but for one letter of one long word, in whichever column."""
        confusable = self._confusable_words()
        if not confusable:
            return
        for column in ("source", "preferred"):
            known: dict[str, tuple[TermEntry, str]] = {}
            for entry in self._entries:
                forms: tuple[str, ...] = getattr(entry, column)
                for form in forms if column == "source" else forms[:1]:
                    folded = self._folded[form]
                    for match in _LONG_WORD.finditer(folded):
                        for word in confusable.get(match[0], ()):
                            found = known.get(folded[: match.start()] + word + folded[match.end() :])
                            if found and found[0] is not entry:
                                what = f"“{form}” differs from “{found[1]}” in {where(found[0], entry)} in one letter"
                                hint = "correct it if it is a slip"
                                if not self._told(entry, found[0], column):
                                    yield flaw_of(entry, "note", "near-duplicate", what, hint, found[0])
                    known.setdefault(folded, (entry, form))

    def _told(self, entry: TermEntry, first: TermEntry, column: str) -> bool:
        return column == "preferred" and self._share_source(first, entry)

    def _confusable_words(self) -> dict[str, list[str]]:
        """For each long word of the glossary those that differ from it in one letter, not the last."""
        words = sorted(
            {
                word
                for entry in self._entries
                for form in (*entry.source, *entry.preferred[:1])
                for word in _LONG_WORD.findall(self._folded[form])
            }
        )
        variants: dict[str, list[str]] = defaultdict(list)
        for word in words:
            for variant in {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}:
                variants[variant].append(word)
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for bucket in variants.values():
            for one, other in pairwise(bucket):
                if _differ_in_one_letter(one, other):
                    found[one][other] = found[other][one] = None
        return {word: list(others) for word, others in found.items()}


def _near_flaw(entry: TermEntry, first: TermEntry, one: str, other: str, hint: str, *, relation: str = "") -> Flaw:
    difference = _difference(one, other)
    how = f"only in {difference}" if difference else "in one letter"
    what = f"“{one}” differs from “{other}” ({where(first, entry)}{relation}) {how}"
    return flaw_of(entry, "warning", "near-duplicate", what, hint, first)


def _difference(one: str, other: str) -> str:
    """In what two forms of one normal form differ; empty where the normal forms differ."""
    steps = (
        ("case", str.lower),
        ("width", lambda text: unicodedata.normalize("NFKC", text)),
        ("spelling", lambda text: " ".join(map(spelling_key, text.split()))),
        ("hyphens, points or spaces", lambda text: _JOINTS.sub("", text)),
        ("accents", without_accents),
        ("traditional characters", simplified),
        ("number", normal_form),
    )
    for name, change in steps:
        one, other = change(one), change(other)
        if one == other:
            return name
    return ""


@lru_cache(maxsize=65536)
def _single(word: str) -> str:
    return singular(word)


def normal_form(folded: str) -> str:
    """A form without what near-duplicates differ in: case, hyphens, points, spaces, spelling, accents or number."""
    if not _LETTER.search(folded):
        plain = simplified(_JOINTS.sub("", folded))
        return plain or folded
    words = "".join(
        _single(word) if len(word) >= _SHORTEST_PLURAL and word.isascii() else word for word in keys_of(folded)
    )
    # "C++" is not "C".
    return words + "".join(_SIGN.findall(folded)) if words else folded


def _differ_in_one_letter(one: str, other: str) -> bool:
    """Whether a letter was left out, added, exchanged for another or for its neighbour; endings do not count.

    Where the last letter differs, as in "employer" and "employee", the two are mostly two words.
    """
    if abs(len(one) - len(other)) > 1 or one == other or min(len(one), len(other)) < _SHORTEST_WORD:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        swapped = left[1::-1] + left[2:] == right
        kind = left[1:] == right[1:] or swapped
        pair = left[0] + right[0]
    else:
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        kind, pair = longer[1:] == shorter, longer[0]
    return kind and bool(right[1:] and left[1:]) and pair.isalpha()
