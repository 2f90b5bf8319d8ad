"""Glossaries as Translation Memory eXchange (TMX 1.4b): a unit is an entry, its variants are its first forms.

Further forms and all other columns stand in properties of the unit, `<prop type="x-forbidden">`, which other programs
pass over; so a forbidden form never looks like a translation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.term import COLUMNS
from tqcheck.termbase.formats._concepts import Concept, Term, glossary_of, languages
from tqcheck.termbase.formats._entries import FORM_COLUMNS, values_of
from tqcheck.termbase.formats._xml import HEAD, Element, Keys, escaped, read_elements
from tqcheck.termbase.languages import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import Glossary, TermEntry

_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
"""Elements of a segment whose text is not the segment's."""

_VARIANTS = ("source", "preferred")
"""Columns whose first form stands in a variant."""

_ALIASES = {"subject": "domain", "subjectfield": "domain", "subject field": "domain", "comment": "note"}


class TmxFormat:
    """Reads and writes TMX."""

    suffixes = (".tmx",)
    holds = frozenset(COLUMNS)

    def read(self, path: str, data: bytes, options: ReadOptions) -> Glossary:
        """The units that have a segment in the target language.

        Raises:
            TermbaseError: it is not well-formed, no TMX, or has no segments in the language asked for.
        """
        concepts: list[Concept] = []
        source = ""
        keys = Keys(path)

        def take(element: Element) -> None:
            nonlocal source
            if element.name == "tu":
                key = keys.key(element.attributes.get("tuid", ""), element.line)
                concepts.append(_concept(key, element))
            elif element.name == "header":
                source = tag_of(element.attributes.get("srclang", "")).replace("*all*", "")

        read_elements(path, data, roots=frozenset({"tmx"}), wanted=frozenset({"tu", "header"}), take=take)
        return glossary_of(path, concepts, options, source=source)

    def write(self, glossary: Glossary) -> bytes:
        """TMX 1.4, with a variant for each language that the entry has, and at least one."""
        source, target = languages(glossary)
        body = "".join(
            line for number, entry in enumerate(glossary.entries, 1) for line in _unit(number, entry, source, target)
        )
        return (
            f'{HEAD}<tmx version="1.4">\n'
            '  <header creationtool="tqcheck" creationtoolversion="1" segtype="phrase" o-tmf="tqcheck" adminlang="en"'
            f' srclang="{escaped(source)}" datatype="plaintext"/>\n  <body>\n{body}  </body>\n</tmx>\n'
        ).encode()


def _concept(key: str, element: Element) -> Concept:
    terms: dict[str, list[Term]] = {}
    values: dict[str, str | list[str]] = {}
    forms: dict[str, list[str]] = {}
    notes: list[str] = []
    for part in element.children():
        if part.name == "tuv":
            variants = terms.setdefault(tag_of(part.lang), [])
            texts = [segment.text(without=_CODES).strip() for segment in part.inside({"seg"})]
            variants += [Term(text, "preferred") for text in texts if text]
        elif part.name == "note":
            notes.append(part.text().strip())
        elif part.name == "prop":
            kind = part.attributes.get("type", "").lower().removeprefix("x-")
            column = _ALIASES.get(kind, kind)
            if column in FORM_COLUMNS:
                forms.setdefault(column, []).append(part.text())
            elif column in COLUMNS:
                values[column] = part.text().strip()
    if notes:
        values["note"] = "\n".join(notes)
    return Concept(key, element.line, terms, {**values, **forms})


def _unit(number: int, entry: TermEntry, source: str, target: str) -> Iterator[str]:
    row = values_of(entry)
    yield f'    <tu tuid="{number}">\n'
    if "note" in row:
        yield f"      <note>{escaped(str(row.pop('note')))}</note>\n"
    for column, value in row.items():
        values = [value] if isinstance(value, str) else value[1:] if column in _VARIANTS else value
        yield from (f'      <prop type="x-{column}">{escaped(item)}</prop>\n' for item in values)
    if "source" in row:
        yield _variant(source, row["source"][0])
    # Also where it is empty, so that the file shows its languages and a unit has the one variant that it must have.
    yield _variant(target, row["preferred"][0] if "preferred" in row else "")
    yield "    </tu>\n"


def _variant(lang: str, text: str) -> str:
    return f'      <tuv xml:lang="{escaped(lang)}">\n        <seg>{escaped(text)}</seg>\n      </tuv>\n'


FORMAT = TmxFormat()
