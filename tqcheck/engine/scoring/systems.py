"""From the paths of a request to systems of documents, whose units come with their source and references.

A hypothesis is a system: a file, a folder of documents, or a column of a table. Files beside it (`--ref`, `--src`) are
aligned with it segment by segment and must have as many. Plain text is line-aligned; other formats come from readers.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from tqcheck.engine.discover import find_files
from tqcheck.engine.read import read, with_languages
from tqcheck.errors import ConfigError, ReadError, nearest
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ROLES
from tqcheck.model.text import Document, File

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.model.scorerequest import ScoreRequest
    from tqcheck.model.text import TranslationUnit

STDIN = "-"

_PLAIN = (".txt", ".text", "")
"""Suffixes of files that are line-aligned here; a reader would make paragraphs of them."""


@dataclass(frozen=True, slots=True)
class DocumentInput:
    """A document of a system.

    Attributes:
        name: What it is called in the report; the same in all systems.
        file: Its targets, and what else it holds.
        references: Files whose targets are its references; empty = it holds them itself.
        source: A file whose targets are its sources; None = it holds them itself, if at all.
        columns: (role, column) pairs of the system's table.
    """

    name: str
    file: File
    references: tuple[File, ...] = ()
    source: File | None = None
    columns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SystemInput:
    """One translation of the corpus."""

    name: str
    documents: tuple[DocumentInput, ...]


def open_systems(request: ScoreRequest, settings: Settings, files: Files | None = None) -> tuple[SystemInput, ...]:
    """The systems of a request, in its order; files are opened only when their units are wanted, but see `Files`.

    Raises:
        ConfigError: names that do not fit the systems, or occur twice.
        ReadError: a folder without documents, or one that lacks a document of another.
    """
    files = files or Files()
    _refuse_roles(request.columns)
    targets = [column for role, column in request.columns if role == "target"]
    others = tuple(pair for pair in request.columns if pair[0] != "target")
    if len(targets) > 1 and len(request.hypotheses) > 1:
        raise ConfigError(
            "several target columns go with one file", hint="name one table, or one column for all of them"
        )
    systems = [
        SystemInput(name, _documents(path, request, settings, columns, files))
        for path in request.hypotheses
        for name, columns in (
            [(target, (("target", target), *others)) for target in targets]
            if len(targets) > 1
            else [(_name(path, request.hypotheses), tuple(request.columns))]
        )
    ]
    return tuple(_named(systems, request.systems))


def _refuse_roles(columns: Sequence[tuple[str, str]]) -> None:
    seen = set()
    for role, column in columns:
        if role not in ROLES:
            raise ConfigError(f"--column {role}={column}: there is no role “{role}”", hint=nearest(role, ROLES))
        if role in seen and role not in ("target", "reference"):
            raise ConfigError(f"--column {role}={column}: there is a column for this role already")
        seen.add(role)


def units(document: DocumentInput, settings: Settings) -> Iterator[TranslationUnit]:
    """The units of a document, with what the files beside it hold.

    Raises:
        ReadError: a file cannot be read, or has more or fewer segments than the others.
    """
    main = _read(document.file, settings, document.columns).units
    if not document.references and document.source is None:
        yield from main
        return
    beside = [(file, _read(file, settings).units) for file in document.references]
    if document.source is not None:
        beside.append((document.source, _read(document.source, settings, swap=True).units))
    count = len(document.references)
    for unit, *others in zip_longest(main, *(other for _, other in beside)):
        if unit is None or None in others:
            raise _misaligned(document, settings)
        targets = tuple(other.target for other in others)
        references = targets[:count] if count else unit.references
        source = targets[count] if document.source is not None else unit.source
        yield replace(unit, references=references, source=source)


def whole(document: DocumentInput, settings: Settings) -> Document:
    """A document as rules want it: with the units that are scored.

    Raises:
        ReadError: as for `units`.
    """
    main = _read(document.file, settings, document.columns)
    # Its source may stand in another file, so that only now its language can be told.
    return with_languages(replace(main, units=tuple(units(document, settings)), streamed=False))


def language(document: DocumentInput, settings: Settings) -> str | None:
    """The language of a document's targets, as far as it is known or clear."""
    return _read(document.file, settings, document.columns).target_lang


def reference_language(document: DocumentInput, settings: Settings) -> str | None:
    """The language of a document's first file of references; None where it has no such file."""
    return _read(document.references[0], settings).target_lang if document.references else None


