"""Word lists for translations that they have not seen, as it will be in use.

A word list explains the translations that it was learned from better than others, so numbers from it would promise more
than they keep. So each part of the documents gets its numbers from a list that was learned from the other parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from training.qe import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.metrics._qe_evidence import Lexicon
    from training.qe.data import Example

PARTS = 3


def unseen_parts(examples: Sequence[Example], seed: int) -> Iterator[tuple[Lexicon, list[Example]]]:
    """The parts of the examples, each with a word list that knows nothing of its documents."""

    def part(example: Example) -> int:
        return crc32(f"{seed} {example.document}".encode()) % PARTS

    for number in range(PARTS):
        words = lexicon.learn([one for one in examples if part(one) != number])
        yield words, [one for one in examples if part(one) == number]
