"""Stretches of a document that were damaged when the text was extracted from a PDF or a web page.

Each stretch is reported once, at its first sign; its last sign is a related place. What other rules about wording find
from the one to the other is left out (`tqcheck.engine.overlap`). Two kinds of damage are looked for: words in pieces or
run together (`tqcheck.text.damage`), and lines that were not put together again, be they one column's or two columns'.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.damage import signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup

_GAP = 2
"""From a sign's unit to the next one's in the same stretch: a unit between them may be without."""
_BETWEEN = 4
"""From the last unit of a stretch to the first of the next one, where the two are reported as one."""
_LEAST_WEIGHT, _WORDS_PER_SIGN = 2, 50
"""Different signs that make a stretch damaged, and words in which there has to be one."""
_LEAST_CUTS, _LEAST_HARD = 4, 2
"""Lines cut in the middle of a sentence that make a stretch damaged, and those of them that end in a small word: the
items of a list that are in lower case end in others."""
_SHARE_HARD = 5
"""One line in so many ends in a small word, at least."""
_LEAST_COLUMN = 3
"""Words of each of two columns in a line; shorter ones are those of a table."""

_NEVER_LAST = frozenset([
    "the", "a", "an", "of", "and", "or", "to", "in", "for", "with", "by", "at", "from", "that", "which", "is",
    "are", "was", "were", "be", "been", "has", "have", "had", "will", "its", "their", "our", "this", "these", "on",
    "as", "into", "not", "would", "can", "may", "shall", "between", "under", "than",
])  # fmt: skip
"""Words that end no line that was meant to be one."""


@dataclass(frozen=True, slots=True)
class Params:
    """What the kinds of damage are called in the message.

    Attributes:
        split, joined, hyphen, ligature, spaced: As in `tqcheck.text.damage.Kind`.
        lines: Lines that end in the middle of a sentence.
        columns: Lines of two columns beside each other.
        end: The word on the place where a stretch ends.
    """

    split: str = "words in pieces"
    joined: str = "words run together"
    hyphen: str = "hyphens from the ends of lines"
    ligature: str = "letters lost"
    spaced: str = "letters spaced out"
    lines: str = "sentences broken into lines"
    columns: str = "columns beside each other"
    end: str = "the damage goes on to here"


class _Spot(NamedTuple):
    """A sign: the unit's number in the document, the code points, its kind (a field of Params), and its weight.

    A line's sign weighs 1 where the line ends in a small word, else 0.
    """

    unit: int
    start: int
    end: int
    kind: str
    weight: int


class ExtractionDamageCheck:
    """Reports each damaged stretch at its first sign."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the document."""
        units = list(document.units)
        texts = [ctx.analysis(unit).text for unit in units]
        damaged = list(_damaged_words(texts))
        if all(unit.source is None for unit in units):  # else a segment may end anywhere
            damaged += _damaged_lines(list(_cuts(texts, [unit.kind == "cell" for unit in units])), texts)
        for stretch in _merged(damaged):
            first, last = stretch[0], stretch[-1]
            kinds = [getattr(self._params, kind) for kind, _ in Counter(spot.kind for spot in stretch).most_common()]
            end = HitRef(units[last.unit].index, "target", Span(last.start, last.end), self._params.end)
            yield Hit(
                Span(first.start, first.end),
                unit=units[first.unit].index,
                fields={"text": texts[first.unit][first.start : first.end], "kinds": ", ".join(kinds)},
                related=(end,) if last != first else (),
            )


