"""Annotations in tqcheck's own JSON: findings of `tqcheck check`, and segments with spans as of `tqcheck score`.

A finding is what `tqcheck schema report` describes. A segment has `unit`, perhaps `system`, `document` (or `path`),
`target`, `source`, `rater` or `raters`, and `spans`: each with `start` and `end` (code points, end exclusive), perhaps
`severity`, `category`, `rater`, `side`, `p` and `note`. The rater of a metric's spans is the metric.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.annotations._text import SEVERITY
from tqcheck.errors import nearest
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.mqm import category_of
from tqcheck.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

TQCHECK = "tqcheck"
"""The rater of its findings."""

What = Literal["finding", "segment", "other"]


class ObjectError(ValueError):
    """An object that does not say what it should: the key, and what is wrong with its value."""


def what_is(data: Mapping[str, object]) -> What:
    """What an object is; `other` holds nothing of the kind, such as the score of a document."""
    if "mqm" in data and "start" in data:
        return "finding"
    if data.get("unit") is not None and data.get("level", "segment") == "segment":
        return "segment"
    return "other"


def of_findings(findings: Iterable[Mapping[str, object]], paths: Iterable[str] = ()) -> Iterator[Marked]:
    """Findings that are open, each by itself, and that tqcheck looked at all of their documents.

    Args:
        paths: Documents that it looked at, whether it found something or not.

    Raises:
        ObjectError: see there.
    """
    looked = dict.fromkeys(paths)
    for data in findings:
        path = _text(data, "path")
        looked[path] = None
        if data.get("state", "open") == "open":
            note = data.get("code")
            named = {**data, "category": data.get("mqm"), "note": note if isinstance(note, str) else ""}
            yield Marked(_unit(data), (_annotation(named, TQCHECK),), (TQCHECK,), document=path)
    for path in looked:
        yield Marked("", (), (TQCHECK,), document=path)


def of_segments(segments: Iterable[Mapping[str, object]]) -> Iterator[Marked]:
    """Segments with spans; those of metrics that mark nothing anywhere are left out, for they are no raters.

    Raises:
        ObjectError: see there.
    """
    held = list(segments)
    marking = {data.get("metric") for data in held if data.get("spans")}
    for data in held:
        metric = _optional(data, "metric")
        if metric is not None and metric not in marking:
            continue
        rater = _optional(data, "rater") or metric or ""
        spans = data.get("spans", [])
        if not isinstance(spans, list) or not all(isinstance(span, dict) for span in spans):
            raise ObjectError("spans: expected a list of objects")
        annotations = tuple(_annotation(span, rater) for span in spans)
        named = data.get("raters")
        if named is not None and not (isinstance(named, list) and all(isinstance(item, str) for item in named)):
            raise ObjectError("raters: expected a list of names")
        raters = dict.fromkeys([*(named or ([] if annotations and not rater else [rater]))])
        raters.update(dict.fromkeys(annotation.rater for annotation in annotations))
        yield Marked(
            _unit(data),
            annotations,
            tuple(raters),
            _optional(data, "system"),
            _optional(data, "document") or _optional(data, "path") or None,
            _optional(data, "target"),
            _optional(data, "source"),
        )


def _annotation(data: Mapping[str, object], rater: str) -> Annotation:
    start, end = _offset(data, "start"), _offset(data, "end")
    if end < start:
        raise ObjectError(f"end: {end} lies before the start, {start}")
    kind = (_optional(data, "severity") or "minor").lower()
    if kind not in SEVERITY:
        raise ObjectError(f"severity: “{kind}” is not known; {nearest(kind, SEVERITY)}")
    side = data.get("side", "target")
    if side not in ("source", "target"):
        raise ObjectError(f"side: “{side}” is neither source nor target")
    sure = data.get("confidence", data.get("p", 1.0))
    if isinstance(sure, bool) or not isinstance(sure, (int, float)) or not 0 <= sure <= 1:
        raise ObjectError("confidence: expected a number from 0 to 1")
    return Annotation(
        Span(start, end),
        category_of(_optional(data, "category") or "other"),
        SEVERITY[kind],
        "source" if side == "source" else "target",
        _optional(data, "rater") or rater,
        float(sure),
        _optional(data, "note") or "",
    )


def _unit(data: Mapping[str, object]) -> str:
    unit = data.get("unit")
    return str(unit) if type(unit) is int else _text(data, "unit")


def _offset(data: Mapping[str, object], key: str) -> int:
    value = data.get(key)
    if type(value) is not int or value < 0:
        raise ObjectError(f"{key}: expected a whole number from 0 on")
    return value


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str):
        raise ObjectError(f"{key}: expected text")
    return value


def _optional(data: Mapping[str, object], key: str) -> str | None:
    return None if data.get(key) is None else _text(data, key)
