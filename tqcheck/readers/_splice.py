"""Puts edits into a file of lines: what is not edited keeps its bytes, whatever the encoding and the line ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import ReadError
from tqcheck.model.text import Span
from tqcheck.readers._file import read_bytes
from tqcheck.readers._lines import Lines
from tqcheck.text import charset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tqcheck.model.text import Document, Edit, File, Segment, TranslationUnit


def can_place(segment: Segment | None, edit: Edit) -> bool:
    """Whether an edit falls on one verbatim stretch of the file and breaks no line that was whole."""
    if segment is None or stretch(segment, edit.span) is None:
        return False
    return "\n" in segment.text[edit.span.start : edit.span.end] or not ("\n" in edit.text or "\r" in edit.text)


def stretch(segment: Segment, span: Span) -> Span | None:
    """The verbatim piece around a span; None where there is none, or where a point lies between two pieces."""
    if not 0 <= span.start <= span.end <= len(segment.text):
        return None
    if segment.origin.pieces:
        around = [
            Span(piece.start, piece.end)
            for piece in segment.origin.pieces
            if piece.start <= span.start and span.end <= piece.end
        ]
        verbatim = {piece.start for piece in segment.origin.pieces if piece.verbatim}
        return around[0] if len(around) == 1 and around[0].start in verbatim else None
    return Span(0, len(segment.text)) if segment.origin.line is not None else None


def splice(
    file: File,
    document: Document,
    edits: Sequence[tuple[int, Edit]],
    can_write: Callable[[TranslationUnit, Edit], bool],
) -> bytes:
    """The bytes of the file with the edits carried out; see `tqcheck.model.plugins.Writer.write`.

    Args:
        can_write: The writer's own; it must refuse what `can_place` refuses.

    Raises:
        ReadError: an edit that cannot be written or encoded, or a file that changed since it was read.
    """
    data = read_bytes(file)
    if not edits:
        return data
    text, name = charset.decode(data, file.path)
    lines = Lines(text)
    pairs = _with_units(document, edits)
    for unit, edit in pairs:
        if not can_write(unit, edit):
            line = unit.target.place(Span(0, 0)).line
            hint = "make this change by hand"
            raise ReadError(f"the replacement “{edit.text}” cannot be made", path=file.path, line=line, hint=hint)
    spots = sorted(_spot(file.path, lines, unit, edit) for unit, edit in pairs)
    codec = charset.encodable(data, name)
    done, at = len(charset.bom(data, name)), 0
    parts = [data[:done]]
    for start, end, new in spots:
        if start < at:
            raise ReadError("two edits overlap", path=file.path, line=lines.place(start)[0], hint="apply one of them")
        kept = done + len(text[at:start].encode(codec))
        try:
            parts += [data[done:kept], new.encode(codec)]
        except UnicodeEncodeError as problem:
            raise ReadError(
                f"“{new[problem.start]}” cannot be written in {name}",
                path=file.path,
                line=lines.place(start)[0],
                hint="save the file as UTF-8 first",
            ) from problem
        done, at = kept + len(text[start:end].encode(codec)), end
    return b"".join([*parts, data[done:]])


def _with_units(document: Document, edits: Sequence[tuple[int, Edit]]) -> list[tuple[TranslationUnit, Edit]]:
    by_unit: dict[int, list[Edit]] = {}
    for index, edit in edits:
        by_unit.setdefault(index, []).append(edit)
    found: list[tuple[TranslationUnit, Edit]] = []
    for unit in document.units:
        found.extend((unit, edit) for edit in by_unit.pop(unit.index, ()))
        if not by_unit:
            return found
    raise _changed(document.path, None)


def _spot(path: str, lines: Lines, unit: TranslationUnit, edit: Edit) -> tuple[int, int, str]:
    """(start, end, new text) of an edit, as offsets in the file's text."""
    segment = unit.side(edit.side) or unit.target
    place = segment.place(edit.span)
    old = segment.text[edit.span.start : edit.span.end]
    if place.line is not None and place.column is not None and place.line <= max(len(lines), 1):
        start = lines.offset(place.line, place.column)
        if lines.text[start : start + len(old)] == old:
            return start, start + len(old), edit.text
    raise _changed(path, place.line)


def _changed(path: str, line: int | None) -> ReadError:
    return ReadError("the file has changed since it was read", path=path, line=line, hint="run tqcheck again")
