"""What comes out of one document: collected while its rules look at it, then small enough to send between processes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tqcheck.engine.findings import make_finding
from tqcheck.engine.suppress import Placed
from tqcheck.model.lean import dataclass
from tqcheck.model.report import InputInfo, Problem
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.finding import Finding, Hit, Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.score import Score
    from tqcheck.model.text import Document, TranslationUnit


@dataclass(frozen=True, slots=True)
class Checked:
    """What one document came to.

    Attributes:
        tallies: (code, tally) of each corpus rule that looked at the document.
        directives: Those of the file and of its units.
        scores: Those that a rule asked for.
    """

    info: InputInfo
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    tallies: tuple[tuple[str, object], ...] = ()
    directives: tuple[Placed, ...] = ()
    has_source: bool = False
    has_reference: bool = False
    scores: tuple[Score, ...] = ()


class Outcome:
    """Collects what comes out of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._findings: list[Finding] = []
        self.tallies: list[tuple[str, object]] = []
        self._problems: dict[tuple[str, str], tuple[Problem, int]] = {}
        self._units = self._words = 0
        self._has_source = self._has_reference = False
        self._directives = [Placed(directive, None) for directive in document.directives]

    def count(self, units: Iterable[TranslationUnit]) -> None:
        """Note the next units of the document."""
        for unit in units:
            self._units += 1
            self._words += count_words(unit.target.text)
            self._has_source = self._has_source or unit.source is not None
            self._has_reference = self._has_reference or bool(unit.references)
            self._directives.extend(Placed(directive, unit.index) for directive in unit.directives)

    def add(self, rule: Rule, severity: Severity | None, hits: Iterable[Hit], units: Sequence[TranslationUnit]) -> None:
        """Make findings of the hits of a rule.

        Args:
            severity: What the configuration says of the rule.
            units: Those that the hits are in.
        """
        # All or nothing: what fails on the way leaves no half of its findings behind.
        complete = tuple(hits)
        by_index = {unit.index: unit for unit in units} if complete else {}
        self._findings += [
            make_finding(hit, rule, self.document, units[0] if hit.unit < 0 else by_index[hit.unit], by_index, severity)
            for hit in complete
        ]

    def problem(self, kind: str, message: str, code: str, unit: TranslationUnit | None) -> None:
        """Note a failure; further ones of the same rule in this document are counted, not listed."""
        key = (kind, code)
        if key in self._problems:
            first, more = self._problems[key]
            self._problems[key] = (first, more + 1)
        else:
            where = unit.key if unit is not None else None
            self._problems[key] = (Problem(kind, message, self.document.path, code, where), 0)

    def done(self) -> Checked:
        """All of it; the findings in canonical order."""
        document = self.document
        return Checked(
            info=InputInfo(
                path=document.path,
                format=document.format,
                source_lang=document.source_lang,
                target_lang=document.target_lang,
                units=self._units,
                words=self._words,
                meta=document.meta,
            ),
            findings=tuple(sorted(self._findings, key=lambda finding: finding.order)),
            problems=tuple(
                replace(problem, message=f"{problem.message} (and in {more} more places)") if more else problem
                for problem, more in self._problems.values()
            ),
            tallies=tuple(self.tallies),
            directives=tuple(self._directives),
            has_source=self._has_source,
            has_reference=self._has_reference,
        )
