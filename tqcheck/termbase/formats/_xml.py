"""Reads glossaries in XML element by element, and writes them; hardened as `tqcheck.safexml` has it.

A file is not held as a tree: each concept is handed over when it ends and then forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.safexml import MalformedError, parse
from tqcheck.termbase.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Element:
    """An element with what is in it.

    Attributes:
        name: Without its namespace, as are the names of the attributes; xml:lang is `lang`.
        attributes: Name to value.
        parts: Texts and elements, in order.
        line: 1-based line where it starts; 0 for elements inside one that was asked for.
    """

    __slots__ = ("attributes", "line", "name", "parts")

    def __init__(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self.name = name
        self.attributes = {_local(key): value for key, value in attributes.items()} if attributes else {}
        self.parts: list[str | Element] = []
        self.line = line

    @property
    def is_leaf(self) -> bool:
        """Whether there is no element in it."""
        return not any(part.__class__ is Element for part in self.parts)

    @property
    def lang(self) -> str:
        """The language that it says it is in; empty if it does not."""
        return self.attributes.get("lang", "")

    def children(self) -> Iterator[Element]:
        """The elements directly in it."""
        return (part for part in self.parts if isinstance(part, Element))

    def inside(self, names: Iterable[str], *, but: frozenset[str] = frozenset()) -> Iterator[Element]:
        """All elements of these names in it, at any depth, but not in elements of the other names."""
        for part in self.children():
            if part.name in names:
                yield part
            elif part.name not in but:
                yield from part.inside(names, but=but)

    def text(self, *, without: frozenset[str] = frozenset()) -> str:
        """Its text and that of the elements in it, but for elements of these names."""
        if len(self.parts) == 1 and isinstance(self.parts[0], str):
            return self.parts[0]
        return "".join(
            part if isinstance(part, str) else part.text(without=without)
            for part in self.parts
            if isinstance(part, str) or part.name not in without
        )


def read_elements(
    path: str, data: bytes, *, roots: frozenset[str], wanted: frozenset[str], take: Callable[[Element], None]
) -> None:
    """Hand over the root, empty, and then each element of a name that is wanted, when it ends.

    Raises:
        TermbaseError: it is not well-formed, or its root has another name; with line and column.
    """
    text = decode(path, data, xml=True)
    content = text.encode()
    try:
        parse(content, _Handler(path, content, roots, wanted, take), encoding="utf-8", doctype=True)
    except MalformedError as problem:
        before = content[: problem.offset].decode(errors="ignore")
        line = before.count("\n") + 1
        lines = text.split("\n")
        raise TermbaseError(
            f"malformed XML: {problem.what}",
            path=path,
            line=line,
            column=len(before) - (before.rfind("\n") + 1) + 1,
            shown=lines[line - 1].rstrip("\r"),
            hint="open it in the program that made it and export it again",
        ) from problem


class Keys:
    """Ids of entries, unique in a file: its path with the file's own id or the line."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._known: set[str] = set()

    def key(self, own: str, line: int) -> str:
        """The id of an entry that the file calls `own`, or nothing."""
        base = key = f"{self._path}#{own}" if own else f"{self._path}:{line}"
        number = 1
        while key in self._known:
            number += 1
            key = f"{base}/{number}"
        self._known.add(key)
        return key


def escaped(text: str) -> str:
    """A text as it stands in an element or between double quotes in an attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class _Handler:
    def __init__(
        self,
        path: str,
        content: bytes,
        roots: frozenset[str],
        wanted: frozenset[str],
        take: Callable[[Element], None],
    ) -> None:
        self.path = path
        self.content = content
        self.roots = roots
        self.wanted = wanted
        self.take = take
        self.stack: list[Element] = []
        self.known = (0, 1)  # an offset and the line it is in
        self.has_root = False

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """An element starts."""
        local = _local(name)
        if not self.has_root:
            self._root(local, attributes)
        elif self.stack:
            element = Element(local, attributes, 0)
            self.stack[-1].parts.append(element)
            self.stack.append(element)
        elif local in self.wanted:
            self.stack.append(Element(local, attributes, self._line(offset)))

    def end(self, name: str, offset: int) -> None:
        """An element ends."""
        if self.stack:
            element = self.stack.pop()
            if not self.stack:
                self.take(element)

    def text(self, text: str) -> None:
        """Character data."""
        if self.stack:
            self.stack[-1].parts.append(text)

    def _root(self, name: str, attributes: Mapping[str, str]) -> None:
        self.has_root = True
        if name not in self.roots:
            names = " or ".join(f"<{root}>" for root in sorted(self.roots))
            hint = f"a glossary of this format starts with {names}"
            raise TermbaseError(f"this is no such glossary: it starts with <{name}>", path=self.path, line=1, hint=hint)
        self.take(Element(name, attributes, 1))

    def _line(self, offset: int) -> int:
        """The line of an offset; asked in rising order, each stretch is counted once."""
        done, line = self.known
        line += self.content.count(b"\n", done, offset)
        self.known = offset, line
        return line


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
