"""XLIFF 1.2 and 2.x: source and target of every segment, with the inline codes of the file in the text, protected.

The parser tells where elements start and end; the text between is then read from the file itself (`_xliff_inline`), so
that every character has its line and column. Candidates of other tools (`alt-trans`, `mtc:matches`) are no units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tqcheck.model.plugins import Sample
from tqcheck.model.text import Document, TranslationUnit
from tqcheck.readers._file import read_bytes
from tqcheck.readers._xliff_inline import Stretch, read_inline, read_segments, tag_end
from tqcheck.readers._xml_text import XmlText
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File

_XML_LANG = "http://www.w3.org/XML/1998/namespace lang"


class XliffReader:
    """Reads XLIFF."""

    suffixes: tuple[str, ...] = (".xlf", ".xliff")
    media_types: tuple[str, ...] = ("application/xliff+xml", "application/x-xliff+xml")
    sample = Sample(
        name="sample.xlf",
        data=(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
            ' <file original="report" source-language="zh-CN" target-language="en" datatype="plaintext">\n'
            "  <body>\n"
            '   <trans-unit id="1">\n'
            '    <source>研发投入<g id="b">增长</g>百分之五。</source>\n'
            '    <target state="translated">R&amp;D spending <g id="b">rose</g> by 5%.</target>\n'
            "   </trans-unit>\n"
            '   <trans-unit id="2"><source>净利润</source></trans-unit>\n'
            "  </body>\n"
            " </file>\n"
            "</xliff>\n"
        ).encode(),
        targets=('R&D spending <g id="b">rose</g> by 5%.', ""),
        sources=('研发投入<g id="b">增长</g>百分之五。', "净利润"),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether there is a tag named xliff."""
        return re.search(r"<(?:\w+:)?xliff\s", charset.peek(head)) is not None

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read an XLIFF file; see `tqcheck.model.plugins.Reader.read`."""
        data = read_bytes(file)
        text, encoding = charset.decode_xml(data, file.path)
        handler = _Xliff(file.path, text, options)
        if text.strip():
            handler.parse()
        return Document(
            file.path,
            file.path,
            "xliff",
            tuple(handler.units),
            source_lang=options.source_lang or handler.source_lang,
            target_lang=options.target_lang or handler.target_lang,
            meta=(("encoding", encoding), *((("version", handler.version),) if handler.version else ())),
        )


@dataclass(slots=True)
class _Pair:
    """A source and its target.

    Attributes:
        key: The unit's key; its segments have keys of their own.
        at: Where it starts in the file.
        contents: The stretches of the file in its elements `source`, `target` and (1.2) `seg-source`.
        langs: Languages that these elements name themselves.
    """

    key: str
    at: int
    contents: dict[str, Stretch] = field(default_factory=dict)
    langs: dict[str, str] = field(default_factory=dict)
    state: str | None = None


class _Xliff:
    """Collects the units from the parser's events; offsets given to it are bytes of the text in UTF-8.

    Attributes:
        version: Of XLIFF, as written in the file.
    """

    def __init__(self, path: str, text: str, options: ReadOptions) -> None:
        self.xml = XmlText(path, text)
        self.options = options
        self.version = ""
        self.source_lang: str | None = None
        self.target_lang: str | None = None
        self.units: list[TranslationUnit] = []
        self.namespace = ""
        self.files = 0
        self.langs: tuple[str | None, str | None] = (None, None)
        # The open elements, and whether what is in them is to be translated.
        self.open: list[tuple[str, bool]] = [("", True)]
        self.pairs: list[_Pair] = []
        self.notes: list[str] = []
        self.unit = ""
        # The level of the source or target that is open, and where its content starts; what is in it is no structure.
        self.content = 0
        self.begin = 0
        self.note: list[str] | None = None

    def parse(self) -> None:
        """Go through the file.

        Raises:
            ReadError: malformed, or not XLIFF.
        """
        self.xml.tell(self)

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """See `tqcheck.readers._xml.Handler`."""
        namespace, _, element = name.rpartition(" ")
        if not self.version:
            self._start_root(namespace, element, attributes)
        parent, translate = self.open[-1]
        element = element if namespace == self.namespace else ""
        self.open.append((element, attributes["translate"] != "no" if "translate" in attributes else translate))
        if self.content:
            return
        if element == "file":
            self._start_file(attributes)
        elif element in ("trans-unit", "unit"):
            self.unit = f"f{self.files}/{attributes.get('id', '')}" if self.files > 1 else attributes.get("id", "")
            self.notes = []
            self.pairs = [_Pair(self.unit, self.xml.offset(offset))] if element == "trans-unit" else []
        elif element == "segment" and parent == "unit":
            key = f"{self.unit}/{attributes.get('id', len(self.pairs) + 1)}"
            self.pairs.append(_Pair(key, self.xml.offset(offset), state=attributes.get("state")))
        elif element == "note" and parent in ("trans-unit", "notes"):
            self.note = []
        elif element in ("source", "target", "seg-source") and parent in ("trans-unit", "segment") and self.pairs:
            self.content = len(self.open)
            self.begin = tag_end(self.xml.lines.text, self.xml.offset(offset))
            pair = self.pairs[-1]
            if _XML_LANG in attributes:
                pair.langs[element] = attributes[_XML_LANG]
            if element == "target" and "state" in attributes:
                pair.state = attributes["state"]

    def end(self, name: str, offset: int) -> None:
        """See `tqcheck.readers._xml.Handler`."""
        depth = len(self.open)
        element, translate = self.open.pop()
        if self.content:
            if depth == self.content:
                self.pairs[-1].contents.setdefault(element, (self.begin, self.xml.offset(offset)))
                self.content = 0
        elif element == "note" and self.note is not None:
            self.notes.append("".join(self.note))
            self.note = None
        elif element in ("trans-unit", "unit"):
            for pair in self.pairs if translate else ():
                self._add(pair)
            self.pairs = []

    def text(self, text: str) -> None:
        """See `tqcheck.readers._xml.Handler`."""
        if self.note is not None:
            self.note.append(text)

    def _start_root(self, namespace: str, element: str, attributes: Mapping[str, str]) -> None:
        hint = "XLIFF 1.2, 2.0 and 2.1 can be read"
        if element != "xliff":
            raise self.xml.error(f"this is not XLIFF: its first element is “{element}”", 0, hint)
        self.version = attributes.get("version", "")
        if not self.version.startswith(("1.", "2.")):
            raise self.xml.error(f"the version of XLIFF is “{self.version}”, which is unknown", 0, hint)
        self.namespace = namespace
        self.langs = attributes.get("srcLang"), attributes.get("trgLang")

    def _start_file(self, attributes: Mapping[str, str]) -> None:
        self.files += 1
        source, target = self.langs
        self.langs = attributes.get("source-language", source), attributes.get("target-language", target)
        if self.files == 1:
            self.source_lang, self.target_lang = self.langs

    def _add(self, pair: _Pair) -> None:
        """Add the units of a pair: one, or one for each of its segments (XLIFF 1.2)."""
        text, contents = self.xml.lines.text, pair.contents
        sources = read_segments(text, *contents["seg-source"]) if "seg-source" in contents else {}
        targets = read_segments(text, *contents["target"]) if sources and "target" in contents else {}
        if sources and (targets or "target" not in contents):
            for mid, source in sources.items():
                self._add_unit(pair, f"{pair.key}/{mid}", source, targets.get(mid))
        else:
            self._add_unit(pair, pair.key, contents.get("source"), contents.get("target"))

    def _add_unit(self, pair: _Pair, key: str, source: Stretch | None, target: Stretch | None) -> None:
        source_lang = self.options.source_lang or pair.langs.get("source") or self.langs[0]
        target_lang = self.options.target_lang or pair.langs.get("target") or self.langs[1]
        # A missing target is placed where its source is.
        at = source[0] if source else pair.at
        index = len(self.units)
        self.units.append(
            TranslationUnit(
                key or str(index + 1),
                index,
                read_inline(self.xml.lines, *(target or (at, at)), target_lang),
                read_inline(self.xml.lines, *source, source_lang) if source else None,
                state=pair.state or (None if target else "new"),
                notes=tuple(self.notes),
            )
        )


READER: Reader = XliffReader()
