"""What becomes of the `replace` of a phrase table when it is put in the place of a match.

The part of the phrase language that a run needs; the rest is only needed when a rule is compiled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

VERB = ("base", "third person", "past", "participle", "-ing form")
NOUN = ("singular", "plural", "singular possessive", "plural possessive")

_AUXILIARIES = frozenset(
    ["have", "has", "had", "having", "be", "is", "are", "was", "were", "been", "being", "get", "got"]
)

_BEFORE_BASE = frozenset(
    ["to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "let"]
)

Piece = str | int | tuple[int, dict[str, list[str]]]
"""A piece of a replacement: a text; the place of an element, whose text is kept; or the place of a slot and, for each
text of that slot, the forms of the new word that correspond to it: one text for each entry of `VERB` or of `NOUN`, ""
where the slot's text is not that form of its word."""


def fill(pieces: Sequence[Piece], texts: Sequence[str], before: str) -> str:
    """The text of a replacement.

    Args:
        pieces: From `replacement`.
        texts: What the elements of the pattern matched, without outer space.
        before: The word before the match, folded: it decides where one form of a verb is several.
    """
    out = ""
    for piece in pieces:
        if isinstance(piece, str):
            out += piece
        elif isinstance(piece, int):
            out += texts[piece]
        else:
            place, table = piece
            out += _choose(table[fold(texts[place]).text], before)
    return " ".join(out.split())


def like(old: str, new: str) -> str:
    """`new` with the capitals of `old`: all of them, or that of the first letter."""
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _choose(forms: Sequence[str], before: str) -> str:
    """One of several forms, by the word before: "has put", "will put", else the past."""
    possible = [form for form in forms if form]
    if len(set(possible)) > 1 and len(forms) == len(VERB):
        order = (3, 2) if before in _AUXILIARIES else (0,) if before in _BEFORE_BASE else (2, 0)
        possible = [forms[number] for number in order if forms[number]] or possible
    return possible[0]
