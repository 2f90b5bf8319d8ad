"""Glossaries as files: reads them to be judged, and writes those that were mined from documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.engine.align import pair_documents
from tqcheck.engine.read import read
from tqcheck.errors import ReadError
from tqcheck.model.lean import dataclass
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.model.text import File
from tqcheck.termbase.load import format_for, read_glossary
from tqcheck.text.analysis import Analysis
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.plugins import GlossaryFormat, ReadOptions
    from tqcheck.termbase.extract import Candidate
    from tqcheck.termbase.flaw import Flaw

_STDOUT = "stdout.csv"
"""What decides the format where no file is named."""


@dataclass(frozen=True, slots=True)
class ReviewedFile:
    """A glossary that was judged."""

    path: str
    entries: int
    source_lang: str
    target_lang: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Glossaries and their flaws, by file and line."""

    files: tuple[ReviewedFile, ...]
    flaws: tuple[Flaw, ...]


def known_formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(name, suffixes) of the glossary formats, by name."""
    return tuple(
        (name, cast("GlossaryFormat", registry.load("glossary-format", name)).suffixes)
        for name in registry.names("glossary-format")
    )


def review_glossaries(paths: Sequence[str], options: ReadOptions) -> Reviewed:
    """Judge glossaries as they would be used together.

    Args:
        paths: In the order in which a run is given them; one that is named twice is read once.

    Raises:
        TermbaseError: a file that cannot be read at all.
    """
    from tqcheck.termbase.review import review

    glossaries = [(path, read_glossary(path, options)) for path in dict.fromkeys(paths)]
    flaws = review(glossaries, source_lang=options.source_lang or "", target_lang=options.target_lang or "")
    files = tuple(
        ReviewedFile(
            path,
            len(glossary.entries),
            options.source_lang or glossary.source_lang,
            options.target_lang or glossary.target_lang,
        )
        for path, glossary in glossaries
    )
    return Reviewed(files, flaws)


@dataclass(frozen=True, slots=True)
class Mined:
    """A glossary that was mined, as the bytes of a file, and what its format could not hold."""

    data: bytes
    entries: int
    lost: tuple[str, ...] = ()


def mine_glossary(
    paths: Sequence[str],
    options: ReadOptions,
    *,
    source: str | None = None,
    output: str | None = None,
    min_count: int = 2,
    limit: int = 500,
) -> Mined:
    """Mine a glossary from documents.

    Args:
        paths: Documents of any format that can be read; where some units have a source, only those count.
        source: The source of the one document in `paths`, unit by unit.
        output: The file that it is for, whose suffix is the format; None = CSV.
        min_count: Least number of occurrences of a term.
        limit: The most entries.

    Raises:
        ReadError: a document that cannot be read, or a source that does not fit.
        TermbaseError: the suffix of `output` is that of no glossary format.
    """
    from tqcheck.termbase.extract import extract_pairs, extract_terms

    format_ = format_for(output or _STDOUT)
    pairs, texts, source_lang, target_lang = _texts(paths, source, options)
    if pairs:
        found = extract_pairs(
            pairs, source_lang=source_lang or "", target_lang=target_lang or "", min_count=min_count, limit=limit
        )
    else:
        found = extract_terms(texts, lang=target_lang or "", min_count=min_count, limit=limit)
    entries = tuple(_entry(number, candidate) for number, candidate in enumerate(found, 1))
    glossary = Glossary(entries, source_lang=(source_lang or "") if pairs else "", target_lang=target_lang or "")
    lost = () if "note" in format_.holds else ("this format has no place for notes: counts and examples are left out",)
    return Mined(format_.write(glossary), len(entries), lost)


def _texts(
    paths: Sequence[str], source: str | None, options: ReadOptions
) -> tuple[list[tuple[str, str]], list[str], str | None, str | None]:
    """The pairs of source and target, else the texts in one language; and the languages."""
    pairs: list[tuple[str, str]] = []
    texts: list[str] = []
    source_lang, target_lang = options.source_lang, options.target_lang
    if source is not None and len(paths) != 1:
        raise ReadError("a source goes with one document", hint="name one FILE, or bilingual files without --source")
    for path in paths:
        document = read(File(path), source_lang=options.source_lang, target_lang=options.target_lang)
        if source is not None:
            other = read(File(source), target_lang=options.source_lang)
            document = replace(document, units=pair_documents(other, document), source_lang=other.target_lang)
        source_lang, target_lang = source_lang or document.source_lang, target_lang or document.target_lang
        for unit in document.units:
            text = Analysis(unit.target).text
            if unit.source is None:
                texts.append(text)
            else:
                pairs.append((Analysis(unit.source).text, text))
    return pairs, texts, source_lang, target_lang


def _entry(number: int, candidate: Candidate) -> TermEntry:
    """An entry for a person to review: further forms are admitted, unless they differ in case alone."""
    (best, _), *others = candidate.forms
    seen = {fold(best).text}
    admitted = []
    for form, _ in others:
        if (folded := fold(form).text) not in seen:
            admitted.append(form)
            seen.add(folded)
    parts = [f"{candidate.count} times"]
    if others:
        parts.append("also: " + ", ".join(f"“{form}” ×{count}" for form, count in others))
    parts.append(f"e.g. “{candidate.example}”")
    return TermEntry(
        str(number),
        (best,),
        (candidate.source,) if candidate.source else (),
        tuple(admitted),
        note="; ".join(parts),
    )
