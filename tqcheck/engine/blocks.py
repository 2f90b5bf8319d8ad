"""Units in blocks, so that one rule looks at many of them before the next rule looks at any.

What a rule needs (its code, its tables) then stays in the cache of the processor, which made checking a quarter faster
than going from rule to rule with each unit. A block is small: all that is analysed of it is held at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import TranslationUnit

MOST_UNITS = 128
_LETTERS = 100_000
"""So many letters end a block; one long unit may have more."""


def blocks(units: Iterable[TranslationUnit]) -> Iterator[list[TranslationUnit]]:
    """The units in order, a block at a time; no block is empty."""
    block: list[TranslationUnit] = []
    letters = 0
    for unit in units:
        block.append(unit)
        letters += len(unit.target.text) + (len(unit.source.text) if unit.source is not None else 0)
        if len(block) == MOST_UNITS or letters >= _LETTERS:
            yield block
            block, letters = [], 0
    if block:
        yield block
