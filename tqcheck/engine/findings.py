"""Makes findings of hits: the rule's words, the place in the file, an excerpt, and a fingerprint."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tqcheck.model.finding import Excerpt, Finding, Hit, HitRef, Location, Related, Suggestion
from tqcheck.text.digest import digest
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tqcheck.model.finding import Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.text import Document, Side, Span, TranslationUnit

_AROUND = 200
"""Code points on either side of a span that an excerpt keeps; a reporter shows as much as fits."""
_LONGEST_WORD = 30


def make_finding(
    hit: Hit,
    rule: Rule,
    document: Document,
    unit: TranslationUnit,
    units: Mapping[int, TranslationUnit],
    severity: Severity | None,
) -> Finding:
    """The finding of a hit.

    Args:
        unit: The unit that the hit is in.
        units: The units that its `related` refer to, by index.
        severity: What the configuration says of the rule; None = the entry's or the rule's own.

    Raises:
        KeyError: the rule's message names a field that the check does not give.
    """
    where = locate(document, unit, hit.side, hit.span)
    fields = {"text": _short(where.text), **hit.fields}
    return Finding(
        code=f"{rule.code}/{hit.entry}" if hit.entry else rule.code,
        name=rule.name,
        message=rule.message.format_map(fields),
        severity=severity or hit.severity or rule.severity,
        mqm=rule.mqm,
        confidence=rule.confidence if hit.confidence is None else hit.confidence,
        location=where,
        canonical=rule.canonical,
        related=tuple(_related(ref, document, units) for ref in hit.related),
        suggestions=tuple(_titled(suggestion) for suggestion in hit.suggestions),
        evidence=(("note", hit.note),) if hit.note else (),
    )


def locate(document: Document, unit: TranslationUnit, side: Side, span: Span) -> Location:
    """The location of a span, with its place in the file and an excerpt around it."""
    segment = unit.side(side)
    assert segment is not None
    start = max(0, span.start - _AROUND)
    if start:
        # Not in mid-word, where words are parted by spaces.
        start = segment.text.find(" ", start, min(start + _LONGEST_WORD, span.start)) + 1 or start
    end = min(span.end, span.start + 2 * _AROUND) + _AROUND
    return Location(
        path=document.path,
        unit=unit.key,
        index=unit.index,
        side=side,
        span=span,
        text=segment.text[span.start : span.end],
        place=segment.place(span),
        excerpt=Excerpt(segment.text[start:end], start),
    )


def with_fingerprints(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one document, in canonical order, each with its fingerprint.

    The fingerprint holds the code, the words of the match with their neighbours, folded, and a number that tells equal
    ones apart; never the line, the message or the severity, so that it survives edits elsewhere and better wording.
    """
    seen: dict[tuple[str, str], int] = {}
    out = []
    for finding in sorted(findings, key=lambda finding: finding.order):
        key = (finding.code, _context(finding.location))
        ordinal = seen[key] = seen.get(key, 0) + 1
        out.append(replace(finding, fingerprint=f"v1:{digest(*key, str(ordinal))}"))
    return out


def _context(location: Location) -> str:
    """The match between its two neighbouring words on either side, folded; `|` marks its ends."""
    text, start = location.excerpt.text, location.span.start - location.excerpt.start
    before = " ".join(fold(text[:start]).text.split()[-2:])
    after = " ".join(fold(text[start + len(location.text) :]).text.split()[:2])
    return f"{before}|{fold(location.text).text}|{after}"


def _related(ref: HitRef | Related, document: Document, units: Mapping[int, TranslationUnit]) -> Related:
    if isinstance(ref, Related):
        return ref
    return Related(locate(document, units[ref.unit], ref.side, ref.span), ref.note)


def _titled(suggestion: Suggestion) -> Suggestion:
    if not suggestion.edits:
        return suggestion
    # Checks hold no wording: their title is the text as it will read, where that is more than the edit's.
    text = suggestion.title or suggestion.edits[0].text
    title = f"write “{text}”" if text.strip() else "delete this" if not text else "write a space"
    return Suggestion(title, suggestion.edits, suggestion.applicability)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:60]} … {text[-15:]}"
