"""The caches on disk: where they are, how they are written, and how the old ones go.

A cache is a file `KIND-KEY.SUFFIX` whose key depends on all that it was made from, so nothing ever needs clearing. A
cache that cannot be read or written costs time, never an error.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

KEPT = 12
"""Caches of one kind that are kept, the last written ones."""


def user_cache() -> Path:
    """Where what is the user's own is kept: `TQCHECK_CACHE_DIR`, else the user's cache folder."""
    chosen = os.environ.get("TQCHECK_CACHE_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("tqcheck", appauthor=False))


def stamps(folder: str, suffix: str) -> Iterator[str]:
    """Path, size and time of the files under a folder; with `os`, which is several times as fast as pathlib here."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    yield from stamps(entry.path, suffix)
                elif entry.name.endswith(suffix):
                    status = entry.stat()
                    yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
    except OSError:
        return


def write_quietly(path: Path, write: Callable[[BinaryIO], object]) -> bool:
    """Write a cache and let old ones of its kind go; returns whether it is there now.

    Args:
        write: Writes the content to a stream that can be sought. The file is there whole or not at all.
    """
    scratch = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with scratch.open("wb") as stream:
            write(stream)
        scratch.replace(path)
    except OSError:
        with suppress(OSError):
            scratch.unlink()
        return False
    prune(path.parent, path.name.partition("-")[0])
    return True


def prune(folder: Path, kind: str) -> None:
    """Delete all but the newest caches of a kind, and what writers left behind that did not come to their end."""
    with suppress(OSError), os.scandir(folder) as entries:
        found = sorted(
            ((entry.stat().st_mtime_ns, entry.path) for entry in entries if entry.name.startswith(f"{kind}-")),
            reverse=True,
        )
        for _, path in found[KEPT:]:
            with suppress(OSError):
                Path(path).unlink()
