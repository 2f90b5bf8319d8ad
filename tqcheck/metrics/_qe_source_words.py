"""The words of a Chinese source, by longest match in a list of known ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

LONGEST_WORD = 6
"""Characters of the longest word that is looked for."""


def split_source(text: str, known: Container[str]) -> list[str]:
    """The words of a text: the longest known one at each place, else a single character; only Chinese ones count."""
    words = []
    at = 0
    while at < len(text):
        if not _is_han(text[at]):
            at += 1
            continue
        size = next((size for size in range(LONGEST_WORD, 1, -1) if text[at : at + size] in known), 1)
        words.append(text[at : at + size])
        at += size
    return words


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"
