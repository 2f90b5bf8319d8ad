"""Opens input files: the bytes of a `File`, and what the operating system refuses in plain words."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, BinaryIO

from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from tqcheck.model.text import File

_REASONS: tuple[tuple[type[OSError], str, str], ...] = (
    (FileNotFoundError, "there is no such file", "check the spelling of the path, and the folder you are in"),
    (NotADirectoryError, "there is no such file", "a part of the path is a file, not a folder"),
    (IsADirectoryError, "this is a folder, not a file", "name the file in it"),
    (PermissionError, "no permission to read this file", "change its permissions, or copy it"),
)


def read_bytes(file: File) -> bytes:
    """All bytes of a file.

    Raises:
        ReadError: the file is missing, a folder, forbidden or damaged.
    """
    if file.data is not None:
        return file.data
    try:
        return Path(file.path).read_bytes()
    except (OSError, ValueError) as problem:
        raise unreadable(file.path, problem) from problem


def open_bytes(file: File) -> BinaryIO:
    """The bytes of a file as a stream.

    Raises:
        ReadError: as for `read_bytes`.
    """
    if file.data is not None:
        return io.BytesIO(file.data)
    try:
        return Path(file.path).open("rb")
    except (OSError, ValueError) as problem:
        raise unreadable(file.path, problem) from problem


def rereadable(file: File) -> File:
    """The same file, with its bytes where the path can be read only once (a pipe)."""
    if file.data is not None:
        return file
    try:
        once = not S_ISREG(Path(file.path).stat().st_mode)
    except (OSError, ValueError) as problem:
        raise unreadable(file.path, problem) from problem
    return replace(file, data=read_bytes(file)) if once else file


def unreadable(path: str, problem: Exception) -> ReadError:
    """The error for what the operating system said; a ValueError comes from a path that cannot be one."""
    for kind, what, hint in _REASONS:
        if isinstance(problem, kind):
            return ReadError(what, path=path, hint=hint)
    if isinstance(problem, OSError):
        reason = problem.strerror or type(problem).__name__
        return ReadError(f"the file cannot be read: {reason}", path=path, hint="check the disk, or copy the file")
    return ReadError("this is not a path", path=path, hint="a path holds no NUL and no broken characters")
