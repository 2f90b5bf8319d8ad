"""Reads a file line by line in constant memory, as often as wanted."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.text import Document
from tqcheck.readers._file import open_bytes, unreadable
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.text import File, TranslationUnit


def detect(file: File) -> str:
    """The name of the file's encoding, from its first 64 KB.

    Raises:
        ReadError: the file cannot be read, or is no text.
    """
    with open_bytes(file) as stream:
        try:
            head = stream.read(charset.HEAD + 1)
        except OSError as problem:
            raise unreadable(file.path, problem) from problem
    whole = len(head) <= charset.HEAD
    return charset.detect(head[: charset.HEAD], file.path, complete=whole)


def lines(file: File, encoding: str) -> Iterator[str]:
    """The lines of a file with their ends, LF, CRLF or CR.

    Raises:
        ReadError: the file cannot be read, or a byte does not fit the encoding.
    """
    # newline="": lines end where TextIOWrapper knows them to (LF, CRLF, CR), and keep their ends.
    with open_bytes(file) as raw, io.TextIOWrapper(raw, encoding=encoding, newline="") as stream:
        try:
            yield from stream
        except UnicodeDecodeError as problem:
            raise charset.misfit(file.path, encoding, _offset(file, encoding)) from problem
        except OSError as problem:
            raise unreadable(file.path, problem) from problem


def refuse_nul(path: str, number: int, line: str) -> None:
    """Raise the error for a line that holds a NUL character, if it does."""
    if "\0" in line:
        what = "a NUL character: this looks like a binary file"
        hint = "check that this is the right file; only text can be read here"
        raise ReadError(what, path=path, line=number, column=line.index("\0") + 1, hint=hint)


def _offset(file: File, encoding: str) -> int:
    """Where the byte is; the stream above knows it only within a chunk of its own."""
    with open_bytes(file) as stream:
        return charset.undecodable_offset(iter(lambda: stream.read(charset.HEAD), b""), encoding)


def document(
    file: File, name: str, rows: Iterable[TranslationUnit], options: ReadOptions, *, encoding: str
) -> Document:
    """The document of a streamed format; languages that the user does not name are those of the first row.

    Args:
        name: The format.
        rows: The units; reads the file anew each time.

    Raises:
        ReadError: the first row is malformed.
    """
    first = next(iter(rows), None)
    return Document(
        file.path,
        file.path,
        name,
        rows,
        source_lang=options.source_lang or (first.source.lang if first and first.source else None),
        target_lang=options.target_lang or (first.target.lang if first else None),
        streamed=True,
        meta=(("encoding", encoding),),
    )
