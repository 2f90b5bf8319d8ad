"""The words beside a name that tell a person, and that person's title, from the rest.

They are looked up one by one around a name; no expression of a hundred alternatives is compiled for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.checks.person_name import Params

_LINKS = frozenset(("of", "the", "and"))
"""What may stand inside a title: secretary of the Party committee."""
_ARTICLES = frozenset(("the", "a", "an", "our", "its"))
_MOST_WORDS = 8
"""Words of a title."""


class Words:
    """The vocabulary of a rule as sets; all in lower case but the abbreviations."""

    def __init__(self, params: Params) -> None:
        self.titles = frozenset(params.titles)
        self.not_persons = frozenset(params.not_persons)
        self.not_given = frozenset(params.not_given)
        self.not_second = frozenset(params.not_second)
        self.doubtful = frozenset(params.doubtful_surnames)
        self.abbreviations = frozenset(params.abbreviations)
        self.sole = frozenset(params.sole_titles)
        self._parts = self.titles | frozenset(params.title_parts)
        self._forms_of_address = frozenset(params.forms_of_address)
        self._verbs = frozenset(params.verbs)
        self._adverbs = frozenset(params.adverbs)

    def title_before(self, before: str) -> str:
        """The title that ends where a name begins; empty where there is none."""
        found: list[str] = []
        for word in reversed(before.lower().split(" ")[:-1] if before.endswith((" ", "\u00a0")) else []):
            if not (word in self._parts or (found and word in _LINKS)) or len(found) == _MOST_WORDS:
                break
            found.append(word)
        return self._title(found[::-1])

    def title_behind(self, behind: str) -> str:
        """The title behind a comma or bracket that follows a name; empty where there is none."""
        if behind[:2] not in (", ", " ("):
            return ""
        found: list[str] = []
        for word in re.split("[,.;:()]", behind[2:].lower(), maxsplit=1)[0].split():
            if not found and word in _ARTICLES:
                continue
            if not (word in self._parts or (found and word in _LINKS)) or len(found) == _MOST_WORDS:
                break
            found.append(word)
        return self._title(found)

    def says_person(self, before: str, behind: str) -> bool:
        """Whether a form of address stands before a name, or behind it a verb that only persons do."""
        last = before.rstrip(" \u00a0").rpartition(" ")[2].lower().rstrip(".").lstrip('(“"')
        if before.endswith((" ", "\u00a0")) and last in self._forms_of_address:
            return True
        words = [word.strip(",.:;") for word in behind[:40].lower().split()]
        return next((word for word in words if word not in self._adverbs), "") in self._verbs and behind[:1] == " "

    def _title(self, found: list[str]) -> str:
        while found and found[0] in _LINKS:
            del found[0]
        while found and found[-1] in _LINKS:
            del found[-1]
        return " ".join(found) if any(word in self.titles for word in found) else ""
