"""Source terms that texts repeat, found without a dictionary: strings that stand in two texts or more.

Chinese and Japanese are not cut into words here. What counts are strings that come back and cannot be made longer
without coming back less often (maximal repeats), trimmed of characters with which no term begins or ends. In languages
with spaces it is the same with words. A string is looked at only where both of its parts (all but the last character,
all but the first) come back, so nearly all strings of a text are never made.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text._ranges import HAN, KATAKANA
from tqcheck.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Places = dict[int, list[tuple[int, int]]]
"""Where a term stands: (start, end) in code points of the text, by the number of the text; ascending."""

_Spots = list[tuple[int, int]]
"""Number of a run and of the sign in it with which something begins."""

_LONGEST = 16
"""Signs of the longest term."""
_SHORTEST_HAN = 3
"""Characters; two are part of too many words."""
_SHORTEST_WORDS = 2

_NOT_FIRST = frozenset(
    "的了在是和与及或等被把从向对将也都就而但其该此这那各每所个年月们着过说称并由以至于为则又再很更最些只已未仍还不"
)
_NOT_LAST = frozenset(
    "的了在是和与及或等被把从向对将也都就而但其该此这那各每所个着过说称并由以至于为则又再很更最已第不只未仍还使让给"
)


class _Run(NamedTuple):
    """Signs (characters, or words) that follow one another in a text.

    Attributes:
        start: Where they begin.
        spans: The span of each word; None where each sign is one character.
    """

    number: int
    signs: str | tuple[str, ...]
    start: int
    spans: Sequence[tuple[int, int]] | None = None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The span of `signs[first:last]` in the text."""
        if self.spans is None:
            return self.start + first, self.start + last
        return self.spans[first][0], self.spans[last - 1][1]


def repeated(texts: Sequence[str], light: frozenset[str]) -> dict[str, Places]:
    """The terms that stand in at least two of the texts, in the order of their first place.

    Args:
        texts: Folded source texts.
        light: Words of the source language that no term begins or ends with.
    """
    han = [run for number, text in enumerate(texts) for run in _han_runs(number, text)]
    spaced = [run for number, text in enumerate(texts) for run in _word_runs(number, text)]
    found = {
        **_terms(han, _SHORTEST_HAN, _NOT_FIRST, _NOT_LAST, ""),
        **_terms(spaced, _SHORTEST_WORDS, light, light, " "),
    }
    return dict(sorted(found.items(), key=lambda item: (next(iter(item[1].items())), item[0])))


@cache
def _han_run() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KATAKANA}]{{{_SHORTEST_HAN},}}")


def _han_runs(number: int, text: str) -> Iterable[_Run]:
    if not text.isascii():
        for match in _han_run().finditer(text):
            yield _Run(number, match[0], match.start())


@cache
def _spaced_letters() -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_{HAN}{KATAKANA}] [^\W\d_{HAN}{KATAKANA}]")


def _word_runs(number: int, text: str) -> Iterable[_Run]:
    """Stretches of words with nothing but a space between them."""
    if not _spaced_letters().search(text):
        return
    spans: list[tuple[int, int]] = []
    for span in [*words(text), (len(text) + 1, len(text) + 1)]:
        if spans and text[spans[-1][1] : span[0]] != " ":
            if len(spans) >= _SHORTEST_WORDS:
                yield _Run(number, tuple(text[first:last] for first, last in spans), spans[0][0], spans)
            spans = []
        spans.append(span)


def _terms(
    runs: Sequence[_Run], shortest: int, not_first: frozenset[str], not_last: frozenset[str], joint: str
) -> dict[str, Places]:
    """The maximal repeats of the runs, trimmed; terms that stand only inside one longer term are left out."""
    levels = _levels(runs, shortest)
    found: dict[str | tuple[str, ...], _Spots] = {}
    for size, level in levels.items():
        longer = levels.get(size + 1, {})
        inner = {part for term, at in longer.items() for part in (term[:-1], term[1:]) if len(level[part]) == len(at)}
        for term in level:
            if term in inner:
                continue
            first, last = 0, size
            while first < last and term[first] in not_first:
                first += 1
            while last > first and term[last - 1] in not_last:
                last -= 1
            if last - first >= shortest:
                kept = term[first:last]
                found[kept] = levels[last - first][kept]
    for term, at in list(found.items()):
        for size in range(shortest, len(term)):
            for first in range(len(term) - size + 1):
                part = term[first : first + size]
                if part in found and len(found[part]) == len(at):
                    del found[part]
    terms: dict[str, Places] = {}
    for term, at in found.items():
        places: Places = {}
        for number, first in at:
            run = runs[number]
            places.setdefault(run.number, []).append(run.span(first, first + len(term)))
        terms[joint.join(term)] = places
    return terms


def _levels(runs: Sequence[_Run], shortest: int) -> dict[int, Mapping[str | tuple[str, ...], _Spots]]:
    """By their length, the strings that stand in two texts or more, with each of their places."""
    parts = [[run.signs[at : at + shortest] for at in range(len(run.signs) - shortest + 1)] for run in runs]
    met: set[str | tuple[str, ...]] = set()
    often: set[str | tuple[str, ...]] = set()
    for _, group in groupby(zip(runs, parts, strict=True), lambda item: item[0].number):
        here = {part for _, some in group for part in some}
        often |= met & here
        met |= here
    at: dict[str | tuple[str, ...], _Spots] = defaultdict(list)
    for number, some in enumerate(parts):
        for place, part in enumerate(some):
            if part in often:
                at[part].append((number, place))
    levels: dict[int, Mapping[str | tuple[str, ...], _Spots]] = {}
    size = shortest
    while at and size <= _LONGEST:
        levels[size] = at
        size += 1
        at = _longer(runs, at, size)
    return levels


def _longer(
    runs: Sequence[_Run], level: Mapping[str | tuple[str, ...], _Spots], size: int
) -> dict[str | tuple[str, ...], _Spots]:
    """The strings of one sign more that stand in two texts or more."""
    at: dict[str | tuple[str, ...], _Spots] = defaultdict(list)
    for spots in level.values():
        for number, place in spots:
            signs = runs[number].signs
            part = signs[place : place + size]
            if len(part) == size and part[1:] in level:
                at[part].append((number, place))
    return {part: spots for part, spots in at.items() if runs[spots[0][0]].number != runs[spots[-1][0]].number}
