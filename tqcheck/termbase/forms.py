"""The forms in which a term may stand in a text: with and without words in brackets, in every inflection.

English words are inflected, by the part of speech where the glossary gives one. Spelling, hyphens, accents and
possessives are not spelled out here: words are compared by keys that leave them out, see `tqcheck.termbase.words`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.text.inflect import plurals, singular, verb_forms
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.term import TermEntry

Kind = Literal["source", "preferred", "admitted", "forbidden"]
"""What the glossary says of a form."""

Change = Literal["given", "plural", "singular", "third", "past", "ing"]
"""How a form in a text differs from the form in the glossary."""

_PARTS = "\0"
_MOST_BRACKETS = 3


class Form(NamedTuple):
    """A form of an entry in one of its inflections.

    Attributes:
        written: The form as in the glossary.
        text: The form as it is looked for, with its capitals, and without the words in brackets that were left out.
    """

    entry: TermEntry
    kind: Kind
    written: str
    text: str
    change: Change = "given"


def fold_all(forms: Sequence[str]) -> list[str]:
    """The folded text of each form; for thousands of them some ten times faster than folding one by one.

    Args:
        forms: None holds a NUL character.
    """
    # Folding looks at each character by itself, so forms can be folded joined.
    return fold(_PARTS.join(forms)).text.split(_PARTS) if forms else []


def forms_of(entry: TermEntry) -> list[tuple[Kind, str]]:
    """All forms of an entry as written; a term that is not translated is wanted in the target as it is."""
    forms: list[tuple[Kind, str]] = [("source", form) for form in entry.source]
    forms += [("preferred", form) for form in entry.preferred]
    if entry.dnt:
        forms += [("preferred", form) for form in entry.source if form not in entry.preferred]
    forms += [("admitted", form) for form in entry.admitted]
    forms += [("forbidden", form) for form in entry.forbidden]
    return forms


def is_kept(entry: TermEntry) -> bool:
    """Whether a term stands in the target as it is: the glossary says so, or its preferred form is a source form."""
    return entry.dnt or (bool(entry.preferred) and entry.preferred[0] in entry.source)


def readings(written: str) -> tuple[str, ...]:
    """The form as written, then without the words in brackets: "Zaozhuang Mining (Group) Co., Ltd."."""
    if "(" not in written and "（" not in written:
        return (written,)
    parts = _brackets().split(written)
    groups = parts[1::2]
    if not 0 < len(groups) <= _MOST_BRACKETS:
        return (written,)
    found = []
    for kept in product((True, False), repeat=len(groups)):
        pieces = [parts[0]]
        for group, keep, rest in zip(groups, kept, parts[2::2], strict=True):
            pieces += [group if keep else "", rest]
        reading = " ".join("".join(pieces).split()) if not all(kept) else written
        if any(char.isalnum() for char in reading):
            found.append(reading)
    return tuple(dict.fromkeys(found))


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"(\s*(?:\([^()]+\)|（[^（）]+）))")


def inflected(entry: TermEntry, reading: str) -> list[tuple[str, Change]]:
    """A form as given, then its inflections: those of the verb in front of a verb's form, else of the noun."""
    if reading[:3].lower() == "to ":
        return _after_verb(reading[3:])
    if entry.pos == "verb":
        return _after_verb(reading)
    if entry.pos in ("adjective", "adverb"):
        return [(reading, "given")]
    # "transfer of shares" has its noun in front; its last word may be in either number as well.
    noun, of, rest = reading.partition(" of ")
    head, _, last = noun.rpartition(" ")
    front, _, end = rest.rpartition(" ")
    tails = [" ".join(filter(None, (front, form))) for form, _ in _declined(end)] if of else [""]
    return [
        (f"{head} {form}{of}{tail}" if head else f"{form}{of}{tail}", change)
        for tail in tails
        for form, change in _declined(last)
    ]


class Head(NamedTuple):
    """A word that is inflected, in lower case, and all its forms, itself first."""

    word: str
    forms: tuple[str, ...]


def heads(entry: TermEntry, folded: str) -> list[Head]:
    """The words that `inflected` inflects.

    Args:
        folded: A reading of a form of the entry, folded.
    """
    if folded[:3] == "to ":
        return [_verb(folded[3:].partition(" ")[0].rpartition("-")[2])]
    if entry.pos == "verb":
        return [_verb(folded.partition(" ")[0].rpartition("-")[2])]
    if entry.pos in ("adjective", "adverb"):
        return []
    noun, of, rest = folded.partition(" of ")
    if not of and not folded[-1:].isascii():
        return []
    return [
        _noun(part.rpartition(" ")[2].rpartition("-")[2].rstrip(_TAIL)) for part in ((noun, rest) if of else (noun,))
    ]


@lru_cache(maxsize=65536)
def _verb(word: str) -> Head:
    return Head(word, tuple(form for form, _ in _conjugated(word)))


@lru_cache(maxsize=65536)
def _noun(word: str) -> Head:
    return Head(word, tuple(form for form, _ in _declined(word)))


def _after_verb(phrase: str) -> list[tuple[str, Change]]:
    verb, space, rest = phrase.partition(" ")
    start, hyphen, base = verb.rpartition("-")
    return [(start + hyphen + form + space + rest, change) for form, change in _conjugated(base)]


@lru_cache(maxsize=65536)
def _conjugated(verb: str) -> tuple[tuple[str, Change], ...]:
    forms = verb_forms(verb)
    past: list[Change] = ["past"] * (len(forms) - 3)
    changes: list[Change] = ["given", "third", *past, "ing"]
    return tuple(zip(forms, changes, strict=False))


@lru_cache(maxsize=65536)
def _declined(noun: str) -> tuple[tuple[str, Change], ...]:
    # A closing bracket or point goes with the word: "(unit)", "Ltd."
    bare = noun.rstrip(_TAIL)
    if not bare:
        return ((noun, "given"),)
    tail = noun[len(bare) :]
    single = singular(bare)
    if single != bare:
        return ((noun, "given"), (single + tail, "singular"))
    return ((noun, "given"), *((form + tail, "plural") for form in plurals(bare) if form != bare))


_TAIL = ".,;:!?)]\"'"
