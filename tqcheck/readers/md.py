"""Markdown (CommonMark with tables and strikethrough): the text that a reader of the page sees, block by block.

Code blocks, HTML and front matter are no units; code and addresses within a sentence are protected. Comments such as
`<!-- tqcheck: ignore TERM003 reason -->` are directives for the next block.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError, nearest
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Directive, Document, Place, TranslationUnit
from tqcheck.readers._codes import EXPECTED, leading_codes
from tqcheck.readers._file import read_bytes
from tqcheck.readers._lines import Lines
from tqcheck.readers._md_inline import (
    MisalignedError,
    Run,
    Walk,
    noting_ends,
    source_of_lines,
    sources_of_cells,
    visible,
)
from tqcheck.readers._pieces import Pieces
from tqcheck.readers._splice import can_place, splice, stretch
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from tqcheck.model.plugins import ReadOptions, WritingReader
    from tqcheck.model.text import Edit, File, Span, UnitKind

_SNIFF = re.compile(r"^(?:#{1,6} \S|<!-- tqcheck:|\|?[ \t]*:?-{3,}:?[ \t]*\||```)|\A---\n", re.MULTILINE)
_DIRECTIVE = re.compile(r"<!--\s*tqcheck:(?P<body>.*?)(?P<end>-->|\Z)", re.DOTALL)
_VERBS = ("ignore", "ignore-file")
_ADDRESS = re.compile(r"(?:https?://|ftp://|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_MARKUP = frozenset("*_`~[]<>\\|#\r")
_ENTITY = re.compile(r"&#?\w+;")


class MdReader:
    """Reads and writes Markdown."""

    suffixes: tuple[str, ...] = (".md", ".markdown")
    media_types: tuple[str, ...] = ("text/markdown",)
    sample = Sample(
        name="sample.md",
        data=(
            b"---\ntitle: left out\n---\n\n"
            b"# Annual *report* &amp; outlook\n\n"
            b"The **company** held its meeting\nin [Linden](https://linden.example), see `make all`.\n\n"
            b"> Quoted text\n\n"
            b"- first point\n"
            b"- second \\* point\n\n"
            b"```\ncode is left out\n```\n\n"
            b"| Item | Value \\| unit |\n|---|---|\n| Sales | 12 |\n"
        ),
        targets=(
            "Annual report & outlook",
            "The company held its meeting\nin Linden, see make all.",
            "Quoted text",
            "first point",
            "second * point",
            "Item",
            "Value | unit",
            "Sales",
            "12",
        ),
    )

    def sniff(self, head: bytes) -> bool:
        """Whether there is a heading, a table, a fence, a directive or front matter."""
        return _SNIFF.search(charset.peek(head).replace("\r\n", "\n").replace("\r", "\n")) is not None

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a Markdown file; see `tqcheck.model.plugins.Reader.read`."""
        text, encoding = charset.decode(read_bytes(file), file.path)
        blocks = _Blocks(file.path, Lines(text), options.target_lang)
        try:
            # NOTE: the front matter plug-in looks one character behind a file that ends without a line end.
            blocks.collect(_parser().parse(text + "\n"))
        except RecursionError as problem:
            hint = "check that this is Markdown"
            raise ReadError("markup nested too deeply", path=file.path, hint=hint) from problem
        return Document(
            file.path,
            file.path,
            "md",
            tuple(blocks.units),
            source_lang=options.source_lang,
            target_lang=options.target_lang,
            directives=tuple(blocks.for_file),
            meta=(("encoding", encoding),),
        )

    def can_write(self, unit: TranslationUnit, edit: Edit) -> bool:
        """Whether the edit stays between two marks of Markdown and makes none."""
        if edit.side != "target" or not can_place(unit.target, edit):
            return False
        text, span, piece = unit.target.text, edit.span, stretch(unit.target, edit.span)
        around = edit.text + text[max(span.start - 1, 0) : span.end + 1]
        in_code = any(code.start <= span.end and span.start <= code.end for code in unit.target.protected)
        if piece is None or in_code or "\n" in edit.text or not _MARKUP.isdisjoint(around):
            return False
        return _keeps_marks(text, piece, edit)

    def write(self, file: File, document: Document, edits: Sequence[tuple[int, Edit]]) -> bytes:
        """Put edits into the file; see `tqcheck.model.plugins.Writer.write`."""
        return splice(file, document, edits, self.can_write)


def _keeps_marks(text: str, piece: Span, edit: Edit) -> bool:
    """Whether an edit within a piece leaves the marks around it, and the starts of lines, what they are.

    Beside a mark or a line end, white space and punctuation can change what the mark means: `** bold**` is not bold, a
    line that starts with `- ` is a list. So there only a letter may take a letter's place.
    """
    span = edit.span
    before, after = text[piece.start : span.start], text[span.end : piece.end]
    if _ENTITY.search(before + edit.text + after):
        return False
    first, was_first = (edit.text + after)[:1], text[span.start : span.start + 1]
    last, was_last = (before + edit.text)[-1:], text[span.end - 1 : span.end]
    if not before or before.endswith("\n"):
        # Where a piece starts with a line end, what stands before that in the file is not in the text.
        kept = first == was_first and not (first == "\n" and not before)
        if not kept and not (first.isalpha() and was_first != "\n" and (was_first.isalnum() or span.start == 0)):
            return False
    if not after or after.startswith("\n"):
        kept = last == was_last and not (last == "\n" and not after)
        at_end = span.end == len(text) and last != "" and not last.isspace()
        return kept or at_end or (last.isalpha() and was_last.isalnum())
    return True


