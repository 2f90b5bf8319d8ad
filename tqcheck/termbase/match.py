"""Finds all forms of a glossary in a text, each in any inflection, spelling and punctuation that is the same term.

A text is looked through word by word: each run of words that begins like a form is one key to look up, so a text costs
the same whatever the size of the glossary, and an entry costs a little memory until it is met. A key knows less than a
form: all inflections of a word have the key of one of them. What a key brings up is therefore compared with the form
as it stands in the text, once more and exactly. Case is left to who asks, see `tqcheck.termbase.case`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache, reduce
from operator import itemgetter, or_
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.model.lang import primary_or_english
from tqcheck.termbase.forms import Form, fold_all, forms_of, heads, inflected, is_kept, readings
from tqcheck.termbase.lemmas import lemmatizer
from tqcheck.termbase.memo import Memo
from tqcheck.termbase.near import DamagedForms
from tqcheck.termbase.scope import applies
from tqcheck.termbase.shape import shape_of, stands
from tqcheck.termbase.words import key, keys_in, keys_of, spans_in
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tqcheck.model.term import Termbase, TermEntry
    from tqcheck.termbase.forms import Change, Kind
    from tqcheck.text.view import View

_SHORTEST_PART = 3
"""Letters of either part of a compound that a text writes as one word and the glossary as two, or the other way."""


FORBIDDEN = 1
"""Traits of forms, to be asked for by `|`: a forbidden form."""
WANTED = 2
"""A source, preferred or admitted form."""
CASED = 4
"""A wanted form of an entry that is sensitive to case, and translated."""
KEPT = 8
"""A wanted form of an entry that is not translated."""
ANY = 15


class Match(NamedTuple):
    """A place in a text where forms of the glossary stand.

    Attributes:
        start, end: Its span in the folded view.
        forms: What stands there, in the order of the glossary; at least one.
    """

    start: int
    end: int
    forms: tuple[Form, ...]


_Candidate = tuple[int, int, list[int]]
"""First word, end, and the numbers of the rows that have the key of these words."""


class _Row(NamedTuple):
    """One reading of a form."""

    entry: TermEntry
    kind: Kind
    written: str
    reading: str


class _Words(NamedTuple):
    """A folded text and its words."""

    text: str
    spans: Sequence[tuple[int, int]]
    keys: Sequence[str]


class _Mark(NamedTuple):
    """What is known of a word of a text.

    Attributes:
        rows: The numbers of the forms of this one word.
        starts: Whether a form begins with it.
        joins: Whether it may be the beginning of a form that is one word.
        parts: The forms of two words that it is made of.
    """

    rows: list[int] | None
    starts: bool
    joins: bool
    parts: tuple[str, ...]


class Lexicon:
    """Forms of a glossary, to be found in texts.

    Args:
        forms: (entry, kind, form as written).
        lemma: The lemma of a word, for languages whose inflection is not known here.
    """

    def __init__(self, forms: Iterable[tuple[TermEntry, Kind, str]], lemma: Callable[[str], str] | None = None) -> None:
        rows = [_Row(*form, reading) for form in forms for reading in readings(form[2])]
        folded = fold_all([row.reading for row in rows])
        words = [keys_of(text.removeprefix("to ")) for text in folded]
        self._rows = rows
        self._lemma = lemma
        self._classes = {} if lemma else _classes(rows, folded)
        self._numbers: dict[str, list[int]] = {}
        self._lengths: dict[str, int] = {}  # the first two words, to a bit for each length that such forms have
        for number, keys in enumerate(map(self._classed, words)):
            if keys:
                self._numbers.setdefault(" ".join(keys), []).append(number)
                if len(keys) > 1:
                    start = f"{keys[0]} {keys[1]}"
                    self._lengths[start] = self._lengths.get(start, 0) | 1 << len(keys)
        self._starts = {text.partition(" ")[0] for text in self._numbers}
        singles = {text for text in self._numbers if " " not in text}
        self._singles = singles.union(word for word, name in self._classes.items() if name in singles)
        self._has_double = any(mask & 4 for mask in self._lengths.values())
        self._beginnings = {word[:end] for word in self._singles for end in range(1, len(word))}
        self._marks = Memo(self._mark)
        self._traits = bytes(_traits(row) for row in rows)
        self._all_traits = reduce(or_, self._traits, 0)
        self._longest = max((mask.bit_length() for mask in self._lengths.values()), default=2)

    def __bool__(self) -> bool:
        return bool(self._numbers)

    def find(self, view: View, traits: int = ANY, path: str | None = None) -> list[Match]:
        """The forms in a text, by start and end, those inside or across others among them.

        Args:
            view: The folded view of the text.
            traits: Only forms with one of these; what is not asked for costs next to nothing.
            path: Only entries that are for this document, see `tqcheck.termbase.scope.applies`; None = all.
        """
        if not self._all_traits & traits:
            return []
        candidates = view.derived(self._brought_up)
        return self._verified(view, candidates, traits, path) if candidates else []

    def find_across(self, view: View, start: int, end: int, traits: int = ANY, path: str | None = None) -> list[Match]:
        """The forms that share a character with `view.text[start:end]`; see `find`."""
        candidates, spans = view.derived(self._brought_up), spans_in(view)
        first = bisect_right(spans, start, key=itemgetter(1))
        last = bisect_left(spans, end, key=itemgetter(0))
        low = bisect_left(candidates, first - self._longest, key=itemgetter(0))
        high = bisect_left(candidates, last, key=itemgetter(0))
        near = [candidate for candidate in candidates[low:high] if candidate[1] > first]
        return self._verified(view, near, traits, path)

    def find_keys(self, keys: Sequence[str]) -> list[tuple[int, int, list[Form]]]:
        """(first word, end, forms) where words have the keys of a form; forms as given, and not compared further.

        Args:
            keys: As `tqcheck.termbase.words.keys_of` gives them.
        """
        found = []
        for start, end, numbers in self._candidates(keys):
            rows = [self._rows[number] for number in numbers]
            found.append((start, end, [Form(row.entry, row.kind, row.written, row.reading) for row in rows]))
        return found

    def _brought_up(self, view: View) -> list[_Candidate]:
        """What the words of a text bring up, by place."""
        return self._candidates(keys_in(view)) if self._numbers else []

    def _verified(self, view: View, candidates: Sequence[_Candidate], traits: int, path: str | None) -> list[Match]:
        found: dict[tuple[int, int], dict[int, Form]] = {}
        traits_of, rows = self._traits, self._rows
        words = _Words(view.text, spans_in(view), keys_in(view))
        for first, end, numbers in candidates:
            known: dict[tuple[str, str], tuple[tuple[int, int], str, Change] | None] = {}
            for number in numbers:
                if not traits_of[number] & traits:
                    continue
                row = rows[number]
                if path is not None and row.entry.scope and not applies(row.entry, path):
                    continue
                # Many entries may have one form.
                same = (row.reading, row.entry.pos)
                if same not in known:
                    known[same] = self._compared(words, first, end, row)
                variant = known[same]
                if variant is not None:
                    place, form, change = variant
                    found.setdefault(place, {})[number] = Form(row.entry, row.kind, row.written, form, change)
        return [
            Match(*place, tuple([form for _, form in sorted(forms.items())] if len(forms) > 1 else forms.values()))
            for place, forms in sorted(found.items())
        ]

    def _compared(self, words: _Words, first: int, end: int, row: _Row) -> tuple[tuple[int, int], str, Change] | None:
        """The place of a form, and in what inflection, if it is what the words from `first` to `end` are."""
        # NOTE: most forms stand as given, and inflecting one costs more than comparing it.
        given = row.reading[3:] if row.reading[:3].lower() == "to " else row.reading
        place = stands(*words, first, end, shape_of(given), self._lemma)
        if place is not None:
            return place, given, "given"
        if self._lemma:
            return None
        for form, change in inflected(row.entry, row.reading)[1:]:
            place = stands(*words, first, end, shape_of(form))
            if place is not None:
                return place, form, change
        return None

    def _classed(self, keys: Sequence[str]) -> list[str]:
        if self._lemma:
            return [self._lemma(word) for word in keys]
        classes = self._classes
        return [classes.get(word, word) for word in keys] if classes else list(keys)

    def _candidates(self, keys: Sequence[str]) -> list[_Candidate]:
        """(first word, end, numbers of rows) of the runs of words that have the key of a form."""
        numbers, lengths, classed = self._numbers, self._lengths, self._classed(keys)
        found: list[_Candidate] = []
        in_order = True
        for at, mark in enumerate(map(self._marks.__getitem__, keys)):
            if mark is None:
                continue
            rows, starts, joins, parts = mark
            if rows:
                found.append((at, at + 1, rows))
            if at + 1 < len(keys):
                if starts:
                    mask = lengths.get(f"{classed[at]} {classed[at + 1]}", 0) >> 2
                    end = at + 2
                    while mask:
                        if mask & 1 and end <= len(keys):
                            longer = numbers.get(" ".join(classed[at:end]))
                            if longer:
                                found.append((at, end, longer))
                        mask >>= 1
                        end += 1
                if joins:
                    # "well field" for "wellfield"
                    joined = keys[at] + keys[at + 1]
                    if joined in self._singles or self._lemma:
                        together = numbers.get(self._class_of(joined))
                        if together:
                            found.append((at, at + 2, together))
                            in_order = False
            if parts:
                # "wellfield" for "well field"
                found += [(at, at + 1, numbers[pair]) for pair in parts]
                in_order = False
        if not in_order:
            found.sort(key=itemgetter(0, 1))
        return found

    def _mark(self, key: str) -> _Mark | None:
        """What is known of a word of a text; None = no form begins or ends with it."""
        word = self._class_of(key)
        joins = bool(self._singles) and (self._lemma is not None or key in self._beginnings)
        parts = self._parts(key) if self._has_double and len(key) >= 2 * _SHORTEST_PART else ()
        starts = word in self._starts
        if not (starts or joins or parts):
            return None
        return _Mark(self._numbers.get(word) if starts else None, starts, joins, parts)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The forms of two words that make up this one."""
        if not word.isalpha():
            return ()
        cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        pairs = (f"{self._class_of(word[:cut])} {self._class_of(word[cut:])}" for cut in cuts)
        return tuple(pair for pair in pairs if pair in self._numbers)

    def _class_of(self, word: str) -> str:
        return self._lemma(word) if self._lemma else self._classes.get(word, word)


