"""A report as the plain data of the JSON contract, and a finding back from it.

The shape is that of `report.schema.json`: keys may be added, none is renamed or removed within a schema number. A
finding is flat: its location's fields stand beside its own. `finding_from_json` gives back exactly the finding that
`finding_to_json` took, so a front end in another process can work with the same types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tqcheck.model.finding import Finding

if TYPE_CHECKING:
    from tqcheck.model.finding import Location, Related, Suggestion
    from tqcheck.model.report import InputInfo, Problem, Report
    from tqcheck.model.score import Score

SCHEMA_VERSION = 1

_AS_THEY_ARE = (
    "code",
    "name",
    "message",
    "severity",
    "mqm",
    "confidence",
    "canonical",
    "fingerprint",
    "state",
    "state_reason",
    "evidence",
)


def report_to_json(report: Report) -> dict[str, object]:
    """The whole report; the counts of `summary` are those of open findings."""
    return {
        "schema": SCHEMA_VERSION,
        "tool": _tool(report),
        "inputs": [_input(item) for item in report.inputs],
        "findings": [finding_to_json(finding) for finding in report.findings],
        "scores": [_score(score) for score in report.scores],
        "summary": _summary(report),
        "problems": [_problem(problem) for problem in report.problems],
        "skipped": [{"code": skipped.code, "reason": skipped.reason} for skipped in report.skipped],
    }


def finding_to_json(finding: Finding) -> dict[str, object]:
    """One finding, flat. `address`, `evidence` and `state_reason` are there only when they hold something."""
    data: dict[str, object] = {
        "code": finding.code,
        "name": finding.name,
        "canonical": list(finding.canonical),
        "mqm": finding.mqm,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        **_location(finding.location),
        "related": [_related(related) for related in finding.related],
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
        "fingerprint": finding.fingerprint,
        "state": finding.state,
    }
    if finding.state_reason:
        data["state_reason"] = finding.state_reason
    if finding.evidence:
        data["evidence"] = [list(pair) for pair in finding.evidence]
    return data


def finding_from_json(data: Mapping[str, object]) -> Finding:
    """The finding that `finding_to_json` wrote as `data`; keys that it does not know are left alone.

    Raises:
        DecodeError: a key is missing or holds something else.
    """
    from tqcheck.model.codec import decode

    return decode(
        Finding,
        {
            **{key: data[key] for key in _AS_THEY_ARE if key in data},
            "location": _nested_location(data),
            "related": [
                {"location": _nested_location(item), "note": item.get("note")} for item in _tables(data, "related")
            ],
            "suggestions": [
                {**item, "edits": [_nested_edit(edit) for edit in _tables(item, "edits")]}
                for item in _tables(data, "suggestions")
            ],
        },
    )


def _tool(report: Report) -> dict[str, object]:
    from tqcheck import __version__

    versions = dict(report.versions)
    tool: dict[str, object] = {"name": "tqcheck", "version": versions.pop("tqcheck", __version__)}
    return {**tool, "versions": versions} if versions else tool


def _input(item: InputInfo) -> dict[str, object]:
    data: dict[str, object] = {
        "path": item.path,
        "format": item.format,
        "source_lang": item.source_lang,
        "target_lang": item.target_lang,
        "units": item.units,
        "words": item.words,
    }
    return {**data, "meta": dict(item.meta)} if item.meta else data


def _summary(report: Report) -> dict[str, object]:
    data: dict[str, object] = {
        "findings": len(report.open),
        "by_severity": dict(report.by_severity()),
        "words": report.words,
        "suppressed": sum(finding.state == "suppressed" for finding in report.findings),
    }
    if report.statistics:
        data["by_rule"] = [{"code": code, "name": name, "count": count} for code, name, count in report.by_rule()]
    return data


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "kind": problem.kind,
        "message": problem.message,
        "path": problem.path,
        "rule": problem.rule,
        "unit": problem.unit,
    }


def _score(score: Score) -> dict[str, object]:
    data: dict[str, object] = {
        "metric": score.metric,
        "level": score.level,
        "path": score.path,
        "unit": score.unit,
        "system": score.system,
        "value": score.value,
        "signature": score.signature,
        "low": score.low,
        "high": score.high,
    }
    if score.evidence:
        data["evidence"] = [list(pair) for pair in score.evidence]
    if score.spans:
        from tqcheck.model.score_wire import span_to_json

        data["spans"] = [span_to_json(span) for span in score.spans]
    return data


def _location(at: Location) -> dict[str, object]:
    data: dict[str, object] = {
        "path": at.path,
        "unit": at.unit,
        "index": at.index,
        "side": at.side,
        "start": at.span.start,
        "end": at.span.end,
        "text": at.text,
        "line": at.place.line,
        "column": at.place.column,
        "end_line": at.place.end_line,
        "end_column": at.place.end_column,
        "excerpt": {"text": at.excerpt.text, "start": at.excerpt.start},
    }
    return data if at.place.address is None else {**data, "address": at.place.address}


def _related(related: Related) -> dict[str, object]:
    return {**_location(related.location), "note": related.note}


def _suggestion(suggestion: Suggestion) -> dict[str, object]:
    return {
        "title": suggestion.title,
        "applicability": suggestion.applicability,
        "edits": [
            {"side": edit.side, "start": edit.span.start, "end": edit.span.end, "text": edit.text}
            for edit in suggestion.edits
        ],
    }


def _nested_location(data: Mapping[str, object]) -> dict[str, object]:
    place = ("line", "column", "end_line", "end_column", "address")
    return {
        **{key: data[key] for key in ("path", "unit", "index", "side", "text", "excerpt") if key in data},
        "span": _nested_span(data),
        "place": {key: data[key] for key in place if key in data},
    }


def _nested_edit(data: Mapping[str, object]) -> dict[str, object]:
    return {"side": data.get("side"), "span": _nested_span(data), "text": data.get("text")}


def _nested_span(data: Mapping[str, object]) -> dict[str, object]:
    return {key: data[key] for key in ("start", "end") if key in data}


def _tables(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    """The objects in a list; anything else is left for the decoder to complain about."""
    items = data.get(key)
    return [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []
