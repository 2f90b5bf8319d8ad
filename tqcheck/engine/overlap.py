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

_WORDING = ("PHR", "FLU", "STY010")
"""Starts of the codes of rules about wording. STY010 sees slogans by their quotes that tables know by their words."""

_OTHER_FAULTS = frozenset(["linguistic-conventions/capitalization"])
"""What is wrong beside the wording: a wrong capital is another fault than the words that it stands in."""

_STRETCH = 100
"""Characters; about the length of the longest phrase that a rule finds."""


def without_doubles(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one document less those that share half of their words or more with a graver or longer one."""
    findings = list(findings)
    kept: dict[tuple[int, str, int], list[Finding]] = {}
    dropped: set[int] = set()
    for finding in sorted(findings, key=_weight):
        if not finding.code.startswith(_WORDING) or finding.mqm in _OTHER_FAULTS:
            continue
        # Only findings in the same stretches of the text are compared: a long line may hold thousands.
        at = finding.location
        stretches = range(at.span.start // _STRETCH, at.span.end // _STRETCH + 1)
        places = [kept.setdefault((at.index, at.side, stretch), []) for stretch in stretches]
        if any(_same_words(finding, other) for place in places for other in place):
            dropped.add(id(finding))
        else:
            for place in places:
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
