"""Cuts a segment into the sentences that are judged one by one, each with what may be its source."""

from __future__ import annotations

from typing import NamedTuple

from tqcheck.text.sentences import sentences


class Sentence(NamedTuple):
    """A sentence of a target, code points of it, end exclusive, and the source that it is judged by."""

    start: int
    end: int
    source: str | None


def with_sources(target: str, source: str | None) -> list[Sentence]:
    """The sentences of a target; where the source has as many, each gets its own, else all of it."""
    spans = sentences(target)
    if source is None:
        return [Sentence(start, end, None) for start, end in spans]
    sources = sentences(source)
    if len(sources) != len(spans):
        return [Sentence(start, end, source) for start, end in spans]
    return [
        Sentence(start, end, source[first:last]) for (start, end), (first, last) in zip(spans, sources, strict=True)
    ]
