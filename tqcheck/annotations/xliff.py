"""XLIFF 1.2 and 2.x with the localization quality issues of ITS 2.0: on `mrk` and other inline elements, or standoff.

Texts are those without inline codes: what stands in the file as `<g>…</g>` or `<ph/>` is not part of them. An issue on
`trans-unit`, `unit` or `segment` is taken for one of the whole target, one on `source` or `target` for one of that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.annotations import _its
from tqcheck.annotations._text import bytes_of
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation, Marked
from tqcheck.model.text import Span
from tqcheck.safexml import MalformedError, parse
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tqcheck.model.plugins import AnnotationFormat
    from tqcheck.model.text import File, Side

_SAMPLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:its="http://www.w3.org/2005/11/its">
 <file original="results" source-language="zh-CN" target-language="en" datatype="plaintext">
  <body>
   <trans-unit id="1" its:annotatorsRef="localization-quality-issue|rater1">
    <source>净利润增长8%。</source>
    <target>Net <mrk its:locQualityIssueType="mistranslation"
      its:locQualityIssueSeverity="20">profits</mrk> rose by 8 %.</target>
   </trans-unit>
  </body>
 </file>
</xliff>
"""
_CODES = frozenset(("bpt", "ept", "it", "ph", "ut", "x", "cp"))
"""Inline codes whose content is code, too."""
_CONTENTS = ("source", "seg-source", "target")
_ISSUES, _ISSUE = f"{_its.NAMESPACE} locQualityIssues", f"{_its.NAMESPACE} locQualityIssue"
_XML_ID = "http://www.w3.org/XML/1998/namespace id"


class Xliff:
    """The format."""

    suffixes: tuple[str, ...] = (".xlf", ".xliff")
    sample = _SAMPLE.encode()

    def sniff(self, head: bytes) -> bool:
        """Whether there is a tag named xliff."""
        return "<xliff" in charset.peek(head) or ":xliff " in charset.peek(head)

    def read(self, file: File) -> Iterable[Marked]:
        """One item a unit, those without issues among them: who looked at the file looked at all of it."""
        text, _ = charset.decode_xml(bytes_of(file), file.path)
        return tuple(_Reading(file.path, text).marked())


class _Mark(NamedTuple):
    """A stretch of one content with an issue, or with a reference to standoff issues, and the byte where it stands."""

    content: str
    start: int
    end: int
    issue: _its.Issue | None
    reference: str
    rater: str
    offset: int


@dataclass(slots=True)
class _Pair:
    """A source and its target.

    Attributes:
        texts: By element: source, seg-source, target.
        marks: Those of the whole pair are on the target from 0 to -1.
        segments: Of seg-source and target, where each `mrk` of type `seg` stands, by its `mid`.
    """

    key: str
    texts: dict[str, str] = field(default_factory=dict)
    marks: list[_Mark] = field(default_factory=list)
    segments: dict[str, dict[str, tuple[int, int]]] = field(default_factory=dict)


class _Open(NamedTuple):
    """An element that is open.

    Attributes:
        translate: Whether units in it are to be translated.
        start: Where its content starts in the text of the content that is open.
        mark: What it marks, to be ended where it ends.
        mid: Of a segment.
    """

    name: str
    translate: bool
    rater: str
    start: int = 0
    mark: _Mark | None = None
    mid: str | None = None


