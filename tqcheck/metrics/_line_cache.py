"""What a metric found out at a cost, on disk, so that nothing is found out twice.

A file for each metric and way of asking, with a line for each text. Lines are added at the end: a run that is
interrupted loses nothing. A line that cannot be read is as good as none. Only the file's owner can read it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from tqcheck.cachedir import prune, user_cache

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class LineCache:
    """What one metric found, by text.

    Args:
        kind: The metric, as the file's name begins.
        key: Changes with whatever the results depend on, but for the texts.
        most: Bytes from which the file is begun anew, and old files of the kind go, too; None = all are kept.
    """

    def __init__(self, kind: str, key: str, *, most: int | None = None) -> None:
        self._path: Path = user_cache() / f"{kind}-{key}.jsonl"
        self._lock = Lock()
        self._known: dict[str, object] = {}
        if most is not None:
            prune(self._path.parent, kind)
            with suppress(OSError):
                if self._path.stat().st_size > most:
                    self._path.unlink()
        with suppress(OSError), self._path.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                with suppress(ValueError, KeyError, TypeError, RecursionError):
                    data = json.loads(line)
                    self._known[str(data["key"])] = data["content"]

    def find(self, key: str) -> object:
        """What was found of a text, as JSON gives it; somebody may have written into the file. None = nothing."""
        return self._known.get(key)

    def add(self, key: str, content: object, **more: object) -> None:
        """Keep what was found of a text; `more` is for people who look into the file."""
        self._write([json.dumps({"key": key, "content": content, **more})])
        self._known[key] = content

    def add_all(self, found: Mapping[str, object]) -> None:
        """Keep what was found of several texts."""
        self._write([json.dumps({"key": key, "content": content}) for key, content in found.items()])
        self._known.update(found)

    def _write(self, lines: list[str]) -> None:
        with self._lock, suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as stream:
                stream.write("".join(f"{line}\n" for line in lines).encode())
