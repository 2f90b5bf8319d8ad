"""Phrase tables: many expressions that are wrong in one way, each with its source, its cure and its own examples.

The language of `patterns` and `unless` is that of `_phrase_language`; rules/README.md teaches it. When a rule is
compiled, each pattern becomes a row of sets of texts, and the rarest few of these texts become its anchors. A run waits
for the anchors only, and where one was seen compares the rest of the row to its left and right: ten thousand entries
cost about what a hundred do, and nothing is compiled at run time.

Prepared data are texts of many lines, so that a run reads no more of them than it meets. Line n of `sets` is set n: its
texts, tabs between them. Line i of `literals` is an anchor of the patterns in line i of `owners`. Line p of `patterns`
is pattern p, tabs between: the numbers of its entry; of the first and the last part that its anchors spell out; of its
parts that are marked; of what must stand left and right of the anchor, each a set (-1 = anything) that is at most so
many words and characters away; then its parts, numbers of sets, where a gap of N words stands as -N; and as JSON what
takes the place of the match. Line n of `entries` is the JSON of entry n.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import field
from functools import lru_cache
from itertools import pairwise, product
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from tqcheck.checks._phrase_fill import fill, like
from tqcheck.model.finding import Applicability, Hit, Severity, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tqcheck.checks._phrase_fill import Piece
    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.view import View

_KEPT = 256
"""Patterns of a table whose entries stay read."""

_TYING_MARKS = ",;:"
_TIES = frozenset(
    "a an and are as at by for from has have in into is of on or that the through to upon was were with".split()  # noqa: SIM905
)
"""What stands at the end of a pattern to say what the phrase is a part of."""

_LONGEST = 40
"""Letters of the longest word that a gap may hold: a bound for how far an anchor is compared with its neighbours."""


@dataclass(frozen=True, slots=True)
class Entry:
    r"""One expression.

    Attributes:
        id: Unique in the table; becomes part of the finding's code, `PHR002/basic-disk`.
        patterns: What is looked for.
        source: What stands behind it in the source language.
        accepted: Renderings that a reader of the report may choose from.
        replace: A text that fits in the place of the match; `\1` is the text of part 1, `{strengthen}` takes the form
            of the pattern's first verb slot, `{n:gap}` the number of its first noun slot.
        applicability: How far `replace` may be trusted.
        severity, confidence: Where they differ from the rule's.
        note: Why it is wrong, for the reader.
        seen: Ids of documents in which it was met.
        unless: Phrases that make the match right when they contain it.
        examples: As of a rule; run by the same tests.
    """

    id: str
    patterns: tuple[str, ...]
    source: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    replace: str = ""
    applicability: Applicability = "unsafe"
    severity: Severity | None = None
    confidence: float | None = None
    note: str = ""
    seen: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    examples: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Params:
    """A table.

    Attributes:
        entries: In the order of the file.
        classes: Classes of words that patterns name as `@name`, each a list of patterns without gaps.
        whole: Whether matches are marked to their end: the “and” or “of” there is part of what is wrong.
    """

    entries: tuple[Entry, ...]
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    whole: bool = False


class PreparedEntry(TypedDict):
    """An entry as the run needs it."""

    id: str
    source: str
    accepted: str
    applicability: Applicability
    severity: Severity | None
    confidence: float | None
    note: str
    unless: list[list[int]]
    """Each phrase as numbers of sets."""


class Prepared(TypedDict):
    """A table as the run needs it; see above."""

    entries: str
    patterns: str
    sets: str
    literals: str
    owners: str
    whole: bool


def prepare(params: Params) -> Prepared:
    """Expand a table.

    Raises:
        ValueError: a pattern, `unless` or `replace` is malformed, or an id occurs twice; names the entry.
    """
    table = _Table(params.classes, whole=params.whole)
    ids: set[str] = set()
    for entry in params.entries:
        try:
            if entry.id in ids:
                raise ValueError("the id occurs twice")
            ids.add(entry.id)
            table.add(entry)
        except ValueError as error:
            raise ValueError(f"entry “{entry.id}”: {error}") from error
    return table.prepared()


class _Table:
    """Prepared data while it grows."""

    def __init__(self, classes: Mapping[str, Sequence[str]], *, whole: bool) -> None:
        self._classes = classes
        self._whole = whole
        self._entries: list[str] = []
        self._patterns: list[str] = []
        self._sets: dict[tuple[str, ...], int] = {}  # a set of texts and its number
        self._owners: dict[str, list[int]] = {}  # a literal and the numbers of its patterns

    def prepared(self) -> Prepared:
        """All of it."""
        return Prepared(
            entries="\n".join(self._entries),
            patterns="\n".join(self._patterns),
            sets="\n".join(map("\t".join, self._sets)),
            literals="\n".join(self._owners),
            owners="\n".join(map(_spaced, self._owners.values())),
            whole=self._whole,
        )

    def add(self, entry: Entry) -> None:
        """Add an entry.

        Raises:
            ValueError: it is malformed.
        """
        # Start-up: only compiling a table needs the language.
        from tqcheck.checks import _phrase_language as language

        if not entry.patterns:
            raise ValueError("it has no patterns")
        for pattern in entry.patterns:
            elements = language.parse(pattern, self._classes)
            first, end = language.anchor(elements)
            for literal in language.anchor_forms(elements[first:end]):
                self._owners.setdefault(literal, []).append(len(self._patterns))
            row = [self._number(e.forms) if e.forms else -e.gap for e in elements]
            left = self._beside(*language.neighbours(elements[:first][::-1], longest=_LONGEST))
            right = self._beside(*language.neighbours(elements[end:], longest=_LONGEST))
            pieces = language.replacement(entry.replace, pattern, elements)
            marked = sum(not element.behind for element in elements)
            numbers = _spaced((len(self._entries), first, end, marked, *left, *right))
            self._patterns.append(f"{numbers}\t{_spaced(row)}\t{_json(pieces)}")
        prepared = PreparedEntry(
            id=entry.id,
            source=", ".join(entry.source),
            accepted=" | ".join(entry.accepted),
            applicability=entry.applicability,
            severity=entry.severity,
            confidence=entry.confidence,
            note=entry.note,
            unless=[
                [self._number(element.forms) for element in language.literal(phrase, self._classes)]
                for phrase in entry.unless
            ],
        )
        self._entries.append(_json(prepared))

    def _number(self, forms: tuple[str, ...]) -> int:
        return self._sets.setdefault(forms, len(self._sets))

    def _beside(self, forms: tuple[str, ...], words: int, reach: int) -> tuple[int, int, int]:
        return self._number(forms) if forms else -1, words, reach


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _spaced(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


class _Beside(NamedTuple):
    """What must stand beside an anchor: one of these texts (None = anything), so many words and characters away."""

    texts: tuple[str, ...] | None
    words: int
    reach: int


class _Pattern(NamedTuple):
    """What is asked of a pattern at each of its anchors."""

    first: int
    end: int
    marked: int
    left: _Beside
    right: _Beside


class _Entry(NamedTuple):
    """The entry of a pattern, the texts that make a match right, and what takes the place of a match."""

    entry: PreparedEntry
    unless: list[str]
    pieces: list[Piece]


Row = tuple[int | tuple[str, ...], ...]
"""The parts of a pattern: sets of texts, and the words of gaps."""


@dataclass(frozen=True, slots=True)
class _Match:
    """A match in the folded view, and the number of its pattern."""

    start: int
    end: int
    pattern: int


class PhraseCheck:
    """Reports what a table lists; where matches overlap, the longest."""

    def __init__(self, prepared: Prepared, setup: Setup) -> None:
        self.literals = Literals(target=tuple(_lines(prepared["literals"])))
        self._owners = _lines(prepared["owners"])
        self._patterns = _lines(prepared["patterns"])
        self._sets = _lines(prepared["sets"])
        self._entries = _lines(prepared["entries"])
        self._whole = prepared["whole"]
        self._met: dict[int, list[tuple[int, _Pattern]]] = {}  # by literal
        self._read = lru_cache(maxsize=_KEPT)(self._read_pattern)
        self._entry = lru_cache(maxsize=_KEPT)(self._read_entry)
        self._row = lru_cache(maxsize=_KEPT)(self._read_row)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        view = ctx.analysis(unit).folded
        text, met = view.text, self._met
        found: dict[_Match, None] = {}
        for literal, start, end in ctx.seen(unit):
            patterns = met.get(literal)
            if patterns is None:
                patterns = met[literal] = [
                    (number, self._read(number)) for number in map(int, self._owners[literal].split())
                ]
            for number, pattern in patterns:
                # NOTE: two comparisons dismiss almost all anchors, before anything is called.
                right, left = pattern.right, pattern.left
                if right.texts is not None and not right.words and not text.startswith(right.texts, end):
                    continue
                if left.texts is not None and not left.words and not text.endswith(left.texts, 0, start):
                    continue
                if _may_match(text, pattern, start, end):
                    match = self._match(text, number, pattern, start, end)
                    if match and not self._is_right(text, match):
                        found[match] = None
        return [self._hit(view, match) for match in _without_overlaps(found)] if found else []

    def _read_pattern(self, number: int) -> _Pattern:
        line = self._patterns[number]
        _, first, end, marked, *beside = map(int, line[: line.index("\t")].split())
        return _Pattern(first, end, marked, self._beside(*beside[:3]), self._beside(*beside[3:]))

    def _beside(self, number: int, words: int, reach: int) -> _Beside:
        return _Beside(self._texts(number) if number >= 0 else None, words, reach)

    def _texts(self, number: int) -> tuple[str, ...]:
        return tuple(self._sets[number].split("\t"))

    def _read_row(self, pattern: int) -> Row:
        numbers = map(int, self._patterns[pattern].split("\t")[1].split())
        return tuple(self._texts(number) if number >= 0 else number for number in numbers)

    def _match(self, text: str, number: int, pattern: _Pattern, start: int, end: int) -> _Match | None:
        """The whole pattern around an anchor."""
        row = self._row(number)
        for left in self._leftwards(text, end=start, row=row[: pattern.first]):
            for edges in self._rightwards(text, start=end, row=row[pattern.end :]):
                return _Match(left, edges[-1], number)
        return None

    def _leftwards(self, text: str, *, end: int, row: Row) -> Iterator[int]:
        """The places where a row that ends at `end` can start on a word boundary."""
        if not row:
            if _is_edge(text, end):
                yield end
        elif isinstance(forms := row[-1], int):
            for start in _gaps_leftwards(text, end, -forms):
                yield from self._leftwards(text, end=start, row=row[:-1])
        else:
            if not text.endswith(forms, 0, end):
                return
            for form in forms:
                if text.endswith(form, 0, end):
                    yield from self._leftwards(text, end=end - len(form), row=row[:-1])

    def _rightwards(self, text: str, *, start: int, row: Row) -> Iterator[tuple[int, ...]]:
        """The ways in which a row that starts at `start` can end on a word boundary: the edges of its parts."""
        if not row:
            if _is_edge(text, start):
                yield (start,)
        elif isinstance(forms := row[0], int):
            for end in _gaps_rightwards(text, start, -forms):
                for edges in self._rightwards(text, start=end, row=row[1:]):
                    yield (start, *edges)
        else:
            if not text.startswith(forms, start):
                return
            for form in forms:
                if text.startswith(form, start):
                    for edges in self._rightwards(text, start=start + len(form), row=row[1:]):
                        yield (start, *edges)

    def _is_right(self, text: str, match: _Match) -> bool:
        """Whether a phrase of the entry's `unless` contains the match."""
        for phrase in self._entry(match.pattern).unless:
            at = text.find(phrase, max(0, match.end - len(phrase)), match.start + len(phrase))
            if at >= 0 and _is_edge(text, at) and _is_edge(text, at + len(phrase)):
                return True
        return False

    def _read_entry(self, pattern: int) -> _Entry:
        line = self._patterns[pattern]
        entry: PreparedEntry = json.loads(self._entries[int(line[: line.index(" ")])])
        unless = ["".join(texts) for row in entry["unless"] for texts in product(*map(self._texts, row))]
        return _Entry(entry, unless, json.loads(line.rpartition("\t")[2]))

    def _hit(self, view: View, match: _Match) -> Hit:
        entry = self._entry(match.pattern).entry
        edges = self._edges(view.text, match)
        start, end = view.to_raw(match.start, edges[-1])
        new = self._new_text(view, match.pattern, edges)
        if not self._whole:
            # The words are left alone that only tie the phrase to what follows, unless its cure has others there.
            _, tied = view.to_raw(match.start, _without_ties(view.text, match.start, edges[-1]))
            ties = view.raw[tied:end]
            if new.endswith(ties) or not new:
                end, new = tied, new.removesuffix(ties)
        span = Span(start, end)
        accepted = entry["accepted"]
        suggestions = [Suggestion(accepted, applicability="display")] if accepted else []
        if new:
            suggestions = [Suggestion(new, (Edit("target", span, new),), entry["applicability"])]
        return Hit(
            span,
            fields={
                "text": view.raw[start:end],
                "source": entry["source"],
                "accepted": accepted,
                "note": entry["note"],
            },
            suggestions=tuple(suggestions),
            confidence=entry["confidence"],
            entry=entry["id"],
            severity=entry["severity"],
            note=entry["note"],
        )

    def _edges(self, text: str, match: _Match) -> tuple[int, ...]:
        """Where what is marked starts, and where each of its parts ends."""
        ways = self._rightwards(text, start=match.start, row=self._row(match.pattern))
        way = next(way for way in ways if way[-1] == match.end)
        return way[: self._read(match.pattern).marked + 1]

    def _new_text(self, view: View, pattern: int, edges: tuple[int, ...]) -> str:
        """What takes the place of what is marked; empty where the entry does not say."""
        pieces = self._entry(pattern).pieces
        if not pieces:
            return ""
        texts = [view.raw[slice(*view.to_raw(start, end))].strip() for start, end in pairwise(edges)]
        before = view.text[max(0, edges[0] - 20) : edges[0]].split()[-1:]
        found = view.raw[slice(*view.to_raw(edges[0], edges[-1]))]
        return like(found, fill(pieces, texts, before[0] if before else ""))


