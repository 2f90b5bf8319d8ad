"""Loads glossaries: picks the format by the file's name, collects what is wrong with the rows, judges them together.

Hard defects (a row that cannot be understood, a form that is wanted and forbidden at once) end the run with one error
that lists them all; soft ones (duplicates, empty forms, stray spaces) are mended and come back as warnings. Between
files nothing is a defect: a later one overrides an earlier one.
"""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, cast

from tqcheck import registry
from tqcheck.errors import TermbaseError
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import GlossaryDefect, Termbase
from tqcheck.termbase.forms import fold_all
from tqcheck.termbase.override import combine
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.plugins import GlossaryFormat
    from tqcheck.model.term import Glossary, TermEntry

_LISTED = 20
"""Defects that one message lists in full; the rest is counted."""


BIG = 1_000_000
"""Bytes of a glossary beyond which looking entries up costs less than loading it: some 20,000 rows of CSV."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The termbase of a run, and what was mended on the way: sentences that start with the place."""

    termbase: Termbase
    warnings: tuple[str, ...] = ()


def is_big(path: str) -> bool:
    """Whether a glossary is better looked into than loaded; one that cannot be read is not."""
    try:
        return Path(path).stat().st_size > BIG
    except (OSError, ValueError):
        return False


def load_termbase(paths: Sequence[str], options: ReadOptions | None = None) -> Loaded:
    """Read glossaries.

    Args:
        paths: Files as the user named them; a later one overrides an earlier one. One that is named twice is read once.
        options: The languages of the run, for formats that hold several.

    Raises:
        TermbaseError: a file that is missing, forbidden or of unknown format, or has hard defects.
    """
    files: list[tuple[TermEntry, ...]] = []
    warnings: list[str] = []
    for path in dict.fromkeys(paths):
        entries, said = load_entries(path, options)
        files.append(entries)
        warnings.extend(said)
    return Loaded(Termbase(tuple(combine(files)[0])), tuple(warnings))


def load_entries(path: str, options: ReadOptions | None = None) -> tuple[tuple[TermEntry, ...], tuple[str, ...]]:
    """The entries of one glossary, and what was mended on the way: sentences that start with the place.

    Raises:
        TermbaseError: a file that is missing, forbidden or of unknown format, or has hard defects.
    """
    glossary = read_glossary(path, options)
    defects = defects_of(glossary)
    raise_hard(path, defects)
    return glossary.entries, tuple(soft_defects(path, defects))


def read_glossary(path: str, options: ReadOptions | None = None) -> Glossary:
    """One glossary as its file has it, to be judged.

    Raises:
        TermbaseError: a file that is missing, forbidden or of unknown format, or that cannot be read at all.
    """
    return format_for(path).read(path, _read_bytes(path), options or ReadOptions())


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


def _read_bytes(path: str) -> bytes:
    """The bytes of a glossary.

    Raises:
        TermbaseError: it is missing or forbidden.
    """
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise TermbaseError(
            "there is no such glossary", path=path, hint="check the path after --glossary or in the config"
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise TermbaseError(f"the glossary cannot be read: {reason}", path=path) from error


def defects_of(glossary: Glossary) -> list[GlossaryDefect]:
    """The defects of a glossary's rows and those between them (contradictions, duplicates), by line."""
    defects = dict.fromkeys(glossary.defects)  # an ordered set
    forms = _Forms()
    folded = iter(fold_all([form for entry in glossary.entries for form in _all_forms(entry)]))
    for entry in glossary.entries:
        sources, preferred, admitted, forbidden = (
            [next(folded) for _ in some] for some in (entry.source, entry.preferred, entry.admitted, entry.forbidden)
        )
        if entry.case == "sensitive":
            preferred, admitted, forbidden = list(entry.preferred), list(entry.admitted), list(entry.forbidden)
        forms.add(entry, sources or [""], preferred + admitted, forbidden, defects)
    return sorted(defects, key=lambda defect: defect.line or 0)


class _Forms:
    """Which forms are wanted and which forbidden for a source form so far: (source, form) to entry."""

    def __init__(self) -> None:
        self._wanted: dict[tuple[str, str], TermEntry] = {}
        self._forbidden: dict[tuple[str, str], TermEntry] = {}

    def add(
        self,
        entry: TermEntry,
        sources: list[str],
        wanted: list[str],
        forbidden: list[str],
        defects: dict[GlossaryDefect, None],
    ) -> None:
        """Take in one entry."""
        twin: TermEntry | None = None
        for source in sources:
            for place, key in enumerate(wanted):
                other = self._forbidden.get((source, key))
                if other is None or _apart(entry, other):
                    other = self._wanted.setdefault((source, key), entry)
                    twin = other if other is not entry and place == 0 and entry.preferred else twin
                else:
                    defects[_clash(entry, key, other, "wanted", "forbidden")] = None
            for key in forbidden:
                other = self._wanted.get((source, key))
                if other is None or _apart(entry, other):
                    self._forbidden.setdefault((source, key), entry)
                else:
                    defects[_clash(entry, key, other, "forbidden", "wanted")] = None
        if twin is not None:
            what = (
                f"“{entry.preferred[0]}” stands for the same source already in line {twin.line}; the two count as one"
            )
            defects[GlossaryDefect(entry.line, what, kind="duplicate")] = None


def _apart(entry: TermEntry, other: TermEntry) -> bool:
    """Whether two entries are for different documents."""
    return bool(entry.scope and other.scope) and entry.scope != other.scope


def _all_forms(entry: TermEntry) -> tuple[str, ...]:
    return (*entry.source, *entry.preferred, *entry.admitted, *entry.forbidden)


def _clash(entry: TermEntry, key: str, other: TermEntry, here: str, there: str) -> GlossaryDefect:
    form = next(form for form in _all_forms(entry) if key in (form, fold(form).text))
    if other is entry:
        hint = "delete one of the two; if only the case is wrong, set “case” to “sensitive”"
        what = f"“{form}” is both wanted and forbidden"
        return GlossaryDefect(entry.line, what, fatal=True, hint=hint, kind="contradiction")
    what = f"“{form}” is {here} here but {there} in line {other.line} for the same source"
    return GlossaryDefect(entry.line, what, fatal=True, hint="delete one of the two", kind="contradiction")


def raise_hard(path: str, defects: Sequence[GlossaryDefect]) -> None:
    """Raise one error that lists the hard defects, if there are any.

    Raises:
        TermbaseError: with the place of the first.
    """
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


def soft_defects(path: str, defects: Sequence[GlossaryDefect]) -> list[str]:
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
        where = path if found[0] is None else f"{path}:{found[0]}"
        warnings.append(f"{where}: {what}{more}")
    return warnings