@cache
def _parser() -> MarkdownIt:
    # Imports of some 70 ms that only this format needs.
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import backtick, image, link
    from mdit_py_plugins.front_matter import front_matter_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin)
    # It would join escapes and entities with the text around them, and their sources would be lost.
    parser.disable("text_join")
    for name, rule in (("backticks", backtick), ("image", image), ("link", link)):
        parser.inline.ruler.at(name, noting_ends(rule))
    return parser


class _Blocks:
    """Collects units and directives from the parser's tokens."""

    def __init__(self, path: str, lines: Lines, lang: str | None) -> None:
        self.path = path
        self.lines = lines
        self.lang = lang
        self.units: list[TranslationUnit] = []
        self.for_file: list[Directive] = []
        # Directives that wait for the next block, and those of the blocks that are open, with their level.
        self.waiting: list[Directive] = []
        self.active: list[tuple[int, list[Directive]]] = []
        self.open: list[str] = []
        self.cells: Iterator[list[Run]] = iter(())

    def collect(self, tokens: Sequence[Token]) -> None:
        """Go through the tokens; see `units` and `for_file`."""
        for position, token in enumerate(tokens):
            if token.nesting == 1:
                self._open(tokens, position)
            elif token.nesting == -1:
                self.open.pop()
                self.active = [(level, found) for level, found in self.active if level < token.level]
            elif token.type == "inline":
                self._add_unit(token)
            elif token.type == "html_block" and token.map:
                self.waiting += self._directives(*self._extent(*token.map))
        if self.waiting:
            hint = "put it before the block that it is about, or write ignore-file"
            raise self._fail("there is no block behind this directive", self.waiting[0].place.line or 1, hint)

    def _open(self, tokens: Sequence[Token], position: int) -> None:
        token = tokens[position]
        self.open.append(token.type.removesuffix("_open"))
        if self.waiting:
            self.active.append((token.level, self.waiting))
            self.waiting = []
        if token.type == "tr_open" and token.map:
            contents = []
            for following in tokens[position:]:
                if following.type == "tr_close":
                    break
                if following.type == "inline":
                    contents.append(following.content)
            self.cells = iter(sources_of_cells(contents, self.lines, token.map[0]))

    def _add_unit(self, token: Token) -> None:
        children = token.children or ()
        first, last = token.map or (0, 0)
        pieces = Pieces(self.lines)
        in_cell = self.open[-1] in ("th", "td")
        try:
            runs = next(self.cells, []) if in_cell else source_of_lines(token.content, self.lines, first, last)
            walk = Walk(token.content, runs, self.lines, pieces)
            walk.block(children)
            own = [directive for start, end in walk.comments for directive in self._directives(start, end)]
        except MisalignedError:
            own = []
            pieces = Pieces(self.lines)
            pieces.decoded(visible(children), *self._extent(first, last))
        if not pieces.length:
            return
        _protect_addresses(pieces)
        index = len(self.units)
        self.units.append(
            TranslationUnit(
                str(index + 1),
                index,
                pieces.segment(self.lines.starts[first], self.lang),
                kind=self._kind(),
                directives=(*(one for _, found in self.active for one in found), *own),
            )
        )

    def _kind(self) -> UnitKind:
        if self.open[-1] == "heading":
            return "heading"
        if self.open[-1] in ("th", "td"):
            return "cell"
        return "list-item" if "list_item" in self.open else "paragraph"

    def _extent(self, first: int, last: int) -> tuple[int, int]:
        """The offsets of lines, 0-based and half open, without the last line's end."""
        last = min(last, len(self.lines))
        return self.lines.starts[first], self.lines.starts[last] - len(self.lines.end(last))

    def _directives(self, start: int, end: int) -> Iterator[Directive]:
        """The directives for the next block in a stretch of the file; those for the whole file go to `for_file`."""
        for match in _DIRECTIVE.finditer(self.lines.text, start, end):
            line, column = self.lines.place(match.start())
            verb, rest = (*match["body"].split(None, 1), "", "")[:2]
            codes, reason = leading_codes(rest)
            if not match["end"]:
                raise self._fail("this directive does not end", line, "close it with -->")
            if verb not in _VERBS:
                raise self._fail(f"unknown directive “{verb}”", line, nearest(verb, _VERBS))
            if not codes:
                hint = f"write {EXPECTED} behind {verb}, separated by commas, then the reason"
                raise self._fail("this directive names no code", line, hint)
            directive = Directive(codes, reason, Place(line, column, *self.lines.place(match.end())))
            if verb == "ignore":
                yield directive
            else:
                self.for_file.append(directive)

    def _fail(self, what: str, line: int, hint: str) -> ReadError:
        return ReadError(what, path=self.path, line=line, shown=self.lines.line(line), hint=hint)


def _protect_addresses(pieces: Pieces) -> None:
    """Protect what looks like an address of the web or of a mailbox and is not protected yet."""
    taken = [(span.start, span.end) for span in pieces.protected]
    for match in _ADDRESS.finditer(pieces.text):
        start, end = match.start(), match.start() + len(match[0].rstrip(".,;:!?)'\""))
        if not any(start < last and first < end for first, last in taken):
            pieces.protect(start, "content", end=end)


READER: WritingReader = MdReader()
