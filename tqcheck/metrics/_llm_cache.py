"""Answers that were paid for, on disk, so that no text is asked about twice.

A file for each service, model and prompt, with a line for each answer. Lines are added one by one: a run that is
interrupted loses nothing. A line that cannot be read is as good as none.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from tqcheck.cachedir import user_cache

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.metrics._llm_client import Reply


class AnswerCache:
    """The answers of one service and model to one prompt.

    Args:
        key: Changes with whatever the answers depend on, but for the texts.
    """

    def __init__(self, key: str) -> None:
        self._path: Path = user_cache() / f"llm-{key}.jsonl"
        self._lock = Lock()
        self._known: dict[str, str] = {}
        with suppress(OSError), self._path.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                with suppress(ValueError, KeyError, TypeError, RecursionError):
                    data = json.loads(line)
                    if isinstance(data["content"], str):
                        self._known[str(data["key"])] = data["content"]

    def find(self, key: str) -> str | None:
        """The answer to a text."""
        return self._known.get(key)

    def add(self, key: str, reply: Reply) -> None:
        """Keep an answer; only its owner can read the file, for it quotes the texts."""
        line = json.dumps({"key": key, "content": reply.content, "tokens": [reply.tokens_in, reply.tokens_out]})
        self._known[key] = reply.content
        with self._lock, suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "ab") as stream:
                stream.write(f"{line}\n".encode())
