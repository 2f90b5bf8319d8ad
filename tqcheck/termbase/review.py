"""Judges glossaries: what contradicts, repeats or defeats itself, and what can never be found.

Near-linear in the number of entries: nothing is compared with everything. What reading a glossary finds already (rows
that cannot be understood, contradictions, duplicates) comes from there, so that a check and a run say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.termbase._review_cycles import cycle_flaws
from tqcheck.termbase._review_entry import entry_flaws
from tqcheck.termbase._review_languages import language_flaws
from tqcheck.termbase._review_matching import matching_flaws
from tqcheck.termbase._review_pairs import pair_flaws
from tqcheck.termbase.flaw import Flaw, flaw_of, where
from tqcheck.termbase.forms import fold_all
from tqcheck.termbase.load import defects_of
from tqcheck.termbase.override import combine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.term import Glossary, TermEntry
    from tqcheck.termbase.override import Override

_NAMES = {"error": 0, "warning": 1, "note": 2}
_MOSTLY = 0.8


def review(
    glossaries: Sequence[tuple[str, Glossary]], *, source_lang: str = "", target_lang: str = ""
) -> tuple[Flaw, ...]:
    """The flaws of glossaries that are used together, by file and line, the gravest of a line first.

    Args:
        glossaries: (path, what the file holds), in the order in which they are given to a run: later ones go before.
        source_lang, target_lang: BCP 47; empty = what the files say, else what their scripts tell.
    """
    flaws: list[Flaw] = []
    for path, glossary in glossaries:
        flaws.extend(
            Flaw(path, defect.line, "error" if defect.fatal else "warning", defect.kind, defect.what, defect.hint)
            for defect in defects_of(glossary)
        )
        source, target = source_lang or glossary.source_lang, target_lang or glossary.target_lang
        flaws.extend(language_flaws(glossary.entries, source, target))
        flaws.extend(_without_source(glossary.entries))
    entries, overrides = combine([glossary.entries for _, glossary in glossaries])
    flaws.extend(map(_overridden, overrides))
    written = [entry for _, glossary in glossaries for entry in glossary.entries]
    folded = _folded(written)
    for entry in written:
        flaws.extend(entry_flaws(entry, folded))
    flaws.extend(pair_flaws(entries, folded))
    flaws.extend(cycle_flaws(entries, folded))
    target = target_lang or next((glossary.target_lang for _, glossary in glossaries if glossary.target_lang), "")
    flaws.extend(matching_flaws(entries, target))
    order = {path: place for place, (path, _) in enumerate(glossaries)}
    return tuple(
        sorted(
            _plain(flaws),
            key=lambda flaw: (order[flaw.path], flaw.line or 0, _NAMES[flaw.severity], flaw.kind, flaw.what),
        )
    )


def _plain(flaws: Sequence[Flaw]) -> Iterator[Flaw]:
    """The flaws without those that only follow from a graver one of the same entry."""
    contradicting = {(flaw.path, flaw.line) for flaw in flaws if flaw.kind == "contradiction"}
    circling = {place for flaw in flaws if flaw.kind == "cycle" for place in ((flaw.path, flaw.line), *flaw.related)}
    for flaw in dict.fromkeys(flaws):
        place = (flaw.path, flaw.line)
        follows = (
            flaw.kind in ("never-found", "several-preferred", "forbidden-elsewhere") and place in contradicting
        ) or (flaw.kind == "forbidden-elsewhere" and place in circling)
        if not follows:
            yield flaw


def _folded(entries: Sequence[TermEntry]) -> dict[str, str]:
    forms = list(
        dict.fromkeys(
            form for entry in entries for form in (*entry.source, *entry.preferred, *entry.admitted, *entry.forbidden)
        )
    )
    return dict(zip(forms, fold_all(forms), strict=True))


def _overridden(override: Override) -> Flaw:
    later, earlier = override.later, override.earlier
    lost = ", ".join(f"“{form}”" for form in override.lost)
    return flaw_of(
        later, "note", "override", f"for “{override.form}” this row goes before {where(earlier, later)}, where {lost} "
        f"no longer {'holds' if len(override.lost) == 1 else 'hold'}",
        "right if that is what this glossary is for", earlier,
    )  # fmt: skip


def _without_source(entries: Sequence[TermEntry]) -> Iterator[Flaw]:
    """Rows without a source in a glossary whose rows mostly have one."""
    with_source = sum(1 for entry in entries if entry.source)
    if with_source < _MOSTLY * len(entries):
        return
    for entry in entries:
        if not entry.source:
            yield flaw_of(
                entry, "note", "no-source", "the row has no source, so its forbidden forms count in every text",
                "fill in the column “source”, unless that is what is meant",
            )  # fmt: skip
