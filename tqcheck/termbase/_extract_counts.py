"""Keeps counts of very many strings within bounds."""

from __future__ import annotations

from collections import Counter

MOST = 2_000_000
"""Strings counted at once; some 300 MB."""


def prune(counts: dict[str, int]) -> None:
    """Forget the rarest of more than `MOST` strings, so that at most half as many stay.

    What is forgotten and then met again is counted from one, so the counts of rare strings are too low. After Manku and
    Motwani, "Approximate Frequency Counts over Data Streams", VLDB 2002.
    """
    if len(counts) <= MOST:
        return
    left, floor = len(counts), 0
    for count, strings in sorted(Counter(counts.values()).items()):
        if left <= MOST // 2:
            break
        left -= strings
        floor = count
    for string in [string for string, count in counts.items() if count <= floor]:
        del counts[string]
