"""Glossary entries (a termbase, in the trade's word) as the checks see them."""

from __future__ import annotations

from typing import Literal

from tqcheck.model.lean import dataclass

Case = Literal["sensitive", "insensitive"]

COLUMNS = (
    "source",
    "preferred",
    "admitted",
    "forbidden",
    "case",
    "pos",
    "domain",
    "scope",
    "dnt",
    "definition",
    "note",
)
"""What a row of a glossary may hold, in the order in which it is written."""


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One concept: its source forms, and the target forms that are wanted, tolerated and wrong.

    Attributes:
        id: Unique in the termbase; from the file, else `path:line`.
        source: Forms in the source language; empty in a glossary for monolingual files.
        preferred, admitted, forbidden: Target forms; the first preferred form is the one that is suggested.
        case: `sensitive` = a form counts only in exactly this case.
        domain, note: For people.
        path, line: Where the entry stands.
        pos: Part of speech as TBX names it (noun, verb, adjective, adverb, properNoun, other); empty = not said.
        scope: Globs of the documents that the entry is for; empty = all.
        dnt: Do not translate: the source forms stand in the target as they are.
        definition: What the concept is, for people.
    """

    id: str
    preferred: tuple[str, ...]
    source: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    case: Case = "insensitive"
    domain: str = ""
    note: str = ""
    path: str = ""
    line: int | None = None
    pos: str = ""
    scope: tuple[str, ...] = ()
    dnt: bool = False
    definition: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryDefect:
    """Something in a glossary that is wrong, or was put right.

    Attributes:
        line: 1-based line of the row; None = the file as a whole.
        what: One sentence; equal ones are reported together.
        fatal: Whether the glossary cannot be used until it is mended.
        hint: What to do about it.
        kind: What sort of defect it is, in a word or two: `row` = of one row by itself.
    """

    line: int | None
    what: str
    fatal: bool = False
    hint: str = ""
    kind: str = "row"


@dataclass(frozen=True, slots=True)
class Glossary:
    """What one glossary file holds, its defects among it; languages in BCP 47, empty = the file does not say."""

    entries: tuple[TermEntry, ...]
    defects: tuple[GlossaryDefect, ...] = ()
    source_lang: str = ""
    target_lang: str = ""


@dataclass(frozen=True, slots=True)
class Termbase:
    """All entries of a run, in the order of their files; a later glossary stands behind an earlier one."""

    entries: tuple[TermEntry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)
