"""Keys by which a big glossary is looked up: a text that holds a form of an entry has a key of that entry.

A key is a word, or two or three words in a row (the first letters of each, so that most inflections share it), or four
characters of a script without spaces. A form is known by one such row only, the longest in it; so a text brings up few
entries beyond those that it holds, and a word such as "company" does not bring up every company.
"""

from __future__ import annotations

from itertools import pairwise, product, starmap
from typing import TYPE_CHECKING

from tqcheck.termbase.forms import fold_all, forms_of, heads, readings
from tqcheck.termbase.words import is_unspaced, key, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.forms import Kind

    Lemma = Callable[[str], str] | None

ALWAYS = ""
"""The key of a form without words, such as “→”: every text has it."""

_WORDS = 3
_CHARACTERS = 4
_RUN = b"\1" * _CHARACTERS
REACH = _WORDS - 1
"""Words on either side of a word that may be in one key with it."""
_LETTERS = 5
"""Of a word in a row. Fewer bring up more entries in vain, more make more keys of the inflections of a word."""
_SHORTEST_PART = 3
"""Letters of either part of a compound written as one word or as two; not more than the matcher's."""


def entry_keys(
    entries: Sequence[TermEntry],
    lemma: Lemma = None,
    *,
    forms: Callable[[TermEntry], list[tuple[Kind, str]]] = forms_of,
    words: Callable[[str], Iterable[str]] | None = None,
) -> Iterator[set[str]]:
    """The keys of each entry.

    Args:
        lemma: The lemma of a target word, where the target language has lemmas instead of inflections.
        forms: Which forms of an entry; default all.
        words: Further keys of each word of the wanted forms.
    """
    rows = [[(kind, reading) for kind, form in forms(entry) for reading in readings(form)] for entry in entries]
    folded = iter(fold_all([reading for row in rows for _, reading in row]))
    for entry, row in zip(entries, rows, strict=True):
        keys: set[str] = set()
        for kind, _ in row:
            text = next(folded)
            found = keys_of(text.removeprefix("to "))
            keys.update(_form_keys(entry, text, found, None if kind == "source" else lemma))
            if words is not None and kind in ("preferred", "admitted"):
                for word in found:
                    keys.update(words(word))
        yield keys


def text_keys(folded: str, lemma: Lemma = None) -> set[str]:
    """The keys of all forms that a text may hold.

    Args:
        folded: The text of a folded view.
    """
    gathered = TextKeys(lemma)
    gathered.add(keys_of(folded))
    return gathered.keys()


class TextKeys:
    """Gathers the keys of all forms that texts may hold; what occurs again costs next to nothing.

    Args:
        lemma: The lemma of a word, where the texts' language has lemmas instead of inflections.
    """

    def __init__(self, lemma: Lemma = None) -> None:
        self._lemma = lemma
        self._words: set[str] = set()
        self._pairs: set[tuple[str, str]] = set()
        self._rows: set[tuple[str, ...]] = set()

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, words: Sequence[str]) -> None:
        """Take in words in a row, as `tqcheck.termbase.words.keys_of` gives them."""
        self._words.update(words)
        self._pairs.update(pairwise(words))
        if self._lemma:
            words = list(map(self._lemma, words))
            self._rows.update(pairwise(words))
        self._rows.update(zip(words, words[1:], words[2:], strict=False))
        if not all(map(str.isascii, words)):
            self._rows.update(tuple(words[at : at + _CHARACTERS]) for at in _unspaced(words))

    def keys(self) -> set[str]:
        """The keys of all that was taken in."""
        same = self._lemma or _itself
        found = {ALWAYS, *map(same, self._words)}
        for word in self._words:
            if len(word) >= 2 * _SHORTEST_PART:
                # "wellfield" for "well field"
                cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
                found.update([_row(same(word[:cut]), same(word[cut:])) for cut in cuts])
        # "well field" for "wellfield"
        found.update([same(one + two) for one, two in self._pairs])
        if not self._lemma:
            found.update(starmap(_row, self._pairs))
        found.update(["".join(row) if len(row) == _CHARACTERS else _row(*row) for row in self._rows])
        return found


def _form_keys(entry: TermEntry, folded: str, words: Sequence[str], lemma: Lemma) -> Iterable[str]:
    """The keys of one form, given its words."""
    if not words:
        return (ALWAYS,)
    if lemma:
        words = list(map(lemma, words))
    elif not folded.isascii() and (at := next(_unspaced(words), -1)) >= 0:
        return ("".join(words[at : at + _CHARACTERS]),)
    others = {} if lemma else {key(head.word): list(map(key, head.forms)) for head in heads(entry, folded)}
    if len(words) == 1:
        return others.get(words[0], words)
    if len(words) > _WORDS:
        # Of several rows the longest, of those the first: what comes last in a term is what many terms share.
        lengths = [min(len(word), _LETTERS) for word in words]
        at = max(range(len(words) - _WORDS + 1), key=lambda at: sum(lengths[at : at + _WORDS]))
        words = words[at : at + _WORDS]
    if others.keys().isdisjoint(words):
        return (_row(*words),)
    return {_row(*row) for row in product(*(others.get(word, (word,)) for word in words))}


def _unspaced(words: Sequence[str]) -> Iterator[int]:
    """Where so many characters of scripts without spaces begin."""
    flags = bytes(map(is_unspaced, words))
    at = flags.find(_RUN)
    while at >= 0:
        yield at
        at = flags.find(_RUN, at + 1)


def _itself(word: str) -> str:
    return word


def _row(*words: str) -> str:
    return " ".join([word[:_LETTERS] for word in words])
