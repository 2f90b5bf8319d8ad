"""TSV as Google's annotation tools write it, and WMT publishes it: one row for each error that a rater marked.

The columns are system, doc, doc_id (or docSegId: the segment's number in its document), seg_id (or globalSegId), rater,
source, target, category, severity and, in newer files, metadata. `<v>…</v>` stands around what is marked, in the source
or in the target. Cells are not quoted. Source: the MQM Viewer's description of its data (google-research/mqm_viewer).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.annotations._text import SEVERITY, text_of
from tqcheck.errors import ReadError, nearest
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.mqm import NON_TRANSLATION, category_of
from tqcheck.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.plugins import AnnotationFormat
    from tqcheck.model.text import File, Side

_COLUMNS = ("system", "doc", "number", "segment", "rater", "source", "target", "category", "severity", "metadata")
"""In the order of a file without a header; the last one may be missing."""
_NAMED = {
    "doc_id": "number",
    "docsegid": "number",
    "doc_seg_id": "number",
    "seg_id": "segment",
    "globalsegid": "segment",
    "global_seg_id": "segment",
    "note": "metadata",
    "comment": "metadata",
}
_NEEDED = ("system", "doc", "rater", "source", "target", "category", "severity")
_MARK = re.compile(r"</?v>")
_USUAL = "system, doc, doc_id, seg_id, rater, source, target, category, severity"
_NO_ERROR = "no-error"
_TEST_OF_RATERS = "hotw"
"""Starts the severity of rows that tested whether the raters paid attention ("hands on the wheel")."""

_SAMPLE = (
    "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
    "A\tresults\t1\t1\trater1\t净利润增长8%。\tNet <v>profits</v> rose by 8 %.\tAccuracy/Mistranslation\tMinor\n"
)


class _Segment(NamedTuple):
    """What makes rows those of one segment."""

    system: str
    document: str
    unit: str
    source: str
    target: str


class MqmTsv:
    """The format; rows of one segment need not stand together."""

    suffixes: tuple[str, ...] = (".tsv",)
    sample = _SAMPLE.encode()

    def sniff(self, head: bytes) -> bool:
        """Whether the first line is the header."""
        return head.removeprefix(b"\xef\xbb\xbf").lower().startswith(b"system\tdoc")

    def read(self, file: File) -> Iterable[Marked]:
        """One item a segment, in the order in which they first occur."""
        segments: dict[_Segment, tuple[list[Annotation], dict[str, None]]] = {}
        columns: Sequence[str] = ()
        for number, line in enumerate(text_of(file).split("\n"), 1):
            row = _Row(file.path, number, line.removesuffix("\r"))
            if not row.line.strip():
                continue
            if number == 1 and row.line.lower().startswith("system\tdoc"):
                columns = row.header()
                continue
            columns = columns or row.usual()
            row.split(columns)
            if not row.cells["rater"]:
                continue  # it carries other things than marks
            kind = row.cells["severity"].strip().lower().replace(" ", "-").replace("_", "-")
            if kind.startswith(_TEST_OF_RATERS):
                continue
            segment, annotation = row.read(kind)
            annotations, raters = segments.setdefault(segment, ([], {}))
            raters[row.cells["rater"]] = None
            if annotation is not None:
                annotations.append(annotation)
        if not columns:
            raise ReadError("the file is empty", path=file.path, hint=f"the columns are {_USUAL}")
        for segment, (annotations, raters) in segments.items():
            yield Marked(
                segment.unit,
                tuple(annotations),
                tuple(raters),
                segment.system,
                segment.document,
                segment.target,
                segment.source,
            )


class _Row:
    """One line, with errors that know their place."""

    def __init__(self, path: str, number: int, line: str) -> None:
        self.path = path
        self.number = number
        self.line = line
        self.cells: dict[str, str] = {}
        self._starts: dict[str, int] = {}

    def header(self) -> Sequence[str]:
        """The columns that the line names, as they are called here."""
        columns = [_NAMED.get(name.strip().lower(), name.strip().lower()) for name in self.line.split("\t")]
        missing = [name for name in _NEEDED if name not in columns]
        if not {"number", "segment"} & set(columns):
            missing.append("doc_id or seg_id")
        if missing:
            raise self.fail(f"there is no column {missing[0]}", 0, f"the columns are {_USUAL}")
        return columns

    def usual(self) -> Sequence[str]:
        """The columns of a file without a header."""
        count = self.line.count("\t") + 1
        if count not in (len(_COLUMNS) - 1, len(_COLUMNS)):
            raise self.fail(f"{count} columns, where 9 or 10 belong", 0, f"without a header line they are {_USUAL}")
        return _COLUMNS

    def split(self, columns: Sequence[str]) -> None:
        """Take the line apart."""
        cells = self.line.split("\t")
        least = len(columns) - 1 if columns[-1] == "metadata" else len(columns)
        if not least <= len(cells) <= len(columns):
            hint = "cells are parted by single tabs and hold none; the file may be cut off"
            raise self.fail(f"{len(cells)} columns, where {len(columns)} belong", 0, hint)
        at = 0
        for name, cell in zip(columns, cells, strict=False):
            self.cells[name] = cell
            self._starts[name] = at
            at += len(cell) + 1

    def read(self, kind: str) -> tuple[_Segment, Annotation | None]:
        """The segment, and what is marked in it.

        Args:
            kind: The severity in small letters.
        """
        source, in_source = self._unmarked("source")
        target, in_target = self._unmarked("target")
        unit = self.cells.get("number") or self.cells.get("segment", "")
        segment = _Segment(self.cells["system"], self.cells["doc"], unit, source, target)
        if kind == _NO_ERROR or not (kind or self.cells["category"].strip()):
            return segment, None
        severity = SEVERITY.get(kind)
        if severity is None:
            known = nearest(kind, (*SEVERITY, _NO_ERROR))
            raise self.fail(f"the severity “{self.cells['severity']}” is not known", self._starts["severity"], known)
        category = category_of(self.cells["category"])
        side: Side = "target"
        span = in_target
        if span is None and (in_source is not None or category == "accuracy/omission"):
            # What is left out has no place in the target.
            side, span = "source", in_source or Span(0, len(source))
        if span is None or category == NON_TRANSLATION:
            side, span = "target", Span(0, len(target))
        return segment, Annotation(span, category, severity, side, self.cells["rater"], note=self._note())

    def _unmarked(self, column: str) -> tuple[str, Span | None]:
        """The text of a cell, and from the first to the last of what is marked in it."""
        cell = self.cells[column]
        if "<v>" not in cell and "</v>" not in cell:
            return cell, None
        text, done = "", 0
        bounds: list[int] = []
        for match in _MARK.finditer(cell):
            if (match[0] == "<v>") != (len(bounds) % 2 == 0):
                what = "this <v> stands inside another" if match[0] == "<v>" else "this </v> closes nothing"
                raise self.fail(what, self._starts[column] + match.start(), "each mark is <v>…</v>, none in another")
            text += cell[done : match.start()]
            done = match.end()
            bounds.append(len(text))
        if len(bounds) % 2:
            at = self._starts[column] + cell.rindex("<v>")
            raise self.fail("this <v> is not closed", at, "each mark is <v>…</v>")
        return text + cell[done:], Span(bounds[0], bounds[-1])

    def _note(self) -> str:
        """What the rater wrote; older files have it as plain text in the last column."""
        cell = self.cells.get("metadata", "").strip()
        if not cell.startswith("{"):
            return cell
        try:
            data = json.loads(cell)
        except (ValueError, RecursionError) as problem:
            where = self._starts["metadata"]
            raise self.fail("the metadata is no JSON object", where, "the file may be cut off") from problem
        note = data.get("note")
        return note if isinstance(note, str) else ""

    def fail(self, what: str, offset: int, hint: str) -> ReadError:
        """An error at a 0-based offset of the line."""
        return ReadError(what, path=self.path, line=self.number, column=offset + 1, shown=self.line, hint=hint or None)


FORMAT: AnnotationFormat = MqmTsv()
