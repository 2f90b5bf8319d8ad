"""What the formats share: the text of a file, and severities by the names that they go by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.text import charset

if TYPE_CHECKING:
    from tqcheck.model.finding import Severity
    from tqcheck.model.text import File

SEVERITY: dict[str, Severity] = {
    "neutral": "neutral",
    "trivial": "minor",
    "minor": "minor",
    "major": "major",
    "critical": "critical",
}
"""By the name in small letters; `trivial` is what Google's tools call the least of the minor errors."""


def text_of(file: File) -> str:
    """The text of a file.

    Raises:
        ReadError: it is missing, or is no text.
    """
    return charset.decode(bytes_of(file), file.path)[0]


def bytes_of(file: File) -> bytes:
    """The bytes of a file.

    Raises:
        ReadError: it cannot be read.
    """
    if file.data is not None:
        return file.data
    try:
        return Path(file.path).read_bytes()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        hint = "check the spelling of the path, and the folder you are in"
        raise ReadError(f"the file cannot be read: {reason}", path=file.path, hint=hint) from problem
