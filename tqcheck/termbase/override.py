"""Joins glossaries that are used together: a later one overrides an earlier one, term by term.

For the same source form (whatever its case, width or kind of characters) the later wanted forms replace the earlier
ones, and what is wanted later is no longer forbidden. Forbidden forms otherwise add up. Entries without a source are
compared by their target forms. Where the later entry is for some documents only, the earlier one holds in the others.
Within one file nothing overrides: there, contradictions are errors.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.termbase.forms import fold_all, forms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.forms import Kind


class Override(NamedTuple):
    """A later entry that takes something away from an earlier one.

    Attributes:
        form: The source form in question, as the earlier entry has it; its first form where it has no source.
        lost: The earlier entry's forms that no longer hold, or no longer in all documents.
    """

    earlier: TermEntry
    later: TermEntry
    form: str
    lost: tuple[str, ...]


def combine(files: Sequence[Sequence[TermEntry]]) -> tuple[list[TermEntry], list[Override]]:
    """The entries that hold, in the order of the files, and what was overridden on the way.

    Args:
        files: The entries of each glossary, the one that goes before all others last.
    """
    held: list[TermEntry] = []
    overrides: list[Override] = []
    for entries in files:
        if held and entries:
            later = _Later(entries)
            held = [
                piece
                for entry, keys in zip(held, override_keys(held), strict=True)
                for piece in later.leave(entry, keys, overrides)
            ]
        held += entries
    return held, overrides


def override_keys(entries: Sequence[TermEntry]) -> list[list[str]]:
    """Texts by which each entry meets those of other files: two that have none in common leave each other alone.

    One for each source form, in their order; for an entry without a source one for each target form.
    """
    forms = [[form for _, form in compared(entry)] for entry in entries]
    folded = fold_all([form for some in forms for form in some])
    if not all(map(str.isascii, folded)):
        # Start-up: the tables of characters are large.
        from tqcheck.text.hanzi import simplified

        folded = list(map(simplified, folded))
    rest = iter(folded)
    return [
        [f"{'=' if entry.source else '~'}{next(rest)}" for _ in some]
        for entry, some in zip(entries, forms, strict=True)
    ]


def compared(entry: TermEntry) -> list[tuple[Kind, str]]:
    """The forms by which an entry meets others: its source forms, or all target forms where it has none."""
    forms = forms_of(entry)
    return [(kind, form) for kind, form in forms if kind == "source"] or forms


class _Later:
    """The entries of a file that goes before others."""

    def __init__(self, entries: Sequence[TermEntry]) -> None:
        self._by_key: dict[str, list[TermEntry]] = {}
        for entry, keys in zip(entries, override_keys(entries), strict=True):
            for key in dict.fromkeys(keys):
                self._by_key.setdefault(key, []).append(entry)

    def leave(self, entry: TermEntry, keys: Sequence[str], overrides: list[Override]) -> Iterator[TermEntry]:
        """What is left of an earlier entry: itself, parts of it by source form, or nothing."""
        if self._by_key.keys().isdisjoint(keys):
            yield entry
        elif not entry.source:
            met = {id(other): other for key in keys for other in self._by_key.get(key, ())}
            yield from _settled(entry, entry, list(met.values()), overrides)
        else:
            parts: dict[tuple[int, ...], tuple[list[str], list[TermEntry]]] = {}
            for form, key in zip(entry.source, keys, strict=True):
                others = self._by_key.get(key, [])
                parts.setdefault(tuple(map(id, others)), ([], others))[0].append(form)
            for number, (forms, others) in enumerate(parts.values()):
                name = f"{entry.id}#{number + 1}" if number else entry.id
                yield from _settled(entry, replace(entry, id=name, source=tuple(forms)), others, overrides)


def _settled(
    entry: TermEntry, part: TermEntry, others: Sequence[TermEntry], overrides: list[Override]
) -> Iterator[TermEntry]:
    """What later entries for the same leave of a part of an entry."""
    everywhere = [other for other in others if other.scope in ((), part.scope)]
    elsewhere = [
        other
        for other in others
        if other.scope not in ((), part.scope) and _renames(other, part) and not any(map(_is_exception, other.scope))
    ]
    left = _without(part, everywhere)
    if left is not None and elsewhere:
        exceptions = dict.fromkeys(f"!{glob}" for other in elsewhere for glob in other.scope)
        left = replace(left, scope=(*left.scope, *exceptions))
    if left != part:
        kept = set() if left is None or elsewhere else {*_targets(left)}
        lost = tuple(form for form in _targets(part) if form not in kept)
        if lost:
            later = next(other for other in (*everywhere, *elsewhere))
            overrides.append(Override(entry, later, (*part.source, *_targets(part))[0], lost))
    if left is not None:
        yield left


def _without(part: TermEntry, others: Sequence[TermEntry]) -> TermEntry | None:
    """A part of an entry without what later entries override; None where nothing is left."""
    wanted = [(form, other) for other in others for form in _wanted(other)]
    unwanted = [(form, other) for other in others for form in other.forbidden]
    forbidden = _rest(part, part.forbidden, wanted)
    renaming = [other for other in others if _renames(other, part)]
    if not renaming:
        return replace(
            part,
            preferred=_rest(part, part.preferred, unwanted),
            admitted=_rest(part, part.admitted, unwanted),
            forbidden=forbidden,
        )
    if not forbidden:
        return None
    return replace(
        part,
        preferred=_joined((*other.preferred, *(other.source if other.dnt else ())) for other in renaming),
        admitted=_joined(other.admitted for other in renaming),
        forbidden=forbidden,
        dnt=False,
    )


def _renames(other: TermEntry, part: TermEntry) -> bool:
    """Whether the wanted forms of a later entry take the place of an earlier one's."""
    if part.source:
        return bool(_wanted(other))
    return (
        bool(other.preferred)
        and bool(part.preferred)
        and any(_same(mine, part, theirs, other) for mine in part.preferred for theirs in other.preferred)
    )


def _rest(part: TermEntry, forms: tuple[str, ...], against: Sequence[tuple[str, TermEntry]]) -> tuple[str, ...]:
    return tuple(form for form in forms if not any(_same(form, part, other, owner) for other, owner in against))


def _same(form: str, entry: TermEntry, other: str, owner: TermEntry) -> bool:
    """Whether two target forms are one; their case counts only where it does for both."""
    if entry.case == owner.case == "sensitive":
        return form == other
    one, two = fold_all([form, other])
    return one == two


def _wanted(entry: TermEntry) -> tuple[str, ...]:
    return (*entry.preferred, *entry.admitted, *(entry.source if entry.dnt else ()))


def _targets(entry: TermEntry) -> tuple[str, ...]:
    return (*_wanted(entry), *entry.forbidden)


def _is_exception(glob: str) -> bool:
    return glob.startswith("!")


def _joined(forms: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for some in forms for form in some))
