"""Candidate terms of texts with spaces between words: names, and phrases that look like a noun with what belongs to it.

Without a tagger, noun phrases are told by what they are not: they neither begin nor end with a function word, a common
verb or an adverb, and have no punctuation inside. Case, hyphens, spelling and the number of the last word are folded.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase._extract_counts import prune
from tqcheck.termbase._extract_words import (
    FUNCTION,
    INSIDE,
    NOUNS_IN_ED,
    NOUNS_IN_LY,
    NOUNS_LIKE_ADJECTIVES,
    VERBS,
    WEAK_FIRST,
    WEAK_SINGLE,
)
from tqcheck.termbase.words import keys_of
from tqcheck.text.inflect import singular
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LONGEST = 7
"""Words of a term."""

# A firm's legal form is one word here, points and comma included.
_TOKEN = re.compile(
    r"Co\.,? ?Ltd\.?|U\.S\.A?\.?|U\.K\.|[^\W\d_](?:[\w&]*[^\W_])?(?:['’.&/-](?=\w)[\w]+)*|\d[\w.,%-]*|[^\w\s]"
)
_JOINED = re.compile(r"[ \t\u00a0]?")
_SENTENCE_END = frozenset('.!?:;。！？：；“"•|')

_ADJECTIVE = re.compile(r"[a-z](?:al|ous|ive|able|ible|ful|less|ary)$")


class _Token(NamedTuple):
    key: str
    written: str
    start: int
    opens: bool


class Phrases:
    """The recurring noun-like phrases of some texts.

    Args:
        min_count: Least number of occurrences.
        singles: Whether one common noun is a candidate, too, not only names and phrases.

    Attributes:
        counts: How often each candidate occurs; by its key.
    """

    def __init__(self, texts: Sequence[str], *, min_count: int, singles: bool) -> None:
        self.counts: dict[str, int] = {}
        self._words: dict[str, int] = {}
        self._within: dict[str, dict[str, int]] = defaultdict(dict)
        self._twins: dict[str, dict[str, None]] = defaultdict(dict)
        self._count(texts, min_count, singles=singles)

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """(key, start, end) for each occurrence of a candidate in a text, nested ones too; code points."""
        for run in _runs(text):
            for first, last in _ranges(run):
                key = _key(run, first, last)
                if key in self.counts:
                    end = run[last - 1]
                    yield key, run[first].start, end.start + len(end.written)

    def size(self, key: str) -> int:
        """The number of words."""
        return self._words[key]

    def is_part(self, key: str) -> bool:
        """Whether a phrase hardly stands but inside a longer one, or ends in an adjective."""
        outer = max(self._within.get(key, {}).values(), default=0)
        alone = self.counts[key] - outer
        return alone == 0 or (" " not in key and alone < outer) or _is_adjective(key.rpartition(" ")[2])

    def twins(self, key: str) -> Iterable[str]:
        """The candidates inside or around one that stand nowhere else."""
        return self._twins.get(key, ())

    def termhood(self, key: str) -> float:
        """The C-value: how often a phrase occurs, less how often it is but a part of longer ones, more for long ones.

        Source: Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", International Journal on
        Digital Libraries 3(2), 2000; one added to the number of words, so that names of one word count.
        """
        outer = self._within.get(key)
        count = self.counts[key] - (sum(outer.values()) / len(outer) if outer else 0)
        return log2(self._words[key] + 1) * count

    def _count(self, texts: Sequence[str], min_count: int, *, singles: bool) -> None:
        runs = [run for text in texts for run in _runs(text)]
        words = Counter(_last_key(token.key) for run in runs for token in run)
        counts: dict[str, int] = defaultdict(int)
        for run in runs:
            rare = [words[_last_key(token.key)] < min_count for token in run]
            for first, last in _ranges(run):
                if not any(rare[first:last]):
                    counts[_key(run, first, last)] += 1
            prune(counts)
        self.counts = {key: count for key, count in counts.items() if count >= min_count}
        capitals = self._relate(runs)
        if not singles:
            for key, size in self._words.items():
                if size == 1 and capitals[key] * 2 <= self.counts[key]:
                    del self.counts[key]

    def _relate(self, runs: Sequence[list[_Token]]) -> Counter[str]:
        """Find out how long the candidates are, and which stand inside which; returns how often each is one name."""
        capitals: Counter[str] = Counter()
        for run in runs:
            places = [
                (first, last, key) for first, last in _ranges(run) if (key := _key(run, first, last)) in self.counts
            ]
            for first, last, outer in places:
                size = sum(token.written.lower() not in INSIDE for token in run[first:last])
                self._words[outer] = max(size, self._words.get(outer, 1))
                if last - first == 1:
                    capitals[outer] += _is_name(run[first])
                    continue
                for start, end, inner in places:
                    if first <= start and end <= last and inner != outer:
                        self._within[inner][outer] = self.counts[outer]
                        if self.counts[inner] == self.counts[outer]:
                            self._twins[inner][outer] = self._twins[outer][inner] = None
        return capitals


def _runs(text: str) -> Iterator[list[_Token]]:
    """The stretches of words between punctuation, each with its place in the text."""
    run: list[_Token] = []
    opens, end = True, 0
    for match in _TOKEN.finditer(text):
        written = match[0]
        if not _JOINED.fullmatch(text, end, match.start()) or not written[0].isalnum():
            if run:
                yield run
            run = []
        end = match.end()
        if written[0].isalnum():
            run.append(_Token(_word_key(written), written, match.start(), opens))
            opens = False
        else:
            opens = written in _SENTENCE_END
    if run:
        yield run


@lru_cache(maxsize=262144)
def _word_key(written: str) -> str:
    return " ".join(keys_of(fold(written).text)) or written.lower()


@lru_cache(maxsize=262144)
def _last_key(key: str) -> str:
    head, space, last = key.rpartition(" ")
    return head + space + singular(last)


def _key(run: Sequence[_Token], first: int, last: int) -> str:
    words = [token.key for token in run[first : last - 1]]
    words.append(_last_key(run[last - 1].key))
    return " ".join(words)


def _ranges(run: Sequence[_Token]) -> Iterator[tuple[int, int]]:
    """(first, last) of the stretches of a run that may be a term."""
    firsts = [_may_begin(token) for token in run]
    lasts = [_may_end(token) for token in run]
    breaks = [not (first or last) for first, last in zip(firsts, lasts, strict=True)]
    for place, token in enumerate(run):
        low = token.written.lower()
        # "Bank of the West", but not "approved the budget".
        if low in INSIDE and (low != "the" or (place and run[place - 1].written.lower() in INSIDE)):
            breaks[place] = False
    for first, token in enumerate(run):
        if not firsts[first]:
            continue
        if lasts[first] and token.key.rpartition(" ")[2] not in WEAK_SINGLE:
            yield first, first + 1
        for last in range(first + 1, min(first + LONGEST, len(run))):
            if breaks[last]:
                break
            if lasts[last]:
                yield first, last + 1


@lru_cache(maxsize=262144)
def _is_content(written: str) -> bool:
    low = written.lower()
    return low not in FUNCTION and low not in VERBS and len(low) > 1 and not low[0].isdigit()


@lru_cache(maxsize=65536)
def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.search(word) is not None and word not in NOUNS_LIKE_ADJECTIVES


def _may_begin(token: _Token) -> bool:
    low = token.written.lower()
    return _is_content(token.written) and (not low.endswith("ly") or low in NOUNS_IN_LY) and low not in WEAK_FIRST


def _may_end(token: _Token) -> bool:
    low = token.written.lower()
    if not _is_content(token.written) or low in WEAK_FIRST:
        return False
    return token.written[0].isupper() or not low.endswith(("ly", "ed")) or low in NOUNS_IN_LY or low in NOUNS_IN_ED


def _is_name(token: _Token) -> bool:
    """Whether a word has a capital that the beginning of a sentence does not explain."""
    return token.written[:1].isupper() and (not token.opens or token.written[1:2].isupper())
