"""Scores as one self-contained page: the verdict, tables, the trend as charts, the weakest segments with their texts.

No script, no other file; what comes from files is text and nothing else.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, TextIO

from tqcheck.reporters._cells import clean
from tqcheck.reporters.scores._chart import chart
from tqcheck.reporters.scores._style import CSS
from tqcheck.reporters.scores._tables import grids, label, shown, signatures
from tqcheck.reporters.scores._trend import series

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.score import Score, SuspectSpan
    from tqcheck.model.scorereport import MetricInfo, ScoredText, ScoreReport
    from tqcheck.reporters.scores._tables import Grid

_MOST = 100
"""Rows of a table of segments that has no texts."""


class HtmlScores:
    """For a browser."""

    media_type = "text/html"
    texts = True

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write the page."""
        version = dict(report.versions).get("tqcheck", "")
        body = [
            "<h1>Translation scores</h1>",
            f'<p class="lead">{_text(_lead(report))}</p>',
            *_verdict(report),
            *(_table(grid) for grid in grids(report) if not grid.title.startswith(("By segment", "Trend"))),
            *_trend(report),
            *_weakest(report),
            *_notes(report),
            *_made(report),
            f"<footer>tqcheck {_text(version)}</footer>",
        ]
        stream.write(
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            f"<title>Translation scores</title>\n<style>{CSS}</style>\n</head>\n<body>\n<main>\n"
        )
        stream.write("\n".join(body))
        stream.write("\n</main>\n</body>\n</html>\n")


def _lead(report: ScoreReport) -> str:
    if not report.systems:
        count = len(report.history)
        return f"{count:,} earlier run{'' if count == 1 else 's'}" if count else "nothing was scored"
    names = ", ".join(system.name for system in report.systems)
    first = report.systems[0]
    return f"{names}: {first.segments:,} segments, {first.words:,} words"


def _verdict(report: ScoreReport) -> Iterator[str]:
    if not report.gates:
        return
    failed = sum(not gate.passed for gate in report.gates)
    head = f"{failed} of {len(report.gates)} gates failed" if failed else "All gates hold"
    marks = {
        True: '<span class="yes" role="img" aria-label="passed">✓</span>',
        False: '<span class="no" role="img" aria-label="failed">✗</span>',
    }
    items = "".join(f"<li>{marks[gate.passed]}{_text(gate.message)}</li>" for gate in report.gates)
    yield f'<section class="verdict{" failed" if failed else ""}"><p>{head}</p><ul>{items}</ul></section>'


def _table(grid: Grid) -> str:
    def row(cells: Sequence[str], tag: str) -> str:
        drawn = (
            f"<{tag}{_kind(cell, numeric)}>{_cell(cell)}</{tag}>"
            for cell, numeric in zip(cells, grid.numeric, strict=True)
        )
        return f"<tr>{''.join(drawn)}</tr>"

    head = row(grid.header, "th")
    rows = "\n".join(row(cells, "td") for cells in grid.rows)
    return (
        f"<h2>{_text(grid.title)}</h2>\n"
        f'<div class="scroll"><table>\n<thead>{head}</thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>'
    )


def _kind(cell: str, numeric: bool) -> str:
    if numeric:
        return ' class="number"'
    word = cell.partition(",")[0]
    return f' class="{word}"' if cell in ("better", "worse") else ""


def _cell(cell: str) -> str:
    value, bracket, bounds = cell.partition(" [")
    if bracket and bounds.endswith("]"):
        return f'{_text(value)}<span class="interval">{_text(bounds[:-1].replace(", ", " to "))}</span>'
    return _text(cell)


def _trend(report: ScoreReport) -> Iterator[str]:
    grid = next((grid for grid in grids(report) if grid.title.startswith("Trend")), None)
    if grid is None:
        return
    infos = {metric.name: metric for metric in report.metrics}
    labels = [point.label for point in report.history]
    lines = series(report.history)
    yield f"<h2>{_text(grid.title)}</h2>"
    for number, name in enumerate(dict.fromkeys(line.metric for line in lines)):
        info = infos.get(name)
        titled = label(info) if info else name
        yield f"<h3>{_text(titled)}</h3>"
        direction = f"; {info.direction} is better" if info else ""
        title = f"{info.label if info else name} of {len(labels)} runs{direction}"
        of_metric = [line for line in lines if line.metric == name]
        yield chart(title, labels, of_metric, name=f"chart{number}", digits=info.digits if info else 2)


