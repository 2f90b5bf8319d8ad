"""One fault, one finding: where rules about wording meet on the same words, the gravest and longest one speaks.

Phrase tables and fluency rules know the same garbled stretch from different sides, as rules about terms know a wrong
name, and telling a reader twice helps nobody. Findings about other things (a number, a space) stand beside them. Where
the text itself is damaged, that is the fault, and what rules make of its wording is none. Overlaps are settled before
anything is suppressed, so suppressing a finding never brings another one to light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.finding import Finding
    from tqcheck.model.text import Span

_WORDING = ("PHR", "FLU", "STY010")
"""Starts of the codes of rules about wording. STY010 sees slogans by their quotes that tables know by their words."""

_TERMS = ("TERM002", "TERM020", "TERM003", "TERM010", "TERM004", "TERM005")
"""Codes of rules about which word is the right one, the best informed first: the glossary knows more than a count."""

_GLOSSARY = "TERM002"
"""Code of the rule whose word settles what else is said of the wording in it: the glossary has a rendering for it."""

_OTHER_FAULTS = frozenset(["linguistic-conventions/capitalization"])
"""What is wrong beside the wording: a wrong capital is another fault than the words that it stands in."""

_DAMAGE = "EXTR001"
"""Code of the rule that finds damaged stretches: each goes from its unit to that of its last related place."""

_OF_DAMAGED_TEXT = ("LOC", "FLU", "PHR", "QE", "STY", "TERM003", "TERM008", "TERM011")
"""Starts of the codes of rules that a damaged text sets off: about wording, names in more than one form, quality."""

_OF_WHOLE_DOCUMENTS = "FLU000"
"""Code of the rule whose finding stands in the first unit and is about all of them."""

_VAGUE = "QE001"
"""Code of the rule that says where something is wrong, not what: whoever can say that, speaks in its place."""

_OF_WHOLES = (_OF_WHOLE_DOCUMENTS, "STY001", "QE")
"""Starts of the codes of rules that mark whole documents, segments or sentences: they say nothing of single words."""

_STRETCH = 100
"""Characters; about the length of the longest phrase that a rule finds."""


def without_doubles(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one document less those that another one stands for.

    Those are findings in damaged text, those that share half of their words or more with one that goes before, and
    suspicions of what others know.
    """
    findings = _outside_damage(list(findings))
    kept: dict[tuple[bool, int, str, int], list[Finding]] = {}
    dropped: set[int] = set()
    for finding in sorted(findings, key=_weight):
        of_terms = finding.code in _TERMS
        if not (of_terms or finding.code.startswith(_WORDING)) or finding.mqm in _OTHER_FAULTS:
            continue
        if finding.code == _OF_WHOLE_DOCUMENTS:
            continue
        # Only findings in the same stretches of the text are compared: a long line may hold thousands.
        at = finding.location
        stretches = range(at.span.start // _STRETCH, at.span.end // _STRETCH + 1)
        places = [kept.setdefault((of_terms, at.index, at.side, stretch), []) for stretch in stretches]
        if any(_same_words(finding, other) for place in places for other in place):
            dropped.add(id(finding))
            continue
        if finding.code == _GLOSSARY:
            places += [kept.setdefault((False, at.index, at.side, stretch), []) for stretch in stretches]
        for place in places:
            place.append(finding)
    return _without_vague([finding for finding in findings if id(finding) not in dropped])


def _without_vague(findings: list[Finding]) -> list[Finding]:
    """The findings less suspicions of which half or more is covered by findings that say what is wrong."""
    vague = [finding for finding in findings if finding.code == _VAGUE]
    if not vague:
        return findings
    known: dict[tuple[int, str], list[Span]] = {}
    for finding in findings:
        if not finding.code.startswith(_OF_WHOLES):
            at = finding.location
            known.setdefault((at.index, at.side), []).append(at.span)
    told = set()
    for finding in vague:
        at = finding.location
        if 2 * _covered(at.span, known.get((at.index, at.side), [])) >= len(at.span):
            told.add(id(finding))
    return [finding for finding in findings if id(finding) not in told]


def _covered(span: Span, others: Iterable[Span]) -> int:
    """How many code points of a span lie in one or more of the others."""
    count, done = 0, span.start
    for other in sorted(others):
        start, end = max(other.start, done), min(other.end, span.end)
        if start < end:
            count += end - start
            done = end
    return count


def _outside_damage(findings: list[Finding]) -> list[Finding]:
    """The findings less those that damaged text sets off."""
    damaged: set[int] = set()
    for finding in findings:
        if finding.code == _DAMAGE:
            last = max((related.location.index for related in finding.related), default=finding.location.index)
            damaged.update(range(finding.location.index, last + 1))
    return [
        finding
        for finding in findings
        if finding.location.index not in damaged
        or finding.location.side != "target"
        or not finding.code.startswith(_OF_DAMAGED_TEXT)
        or finding.code == _OF_WHOLE_DOCUMENTS
    ]


def _weight(finding: Finding) -> tuple[int, int, int, tuple[str, int, str, int, int, str]]:
    """What goes first: of rules about terms the best informed, of others the gravest, then the longest."""
    span = finding.location.span
    rank = _TERMS.index(finding.code) if finding.code in _TERMS else 1
    return (rank, -SEVERITIES.index(finding.severity), span.start - span.end, finding.order)


def _same_words(a: Finding, b: Finding) -> bool:
    """Whether two findings of different rules share at least half of the shorter one.

    A phrase that holds a forbidden form and more says more than the glossary: of it, half must be shared.
    """
    first, second = a.location.span, b.location.span
    shared = min(first.end, second.end) - max(first.start, second.start)
    phrase_beside_term = b.code == _GLOSSARY and a.code not in _TERMS
    half_of = len(first) if phrase_beside_term else min(len(first), len(second))
    return a.code != b.code and 2 * shared >= max(1, half_of)
