"""Cuts a segment into the parts that the network judges one by one: all of it, or its sentences where it is long."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.metrics._qe_sentences import with_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tokenizers import Tokenizer

WHOLE = 96
"""Word pieces up to which a segment is judged as a whole, as in training."""


class Part(NamedTuple):
    """A part of a target: where it starts (code points), its text, and the source that it is judged by."""

    start: int
    text: str
    source: str | None


def parts(target: str, source: str | None, tokenizer: Tokenizer) -> Iterator[Part]:
    """The parts of a target in order, without those that have no word.

    A sentence that is too long by itself, such as a table that lost its lines, is cut between words.
    """
    if _size(target, tokenizer) <= WHOLE:
        yield Part(0, target, source)
        return
    for start, end, its_source in with_sources(target, source):
        text = target[start:end]
        for first, last in _stretches(text, tokenizer):
            if any(map(str.isalnum, text[first:last])):
                yield Part(start + first, text[first:last], its_source)


def _size(text: str, tokenizer: Tokenizer) -> int:
    # NOTE: a piece has at least one letter, so most segments need not be cut to know that they are short.
    return len(text) if len(text) <= WHOLE else len(tokenizer.encode(text, add_special_tokens=False).ids)


def _stretches(text: str, tokenizer: Tokenizer) -> Iterator[tuple[int, int]]:
    """All of a sentence, or as many of its words at a time as have room; code points, end exclusive."""
    if len(text) <= WHOLE:
        yield 0, len(text)
        return
    start = end = pieces = 0
    for first, last, count in _words(text, tokenizer):
        if pieces and pieces + count > WHOLE:
            yield start, end
            start, pieces = first, 0
        end = last
        pieces += count
    yield start, end


def _words(text: str, tokenizer: Tokenizer) -> Iterator[tuple[int, int, int]]:
    """The words as the encoder parts them: code points, end exclusive, and how many pieces each has."""
    found = tokenizer.encode(text, add_special_tokens=False)
    for _, word in groupby(zip(found.word_ids, found.offsets, strict=True), key=itemgetter(0)):
        offsets = [offset for _, offset in word]
        yield offsets[0][0], offsets[-1][1], len(offsets)