def _weakest(report: ScoreReport) -> Iterator[str]:
    """The segments that each system's first metric puts lowest: with their texts where the report has them."""
    if report.level != "segment":
        return
    by_key: dict[tuple[str, str, str], list[Score]] = {}
    for score in report.scores:
        if score.level == "segment":
            by_key.setdefault((score.system or "", score.path, score.unit or ""), []).append(score)
    infos = {metric.name: metric for metric in report.metrics}
    for system in report.systems:
        texts = [text for text in report.texts if text.system == system.name]
        if texts:
            known = [(text, by_key.get((text.system, text.path, text.unit), [])) for text in texts]
            items = "\n".join(_segment(text, scores, infos, len(system.paths) > 1) for text, scores in known)
            total = f"{len(texts):,} of {system.segments:,}" if len(texts) < system.segments else f"{len(texts):,}"
            yield f"<h2>Weakest segments of {_text(system.name)}, weakest first ({total})</h2>"
            yield f'<ol class="segments">\n{items}\n</ol>'
    if not report.texts:
        for grid in grids(report):
            if grid.title == "By segment":
                left = len(grid.rows) - _MOST
                yield _table(type(grid)(grid.title, grid.header, grid.rows[:_MOST], grid.numeric))
                if left > 0:
                    yield f'<p class="lead">{left:,} more; the formats json, jsonl and csv have all of them.</p>'


def _segment(text: ScoredText, scores: Sequence[Score], infos: dict[str, MetricInfo], many: bool) -> str:
    where = f"{text.path} {text.unit}" if many else text.unit
    values = "".join(_valued(score, infos[score.metric]) for score in scores if score.metric in infos)
    spans = next((score.spans for score in scores if score.spans), ())
    lines = [f'<p><span class="role">translation</span>{_marked(text.target, spans) or "<i>(empty)</i>"}</p>']
    others = [("reference", reference) for reference in text.references]
    if text.source is not None:
        others.append(("source", text.source))
    lines += [f'<p class="other"><span class="role">{role}</span>{_text(other)}</p>' for role, other in others]
    return f'<li><div class="head"><b>{_text(where)}</b>{values}</div>{"".join(lines)}</li>'


def _valued(score: Score, metric: MetricInfo) -> str:
    """A metric's name, the value, and its interval where there is one."""
    bounds = ""
    if score.low is not None and score.high is not None and metric.interval is not None:
        between = f"{shown(score.low, metric.digits)} to {shown(score.high, metric.digits)}"
        bounds = f" ({between} in {100 * metric.interval:.0f} % of cases)"
    return f"<span>{_text(metric.label)} <b>{shown(score.value, metric.digits)}</b>{bounds}</span>"


def _marked(text: str, spans: Sequence[SuspectSpan]) -> str:
    """A target with what a metric takes for wrong; of spans that overlap the first is shown."""
    parts, at = [], 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start < at or span.end > len(text) or span.end <= span.start:
            continue
        said = ", ".join(filter(None, (span.severity, span.category, f"p = {span.p:.2f}")))
        parts += [
            _text(text[at : span.start]),
            f'<mark title="{_text(said)}">{_text(text[span.start : span.end])}</mark>',
        ]
        at = span.end
    return "".join([*parts, _text(text[at:])])


def _notes(report: ScoreReport) -> Iterator[str]:
    if report.problems:
        yield f"<h2>Notes</h2>\n<ul>{''.join(f'<li>{_text(problem.message)}</li>' for problem in report.problems)}</ul>"


def _made(report: ScoreReport) -> Iterator[str]:
    made = signatures(report)
    if made:
        items = "".join(f"<dt>{_text(name)}</dt><dd><code>{_text(signature)}</code></dd>" for name, signature in made)
        yield f"<h2>How the numbers were made</h2>\n<dl>{items}</dl>"


def _text(text: str) -> str:
    return escape(clean(text))


REPORTER: ScoreReporter = HtmlScores()
