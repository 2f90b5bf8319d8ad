"""Picks the reader for a file, and finds out the languages that neither the file nor the user names."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import ReadError
from tqcheck.model.plugins import Reader, ReadOptions
from tqcheck.text.language import Identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import Document, File, Segment

_SAMPLE_UNITS = 40
_SAMPLE_CHARACTERS = 1200
"""How much of a document is looked at to find out its language."""
_LOOKED_AT = 1000
"""Units among which those with a source must be, for the language of sources."""


def known_formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(name, suffixes) of the formats that can be read, by name."""
    return tuple((name, load_reader(name).suffixes) for name in registry.names("reader"))


def load_reader(name: str) -> Reader:
    """The reader of that name."""
    return cast("Reader", registry.load("reader", name))


def reader_for(file: File) -> tuple[str, Reader]:
    """The name and the reader of a file: as the file says, by its suffix, else by its first bytes, else plain text.

    Raises:
        ReadError: the suffix is unknown and the content is that of no format.
    """
    if file.format is not None:
        return file.format, load_reader(file.format)
    suffix = PurePath(file.path).suffix.lower()
    by_name = suffix[1:].replace("-", "_")
    # The usual case costs one import: a format named like its suffix.
    for name in [by_name] if by_name in registry.builtin("reader") else registry.names("reader"):
        if suffix in load_reader(name).suffixes:
            return name, load_reader(name)
    head = _head(file)
    for name in registry.names("reader"):
        if name != "txt" and load_reader(name).sniff(head):
            return name, load_reader(name)
    if not head or load_reader("txt").sniff(head):
        return "txt", load_reader("txt")
    known = " ".join(suffix for _, suffixes in known_formats() for suffix in suffixes)
    raise ReadError("the format of this file is not known", path=file.path, hint=f"files that can be read: {known}")


def read(
    file: File,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    columns: tuple[tuple[str, str], ...] = (),
) -> Document:
    """Read a file with the reader that fits, and identify its languages where nobody names them.

    Raises:
        ReadError: missing, undecodable, malformed or of unknown format.
    """
    name, reader = reader_for(file)
    if columns and not getattr(reader, "has_columns", False):
        tables = [other for other in registry.names("reader") if getattr(load_reader(other), "has_columns", False)]
        raise ReadError(
            f"columns can be chosen in tables only, and this file is read as {name}",
            path=file.path,
            hint=f"tables: {', '.join(tables)}",
        )
    return with_languages(reader.read(file, ReadOptions(source_lang, target_lang, columns)))


def with_languages(document: Document) -> Document:
    """The document with languages identified from its first units, where they are missing."""
    if document.target_lang is None:
        target = _identify(unit.target for unit in document.units)
        document = replace(document, target_lang=target)
    if document.source_lang is None:
        # A file without sources is not read to its end for this.
        first = islice(document.units, _LOOKED_AT)
        source = _identify(unit.source for unit in first if unit.source is not None)
        document = replace(document, source_lang=source)
    return document


def _identify(segments: Iterable[Segment]) -> str | None:
    sample = "\n".join(segment.text for segment in islice(segments, _SAMPLE_UNITS))[:_SAMPLE_CHARACTERS]
    return Identifier(budget=1).identify(sample).lang if sample else None


def _head(file: File) -> bytes:
    if file.data is not None:
        return file.data[:4096]
    try:
        with open(file.path, "rb") as stream:  # noqa: PTH123  a path of the user's, kept as it was written
            return stream.read(4096)
    except (OSError, ValueError) as error:  # a path with a NUL is a ValueError
        reason = getattr(error, "strerror", None) or error
        raise ReadError(f"cannot read this file: {reason}", path=file.path) from error
