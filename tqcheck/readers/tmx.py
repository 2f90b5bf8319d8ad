"""TMX, translation memories: a unit for each translation that a `tu` holds in the target language.

The source is the header's `srclang`; the target is the language that the user names, or the first one that is not the
source. Inline codes stay in the text, protected, as in XLIFF. Format: TMX 1.4b (LISA, 2005).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tqcheck.model.plugins import Sample
from tqcheck.model.text import Document, TranslationUnit
from tqcheck.readers._file import read_bytes
from tqcheck.readers._xliff_inline import Stretch, read_inline, tag_end
from tqcheck.readers._xml_text import XmlText
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import File

_XML_LANG = "http://www.w3.org/XML/1998/namespace lang"
_ANY = "*all*"
"""The `srclang` of a memory in which any language may be the source."""


class TmxReader:
    """Reads TMX."""

    suffixes: tuple[str, ...] = (".tmx",)
    media_types: tuple[str, ...] = ("application/x-tmx+xml",)
    sample = Sample(
        name="sample.tmx",
        data=(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
            '<tmx version="1.4">\n'
            ' <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"\n'
            '  srclang="zh-CN" datatype="plaintext"/>\n'
            " <body>\n"
            '  <tu tuid="a">\n'
            '   <tuv xml:lang="zh-CN"><seg>研发投入<bpt i="1"/>增长<ept i="1"/>百分之五。</seg></tuv>\n'
            '   <tuv xml:lang="en"><seg>R&amp;D spending <bpt i="1"/>rose<ept i="1"/> by 5%.</seg></tuv>\n'
            "  </tu>\n"
            "  <tu>\n"
            "   <note>checked</note>\n"
            '   <tuv xml:lang="en"><seg>Net profit</seg></tuv>\n'
            '   <tuv xml:lang="zh-CN"><seg>净利润</seg></tuv>\n'
            "  </tu>\n"
            " </body>\n"
            "</tmx>\n"
        ).encode(),
        targets=('R&D spending <bpt i="1"/>rose<ept i="1"/> by 5%.', "Net profit"),
        sources=('研发投入<bpt i="1"/>增长<ept i="1"/>百分之五。', "净利润"),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether there is a tag named tmx."""
        return re.search(r"<tmx\s", charset.peek(head)) is not None

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a TMX file; see `tqcheck.model.plugins.Reader.read`."""
        text, encoding = charset.decode_xml(read_bytes(file), file.path)
        memory = _Memory(file.path, text)
        if text.strip():
            memory.parse()
        source, target = memory.languages(options)
        return Document(
            file.path,
            file.path,
            "tmx",
            tuple(memory.units(source, target, options)),
            source_lang=options.source_lang or source,
            target_lang=options.target_lang or target,
            meta=(("encoding", encoding),),
        )


@dataclass(slots=True)
class _Entry:
    """A `tu`: where each language's segments stand, and what is said of them."""

    key: str
    contents: list[tuple[str, Stretch]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class _Memory:
    """Collects the entries from the parser's events; offsets given to it are bytes of the text in UTF-8."""

    def __init__(self, path: str, text: str) -> None:
        self.xml = XmlText(path, text)
        self.source = ""
        self.entries: list[_Entry] = []
        self.open: list[str] = []
        self.lang = ""
        # The level of the segment that is open, and where its content starts; what is in it is no structure.
        self.content = 0
        self.begin = 0
        self.note: list[str] | None = None

    def parse(self) -> None:
        """Go through the file.

        Raises:
            ReadError: malformed, or not TMX.
        """
        self.xml.tell(self)

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """See `tqcheck.safexml.Handler`."""
        if not self.open and name != "tmx":
            raise self.xml.error(f"this is not TMX: its first element is “{name}”", 0, "TMX 1.1 to 1.4 can be read")
        self.open.append(name)
        if self.content:
            return
        if name == "header":
            self.source = attributes.get("srclang", "")
        elif name == "tu":
            self.entries.append(_Entry(attributes.get("tuid", "")))
        elif name == "tuv":
            self.lang = attributes.get(_XML_LANG) or attributes.get("lang", "")
        elif name == "note" and self.entries and "tu" in self.open:
            self.note = []
        elif name == "seg" and self.entries and self.open[-2:] == ["tuv", "seg"]:
            self.content = len(self.open)
            self.begin = tag_end(self.xml.lines.text, self.xml.offset(offset))

    def end(self, name: str, offset: int) -> None:
        """See `tqcheck.safexml.Handler`."""
        depth = len(self.open)
        self.open.pop()
        if self.content:
            if depth == self.content:
                # Of `<seg/>` the parser tells the end where it starts.
                end = max(self.xml.offset(offset), self.begin)
                self.entries[-1].contents.append((self.lang, (self.begin, end)))
                self.content = 0
        elif name == "note" and self.note is not None:
            self.entries[-1].notes.append("".join(self.note))
            self.note = None

    def text(self, text: str) -> None:
        """See `tqcheck.safexml.Handler`."""
        if self.note is not None:
            self.note.append(text)

    def languages(self, options: ReadOptions) -> tuple[str | None, str | None]:
        """Source and target as the file writes them; None = it has none that fits."""
        langs = list(dict.fromkeys(lang for entry in self.entries for lang, _ in entry.contents))
        declared = "" if self.source.lower() == _ANY else self.source
        source = _nearest(options.source_lang, langs) or _nearest(declared, langs)
        target = _nearest(options.target_lang, [lang for lang in langs if lang != source])
        if source is None:
            source = next((lang for lang in langs if lang != target), None)
        if target is None:
            target = next((lang for lang in langs if lang != source), None)
        return source, target

    def units(self, source: str | None, target: str | None, options: ReadOptions) -> list[TranslationUnit]:
        """A unit for each segment in the target language."""
        found: list[TranslationUnit] = []
        keys: set[str] = set()
        for entry in self.entries:
            sources = [content for lang, content in entry.contents if lang == source]
            for content in (content for lang, content in entry.contents if lang == target):
                index = len(found)
                key = entry.key if entry.key and entry.key not in keys else str(index + 1)
                keys.add(key)
                source_lang = options.source_lang or source
                found.append(
                    TranslationUnit(
                        key,
                        index,
                        read_inline(self.xml.lines, *content, options.target_lang or target),
                        read_inline(self.xml.lines, *sources[0], source_lang) if sources else None,
                        notes=tuple(entry.notes),
                    )
                )
        return found


def _nearest(wanted: str | None, langs: list[str]) -> str | None:
    """The language of a file that a tag means: itself, else the first of the same main language."""
    if not wanted:
        return None
    exact = [lang for lang in langs if lang.lower() == wanted.lower()]
    main = [lang for lang in langs if re.split("[-_]", lang.lower())[0] == re.split("[-_]", wanted.lower())[0]]
    return next(iter((*exact, *main)), None)


READER: Reader = TmxReader()
