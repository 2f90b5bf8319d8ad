"""JSONL: one finding or one segment with spans a line, as `check` and `score` write them with `--format jsonl`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tqcheck.annotations._objects import ObjectError, of_findings, of_segments, what_is
from tqcheck.annotations._text import text_of
from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.annotation import Marked
    from tqcheck.model.plugins import AnnotationFormat
    from tqcheck.model.text import File

_SAMPLE = (
    '{"unit": "1", "rater": "rater1", "target": "Net profits rose by 8 %.", "spans": '
    '[{"start": 4, "end": 11, "severity": "minor", "category": "accuracy/mistranslation"}]}\n'
)


class Jsonl:
    """The format; see `tqcheck.annotations._objects` for what an object holds."""

    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")
    sample = _SAMPLE.encode()

    def sniff(self, head: bytes) -> bool:
        """Whether the first line is a whole object that holds one of the two."""
        line, _, _ = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
        try:
            data = json.loads(line)
        except (ValueError, RecursionError):
            return False
        return isinstance(data, dict) and what_is(data) != "other"

    def read(self, file: File) -> Iterable[Marked]:
        """Findings, then segments."""
        findings: list[dict[str, object]] = []
        segments: list[dict[str, object]] = []
        for number, line in enumerate(text_of(file).split("\n"), 1):
            if line.strip():
                data = _object(file.path, number, line)
                kind = what_is(data)
                # Each is tried by itself, so that an error has its line.
                if kind == "finding":
                    _tried(file.path, number, line, of_findings([data]))
                    findings.append(data)
                elif kind == "segment":
                    _tried(file.path, number, line, of_segments([data]))
                    segments.append(data)
        if findings or segments:
            return (*of_findings(findings), *of_segments(segments))
        hint = "each line is a finding of `tqcheck check --format jsonl`, or an object with unit and spans"
        raise ReadError("no line holds annotations", path=file.path, hint=hint)


def _object(path: str, number: int, line: str) -> dict[str, object]:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as problem:
        what = f"malformed JSON: {problem.msg[:1].lower()}{problem.msg[1:]}"
        hint = "each line holds one whole object"
        raise ReadError(what, path=path, line=number, column=problem.pos + 1, shown=line, hint=hint) from problem
    except (ValueError, RecursionError) as problem:
        raise ReadError("malformed JSON", path=path, line=number, column=1, hint="nested too deeply") from problem
    if not isinstance(data, dict):
        raise ReadError("this line is no JSON object", path=path, line=number, column=1, shown=line, hint="write {…}")
    return data


def _tried(path: str, number: int, line: str, items: Iterator[Marked]) -> None:
    try:
        for _ in items:
            pass
    except ObjectError as problem:
        hint = "offsets are code points of the text, the end is exclusive"
        raise ReadError(str(problem), path=path, line=number, column=1, shown=line, hint=hint) from problem


FORMAT: AnnotationFormat = Jsonl()
