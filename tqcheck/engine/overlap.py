"""One fault, one finding: where rules about wording meet on the same words, the gravest and longest one speaks.

Phrase tables and fluency rules know the same garbled stretch from different sides, and telling a reader twice helps
nobody. Findings about other things (a name, a number, a space) stand beside them. Overlaps are settled before anything
is suppressed, so suppressing a finding never brings another one to light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.finding import Finding

_WORDING = ("PHR", "FLU")
"""Starts of the codes of rules about wording."""


def without_doubles(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one document less those that share half of their words or more with a graver or longer one."""
    findings = list(findings)
    kept: dict[tuple[int, str], list[Finding]] = {}
    dropped: set[int] = set()
    for finding in sorted(findings, key=_weight):
        if not finding.code.startswith(_WORDING):
            continue
        place = kept.setdefault((finding.location.index, finding.location.side), [])
        if any(_same_words(finding, other) for other in place):
            dropped.add(id(finding))
        else:
            place.append(finding)
    return [finding for finding in findings if id(finding) not in dropped]


def _weight(finding: Finding) -> tuple[int, int, tuple[str, int, str, int, int, str]]:
    span = finding.location.span
    return (-SEVERITIES.index(finding.severity), span.start - span.end, finding.order)


def _same_words(a: Finding, b: Finding) -> bool:
    """Whether two findings of different rules share at least half of the shorter one."""
    first, second = a.location.span, b.location.span
    shared = min(first.end, second.end) - max(first.start, second.start)
    return a.code != b.code and 2 * shared >= max(1, min(len(first), len(second)))
