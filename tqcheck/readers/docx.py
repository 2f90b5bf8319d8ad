"""Word documents: paragraphs, tables, text boxes, headers, footers and notes, as one would read them on paper.

Deleted and hidden text, field codes and comments are left out, inserted text is in. A place is an address such as
`p[12]` or `tbl[2]/tr[1]/tc[3]/p[1]`, which counts from 1 as Word's own object model does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Document, Origin, Protected, Segment, TranslationUnit
from tqcheck.readers._file import read_bytes
from tqcheck.safexml import Handler, MalformedError, parse
from tqcheck.safezip import Archive

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File, UnitKind

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
"""The namespace of WordprocessingML, transitional and strict (ISO/IEC 29500)."""

_PREFIXES = {
    **dict.fromkeys(_WORD, ""),
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
}
_XML_SPACE = "http://www.w3.org/XML/1998/namespace space"

# Text that was deleted or moved away, codes of fields, what properties were before a change, readings above characters.
_LEFT_OUT = frozenset(
    ["del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "sdtPr", "rt"]
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_BOXES = frozenset(["tbl", "tc", "txbxContent", "footnote", "endnote"])
_OFF = frozenset(["0", "false", "off"])

_STYLE_KINDS: tuple[tuple[re.Pattern[str], UnitKind], ...] = (
    (re.compile(r"heading [1-9]|title|subtitle|toc .*"), "heading"),
    (re.compile(r"caption"), "caption"),
    (re.compile(r"list .*"), "list-item"),
    (re.compile(r"(?:foot|end)note text"), "note"),
)


class DocxReader:
    """Reads Word documents."""

    suffixes: tuple[str, ...] = (".docx", ".docm")
    media_types: tuple[str, ...] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)

    @cached_property
    def sample(self) -> Sample:
        """A document of a heading, a paragraph and a table."""
        import io
        from zipfile import ZipFile, ZipInfo

        def paragraph(text: str, style: str = "") -> str:
            return f"<w:p><w:pPr>{style}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

        title = paragraph("Annual report", '<w:outlineLvl w:val="0"/>')
        table = f"<w:tbl><w:tr><w:tc>{paragraph('Sales')}</w:tc><w:tc>{paragraph('12')}</w:tc></w:tr></w:tbl>"
        body = f"{title}{paragraph('Profit &amp; sales rose.')}{table}"
        stream = io.BytesIO()
        with ZipFile(stream, "w") as archive:
            part = f'<w:document xmlns:w="{_WORD[0]}"><w:body>{body}</w:body></w:document>'
            archive.writestr(ZipInfo("word/document.xml"), part)
        texts = ("Annual report", "Profit & sales rose.", "Sales", "12")
        return Sample(name="sample.docx", data=stream.getvalue(), targets=texts)

    def sniff(self, head: bytes) -> bool:
        """Whether it is a zip archive with a folder for Word."""
        return head.startswith(b"PK\x03\x04") and b"word/" in head

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a Word document; see `tqcheck.model.plugins.Reader.read`."""
        data = read_bytes(file)
        paragraphs = _Package(Archive(file.path, data)).paragraphs() if data else []
        units = tuple(
            TranslationUnit(
                str(index + 1),
                index,
                Segment(paragraph.text, options.target_lang, Origin(address=paragraph.address), paragraph.protected),
                kind=paragraph.kind,
            )
            for index, paragraph in enumerate(paragraphs)
        )
        return Document(
            file.path,
            file.path,
            "docx",
            units,
            source_lang=options.source_lang,
            target_lang=options.target_lang,
        )


@dataclass(slots=True)
class _Paragraph:
    """A paragraph in the making.

    Attributes:
        fields: For each field that is open, whether its code (rather than its result) is being read.
    """

    address: str
    kind: UnitKind
    parts: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[Protected] = field(default_factory=list)
    hidden: bool = False
    fields: list[bool] = field(default_factory=list)
    boxes: int = 0

    def add(self, text: str, *, protected: bool = False) -> None:
        if protected and text:
            self.spans.append(Protected(self.length, self.length + len(text)))
        self.parts.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    @property
    def protected(self) -> tuple[Protected, ...]:
        return tuple(self.spans)


@dataclass(slots=True)
class _Box:
    """Something that holds paragraphs and tables, with what it has counted so far."""

    prefix: str
    kind: UnitKind
    paragraphs: int = 0
    tables: int = 0
    rows: int = 0
    cells: int = 0
    notes: int = 0


@dataclass(slots=True)
class _Style:
    """What a style says of the paragraphs or runs that have it; None = as the style that it is based on."""

    name: str = ""
    based_on: str = ""
    kind: UnitKind | None = None
    hidden: bool | None = None


