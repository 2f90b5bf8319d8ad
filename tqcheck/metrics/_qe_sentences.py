"""Cuts a segment into the sentences that are judged one by one, each with what may be its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND = 1
"""Sentences of a source that are looked at on either side of those that stand where a sentence of the target does."""


MOST_SOURCE_WORDS = 96
"""Characters of a source that are looked at for one sentence where it is not known which are its own."""


class Sentence(NamedTuple):
    """A sentence of a target, code points of it, end exclusive, and the source that it is judged by."""

    start: int
    end: int
    source: str | None


def with_sources(target: str, source: str | None) -> list[Sentence]:
    """The sentences of a target.

    Where the source has as many, each gets its own; else all of a short source, or of a long one what stands about
    where the sentence does.
    """
    spans = sentences(target)
    if source is None:
        return [Sentence(start, end, None) for start, end in spans]
    sources = sentences(source)
    if len(sources) == len(spans):
        return [
            Sentence(start, end, source[first:last]) for (start, end), (first, last) in zip(spans, sources, strict=True)
        ]
    # A word has a character at least: of a source of so many nothing is left out.
    if len(source) <= MOST_SOURCE_WORDS:
        return [Sentence(start, end, source) for start, end in spans]
    return [
        Sentence(start, end, _near(source, sources, start / len(target), end / len(target))) for start, end in spans
    ]


def _near(source: str, sources: Sequence[tuple[int, int]], start: float, end: float) -> str:
    """The sentences of a source between two places, given as shares of its length, and some around them."""
    met = [
        number
        for number, (first, last) in enumerate(sources)
        if first < end * len(source) and last > start * len(source)
    ]
    if not met:
        return source
    first, last = max(met[0] - _AROUND, 0), min(met[-1] + _AROUND, len(sources) - 1)
    return source[sources[first][0] : sources[last][1]]
