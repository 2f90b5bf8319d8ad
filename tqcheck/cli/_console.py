"""What the commands share to talk with the terminal and to write files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tqcheck.errors import ConfigError

PLAIN_WIDTH = 100
"""Cells of a line where the output is no terminal."""
MIN_WIDTH = 40

_UNSAFE = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "�")
del _UNSAFE[ord("\n")], _UNSAFE[ord("\t")]


def examples(*lines: str) -> str:
    """An epilog of a help page that shows command lines as they stand."""
    return "\n".join(["\b", "Examples:", *(f"  {line}" for line in lines)])


def say(message: str) -> None:
    """Write a message for people to stderr; nothing in it can steer the terminal."""
    sys.stderr.write(f"{safe(message)}\n")
    sys.stderr.flush()


def safe(text: str) -> str:
    """A text without control characters and marks that turn the writing direction, line feeds and tabs excepted."""
    return text.translate(_UNSAFE)


def has_color() -> bool:
    """Whether stdout is a terminal that shows colors, and nobody forbids them (see no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return False
    # The old console of Windows prints the codes; its successor sets this variable.
    return os.name != "nt" or "WT_SESSION" in os.environ


def width() -> int:
    """Cells of a line of stdout."""
    if not sys.stdout.isatty():
        return PLAIN_WIDTH
    from shutil import get_terminal_size

    return max(get_terminal_size().columns, MIN_WIDTH)


def write_file(path: str, content: str | bytes) -> None:
    """Write a file, a text as UTF-8, so that it holds either the old content or the new one, whatever happens.

    Raises:
        ConfigError: it cannot be written.
    """
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    target = Path(os.path.realpath(path))
    scratch = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe, such as /dev/null
            return
        scratch.write_bytes(data)
        if target.exists():
            scratch.chmod(target.stat().st_mode & 0o7777)
        scratch.replace(target)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise ConfigError(f"cannot write this file: {error.strerror}", path=path) from error
