"""YAML as data and nothing else: no tags, no anchors, no duplicate keys, no surprises, and a place for every value.

PyYAML reads YAML 1.1, where `no` is false and `12:30` is 750. Here plain scalars follow the core schema of YAML 1.2:
null, true, false, whole and decimal numbers; everything else is text. The parser's events are read in a loop, so depth
costs no stack, and it is bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.errors import TqcheckError

MAX_DEPTH = 40
"""Levels of nesting; rule files need about eight."""

MAX_DIGITS = 100
"""Characters of a number; Python refuses to read one of some thousands."""

_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, object] = {"": None, "~": None, "null": None, "true": True, "false": False}

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Loaded:
    """The data of a YAML file and where each value stands."""

    data: object
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def place(self, path: Path) -> tuple[int, int]:
        """1-based (line, column) of the value at a path, or of the nearest value around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


def load(text: str, *, path: str, error: type[TqcheckError]) -> Loaded:
    """Read one YAML document.

    Args:
        path: The file's name, for messages.
        error: The class of error to raise.

    Raises:
        TqcheckError: (as `error`) malformed, nested too deeply, or using tags, anchors, aliases or duplicate keys.
    """
    import yaml

    reader = _Reader(text, path, error)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(text, Loader=loader):
            reader.take(event)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise reader.fail(f"malformed YAML: {problem.problem or problem.context}", line, column) from problem
    except (yaml.YAMLError, UnicodeEncodeError) as problem:
        raise error(f"malformed YAML: {str(problem).splitlines()[0]}", path=path) from problem
    return Loaded(reader.root, reader.places)


class _Reader:
    """Builds plain data from parser events with a stack of open containers."""

    def __init__(self, text: str, path: str, error: type[TqcheckError]) -> None:
        self.lines = text.splitlines() or [""]
        self.path = path
        self.error = error
        self.root: object = None
        self.places: dict[Path, tuple[int, int]] = {}
        self.stack: list[dict[str, object] | list[object]] = []
        self.trail: list[str | int] = []
        self.key: str | None = None
        self.documents = 0

    def fail(self, what: str, line: int, column: int) -> TqcheckError:
        if line > len(self.lines):  # the parser sees the end of the file behind its last line
            line, column = len(self.lines), len(self.lines[-1]) + 1
        return self.error(what, path=self.path, line=line, column=column, shown=self.lines[line - 1])

    def take(self, event: object) -> None:
        kind = type(event).__name__
        mark = event.start_mark  # type: ignore[attr-defined]
        line, column = mark.line + 1, mark.column + 1
        if kind == "DocumentStartEvent":
            self.documents += 1
            if self.documents > 1:
                raise self.fail("more than one YAML document in a file", line, column)
        elif kind == "AliasEvent" or getattr(event, "anchor", None) is not None:
            raise self.fail("anchors and aliases are not allowed", line, column)
        elif getattr(event, "tag", None) is not None:
            raise self.fail(f"tags are not allowed, found {event.tag}", line, column)  # type: ignore[attr-defined]
        elif kind == "ScalarEvent":
            text: str = event.value  # type: ignore[attr-defined]
            if self.stack and isinstance(self.stack[-1], dict) and self.key is None:
                self._open_key(text, line, column)
            else:
                self._put(self._scalar(text, event.style, line, column), line, column)  # type: ignore[attr-defined]
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._open({} if kind == "MappingStartEvent" else [], line, column)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self.stack.pop()
            if self.trail:
                self.trail.pop()

    def _open_key(self, key: str, line: int, column: int) -> None:
        if key in self.stack[-1]:
            raise self.fail(f"the key “{key}” occurs twice", line, column)
        self.key = key

    def _open(self, container: dict[str, object] | list[object], line: int, column: int) -> None:
        if self.stack and isinstance(self.stack[-1], dict) and self.key is None:
            raise self.fail("a key must be plain text", line, column)
        if len(self.stack) >= MAX_DEPTH:
            raise self.fail(f"nested more than {MAX_DEPTH} levels deep", line, column)
        step = self._put(container, line, column)
        if step is not None:
            self.trail.append(step)
        self.stack.append(container)

    def _put(self, value: object, line: int, column: int) -> str | int | None:
        """Store a value in the open container; returns the step that leads to it."""
        if not self.stack:
            self.root = value
            self.places[()] = (line, column)
            return None
        top = self.stack[-1]
        step: str | int
        if isinstance(top, dict):
            step = self.key or ""
            top[step] = value
            self.key = None
        else:
            step = len(top)
            top.append(value)
        self.places[(*self.trail, step)] = (line, column)
        return step

    def _scalar(self, text: str, style: str | None, line: int, column: int) -> object:
        if style:  # quoted or block scalars are text; plain ones have no style
            return text
        if text in _WORDS:
            return _WORDS[text]
        match = _NUMBER.fullmatch(text)
        if match is None:
            return text
        if len(text) > MAX_DIGITS or float(text) in (inf, -inf):
            raise self.fail("too large a number", line, column)
        return int(text) if text.lstrip("+-").isdigit() else float(text)
