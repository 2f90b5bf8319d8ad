"""Parts of speech of English words: a small averaged perceptron, for rules that ask what a word is in its sentence.

Loading takes some milliseconds and tagging is slower than searching, so a check looks for cheaper signs first and tags
only the sentences that have them. `training/tagger/train.py` makes the table and uses the features below: whoever
changes them trains again.

Tags are those of the Penn Treebank, fewer: NN, NNS and NNP nouns; VB, VBP, VBZ, VBD, VBN and VBG forms of verbs; MD
modals; JJ and RB with their comparatives; DT, PRP (also "there"), PRP$, IN (prepositions and conjunctions), TO, RP, CC,
CD, POS; W for question words and relatives; "," and "." for all other signs.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

BEFORE, BEFORE_THAT = "<", "<<"
"""Tags of the places in front of the first word."""
_AFTER = (">", ">>")


class Token(NamedTuple):
    """A word, number or sign: the code points of the text that it covers (half open), the text, and its tag."""

    start: int
    end: int
    word: str
    tag: str


class Model(NamedTuple):
    """What the perceptron has learned.

    Attributes:
        tags: All tags; weights count within them.
        possible: The tags that a word can have, as numbers within `tags`, for words in lower case that were met often.
        packed: By feature, its weights as text; see `_unpack`.
        weights: By feature, its weights for some of the tags; filled from `packed` where a feature is first met.
    """

    tags: tuple[str, ...]
    possible: Mapping[str, tuple[int, ...]]
    packed: Mapping[str, str]
    weights: dict[str, tuple[tuple[int, int], ...]]


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r"\d[\d.,]*\d|\d"
        r"|[^\W\d_]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
        r"|[^\W\d_]+(?:[-‐‑][^\W_]+)*|[^\s\w]|_",
        re.IGNORECASE,
    )


def spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of the words, numbers and signs of a stretch of text; "doesn't" and "firm's" are two words each."""
    return [match.span() for match in _tokens().finditer(text, start, len(text) if end is None else end)]


def normal(word: str) -> str:
    """The form by which the perceptron knows a word: lower case, and "0" for any number."""
    if word[0].isdecimal():
        return "0"
    return word.replace("’", "'").lower()


def contexts(words: Sequence[str]) -> list[str]:
    """The normal forms of a sentence's words, with what its features see behind its end and in front of it."""
    return [*map(normal, words), *_AFTER, BEFORE]


def features(at: int, context: Sequence[str], word: str, before: str, before_that: str) -> tuple[str, ...]:
    """What is looked at to tell the tag of a word: itself, its neighbours, and the two tags in front of it.

    Args:
        context: From `contexts`; its last item stands in front of the first.
    """
    own, left, right = context[at], context[at - 1], context[at + 1]
    # The first word's capital says nothing.
    shape = "l" if word.islower() or not at else "c" if word[0].isupper() else "o"
    return (
        f"w{own}",
        f"s{own[-3:]}",
        f"t{own[-2:]}{shape}",
        f"p{before}",
        f"q{before_that} {before}",
        f"m{before} {own}",
        f"v{left}",
        f"n{right}",
        f"z{right[-3:]}",
        f"x{before} {right[-2:]}",
        f"y{context[at + 2][-3:]}",
    )


@cache
def model() -> Model:
    """The perceptron that ships with tqcheck."""
    # Start-up: few texts have a sentence to tag.
    from tqcheck.text._tagger_table import POSSIBLE, TAGS, WEIGHTS

    possible: dict[str, tuple[int, ...]] = {}
    for tags, words in POSSIBLE.items():
        possible.update(dict.fromkeys(words.split(), tuple(TAGS.index(tag) for tag in tags.split())))
    rows = WEIGHTS.split("\n")
    return Model(TAGS, possible, dict(zip(rows[::2], rows[1::2], strict=True)), {})


def _unpack(packed: str) -> tuple[tuple[int, int], ...]:
    """The weights written as one letter for the tag, from "A" on, and a whole number behind it: "A12B-3"."""
    return tuple((ord(tag) - ord("A"), int(weight)) for tag, weight in re.findall(r"([A-Za-z])(-?\d+)", packed))


def is_known(word: str) -> bool:
    """Whether the perceptron has met the word, given in lower case, often enough to remember it."""
    return word in model().possible or f"w{word}" in model().packed


def may_be(word: str, tags: Container[str]) -> bool:
    """Whether a word of small letters, in a sentence, can get one of these tags."""
    names, possible = model()[:2]
    numbers = possible.get(word)
    return numbers is None or any(names[number] in tags for number in numbers)


def tag(words: Sequence[str], using: Model | None = None) -> list[str]:
    """The tags of a sentence's words, one each."""
    tags, possible, packed, weights = using or model()
    every = tuple(range(len(tags)))
    context = contexts(words)
    before, before_that = BEFORE, BEFORE_THAT
    found = []
    for at, word in enumerate(words):
        choice = possible.get(context[at], every) if word.islower() or not at else every
        best = choice[0]
        if len(choice) > 1:
            scores = [0] * len(tags)
            for feature in features(at, context, word, before, before_that):
                known = weights.get(feature)
                if known is None:
                    if feature not in packed:
                        continue
                    known = weights[feature] = _unpack(packed[feature])
                for number, weight in known:
                    scores[number] += weight
            best = max(choice, key=scores.__getitem__)
        found.append(tags[best])
        before, before_that = tags[best], before
    return found


@lru_cache(maxsize=1024)
def tagged(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words, numbers and signs of one sentence, `text[start:end]`, with their tags.

    The last sentences are kept, for several rules ask for the same one, each of them when it sees its unit.
    """
    places = spans(text, start, end)
    words = [text[first:last] for first, last in places]
    return tuple(Token(*place, word, found) for place, word, found in zip(places, words, tag(words), strict=True))
