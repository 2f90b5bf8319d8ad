"""Tests of unpacking archives."""

from __future__ import annotations

import tracemalloc
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.zips import overlapping, with_flag, with_lying_size, zipped
from tqcheck.errors import ReadError
from tqcheck.safezip import MAX_MEMBERS, Archive

GOOD = zipped({"a.xml": "<a/>", "folder/b.xml": b"<b/>" * 100})


def test_reads_parts() -> None:
    archive = Archive("a.docx", GOOD)
    assert archive.read("a.xml") == b"<a/>"
    assert archive.read("folder/b.xml") == b"<b/>" * 100
    assert archive.read("missing.xml") == b""


def test_the_budget_is_for_all_parts_together() -> None:
    archive = Archive("a.docx", GOOD, budget=403)
    assert archive.read("a.xml") == b"<a/>"
    with pytest.raises(ReadError, match="it unpacks to far more than a document holds"):
        archive.read("folder/b.xml")


@pytest.mark.parametrize("claimed", [None, 100], ids=["honest header", "lying header"])
def test_a_bomb_takes_no_memory(claimed: int | None) -> None:
    data = zipped({"word/document.xml": b"\0" * 50_000_000})
    if claimed is not None:
        data = with_lying_size(data, claimed)
    tracemalloc.start()
    try:
        with pytest.raises(ReadError, match="this file is damaged: it"):
            Archive("a.docx", data, budget=1_000_000).read("word/document.xml")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000


def test_two_parts_of_one_name() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = zipped({"a.xml": "1", "b.xml": "2"}).replace(b"b.xml", b"a.xml")
    with pytest.raises(ReadError, match=r"it holds a\.xml twice"):
        Archive("a.docx", data)


def test_overlapping_parts() -> None:
    with pytest.raises(ReadError, match="its parts overlap"):
        Archive("a.docx", overlapping(b"x" * 100))


def test_a_part_that_reaches_into_the_directory() -> None:
    data = bytearray(zipped({"a.xml": "1"}))
    size = data.index(b"PK\x01\x02") + 20
    data[size : size + 4] = (100).to_bytes(4, "little")
    with pytest.raises(ReadError, match="its parts overlap"):
        Archive("a.docx", bytes(data))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "it is not a whole zip archive"),
        (b"not a zip", "it is not a whole zip archive"),
        (GOOD[:-10], "it is not a whole zip archive"),
        (GOOD[:40], "it is not a whole zip archive"),
        (with_flag(GOOD, local=6, central=8, value=1), r"its part a\.xml is encrypted"),
        (
            with_flag(GOOD, local=8, central=10, value=12),
            r"its part a\.xml is packed in a way that documents do not use",
        ),
        (zipped({f"{number}.xml": "" for number in range(MAX_MEMBERS + 1)}), "it holds too many parts"),
    ],
    ids=["empty", "text", "cut", "cut short", "encrypted", "bzip2", "crowd"],
)
def test_refuses(data: bytes, what: str) -> None:
    with pytest.raises(ReadError, match=f"this file is damaged: {what}") as caught:
        Archive("a.docx", data)
    assert caught.value.where == "a.docx"
    assert caught.value.hint == "open the file in the program that made it and save it again"


def test_a_damaged_part() -> None:
    data = bytearray(zipped({"a.xml": "<a>" + "word " * 100 + "</a>"}))
    data[50] ^= 0xFF
    with pytest.raises(ReadError, match=r"its part a\.xml cannot be unpacked"):
        Archive("a.docx", bytes(data)).read("a.xml")


def test_an_old_or_protected_file() -> None:
    with pytest.raises(ReadError, match="protected by a password, or of an old format") as caught:
        Archive("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100)
    assert "save it in the newer format" in str(caught.value)


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_any_damage_is_refused_or_harmless(changes: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    try:
        archive = Archive("a.docx", bytes(data))
        parts = [archive.read(name) for name in archive.members]
    except ReadError:
        return
    assert all(isinstance(part, bytes) for part in parts)
