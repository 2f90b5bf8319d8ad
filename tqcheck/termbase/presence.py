"""Whether a target text holds a wanted form, told generously: a term that is there in any shape must not be reported.

English words are compared by their stems, so "abstained from voting" holds "abstain from voting" and "second-quarter
meetings" holds "second quarter meeting". Where the script has no spaces, the form must stand in the text as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from tqcheck.text._ranges import HAN, KANA, UNSPACED_SOUTH
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from tqcheck.text.view import View

Presence = Literal["present", "reworded", "absent"]

# Words that come and go when a term is fitted into a sentence.
_LIGHT = frozenset(("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from"))
_ENDINGS = (
    "ations", "ation", "ments", "ment", "ings", "ing", "ors", "or", "ers", "er", "ions", "ion", "ies", "ied", "ally",
    "al", "ed", "es", "ly", "s", "e", "y",
)  # fmt: skip
_SHORTEST = 3
"""Letters that a stem keeps."""

_WORD = re.compile(r"[^\W_]+")
_ACRONYM_DOTS = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)")


class Target:
    """One target text, to be asked for forms."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._stems = stems_of(view.text)
        self._joined = f" {' '.join(self._stems)} "
        self._glued = "".join(self._stems)
        self._set = frozenset(self._stems)

    def has(self, form: str, *, exact_case: bool = False) -> Presence:
        """Whether the text holds a form of the glossary.

        Args:
            exact_case: The form counts only with its own capitals, or in a text all of capitals.

        Returns:
            `reworded` where its words are there, but apart, in another order or in another case.
        """
        folded = fold(form).text.strip()
        if _unspaced().search(folded):
            return "present" if folded in self._view.text else "absent"
        stems = stems_of(folded)
        if not stems:
            return "present"
        if f" {' '.join(stems)} " in self._joined:
            return "present" if not exact_case or self._in_case(form) else "reworded"
        # "COVID-19 outbreak" as one word or as several.
        if len("".join(stems)) > 2 * _SHORTEST and "".join(stems) in self._glued:
            return "present" if not exact_case or self._in_case(form) else "reworded"
        return "reworded" if self._set.issuperset(stem for stem in stems if stem not in _LIGHT) else "absent"

    def _in_case(self, form: str) -> bool:
        letters = "".join(filter(str.isalnum, form))
        raw = "".join(filter(str.isalnum, self._view.raw))
        return letters in raw or letters[:1].upper() + letters[1:] in raw or letters.upper() in raw


@lru_cache(maxsize=4096)
def stems_of(folded: str) -> tuple[str, ...]:
    """The stems of the words of a folded text."""
    return tuple(map(_stem, _WORD.findall(_ACRONYM_DOTS.sub("", folded.replace("'s", "")))))


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{HAN}{KANA}{UNSPACED_SOUTH}]")


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not word.endswith("ss"):
            stem = word[: -len(ending)]
            # "planning" and "plan"
            return stem[:-1] if len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return word
