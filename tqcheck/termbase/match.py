"""Finds glossary terms: forbidden target forms with their inflections, and source terms by the longest match.

Everything that can wait is left until something was seen: a glossary has thousands of entries, a report uses dozens.
Literals go into the automaton of the run, folded; between words a hyphen counts as a space.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.termbase.forms import fold_all
from tqcheck.text.inflect import plurals, singular, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.term import Termbase, TermEntry
    from tqcheck.text.view import View

_OPENING = "([\"'"
_CLOSING = ".,;:!?)]\"'"

_REACH = 60
"""Characters on either side of a forbidden form in which a longer wanted form is looked for."""

Change = Literal["given", "plural", "singular", "third", "past", "ing"]
"""How a form in a text differs from the form in the glossary."""


class Form(NamedTuple):
    """A forbidden form in one of its inflections.

    Attributes:
        written: The form as in the glossary.
        text: The form as it is looked for, with its capitals.
    """

    entry: TermEntry
    written: str
    text: str
    change: Change


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


class ForbiddenForms:
    """The forbidden forms of a termbase.

    Attributes:
        literals: What to look for, folded.
    """

    def __init__(self, termbase: Termbase) -> None:
        self._wanted = _Wanted(termbase)
        forms = [
            form for entry in termbase.entries for written in entry.forbidden for form in _inflected(entry, written)
        ]
        self._forms: dict[str, list[Form]] = {}
        for form, folded in zip(forms, fold_all([form.text for form in forms]), strict=True):
            # A plural of a forbidden form may be what the same entry wants.
            if form.change == "given" or not self._wanted.is_own(form.entry, folded):
                for literal in _joined(folded):
                    self._forms.setdefault(literal, []).append(form)
        self.literals = tuple(self._forms)

    def find(self, view: View, seen: Iterable[tuple[int, int, int]]) -> list[Found]:
        """The forbidden forms in a text, by place: of those that overlap the longest, none inside a longer wanted form.

        Args:
            view: The folded view of the text.
            seen: (literal, start, end) in the folded view.
        """
        flat = view.text.replace("-", " ")
        candidates = []
        for number, start, end in seen:
            first, last = view.to_raw(start, end)
            raw = view.raw[first:last]
            forms = tuple(
                form
                for form in self._forms[self.literals[number]]
                if form.entry.case == "insensitive" or _same_letters(form.text, raw)
            )
            if not forms or self._wanted.holds(flat, start, end):
                continue
            wanted_by = tuple(entry for entry in self._wanted.by(view.text[start:end]) if _wants(entry, raw))
            candidates.append((start - end, start, Found(first, last, forms, wanted_by)))
        candidates.sort(key=lambda item: item[:2])
        taken = bytearray(len(flat))
        found = []
        for length, start, item in candidates:
            if not any(taken[start : start - length]):
                taken[start : start - length] = b"\1" * -length
                found.append(item)
        return sorted(found, key=lambda item: item.start)


class _Wanted:
    """The preferred and admitted forms of a termbase, folded, with spaces for hyphens."""

    def __init__(self, termbase: Termbase) -> None:
        forms = [form for entry in termbase.entries for form in (*entry.preferred, *entry.admitted)]
        texts = [text.replace("-", " ") for text in fold_all(forms)]
        words = " \n ".join(texts).split(" ")
        self._pairs = set(pairwise(words))
        self._entries: dict[str, list[TermEntry]] = {}
        owners = [entry for entry in termbase.entries for _ in range(len(entry.preferred) + len(entry.admitted))]
        for entry, text in zip(owners, texts, strict=True):
            self._entries.setdefault(text, []).append(entry)
        self._own = set(zip(map(id, owners), texts, strict=True))

    def by(self, folded: str) -> Sequence[TermEntry]:
        """The entries that want these words."""
        return self._entries.get(folded.replace("-", " "), ())

    def is_own(self, entry: TermEntry, folded: str) -> bool:
        """Whether that very entry wants these words."""
        return (id(entry), folded.replace("-", " ")) in self._own

    def holds(self, flat: str, start: int, end: int) -> bool:
        """Whether a wanted form, or its plural, stands around `flat[start:end]` and is longer."""
        middle = flat[start:end]
        before, after = flat[max(0, start - _REACH) : start].split(" "), flat[end : end + _REACH].split(" ")
        # The first item is what adjoins without a space, a comma or an "'s" or nothing.
        goes_left = (
            len(before) > 1 and not before[-1] and self._are_pair(before[-2].lstrip(_OPENING), middle.partition(" ")[0])
        )
        goes_right = len(after) > 1 and not after[0] and self._are_pair(middle.rpartition(" ")[2], after[1])
        if not goes_left and not goes_right:
            return False
        heads = [" ".join(before[place:]) for place in range(len(before) - 1, -1 if goes_left else len(before) - 2, -1)]
        tails = [" ".join(after[: place + 1]) for place in range(len(after) if goes_right else 1)]
        return any(self._has(head + middle + tail) for head in heads for tail in tails if head or tail)

    def _are_pair(self, word: str, following: str) -> bool:
        bare = following.rstrip(_CLOSING)
        return any((word, form) in self._pairs for form in (following, bare, singular(bare)))

    def _has(self, words: str) -> bool:
        bare = words.lstrip(_OPENING).rstrip(_CLOSING).removesuffix("'s")
        return words in self._entries or bare in self._entries or _in_singular(bare) in self._entries


class SourceTerms:
    """The source forms of a termbase.

    Attributes:
        literals: What to look for, folded.
    """

    def __init__(self, termbase: Termbase) -> None:
        pairs = [
            (entry, form) for entry in termbase.entries if entry.preferred or entry.admitted for form in entry.source
        ]
        self._entries: dict[str, list[TermEntry]] = {}
        for (entry, _), folded in zip(pairs, fold_all([form for _, form in pairs]), strict=True):
            if folded.strip():
                self._entries.setdefault(folded, []).append(entry)
        self.literals = tuple(self._entries)

    def find(self, seen: Iterable[tuple[int, int, int]]) -> list[Spot]:
        """The terms in a text, by place: the longest from the left, none inside or across another.

        Args:
            seen: (literal, start, end) in the folded view.
        """
        spots: list[tuple[int, int, list[TermEntry], list[TermEntry]]] = []
        for number, start, end in sorted(seen, key=lambda item: (item[1], -item[2])):
            entries = self._entries[self.literals[number]]
            if not spots or start >= spots[-1][1]:
                spots.append((start, end, entries, []))
            elif end <= spots[-1][1]:
                spots[-1][3].extend(entries)
        return [Spot(start, end, tuple(entries), tuple(nested)) for start, end, entries, nested in spots]


def _inflected(entry: TermEntry, written: str) -> list[Form]:
    """A form as given, then its other forms: of the verb after "to ", else singular and plural of the noun."""
    if written[:3].lower() == "to ":
        verb, space, rest = written[3:].partition(" ")
        return [Form(entry, written, form + space + rest, change) for form, change in _conjugated(verb)]
    # "transfer of shares" has its noun in front.
    noun, of, rest = written.partition(" of ")
    head, space, last = noun.rpartition(" ")
    return [Form(entry, written, head + space + form + of + rest, change) for form, change in _declined(last)]


@cache
def _conjugated(verb: str) -> tuple[tuple[str, Change], ...]:
    forms = verb_forms(verb)
    past: list[Change] = ["past"] * (len(forms) - 3)
    changes: list[Change] = ["given", "third", *past, "ing"]
    return tuple(zip(forms, changes, strict=False))


@cache
def _declined(noun: str) -> tuple[tuple[str, Change], ...]:
    single = singular(noun)
    if single != noun:
        return ((noun, "given"), (single, "singular"))
    return ((noun, "given"), *((form, "plural") for form in plurals(noun) if form != noun))


def _in_singular(words: str) -> str:
    head, space, last = words.rpartition(" ")
    return head + space + singular(last)


def _joined(folded: str) -> Iterator[str]:
    """The ways to part the words of a form: as given, hyphens open, and two words as one compound."""
    if folded.strip():
        yield folded
        if "-" in folded:
            yield folded.replace("-", " ")
        elif folded.count(" ") == 1:
            yield folded.replace(" ", "-")


def _wants(entry: TermEntry, raw: str) -> bool:
    """Whether an entry that wants these words wants them in this case, too."""
    return entry.case == "insensitive" or any(_same_letters(form, raw) for form in (*entry.preferred, *entry.admitted))


def _same_letters(form: str, raw: str) -> bool:
    """Whether the two have the same letters and digits in the same case; dashes, quotes and spaces do not count."""
    return [char for char in form if char.isalnum()] == [char for char in raw if char.isalnum()]
