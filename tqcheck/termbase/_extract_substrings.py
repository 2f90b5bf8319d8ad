"""Candidate terms of texts without spaces between words: strings that recur, and before and after which anything goes.

No segmenter is needed: a string that is part of a word, or of a longer term, is mostly followed or preceded by the same
character. After Feng and others, "Accessor Variety Criteria for Chinese Word Extraction", Computational Linguistics
30(1), 2004, and Luo and Sun, "Two-Character Chinese Word Extraction Based on Hybrid of Internal and Contextual
Measures", 2003 (entropy of the neighbours). Strings are counted by length, each only if its two parts are frequent.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from math import log, log2, sqrt
from typing import TYPE_CHECKING

from tqcheck.termbase._extract_counts import prune
from tqcheck.text._ranges import HAN, KANA

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

LONGEST = 20
"""Characters of a term; the longest names of firms come to as many."""
_LEAST_ENTROPY = 0.5
"""Of the neighbours on either side, in nats; a string with one neighbour nine times of ten has 0.33 at most."""
_SURE_COUNT = 5
"""From so many occurrences on entropy decides; below, it is enough that not all have the same neighbour."""

_CLINGING = 0.35
"""Two characters that stand together so often, for the geometric mean of how often they stand at all, make a word."""

_PRIVATE = 0xF0000
"""Words in Latin letters count as one character each: from here on, where no character is assigned."""
_PRIVATE_SIZE = 0xFFF0

_SEPARATORS = "了是们我你他她它这那也都吗呢吧啊着就很把被让给您并且将"
_NEVER_FIRST = frozenset("和与及或等而其由于但则因所过得之个已未时以为对从到在该此地各每的向说还又再只则才更最")
_NEVER_LAST = frozenset(
    "和与及或对为以而其由于但则如因所之个各每某该此在从向不有已未第等时后中的到本一说还又再只才更最"
)


@cache
def _run() -> re.Pattern[str]:
    """Stretches in which a term may lie: Han, kana, words of other scripts, brackets; the particles part them."""
    return re.compile(f"(?:[{HAN}{KANA}]|[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9]|[A-Za-z]|[（）()·])+")


@cache
def _legal_form() -> re.Pattern[str]:
    return re.compile("(?:股份|责任)*有限(?:责任)?公司")


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(f"[{_SEPARATORS}]|(?<![目标])的")


@cache
def _ascii_letter() -> re.Pattern[str]:
    return re.compile("[A-Za-z]")


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z0-9.&-]*|.")


class Substrings:
    """The recurring strings of some texts.

    Args:
        min_count: Least number of occurrences.

    Attributes:
        counts: How often each candidate occurs.
    """

    def __init__(self, texts: Sequence[str], *, min_count: int) -> None:
        self._codes: dict[str, str] = {}
        runs = [run for text in texts for _, run in self._runs(text)]
        levels = _frequent(runs, min_count)
        found = {string: (count, is_part) for string, count, is_part in _Ends(levels).terms()}
        torn = _torn(runs, found, levels[0] if levels else {})
        self.counts = {string: count for string, (count, _) in found.items() if string not in torn}
        self._parts = frozenset(string for string in self.counts if found[string][1])
        self._longest = max(map(len, self.counts), default=0)
        self._within: dict[str, tuple[int, int]] = {}
        self._twins: dict[str, list[str]] = defaultdict(list)
        for term, count in self.counts.items():
            inside = (term[first:last] for first in range(len(term)) for last in range(first + 2, len(term) + 1))
            for inner in dict.fromkeys(inside):
                if inner != term and inner in self.counts:
                    total, number = self._within.get(inner, (0, 0))
                    self._within[inner] = (total + count, number + 1)
                    if self.counts[inner] == count:
                        self._twins[inner].append(term)
                        self._twins[term].append(inner)

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """(candidate, start, end) for each occurrence in a text, nested ones too; code points."""
        for places, run in self._runs(text):
            for first in range(len(run)):
                for last in range(first + 2, min(len(run), first + self._longest) + 1):
                    if run[first:last] in self.counts:
                        yield run[first:last], places[first], places[last]

    def size(self, key: str) -> int:
        """The number of characters, a word of another script being one, and the legal form of a firm two."""
        return len(_legal_form().sub("公司", key))

    def is_part(self, key: str) -> bool:
        """Whether the candidate has the same neighbour wherever it stands, on one side."""
        return key in self._parts

    def twins(self, key: str) -> Sequence[str]:
        """The candidates inside or around one that stand nowhere else."""
        return self._twins.get(key, ())

    def termhood(self, key: str) -> float:
        """The C-value (see `_extract_phrases`), of characters."""
        outer = self._within.get(key)
        return log2(len(key)) * (self.counts[key] - (outer[0] / outer[1] if outer else 0))

    def _runs(self, text: str) -> Iterator[tuple[Sequence[int], str]]:
        """The stretches in which terms are looked for, words of other scripts as one character each.

        Yields the place of each character in the text, and of the end; then the stretch.
        """
        for stretch in _run().finditer(text):
            start = stretch.start()
            for part in _separator().split(stretch[0]):
                if len(part) > 1:
                    yield self._coded(part, start)
                start += len(part) + 1

    def _coded(self, part: str, start: int) -> tuple[Sequence[int], str]:
        if not _ascii_letter().search(part):
            return range(start, start + len(part) + 1), part
        places, coded = [], []
        for match in _unit().finditer(part):
            places.append(start + match.start())
            coded.append(match[0] if len(match[0]) == 1 else self._code(match[0]))
        return [*places, start + len(part)], "".join(coded)

    def _code(self, word: str) -> str:
        return self._codes.setdefault(word, chr(_PRIVATE + len(self._codes) % _PRIVATE_SIZE))


def _is_term(string: str) -> bool:
    if string[0] in _NEVER_FIRST or string[-1] in _NEVER_LAST or string[0] in "（）()·" or string[-1] in "（(·":
        return False
    if string.count("（") + string.count("(") != string.count("）") + string.count(")"):
        return False
    return sum(char < chr(_PRIVATE) for char in string) > 1


def _frequent(runs: Sequence[str], min_count: int) -> list[dict[str, int]]:
    """The strings that occur often enough: for each length from 2 on, how often."""
    levels: list[dict[str, int]] = []
    places = [array("H", range(min(len(run), 0xFFFF) - 1)) for run in runs]
    for size in range(2, LONGEST + 2):
        counts: dict[str, int] = defaultdict(int)
        for run, starts in zip(runs, places, strict=True):
            for start in starts:
                counts[run[start : start + size]] += 1
            prune(counts)
        frequent = {key: count for key, count in counts.items() if count >= min_count}
        if not frequent:
            break
        levels.append(frequent)
        following = []
        kept_runs = []
        for run, starts in zip(runs, places, strict=True):
            kept = [start for start in starts if run[start : start + size] in frequent]
            # The next longer string is frequent only if both strings of this length in it are.
            longer = array("H", (one for one, two in pairwise(kept) if two == one + 1))
            if longer:
                following.append(longer)
                kept_runs.append(run)
        runs, places = kept_runs, following
    return levels


def _torn(runs: Sequence[str], strings: Container[str], pairs: Mapping[str, int]) -> set[str]:
    """The strings that mostly begin or end in the middle of a word: their first or last character clings to another.

    Args:
        pairs: How often each two characters stand together.
    """
    single = Counter(char for run in runs for char in run)
    clinging = {pair for pair, count in pairs.items() if count > _CLINGING * sqrt(single[pair[0]] * single[pair[1]])}
    torn: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for run in runs:
        for first in range(len(run) - 1):
            left = first > 0 and run[first - 1 : first + 1] in clinging
            for last in range(first + 2, min(len(run), first + LONGEST) + 1):
                string = run[first:last]
                if string in strings:
                    if left or run[last - 1 : last + 1] in clinging:
                        torn[string] += 1
                    else:
                        whole[string] += 1
    return {string for string, count in torn.items() if count > whole[string]}


class _Ends:
    """Where frequent strings may end.

    Args:
        levels: For each length from 2 on, how often each string occurs.
    """

    def __init__(self, levels: Sequence[dict[str, int]]) -> None:
        self._levels = levels
        self._before: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._after: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for level in levels[1:]:
            for longer, count in level.items():
                self._before[longer[1:]].append((count, longer))
                self._after[longer[:-1]].append((count, longer))

    def terms(self) -> Iterator[tuple[str, int, bool]]:
        """(string, how often it occurs, whether it is but a part of a longer one) of those that may be a term."""
        for level in self._levels[: LONGEST - 1]:
            for string, count in level.items():
                if not _is_term(string):
                    continue
                left, right = self._is_free(string, count, self._before), self._is_free(string, count, self._after)
                if left and right:
                    yield string, count, False
                elif (
                    count < _SURE_COUNT
                    and (left or self._cut(string, self._before))
                    and (right or self._cut(string, self._after))
                ):
                    yield string, count, True

    def _is_free(self, string: str, count: int, sides: dict[str, list[tuple[int, str]]]) -> bool:
        return _is_free(count, [number for number, _ in sides.get(string, ())])

    def _cut(self, string: str, sides: dict[str, list[tuple[int, str]]]) -> bool:
        """Whether what always stands beside a string is a word of its own, as 生产 before 生产三坐标测量机.

        A few occurrences may have the same neighbour by chance.
        """
        longest = string
        while sides.get(longest):
            count, longer = max(sides[longest])
            if count < self._count(string):
                break
            longest = longer
        if sides is self._after:
            rest, others = longest[len(string) :], self._before
            words = [rest[:size] for size in range(2, len(rest) + 1)]
        else:
            rest, others = longest[: len(longest) - len(string)], self._after
            words = [rest[-size:] for size in range(2, len(rest) + 1)]
        return any(self._is_free(word, self._count(word), others) for word in words)

    def _count(self, string: str) -> int:
        return self._levels[len(string) - 2][string]


def _is_free(count: int, neighbours: Sequence[int]) -> bool:
    """Whether what stands beside a string varies.

    Args:
        neighbours: How often the frequent neighbours occur; each of the others counts as one of its own.
    """
    if neighbours and max(neighbours) == count:
        return False
    if count < _SURE_COUNT:
        return True
    rest = count - sum(neighbours)
    entropy = rest / count * log(count) - sum(number / count * log(number / count) for number in neighbours)
    return entropy >= _LEAST_ENTROPY
