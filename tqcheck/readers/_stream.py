"""Reads a file line by line in constant memory, as often as wanted."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.readers import _encoding
from tqcheck.readers._file import open_bytes, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.text import File


def detect(file: File) -> str:
    """The name of the file's encoding, from its first 64 KB.

    Raises:
        ReadError: the file cannot be read, or is no text.
    """
    with open_bytes(file) as stream:
        try:
            head = stream.read(_encoding.HEAD + 1)
        except OSError as problem:
            raise unreadable(file.path, problem) from problem
    whole = len(head) <= _encoding.HEAD
    return _encoding.detect(head[: _encoding.HEAD], file.path, complete=whole)


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
            raise _encoding.misfit(file.path, encoding, _offset(file, encoding)) from problem
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
        return _encoding.undecodable_offset(iter(lambda: stream.read(_encoding.HEAD), b""), encoding)
