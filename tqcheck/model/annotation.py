"""Errors that someone marked in a translation: a professional, a model, or tqcheck itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.finding import Severity
    from tqcheck.model.text import Side, Span


@dataclass(frozen=True, slots=True)
class Annotation:
    """One marked error.

    Attributes:
        span: Code points of that side's text; all of it where the error is the segment as a whole.
        category: An MQM path, see `tqcheck.model.mqm.category_of`.
        rater: Who marked it; empty = nobody said.
        confidence: 0 to 1; people are sure.
    """

    span: Span
    category: str
    severity: Severity
    side: Side = "target"
    rater: str = ""
    confidence: float = 1.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A unit of somebody's file of annotations.

    Attributes:
        unit: The unit's key; where a file only counts segments, their 1-based number within the document. Empty = the
            raters looked at all of the document, and this says no more.
        system, document: Which translation it is of, where the file says.
        raters: Who looked at it, also where they marked nothing.
        annotations: By all raters.
        target, source: The texts, where the file has them; offsets are of these.
    """

    unit: str
    annotations: tuple[Annotation, ...]
    raters: tuple[str, ...] = ()
    system: str | None = None
    document: str | None = None
    target: str | None = None
    source: str | None = None
