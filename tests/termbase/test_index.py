"""An index gives back the entries that were written, finds them by their keys, and is refused when it is damaged."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from tqcheck.model.term import TermEntry
from tqcheck.termbase.index import BrokenIndexError, Index, write_index
from tqcheck.termbase.index_keys import text_keys

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ENTRIES = (
    TermEntry("g:2", ("coal mine",), ("煤矿",), ("colliery",), ("coal pit",), "sensitive", "mining", "a note", "g", 2),
    TermEntry("g:3", (), ("枣矿",), pos="noun", scope=("annual/**", "!*.md"), dnt=True, definition="what it is"),
    TermEntry("g:4", ("“→”", "\ud800")),
)


def index(path: Path, entries: Sequence[TermEntry] = ENTRIES, warnings: Sequence[str] = ()) -> Index:
    with path.open("wb") as stream:
        write_index(stream, entries, warnings)
    return Index(path)


def test_entries_and_warnings_come_back_as_they_were(tmp_path: Path) -> None:
    made = index(tmp_path / "i", warnings=("g:3: a space", "g:4: “x”"))
    assert (len(made), made.warnings) == (3, ("g:3: a space", "g:4: “x”"))
    assert tuple(map(made.entry, range(3))) == ENTRIES


def test_a_glossary_without_entries(tmp_path: Path) -> None:
    made = index(tmp_path / "i", ())
    assert (len(made), made.find(["", "a"])) == (0, set())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("nothing of it", {2}),
        ("two coal mines", {0, 2}),
        ("each colliery", {0, 2}),
        ("枣矿煤矿", {0, 1, 2}),
    ],
)
def test_entries_are_found_by_the_keys_of_a_text(tmp_path: Path, text: str, numbers: set[int]) -> None:
    assert index(tmp_path / "i").find(text_keys(text)) == numbers


def test_an_index_that_was_replaced_can_still_be_read(tmp_path: Path) -> None:
    made = index(tmp_path / "i")
    (tmp_path / "i").unlink()
    assert made.entry(0) == ENTRIES[0]


def data() -> bytes:
    stream = BytesIO()
    write_index(stream, ENTRIES, ())
    return stream.getvalue()


WHOLE = data()


@pytest.mark.parametrize(
    "broken",
    [b"", b"x", b"x" * 500, WHOLE[:-1], WHOLE + b"\0", WHOLE[:40], WHOLE.replace(b"tqcheck 1", b"tqcheck 0"), WHOLE[:-2] + b"!!"],
    ids=["empty", "short", "foreign", "cut", "longer", "header", "version", "warnings"],
)  # fmt: skip
def test_a_damaged_index_is_refused(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "i").write_bytes(broken)
    with pytest.raises(BrokenIndexError):
        Index(tmp_path / "i")


@pytest.mark.parametrize("fields", ["no JSON", "{}", "3", '["g:2"]', '["g:2"] []'])
def test_a_damaged_entry_is_refused(tmp_path: Path, fields: str) -> None:
    start, end = WHOLE.index(b'["g:2"'), WHOLE.index(b'["g:3"')
    (tmp_path / "i").write_bytes(WHOLE[:start] + fields.encode().ljust(end - start) + WHOLE[end:])
    with pytest.raises(BrokenIndexError):
        Index(tmp_path / "i").entry(0)
