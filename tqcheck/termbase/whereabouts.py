"""Where in the target a term that is missing was probably rendered: so that a finding need not mark the whole text.

In this order: where some of the form's own words stand; for a name, the only name in the text that no other term
accounts for; the sentence that stands in the same place as the term's; the whole text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.text.analysis import Analysis

_NEAR = 2
"""Words between two of the form's own that still belong together."""


def whereabouts(
    target: Analysis,
    source: Analysis,
    *,
    at: int,
    words: Sequence[tuple[int, int]],
    known: Sequence[tuple[int, int]],
    is_name: bool,
) -> tuple[int, int]:
    """The span, in the raw target, of the likely rendition of a term.

    Args:
        at: Where the term stands in the raw source.
        words: Spans of words of the wanted form that stand in the target, in the raw text.
        known: Spans of the renditions of other terms, in the raw text.
        is_name: Whether the wanted form is a name.
    """
    free = [span for span in words if not any(span[0] < end and start < span[1] for start, end in known)]
    if is_name:
        names = [
            match.span()
            for match in _name().finditer(target.text)
            if not any(match.start() < end and start < match.end() for start, end in known)
        ]
        holding = [name for name in names if any(name[0] <= start < name[1] for start, _ in free)]
        opening = {start for start, _ in target.sentences}
        apart = [name for name in names if name[0] not in opening or " " in target.text[slice(*name)]]
        if len(holding) == 1:
            return holding[0]
        if not holding and len(apart) == 1:
            return apart[0]
    elif len(free) > 1:
        stretch = _stretch(target, free)
        if stretch is not None:
            return stretch
    number = next((number for number, (_, end) in enumerate(source.sentences) if at < end), 0)
    if len(source.sentences) == len(target.sentences) > number:
        return target.sentences[number]
    return 0, len(target.segment.text)


def _stretch(target: Analysis, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The longest run of these words with few others between them, if it has two."""
    best: tuple[int, int, int] = (1, 0, 0)
    count, start, end = 1, *spans[0]
    for left, right in spans[1:]:
        if target.text.count(" ", end, left) <= _NEAR + 1:
            count, end = count + 1, right
        else:
            count, start, end = 1, left, right
        best = max(best, (count, start, end), key=lambda item: item[0])
    return best[1:] if best[0] > 1 else None


@cache
def _name() -> re.Pattern[str]:
    """Capitalised words in a row, with small words and legal forms between them."""
    opening = r"(?!(?:The|A|An|This|These|In|On|At|For|As)\b)"
    word = r"[A-Z][\w'\u2019&-]*"
    joint = "(?:,? (?:of|the|and|for|&)(?: the)?)? "
    return re.compile(rf"{opening}{word}(?:{joint}{word}|, (?:Ltd|Inc)\b)*")
