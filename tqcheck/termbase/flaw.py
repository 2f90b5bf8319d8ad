"""A flaw of a glossary, as `tqcheck glossary check` reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.term import TermEntry

FlawSeverity = Literal["error", "warning", "note"]
"""An error keeps the glossary from being used, a warning is a mistake, a note wants a thought and may be right."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw.

    Attributes:
        path, line: Where it stands; line 1-based, None = the file as a whole.
        kind: What sort of flaw it is, a fixed name such as `contradiction`.
        what: One sentence.
        hint: What to do about it.
        related: Other places that it is about, as (path, line).
    """

    path: str
    line: int | None
    severity: FlawSeverity
    kind: str
    what: str
    hint: str = ""
    related: tuple[tuple[str, int | None], ...] = ()


def flaw_of(
    entry: TermEntry, severity: FlawSeverity, kind: str, what: str, hint: str = "", *related: TermEntry
) -> Flaw:
    """A flaw at the place of an entry; `related` are the other entries that it is about."""
    places = tuple((other.path, other.line) for other in related)
    return Flaw(entry.path, entry.line, severity, kind, what, hint, places)


def where(other: TermEntry, entry: TermEntry) -> str:
    """The place of one entry as the other would name it: without the file if it is the same."""
    return f"line {other.line}" if other.path == entry.path else f"{other.path}:{other.line}"
