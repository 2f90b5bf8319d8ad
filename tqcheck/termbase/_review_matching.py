"""Asks the matcher: forbidden forms that it can never find, and wanted forms that bring a finding on themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.term import Termbase
from tqcheck.termbase.flaw import flaw_of, where
from tqcheck.termbase.forbidden import forbidden_forms
from tqcheck.termbase.match import Glossary
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.flaw import Flaw
    from tqcheck.termbase.forbidden import Found


def matching_flaws(entries: Sequence[TermEntry], target_lang: str) -> Iterator[Flaw]:
    """What follows from how the forms are looked for; each form is taken for a text and searched.

    Args:
        target_lang: BCP 47; empty = not known.
    """
    if not any(entry.forbidden for entry in entries):
        return
    lexicon = Glossary(Termbase(tuple(entries))).target(target_lang or None)

    def find(text: str) -> list[Found]:
        return forbidden_forms(lexicon, fold(text))

    for entry in entries:
        for form in entry.forbidden:
            if any(map(str.isalnum, form)):
                yield from _unfindable(entry, form, find(form))
        for form in (*entry.preferred, *entry.admitted):
            yield from _self_defeating(entry, form, find(form))


def _unfindable(entry: TermEntry, form: str, found: list[Found]) -> Iterator[Flaw]:
    own = [item for item in found if any(one.entry is entry and one.written == form for one in item.forms)]
    if not own:
        yield flaw_of(
            entry, "warning", "never-found", f"the forbidden form “{form}” can never be found",
            "a wanted form that is written alike, or holds it, goes before; delete one of the two",
        )  # fmt: skip
        return
    wanted_by = own[0].wanted_by
    if not wanted_by:
        return
    if any(other is entry for other in wanted_by):
        yield flaw_of(
            entry, "warning", "never-found",
            f"the forbidden form “{form}” is never reported: a wanted form of this row is written alike",
            "delete one of the two; if the case tells them apart, set “case” to “sensitive”",
        )  # fmt: skip
        return
    other = wanted_by[0]
    term = f" for “{other.source[0]}”" if other.source else ""
    yield flaw_of(
        entry, "note", "forbidden-elsewhere",
        f"“{form}” is forbidden here, but wanted in {where(other, entry)}{term}: without a source it is not reported",
        "right if the terms differ; texts checked without their source go unreported", other,
    )  # fmt: skip


def _self_defeating(entry: TermEntry, form: str, found: list[Found]) -> Iterator[Flaw]:
    for item in found:
        others = [one for one in item.forms if one.entry is not entry]
        if item.wanted_by or not others:
            continue
        other = others[0].entry
        yield flaw_of(
            entry, "warning", "self-defeating",
            f"“{form}” holds “{others[0].written}”, which {where(other, entry)} forbids: "
            "who follows this row gets a finding",
            "take the forbidden form out, or add the longer one to the admitted forms of that row", other,
        )  # fmt: skip
