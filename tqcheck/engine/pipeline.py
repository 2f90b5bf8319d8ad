"""From files and settings to a report: map over the files, reduce the corpus rules, flag, suppress, sort.

The parts that run in worker processes are top-level functions of (settings, file): a worker builds its checker from the
settings once and keeps it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import cache, partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from tqcheck import __version__, registry
from tqcheck.engine.checker import suits
from tqcheck.engine.checkers import Checkers
from tqcheck.engine.extras import is_installed, lacking
from tqcheck.engine.findings import with_fingerprints
from tqcheck.engine.outcome import Checked
from tqcheck.engine.overlap import without_doubles
from tqcheck.engine.read import read
from tqcheck.engine.selection import find_profile, is_left_out, refuse_unknown, select_rules
from tqcheck.engine.suppress import UNUSED, entries_for, suppress
from tqcheck.errors import ConfigError, ReadError, TqcheckError
from tqcheck.model.lang import primary_or_english
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.report import InputInfo, Problem, Report, Skipped
from tqcheck.rules.load import load_rules
from tqcheck.text.globs import matches_glob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.config.settings import PathOptions, Settings
    from tqcheck.engine.checker import Checker
    from tqcheck.model.finding import Finding
    from tqcheck.model.plugins import Executor
    from tqcheck.model.rule import Profile, Rule
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, File
    from tqcheck.termbase.narrow import Glossaries, Needed

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_PROCESS = 4_000_000
"""Bytes of input that repay the start of a worker process (some 0.2 s) several times over."""


class Opener(Protocol):
    """Turns a file into the document that is checked."""

    def __call__(self, settings: Settings, file: File) -> Document:
        """The document; it may be asked for several times."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does: the rules that take part, those that cannot, and the termbase.

    Attributes:
        skipped: Rules that cannot run whatever the files are.
        termbase: All entries; empty where some of the glossaries are big.
        big: The glossaries where some are big: each document gets the entries that it needs.
    """

    rules: tuple[Rule, ...]
    known: tuple[Rule, ...]
    skipped: tuple[Skipped, ...]
    profile: Profile
    termbase: Termbase
    big: Glossaries | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Partial:
    """What the map step gives for one file: a checked document, or the problem that kept it from being read.

    Attributes:
        needed: The entries of big glossaries that the document needs.
    """

    checked: Checked | None
    problem: Problem | None = None
    needed: Needed = frozenset()


def run(
    files: Sequence[File],
    settings: Settings,
    *,
    source: File | None = None,
    jobs: int | None = None,
    fresh: bool = True,
    opener: Opener | None = None,
) -> Report:
    """Check files; see `tqcheck.api.check`.

    Args:
        fresh: Read rules and glossaries anew; without, they are those of the run before with the same settings.
        opener: Reads the files, in place of the readers and of `source`; it must pickle.
    """
    if fresh:
        forget()
    if source is not None and len(files) != 1:
        raise ConfigError(
            "--source goes with exactly one file", hint="check the files one by one, each with its source"
        )
    plan = make_plan(settings)
    execute = _executor(files, jobs)
    opener = opener or partial(_document, source)
    partials = list(execute(partial(_map, settings, opener), files))
    flagged, failed = _reduce(settings, opener, files, partials, execute)
    findings: list[Finding] = []
    for item, extra in zip(partials, flagged, strict=True):
        if item.checked is not None:
            findings.extend(_finish(settings, plan, item, extra))
    checked = [item.checked for item in partials if item.checked is not None]
    problems = [*plan.problems, *failed, *(item.problem for item in partials if item.problem)]
    problems += [problem for part in (*checked, *flagged) if part is not None for problem in part.problems]
    return Report(
        inputs=tuple(sorted((part.info for part in checked), key=lambda info: info.path)),
        findings=tuple(sorted(findings, key=lambda finding: finding.order)),
        scores=tuple(
            sorted((score for part in checked for score in part.scores), key=lambda score: (score.path, score.metric))
        ),
        problems=tuple(sorted(problems, key=_problem_order)),
        skipped=_skipped(settings, plan, checked),
        versions=(("python", ".".join(map(str, sys.version_info[:3]))), ("tqcheck", __version__)),
    )


def forget() -> None:
    """Let go of rules and glossaries, which may have changed since the last run."""
    make_plan.cache_clear()
    _checkers.cache_clear()
    _glossaries.cache_clear()


@cache
def make_plan(settings: Settings) -> Plan:
    """The plan of a run.

    Raises:
        TqcheckError: unknown rules or profiles, rule files or glossaries that cannot be used.
    """
    from tqcheck.engine.options import with_options

    pack = load_rules(settings.rules)
    profile = find_profile(settings.profile, pack.profiles)
    known = (*with_options(pack.rules, settings), UNUSED)
    selected = {rule.code for rule in select_rules(known, profile, settings.select, settings.ignore)}
    for options in settings.paths:
        refuse_unknown(options.ignore, known)
        chosen = options.select if options.select is not None else settings.select
        selected.update(rule.code for rule in select_rules(known, profile, chosen, settings.ignore))
    termbase, big, problems = _termbase(settings)
    wanted = [rule for rule in known if rule.code in selected]
    bare = not termbase and big is None
    skipped = [Skipped(rule.code, "needs a glossary") for rule in wanted if "glossary" in rule.needs and bare]
    skipped += [
        Skipped(rule.code, lacking(rule.extra)) for rule in wanted if rule.extra and not is_installed(rule.extra)
    ]
    without = {item.code for item in skipped}
    rules = tuple(rule for rule in wanted if rule.code not in without)
    return Plan(rules, known, tuple(skipped), profile, termbase, big, problems)


def _termbase(settings: Settings) -> tuple[Termbase, Glossaries | None, tuple[Problem, ...]]:
    from tqcheck.model.term import Termbase

    if not settings.glossaries:
        return Termbase(), None, ()
    from tqcheck.termbase.load import is_big, load_termbase

    if any(map(is_big, settings.glossaries)):
        big = _glossaries(settings, primary_or_english(settings.target_lang))
        return Termbase(), big, tuple(Problem("glossary", warning) for warning in big.warnings)
    loaded = load_termbase(settings.glossaries, ReadOptions(settings.source_lang, settings.target_lang))
    return loaded.termbase, None, tuple(Problem("glossary", warning) for warning in loaded.warnings)


@cache
def _glossaries(settings: Settings, lang: str) -> Glossaries:
    """The glossaries of a run, some of them big, to be looked into for documents in a target language."""
    from tqcheck.termbase.narrow import Glossaries

    return Glossaries(settings.glossaries, ReadOptions(settings.source_lang, settings.target_lang), lang)


def _needed(settings: Settings, document: Document) -> Needed:
    """The entries of big glossaries that a document needs; the document is read for it."""
    if make_plan(settings).big is None:
        return frozenset()
    return _glossaries(settings, primary_or_english(document.target_lang)).needed(document)


@cache
def _checkers(settings: Settings, *, bilingual: bool) -> Checkers:
    """The checkers of this process, for documents with a source or, without the rules that need one, for the others."""
    plan = make_plan(settings)
    severities = {code: options.severity for code, options in settings.rule_options if options.severity is not None}
    rules = [rule for rule in plan.rules if rule.check and (bilingual or "source" not in rule.needs)]

    def termbase(needed: Needed) -> Termbase:
        return plan.termbase if plan.big is None else plan.big.termbase(needed)

    return Checkers(rules, severities, termbase, settings.metric_options)


def _checker_for(document: Document, settings: Settings, needed: Needed) -> Checker:
    # A streamed document is not read just to find this out.
    bilingual = document.streamed or any(unit.source is not None for unit in document.units)
    return _checkers(settings, bilingual=bilingual).holding(needed)


def _map(settings: Settings, opener: Opener, file: File) -> _Partial:
    """Read and check one file."""
    try:
        document = opener(settings, file)
        needed = _needed(settings, document)
        checker = _checker_for(document, settings, needed)
        checked = checker.check(document, _codes(settings, file.path), path=_relative(settings, file.path))
        return _Partial(checked, needed=needed)
    except Exception as error:
        return _Partial(None, problem=_read_problem(file, error))


def _flag(settings: Settings, opener: Opener, verdicts: dict[str, object], item: tuple[File, Needed]) -> Checked | None:
    """The corpus rules' findings in one file, given what the map step needed for it."""
    file, needed = item
    try:
        document = opener(settings, file)
        checker = _checker_for(document, settings, needed)
        return checker.flag(document, verdicts, _codes(settings, file.path), path=_relative(settings, file.path))
    except Exception as error:
        return Checked(InputInfo(file.path, "", None, None, 0, 0), problems=(_read_problem(file, error),))


