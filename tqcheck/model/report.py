"""Everything that a reporter may know of a run."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tqcheck.model.finding import SEVERITIES, Finding, Severity
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from tqcheck.model.score import Score


@dataclass(frozen=True, slots=True)
class InputInfo:
    """A file that was read."""

    path: str
    format: str
    source_lang: str | None
    target_lang: str | None
    units: int
    words: int
    meta: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the user should know of the run itself.

    Attributes:
        kind: `read`, `check` and `timeout` kept tqcheck from doing its work in full, so that the run exits 2;
            `glossary` is a blemish of a glossary that was put right. In a report of scores, `score` counts segments
            that were not scored, and `tally` is what a metric counted besides.
        rule, path, unit: What it concerns, where known.
    """

    kind: str
    message: str
    path: str | None = None
    rule: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that was selected but could not run, and why."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run, in canonical order."""

    inputs: tuple[InputInfo, ...] = ()
    findings: tuple[Finding, ...] = ()
    scores: tuple[Score, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    statistics: bool = False

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that are neither suppressed nor in the baseline."""
        return tuple(finding for finding in self.findings if finding.state == "open")

    @property
    def complete(self) -> bool:
        """Whether nothing kept tqcheck from doing its work in full."""
        return all(problem.kind == "glossary" for problem in self.problems)

    @property
    def words(self) -> int:
        """Words of all inputs' targets."""
        return sum(item.words for item in self.inputs)

    def by_severity(self) -> dict[Severity, int]:
        """Open findings by severity, most grave first; every severity is a key."""
        counts = Counter(finding.severity for finding in self.open)
        return {severity: counts[severity] for severity in reversed(SEVERITIES)}

    def by_rule(self) -> list[tuple[str, str, int]]:
        """(code without entry, name, count) of open findings, most frequent first."""
        counts = Counter((finding.code.partition("/")[0], finding.name) for finding in self.open)
        return [(code, name, n) for (code, name), n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]

    def reaches(self, fail_on: Severity) -> bool:
        """Whether an open finding is at least that grave."""
        floor = SEVERITIES.index(fail_on)
        return any(SEVERITIES.index(finding.severity) >= floor for finding in self.open)
