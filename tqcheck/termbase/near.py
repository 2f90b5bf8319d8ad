"""Finds damaged forms of a glossary in a text: one word misspelt or parted by a space, all others intact.

A word that is a slip away from a word of the glossary is put right, and what then stands there is looked up like any
text; so a damaged form costs what an intact one does.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.forms import inflected
from tqcheck.termbase.memo import Memo
from tqcheck.termbase.shape import shape_of, stands
from tqcheck.termbase.words import is_unspaced, keys_in, spans_in
from tqcheck.text.inflect import noun_forms, singular, verb_forms
from tqcheck.text.slips import Neighbours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.termbase.forms import Form
    from tqcheck.termbase.match import Lexicon
    from tqcheck.text.view import View

SHORTEST = 5
"""Letters of a word whose damage can be told from another word."""


class Near(NamedTuple):
    """A damaged form.

    Attributes:
        start, end: Its span in the folded view.
        form: What it should be.
        word: The span of the damaged word.
        wanted: The word as it should be, in lower case.
        intact: How many other words the form has.
    """

    start: int
    end: int
    form: Form
    word: tuple[int, int]
    wanted: str
    intact: int


class DamagedForms:
    """The preferred and admitted forms of a glossary, to be found damaged.

    Args:
        lexicon: Finds the forms intact.
        words: The keys of the words of each form.
    """

    def __init__(self, lexicon: Lexicon, words: Iterable[Sequence[str]]) -> None:
        self._lexicon = lexicon
        self._longest = 1
        known: dict[str, None] = {}
        for keys in words:
            self._longest = max(self._longest, len(keys))
            known.update(dict.fromkeys(keys))
        self._known = known
        self._neighbours = Neighbours(word for word in known if can_be_damaged(word))
        self._beginnings = {word[:end] for word in known for end in range(1, len(word))}
        self._marks = Memo(self._mark)

    def find(self, view: View) -> list[Near]:
        """The damaged forms in a text, by place; several at one place where several forms are as near."""
        keys = keys_in(view)
        marks = [(at, mark) for at, mark in enumerate(map(self._marks.__getitem__, keys)) if mark is not None]
        found: list[Near] = []
        for at, (near, _) in marks:
            for word in near:
                found += self._at(view, at, at + 1, word)
        for at, (_, begins) in marks:
            if begins and at + 1 < len(keys):
                word = keys[at] + keys[at + 1]
                if word in self._known and len(word) > SHORTEST and _is_parted_by_space(view, at):
                    found += self._at(view, at, at + 2, word)
        return sorted(found, key=lambda item: (item.start, item.end))

    def _mark(self, word: str) -> tuple[tuple[str, ...], bool] | None:
        """The words that one may be a slip for, and whether one of the glossary begins with it; None = neither."""
        near = self._possible(word) if len(word) >= SHORTEST - 1 else ()
        begins = word in self._beginnings
        return (near, begins) if near or begins else None

    def _possible(self, word: str) -> tuple[str, ...]:
        """The words of the glossary that this one may be a slip for."""
        if word in self._known or not word.isalpha():
            return ()
        return tuple(other for other in self._neighbours.near(word) if is_slip(word, other))

    def _at(self, view: View, at: int, end: int, word: str) -> Iterator[Near]:
        """The forms that stand here once the words from `at` to `end` are read as one other."""
        keys = keys_in(view)
        low, high = max(0, at - self._longest + 1), min(len(keys), end + self._longest - 1)
        mended = [*keys[low:at], word, *keys[end:high]]
        damaged = at - low
        for first, last, forms in self._lexicon.find_keys(mended):
            if not first <= damaged < last:
                continue
            spans = spans_in(view)
            places = [*spans[low:at], (spans[at][0], spans[end - 1][1]), *spans[end:high]]
            for form in forms:
                for text, change in inflected(form.entry, form.text):
                    place = stands(view.text, places, mended, first, last, shape_of(text))
                    if place is not None and form.kind != "forbidden":
                        form = form._replace(text=text, change=change)
                        yield Near(*place, form, places[damaged], word, last - first - 1)
                        break


def _is_parted_by_space(view: View, at: int) -> bool:
    """Whether nothing but a space stands between a word of the text and the next."""
    spans = spans_in(view)
    return view.text[spans[at][1] : spans[at + 1][0]] == " "


def can_be_damaged(word: str) -> bool:
    """Whether a word of the glossary is one whose damage is looked for."""
    return len(word) >= SHORTEST and word.isalpha() and not is_unspaced(word[0])


def is_slip(word: str, other: str) -> bool:
    """Whether a word that is a few letters away from another is no other number of it."""
    return singular(other) != singular(word)


@lru_cache(maxsize=65536)
def are_related(word: str, other: str) -> bool:
    """Whether two words are forms of one, or one is made from the other: "operation", "operations", "operational"."""
    shared = next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other))
    )
    if shared > 3 and word[shared:] in _suffixes() and other[shared:] in _suffixes():
        return True
    return other in verb_forms(word) or word in verb_forms(other) or word in noun_forms(other)


# What may follow the letters that two related words share.
_SUFFIXES = """\
a able ably al an ance ancy ant ary ate cy ce ct d ed ee ence ency ent er ers es ess ian ia ic ics ied ies ing ion is
ise ism ist ity ive ize le ly n ns or ors ory r ry s sm st t um us y
"""


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(("", *_SUFFIXES.split()))
