"""Runs the checks of one process over documents: builds them once, scans each unit once, contains their crashes.

A checker is made from rules and a termbase and then used for any number of documents. For each unit the single
automaton finds the literals of all rules; a check that waits for literals is called only where one was seen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Any, cast

from tqcheck import registry
from tqcheck.engine.context import SIDES, RuleContext, State
from tqcheck.engine.findings import make_finding
from tqcheck.engine.suppress import Placed
from tqcheck.errors import ConfigError, RuleError
from tqcheck.model.lean import dataclass
from tqcheck.model.report import InputInfo, Problem
from tqcheck.rules.contract import CheckPlugin, Setup
from tqcheck.text.scan import Scanner
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.model.finding import Finding, Hit, Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.score import Score
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, Side, TranslationUnit
    from tqcheck.rules.contract import CorpusCheck, DocumentCheck, UnitCheck


@dataclass(frozen=True, slots=True)
class Checked:
    """What one document came to; small enough to send between processes.

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


class _Active:
    """A rule of this run with its check and, once the run starts, its context.

    Args:
        own: Whether the check was built from the glossary entries of this checker.
    """

    __slots__ = ("check", "context", "needs_source", "own", "rule", "severity")

    context: RuleContext

    def __init__(self, rule: Rule, check: Any, own: bool, severity: Severity | None) -> None:
        self.rule = rule
        self.check = check
        self.own = own
        self.severity = severity
        self.needs_source = "source" in rule.needs


