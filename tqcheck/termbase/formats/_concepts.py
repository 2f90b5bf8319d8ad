"""Concepts with terms in several languages, as TBX has them, to entries in two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass
from tqcheck.model.term import Glossary, GlossaryDefect
from tqcheck.termbase.formats._entries import entry_of
from tqcheck.termbase.languages import UNKNOWN_SOURCE, UNKNOWN_TARGET, choose, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import TermEntry

Status = Literal["preferred", "admitted", "forbidden", ""]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a concept; status and part of speech are empty where the file does not say."""

    text: str
    status: Status = ""
    pos: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """What a file says of a concept.

    Attributes:
        key: The id of its entry.
        terms: By language, in the order of the file; a language may be named without a term.
        values: Columns that the file gives for the concept as a whole; forms among them come behind the terms.
        more: (language, column, text) that it gives for a language or a term.
        defects: What is wrong with it.
    """

    key: str
    line: int
    terms: Mapping[str, Sequence[Term]]
    values: Mapping[str, str | Sequence[str]]
    more: Sequence[tuple[str, str, str]] = ()
    defects: Sequence[GlossaryDefect] = ()


def glossary_of(path: str, concepts: Sequence[Concept], options: ReadOptions, *, source: str = "") -> Glossary:
    """The entries of concepts in the two languages chosen; concepts without a target term are left out, with word.

    Args:
        source: The language that the file itself calls its source.
    """
    present = [lang for concept in concepts for lang in concept.terms]
    chosen = choose(path, present, options, source=UNKNOWN_SOURCE if UNKNOWN_SOURCE in present else source)
    defects = list(chosen.defects)
    entries: list[TermEntry] = []
    for concept in concepts:
        defects += concept.defects
        row = _row(concept, chosen.source, chosen.target)
        if not {"preferred", "forbidden", "dnt"} & row.keys():
            language = f"“{chosen.target}”" if said(chosen.target) else "the target language"
            defects.append(GlossaryDefect(concept.line, f"a concept without a term in {language} was left out"))
            continue
        entry = entry_of(path, concept.line, row, defects, key=concept.key)
        if entry is not None:
            entries.append(entry)
    return Glossary(tuple(entries), tuple(defects), said(chosen.source), said(chosen.target))


def statuses(row: Mapping[str, str | Sequence[str]]) -> list[tuple[str, Status]]:
    """The target terms of an entry with their status, preferred ones first."""
    columns: tuple[Status, ...] = ("preferred", "admitted", "forbidden")
    terms = [(form, column) for column in columns for form in row.get(column, ())]
    # What is not to be translated is its own translation, where a format has no other way to say so.
    own: list[tuple[str, Status]] = [(form, "preferred") for form in row.get("source", ())] if "dnt" in row else []
    return terms if "preferred" in row else [*own, *terms]


def languages(glossary: Glossary) -> tuple[str, str]:
    """The languages under which a glossary is written."""
    return glossary.source_lang or UNKNOWN_SOURCE, glossary.target_lang or UNKNOWN_TARGET


def _row(concept: Concept, source: str, target: str) -> dict[str, str | Sequence[str]]:
    terms = concept.terms.get(target, ()), concept.terms.get(source, ())
    forms = {**_targets(terms[0]), "source": [term.text for term in terms[1]]}
    row = dict(concept.values)
    row.update({column: [*some, *row.get(column, ())] for column, some in forms.items() if some})
    for lang in (target, source):
        for _, column, text in (item for item in concept.more if item[0] == lang):
            if column == "note" and "note" in row:
                row["note"] = f"{row['note']}\n{text}"
            else:
                row.setdefault(column, text)
    pos = next((term.pos for some in terms for term in some if term.pos), "")
    return {**row, "pos": pos} if pos else row


def _targets(terms: Iterable[Term]) -> dict[str, list[str]]:
    """Terms of the target language by column. Those without a status are preferred, unless others say that they are."""
    columns: dict[str, list[str]] = {}
    for term in terms:
        columns.setdefault(term.status, []).append(term.text)
    unsaid = columns.pop("", [])
    if unsaid:
        columns.setdefault("admitted" if "preferred" in columns else "preferred", []).extend(unsaid)
    elif "admitted" in columns and len(columns) == 1:
        columns["preferred"] = columns.pop("admitted")
    return columns
