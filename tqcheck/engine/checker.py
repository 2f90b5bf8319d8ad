"""Runs the checks of one process over documents: builds them once, scans each unit once, contains their crashes.

A checker is made from rules and a termbase and then used for any number of documents. For each unit the single
automaton finds the literals of all rules; a check that waits for literals is called only where one was seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, Any, cast

from tqcheck import registry
from tqcheck.engine.findings import make_finding
from tqcheck.engine.suppress import Placed
from tqcheck.errors import ConfigError, RuleError
from tqcheck.model.report import InputInfo, Problem
from tqcheck.rules.contract import CheckPlugin, Context, Seen, Setup
from tqcheck.text.analysis import Analysis
from tqcheck.text.language import Guess, Identifier
from tqcheck.text.scan import Scanner
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.model.finding import Finding, Hit, Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, Side, TranslationUnit
    from tqcheck.rules.contract import CorpusCheck, DocumentCheck, UnitCheck
    from tqcheck.text.pattern import Match, Pattern

_SIDES: tuple[Side, Side] = ("target", "source")


@dataclass(frozen=True, slots=True)
class Checked:
    """What one document came to; small enough to send between processes.

    Attributes:
        tallies: (code, tally) of each corpus rule that looked at the document.
        directives: Those of the file and of its units.
    """

    info: InputInfo
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    tallies: tuple[tuple[str, object], ...] = ()
    directives: tuple[Placed, ...] = ()
    has_source: bool = False


@dataclass(slots=True)
class _Active:
    """A rule of this run with its check and its context."""

    rule: Rule
    check: Any
    severity: Severity | None
    context: _RuleContext = field(init=False)


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
        self._state = _State(termbase)
        self._active: list[_Active] = []
        literals: dict[Side, list[str]] = {"target": [], "source": []}
        self._owners: dict[Side, list[tuple[int, int]]] = {"target": [], "source": []}
        for rule in rules:
            active = _Active(rule, build_check(rule, termbase), severities.get(rule.code))
            slot = len(self._active)
            for side in _SIDES:
                words = getattr(active.check.literals, side)
                literals[side].extend(words)
                self._owners[side].extend((slot, number) for number in range(len(words)))
            active.context = _RuleContext(rule, slot, self._state)
            self._active.append(active)
        self._state.scanners = {side: Scanner(words) for side, words in literals.items() if words}
        self._state.owners = self._owners
        self._tired: set[str] = set()

    def check(self, document: Document, codes: frozenset[str] | None = None) -> Checked:
        """Unit and document findings of one document, and the tallies of the corpus rules.

        Args:
            codes: The rules that look at this document; None = all of the run whose languages fit.
        """
        active = self._for(document, codes)
        unit_rules = [(slot, item) for slot, item in active if item.rule.scope == "unit"]
        always = [item for _, item in unit_rules if not item.check.literals]
        waiting = {slot: item for slot, item in unit_rules if item.check.literals}
        whole_rules = [(slot, item) for slot, item in active if item.rule.scope != "unit"]
        outcome = _Outcome(document)
        keep: list[TranslationUnit] | None = [] if whole_rules else None
        for unit in self._scanned(document, {slot for slot, _ in whole_rules}):
            outcome.count(unit)
            if keep is not None:
                keep.append(unit)
            seen = self._state.seen_now
            called = [waiting[slot] for slot in dict.fromkeys((*seen["target"], *seen["source"])) if slot in waiting]
            for item in (*always, *called):
                if unit.source is not None or "source" not in item.rule.needs:
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
        return outcome.done()

    def decide(self, tallies: Iterable[tuple[str, object]]) -> tuple[dict[str, object], tuple[Problem, ...]]:
        """What follows from the tallies of all documents.

        Args:
            tallies: (code, tally) pairs in any order.

        Returns:
            The verdicts of the corpus rules by code, empty ones left out, and a problem for each rule that failed.
        """
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

    def flag(self, document: Document, verdicts: Mapping[str, object], codes: frozenset[str] | None = None) -> Checked:
        """The corpus rules' findings in one document, given their verdicts by code."""
        active = [(slot, item) for slot, item in self._for(document, codes) if item.rule.code in verdicts]
        outcome = _Outcome(document)
        units = list(self._scanned(document, {slot for slot, _ in active}))
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
            and fits(document.target_lang, item.rule.languages.target)
            and fits(document.source_lang, item.rule.languages.source)
        ]

    def _scanned(self, document: Document, keep: set[int]) -> Iterable[TranslationUnit]:
        self._state.start(document, keep)
        for unit in document.units:
            self._state.enter(unit)
            yield unit

    def _check_unit(self, outcome: _Outcome, item: _Active, unit: TranslationUnit) -> None:
        """Add the findings of one unit check; nearly always there are none, so nothing is prepared for them."""
        if item.rule.code in self._tired:
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
    try:
        plugin = cast("CheckPlugin[object, object]", registry.load("check", rule.check))
        params: object = rule.params
        if plugin.prepare is None:
            # Validated when the rule was compiled, or when the configuration changed it; JSON made lists of the tuples.
            values = {key: tuple(value) if isinstance(value, list) else value for key, value in rule.params.items()}
            params = plugin.params(**values)
        return plugin.build(params, Setup(rule, termbase))
    except (TypeError, ValueError, ConfigError) as error:
        raise RuleError(f"{rule.code}: {error}", path=rule.path) from error


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