class Checker:
    """The checks of a run.

    Args:
        rules: The rules that take part, in order.
        termbase: The glossary entries.
        severities: What the configuration says, by code.

    Raises:
        RuleError: a rule's parameters cannot be used.
    """

    def __init__(
        self, rules: Iterable[Rule], termbase: Termbase, severities: Mapping[str, Severity] | None = None
    ) -> None:
        severities = severities or {}
        built = [(rule, *_built(rule, termbase)) for rule in rules]
        self._start([_Active(*item, severities.get(item[0].code)) for item in built], termbase)
        literals: dict[Side, list[str]] = {"target": [], "source": []}
        for slot, item in enumerate(self._active):
            for side in SIDES:
                words = getattr(item.check.literals, side)
                literals[side].extend(words)
                self._state.owners[side].add(slot, len(words))
        self._state.scanners = {side: Scanner(words) for side, words in literals.items() if words}

    def with_termbase(self, termbase: Termbase) -> Checker:
        """A checker of the same rules for other glossary entries; what does not depend on them is shared."""
        active = []
        for item in self._active:
            check, own = _built(item.rule, termbase) if item.own else (item.check, False)
            active.append(_Active(item.rule, check, own, item.severity))
        if any(new.check.literals != old.check.literals for new, old in zip(active, self._active, strict=True)):
            severities = {item.rule.code: item.severity for item in active if item.severity is not None}
            return Checker([item.rule for item in active], termbase, severities)
        made = Checker.__new__(Checker)
        made._start(active, termbase)
        made._state.scanners, made._state.owners = self._state.scanners, self._state.owners
        made._tired = self._tired
        return made

    def _start(self, active: list[_Active], termbase: Termbase) -> None:
        self._state = State(termbase)
        self._active = active
        for slot, item in enumerate(active):
            item.context = RuleContext(item.rule, slot, self._state)
        self._tired: set[str] = set()

    def check(self, document: Document, codes: frozenset[str] | None = None, *, path: str | None = None) -> Checked:
        """Unit and document findings of one document, and the tallies of the corpus rules.

        Args:
            codes: The rules that look at this document; None = all of the run whose languages fit.
            path: What checks are told of the document's path; None = the path as given.
        """
        active = self._for(document, codes)
        unit_rules = [(slot, item) for slot, item in active if item.rule.scope == "unit"]
        always = [item for _, item in unit_rules if not item.check.literals]
        waiting = {slot: item for slot, item in unit_rules if item.check.literals}
        whole_rules = [(slot, item) for slot, item in active if item.rule.scope != "unit"]
        outcome = _Outcome(document)
        keep: list[TranslationUnit] | None = [] if whole_rules else None
        for unit in self._scanned(document, {slot for slot, _ in whole_rules}, path):
            outcome.count(unit)
            if keep is not None:
                keep.append(unit)
            seen = self._state.seen_now
            called = [waiting[slot] for slot in dict.fromkeys((*seen["target"], *seen["source"])) if slot in waiting]
            for item in (*always, *called):
                if unit.source is not None or not item.needs_source:
                    self._check_unit(outcome, item, unit)
        if keep is not None:
            held = replace(document, units=keep)
            for slot, item in whole_rules:
                if item.check.literals and not self._state.seen_anywhere(slot):
                    continue
                if item.rule.scope == "document":
                    self._check_whole(outcome, item, keep, lambda item=item: item.check.check(held, item.context))
                else:
                    tally = self._contained(outcome, item, lambda item=item: item.check.observe(held, item.context))
                    if tally is not None:
                        outcome.tallies.append((item.rule.code, tally))
        return replace(outcome.done(), scores=tuple(self._state.scores.values()))

    def decide(self, tallies: Iterable[tuple[str, object]]) -> tuple[dict[str, object], tuple[Problem, ...]]:
        """What follows from the tallies of all documents.

        Args:
            tallies: (code, tally) pairs in any order.

        Returns:
            The verdicts of the corpus rules by code, empty ones left out, and a problem for each rule that failed.
        """
        self._state.rest()
        by_code: dict[str, list[object]] = {}
        for code, tally in tallies:
            by_code.setdefault(code, []).append(tally)
        verdicts: dict[str, object] = {}
        problems = []
        for item in self._active:
            code = item.rule.code
            if code not in by_code:
                continue
            check = cast("CorpusCheck[object, object]", item.check)
            try:
                verdict = check.decide(reduce(check.merge, by_code[code]), item.context)
            except Exception as error:
                problems.append(Problem("check", _failure(item, error), rule=code))
                continue
            if verdict:
                verdicts[code] = verdict
        return verdicts, tuple(problems)

    def flag(
        self,
        document: Document,
        verdicts: Mapping[str, object],
        codes: frozenset[str] | None = None,
        *,
        path: str | None = None,
    ) -> Checked:
        """The corpus rules' findings in one document, given their verdicts by code; the rest as for `check`."""
        active = [(slot, item) for slot, item in self._for(document, codes) if item.rule.code in verdicts]
        outcome = _Outcome(document)
        waits = any(item.check.literals for _, item in active)
        units = list(self._scanned(document, {slot for slot, _ in active}, path, scan=waits))
        held = replace(document, units=units)
        for slot, item in active:
            if item.check.literals and not self._state.seen_anywhere(slot):
                continue
            verdict = verdicts[item.rule.code]
            self._check_whole(
                outcome, item, units, lambda item=item, verdict=verdict: item.check.flag(held, verdict, item.context)
            )
        return outcome.done()

    def _for(self, document: Document, codes: frozenset[str] | None) -> list[tuple[int, _Active]]:
        return [
            (slot, item)
            for slot, item in enumerate(self._active)
            if (codes is None or item.rule.code in codes)
            and suits(item.rule, document.source_lang, document.target_lang)
        ]

    def _scanned(
        self, document: Document, keep: set[int], path: str | None, *, scan: bool = True
    ) -> Iterable[TranslationUnit]:
        self._state.start(document, keep, document.path if path is None else path)
        if scan and not document.streamed and "target" in self._state.scanners:
            self._state.scanners["target"].expect(sum(len(unit.target.text) for unit in document.units))
        for unit in document.units:
            if scan:
                self._state.enter(unit)
            yield unit

    def _check_unit(self, outcome: _Outcome, item: _Active, unit: TranslationUnit) -> None:
        """Add the findings of one unit check; nearly always there are none, so nothing is prepared for them."""
        if self._tired and item.rule.code in self._tired:
            return
        try:
            hits = tuple(item.check.check(unit, item.context))
            if hits:
                _add(outcome, item, hits, (unit,))
        except Exception as error:
            self._failed(outcome, item, error, unit)

    def _check_whole(self, outcome: _Outcome, item: _Active, units: Sequence[TranslationUnit], hits: Any) -> None:
        """Add the findings of a document or corpus check; `hits` makes the call."""
        self._contained(outcome, item, lambda: _add(outcome, item, hits(), units))

    def _contained(self, outcome: _Outcome, item: _Active, run: Any) -> Any:
        """What `run` returns; None where it fails."""
        if item.rule.code in self._tired:
            return None
        try:
            return run()
        except Exception as error:
            self._failed(outcome, item, error, None)
        return None

    def _failed(self, outcome: _Outcome, item: _Active, error: Exception, unit: TranslationUnit | None) -> None:
        """Note the failure of a check as a problem, once per rule and document."""
        code = item.rule.code
        if isinstance(error, TimeoutError):
            # A rule that ran into the limit once would do so on every unit: it takes no further part in the run.
            self._tired.add(code)
            what = f"{code} ran into its time limit and was stopped for the rest of the run"
            outcome.problem("timeout", what, item, unit)
        else:
            outcome.problem("check", _failure(item, error), item, unit)


