"""Regular expressions of rules: compiled on first use, searched under a time limit.

They come from rule files, so a hostile or careless one must not hang a run: every search has a limit, and running into
it raises. The engine turns that into a problem of the report.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    import regex

    Match: TypeAlias = regex.Match[str]

TIME_LIMIT = 2.0
"""Seconds for one search of one text. A search takes microseconds; one that takes longer than this will not end."""


class Pattern:
    """A regular expression in the syntax of the `regex` library.

    Args:
        source: The expression.
        ignore_case: Match letters in any case.
    """

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self.source = source
        self.ignore_case = ignore_case

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled expression.

        Raises:
            ValueError: the expression is malformed; says where.
        """
        import regex

        try:
            return regex.compile(self.source, flags=regex.IGNORECASE if self.ignore_case else 0)
        except regex.error as error:
            raise ValueError(f"malformed regular expression {self.source!r}: {error}") from error

    def matches(self, text: str, start: int = 0, end: int | None = None, *, limit: float = TIME_LIMIT) -> list[Match]:
        """All matches in `text[start:end]`, left to right, not overlapping.

        Raises:
            TimeoutError: the search took longer than `limit` seconds.
        """
        # The list is complete before anyone looks at it: the limit must not run while a caller works on a match.
        return list(self.compiled.finditer(text, start, len(text) if end is None else end, timeout=limit))