def base_name(path: str) -> str:
    """A path without its folder and its last suffix."""
    return PurePath(path).stem or path


def _read(file: File, settings: Settings, columns: tuple[tuple[str, str], ...] = (), *, swap: bool = False) -> Document:
    """A document to score; a source is read as a target of its language."""
    source_lang, target_lang = settings.source_lang, settings.target_lang
    if swap:
        source_lang, target_lang = None, source_lang
    return read(line_aligned(file), source_lang=source_lang, target_lang=target_lang, columns=columns)


def line_aligned(file: File) -> File:
    """The file, as line-aligned text where it is plain."""
    plain = file.format is None and PurePath(file.path).suffix.lower() in _PLAIN
    return replace(file, format="lines") if plain else file


def _documents(
    path: str, request: ScoreRequest, settings: Settings, columns: tuple[tuple[str, str], ...], files: Files
) -> tuple[DocumentInput, ...]:
    if not Path(path).is_dir():
        references = tuple(files.open(reference) for reference in request.references)
        source = None if request.source is None else files.open(request.source)
        return (DocumentInput(PurePath(path).name, files.open(path), references, source, columns),)
    documents = []
    for file in find_files([path], settings):
        name = PurePath(file.path).relative_to(path).as_posix()
        references = tuple(_beside(reference, name) for reference in request.references)
        source = None if request.source is None else _beside(request.source, name)
        documents.append(DocumentInput(name, file, references, source, columns))
    return tuple(documents)


class Files:
    """The files of a run by their paths; of stdin and of pipes, which can be read only once, the bytes are held."""

    def __init__(self) -> None:
        self._held: dict[str, File] = {}

    def open(self, path: str) -> File:
        """The file of a path."""
        if path not in self._held:
            self._held[path] = self._open(path)
        return self._held[path]

    @staticmethod
    def _open(path: str) -> File:
        if path == STDIN:
            return File("stdin", sys.stdin.buffer.read())
        try:
            held = Path(path).read_bytes() if Path(path).is_fifo() else None
        except (OSError, ValueError):
            held = None  # what is wrong with it is said when it is read
        return File(path, held)


def _beside(folder: str, name: str) -> File:
    """The document of that name in another folder.

    Raises:
        ReadError: there is none, or the folder is a file.
    """
    path = Path(folder) / name
    if not Path(folder).is_dir():
        raise ReadError(
            "this is a file, but the system is a folder of documents",
            path=folder,
            hint="name a folder that holds a file of the same name for each of them",
        )
    if not path.is_file():
        raise ReadError("a document of the system has no counterpart here", path=str(path))
    return File(str(path))


def _name(path: str, all_paths: Sequence[str]) -> str:
    """A system's name: that of its file or folder, with as much of the path as tells it from the others."""
    if path == STDIN:
        return "stdin"
    others = [other for other in all_paths if other != path]
    name = PurePath(path).name if Path(path).is_dir() else base_name(path)
    if name not in {base_name(other) for other in others}:
        return name or path
    return PurePath(path).name if PurePath(path).name not in {PurePath(other).name for other in others} else path


def _named(systems: Sequence[SystemInput], names: Sequence[str]) -> Iterator[SystemInput]:
    if names and len(names) != len(systems):
        raise ConfigError(f"{len(names)} names for {len(systems)} systems", hint="name each system, in their order")
    seen = set()
    for position, system in enumerate(systems):
        name = names[position] if names else system.name
        if name in seen:
            raise ConfigError(f"two systems are called “{name}”", hint="name them with --system, in their order")
        seen.add(name)
        yield replace(system, name=name)


def _misaligned(document: DocumentInput, settings: Settings) -> ReadError:
    counts = [(document.file.path, sum(1 for _ in _read(document.file, settings, document.columns).units))]
    files = (*document.references, *(() if document.source is None else (document.source,)))
    counts += [(file.path, sum(1 for _ in _read(file, settings).units)) for file in files]
    path, first = counts[0]
    other, wrong = next((path, count) for path, count in counts if count != first)
    return ReadError(
        f"this file has {wrong:,} segments, but {path} has {first:,}",
        path=other,
        line=min(first, wrong) + 1,
        hint="the files must match segment by segment; keep empty lines where a segment is empty",
    )
