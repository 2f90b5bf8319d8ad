"""Whether a run of words in a text is a form of the glossary: the same words, and nothing between them that parts them.

Between two words of a form, spaces and hyphens are all the same, and its points, commas and brackets may be missing
("Co Ltd"). What the text has more parts the words ("tax, rate"), but for a pair of brackets around words of the form.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.words import key, keys_of, spans_of
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NOTHING = " -"
_LIGHT = frozenset(".,;:!?()[]'\"")
"""Signs that a text may leave out where a form has them."""
_JOINED = frozenset("+#")
"""Signs that make another word of the one before: C++, C#."""
_SHORTEST = 3
"""Letters of a part of a compound that may be set off by a space."""


class Shape(NamedTuple):
    """A form, ready to be compared.

    Attributes:
        text: From its first word to its last, folded; empty where it has no words.
        keys: Of its words.
        possessive: Whether each word ends in "'s".
        gaps: What stands between its words, without spaces and hyphens.
        head, tail: What stands around them.
    """

    text: str
    keys: list[str]
    possessive: list[bool]
    gaps: list[str]
    head: str
    tail: str


@lru_cache(maxsize=65536)
def shape_of(form: str) -> Shape:
    """The shape of a form as it is looked for."""
    if form.isascii() and all(map(str.isalpha, parts := form.split(" "))):
        # NOTE: most forms are plain words, and need no more than this.
        words = [key(part) for part in map(str.lower, parts)]
        return Shape(form.lower(), words, [False] * len(words), [""] * (len(words) - 1), "", "")
    text = fold(form).text.strip()
    spans = spans_of(text)
    if not spans:
        return Shape("", [], [], [], text, "")
    return Shape(
        text[spans[0][0] : spans[-1][1]],
        keys_of(text),
        [text[start:end].endswith("'s") for start, end in spans],
        _gaps(text, spans),
        text[: spans[0][0]],
        text[spans[-1][1] :],
    )


def stands(
    text: str,
    spans: Sequence[tuple[int, int]],
    keys: Sequence[str],
    first: int,
    end: int,
    form: Shape,
    lemma: Callable[[str], str] | None = None,
) -> tuple[int, int] | None:
    """The span of a form in a folded text, if it is what the words from `first` to `end` are.

    Args:
        spans, keys: Of all words of the text.
        lemma: Compares lemmas instead of words.
    """
    words = keys[first:end]
    start, stop = spans[first][0], spans[end - 1][1]
    # NOTE: most forms stand letter by letter as given, and then what is between their words need not be compared.
    if words == form.keys and text[start:stop] == form.text:
        return _bounded(text, start, stop, form)
    places = spans[first:end]
    gaps = _gaps(text, places)
    if words == form.keys or (lemma and list(map(lemma, words)) == list(map(lemma, form.keys))):
        if not _agree(gaps, form.gaps):
            return None
        owned = zip(places[:-1], form.possessive, strict=False)
        if any(text[at - 2 : at] == "'s" and not own for (_, at), own in owned):
            return None
    elif not _is_compound(text, words, places, form) or any(gaps) or any(form.gaps):
        return None
    if text[stop - 2 : stop] == "'s" and not form.possessive[-1]:
        stop -= 2
    return _bounded(text, start, stop, form)


def _bounded(text: str, start: int, stop: int, form: Shape) -> tuple[int, int] | None:
    """The span with what stands around the words of the form; None where that is not there, or more is."""
    if text.startswith(form.tail, stop):
        stop += len(form.tail)
    elif not _LIGHT.issuperset(form.tail.strip()):
        return None
    if text.endswith(form.head, 0, start):
        start -= len(form.head)
    elif not _LIGHT.issuperset(form.head.strip()):
        return None
    return None if text[stop : stop + 1] in _JOINED else (start, stop)


def _gaps(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    return [text[spans[at][1] : spans[at + 1][0]].strip(_NOTHING).replace(" ", "") for at in range(len(spans) - 1)]


def _is_compound(text: str, words: Sequence[str], places: Sequence[tuple[int, int]], form: Shape) -> bool:
    """Whether a compound is written as one word here and as two there; "e-mail" with its hyphen, but no "e mail"."""
    if len(words) == len(form.keys) or "".join(words) != "".join(form.keys):
        return False
    return min(map(len, words)) >= _SHORTEST or any(text[at : at + 1] == "-" for _, at in places[:-1])


def _agree(gaps: list[str], own: list[str]) -> bool:
    """Whether what stands between the words of a text allows for a form with these gaps."""
    if all(map(_may_stand, gaps, own)):
        return True
    # "Zaozhuang Mining (Group) Company" is the form without brackets.
    signs = "".join(gaps)
    if not signs.startswith("(") or signs.count("(") != signs.count(")"):
        return False
    return all(_may_stand(gap.strip("()"), mine.strip("()")) for gap, mine in zip(gaps, own, strict=True))


def _may_stand(gap: str, own: str) -> bool:
    return gap == own or (_LIGHT.issuperset(own) and set(own).issuperset(gap))