def _traits(row: _Row) -> int:
    if row.kind == "forbidden":
        return FORBIDDEN
    if is_kept(row.entry):
        return WANTED | KEPT
    return WANTED | CASED if row.entry.case == "sensitive" else WANTED


def _classes(rows: Sequence[_Row], folded: Sequence[str]) -> dict[str, str]:
    """To the key of each inflection of each noun and verb that a form may inflect, one key for all that are related."""
    classes: dict[str, str] = {}

    def root(word: str) -> str:
        while classes.get(word, word) != word:
            word = classes[word]
        return word

    for group in dict.fromkeys(head for row, text in zip(rows, folded, strict=True) for head in heads(row.entry, text)):
        words = [key(form) for form in group.forms]
        if len(words) > 1:
            first = root(words[0])
            for word in words:
                classes[root(word)] = first
                classes.setdefault(word, first)
    return {word: root(word) for word in classes}


class Glossary:
    """The forms of a termbase, compiled when they are first asked for."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase
        self._by_language = lru_cache(maxsize=4)(self._target)

    @cached_property
    def source(self) -> Lexicon:
        """The source forms."""
        return Lexicon(self._forms("source"))

    def target(self, lang: str | None) -> Lexicon:
        """The preferred, admitted and forbidden forms.

        Args:
            lang: The target language; None = not known, taken for English.
        """
        return self._by_language(primary_or_english(lang))

    @cached_property
    def damaged(self) -> DamagedForms:
        """The preferred and admitted forms, damaged; in English and other languages that are written in letters."""
        words = (
            keys_of(fold(reading).text)
            for _, kind, written in self._forms("preferred", "admitted")
            for reading in readings(written)
        )
        return DamagedForms(self.target(None), words)

    def _target(self, lang: str) -> Lexicon:
        return Lexicon(self._forms("preferred", "admitted", "forbidden"), lemmatizer(lang))

    def _forms(self, *kinds: Kind) -> Iterable[tuple[TermEntry, Kind, str]]:
        return (
            (entry, kind, written)
            for entry in self._termbase.entries
            for kind, written in forms_of(entry)
            if kind in kinds
        )


class _Same:
    """An object that is equal to itself alone, so that looking it up costs nothing."""

    __slots__ = ("it",)

    def __init__(self, it: Termbase) -> None:
        self.it = it

    def __hash__(self) -> int:
        return id(self.it)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.it is self.it


def glossary_of(termbase: Termbase) -> Glossary:
    """The compiled forms of a termbase: the same for all rules of a run."""
    return _compiled(_Same(termbase))


@lru_cache(maxsize=2)
def _compiled(same: _Same) -> Glossary:
    return Glossary(same.it)
