"""Files of annotations, to be asked for what was marked in a unit."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import ReadError
from tqcheck.model.report import Problem
from tqcheck.model.text import File, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.annotation import Annotation, Marked
    from tqcheck.model.plugins import AnnotationFormat
    from tqcheck.model.text import Segment, Side, TranslationUnit

_HEAD = 4096


class Annotations:
    """What people marked, by system, document and unit, and by text where the files hold them.

    Args:
        paths: The files.
        systems: Names of the systems that are scored.

    Raises:
        ReadError: a file cannot be read, or is of other systems.
    """

    def __init__(self, paths: Sequence[str], systems: Sequence[str]) -> None:
        held = [(path, marked) for path in paths for marked in _read(path)]
        named = dict.fromkeys(marked.system for _, marked in held if marked.system is not None)
        # With one on either side there is nothing to choose: a file need not be called like the system.
        self._only = next(iter(named)) if len(named) == 1 and len(systems) == 1 else None
        if named and self._only is None and not set(named) & set(systems):
            hint = f"name the systems with --system as in there: {_some(named)}"
            raise ReadError("these annotations are of other systems", path=paths[0], hint=hint)
        self._paths = paths
        self._by_key: dict[tuple[str | None, str | None, str], list[int]] = defaultdict(list)
        self._items = [marked for _, marked in held]
        for number, marked in enumerate(self._items):
            self._by_key[marked.system, marked.document, marked.unit].append(number)
        wanted = {*systems, self._only, None}
        self._unused = {number for number, marked in enumerate(self._items) if marked.system in wanted and marked.unit}
        self._taken: set[tuple[str, int]] = set()
        self._looked = 0
        self._differ: list[str] = []

    def of(
        self, system: str, documents: Sequence[str], unit: TranslationUnit, number: int
    ) -> tuple[tuple[Annotation, ...], tuple[str, ...]] | None:
        """The annotations of a unit, with offsets of its texts, and its raters; None where nobody looked at it.

        Args:
            documents: The names that its document goes by.
            number: Its 1-based number in the document.
        """
        names = [*dict.fromkeys(documents), None]
        numbers, differing = self._with_key(system, names, unit, number)
        if not numbers:
            numbers = self._with_text(system, unit)
        if not numbers and differing:
            self._differ.append(f"{documents[0]}: {unit.key}")
        whole = [self._items[at].raters for at in self._with(system, names, "")]
        if not numbers and not whole:
            return None
        self._looked += 1
        self._unused.difference_update(numbers)
        self._taken.update((system, at) for at in numbers)
        raters = dict.fromkeys(name for at in numbers for name in self._items[at].raters)
        raters.update(dict.fromkeys(name for some in whole for name in some))
        return tuple(item for at in numbers for item in _carried(self._items[at], unit)), tuple(raters)

    def problems(self) -> Iterator[Problem]:
        """What does not fit, once all units were asked for.

        Raises:
            ReadError: nothing fits.
        """
        if not self._looked and self._items:
            hint = "they are matched by system, document and segment, or by the texts: is this the translation?"
            raise ReadError("no annotation belongs to a segment that is scored", path=self._paths[0], hint=hint)
        if self._differ:
            what = "segments annotated with another text, taken as not annotated"
            yield Problem(
                "annotations", f"{what}: {len(self._differ):,}; the first is {self._differ[0]}", self._paths[0]
            )
        if self._unused:
            first = self._items[min(self._unused)]
            place = ", ".join(part for part in (first.system, first.document, f"segment {first.unit}") if part)
            what = "annotated segments that belong to none that is scored"
            yield Problem("annotations", f"{what}: {len(self._unused):,}; the first is {place}", self._paths[0])

    @cached_property
    def _by_text(self) -> dict[tuple[str | None, str], list[int]]:
        """The numbers of the items by system and visible target; made when a key first finds nothing."""
        found: dict[tuple[str | None, str], list[int]] = defaultdict(list)
        for number, marked in enumerate(self._items):
            if marked.target is not None:
                found[marked.system, _visible(marked.target)].append(number)
        return found

    def _with(self, system: str, documents: Iterable[str | None], key: str) -> list[int]:
        """The numbers of the items of a key in the first of the documents that has some."""
        systems = dict.fromkeys((system, self._only, None))
        for document in documents:
            numbers = [number for name in systems for number in self._by_key.get((name, document, key), ())]
            if numbers:
                return numbers
        return []

    def _with_key(
        self, system: str, documents: Sequence[str | None], unit: TranslationUnit, number: int
    ) -> tuple[list[int], bool]:
        """The items of the unit's key, else of its number, whose texts are the unit's; whether some are not."""
        differing = False
        for key in dict.fromkeys((unit.key, str(number))):
            numbers = self._with(system, documents, key)
            fitting = [at for at in numbers if _fits(self._items[at], unit)]
            if fitting:
                return fitting, False
            differing |= bool(numbers)
        return [], differing

    def _with_text(self, system: str, unit: TranslationUnit) -> list[int]:
        """The items with the unit's texts; where a text occurs several times, the next that is not yet taken."""
        found = _visible(unit.target.text, unit.target)
        numbers = [
            number
            for name in dict.fromkeys((system, self._only, None))
            for number in self._by_text.get((name, found), ())
            if _fits(self._items[number], unit)
        ]
        free = [number for number in numbers if (system, number) not in self._taken]
        if not free:
            return []
        first = self._items[free[0]]
        return [n for n in free if (self._items[n].document, self._items[n].unit) == (first.document, first.unit)]


