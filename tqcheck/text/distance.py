"""How far two words are apart."""

from __future__ import annotations


def edits(a: str, b: str) -> int:
    """Insertions, deletions and substitutions of characters that make one text of the other (Levenshtein distance)."""
    row = list(range(len(b) + 1))
    for number, char in enumerate(a, 1):
        diagonal, row[0] = row[0], number
        for place, other in enumerate(b, 1):
            diagonal, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, diagonal + (char != other))
    return row[-1]