def _without_ties(text: str, start: int, end: int) -> int:
    """Where a match ends without the words that only say what it is a part of: they were looked at, and are right."""
    words = text[start:end].split(" ")
    while len(words) > 1 and words[-1].rstrip(_TYING_MARKS) in _TIES:
        words.pop()
    return start + len(" ".join(words).rstrip(_TYING_MARKS))


def _may_match(text: str, pattern: _Pattern, start: int, end: int) -> bool:
    """Whether there is beside an anchor what must be there; what must be there at once is seen to already."""
    texts, words, reach = pattern.right
    if texts is not None and words and not _is_near(text[end : end + reach], texts, words):
        return False
    texts, words, reach = pattern.left
    return texts is None or not words or _is_near_end(text[max(0, start - reach) : start], texts, words)


def _is_near(text: str, forms: Iterable[str], words: int) -> bool:
    """Whether one of these stands behind at most so many words of a text."""
    return any((at := text.find(form)) >= 0 and text.count(" ", 0, at) <= words for form in forms)


def _is_near_end(text: str, forms: Iterable[str], words: int) -> bool:
    """Whether one of these stands before at most so many words at the end of a text."""
    return any((at := text.rfind(form)) >= 0 and text.count(" ", at + len(form)) <= words for form in forms)


def _is_edge(text: str, at: int) -> bool:
    """Whether no word runs through this place."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())


def _gaps_rightwards(text: str, start: int, most: int) -> Iterator[int]:
    """The places behind no, one, two … plain words, each after a space."""
    yield start
    for _ in range(most):
        if not text.startswith(" ", start):
            return
        end = text.find(" ", start + 1, start + _LONGEST + 2)
        end = min(len(text), start + _LONGEST + 2) if end < 0 else end
        if not _is_plain(text[start + 1 : end]):
            return
        yield end
        start = end


def _gaps_leftwards(text: str, end: int, most: int) -> Iterator[int]:
    """The places before no, one, two … plain words, each with the space before it."""
    yield end
    for _ in range(most):
        start = text.rfind(" ", max(0, end - _LONGEST - 1), end)
        if start < 0 or not _is_plain(text[start + 1 : end]):
            return
        yield start
        end = start


def _is_plain(word: str) -> bool:
    """Whether a word has nothing on it that could part two clauses."""
    return 0 < len(word) <= _LONGEST and all(char.isalnum() or char in "-'&%/" for char in word)


def _without_overlaps(matches: Iterable[_Match]) -> list[_Match]:
    """The longest of matches that overlap; of equal ones the left one, then the one first in the table."""
    kept: list[_Match] = []  # sorted by start
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start, match.pattern)):
        place = bisect_right(kept, match.start, key=attrgetter("start"))
        if (place and kept[place - 1].end > match.start) or (place < len(kept) and kept[place].start < match.end):
            continue
        kept.insert(place, match)
    return kept


CHECK = CheckPlugin(scope="unit", params=Params, build=PhraseCheck, prepare=prepare)
