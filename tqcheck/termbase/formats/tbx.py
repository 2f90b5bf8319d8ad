"""Glossaries as TermBase eXchange: TBX 2 (MARTIF), TBX 3 (ISO 30042:2019) in both styles, DCA and DCT, and TBX-Min.

In the style DCA a piece of data is `<descrip type="definition">`, in DCT `<basic:definition>`; namespaces do not matter
here. Written is TBX 3 in the style DCA, dialect TBX-Basic, which knows no case, scope or do-not-translate. TBX-Basic 2
knows the part of speech properNoun, TBX-Basic 3 puts it under noun; it is written all the same, since names are what
most glossaries here are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.term import GlossaryDefect
from tqcheck.termbase.formats._concepts import Concept, Term, glossary_of, languages, statuses
from tqcheck.termbase.formats._entries import values_of
from tqcheck.termbase.formats._values import shortened
from tqcheck.termbase.formats._xml import HEAD, Element, Keys, escaped, read_elements
from tqcheck.termbase.languages import is_same, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary, TermEntry
    from tqcheck.termbase.formats._concepts import Status

_CONCEPTS = frozenset({"termEntry", "conceptEntry"})
_LANGS = frozenset({"langSet", "langSec", "langGroup"})
_TERMS = frozenset({"tig", "ntig", "termSec", "termGroup"})
_TYPED = frozenset({"descrip", "termNote", "admin"})
"""Elements whose attribute `type` says what they hold, in the style DCA."""

_COLUMNS = {"subjectField": "domain", "definition": "definition", "note": "note"}
_STATUS = ("administrativeStatus", "termStatus", "normativeAuthorization")
"""Where the status of a term may stand, the first that is there counts; termStatus is TBX-Min's."""

_STATUSES: dict[str, Status] = {
    **dict.fromkeys(("preferred", "standardized", "regulated", "legal", "approved"), "preferred"),
    **dict.fromkeys(("admitted", "proposed", "provisional"), "admitted"),
    **dict.fromkeys(("deprecated", "superseded", "obsolete", "notrecommended", "forbidden"), "forbidden"),
}
_WRITTEN = {"preferred": "preferredTerm", "admitted": "admittedTerm", "forbidden": "deprecatedTerm"}


class TbxFormat:
    """Reads and writes TBX."""

    suffixes = (".tbx",)
    holds = frozenset({"source", "preferred", "admitted", "forbidden", "pos", "domain", "definition", "note"})

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The concepts that have a term in the target language.

        Raises:
            TermbaseError: it is not well-formed, no TBX, or has no terms in the language asked for.
        """
        file = _File(path)
        roots, wanted = frozenset({"martif", "tbx", "TBX"}), _CONCEPTS | {"languages"}
        read_elements(path, data, roots=roots, wanted=wanted, take=file.take)
        return glossary_of(path, file.concepts, options, source=file.source)

    def write(self, glossary: Glossary) -> bytes:
        """TBX 3, style DCA, dialect TBX-Basic."""
        source, target = languages(glossary)
        body = "".join(
            line for number, entry in enumerate(glossary.entries, 1) for line in _concept(number, entry, source, target)
        )
        return (
            f'{HEAD}<tbx type="TBX-Basic" style="dca" xml:lang="{escaped(source)}"'
            ' xmlns="urn:iso:std:iso:30042:ed-2">\n'
            "  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>Written by tqcheck</p>\n"
            "      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n"
            f"  <text>\n    <body>\n{body}    </body>\n  </text>\n</tbx>\n"
        ).encode()


class _File:
    """What has been read of a file."""

    def __init__(self, path: str) -> None:
        self.concepts: list[Concept] = []
        self.source = ""
        self.keys = Keys(path)

    def take(self, element: Element) -> None:
        if element.name in _CONCEPTS:
            self.concepts.append(self._concept(element))
        elif element.name == "languages":  # TBX-Min
            self.source = tag_of(element.attributes.get("source", ""))
        elif not is_same(element.lang, "en"):
            # The root's language is that of its remarks, which is English in most files, whatever the terms are.
            self.source = tag_of(element.lang)

    def _concept(self, element: Element) -> Concept:
        terms: dict[str, list[Term]] = {}
        more: list[tuple[str, str, str]] = []
        defects: list[GlossaryDefect] = []
        for section in element.inside(_LANGS):
            lang = tag_of(section.lang)
            more += ((lang, column, value) for column, value in _values(_data(section, but=_TERMS)))
            for group in section.inside(_TERMS):
                data = list(_data(group))
                term = _term(data, element.line, defects)
                if term.text:
                    terms.setdefault(lang, []).append(term)
                more += ((lang, column, value) for column, value in _values(data))
        values: dict[str, str] = {}
        for column, value in _values(_data(element, but=_LANGS)):
            parting = "\n" if column == "note" else "; "
            values[column] = f"{values[column]}{parting}{value}" if column in values else value
        key = self.keys.key(element.attributes.get("id", ""), element.line)
        return Concept(key, element.line, terms, values, more, defects)


def _data(element: Element, *, but: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """(kind of data, text) of the elements in one, but not in the elements of these names."""
    for child in element.children():
        if child.name in but:
            continue
        kind = child.attributes.get("type", "") if child.name in _TYPED else child.name
        # Marks of emphasis may stand in a text; any other element with elements in it is a group.
        if child.is_leaf or kind in _COLUMNS or kind == "term":
            yield kind, child.text().strip()
        else:
            yield from _data(child, but=but)


def _values(data: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(column, text) of the data that have a column."""
    return ((_COLUMNS[kind], text) for kind, text in data if kind in _COLUMNS and text)


def _term(found: Iterable[tuple[str, str]], line: int, defects: list[GlossaryDefect]) -> Term:
    data: dict[str, str] = {}
    for kind, text in found:
        data.setdefault(kind, text)
    given = next((data[kind] for kind in _STATUS if data.get(kind)), "")
    status: Status = ""
    if given:
        word = given.partition("-")[0].lower().removesuffix("term")
        status = _STATUSES.get(word, "admitted")
        if word not in _STATUSES:
            what = f"“{shortened(given)}” is no status that is known here; the term was taken for admitted"
            defects.append(GlossaryDefect(line, what))
    return Term(data.get("term", ""), status, data.get("partOfSpeech", ""))


def _concept(number: int, entry: TermEntry, source: str, target: str) -> Iterator[str]:
    row = values_of(entry)
    yield f'      <conceptEntry id="c{number}">\n'
    for kind, column in (("subjectField", "domain"), ("definition", "definition")):
        if column in row:
            yield f'        <descrip type="{kind}">{escaped(str(row[column]))}</descrip>\n'
    if "note" in row:
        yield f"        <note>{escaped(str(row['note']))}</note>\n"
    pos = str(row.get("pos", ""))
    yield from _section(source, [(form, "") for form in row.get("source", ())], pos)
    yield from _section(target, statuses(row), pos)
    yield "      </conceptEntry>\n"


def _section(lang: str, terms: list[tuple[str, Status]], pos: str) -> Iterator[str]:
    if not terms:
        return
    yield f'        <langSec xml:lang="{escaped(lang)}">\n'
    for form, status in terms:
        yield f"          <termSec>\n            <term>{escaped(form)}</term>\n"
        if pos:
            yield f'            <termNote type="partOfSpeech">{escaped(pos)}</termNote>\n'
        if status:
            value = f"{_WRITTEN[status]}-admn-sts"
            yield f'            <termNote type="administrativeStatus">{value}</termNote>\n'
        yield "          </termSec>\n"
    yield "        </langSec>\n"


FORMAT = TbxFormat()