def _add(outcome: _Outcome, item: _Active, hits: Iterable[Hit], units: Sequence[TranslationUnit]) -> None:
    by_index = {unit.index: unit for unit in units}
    found = []
    for hit in hits:
        unit = units[0] if hit.unit < 0 else by_index[hit.unit]
        found.append(make_finding(hit, item.rule, outcome.document, unit, by_index, item.severity))
    # All or nothing: what fails on the way leaves no half of its findings behind.
    outcome.findings.extend(found)


def build_check(rule: Rule, termbase: Termbase) -> UnitCheck | DocumentCheck | CorpusCheck[Any, Any]:
    """The check of a rule.

    Raises:
        RuleError: the rule's parameters do not fit the check.
    """
    return _built(rule, termbase)[0]


def _built(rule: Rule, termbase: Termbase) -> tuple[UnitCheck | DocumentCheck | CorpusCheck[Any, Any], bool]:
    """The check of a rule, and whether it was built from the glossary entries."""
    setup = Setup(rule, termbase)
    try:
        plugin = cast("CheckPlugin[object, object]", registry.load("check", rule.check))
        params: object = rule.params
        if plugin.prepare is None:
            # Validated when the rule was compiled, or when the configuration changed it; JSON made lists of the tuples.
            values = {key: tuple(value) if isinstance(value, list) else value for key, value in rule.params.items()}
            params = plugin.params(**values)
        return plugin.build(params, setup), setup.asked
    except (TypeError, ValueError, ConfigError) as error:
        raise RuleError(f"{rule.code}: {error}", path=rule.path) from error


def suits(rule: Rule, source_lang: str | None, target_lang: str | None) -> bool:
    """Whether a rule is for documents in these languages."""
    if source_lang is None and "source-lang" in rule.needs:
        return False
    return fits(target_lang, rule.languages.target) and fits(source_lang, rule.languages.source)


def fits(lang: str | None, wanted: tuple[str, ...]) -> bool:
    """Whether a rule for these languages looks at text in `lang`; a language that is not known fits.

    Codes are compared without regard to case (RFC 5646, section 2.1.1); `en_US` is read as `en-US`.
    """
    if lang is None or "*" in wanted:
        return True
    given = f"{lang.lower().replace('_', '-')}-"
    return any(given.startswith(f"{item.lower()}-") for item in wanted)


def _failure(item: _Active, error: Exception) -> str:
    return f"{item.rule.code} failed: {type(error).__name__}: {error}"


class _Outcome:
    """Collects what comes out of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.findings: list[Finding] = []
        self.tallies: list[tuple[str, object]] = []
        self._problems: dict[tuple[str, str], tuple[Problem, int]] = {}
        self._units = self._words = 0
        self._has_source = self._has_reference = False
        self._directives = [Placed(directive, None) for directive in document.directives]

    def count(self, unit: TranslationUnit) -> None:
        self._units += 1
        self._words += count_words(unit.target.text)
        self._has_source = self._has_source or unit.source is not None
        self._has_reference = self._has_reference or bool(unit.references)
        self._directives.extend(Placed(directive, unit.index) for directive in unit.directives)

    def problem(self, kind: str, message: str, item: _Active, unit: TranslationUnit | None) -> None:
        """Note a failure; further ones of the same rule in this document are counted, not listed."""
        key = (kind, item.rule.code)
        if key in self._problems:
            first, more = self._problems[key]
            self._problems[key] = (first, more + 1)
        else:
            where = unit.key if unit is not None else None
            self._problems[key] = (Problem(kind, message, self.document.path, item.rule.code, where), 0)

    def done(self) -> Checked:
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
            findings=tuple(self.findings),
            problems=tuple(
                replace(problem, message=f"{problem.message} (and in {more} more places)") if more else problem
                for problem, more in self._problems.values()
            ),
            tallies=tuple(self.tallies),
            directives=tuple(self._directives),
            has_source=self._has_source,
            has_reference=self._has_reference,
        )
