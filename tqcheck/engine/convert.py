"""Converts a glossary from one format into another and says what the other cannot hold.

What is written is read again: the sentences on what is lost rest on what came back, not on what a format claims of
itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import COLUMNS, TermEntry
from tqcheck.termbase.languages import UNKNOWN_TARGET
from tqcheck.termbase.load import format_for, raise_hard, read_glossary, soft_defects
from tqcheck.text.language import Identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.plugins import GlossaryFormat
    from tqcheck.model.term import Glossary

_LISTED = 5
"""Lines that one sentence names."""

_SAMPLE = 200
"""Entries that are looked at to tell the languages."""

_NAMES = {
    "source": "source forms",
    "preferred": "preferred forms",
    "admitted": "admitted forms",
    "forbidden": "forbidden forms",
    "case": "a case that matters",
    "pos": "a part of speech",
    "domain": "a domain",
    "scope": "a scope",
    "dnt": "the mark “do not translate”",
    "definition": "a definition",
    "note": "a note",
}
"""What an entry has that has something in a column."""

_EMPTY = TermEntry("", ())


@dataclass(frozen=True, slots=True)
class Converted:
    """A glossary in another format.

    Attributes:
        data: The bytes of the file.
        entries: Number of entries that it holds.
        lost: Sentences on what it does not hold.
        warnings: Sentences on what was mended or chosen on the way; those on the file read start with its place.
    """

    data: bytes
    entries: int
    lost: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def convert(path: str, output: str, *, options: ReadOptions, format_name: str | None = None) -> Converted:
    """Read a glossary and write it in another format; the bytes are given back, no file is written.

    Args:
        path: The glossary.
        output: The file that it is for; its suffix is the format where no name is given.
        options: Which languages to take from a file that has several, and what they are where it does not say.
        format_name: Name of the format to write.

    Raises:
        TermbaseError: the glossary cannot be read, has rows that cannot be understood, or does not fit into the format.
        ConfigError: there is no format of that name.
    """
    written = _format(output, format_name)
    glossary = read_glossary(path, options)
    raise_hard(path, glossary.defects)
    glossary, guessed = _with_languages(glossary, options)
    try:
        data = written.write(glossary)
    except TermbaseError as problem:
        raise TermbaseError(problem.what, path=output, hint=problem.hint) from problem
    back = written.read(output, data, ReadOptions(glossary.source_lang or None, glossary.target_lang or None))
    name = format_name or output.rpartition(".")[2].lower()
    lost = _lost(glossary.entries, back.entries, written.holds, name.upper())
    # A table does not say its languages; then nothing was guessed.
    if not (back.target_lang or UNKNOWN_TARGET.encode() in data):
        guessed = []
    return Converted(data, len(back.entries), tuple(lost), (*soft_defects(path, glossary.defects), *guessed))


def _format(output: str, name: str | None) -> GlossaryFormat:
    if name is None:
        return format_for(output)
    return cast("GlossaryFormat", registry.load("glossary-format", name))


def _with_languages(glossary: Glossary, options: ReadOptions) -> tuple[Glossary, list[str]]:
    """The glossary with its languages, as the user or else the file says, or else by its forms; and the guesses."""
    has_source = any(entry.source for entry in glossary.entries)
    source = options.source_lang or glossary.source_lang
    target = options.target_lang or glossary.target_lang
    guesses = []
    if has_source and not source:
        source = _language(form for entry in glossary.entries[:_SAMPLE] for form in entry.source)
        guesses.append(f"source {source or 'unknown'}")
    if not target:
        target = _language(form for entry in glossary.entries[:_SAMPLE] for form in entry.preferred + entry.forbidden)
        guesses.append(f"target {target or 'unknown'}")
    hint = "say them with --source-lang and --target-lang"
    said = [f"the languages were told by the terms ({', '.join(guesses)}); {hint}"] if guesses else []
    return replace(glossary, source_lang=source, target_lang=target), said


def _language(forms: Iterable[str]) -> str:
    return Identifier().identify(". ".join(forms)).lang or ""


def _lost(before: Sequence[TermEntry], after: Sequence[TermEntry], holds: Iterable[str], name: str) -> list[str]:
    """Sentences on what the entries that came back do not have."""
    held = [column for column in COLUMNS if column in holds]
    missing: dict[str, list[TermEntry]] = {column: [] for column in COLUMNS if column not in held}
    for entry in before:
        for column, entries in missing.items():
            if getattr(entry, column) != getattr(_EMPTY, column):
                entries.append(entry)
    sentences = [
        f"{_count(entries)} {_NAMES[column]}, which {name} cannot hold{_lines(entries)}"
        for column, entries in missing.items()
        if entries
    ]
    back = Counter(_values(entry, held) for entry in after)
    changed = []
    for entry in before:
        values = _values(entry, held)
        if back[values]:
            back[values] -= 1
        # A do-not-translate that cannot be said so is written as its own translation; that it is lost is said above.
        elif not (entry.dnt and "dnt" in missing and not entry.preferred):
            changed.append(entry)
    if changed:
        verb = "entry is" if len(changed) == 1 else "entries are"
        sentences.append(f"{len(changed)} {verb} not in {name} as they were, or not at all{_lines(changed)}")
    return sentences


def _values(entry: TermEntry, columns: Sequence[str]) -> tuple[object, ...]:
    return tuple(getattr(entry, column) for column in columns)


def _count(entries: Sequence[TermEntry]) -> str:
    return "1 entry has" if len(entries) == 1 else f"{len(entries):,} entries have"


def _lines(entries: Sequence[TermEntry]) -> str:
    """Where they stand, if that is short."""
    lines = [str(entry.line) for entry in entries if entry.line is not None]
    if not lines or len(lines) > _LISTED:
        return ""
    return f" (line {lines[0]})" if len(lines) == 1 else f" (lines {', '.join(lines)})"