def _read_problem(file: File, error: Exception) -> Problem:
    """What kept a file from being read, so that the run can go on with the others.

    Raises:
        TqcheckError: the error is about the run, not about this file.
    """
    if isinstance(error, TqcheckError) and not isinstance(error, ReadError):
        raise error
    if not isinstance(error, ReadError):  # checks are contained elsewhere: a reader that crashed
        what = f"reading this file failed: {type(error).__name__}: {error}"
        error = ReadError(what, path=file.path, hint="this is an error of tqcheck: please report it, with the file")
    return Problem("read", str(error), file.path)


def _document(source: File | None, settings: Settings, file: File) -> Document:
    source_lang, target_lang = settings.source_lang, settings.target_lang
    for options in _path_options(settings, file.path):
        source_lang = options.source_lang or source_lang
        target_lang = options.target_lang or target_lang
    document = read(file, source_lang=source_lang, target_lang=target_lang)
    if source is None:
        return document
    from tqcheck.engine.align import pair_documents

    other = read(source, target_lang=source_lang)
    return replace(document, units=pair_documents(other, document), source_lang=other.target_lang)


def _reduce(
    settings: Settings,
    opener: Opener,
    files: Sequence[File],
    partials: Sequence[_Partial],
    execute: _Execute,
) -> tuple[list[Checked | None], tuple[Problem, ...]]:
    """Merge the tallies, decide, and flag the files that were read; one item per file, and the rules that failed."""
    tallies = [pair for item in partials if item.checked is not None for pair in item.checked.tallies]
    bilingual = any(item.checked is not None and item.checked.has_source for item in partials)
    if not tallies:
        return [None] * len(files), ()
    needed = frozenset[tuple[int, int]]().union(*(item.needed for item in partials))
    verdicts, failed = _checkers(settings, bilingual=bilingual).holding(needed).decide(tallies)
    if not verdicts:
        return [None] * len(files), failed
    concerned = [
        (file, item.needed)
        for file, item in zip(files, partials, strict=True)
        if item.checked is not None and any(code in verdicts for code, _ in item.checked.tallies)
    ]
    done = dict(
        zip(
            (file.path for file, _ in concerned),
            execute(partial(_flag, settings, opener, verdicts), concerned),
            strict=True,
        )
    )
    return [done.get(file.path) for file in files], failed