class _Package:
    """The parts of a document and how they hang together."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    def paragraphs(self) -> list[_Paragraph]:
        """All paragraphs that hold text: the body, then headers, footers, footnotes, endnotes."""
        main = next((target for kind, target in self._relations("") if kind == "officeDocument"), "word/document.xml")
        related: dict[str, list[str]] = {}
        for kind, target in self._relations(main):
            related.setdefault(kind, []).append(target)
        styles = _Styles()
        for name in related.get("styles", ()):
            self._parse(name, styles)
        body = _Text("", "paragraph", styles)
        self._parse(main, body)
        if body.root != "document":
            hint = "only .docx files of Word can be read"
            raise ReadError("this is not a Word document", path=self.archive.path, hint=hint)
        found = body.found
        for kind in ("header", "footer", "footnotes", "endnotes"):
            for name in sorted(related.get(kind, ()), key=lambda name: (len(name), name)):
                stem = name.rpartition("/")[2].removesuffix(".xml")
                text = _Text(f"{stem}/", "note" if kind.endswith("notes") else "paragraph", styles)
                self._parse(name, text)
                found += text.found
        return [paragraph for paragraph in found if paragraph.text.strip()]

    def _relations(self, part: str) -> list[tuple[str, str]]:
        """(last word of the type, part) of what a part refers to; the package itself is the part without a name."""
        from posixpath import dirname, join, normpath

        folder, _, name = part.rpartition("/")
        relations = _Relations()
        self._parse(join(folder, "_rels", f"{name}.rels"), relations)
        return [
            (kind.rpartition("/")[2], normpath(join("/", dirname(part), target)).lstrip("/"))
            for kind, target in relations.found
        ]

    def _parse(self, name: str, handler: Handler) -> None:
        data = self.archive.read(name)
        if not data:
            return
        try:
            parse(data, handler)
        except MalformedError as problem:
            what = f"this file is damaged: its part {name} holds malformed XML, byte {problem.offset}: {problem.what}"
            hint = "open the file in Word and save it again"
            raise ReadError(what, path=self.archive.path, hint=hint) from problem


class _Relations:
    """Collects the relations of a part to others."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        if name.endswith(" Relationship") and attributes.get("TargetMode") != "External":
            self.found.append((attributes.get("Type", ""), attributes.get("Target", "")))

    def end(self, name: str, offset: int) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _Styles:
    """Collects styles, and says what a style stands for."""

    def __init__(self) -> None:
        self.styles: dict[str, _Style] = {}
        self.current = _Style()

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        element, value = _short(name), _value(attributes)
        if element == "style":
            self.current = self.styles.setdefault(_value(attributes, "styleId"), _Style())
        elif element == "name":
            self.current.name = value.lower()
            self.current.kind = next((kind for shape, kind in _STYLE_KINDS if shape.fullmatch(value.lower())), None)
        elif element == "basedOn":
            self.current.based_on = value
        elif element == "outlineLvl" and value < "9":
            self.current.kind = "heading"
        elif element == "numPr":
            self.current.kind = self.current.kind or "list-item"
        elif element == "vanish":
            self.current.hidden = value not in _OFF

    def end(self, name: str, offset: int) -> None:
        pass

    def text(self, text: str) -> None:
        pass

    def kind(self, style: str) -> UnitKind | None:
        """The kind of paragraphs of that style, if it is not the ordinary one."""
        return next((found.kind for found in self._chain(style) if found.kind), None)

    def hidden(self, style: str) -> bool:
        """Whether text of that style is hidden."""
        return next((found.hidden for found in self._chain(style) if found.hidden is not None), False)

    def _chain(self, style: str) -> Iterator[_Style]:
        """The style, and those that it is based on; a circle is walked once."""
        seen: set[str] = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style]
            style = self.styles[style].based_on


