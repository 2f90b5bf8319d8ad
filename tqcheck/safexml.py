"""Reads XML with the parser of the standard library and nothing that can be turned against the reader.

No entities are declared, no external part is loaded, nothing nests without end. Events carry their byte offset, from
which exact places are worked out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_DEPTH = 256
"""Levels of nesting; documents have some tens."""


class Handler(Protocol):
    """What is told the events; names are `namespace local` or `local`, offsets those of the event's first byte."""

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """An element starts."""

    def end(self, name: str, offset: int) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Character data."""


class MalformedError(Exception):
    """XML that is not well-formed, or uses what no document needs.

    Args:
        what: What is wrong.
        offset: The byte where it was noticed.
    """

    def __init__(self, what: str, offset: int) -> None:
        super().__init__(what)
        self.what = what
        self.offset = offset


def parse(data: bytes, handler: Handler, *, encoding: str | None = None, doctype: bool = False) -> None:
    """Parse a document.

    Args:
        encoding: In place of what the document says of itself.
        doctype: Whether a document type may be named; entities may never be declared.

    Raises:
        MalformedError: see there.
    """
    # Not at the top: few runs read XML.
    from xml.parsers import expat

    parser = expat.ParserCreate(encoding, namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def refuse(what: str) -> MalformedError:
        return MalformedError(what, parser.CurrentByteIndex)

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise refuse(f"elements nested more than {MAX_DEPTH} levels deep")
        handler.start(name, attributes, parser.CurrentByteIndex)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(name, parser.CurrentByteIndex)

    def document_type(*_: object) -> None:
        if not doctype:
            raise refuse("a document type declaration, which such files do not have")

    def declared(*_: object) -> None:
        raise refuse("a declaration of an entity, which is not allowed")

    def skipped(name: str, _: bool) -> None:
        raise refuse(f"the entity “{name}” is not known")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = document_type
    parser.EntityDeclHandler = declared
    parser.SkippedEntityHandler = skipped
    try:
        parser.Parse(data, True)
    except expat.ExpatError as problem:
        raise MalformedError(expat.ErrorString(problem.code), max(parser.ErrorByteIndex, 0)) from problem
    except (ValueError, LookupError) as problem:
        raise MalformedError("its encoding is not known", 0) from problem
