"""Runs the examples inside rule files: what must be found, exactly where, and what must be left alone.

A rule without a bad and a good example, or one that finds more, less or elsewhere than its marks say, fails. The runner
lives here because `tqcheck rules test` and the project's own tests both use it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.engine.checker import Checker
from tqcheck.engine.extras import is_installed
from tqcheck.engine.findings import with_fingerprints
from tqcheck.errors import RuleError
from tqcheck.model.lean import dataclass
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import Document, Edit, Segment, Span, TranslationUnit
from tqcheck.rules.compile import entry_examples, read_rule, read_rule_file, rule_files
from tqcheck.rules.load import builtin_folder
from tqcheck.rules.schema import Case

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.model.finding import Finding
    from tqcheck.model.rule import Rule
    from tqcheck.model.text import Side
    from tqcheck.rules.schema import Example

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_YES = frozenset(("yes", "true", "1", "x"))
"""What says in the column `dnt` of an example's glossary that a term is not translated."""


class Mark(NamedTuple):
    """A stretch that an example marks: what has to be found there."""

    unit: int
    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One example of one rule file.

    Attributes:
        rule: The code, or `PHR002/basic-disk` for an entry's example.
        path, line: Where the example stands.
        what: `bad`, `fixed` or `good`.
        failure: What went wrong; empty = passed.
    """

    rule: str
    path: str
    line: int
    what: str
    failure: str = ""


def run_examples(paths: Sequence[str], *, settings: Settings) -> tuple[ExampleResult, ...]:
    """Run the examples of rule files and folders; see `tqcheck.api.test_rules`."""
    chosen = [Path(path) for path in paths] or [builtin_folder(), *map(Path, settings.rules)]
    files: list[Path] = []
    for path in chosen:
        found = rule_files(path) if path.is_dir() else [path]
        if not found:
            raise RuleError("there is no rule file in this folder", path=str(path))
        files.extend(found)
    return tuple(result for file in files for result in run_file(file, shown=str(file)))


def run_file(path: Path, *, shown: str) -> Iterator[ExampleResult]:
    """The results of all examples of one rule file; none of a rule whose extra is not installed.

    Raises:
        RuleError: the file does not fit the schema.
    """
    source, loaded = read_rule_file(path, shown=shown)
    rule = read_rule(path, shown=shown)
    if path.stem != f"{rule.code}-{rule.name}":
        yield ExampleResult(rule.code, shown, 1, "name", f"the file should be called {rule.code}-{rule.name}.yaml")
    examples: list[tuple[str, tuple[str | int, ...], Example]] = [
        (rule.code, ("examples", number), example) for number, example in enumerate(source.examples)
    ]
    for name, where, example in entry_examples(source):
        examples.append((f"{rule.code}/{name}", where, example))
    for what in ("bad", "good"):
        if not any(getattr(example, what) for _, _, example in examples):
            yield ExampleResult(rule.code, shown, 1, what, f"the rule has no {what} example")
    if rule.extra is not None and not is_installed(rule.extra):
        return
    for code, where, example in examples:
        line, _ = loaded.place(where)
        yield from _run_example(rule, code, example, shown, line)


def documents_of(example: Example) -> Iterator[tuple[str, Document, list[Mark]]]:
    """(`bad` or `good`, document, marks) of an example, marks taken out of the texts."""
    for what in ("bad", "good"):
        case = getattr(example, what)
        if case:
            document, marks = make_document(case, example)
            yield what, document, marks


def make_document(case: str | Case, example: Example) -> tuple[Document, list[Mark]]:
    """The document of a case, and the marks of its units, on either side."""
    rows: list[tuple[str | None, str, tuple[str, ...]]]
    kind = "paragraph"
    if isinstance(case, str):
        rows = [(None, case, ())]
    else:
        kind = case.kind
        rows = [(None, row, ()) if isinstance(row, str) else (row[0] or None, row[1], row[2:]) for row in case.units]
        if case.target:
            rows.append((case.source or None, case.target, ()))
    units: list[TranslationUnit] = []
    marks: list[Mark] = []
    for index, (source, target, references) in enumerate(rows):
        (text, spans), (original, others) = _unmark(target), _unmark(source or "")
        units.append(
            TranslationUnit(
                key=str(index + 1),
                index=index,
                target=Segment(text, example.target_lang),
                source=None if source is None else Segment(original, example.source_lang),
                references=tuple(Segment(reference, example.target_lang) for reference in references),
                kind=kind,  # type: ignore[arg-type]
            )
        )
        marks += [Mark(index, "target", span) for span in spans]
        marks += [Mark(index, "source", span) for span in others]
    has_source = any(source is not None for source, _, _ in rows)
    return Document(
        id="example",
        path="example",
        format="example",
        units=tuple(units),
        source_lang=example.source_lang if has_source else None,
        target_lang=example.target_lang,
    ), marks


def termbase_of(rows: Sequence[Mapping[str, str]]) -> Termbase:
    """The termbase of an example's glossary rows; cells as in a glossary file."""
    entries = []
    for number, row in enumerate(rows, 1):
        lists = {
            key: tuple(part.strip() for part in row.get(key, "").split("|") if part.strip())
            for key in ("source", "preferred", "admitted", "forbidden", "scope")
        }
        words = {key: row.get(key, "").strip() for key in ("pos", "domain", "definition", "note")}
        case = "sensitive" if row.get("case") == "sensitive" else "insensitive"
        dnt = row.get("dnt", "").strip().lower() in _YES
        entries.append(TermEntry(f"example:{number}", case=case, line=number, dnt=dnt, **lists, **words))  # type: ignore[arg-type]
    return Termbase(tuple(entries))


