"""Finds the forbidden forms in a text: not those inside a longer form that is wanted, nor what is a wanted form itself.

The glossary may tell two spellings apart that are one to the matcher ("Nestlé" and not "Nestle", "e-mail" and not
"email"): what stands in the text letter by letter counts more than its variants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.case import in_case
from tqcheck.termbase.match import FORBIDDEN, WANTED
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.forms import Form
    from tqcheck.termbase.match import Lexicon, Match
    from tqcheck.text.view import View


class Found(NamedTuple):
    """A forbidden form that stands in a text.

    Attributes:
        start, end: Its span in the raw text.
        forms: What it may be, in the order of the glossary; at least one.
        wanted_by: Entries that want these very words for something else.
    """

    start: int
    end: int
    forms: tuple[Form, ...]
    wanted_by: tuple[TermEntry, ...]


def forbidden_forms(lexicon: Lexicon, view: View, path: str | None = None) -> list[Found]:
    """The forbidden forms in a text, by place; of those that overlap the longest.

    Args:
        view: The folded view of the text.
        path: Only entries that are for this document; None = all.
    """
    matches = lexicon.find(view, FORBIDDEN, path)
    if not matches:
        return []
    taken = bytearray(len(view.text))
    found = []
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start)):
        if any(taken[match.start : match.end]):
            continue
        item = _found(lexicon, view, match, path)
        if item is not None:
            taken[match.start : match.end] = b"\1" * (match.end - match.start)
            found.append(item)
    return sorted(found, key=lambda item: item.start)


def _found(lexicon: Lexicon, view: View, match: Match, path: str | None) -> Found | None:
    first, last = view.to_raw(match.start, match.end)
    raw = view.raw[first:last]
    forms = [form for form in match.forms if in_case(form, raw)]
    if not forms:
        return None
    own: list[Form] = []
    for other in lexicon.find_across(view, match.start, match.end, WANTED, path):
        if (other.start, other.end) == (match.start, match.end):
            own = [form for form in other.forms if in_case(form, raw)]
        elif other.start <= match.start and match.end <= other.end:
            return None
    letters = view.text[match.start : match.end]
    forms = [form for form in forms if not any(_is_nearer(wanted, form, letters) for wanted in own)]
    if not forms:
        return None
    nearest = max(nearness(form, letters) for form in forms)
    others = (form.entry for form in own if nearness(form, letters) >= nearest)
    return Found(first, last, tuple(forms), tuple({id(entry): entry for entry in others}.values()))


def _is_nearer(wanted: Form, form: Form, letters: str) -> bool:
    """Whether what stands in the text is rather the wanted form; within an entry a tie goes to it, too."""
    difference = nearness(wanted, letters) - nearness(form, letters)
    return difference > 0 or (difference == 0 and wanted.entry is form.entry)


def nearness(form: Form, letters: str) -> int:
    """2 = the form as given, 1 = an inflection of it, 0 = another spelling."""
    if fold(form.text).text.replace("-", " ") != letters.replace("-", " "):
        return 0
    return 2 if form.change == "given" else 1
