"""The text format: findings as a good compiler shows them, with the line, the span underlined, and what to write.

Everything that comes from files passes through `_cells`, so that no text can steer the terminal and marks stand under
what they mark. Suppressed findings are counted, not shown.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, TextIO

from tqcheck.reporters._cells import LINE_BREAKS, clean, legend, snippet, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.finding import Finding, Location, Severity, Suggestion
    from tqcheck.model.report import InputInfo, Problem, Report, Skipped

NOTE = "     = "
MIN_ROOM = 20
"""Cells that a line of text gets, however narrow the terminal."""
MOST_SHOWN = 3
"""Related places and suggestions shown with one finding."""
MOST_FREQUENT = 5
LONGEST_LINE = 400
"""Code points of a message or a note; one that quotes pages of text is cut there."""

_COLORS: dict[Severity, str] = {"critical": "1;31", "major": "31", "minor": "33", "neutral": "36"}
_BOLD, _DIM, _RED, _GREEN = "1", "2", "31", "32"


class TextReporter:
    """For people at a terminal, and for logs."""

    media_type = "text/plain"

    def render(self, report: Report, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the findings by file, then problems, skipped rules and the summary."""
        painter = _Painter(color=color, width=width)
        inputs = {item.path: item for item in report.inputs}
        for path, findings in groupby(report.open, key=lambda finding: finding.location.path):
            stream.write(painter.heading(path, inputs.get(path)) + "\n\n")
            for finding in findings:
                stream.writelines(f"{line}\n" for line in painter.finding(finding))
                stream.write("\n")
        for problem in report.problems:
            stream.writelines(f"{line}\n" for line in painter.problem(problem))
        if report.problems:
            stream.write("\n")
        stream.writelines(f"{line}\n" for line in painter.summary(report))


REPORTER = TextReporter()


class _Painter:
    """Turns the parts of a report into lines, with or without color."""

    def __init__(self, *, color: bool, width: int) -> None:
        self._color = color
        self._width = width

    def heading(self, path: str, info: InputInfo | None) -> str:
        """`report.txt  (zh → en, 812 words, GB18030)`; what is not known or goes without saying is left out."""
        facts = _facts(info) if info else ""
        return self._paint(clean(path), _BOLD) + (self._paint(f"  ({facts})", _DIM) if facts else "")

    def finding(self, finding: Finding) -> Iterator[str]:
        """The lines of one finding."""
        at = finding.location
        tint = _COLORS[finding.severity]
        severity = self._paint(finding.severity, tint)
        rule = self._paint(finding.code, _BOLD) + f" {finding.name}"
        yield f"{clean(where(at))}: {severity} {rule}: {_one_line(finding.message)}"
        yield from self._text_lines(at, tint)
        for note in _notes(finding):
            first, *rest = wrap(_one_line(note), max(self._width - len(NOTE), MIN_ROOM))
            yield f"{self._paint(NOTE, _DIM)}{first}"
            yield from (f"{'':>{len(NOTE)}}{line}" for line in rest)

    def problem(self, problem: Problem) -> list[str]:
        """The lines of a problem: what it concerns, then its message, which may show a line of a file."""
        unit = f"unit {problem.unit}" if problem.unit else None
        # The message of an error often begins with the place already.
        path = problem.path if problem.path and not problem.message.startswith(problem.path) else None
        concerns = " ".join(clean(part) for part in (path, unit, problem.rule) if part)
        first, *rest = [clean(line) for line in problem.message.splitlines()] or [""]
        label = self._paint("note:", _DIM) if problem.kind == "glossary" else self._paint("problem:", _RED)
        return [f"{label} {concerns}{': ' if concerns else ''}{first}", *rest]

    def summary(self, report: Report) -> Iterator[str]:
        """What was skipped, the counts, the most frequent rules or the table of all."""
        if report.skipped:
            yield f"Not run: {_skipped(report.skipped)}."
        found = report.open
        files = count(len(report.inputs), "file")
        if not found:
            yield self._nothing_found(report, files)
        else:
            counts = ", ".join(
                self._paint(f"{number:,} {severity}", _COLORS[severity])
                for severity, number in report.by_severity().items()
                if number
            )
            yield self._paint(f"{count(len(found), 'finding')} in {files}", _BOLD) + f": {counts}."
            rate = f", {1000 * len(found) / report.words:.1f} findings per 1,000 words" if report.words else ""
            yield f"{count(report.words, 'word')}{rate}."
            yield from _table(report) if report.statistics else _most_frequent(report)
            yield from _fixable(found)
        yield from _set_aside(report)

    def _nothing_found(self, report: Report, files: str) -> str:
        if not report.inputs:
            return "Nothing was checked."
        if report.problems:
            return f"No findings in {files} ({count(report.words, 'word')}), but see the problems above."
        return self._paint(f"No findings in {files} ({count(report.words, 'word')}).", _GREEN)

    def _text_lines(self, at: Location, tint: str) -> Iterator[str]:
        """The line on which the span begins, and the marks below it; nothing where there is no text to show."""
        if not at.excerpt.text:
            return
        line = _first_line(at)
        number, below = f"{at.place.line or '':>4} │ ", f"{'':>{max(4, len(str(at.place.line)))}} │ "
        room = max(self._width - len(number), MIN_ROOM)
        part = snippet(line.text, line.start, line.end, room=room, cut_before=line.cut_before)
        yield self._paint(number, _DIM) + part.line
        marks = "^" * part.cells + (_continuation(at) if line.continues else "")
        yield self._paint(below, _DIM) + " " * part.indent + self._paint(marks, tint)

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._color and text else text