def findings_in(checker: Checker, document: Document) -> list[Finding]:
    """All findings of one document by itself: unit, document and corpus rules."""
    checked = checker.check(document)
    verdicts, failed = checker.decide(checked.tallies)
    flagged = checker.flag(document, verdicts) if verdicts else None
    problems = (*checked.problems, *failed, *(flagged.problems if flagged else ()))
    if problems:
        raise RuleError(problems[0].message)
    return with_fingerprints((*checked.findings, *(flagged.findings if flagged else ())))


def _run_example(rule: Rule, code: str, example: Example, path: str, line: int) -> Iterator[ExampleResult]:
    try:
        checker = Checker([rule], termbase_of(example.glossary))
        for what, document, marks in documents_of(example):
            document = told(rule, document)
            findings = findings_in(checker, document)
            yield ExampleResult(code, path, line, what, _compare(what, document, marks, findings, code))
            if what == "bad" and example.fixed:
                yield ExampleResult(
                    code, path, line, "fixed", _compare_fixed(checker, rule, example, document, findings)
                )
    except RuleError as error:
        yield ExampleResult(code, path, line, "run", error.what)


def told(rule: Rule, document: Document) -> Document:
    """The document with the source language that the rule must know."""
    return replace(document, source_lang=rule.languages.source[0]) if "source-lang" in rule.needs else document


def _compare(what: str, document: Document, marks: list[Mark], findings: list[Finding], code: str) -> str:
    units = list(document.units)
    wanted = set(marks)
    if what == "bad" and not wanted:
        return "a bad example needs [[marks]] around what is to be found"
    if what == "good" and wanted:
        return "a good example has no marks"
    places = Counter(Mark(item.location.index, item.location.side, item.location.span) for item in findings)

    def quoted(places: Iterable[Mark]) -> str:
        return ", ".join(_quoted(units[mark.unit], mark) for mark in sorted(places))

    strangers = sorted({finding.code for finding in findings if "/" in code and finding.code != code})
    parts = {
        "not found: ": quoted(wanted - set(places)),
        "found besides: ": quoted(set(places) - wanted),
        "found more than once: ": quoted(place for place, count in places.items() if count > 1),
    }
    failures = [f"{what}{texts}" for what, texts in parts.items() if texts]
    if strangers and not failures:
        failures.append(f"found by {', '.join(strangers)} instead")
    return "; ".join(failures)


def _quoted(unit: TranslationUnit, mark: Mark) -> str:
    segment = unit.side(mark.side)
    assert segment is not None
    text = f"“{segment.text[mark.span.start : mark.span.end]}”"
    return text if mark.side == "target" else f"{text} in the source"


def _compare_fixed(checker: Checker, rule: Rule, example: Example, document: Document, findings: list[Finding]) -> str:
    unit = next(iter(document.units))
    text = apply_first_suggestions(unit.target.text, findings)
    if text != example.fixed:
        return f"the suggestions give “{text}”, not “{example.fixed}”"
    after, _ = make_document(
        Case(source=unit.source.text if unit.source else "", target=example.fixed, kind=unit.kind), example
    )
    left = findings_in(checker, told(rule, after))
    return f"still found after the fix: “{left[0].location.text}”" if left else ""


def apply_first_suggestions(text: str, findings: Sequence[Finding]) -> str:
    """A target text after the first suggestion of each finding that has edits; overlapping later ones are left out."""
    edits: list[Edit] = []
    for finding in findings:
        usable = (item for item in finding.suggestions if item.edits and all(e.side == "target" for e in item.edits))
        suggestion = next(usable, None)
        if suggestion is not None and all(
            edit.span.start >= other.span.end for edit in suggestion.edits for other in edits
        ):
            edits.extend(suggestion.edits)
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _unmark(marked: str) -> tuple[str, list[Span]]:
    spans, parts, done, removed = [], [], 0, 0
    for match in _MARK.finditer(marked):
        parts += [marked[done : match.start()], match[1]]
        spans.append(Span(match.start() - removed, match.end() - removed - 4))
        removed += 4
        done = match.end()
    return "".join([*parts, marked[done:]]), spans
