"""Places in a text that several checks ask for: sentences with a literal in them, matches that do not overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.rules.contract import Seen
    from tqcheck.text.analysis import Analysis


def sentences_with(analysis: Analysis, seen: Sequence[Seen]) -> list[tuple[int, int]]:
    """The spans, in the raw text, of the sentences in which a literal begins, each once, in order.

    Args:
        seen: By start, in the folded view.
    """
    spans: list[tuple[int, int]] = []
    sentences = iter(analysis.sentences)
    sentence = (0, 0)
    for item in seen:
        at, end = analysis.folded.to_raw(item.start, item.end)
        while sentence[1] <= at:
            # A literal of white space or signs can stand behind the last sentence.
            sentence = next(sentences, (sentence[1], max(end, sentence[1] + 1)))
        if not spans or spans[-1] != sentence:
            spans.append(sentence)
    return spans


def without_overlaps(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that start first, of these the longest, leaving out what overlaps one that is kept; in order."""
    kept: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