def _read(path: str) -> list[Marked]:
    """The items of a file, by the format of its suffix, else of its first bytes.

    Raises:
        ReadError: it cannot be read, or its format is not known.
    """
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        hint = "check the spelling of the path, and the folder you are in"
        raise ReadError(f"the file cannot be read: {reason}", path=path, hint=hint) from problem
    formats = [
        cast("AnnotationFormat", registry.load("annotation-format", name))
        for name in registry.names("annotation-format")
    ]
    suffix = PurePath(path).suffix.lower()
    fitting = [item for item in formats if suffix in item.suffixes] or [
        item for item in formats if item.sniff(data[:_HEAD])
    ]
    if not fitting:
        known = " ".join(suffix for item in formats for suffix in item.suffixes)
        raise ReadError("this is no format of annotations that is known", path=path, hint=f"known: {known}")
    return list(fitting[0].read(File(path, data)))


def _fits(marked: Marked, unit: TranslationUnit) -> bool:
    """Whether the texts are the same, as far as both are there."""
    for text, segment in ((marked.target, unit.target), (marked.source, unit.source)):
        if text and segment is not None and text != segment.text and _visible(text) != _visible(segment.text, segment):
            return False
    return True


def _visible(text: str, segment: Segment | None = None) -> str:
    """A text without white space, and without the inline codes of its segment."""
    if segment is None or not segment.protected:
        return "".join(text.split())
    return "".join(text[at] for at in _places(text, segment))


def _places(text: str, segment: Segment | None) -> list[int]:
    """Where the characters stand that are neither white space nor part of an inline code."""
    hidden: set[int] = set()
    for item in segment.protected if segment is not None else ():
        if text[item.start : item.start + 1] == "<" and text[item.end - 1 : item.end] == ">":
            hidden.update(range(item.start, item.end))
    return [at for at, char in enumerate(text) if not char.isspace() and at not in hidden]


def _carried(marked: Marked, unit: TranslationUnit) -> Iterator[Annotation]:
    """The annotations with offsets of the unit's texts; those that lie outside are cut."""
    maps: dict[Side, tuple[list[int], list[int]] | None] = {}
    for annotation in marked.annotations:
        side = annotation.side
        segment = unit.side(side)
        text = marked.target if side == "target" else marked.source
        if segment is None:
            yield annotation
            continue
        start, end = annotation.span.start, annotation.span.end
        if text and text != segment.text:
            if side not in maps:
                maps[side] = (_places(text, None), _places(segment.text, segment))
            start, end = _moved(start, end, *cast("tuple[list[int], list[int]]", maps[side]))
        most = len(segment.text)
        yield replace(annotation, span=Span(min(start, most), min(end, most)))


def _moved(start: int, end: int, old: Sequence[int], new: Sequence[int]) -> tuple[int, int]:
    """A span of one text in another of the same visible characters: from the first to the last that it holds."""
    inside = [number for number, at in enumerate(old) if start <= at < end]
    if inside:
        return new[inside[0]], new[inside[-1]] + 1
    before = sum(1 for at in old if at < start)
    at = new[before] if before < len(new) else (new[-1] + 1 if new else 0)
    return at, at


def _some(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:8]) + (f" and {len(listed) - 8} more" if len(listed) > 8 else "")
