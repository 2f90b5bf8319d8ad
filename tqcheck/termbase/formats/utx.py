"""Glossaries as Universal Terminology eXchange (UTX 1.11 and 1.20 of the AAMT): a pair of terms a row, parted by tabs.

The first line names the version and the languages, the last line with a `#` in front names the columns: src, tgt,
src:pos, term status, comment, concept ID and others. Rows of one concept make one entry; where no concept is named,
rows with one source term and part of speech do. There are no quotes: no cell holds a tab or a line end, and a row that
starts with `#` is a comment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.term import GlossaryDefect
from tqcheck.termbase.decode import decode
from tqcheck.termbase.formats._concepts import Concept, Term, glossary_of, languages, statuses
from tqcheck.termbase.formats._entries import values_of
from tqcheck.termbase.formats._values import shortened
from tqcheck.termbase.formats._xml import Keys
from tqcheck.termbase.languages import UNKNOWN_SOURCE, UNKNOWN_TARGET, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary, TermEntry
    from tqcheck.termbase.formats._concepts import Status

_COLUMNS = {
    "src": "source",
    "tgt": "target",
    "src:pos": "pos",
    "tgt:pos": "pos",
    "term status": "status",
    "comment": "note",
    "src:comment": "note",
    "tgt:comment": "note",
    "concept id": "concept",
}
_HEADER = "#src\ttgt\tsrc:pos\tterm status\tcomment\tconcept ID"

# A provisional term counts as preferred as long as none is approved, which is what an empty status means here.
_STATUSES: dict[str, Status] = {
    "": "",
    "provisional": "",
    "approved": "preferred",
    "non-standard": "admitted",
    "nonstandard": "admitted",
    "forbidden": "forbidden",
    "rejected": "forbidden",
    "obsolete": "forbidden",
}
_WRITTEN = {"preferred": "approved", "admitted": "non-standard", "forbidden": "forbidden"}


class UtxFormat:
    """Reads and writes UTX."""

    suffixes = (".utx",)
    holds = frozenset({"source", "preferred", "admitted", "forbidden", "pos", "note"})

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The entries, in the order of their first rows.

        Raises:
            TermbaseError: it is no text, or its header is missing or names no terms.
        """
        file = _File(path, decode(path, data).replace("\r\n", "\n").replace("\r", "\n").split("\n"))
        return glossary_of(path, file.concepts(), options, source=file.source)

    def write(self, glossary: Glossary) -> bytes:
        """UTX 1.11 without a date; an entry without a source form, which UTX demands, is left out."""
        lines = [f"#UTX 1.11; {'/'.join(languages(glossary))}", _HEADER]
        for number, entry in enumerate(glossary.entries, 1):
            lines += ("\t".join(cells) for cells in _rows(number, entry))
        return "".join(f"{line}\r\n" for line in lines).encode()


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a concept; lists grow while the file is read."""

    line: int
    key: str
    sources: list[str]
    terms: list[Term]
    notes: list[str]
    defects: list[GlossaryDefect]


class _File:
    """A file whose header has been read."""

    def __init__(self, path: str, lines: Sequence[str]) -> None:
        self.path = path
        if not lines[0].upper().startswith("#UTX"):
            hint = "its first line is like “#UTX 1.11; zh/en”"
            raise TermbaseError("this is no UTX: its first line does not say so", path=path, line=1, hint=hint)
        langs = [tag_of(lang) for lang in [*lines[0].split(";"), ""][1].split("/")]
        self.source, self.target = langs if len(langs) == 2 else (UNKNOWN_SOURCE, UNKNOWN_TARGET)
        names = next((number for number, line in enumerate(lines) if line.lower().startswith("#src\t")), None)
        if names is None:
            hint = f"it is like “{_HEADER.replace(chr(9), ' ')}”, parted by tabs"
            raise TermbaseError("the line with the names of the columns is missing", path=path, line=1, hint=hint)
        self.first = names + 2
        self.lines = lines[names + 1 :]
        self.names = [name.strip().lower() for name in lines[names][1:].split("\t")]
        if "tgt" not in self.names:
            raise TermbaseError(
                "the column “tgt” is missing", path=path, line=names + 1, hint="it holds the translations"
            )

    def concepts(self) -> list[Concept]:
        """The concepts, in the order of their first rows."""
        keys = Keys(self.path)
        groups: dict[tuple[str, ...], _Group] = {}
        for line, cells in self._rows():
            row = self._row(cells)
            own = row.get("concept", "")
            name = ("", own) if own else (row.get("source", ""), row.get("pos", ""))
            if name not in groups:
                groups[name] = _Group(line, keys.key(own, line), [], [], [], [])
            self._add(groups[name], line, row, len(cells))
        return [
            Concept(
                group.key,
                group.line,
                {self.source: [Term(form) for form in group.sources], self.target: group.terms},
                {"note": "\n".join(dict.fromkeys(group.notes))},
                defects=group.defects,
            )
            for group in groups.values()
        ]

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        for line, text in enumerate(self.lines, self.first):
            if text.strip() and not text.startswith("#"):
                yield line, text.split("\t")

    def _row(self, cells: Sequence[str]) -> dict[str, str]:
        row: dict[str, str] = {}
        for name, cell in zip(self.names, cells, strict=False):
            text = cell.strip()
            # A hyphen stands for nothing.
            if name in _COLUMNS and text and text != "-":
                row.setdefault(_COLUMNS[name], text)
        return row

    def _add(self, group: _Group, line: int, row: dict[str, str], width: int) -> None:
        if width > len(self.names):
            what = f"the row has {width} cells, the line with the names only {len(self.names)}"
            group.defects.append(GlossaryDefect(line, what, fatal=True, hint="a cell holds no tab"))
        given = row.get("status", "")
        status = _STATUSES.get(given.lower(), "admitted")
        if given.lower() not in _STATUSES:
            what = f"“{shortened(given)}” is no status that is known here; the term was taken for admitted"
            group.defects.append(GlossaryDefect(line, what))
        if "source" in row:
            group.sources.append(row["source"])
        if "target" in row:
            group.terms.append(Term(row["target"], status, row.get("pos", "")))
        if "note" in row:
            group.notes.append(row["note"])


def _rows(number: int, entry: TermEntry) -> Iterator[tuple[str, ...]]:
    """The rows of an entry: its first source form with every target form, then the others with the first."""
    row = values_of(entry)
    sources = row.get("source", ())
    terms = statuses(row)
    pairs = [(source, *term) for source in sources[:1] for term in terms] + [
        (source, *terms[0]) for source in sources[1:]
    ]
    pos, note = str(row.get("pos", "")), str(row.get("note", "")).replace("\n", " ").replace("\t", " ")
    for source, target, status in pairs:
        yield source, target, pos, _WRITTEN[status], note, str(number)


FORMAT = UtxFormat()