class _Reading:
    """Collects the pairs from the parser's events."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text
        self._data = text.encode()
        self._open: list[_Open] = [_Open("", True, "")]
        self._namespace = ""
        self._files = 0
        self._unit = ""
        self._pairs: list[_Pair] = []
        self._of_unit: list[_Pair] = []
        self._on_unit: list[_Mark] = []
        self._content = 0  # depth of the content that is open
        self._code = 0  # depth of the inline code that is open
        self._parts: list[str] = []
        self._length = 0
        self._started: dict[str, _Mark] = {}  # `sm` by id
        self._standoff: dict[str, list[_its.Issue]] = {}
        self._standoff_id = ""

    def marked(self) -> Iterator[Marked]:
        """The units of the file.

        Raises:
            ReadError: malformed, no XLIFF, or issues that are not as ITS has them.
        """
        if not self._text.strip():
            raise ReadError("the file is empty", path=self._path, hint="export it again")
        try:
            parse(self._data, self, encoding="utf-8", doctype=True)
        except MalformedError as problem:
            hint = "the file may be cut off, or edited by hand; export it again"
            raise self._fail(f"malformed XML: {problem.what}", problem.offset, hint) from problem
        count = 0
        for pair in self._pairs:
            for key, source, target, marks in _divided(pair):
                count += 1
                annotations = tuple(item for mark in marks for item in self._annotations(mark, source, target))
                raters = dict.fromkeys(annotation.rater for annotation in annotations) or {"": None}
                yield Marked(key or str(count), annotations, tuple(raters), target=target, source=source)

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """See `tqcheck.safexml.Handler`."""
        namespace, _, local = name.rpartition(" ")
        if len(self._open) == 1:
            self._start_root(namespace, local)
        parent = self._open[-1]
        element = local if namespace == self._namespace else ""
        who = _its.annotator(attributes)
        rater = parent.rater if who is None else who
        mark, mid = None, None
        if self._content:
            mark = self._mark(attributes, rater, offset)
            self._inline(element, attributes, mark)
            if element == "mrk" and attributes.get("mtype") == "seg":
                mid = attributes.get("mid")
            if element in ("sm", "em"):
                mark = None
        elif name == _ISSUES:
            self._standoff_id = attributes.get(_XML_ID, "")
            self._standoff.setdefault(self._standoff_id, [])
        elif name == _ISSUE:
            issue = _its.local_issue(attributes, standoff=True)
            if issue is not None:
                self._standoff.setdefault(self._standoff_id, []).append(issue)
        elif element == "file":
            self._files += 1
        elif element in ("trans-unit", "unit"):
            ident = attributes.get("id", "")
            self._unit = f"f{self._files}/{ident}" if self._files > 1 else ident
            self._of_unit = [_Pair(self._unit)] if element == "trans-unit" else []
            self._on_unit = [found] if (found := self._mark(attributes, rater, offset)) else []
        elif element == "segment" and parent.name == "unit":
            self._of_unit.append(_Pair(f"{self._unit}/{attributes.get('id', len(self._of_unit) + 1)}"))
            if found := self._mark(attributes, rater, offset):
                self._of_unit[-1].marks.append(found._replace(content="target", end=-1))
        elif element in _CONTENTS and parent.name in ("trans-unit", "segment") and self._of_unit:
            self._content, self._parts, self._length = len(self._open) + 1, [], 0
            self._started = {}
            mark = self._mark(attributes, rater, offset)
        translate = attributes["translate"] != "no" if "translate" in attributes else parent.translate
        self._open.append(_Open(element, translate, rater, self._length, mark, mid))

    def end(self, name: str, offset: int) -> None:
        """See `tqcheck.safexml.Handler`."""
        depth = len(self._open)
        ended = self._open.pop()
        if self._content:
            pair, content = (
                self._of_unit[-1],
                self._open[self._content - 1].name if depth > self._content else ended.name,
            )
            if self._code == depth:
                self._code = 0
            if ended.mark is not None:
                pair.marks.append(ended.mark._replace(content=content, start=ended.start, end=self._length))
            if ended.mid is not None:
                pair.segments.setdefault(content, {}).setdefault(ended.mid, (ended.start, self._length))
            if depth == self._content:
                pair.texts.setdefault(content, "".join(self._parts))
                self._content = 0
        elif ended.name in ("trans-unit", "unit"):
            if self._of_unit:
                self._of_unit[0].marks += [mark._replace(content="target", end=-1) for mark in self._on_unit]
            self._pairs += self._of_unit if ended.translate else []
            self._of_unit = []

    def text(self, text: str) -> None:
        """See `tqcheck.safexml.Handler`."""
        if self._content and not self._code:
            self._parts.append(text)
            self._length += len(text)

    def _start_root(self, namespace: str, local: str) -> None:
        if local != "xliff":
            raise self._fail(f"this is not XLIFF: its first element is “{local}”", 0, "XLIFF 1.2 and 2.x can be read")
        self._namespace = namespace

    def _inline(self, element: str, attributes: Mapping[str, str], mark: _Mark | None) -> None:
        """An element in a content: a code, or a mark whose end stands elsewhere (`sm`, `em`)."""
        if element in _CODES and not self._code:
            self._code = len(self._open) + 1
        elif element == "sm" and mark is not None:
            self._started[attributes.get("id", "")] = mark._replace(start=self._length)
        elif element == "em" and (started := self._started.pop(attributes.get("startRef", ""), None)):
            content = self._open[self._content - 1].name
            self._of_unit[-1].marks.append(started._replace(content=content, end=self._length))

    def _mark(self, attributes: Mapping[str, str], rater: str, offset: int) -> _Mark | None:
        """What the attributes of an element say, if anything."""
        issue, reference = _its.local_issue(attributes), _its.standoff_reference(attributes)
        return _Mark("", 0, 0, issue, reference, rater, offset) if issue or reference else None

    def _annotations(self, mark: _Mark, source: str, target: str) -> Iterator[Annotation]:
        side: Side = "target" if mark.content == "target" else "source"
        end = len(target if side == "target" else source) if mark.end < 0 else mark.end
        for issue in ((mark.issue,) if mark.issue else ()) + (self._referred(mark) if mark.reference else ()):
            try:
                severity = issue.graded()
            except ValueError as problem:
                what = f"the severity “{issue.severity}” is no number from 0 to 100"
                raise self._fail(what, mark.offset, "ITS 2.0 grades issues so: 0 is none, 100 the gravest") from problem
            yield Annotation(Span(mark.start, end), issue.category, severity, side, mark.rater, note=issue.comment)

    def _referred(self, mark: _Mark) -> tuple[_its.Issue, ...]:
        """The standoff issues of a mark."""
        issues = self._standoff.get(mark.reference.removeprefix("#"))
        if issues is None:
            hint = "standoff issues must stand in the same file, as its:locQualityIssues with that xml:id"
            raise self._fail(f"there are no issues “{mark.reference}”", mark.offset, hint)
        return tuple(issues)

    def _fail(self, what: str, offset: int, hint: str) -> ReadError:
        """An error at a byte of the text in UTF-8."""
        before = self._data[:offset].decode(errors="ignore")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        shown = self._text.split("\n")[line - 1]
        return ReadError(what, path=self._path, line=line, column=column, shown=shown, hint=hint)


def _divided(pair: _Pair) -> Iterator[tuple[str, str, str, list[_Mark]]]:
    """(key, source, target, marks) of the units of a pair: one, or one for each of its segments (XLIFF 1.2).

    The keys are those of `tqcheck.readers.xliff`.
    """
    sources = pair.segments.get("seg-source", {})
    targets = pair.segments.get("target", {}) if sources else {}
    if not sources or ("target" in pair.texts and not targets):
        held = [mark for mark in pair.marks if mark.content != "seg-source"]
        yield pair.key, pair.texts.get("source", ""), pair.texts.get("target", ""), held
        return
    first = True
    for mid, (start, end) in sorted(sources.items(), key=lambda item: item[1]):
        places = {"seg-source": (start, end), "target": targets.get(mid, (0, 0))}
        marks = []
        for mark in pair.marks:
            if mark.content in places and mark.end >= 0:
                low, high = places[mark.content]
                if low <= mark.start and mark.end <= high and (mid in targets or mark.content != "target"):
                    marks.append(mark._replace(start=mark.start - low, end=mark.end - low))
            elif mark.end < 0 and first:
                marks.append(mark)
        first = False
        target = pair.texts.get("target", "")[slice(*places["target"])]
        yield f"{pair.key}/{mid}", pair.texts["seg-source"][start:end], target, marks


FORMAT: AnnotationFormat = Xliff()
