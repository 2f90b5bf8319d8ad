"""Mines candidate terms from texts: with their renditions from pairs of source and target, else names and noun phrases.

Candidates of a language without spaces are strings that recur (`_extract_substrings`), of other languages phrases
(`_extract_phrases`); `_extract_link` finds out which belong together. All of it is counting: nothing is looked up, so
any pair of languages will do, though only English has lists of words that no term begins or ends with.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass
from tqcheck.termbase._extract_link import Linker
from tqcheck.termbase._extract_phrases import Phrases
from tqcheck.termbase._extract_sentences import sentence_pairs
from tqcheck.termbase._extract_substrings import Substrings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.termbase._extract_link import Linked, Miner

_UNSPACED = ("zh", "ja", "yue")
_AROUND = 40
"""Code points of an example on either side of the term."""
_MOST_VARIANTS = 5
_LOOKED_AT = 50
"""Places of a rendition at which it is seen how it is written."""
_POSSESSIVE = re.compile("['’]s?$")
_SENTENCE_END = ".!?:;。！？：；"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A term that was mined.

    Attributes:
        source: The term in the source language; empty where the texts are in one language.
        count: How often it occurs.
        forms: Its renditions with how often each stands where the term does, the one to prefer first; in one language
            the term itself and its variants.
        example: A stretch of text in which the first form stands.
    """

    source: str
    count: int
    forms: tuple[tuple[str, int], ...]
    example: str


def extract_terms(texts: Sequence[str], *, lang: str, min_count: int = 2, limit: int = 500) -> tuple[Candidate, ...]:
    """The names and terms of texts in one language, the best first.

    Args:
        lang: Their language, BCP 47.
        min_count: Least number of occurrences, at least 2.
        limit: The most terms.
    """
    miner = _miner(lang, texts, min_count, singles=False)
    scores = {key: miner.termhood(key) for key in miner.counts if not miner.is_part(key)}
    groups: dict[str, list[str]] = {}
    for key in sorted(scores, key=lambda key: (-scores[key], key)):
        if scores[key] > 0:
            # "policyholder" and "policy holder"
            groups.setdefault(key.replace(" ", ""), []).append(key)
    names = {key: name for name, keys in islice(groups.items(), limit) for key in keys}
    surfaces: dict[str, Counter[str]] = defaultdict(Counter)
    examples: dict[str, str] = {}
    for text in texts:
        for key, start, end in miner.find(text):
            if key in names:
                surfaces[names[key]][_surface(text, start, end)] += 1
                examples.setdefault(names[key], _excerpt(text, start, end))
    return tuple(
        Candidate("", surfaces[name].total(), _variants(surfaces[name]), examples[name])
        for name in islice(groups, limit)
    )


def extract_pairs(
    pairs: Iterable[tuple[str, str]], *, source_lang: str, target_lang: str, min_count: int = 2, limit: int = 500
) -> tuple[Candidate, ...]:
    """The terms of source texts with their renditions in the target texts, the best first.

    Args:
        pairs: (source, target) texts that correspond, such as paragraphs or sentences.
        source_lang, target_lang: BCP 47.
        min_count: Least number of occurrences of a source term, at least 2.
        limit: The most terms.
    """
    units = [unit for source, target in pairs for unit in sentence_pairs(source, target)]
    sources = _miner(source_lang, [source for source, _ in units], min_count, singles=True)
    targets = _miner(target_lang, [target for _, target in units], 2, singles=True)
    han_first = None if _is_unspaced(source_lang) == _is_unspaced(target_lang) else _is_unspaced(source_lang)
    linked = Linker(units, sources, targets, han_first=han_first).link()
    return tuple(_candidate(item, units, sources, targets) for item in linked[:limit])


def _candidate(item: Linked, units: Sequence[tuple[str, str]], sources: Miner, targets: Miner) -> Candidate:
    forms: list[tuple[str, int]] = []
    example = ""
    for key, places in item.renditions:
        surfaces: Counter[str] = Counter()
        for number in places[:_LOOKED_AT]:
            text = units[number][1]
            start, end = next((start, end) for found, start, end in targets.find(text) if found == key)
            surfaces[_surface(text, start, end)] += 1
            example = example or _excerpt(text, start, end)
        forms.append((_best(surfaces), len(places)))
    forms.sort(key=lambda form: -form[1])
    first = units[item.renditions[0][1][0]][0]
    start, end = next((start, end) for found, start, end in sources.find(first) if found == item.source)
    return Candidate(first[start:end], sources.counts[item.source], tuple(forms), example)


def _miner(lang: str, texts: Sequence[str], min_count: int, *, singles: bool) -> Miner:
    if _is_unspaced(lang):
        return Substrings(texts, min_count=min_count)
    return Phrases(texts, min_count=min_count, singles=singles)


def _is_unspaced(lang: str) -> bool:
    return primary_language(lang) in _UNSPACED


def _surface(text: str, start: int, end: int) -> str:
    """A form as it stands there; without the capital that only the beginning of a sentence gives it."""
    form = _POSSESSIVE.sub("", text[start:end])
    before = text[:start].rstrip(" \t\n\r\"'“‘(")
    words = form.split()
    opens = not before or before[-1] in _SENTENCE_END
    if opens and form[:1].isupper() and not form[1:2].isupper() and all(word.islower() for word in words[1:]):
        return form[0].lower() + form[1:] if len(words) > 1 else form
    return form


def _best(surfaces: Counter[str]) -> str:
    """The form to write: the commonest, of those as common the one with the fewest capitals."""
    return min(surfaces, key=lambda form: (-surfaces[form], sum(map(str.isupper, form)), form))


def _variants(surfaces: Counter[str]) -> tuple[tuple[str, int], ...]:
    best = _best(surfaces)
    others = sorted((form for form in surfaces if form != best), key=lambda form: (-surfaces[form], form))
    return tuple((form, surfaces[form]) for form in [best, *others[: _MOST_VARIANTS - 1]])


def _excerpt(text: str, start: int, end: int) -> str:
    """The words around a form, on one line."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if first and (space := text.find(" ", first, start)) >= 0:
        first = space + 1
    if last < len(text) and (space := text.rfind(" ", end, last)) >= 0:
        last = space
    words = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{words}{'…' if last < len(text) else ''}"
