"""The header of a table: which column is what, by its standard name or as the user chose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.errors import nearest
from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tqcheck.errors import ReadError

    Fail = Callable[[str, int | None, str], ReadError]
    """Makes the error for a sentence, the 0-based cell that it is about (None = the row), and a hint."""

NAMES = (
    "source",
    "target",
    "reference",
    "reference2",
    "id",
    "document",
    "tqcheck_ignore",
    "source_lang",
    "target_lang",
)
_REFERENCE = re.compile(r"reference[0-9]*")
_FEWEST = 2
"""Known names that make the first row a header, the target's among them."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cell is what, by 0-based index; -1 = there is none."""

    width: int
    header: bool
    target: int
    source: int = -1
    id: int = -1
    document: int = -1
    ignore: int = -1
    source_lang: int = -1
    target_lang: int = -1
    references: tuple[int, ...] = ()

    @property
    def is_simple(self) -> bool:
        """Whether there are no columns but those of the texts."""
        return max(self.id, self.document, self.ignore, self.source_lang, self.target_lang) < 0 and not self.references


def columns_of(cells: Sequence[str], chosen: Sequence[tuple[str, str]], fail: Fail) -> Columns:
    """What the columns are, from the cells of the first row.

    Args:
        chosen: See `tqcheck.model.plugins.ReadOptions.columns`; with any, the first row is a header and columns that
            nobody knows are left alone.

    Raises:
        ReadError: a column that is unknown, missing or occurs twice.
    """
    names = [cell.strip().casefold() for cell in cells]
    known = [name for name in names if name in NAMES or _REFERENCE.fullmatch(name)]
    if not chosen:
        if "target" not in known or len(known) < _FEWEST:
            return Columns(len(cells), header=False, source=0, target=1, references=tuple(range(2, len(cells))))
        _refuse_strangers(cells, names, known, fail)
    at: dict[str, list[int]] = {role: [] for role in ROLES}
    for role, column in chosen:
        at[role].append(_find(column, cells, names, fail))
    for position, name in enumerate(names):
        role = "reference" if _REFERENCE.fullmatch(name) else name
        if role in ROLES and not any(given == role for given, _ in chosen):
            at[role].append(position)
    if not at["target"]:
        raise fail("there is no column “target”", None, f"choose one: --column target=COLUMN; {_listed(cells)}")

    def first(role: str) -> int:
        return at[role][0] if at[role] else -1

    def named(name: str) -> int:
        return names.index(name) if name in names else -1

    return Columns(
        len(cells),
        header=True,
        target=first("target"),
        source=first("source"),
        id=first("id"),
        document=first("document"),
        ignore=named("tqcheck_ignore"),
        source_lang=named("source_lang"),
        target_lang=named("target_lang"),
        references=tuple(at["reference"]),
    )


def _refuse_strangers(cells: Sequence[str], names: Sequence[str], known: Sequence[str], fail: Fail) -> None:
    for position, name in enumerate(names):
        if name in names[:position]:
            raise fail(f"the column “{cells[position]}” occurs twice", position, "name each column once")
        if name not in known:
            hint = nearest(name, NAMES)
            raise fail(f"unknown column “{cells[position]}”", position, hint)


def _find(column: str, cells: Sequence[str], names: Sequence[str], fail: Fail) -> int:
    """The position of a column that the user chose: as it is written, else in whatever case."""
    for wanted, header in ((column, [cell.strip() for cell in cells]), (column.casefold(), names)):
        found = [position for position, name in enumerate(header) if name == wanted]
        if len(found) > 1:
            raise fail(f"the column “{column}” occurs twice", found[1], "name each column once")
        if found:
            return found[0]
    names_shown = [cell.strip() for cell in cells]
    raise fail(f"there is no column “{column}”", None, nearest(column, names_shown) or _listed(cells))


def _listed(cells: Sequence[str]) -> str:
    shown = ", ".join(cell.strip() for cell in cells[:_MOST_LISTED])
    return f"columns: {shown}{', …' if len(cells) > _MOST_LISTED else ''}"


_MOST_LISTED = 20
