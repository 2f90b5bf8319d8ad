"""Finds literals word by word: ready at once, where an automaton takes longer to build than a page takes to read."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MORE = 3
"""Characters behind its first word by which a literal is known: enough to tell “the company” from “the work”."""


@cache
def _heads() -> re.Pattern[str]:
    """How each line begins that begins with a run of ASCII letters and digits, after a space or none."""
    return re.compile(f"^ ?([a-z0-9]+.{{0,{_MORE}}})?", re.MULTILINE)


@cache
def _run() -> re.Pattern[str]:
    return re.compile("[a-z0-9]+")


class Lookup:
    """Literals by their beginning: a run of ASCII letters and digits, with nothing or a space before it.

    Args:
        literals: Folded, none of them empty.

    Attributes:
        others: The numbers of the literals that begin otherwise, which are not looked for.
    """

    def __init__(self, literals: Sequence[str]) -> None:
        self._literals = literals
        self._by_head: dict[str, list[int]] = defaultdict(list)
        # NOTE: one search through all of them is several times faster than one each; folding leaves no line breaks.
        for number, head in enumerate(_heads().findall("\n".join(literals)) if literals else ()):
            self._by_head[head].append(number)
        self.others = self._by_head.pop("", [])

    def occurrences(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """(number of the literal, start, end) of all occurrences that may stand on word boundaries.

        What stands on word boundaries begins with a run that is one in the text as well.
        """
        for match in _run().finditer(folded):
            first, last = match.span()
            for end in range(last, min(last + _MORE, len(folded)) + 1):
                for number in self._by_head.get(folded[first:end], ()):
                    literal = self._literals[number]
                    start = first - (literal[0] == " ")
                    if start >= 0 and folded.startswith(literal, start):
                        yield number, start, start + len(literal)
