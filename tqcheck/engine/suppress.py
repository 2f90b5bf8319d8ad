"""Suppression: directives in the file, then the configuration's table. Nothing is dropped; state and reason stay.

A directive or an entry that suppresses nothing is itself a finding (CFG001), so that they do not outlive their reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tqcheck.model.finding import Excerpt, Finding, Location
from tqcheck.model.lean import dataclass
from tqcheck.model.rule import Rule
from tqcheck.model.text import Directive, Place, Span
from tqcheck.text.globs import matches_glob

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.config.settings import IgnoreEntry

UNUSED = Rule(
    code="CFG001",
    name="unused-directive",
    message="“{text}” suppresses nothing here",
    why="A directive that no longer suppresses anything hides the next fault of its kind.",
    severity="neutral",
    scope="document",
    check="",
    mqm="other",
    canonical=("unused-noqa",),
    confidence=1.0,
)
"""Made by the engine itself, which alone knows what was suppressed."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A directive and the unit that it is for; unit None = the whole file."""

    directive: Directive
    unit: int | None


def covers(selector: str, code: str, name: str) -> bool:
    """Whether a selector (`TERM003`, `TERM`, `name-variants`, `PHR002/basic-disk`) covers a finding's code or name."""
    table = code.partition("/")[0]
    return selector in (code, table, name) or ("/" not in selector and selector.isupper() and code.startswith(selector))


def suppress(
    findings: Iterable[Finding],
    directives: Iterable[Placed],
    entries: Iterable[tuple[str, IgnoreEntry]],
    path: str,
    *,
    hidden: Iterable[Finding] = (),
    idle: Iterable[Rule] = (),
    report_unused: bool = True,
) -> list[Finding]:
    """The findings of one document with their states, and one more for each directive that was not needed.

    Args:
        entries: (glob, entry) pairs of the configuration whose glob matches the document.
        path: The document's path as given.
        hidden: Findings that this run does not show; a directive for one of them is needed, too.
        idle: Rules that did not look at this document; whether a directive is needed for one of them is not known.
        report_unused: Whether CFG001 takes part in this run.
    """
    off = [(rule.code, rule.name) for rule in idle]
    placed = [(item, code) for item in directives for code in item.directive.codes]
    config = list(entries)
    used: set[int] = set()
    used_entries: set[int] = set()

    def reasons(finding: Finding) -> list[tuple[str, str]]:
        """What suppresses a finding, and why; the directives of the file first."""
        out = []
        for number, (item, code) in enumerate(placed):
            if item.unit in (None, finding.location.index) and covers(code, finding.code, finding.name):
                used.add(number)
                out.append((f"directive in line {item.directive.place.line}", item.directive.reason))
        for number, (glob, entry) in enumerate(config):
            fits = entry.text is None or entry.text == finding.location.text
            if fits and covers(entry.code, finding.code, finding.name):
                used_entries.add(number)
                out.append((f"[tqcheck.ignore] “{glob}”", entry.reason))
        return out

    out = []
    for finding in findings:
        found = reasons(finding)
        out.append(_suppressed(finding, *found[0]) if found and finding.state == "open" else finding)
    for finding in hidden:
        reasons(finding)
    if report_unused:
        for number, (item, code) in enumerate(placed):
            if number not in used and not any(covers(code, *rule) for rule in off):
                out.append(_unused(f"ignore {code}", path, item.unit, item.directive.place))
        for number, (glob, entry) in enumerate(config):
            if number not in used_entries and not any(covers(entry.code, *rule) for rule in off):
                out.append(_unused(f"{entry.code} for “{glob}”", path, None, Place(address="[tqcheck.ignore]")))
    return out


def entries_for(path: str, table: Iterable[tuple[str, tuple[IgnoreEntry, ...]]]) -> list[tuple[str, IgnoreEntry]]:
    """The entries of `[tqcheck.ignore]` whose glob matches a path.

    Args:
        path: Relative to the root, with forward slashes.
    """
    return [(glob, entry) for glob, entries in table if matches_glob(path, glob) for entry in entries]


def _suppressed(finding: Finding, by: str, reason: str) -> Finding:
    return replace(finding, state="suppressed", state_reason=f"{by}: {reason}" if reason else by)


def _unused(text: str, path: str, unit: int | None, place: Place) -> Finding:
    return Finding(
        code=UNUSED.code,
        name=UNUSED.name,
        message=UNUSED.message.format(text=text),
        severity=UNUSED.severity,
        mqm=UNUSED.mqm,
        confidence=UNUSED.confidence,
        location=Location(path, "", unit or 0, "target", Span(0, 0), "", place, Excerpt("", 0)),
        canonical=UNUSED.canonical,
    )