def _damaged_words(texts: Sequence[str]) -> Iterator[list[_Spot]]:
    """Stretches in which there are enough signs of words in pieces or run together.

    A stretch grows as long as its signs stay dense, so that a single slip in a long paragraph does not belong to it.
    """
    stretch: list[_Spot] = []
    seen: set[str] = set()  # a sign that is repeated counts once: it may be a name
    weight = words = 0
    for number, text in enumerate(texts):
        spots = [_Spot(number, sign.start, sign.end, sign.kind, sign.weight) for sign in signs(text)]
        if not spots:
            continue
        weights = {text[spot.start : spot.end].lower(): spot.weight for spot in spots}
        near = texts[stretch[-1].unit + 1 : number + 1] if stretch and number - stretch[-1].unit <= _GAP else []
        more = sum(len(line.split()) for line in near)
        gain = sum(value for sign, value in weights.items() if sign not in seen)
        if not (near and _is_dense(weight + gain, words + more)):
            if _is_damaged(weight, words):
                yield stretch
            stretch, seen = [], set()
            weight, gain = 0, sum(weights.values())
            words, more = 0, len(text.split())
        stretch += spots
        seen.update(weights)
        weight, words = weight + gain, words + more
    if _is_damaged(weight, words):
        yield stretch


def _is_dense(weight: int, words: int) -> bool:
    return weight * _WORDS_PER_SIGN >= words


def _is_damaged(weight: int, words: int) -> bool:
    return weight >= _LEAST_WEIGHT and _is_dense(weight, words)


def _cuts(texts: Sequence[str], cells: Sequence[bool]) -> Iterator[_Spot]:
    """Lines that end in the middle of a sentence, and lines of two columns."""
    for number, text in enumerate(texts):
        if cells[number]:
            continue
        if "   " in text or "\t" in text:
            yield from _columns(number, text)
        following = texts[number + 1].lstrip()[:1] if number + 1 < len(texts) and not cells[number + 1] else ""
        bare = text.rstrip()
        if following.islower() and (bare[-1:].isalpha() or bare.endswith((",", "-"))) and " " in bare:
            yield _line(number, text, 0, len(text))


def _columns(number: int, text: str) -> Iterator[_Spot]:
    """Lines of a unit in which two columns of prose stand beside each other."""
    start = 0
    for line in text.splitlines(keepends=True):
        columns = _gaps().split(line.strip())
        prose = len(columns) == 2 and all(len(column.split()) >= _LEAST_COLUMN for column in columns)
        if prose and any(column[0].islower() for column in columns):
            ends = [column.rstrip().rpartition(" ")[2].lower() for column in columns]
            yield _line(number, text, start, start + len(line), "columns", not _NEVER_LAST.isdisjoint(ends))
        start += len(line)


def _line(number: int, text: str, start: int, end: int, kind: str = "lines", hard: bool | None = None) -> _Spot:
    """The sign that a line is, without the white space around it."""
    line = text[start:end]
    start += len(line) - len(line.lstrip())
    if hard is None:
        last = line.rstrip().rpartition(" ")[2].lower()
        hard = last in _NEVER_LAST or last.endswith("-")
    return _Spot(number, start, start + len(line.strip()), kind, int(hard))


def _damaged_lines(cuts: Sequence[_Spot], texts: Sequence[str]) -> Iterator[list[_Spot]]:
    """Stretches in which line after line is cut; the last one goes on in the line after it."""
    stretch: list[_Spot] = []
    for cut in (*cuts, None):
        if cut is not None and (not stretch or cut.unit - stretch[-1].unit <= _GAP):
            stretch.append(cut)
            continue
        hard = sum(spot.weight for spot in stretch)
        if len(stretch) >= _LEAST_CUTS and hard >= max(_LEAST_HARD, len(stretch) / _SHARE_HARD):
            rest = stretch[-1].unit + 1
            if stretch[-1].kind == "lines":
                stretch.append(_line(rest, texts[rest], 0, len(texts[rest])))
            yield stretch
        stretch = [cut] if cut is not None else []


def _merged(stretches: Iterable[list[_Spot]]) -> Iterator[list[_Spot]]:
    """Stretches that are near one another made one, in the order of the document."""
    merged: list[_Spot] = []
    last = 0
    for stretch in sorted(stretches):
        if merged and stretch[0].unit > last + _BETWEEN:
            yield sorted(merged)
            merged, last = [], 0
        merged += stretch
        last = max(last, stretch[-1].unit)
    if merged:
        yield sorted(merged)


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r" {3,}|\t+")


CHECK = CheckPlugin(scope="document", params=Params, build=ExtractionDamageCheck)