def where(at: Location) -> str:
    """`path:line:column`, or `path@address` where the format has no lines."""
    if at.place.line is not None:
        return f"{at.path}:{at.place.line}:{at.place.column}"
    return f"{at.path}@{at.place.address or f'unit {at.unit}'}"


def count(number: int, noun: str) -> str:
    """`1 word`, `2,000 words`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _facts(info: InputInfo) -> str:
    languages = " → ".join(clean(lang) for lang in (info.source_lang, info.target_lang) if lang)
    encoding = dict(info.meta).get("encoding", "")
    if encoding.lower().replace("_", "-").startswith(("utf-8", "utf8", "ascii")):
        encoding = ""
    return ", ".join(fact for fact in (languages, count(info.words, "word"), clean(encoding)) if fact)


class _Line(NamedTuple):
    """A line of an excerpt with the part of a span that is on it.

    Attributes:
        start, end: Code points of `text`.
        continues: The span goes on behind it.
        cut_before: The line begins before the excerpt does.
    """

    text: str
    start: int
    end: int
    continues: bool
    cut_before: bool


def _first_line(at: Location) -> _Line:
    """The line on which a span begins."""
    text = at.excerpt.text
    start = min(max(at.span.start - at.excerpt.start, 0), len(text))
    end = min(max(at.span.end - at.excerpt.start, start), len(text))
    head = max(text.rfind(mark, 0, start) for mark in LINE_BREAKS) + 1
    breaks = (text.find(mark, start) for mark in LINE_BREAKS)
    tail = min((found for found in breaks if found >= 0), default=len(text))
    return _Line(text[head:tail], start - head, min(end, tail) - head, end > tail, head == 0 and at.excerpt.start > 0)


def _continuation(at: Location) -> str:
    last = at.place.end_line
    return f" … to line {last}" if last is not None and last != at.place.line else " …"


def _notes(finding: Finding) -> Iterator[str]:
    """What stands below the text: where it is, what to write, what it disagrees with, why."""
    at = finding.location
    if at.side == "source":
        yield "this is in the source text"
    yield from legend(at.text[:LONGEST_LINE])
    yield from _some([_suggestion(item) for item in finding.suggestions], "suggestion")
    yield from _some([f"see {_near(item.location, at)}{_note(item.note)}" for item in finding.related], "place")
    for word, seen in finding.evidence:
        yield f"{word}: {seen}"


def _some(lines: list[str], noun: str) -> Iterator[str]:
    yield from lines[:MOST_SHOWN]
    if len(lines) > MOST_SHOWN:
        yield f"and {count(len(lines) - MOST_SHOWN, f'more {noun}')}"


def _suggestion(suggestion: Suggestion) -> str:
    label = "advice" if suggestion.applicability == "display" else "suggestion"
    return f"{label}: {suggestion.title}"


def _near(other: Location, at: Location) -> str:
    """Another place, as seen from this one: without the path when it is in the same file."""
    place = where(other)
    if other.path == at.path:
        place = place[len(other.path) :].lstrip(":@")
    return f"{place}: “{other.text}”"


def _note(note: str) -> str:
    return f" ({note})" if note else ""


def _one_line(text: str) -> str:
    return clean(text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]}…")


def _skipped(skipped: Iterable[Skipped]) -> str:
    """`3 rules (needs a source: ACC001, ACC002, ACC003)`, by reason in the order of the report."""
    reasons: dict[str, list[str]] = {}
    for item in skipped:
        reasons.setdefault(item.reason, []).append(item.code)
    return "; ".join(
        f"{count(len(codes), 'rule')} ({clean(reason)}: {', '.join(codes)})" for reason, codes in reasons.items()
    )


def _most_frequent(report: Report) -> Iterator[str]:
    rules = report.by_rule()
    if len(rules) > 1:
        most = ", ".join(f"{code} {name} {number:,}" for code, name, number in rules[:MOST_FREQUENT])
        yield f"Most frequent: {most}."


def _table(report: Report) -> Iterator[str]:
    rules = report.by_rule()
    widest = max(len(code) for code, _, _ in rules)
    yield ""
    for code, name, number in rules:
        yield f"{number:>7,}  {code:<{widest}}  {name}"
    yield ""


def _fixable(found: tuple[Finding, ...]) -> Iterator[str]:
    safe = sum(_first_edit(finding) == "safe" for finding in found)
    unsafe = sum(_first_edit(finding) == "unsafe" for finding in found)
    if safe:
        more = f", {unsafe:,} more with --unsafe-fixes" if unsafe else ""
        yield f"{safe:,} can be fixed with --fix{more}."
    elif unsafe:
        yield f"{unsafe:,} can be fixed with --fix --unsafe-fixes."


def _first_edit(finding: Finding) -> str | None:
    return next((item.applicability for item in finding.suggestions if item.edits), None)


def _set_aside(report: Report) -> Iterator[str]:
    suppressed = sum(finding.state == "suppressed" for finding in report.findings)
    known = sum(finding.state == "baseline" for finding in report.findings)
    if suppressed:
        yield f"{count(suppressed, 'finding')} suppressed."
    if known:
        yield f"{count(known, 'finding')} in the baseline."
