"""The source terms of a text: the longest from the left, with the shorter ones inside them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.case import acronym_in_case
from tqcheck.termbase.match import WANTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.match import Lexicon
    from tqcheck.text.view import View


class Spot(NamedTuple):
    """A source term that stands in a text.

    Attributes:
        start, end: Its span in the folded view.
        entries: The entries that have it as a source form.
        nested: The entries of shorter terms inside it.
    """

    start: int
    end: int
    entries: tuple[TermEntry, ...]
    nested: tuple[TermEntry, ...]


def source_terms(lexicon: Lexicon, view: View, path: str | None = None) -> list[Spot]:
    """The terms in a text, by place: none inside or across another.

    Args:
        lexicon: Of the source forms.
        view: The folded view of the text.
        path: Only entries that are for this document; None = all.
    """
    return view.derived(_spotting(lexicon, path))


@lru_cache(maxsize=4)
def _spotting(lexicon: Lexicon, path: str | None) -> Callable[[View], list[Spot]]:
    """Finds the terms of a lexicon, for a document: the same for all rules that ask."""
    return lambda view: _spots(lexicon, view, path)


def _spots(lexicon: Lexicon, view: View, path: str | None) -> list[Spot]:
    spots: list[tuple[int, int, list[TermEntry], list[TermEntry]]] = []
    matches = lexicon.find(view, WANTED, path)
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        raw = view.raw[slice(*view.to_raw(match.start, match.end))]
        entries = list({form.entry.id: form.entry for form in match.forms if acronym_in_case(form.text, raw)}.values())
        if not entries:
            continue
        if not spots or match.start >= spots[-1][1]:
            spots.append((match.start, match.end, entries, []))
        elif match.end <= spots[-1][1]:
            spots[-1][3].extend(entries)
    return [Spot(start, end, tuple(entries), tuple(nested)) for start, end, entries, nested in spots]
