"""What a check reports (Hit) and what a reader of the report sees (Finding)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.text import Edit, Place, Side, Span

Severity = Literal["neutral", "minor", "major", "critical"]
SEVERITIES: tuple[Severity, ...] = ("neutral", "minor", "major", "critical")
"""From least to most grave; the names of MQM."""

Applicability = Literal["safe", "unsafe", "display"]
"""`safe` = may be applied unseen; `unsafe` = a person should look; `display` = advice that is no replacement."""

State = Literal["open", "suppressed", "baseline"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way to mend a finding: a title for people, and the edits that carry it out (none if it is only advice).

    A check that has edits gives as title only the text as it will read, if that is more than the edit's; the engine
    puts it into words.
    """

    title: str
    edits: tuple[Edit, ...] = ()
    applicability: Applicability = "unsafe"


@dataclass(frozen=True, slots=True)
class HitRef:
    """Another place in the same document that a hit refers to, with a word on why."""

    unit: int
    side: Side
    span: Span
    note: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found. It holds no wording and no code: the rule adds those.

    Attributes:
        span: Code points of the segment's raw text.
        unit: Index of the unit; needed from document and corpus checks, unit checks leave it at -1.
        fields: What the rule's message can name in braces.
        related: Other places that this one disagrees with.
        confidence: 0 to 1; None = the rule's.
        entry: Id of the entry in a phrase table; it becomes part of the code, `PHR002/basic-disk`.
        severity, note: The entry's own, where it has them.
    """

    span: Span
    side: Side = "target"
    unit: int = -1
    fields: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    related: tuple[HitRef | Related, ...] = ()
    confidence: float | None = None
    entry: str | None = None
    severity: Severity | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A window of the text around a span: `text` starts at code point `start` of the segment."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Location:
    """A span of one side of one unit of one document, and its place in the file."""

    path: str
    unit: str
    index: int
    side: Side
    span: Span
    text: str
    place: Place
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Related:
    """Another location that a finding refers to, with a word on why."""

    location: Location
    note: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault at one place; all that a reporter needs to show it.

    Attributes:
        code: The rule's code, or `PHR002/basic-disk` for an entry of a phrase table.
        canonical: Names under which other tools know this check.
        mqm: MQM category, as in `tqcheck.model.mqm`.
        evidence: Pairs of a word and what was seen, for people who want to know why.
        fingerprint: `v1:` and a hash of code, text around the match and ordinal; stable when lines move.
        state_reason: Who or what suppressed it, and why.
    """

    code: str
    name: str
    message: str
    severity: Severity
    mqm: str
    confidence: float
    location: Location
    canonical: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""
    state: State = "open"
    state_reason: str = ""

    @property
    def order(self) -> tuple[str, int, str, int, int, str]:
        """The canonical order of a report: document, unit, side, start, end, code."""
        at = self.location
        return (at.path, at.index, at.side, at.span.start, at.span.end, self.code)
