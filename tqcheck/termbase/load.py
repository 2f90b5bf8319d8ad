"""Loads glossaries: picks the format by the file's name, collects what is wrong with the rows, judges them together.

Hard defects (a row that cannot be understood, a form that is wanted and forbidden at once) end the run with one error
that lists them all; soft ones (duplicates, empty forms, stray spaces) are mended and come back as warnings. Where two
files contradict each other, the earlier one holds.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import GlossaryDefect, Termbase
from tqcheck.termbase.forms import fold_all
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.plugins import GlossaryFormat
    from tqcheck.model.term import Glossary, TermEntry

_LISTED = 20
"""Defects that one message lists in full; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The termbase of a run, and what was mended on the way: sentences that start with the place."""

    termbase: Termbase
    warnings: tuple[str, ...] = ()


def load_termbase(paths: Sequence[str]) -> Loaded:
    """Read glossaries.

    Args:
        paths: Files as the user named them; an earlier one goes before a later one. One that is named twice is read
            once.

    Raises:
        TermbaseError: a file that is missing, forbidden or of unknown format, or has hard defects.
    """
    entries: list[TermEntry] = []
    warnings: list[str] = []
    forms = _Forms()
    for path in dict.fromkeys(paths):
        glossary = format_for(path).read(path, _bytes(path), ReadOptions())
        kept, defects = forms.review(glossary)
        _raise_hard(path, defects)
        warnings.extend(_soft(path, defects))
        entries.extend(kept)
    return Loaded(Termbase(tuple(entries)), tuple(warnings))


def format_for(path: str) -> GlossaryFormat:
    """The format of a file, by its suffix.

    Raises:
        TermbaseError: no format has that suffix.
    """
    suffix = PurePath(path).suffix.lower()
    by_name = suffix[1:]
    # The usual case costs one import: a format named like its suffix.
    for name in [by_name] if by_name in registry.builtin("glossary-format") else registry.names("glossary-format"):
        found = cast("GlossaryFormat", registry.load("glossary-format", name))
        if suffix in found.suffixes:
            return found
    known = " ".join(f".{name}" for name in registry.names("glossary-format"))
    raise TermbaseError(
        "the format of this glossary is not known", path=path, hint=f"glossaries that can be read: {known}"
    )


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise TermbaseError(
            "there is no such glossary", path=path, hint="check the path after --glossary or in the config"
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise TermbaseError(f"the glossary cannot be read: {reason}", path=path) from error


class _Forms:
    """Which forms are wanted and which forbidden for a source form so far, over all files: (source, form) to entry."""

    def __init__(self) -> None:
        self._wanted: dict[tuple[str, str], TermEntry] = {}
        self._forbidden: dict[tuple[str, str], TermEntry] = {}

    def review(self, glossary: Glossary) -> tuple[list[TermEntry], list[GlossaryDefect]]:
        """The entries of one file without what an earlier file overrules, and all defects, by line."""
        defects = dict.fromkeys(glossary.defects)  # an ordered set
        kept = []
        folded = iter(fold_all([form for entry in glossary.entries for form in _all_forms(entry)]))
        for entry in glossary.entries:
            sources, preferred, admitted, forbidden = (
                [next(folded) for _ in forms]
                for forms in (entry.source, entry.preferred, entry.admitted, entry.forbidden)
            )
            if entry.case == "sensitive":
                preferred, admitted, forbidden = list(entry.preferred), list(entry.admitted), list(entry.forbidden)
            kept.append(self._add(entry, sources or [""], preferred + admitted, forbidden, defects))
        return kept, sorted(defects, key=lambda defect: defect.line or 0)

    def _add(
        self,
        entry: TermEntry,
        sources: list[str],
        wanted: list[str],
        forbidden: list[str],
        defects: dict[GlossaryDefect, None],
    ) -> TermEntry:
        """Take in one entry; returns it without the forms that an earlier file overrules."""
        overruled: set[str] = set()
        twin: TermEntry | None = None
        for source in sources:
            for place, key in enumerate(wanted):
                other = self._forbidden.get((source, key))
                if other is None:
                    other = self._wanted.setdefault((source, key), entry)
                    twin = other if other is not entry and place == 0 and entry.preferred else twin
                else:
                    overruled |= _clash(entry, key, other, "wanted", "forbidden", defects)
            for key in forbidden:
                other = self._wanted.get((source, key))
                if other is None:
                    self._forbidden.setdefault((source, key), entry)
                else:
                    overruled |= _clash(entry, key, other, "forbidden", "wanted", defects)
        if twin is not None:
            where = _where(twin, entry)
            what = f"“{entry.preferred[0]}” stands for the same source already in {where}; the two count as one"
            defects[GlossaryDefect(entry.line, what)] = None
        return _without(entry, overruled) if overruled else entry


def _all_forms(entry: TermEntry) -> tuple[str, ...]:
    return (*entry.source, *entry.preferred, *entry.admitted, *entry.forbidden)


def _clash(
    entry: TermEntry, key: str, other: TermEntry, here: str, there: str, defects: dict[GlossaryDefect, None]
) -> set[str]:
    """Note a contradiction; returns the form if an earlier file overrules it."""
    form = next(form for form in _all_forms(entry) if key in (form, fold(form).text))
    if other is entry:
        hint = "delete one of the two; if only the case is wrong, set “case” to “sensitive”"
        defect = GlossaryDefect(entry.line, f"“{form}” is both wanted and forbidden", fatal=True, hint=hint)
    elif other.path == entry.path:
        what = f"“{form}” is {here} here but {there} in line {other.line} for the same source"
        defect = GlossaryDefect(entry.line, what, fatal=True, hint="delete one of the two")
    else:
        what = f"“{form}” is {here} here but {there} in {_where(other, entry)}, which holds"
        defect = GlossaryDefect(entry.line, what)
    defects[defect] = None
    return set() if defect.fatal else {form}


def _without(entry: TermEntry, forms: set[str]) -> TermEntry:
    def rest(some: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(form for form in some if form not in forms)

    return replace(
        entry, preferred=rest(entry.preferred), admitted=rest(entry.admitted), forbidden=rest(entry.forbidden)
    )


def _where(other: TermEntry, entry: TermEntry) -> str:
    return f"line {other.line}" if other.path == entry.path else f"{other.path}:{other.line}"


def _raise_hard(path: str, defects: Sequence[GlossaryDefect]) -> None:
    hard = [defect for defect in defects if defect.fatal]
    if not hard:
        return
    first, *others = hard
    parts = [first.hint] if first.hint else []
    if others:
        listed = [f"\n  also line {defect.line}: {defect.what}" for defect in others[: _LISTED - 1]]
        rest = len(others) - len(listed)
        parts.append("".join(listed) + (f"\n  and {rest} more" if rest else ""))
    raise TermbaseError(first.what, path=path, line=first.line, hint="".join(parts) or None)


def _soft(path: str, defects: Sequence[GlossaryDefect]) -> list[str]:
    """One sentence for each kind of soft defect, with the lines where it stands."""
    lines: dict[str, list[int | None]] = {}
    for defect in defects:
        if not defect.fatal:
            lines.setdefault(defect.what, []).append(defect.line)
    warnings = []
    for what, found in lines.items():
        more = (
            f" (and {len(found) - 1} more lines)"
            if len(found) > 2
            else f" (and line {found[1]})"
            if len(found) == 2
            else ""
        )
        warnings.append(f"{path}:{found[0]}: {what}{more}")
    return warnings
