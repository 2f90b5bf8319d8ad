"""Reads the content of XLIFF's source and target elements: what is text, and what are inline codes.

The text keeps the codes as they stand in the file, protected: as tags where the words on both sides may belong
together, as content where the code stands for something in the sentence. The content was parsed before, so it is
well-formed here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass
from tqcheck.readers._pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.text import Segment
    from tqcheck.readers._lines import Lines

Stretch = tuple[int, int]
"""Start and end offset in the file's text."""

# Codes that are protected with all that is in them; the others in the standards (g, pc, mrk) wrap text.
_WHOLE: dict[str, Literal["tag", "content"]] = {
    "bpt": "tag",
    "ept": "tag",
    "it": "tag",
    "ph": "content",
    "ut": "tag",
    "x": "content",
    "cp": "content",
}


_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

_ATTRIBUTE = r"""(?:^|\s){}\s*=\s*(?:"([^"]*)"|'([^']*)')"""


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag, without the prefix of its namespace."""

    name: str
    attributes: str
    closes: bool
    empty: bool

    def attribute(self, name: str) -> str:
        match = re.search(_ATTRIBUTE.format(name), self.attributes)
        return (match[1] or match[2] or "") if match else ""


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<cdata>.*?)\]\]>"
        r"|<(?P<close>/?)(?:[^\s/>:]+:)?(?P<name>[^\s/>:]+)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>"
        r"|&(?P<entity>[^;]+);|[^<&]+",
        re.DOTALL,
    )


def tag_end(text: str, start: int) -> int:
    """Where the tag ends that starts at an offset."""
    match = _token().match(text, start)
    return match.end() if match else start


def read_segments(text: str, start: int, end: int) -> dict[str, Stretch]:
    """The contents of the segments (`mrk` of type `seg`) in a stretch of the file, by their `mid`, in order."""
    found: dict[str, Stretch] = {}
    open_tags: list[tuple[str, int]] = []
    for match, tag in _tokens(text, start, end):
        if tag is None:
            continue
        if tag.closes:
            mid, begin = open_tags.pop()
            if mid:
                found.setdefault(mid, (begin, match.start()))
            continue
        mid = tag.attribute("mid") if tag.name == "mrk" and tag.attribute("mtype") == "seg" else ""
        if not tag.empty:
            open_tags.append((mid, match.end()))
        elif mid:
            found.setdefault(mid, (match.end(), match.end()))
    return dict(sorted(found.items(), key=lambda item: item[1]))


def read_inline(lines: Lines, start: int, end: int, lang: str | None) -> Segment:
    """The segment in a stretch of the file, the content of one element."""
    pieces = Pieces(lines)
    # For each open code, where its content starts in the text if that is not to be translated.
    open_codes: list[int | None] = []
    tokens = _tokens(lines.text, start, end)
    for match, tag in tokens:
        begin = pieces.length
        if tag is None:
            _add_text(pieces, match)
            continue
        kind = _WHOLE.get(tag.name, "tag")
        whole = tag.name in _WHOLE and not tag.empty
        pieces.verbatim(match.start(), _element_end(tokens) if whole else match.end())
        pieces.protect(begin, kind)
        if tag.closes:
            inside = open_codes.pop()
            if inside is not None:
                pieces.protect(inside, "content", end=begin)
        elif not whole and not tag.empty:
            fixed = tag.attribute("translate") == "no" or tag.attribute("mtype") == "protected"
            open_codes.append(pieces.length if fixed else None)
    return pieces.segment(start, lang)


def _element_end(tokens: Iterator[tuple[re.Match[str], _Tag | None]]) -> int:
    """Where the element ends that was opened just now; its tokens are used up."""
    depth, end = 1, 0
    while depth:
        match, tag = next(tokens)
        end = match.end()
        if tag is not None and not tag.empty:
            depth += -1 if tag.closes else 1
    return end


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], _Tag | None]]:
    for match in _token().finditer(text, start, end):
        tag = None
        if match["name"]:
            attributes = match["attributes"]
            tag = _Tag(match["name"], attributes, closes=bool(match["close"]), empty=attributes.endswith("/"))
        yield match, tag


def _add_text(pieces: Pieces, match: re.Match[str]) -> None:
    """Add character data, the content of CDATA or an entity; comments and instructions are nothing to read."""
    entity = match["entity"]
    if entity:
        pieces.decoded(_character(entity), match.start(), match.end())
    elif match["cdata"] is not None:
        pieces.verbatim(*match.span("cdata"))
    elif not match[0].startswith("<"):
        pieces.verbatim(match.start(), match.end())


def _character(entity: str) -> str:
    if entity.startswith("#x"):
        return chr(int(entity[2:], 16))
    return chr(int(entity[1:])) if entity.startswith("#") else _ENTITIES[entity]
