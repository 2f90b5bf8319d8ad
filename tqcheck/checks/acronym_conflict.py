"""Short forms that contradict one another: one for two names, two for one name, one used before it is introduced.

What counts is where a text introduces them. Whatever is said in more places is taken to be right, of equals the first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.checks._acronyms import Introduction, introductions
from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.distance import edits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_TWO_MEANINGS = 0.75
_TWO_MEANINGS_OF_TERM = 0.6
"""A long document may have parts that define “the Project” each for itself."""
_TWO_FORMS = 0.75
_TWO_FORMS_OF_TERM = 0.6
_TOO_EARLY = 0.55
_TYPO = 2
"""Letters in which two full forms may differ and still be one: centre and center."""
_MOST_FORMS = 50
"""Full forms of one short form that are compared; a document with more of them is not one document."""
_STEM = 4
"""Letters that are equal in words of one family: environment and environmental, social and society."""
_HEADLINE = 150
"""Shorter paragraphs that end without a stop are headlines, which may use what the text introduces."""


@dataclass(frozen=True, slots=True)
class Params:
    """Words that are left alone, and how the three faults are put.

    Attributes:
        known: Abbreviations that need no introduction.
        ignored: Abbreviations that stand in brackets for other reasons, such as units and currencies.
        two_meanings, two_forms, too_early: What the message says between the words found and those they contradict.
    """

    two_meanings: str = ""
    two_forms: str = ""
    too_early: str = ""
    known: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


class AcronymConflictCheck:
    """Reports introductions that contradict another one, and uses that come before all introductions."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params
        self._ignored = frozenset(params.ignored)
        self._known = frozenset(params.known)

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the document."""
        texts: list[tuple[TranslationUnit, str]] = []
        found: list[Introduction] = []
        for unit in document.units:
            text = ctx.analysis(unit).text
            texts.append((unit, text))
            found += introductions(unit.index, text, self._ignored)
        if not found:
            return []
        by_unit = {unit.index: text for unit, text in texts}
        hits = [*self._two_meanings(found, by_unit), *self._two_forms(found, by_unit), *self._too_early(found, texts)]
        once = {(hit.unit, hit.span): hit for hit in reversed(hits)}
        return sorted(once.values(), key=lambda hit: (hit.unit, hit.span))

    def _two_meanings(self, found: Sequence[Introduction], texts: dict[int, str]) -> Iterator[Hit]:
        for same in _grouped(found, lambda item: item.short.lower()):
            certain = [item for item in same if item.is_matched or item.is_term]
            right = _most_frequent(certain)
            if right is None:
                continue
            agree = {full: _agree(full, right.full) for full in dict.fromkeys(item.full for item in same)}
            for item in same:
                is_sure = item.is_matched or item.is_term or _is_alike(item.full, right.full)
                if not agree[item.full] and is_sure:
                    confidence = _TWO_MEANINGS_OF_TERM if item.is_term else _TWO_MEANINGS
                    yield _hit(item, right, texts, self._params.two_meanings, confidence)

    def _two_forms(self, found: Sequence[Introduction], texts: dict[int, str]) -> Iterator[Hit]:
        for same in _grouped(found, lambda item: item.full):
            places = _places_of(same)
            right = next((item for item in same if item.is_matched or item.is_term), None)
            for item in same:
                if right is None or right.short in places[item.start, item.unit] or item.is_term != right.is_term:
                    continue
                if _bare(item.short) != _bare(right.short) and (item.is_term or item.short[0] == right.short[0]):
                    confidence = _TWO_FORMS_OF_TERM if item.is_term else _TWO_FORMS
                    yield _hit(item, right, texts, self._params.two_forms, confidence)

    def _too_early(self, found: Sequence[Introduction], texts: Sequence[tuple[TranslationUnit, str]]) -> Iterator[Hit]:
        first: dict[str, Introduction] = {}
        for item in found:
            if not item.is_term:
                first.setdefault(item.short, item)
        wanted = {
            short: item
            for short, item in first.items()
            if item.is_matched and short not in self._known and short.isupper()
        }
        by_unit = {unit.index: text for unit, text in texts}
        last = max((item.unit for item in wanted.values()), default=-1)
        for unit, text in texts:
            if unit.index > last or not wanted:
                break
            for match in _capitals().finditer(text):
                use = wanted.get(match[0].removesuffix("s"))
                if use is None:
                    continue
                if (unit.index, match.start()) >= (use.unit, use.start) or _is_headline(unit, text):
                    continue
                if _stands_alone(text, *match.span()) and _other_sentence(text, match.end(), unit.index, use):
                    del wanted[use.short]
                    yield Hit(
                        Span(*match.span()),
                        unit=unit.index,
                        fields={"problem": self._params.too_early, "other": by_unit[use.unit][use.start : use.end]},
                        related=(HitRef(use.unit, "target", Span(use.start, use.end), "introduced here"),),
                        confidence=_TOO_EARLY,
                    )


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile("[A-Z][A-Z&]+s?")


def _grouped(found: Sequence[Introduction], key: Callable[[Introduction], object]) -> Iterable[list[Introduction]]:
    groups: dict[object, list[Introduction]] = {}
    for item in found:
        groups.setdefault(key(item), []).append(item)
    return (group for group in groups.values() if len(group) > 1)


def _most_frequent(items: Sequence[Introduction]) -> Introduction | None:
    """The first introduction of the full form that most of them agree with."""
    counts: dict[tuple[str, ...], int] = {}
    for item in items:
        counts[item.full] = counts.get(item.full, 0) + 1
    compared = list(counts)[:_MOST_FORMS]
    best = max(compared, key=lambda full: sum(counts[other] for other in compared if _agree(full, other)), default=None)
    return next((item for item in items if item.full == best), None)


def _places_of(same: Sequence[Introduction]) -> dict[tuple[int, int], set[str]]:
    """The short forms that are given at one place: (“JRC” or the “Company”)."""
    places: dict[tuple[int, int], set[str]] = {}
    for item in same:
        places.setdefault((item.start, item.unit), set()).add(item.short)
    return places


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full forms are one: one part of the other, or equal but for endings or a typing error."""
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if len(a) == len(b) and all(one[:_STEM] == other[:_STEM] for one, other in zip(a, b, strict=True)):
        return True
    first, second = "".join(a), "".join(b)
    return abs(len(first) - len(second)) <= _TYPO and edits(first, second) <= _TYPO


