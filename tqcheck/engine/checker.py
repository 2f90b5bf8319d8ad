"""Runs the checks of one process over documents: builds them once, scans each unit once, contains their crashes.

A checker is made from rules and a termbase and then used for any number of documents. In each block of units the single
automaton finds the literals of all rules; a check that waits for literals is called only where one was seen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial, reduce
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from tqcheck import registry
from tqcheck.engine.blocks import blocks
from tqcheck.engine.context import SIDES, RuleContext, State
from tqcheck.engine.outcome import Checked, Outcome
from tqcheck.errors import ConfigError, RuleError
from tqcheck.model.report import Problem
from tqcheck.rules.contract import CheckPlugin, Setup, Watching
from tqcheck.text.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tqcheck.engine.context import MetricOptions
    from tqcheck.model.finding import Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, Side, TranslationUnit
    from tqcheck.rules.contract import CorpusCheck, DocumentCheck, UnitCheck, Watcher


class _Active:
    """A rule of this run with its check and, once the run starts, its context.

    Args:
        own: Whether the check was built from the glossary entries of this checker.
    """

    __slots__ = ("check", "context", "needs_source", "own", "rule", "severity", "watches")

    context: RuleContext

    def __init__(self, rule: Rule, check: Any, own: bool, severity: Severity | None) -> None:
        self.rule = rule
        self.check = check
        self.own = own
        self.severity = severity
        self.needs_source = "source" in rule.needs
        self.watches = isinstance(check, Watching)


_Watchers: TypeAlias = "dict[int, tuple[_Active, Watcher[Any]]]"


class Checker:
    """The checks of a run.

    Args:
        rules: The rules that take part, in order.
        termbase: The glossary entries.
        severities: What the configuration says, by code.
        metric_options: Of the metrics that rules ask for, by the metric's name.

    Raises:
        RuleError: a rule's parameters cannot be used.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        termbase: Termbase,
        severities: Mapping[str, Severity] | None = None,
        metric_options: MetricOptions | None = None,
    ) -> None:
        severities = severities or {}
        self._metric_options = metric_options or {}
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
            return Checker([item.rule for item in active], termbase, severities, self._metric_options)
        made = Checker.__new__(Checker)
        made._metric_options = self._metric_options
        made._start(active, termbase)
        made._state.scanners, made._state.owners = self._state.scanners, self._state.owners
        made._tired = self._tired
        return made

    def _start(self, active: list[_Active], termbase: Termbase) -> None:
        self._state = State(termbase, self._metric_options)
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
        whole_rules = [(slot, item) for slot, item in active if item.rule.scope != "unit"]
        outcome = Outcome(document)
        keep: list[TranslationUnit] | None = [] if whole_rules else None
        self._begin(document, {slot for slot, item in whole_rules if not item.watches}, path)
        watchers = self._watchers(outcome, document, whole_rules)
        for block in blocks(document.units):
            outcome.count(block)
            if keep is not None:
                keep += block
            seen = self._state.enter(block)
            for slot, item in unit_rules:
                self._check_units(outcome, item, seen.get(slot, ()) if item.check.literals else block)
            self._show(outcome, watchers, block)
        self._state.leave()
        if keep is not None:
            held = replace(document, units=keep)
            for slot, item in whole_rules:
                made = self._maker(slot, item, watchers, held)
                if made is None:
                    continue
                if item.rule.scope == "document":
                    self._check_whole(outcome, item, keep, made)
                else:
                    tally = self._contained(outcome, item, made)
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
        outcome = Outcome(document)
        waits = any(item.check.literals for _, item in active)
        self._begin(document, {slot for slot, _ in active}, path, scan=waits)
        units = list(document.units)
        if waits:
            for block in blocks(units):
                self._state.enter(block)
            self._state.leave()
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

    def _begin(self, document: Document, keep: set[int], path: str | None, *, scan: bool = True) -> None:
        """Let the contexts know the document; what the slots in `keep` see is kept until its end."""
        self._state.start(document, keep, document.path if path is None else path)
        if scan and not document.streamed and "target" in self._state.scanners:
            self._state.scanners["target"].expect(sum(len(unit.target.text) for unit in document.units))

    def _watchers(self, outcome: Outcome, document: Document, whole_rules: Sequence[tuple[int, _Active]]) -> _Watchers:
        """The watchers of the rules that can do with one unit after the other, by slot."""
        found: _Watchers = {}
        for slot, item in whole_rules:
            if item.watches:
                watcher = self._contained(outcome, item, partial(item.check.watch, document, item.context))
                if watcher is not None:
                    found[slot] = item, watcher
        return found

    def _maker(self, slot: int, item: _Active, watchers: _Watchers, document: Document) -> Callable[[], Any] | None:
        """What gives the hits or the tally of a rule that looks at a whole document; None = there is nothing for it."""
        if item.watches:
            return watchers[slot][1].end if slot in watchers else None
        if item.check.literals and not self._state.seen_anywhere(slot):
            return None
        look = item.check.check if item.rule.scope == "document" else item.check.observe
        return partial(look, document, item.context)

    def _show(self, outcome: Outcome, watchers: _Watchers, units: Sequence[TranslationUnit]) -> None:
        """Show units to all watchers; one that fails takes no further part."""
        for slot, (item, watcher) in list(watchers.items()):
            try:
                for unit in units:
                    watcher.see(unit)
            except Exception as error:
                self._failed(outcome, item, error, None)
                del watchers[slot]

    def _check_units(self, outcome: Outcome, item: _Active, units: Iterable[TranslationUnit]) -> None:
        """Add the findings of one unit check; nearly always there are none, so nothing is prepared for them."""
        for unit in units:
            if self._tired and item.rule.code in self._tired:
                return
            if item.needs_source and unit.source is None:
                continue
            try:
                hits = tuple(item.check.check(unit, item.context))
                if hits:
                    outcome.add(item.rule, item.severity, hits, (unit,))
            except Exception as error:
                self._failed(outcome, item, error, unit)

    def _check_whole(self, outcome: Outcome, item: _Active, units: Sequence[TranslationUnit], hits: Any) -> None:
        """Add the findings of a document or corpus check; `hits` makes the call."""
        self._contained(outcome, item, lambda: outcome.add(item.rule, item.severity, hits(), units))

    def _contained(self, outcome: Outcome, item: _Active, run: Any) -> Any:
        """What `run` returns; None where it fails."""
        if item.rule.code in self._tired:
            return None
        try:
            return run()
        except Exception as error:
            self._failed(outcome, item, error, None)
        return None

    def _failed(self, outcome: Outcome, item: _Active, error: Exception, unit: TranslationUnit | None) -> None:
        """Note the failure of a check as a problem, once per rule and document."""
        code = item.rule.code
        if isinstance(error, TimeoutError):
            # A rule that ran into the limit once would do so on every unit: it takes no further part in the run.
            self._tired.add(code)
            what = f"{code} ran into its time limit and was stopped for the rest of the run"
            outcome.problem("timeout", what, code, unit)
        else:
            outcome.problem("check", _failure(item, error), code, unit)


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