def _finish(settings: Settings, plan: Plan, item: _Partial, extra: Checked | None) -> list[Finding]:
    """Fingerprints, suppression and the threshold of confidence, for the findings of one file."""
    assert item.checked is not None
    path = item.checked.info.path
    relative = _relative(settings, path)
    threshold = settings.min_confidence if settings.min_confidence is not None else plan.profile.min_confidence
    for options in _path_options(settings, path):
        threshold = options.min_confidence if options.min_confidence is not None else threshold
    select, ignore = _selectors(settings, plan.profile, path)
    rules = {rule.code: rule for rule in plan.rules}
    found = (*item.checked.findings, *(extra.findings if extra else ()))
    shown = without_doubles(
        finding
        for finding in found
        if finding.confidence >= threshold
        and not is_left_out(finding.code, select, ignore, rules[finding.code.partition("/")[0]])
    )
    kept = set(map(id, shown))
    active = _active(settings, plan, item.checked)
    return suppress(
        with_fingerprints(shown),
        item.checked.directives,
        entries_for(relative, settings.ignores),
        path,
        hidden=[finding for finding in found if id(finding) not in kept],
        idle=[rule for rule in plan.known if rule.code not in active],
        report_unused=UNUSED.code in active,
    )


def _active(settings: Settings, plan: Plan, checked: Checked) -> frozenset[str]:
    """The codes of the rules that looked at a document."""
    codes = _codes(settings, checked.info.path)
    return frozenset(
        rule.code
        for rule in plan.rules
        if (codes is None or rule.code in codes)
        and suits(rule, checked.info.source_lang, checked.info.target_lang)
        and ("source" not in rule.needs or checked.has_source)
        and ("reference" not in rule.needs or checked.has_reference)
    )


