"""The tree of errors that tqcheck raises, and the exit codes that its commands return.

    TqcheckError            every error that is worded for a user
    ├── ConfigError         tqcheck.toml, pyproject.toml, the command line, an unknown name
    ├── RuleError           a rule file: syntax, schema, examples
    ├── TermbaseError       a glossary
    ├── ReadError           an input file: missing, undecodable, malformed
    ├── ResourceError       an optional part that is not installed
    └── CheckError          a check that failed or ran out of time

Each says what is wrong, where (path:line:column, with the line shown where there is one) and what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_PROBLEM = 2
EXIT_INTERRUPTED = 130

SHOWN_WIDTH = 100


class TqcheckError(Exception):
    """An error worded for the user.

    Args:
        what: One sentence that says what is wrong.
        path: The file it is about, as the user named it.
        line, column: 1-based place in that file; columns in code points.
        offset: 0-based byte offset in that file, where no line can be given.
        shown: The line of the file, for display under the message.
        hint: What to do about it.
    """

    def __init__(
        self,
        what: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        offset: int | None = None,
        shown: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.path = path
        self.line = line
        self.column = column
        self.offset = offset
        self.shown = shown
        self.hint = hint

    @property
    def where(self) -> str:
        """The place as `path:line:column`, as far as it is known; empty where nothing is."""
        if self.path is None:
            return ""
        parts = [self.path]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        elif self.offset is not None:
            parts.append(f"byte {self.offset}")
        return ":".join(parts)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        lines = [head]
        if self.shown is not None:
            # A window of a long line, so that the mark stays on the screen.
            column = self.column or 1
            start = max(0, column - 1 - SHOWN_WIDTH // 2)
            lines.append(f"    {self.shown[start : start + SHOWN_WIDTH].rstrip()}")
            if self.column is not None:
                lines.append("    " + " " * (column - 1 - start) + "^")
        if self.hint:
            lines.append(f"  help: {self.hint}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, tuple[type[TqcheckError], dict[str, object]]]:
        # NOTE: exceptions with keyword-only arguments do not pickle by themselves; worker processes send these.
        return _rebuild, (type(self), dict(self.__dict__))


def _rebuild(kind: type[TqcheckError], state: dict[str, object]) -> TqcheckError:
    error = kind(str(state["what"]))
    error.__dict__.update(state)
    return error


class ConfigError(TqcheckError):
    """A setting, an option or a name that tqcheck does not know or cannot use."""


class RuleError(TqcheckError):
    """A rule file that cannot be read, does not fit the schema, or whose examples fail."""


class TermbaseError(TqcheckError):
    """A glossary that cannot be read or contradicts itself."""


class ReadError(TqcheckError):
    """An input file that is missing, undecodable or malformed."""


class ResourceError(TqcheckError):
    """An optional part that is not installed; the hint names the extra to install."""


class CheckError(TqcheckError):
    """A check that failed or ran out of time."""


def nearest(name: str, known: Iterable[str]) -> str:
    """A half-sentence that offers the nearest known name, or lists the known ones when they are few.

    Args:
        name: What the user wrote.
        known: The names there are.

    Returns:
        `did you mean “target”?`, or `known: a, b, c`, or the empty string.
    """
    import difflib

    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 20 else ""