class _State:
    """What the contexts share: the current document, the current unit, and what was seen in it."""

    def __init__(self, termbase: Termbase) -> None:
        self.termbase = termbase
        self.scanners: dict[Side, Scanner] = {}
        self.owners: dict[Side, list[tuple[int, int]]] = {}
        self.source_lang: str | None = None
        self.target_lang: str | None = None
        self.seen_now: dict[Side, dict[int, list[Seen]]] = {"target": {}, "source": {}}

    def start(self, document: Document, keep: set[int]) -> None:
        """Begin a document; what the slots in `keep` see is kept until its end."""
        self.source_lang, self.target_lang = document.source_lang, document.target_lang
        self._identifier = Identifier()
        self._keep = keep
        self._kept: dict[tuple[int, Side], dict[int, list[Seen]]] = {}
        self._unit: TranslationUnit | None = None
        self._analyses: dict[Side, Analysis] = {}

    def enter(self, unit: TranslationUnit) -> None:
        """Make a unit the current one and scan it."""
        self._unit = unit
        self._analyses = {}
        for side in _SIDES:
            seen = self.seen_now[side] = {}
            scanner = self.scanners.get(side)
            if scanner is None or unit.side(side) is None:
                continue
            owners = self.owners[side]
            for literal, start, end in scanner.scan(self.analysis(unit, side).folded.text):
                slot, number = owners[literal]
                seen.setdefault(slot, []).append(Seen(number, start, end))
            for slot in self._keep:
                if slot in seen:
                    self._kept.setdefault((slot, side), {})[unit.index] = seen[slot]

    def analysis(self, unit: TranslationUnit, side: Side) -> Analysis:
        """The analysis of one side, kept while the unit is the current one."""
        if unit is not self._unit:
            self._unit, self._analyses = unit, {}
        analysis = self._analyses.get(side)
        if analysis is None:
            segment = unit.side(side)
            assert segment is not None
            analysis = self._analyses[side] = Analysis(segment)
        return analysis

    def seen(self, slot: int, unit: TranslationUnit, side: Side) -> list[Seen]:
        """What a slot saw in a unit."""
        if slot in self._keep:
            return self._kept.get((slot, side), {}).get(unit.index, [])
        return self.seen_now[side].get(slot, [])

    def seen_anywhere(self, slot: int) -> bool:
        """Whether a kept slot saw anything in the document."""
        return any((slot, side) in self._kept for side in _SIDES)

    def language(self, unit: TranslationUnit, side: Side) -> Guess:
        """The language of one side; the identifier's budget is the document's."""
        return self._identifier.identify(self.analysis(unit, side).text)


class _RuleContext(Context):
    """The context of one rule."""

    def __init__(self, rule: Rule, slot: int, state: _State) -> None:
        self._rule = rule
        self._slot = slot
        self._state = state

    @property
    def rule(self) -> Rule:
        return self._rule

    @property
    def termbase(self) -> Termbase:
        return self._state.termbase

    @property
    def source_lang(self) -> str | None:
        return self._state.source_lang

    @property
    def target_lang(self) -> str | None:
        return self._state.target_lang

    def analysis(self, unit: TranslationUnit, side: Side = "target") -> Analysis:
        return self._state.analysis(unit, side)

    def seen(self, unit: TranslationUnit, side: Side = "target") -> list[Seen]:
        return self._state.seen(self._slot, unit, side)

    def language(self, unit: TranslationUnit, side: Side = "target") -> Guess:
        return self._state.language(unit, side)

    def matches(self, pattern: Pattern, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        return pattern.matches(text, start, end)


class _Outcome:
    """Collects what comes out of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.findings: list[Finding] = []
        self.tallies: list[tuple[str, object]] = []
        self._problems: dict[tuple[str, str], tuple[Problem, int]] = {}
        self._units = self._words = 0
        self._has_source = False
        self._directives = [Placed(directive, None) for directive in document.directives]

    def count(self, unit: TranslationUnit) -> None:
        self._units += 1
        self._words += count_words(unit.target.text)
        self._has_source = self._has_source or unit.source is not None
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
        )