def _skipped(settings: Settings, plan: Plan, checked: Sequence[Checked]) -> tuple[Skipped, ...]:
    skipped = list(plan.skipped)
    if checked and not any(part.has_source for part in checked):
        skipped += [Skipped(rule.code, "needs a source") for rule in plan.rules if "source" in rule.needs]
    if checked and not any(part.has_reference for part in checked):
        skipped += [Skipped(rule.code, "needs a reference") for rule in plan.rules if "reference" in rule.needs]
    if checked and all(part.info.source_lang is None for part in checked):
        skipped += [Skipped(rule.code, "needs --source-lang") for rule in plan.rules if "source-lang" in rule.needs]
    skipped.sort(key=lambda item: item.code)
    if settings.require_all and skipped:
        listed = ", ".join(f"{item.code} {item.reason}" for item in skipped)
        raise ConfigError(
            f"rules that cannot run: {listed}",
            hint="give what they need, leave them out with --ignore, or drop --require-all",
        )
    return tuple(skipped)


def _codes(settings: Settings, path: str) -> frozenset[str] | None:
    """The rules for one file, where the configuration says something of its path."""
    if not settings.paths:
        return None
    plan = make_plan(settings)
    return frozenset(rule.code for rule in select_rules(plan.known, plan.profile, *_given(settings, path)))


def _given(settings: Settings, path: str) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """What the configuration selects and ignores in one file; select None = what the profile does."""
    select, ignore = settings.select, settings.ignore
    for options in _path_options(settings, path):
        select = options.select if options.select is not None else select
        ignore = (*ignore, *options.ignore)
    return select, ignore


def _selectors(settings: Settings, profile: Profile, path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is selected and ignored in one file, the profile's included."""
    select, ignore = _given(settings, path)
    return (profile.select, (*profile.ignore, *ignore)) if select is None else (select, ignore)


def _path_options(settings: Settings, path: str) -> list[PathOptions]:
    if not settings.paths:
        return []
    relative = _relative(settings, path)
    return [options for options in settings.paths if matches_glob(relative, options.glob)]


def _relative(settings: Settings, path: str) -> str:
    """A path relative to the root of the configuration, with forward slashes."""
    return PurePath(os.path.relpath(path, settings.root)).as_posix()


class _Execute(Protocol):
    """An executor with its number of jobs filled in."""

    def __call__(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]: ...


def _executor(files: Sequence[File], jobs: int | None) -> _Execute:
    if jobs is not None and jobs < 1:
        raise ConfigError(f"jobs must be at least 1, not {jobs}")
    if jobs is None:
        size = sum(_size(file) for file in files)
        jobs = max(1, min(os.cpu_count() or 1, len(files), size // _WORTH_A_PROCESS))
    name = "serial" if jobs == 1 or len(files) == 1 else "processes"
    executor = cast("Executor", registry.load("executor", name))
    return partial(executor.map, jobs=jobs)


def _size(file: File) -> int:
    try:
        return len(file.data) if file.data is not None else Path(file.path).stat().st_size
    except (OSError, ValueError):
        return 0


def _problem_order(problem: Problem) -> tuple[str, str, str, str]:
    return (problem.path or "", problem.kind, problem.rule or "", problem.message)
