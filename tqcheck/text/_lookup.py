"""Finds literals word by word: ready at once, where an automaton takes longer to build than a page takes to read."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEAD = 6
"""Characters by which a literal is known, at most: enough to tell “the company” from “the work”."""

_FIRST = frozenset(ascii_lowercase + digits)


@cache
def _run() -> re.Pattern[str]:
    return re.compile("[a-z0-9]+")


class Lookup:
    """Literals by their beginning: an ASCII letter or digit, with nothing or a space before it.

    Args:
        literals: Folded, none of them empty.

    Attributes:
        others: The numbers of the literals that begin otherwise, which are not looked for.
    """

    def __init__(self, literals: Sequence[str]) -> None:
        self._literals = literals
        self._by_head: dict[str, list[int]] = defaultdict(list)
        self.others: list[int] = []
        for number, literal in enumerate(literals):
            if literal[0] in _FIRST or (literal[0] == " " and literal[1:2] in _FIRST):
                self._by_head[literal[:_HEAD]].append(number)
            else:
                self.others.append(number)
        self._lengths = sorted(set(map(len, self._by_head)))

    def occurrences(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """(number of the literal, start, end) of all occurrences that may stand on word boundaries.

        What stands on word boundaries begins where a run of letters and digits does in the text.
        """
        by_head, literals = self._by_head, self._literals
        for match in _run().finditer(folded):
            first = match.start()
            for start in (first, first - 1) if folded[first - 1 : first] == " " else (first,):
                for length in self._lengths:
                    if start + length > len(folded):
                        break
                    for number in by_head.get(folded[start : start + length], ()):
                        literal = literals[number]
                        if folded.startswith(literal, start):
                            yield number, start, start + len(literal)