class _Text:
    """Collects the paragraphs of a part.

    Attributes:
        root: The name of the part's outermost element.
        found: The paragraphs in the order in which they start; some are empty.
    """

    def __init__(self, prefix: str, kind: UnitKind, styles: _Styles) -> None:
        self.root = ""
        self.found: list[_Paragraph] = []
        self.styles = styles
        self.boxes = [_Box(prefix, kind)]
        self.open: list[_Paragraph] = []
        self.runs: list[bool] = []  # for each open run, whether it is hidden
        self.chosen: list[bool] = []  # for each open choice between alternatives, whether one was taken
        self.skipped = 0  # levels of elements that are left out
        self.buffer: list[str] | None = None
        self.keeps_space = False

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        element = _short(name)
        self.root = self.root or element or name
        if self.skipped or element in _LEFT_OUT or self._is_left_out(element, attributes):
            self.skipped += 1
        elif element in _BOXES:
            self._open_box(element)
        elif element == "tr":
            self.boxes[-1].rows += 1
            self.boxes[-1].cells = 0
        elif element == "p":
            box = self.boxes[-1]
            box.paragraphs += 1
            self.open.append(_Paragraph(f"{box.prefix}p[{box.paragraphs}]", box.kind))
            self.found.append(self.open[-1])
        elif element == "mc:AlternateContent":
            self.chosen.append(False)
        elif self.open:
            self._in_paragraph(element, attributes)

    def end(self, name: str, offset: int) -> None:
        element = _short(name)
        if self.skipped:
            self.skipped -= 1
        elif element in _BOXES:
            self.boxes.pop()
        elif element == "p":
            self.open.pop()
        elif element == "mc:AlternateContent":
            self.chosen.pop()
        elif element == "r" and self.runs:
            self.runs.pop()
        elif element in ("t", "m:t") and self.buffer is not None:
            text = "".join(self.buffer)
            self._add(text if self.keeps_space else text.strip(" \t\r\n"), protected=element == "m:t")
            self.buffer = None

    def text(self, text: str) -> None:
        if self.buffer is not None and not self.skipped:
            self.buffer.append(text)

    def _is_left_out(self, element: str, attributes: Mapping[str, str]) -> bool:
        if element in ("mc:Choice", "mc:Fallback") and self.chosen:
            taken = self.chosen[-1]
            self.chosen[-1] = True
            return taken
        # The lines that separate notes from the text are stored as notes, too.
        return element in ("footnote", "endnote") and _value(attributes, "type") not in ("", "normal")

    def _open_box(self, element: str) -> None:
        outer = self.boxes[-1]
        prefix, kind = outer.prefix, outer.kind
        if element == "tbl":
            outer.tables += 1
            prefix += f"tbl[{outer.tables}]/"
        elif element == "tc":
            outer.cells += 1
            prefix, kind = f"{prefix}tr[{outer.rows}]/tc[{outer.cells}]/", "cell"
        elif element == "txbxContent" and self.open:
            self.open[-1].boxes += 1
            prefix = f"{self.open[-1].address}/txbx[{self.open[-1].boxes}]/"
        else:
            outer.notes += 1
            prefix += f"{'fn' if element == 'footnote' else 'en'}[{outer.notes}]/"
        self.boxes.append(_Box(prefix, kind))

    def _in_paragraph(self, element: str, attributes: Mapping[str, str]) -> None:
        paragraph, value = self.open[-1], _value(attributes)
        if element == "r":
            self.runs.append(paragraph.hidden or (bool(self.runs) and self.runs[-1]))
        elif element == "pStyle":
            paragraph.kind = self._kind(paragraph, self.styles.kind(value))
            paragraph.hidden = self.styles.hidden(value)
        elif element == "outlineLvl" and value < "9":
            paragraph.kind = self._kind(paragraph, "heading")
        elif element == "numId" and value != "0":
            paragraph.kind = self._kind(paragraph, "list-item")
        elif element == "m:t":
            self.buffer, self.keeps_space = [], True
        elif not self.runs:
            return
        elif element == "rStyle":
            self.runs[-1] = self.runs[-1] or self.styles.hidden(value)
        elif element == "vanish":
            self.runs[-1] = value not in _OFF
        elif element == "t":
            self.buffer, self.keeps_space = [], attributes.get(_XML_SPACE) == "preserve"
        elif element == "br" and _value(attributes, "type") in ("", "textWrapping"):
            self._add("\n")
        elif element in _CHARACTERS:
            self._add(_CHARACTERS[element])
        elif element == "sym":
            self._add(_symbol(_value(attributes, "char")), protected=True)
        elif element == "fldChar":
            self._field(paragraph, _value(attributes, "fldCharType"))

    def _kind(self, paragraph: _Paragraph, kind: UnitKind | None) -> UnitKind:
        """A heading is one anywhere but in a note; what stands in a cell is a cell, and so on."""
        ordinary = paragraph.kind == "paragraph" or (paragraph.kind in ("cell", "list-item") and kind == "heading")
        return kind if kind and ordinary else paragraph.kind

    def _field(self, paragraph: _Paragraph, kind: str) -> None:
        if kind == "begin":
            paragraph.fields.append(True)
        elif kind == "separate" and paragraph.fields:
            paragraph.fields[-1] = False
        elif kind == "end" and paragraph.fields:
            paragraph.fields.pop()

    def _add(self, text: str, *, protected: bool = False) -> None:
        hidden = bool(self.runs) and self.runs[-1]
        if self.open and not hidden and not any(self.open[-1].fields):
            self.open[-1].add(text, protected=protected)


def _short(name: str) -> str:
    """The name of an element of Word without its namespace; other namespaces get a prefix, unknown ones nothing."""
    namespace, _, local = name.rpartition(" ")
    prefix = _PREFIXES.get(namespace)
    return "" if prefix is None else prefix + local


def _value(attributes: Mapping[str, str], name: str = "val") -> str:
    """An attribute of Word; empty where it is missing."""
    return next((attributes[key] for key in (f"{space} {name}" for space in _WORD) if key in attributes), "")


def _symbol(code: str) -> str:
    """The character of a symbol font, by its hexadecimal code."""
    return chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) and code[0] not in "dD" else ""


READER: Reader = DocxReader()