def _is_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full forms share half of their words, so that one may be a slip for the other."""
    return 2 * len(set(a) & set(b)) >= max(len(a), len(b))


def _bare(short: str) -> str:
    return re.sub(r"[\W_]", "", short).lower()


def _is_headline(unit: TranslationUnit, text: str) -> bool:
    return unit.kind != "paragraph" or (len(text) < _HEADLINE and not text.rstrip().endswith((".", "!", "?", ":", ";")))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether an abbreviation is a word of its own, and not part of a longer name (KPI Group, XKPI-2)."""
    before, behind = text[max(0, start - 1) : start], text[end : end + 2]
    if before.isalnum() or before in ("-", "/", "&", "(", "@", ".") or behind[:1].isalnum() or behind[:1] in "-/&@_(":
        return False
    return not (behind[:1] == " " and (behind[1:].isupper() or behind[1:] == "("))


def _other_sentence(text: str, end: int, unit: int, item: Introduction) -> bool:
    return unit != item.unit or re.search(r"[.!?;]\s", text[end : item.start]) is not None


def _hit(item: Introduction, right: Introduction, texts: dict[int, str], problem: str, confidence: float) -> Hit:
    return Hit(
        Span(item.start, item.end),
        unit=item.unit,
        fields={"problem": problem, "other": texts[right.unit][right.start : right.end]},
        related=(HitRef(right.unit, "target", Span(right.start, right.end), "the other one"),),
        confidence=confidence,
    )


CHECK = CheckPlugin(scope="document", params=Params, build=AcronymConflictCheck)
