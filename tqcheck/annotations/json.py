"""JSON: a whole report of `tqcheck check` (its findings), or of `tqcheck score` (the spans of its segments)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tqcheck.annotations._objects import ObjectError, of_findings, of_segments, what_is
from tqcheck.annotations._text import text_of
from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.annotation import Marked
    from tqcheck.model.plugins import AnnotationFormat
    from tqcheck.model.text import File

_SAMPLE = """\
{
  "schema": 1,
  "segments": [
    {"unit": "1", "target": "Net profits rose by 8 %.", "raters": ["rater1"], "spans":
      [{"start": 4, "end": 11, "severity": "minor", "category": "accuracy/mistranslation", "rater": "rater1"}]}
  ]
}
"""
_HINT = "give a report of `tqcheck check --format json`, or an object with a list “segments”"


class Json:
    """The format; see `tqcheck.annotations._objects` for what the items of its lists hold."""

    suffixes: tuple[str, ...] = (".json",)
    sample = _SAMPLE.encode()

    def sniff(self, head: bytes) -> bool:
        """Whether it starts as an object over several lines."""
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return start.startswith(b"{") and b'"schema"' in start[:200]

    def read(self, file: File) -> Iterable[Marked]:
        """Findings, then segments."""
        data = self._load(file)
        findings = self._list(file, data, "findings")
        segments = [*self._list(file, data, "segments"), *self._list(file, data, "scores")]
        if not {"findings", "segments", "scores"} & set(data):
            raise ReadError("this report holds neither findings nor segments", path=file.path, hint=_HINT)
        paths = [item["path"] for item in self._list(file, data, "inputs") if isinstance(item.get("path"), str)]
        try:
            return (
                *of_findings(findings, paths),  # type: ignore[arg-type]
                *of_segments(item for item in segments if what_is(item) == "segment"),
            )
        except ObjectError as problem:
            raise ReadError(self._where(findings, segments) + str(problem), path=file.path, hint=_HINT) from problem

    @staticmethod
    def _load(file: File) -> dict[str, object]:
        text = text_of(file)
        try:
            data = json.loads(text)
        except json.JSONDecodeError as problem:
            what = f"malformed JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
            shown = text.split("\n")[problem.lineno - 1]
            raise ReadError(
                what, path=file.path, line=problem.lineno, column=problem.colno, shown=shown, hint=_HINT
            ) from problem
        except (ValueError, RecursionError) as problem:
            raise ReadError("malformed JSON: nested too deeply", path=file.path, hint=_HINT) from problem
        if not isinstance(data, dict):
            raise ReadError("this is no JSON object", path=file.path, line=1, column=1, hint=_HINT)
        return data

    @staticmethod
    def _list(file: File, data: dict[str, object], key: str) -> list[dict[str, object]]:
        items = data.get(key, [])
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise ReadError(f"{key}: expected a list of objects", path=file.path, hint=_HINT)
        return items

    @staticmethod
    def _where(findings: list[dict[str, object]], segments: list[dict[str, object]]) -> str:
        """Which item of which list is wrong."""
        for number, item in enumerate(findings):
            try:
                list(of_findings([item]))
            except ObjectError:
                return f"findings[{number}]."
        for number, item in enumerate(segments):
            try:
                list(of_segments([item] if what_is(item) == "segment" else []))
            except ObjectError:
                return f"segments[{number}]."
        return ""


FORMAT: AnnotationFormat = Json()
