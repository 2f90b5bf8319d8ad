"""Plain text: a line is a unit, except where a paragraph was wrapped by hand to a fixed width.

The text of a unit is verbatim, white space and the line breaks of a wrapped paragraph included, for rules look at them.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.model.plugins import Sample
from tqcheck.model.text import Document, Origin, Segment, TranslationUnit
from tqcheck.readers._file import read_bytes
from tqcheck.readers._lines import Lines
from tqcheck.readers._splice import can_place, splice
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.plugins import ReadOptions, WritingReader
    from tqcheck.model.text import Edit, File, UnitKind

WRAP_WIDTHS = range(40, 121)
"""Widths of the longest line, in characters, at which a paragraph may have been wrapped by hand."""

TITLE_WORDS = 15
TITLE_WIDTH = 120
TITLE_WIDTH_CJK = 40
"""A heading has at most so many words and characters; fewer characters in Chinese, which has no words to count."""

_MARKER = re.compile(
    r"\s*(?:(?P<bullet>[-*–—]\s|[•‣▪●○■◆·])|[0-9]{1,3}[.)]\s|[0-9]{1,3}[、．）]"
    r"|[(（](?:[0-9]{1,3}|[ivx]{1,4}|[a-z])[)）]|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[①-⑳])"
)
_SENTENCE_ENDS = tuple(".!?。！？…")
_NOT_IN_TITLES = (*_SENTENCE_ENDS, *";:,；：，、")
_CLOSING = "\"'”’）)】》」』"
_SMALL_WORDS = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]
)


class TxtReader:
    """Reads and writes plain text."""

    suffixes: tuple[str, ...] = (".txt", ".text")
    media_types: tuple[str, ...] = ("text/plain",)
    sample = Sample(
        name="sample.txt",
        data=(
            b"Linden Bearing Held Its Annual Meeting\n\n"
            b"The meeting reviewed the work of the past year and set the goals for the next one.\n"
            b"- cut costs by 3%\n"
            b"  All departments took part.\n"
        ),
        targets=(
            "Linden Bearing Held Its Annual Meeting",
            "The meeting reviewed the work of the past year and set the goals for the next one.",
            "- cut costs by 3%",
            "  All departments took part.",
        ),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether it is text at all; ask the other formats first."""
        return bool(charset.peek(head))

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a text file; see `tqcheck.model.plugins.Reader.read`."""
        text, encoding = charset.decode(read_bytes(file), file.path)
        blocks = _blocks(text)
        texts = [block for _, block in blocks]
        units = tuple(
            TranslationUnit(
                str(index + 1),
                index,
                Segment(block, options.target_lang, Origin(line, 1)),
                kind=_kind(texts, index),
            )
            for index, (line, block) in enumerate(blocks)
        )
        return Document(
            file.path,
            file.path,
            "txt",
            units,
            source_lang=options.source_lang,
            target_lang=options.target_lang,
            meta=(("encoding", encoding),),
        )

    def can_write(self, unit: TranslationUnit, edit: Edit) -> bool:
        """Whether the edit is of the target; a source comes from another file."""
        return edit.side == "target" and can_place(unit.target, edit)

    def write(self, file: File, document: Document, edits: Sequence[tuple[int, Edit]]) -> bytes:
        """Put edits into the file; see `tqcheck.model.plugins.Writer.write`."""
        return splice(file, document, edits, self.can_write)


def _blocks(text: str) -> list[tuple[int, str]]:
    """(line, text) of each unit; a paragraph ends before a blank line, and before one that starts with a marker."""
    lines = Lines(text)
    blocks: list[tuple[int, str]] = []
    paragraph: list[str] = []
    for number, line in enumerate([*lines.split(), ""], 1):
        blank = not line or line.isspace()
        if paragraph and (blank or _MARKER.match(line)):
            blocks += _units(lines, number - len(paragraph), paragraph)
            paragraph = []
        if not blank:
            paragraph.append(line)
    return blocks


def _units(lines: Lines, first: int, paragraph: list[str]) -> Iterable[tuple[int, str]]:
    """The units of a paragraph that starts at a line: itself, if it was wrapped by hand, else each of its lines."""
    if _is_wrapped(paragraph):
        start, end = lines.starts[first - 1], lines.starts[first + len(paragraph) - 1]
        return [(first, lines.text[start:end].rstrip("\r\n"))]
    return enumerate(paragraph, first)


def _is_wrapped(paragraph: list[str]) -> bool:
    """Whether each line ends only because the next word did not fit any more."""
    if len(paragraph) < 2:
        return False
    lines = [line.rstrip() for line in paragraph]
    width = max(map(len, lines))
    return width in WRAP_WIDTHS and all(
        len(line) + _first_width(following) > width for line, following in pairwise(lines)
    )


def _first_width(line: str) -> int:
    """The width that the first word of a line would have taken on the line before."""
    word = line.split(None, 1)[0]
    # Between Chinese characters a line may break anywhere, and there is no space.
    return 1 if _is_cjk(word[0]) else 1 + len(word)


def _kind(texts: Sequence[str], index: int) -> UnitKind:
    text = texts[index]
    marker = _MARKER.match(text)
    if marker and marker["bullet"]:
        return "list-item"
    if _is_short(text):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        opens_prose = len(following) > len(text) and _ends_sentence(following) and not _MARKER.match(following)
        if opens_prose or (not marker and (index == 0 or _has_title_case(text))):
            return "heading"
    return "list-item" if marker else "paragraph"


def _is_short(text: str) -> bool:
    """Whether a text may be a heading by its length and its end."""
    if len(text) > TITLE_WIDTH or "\n" in text or "\r" in text:
        return False
    bare = text.strip().rstrip(_CLOSING)
    if bare.endswith(_NOT_IN_TITLES) or bare.count(" ") >= TITLE_WORDS:
        return False
    return len(bare) <= TITLE_WIDTH_CJK or not any(map(_is_cjk, bare))


def _is_cjk(char: str) -> bool:
    # Not a regular expression: one of these ranges takes 2 ms to compile.
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uffef"


def _ends_sentence(text: str) -> bool:
    return text[-10:].rstrip().rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def _has_title_case(text: str) -> bool:
    """Whether nearly all words that a title capitalizes have a capital."""
    words = [word for word in text.split() if word[0].isalpha() and word.lower() not in _SMALL_WORDS]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


READER: WritingReader = TxtReader()
