"""Units come in blocks, in order, and a block is small."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.kit import unit
from tqcheck.engine.blocks import MOST_UNITS, blocks


@given(st.lists(st.integers(0, 300_000), max_size=3 * MOST_UNITS))
def test_no_unit_is_lost_and_no_block_is_empty(lengths: list[int]) -> None:
    units = [unit("x" * length, index) for index, length in enumerate(lengths)]
    found = list(blocks(units))
    assert [one for block in found for one in block] == units
    assert all(0 < len(block) <= MOST_UNITS for block in found)


def test_many_units_make_several_blocks() -> None:
    found = blocks(unit("a", index) for index in range(2 * MOST_UNITS + 1))
    assert [len(block) for block in found] == [MOST_UNITS, MOST_UNITS, 1]


def test_the_letters_of_both_sides_count() -> None:
    long = "x" * 30_000
    assert [len(block) for block in blocks(unit(long, index) for index in range(5))] == [4, 1]
    assert [len(block) for block in blocks(unit(long, index, source=long) for index in range(5))] == [2, 2, 1]


def test_no_more_is_read_than_is_asked_for() -> None:
    read: list[int] = []

    def units() -> object:
        for index in range(1000):
            read.append(index)
            yield unit("a", index)

    next(blocks(units()))  # type: ignore[arg-type]
    assert len(read) == MOST_UNITS
