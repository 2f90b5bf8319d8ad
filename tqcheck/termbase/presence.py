"""Whether a target text holds a wanted form, told generously: a term that is there in any shape must not be reported.

English words are compared by their stems, so "abstained from voting" holds "abstain from voting" and "second-quarter
meetings" holds "second quarter meeting"; other languages by their lemmas where a library gives them. In scripts without
spaces the form must stand in the text as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from tqcheck.termbase.forms import readings
from tqcheck.termbase.lemmas import lemmatizer
from tqcheck.termbase.words import is_unspaced, keys_in, keys_of, spans_in
from tqcheck.text.ordinary import is_ordinary
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.text.view import View

Presence = Literal["present", "reworded", "short", "absent"]

# Words that come and go when a term is fitted into a sentence.
LIGHT = frozenset(("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from"))
_INFLECTED = (("ings", ""), ("ing", ""), ("ies", "y"), ("ied", "y"), ("ed", ""), ("es", "e"), ("s", ""))
_DERIVED = (
    "ational", "atives", "ation", "ative", "ically", "ance", "ence", "ment", "ical", "ness", "atic", "able", "ible",
    "ally", "ity", "ive", "ant", "ent", "ist", "ism", "ion", "ian", "ful", "ics", "or", "er", "al", "ly",
)  # fmt: skip
_SHORTEST = 3
"""Letters that a stem keeps."""

_LEGAL = frozenset(
    ("co", "ltd", "limited", "inc", "corp", "corporation", "llc", "plc", "ag", "sa", "gmbh", "pte", "pty")
)
_FIRM = frozenset(("company", "group", "corporation", "firm", "enterprise"))
_POINTING = frozenset(("the", "this", "these", "that", "those", "its", "our", "their", "such", "said", "his", "her"))
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]*[A-Z]")


class Target:
    """One target text, to be asked for forms.

    Args:
        view: The folded view of the text.
        lang: Its language; None = not known, taken for English.
    """

    def __init__(self, view: View, lang: str | None = None) -> None:
        self._view = view
        self._lang = (lang or "en").lower().replace("_", "-").partition("-")[0]
        self._words = keys_in(view)
        self.stems = stems_of(self._words, self._lang)
        self._joined = f" {' '.join(self.stems)} "
        self._glued = "".join(self.stems)
        self._set = frozenset(self.stems)

    def has(self, form: str, *, exact_case: bool = False) -> Presence:
        """Whether the text holds a form of the glossary.

        Args:
            exact_case: The form counts only with its own capitals, or in a text all of capitals.

        Returns:
            `reworded` where its words are there, but apart, in another order or in another case; `short` where its last
            word or its initials stand for it ("the meeting", "the Company", "CMM").
        """
        found: list[Presence] = [self._has(reading, exact_case=exact_case) for reading in readings(form)]
        return next(presence for presence in ("present", "reworded", "short", "absent") if presence in found)

    def _has(self, form: str, *, exact_case: bool) -> Presence:
        keys, stems = _of_form(form.removeprefix("to "), self._lang)
        if not stems:
            return "present"
        if any(map(is_unspaced, keys)):
            return "present" if f" {' '.join(stems)} " in self._joined else "absent"
        together = f" {' '.join(stems)} " in self._joined
        # "COVID-19 outbreak" as one word or as several.
        if together or (len("".join(stems)) > 2 * _SHORTEST and "".join(stems) in self._glued):
            return "present" if not exact_case or self._in_case(form) else "reworded"
        if self._set.issuperset(stem for stem in stems if stem not in LIGHT):
            return "reworded"
        return "short" if self._has_short(form, keys) else "absent"

    def _has_short(self, form: str, keys: Sequence[str]) -> bool:
        """Whether something shorter may stand for the form, or what an acronym stands for."""
        if self._lang != "en":
            return False
        weighty = [word for word in keys if word not in LIGHT]
        if len(weighty) < 2:
            return form.isupper() and self._spells_out(form.lower())
        initials = "".join(word[0] for word in weighty)
        for match in _ACRONYM.finditer(self._view.raw):
            acronym = match[0].replace("&", "").lower()
            # "UN General Assembly" for "United Nations General Assembly"
            rest = weighty[len(acronym) :]
            if initials.startswith(acronym) and (rest or len(acronym) > 2) and self._set.issuperset(map(_stem, rest)):
                return True
        if len(weighty) == 2 and len(keys) == 2 and form.istitle() and not any(map(is_ordinary, weighty)):
            # Of a person, either name.
            return not self._set.isdisjoint(map(_stem, weighty))
        return self._has_head(form, weighty)

    def _has_head(self, form: str, weighty: Sequence[str]) -> bool:
        """Whether the last word of a term is referred to, "the meeting"; of a firm, "the Company"."""
        heads = [word for word in weighty if word not in _LEGAL]
        wanted = {_stem(heads[-1])} if heads else set()
        if form[:1].isupper() and (len(heads) < len(weighty) or not _FIRM.isdisjoint(heads)):
            wanted.update(map(_stem, _FIRM))
        followed = zip(self._words, self.stems[1:], strict=False)
        return any(before in _POINTING and stem in wanted for before, stem in followed)

    def _spells_out(self, initials: str) -> bool:
        """Whether words in a row have these initials."""
        firsts = "".join(word[0] for word in self._words if word not in LIGHT)
        return len(initials) > 1 and initials in firsts

    def spans_with(self, form: str) -> list[tuple[int, int]]:
        """Where weighty words of a form stand, in the folded view."""
        wanted = {stem for stem in _of_form(form, self._lang)[1] if stem not in LIGHT}
        if wanted.isdisjoint(self._set):
            return []
        return [span for stem, span in zip(self.stems, spans_in(self._view), strict=True) if stem in wanted]

    def _in_case(self, form: str) -> bool:
        letters = "".join(filter(str.isalnum, form))
        raw = "".join(filter(str.isalnum, self._view.raw))
        return letters in raw or letters[:1].upper() + letters[1:] in raw or letters.upper() in raw


# Words for a country and for what comes from there, where the stem does not tell.
_NATIONS = """\
china chinese, britain british uk, france french, germany german, spain spanish, netherlands dutch, japan japanese,
thailand thai, vietnam vietnamese, portugal portuguese, poland polish, denmark danish, sweden swedish, finland finnish,
ireland irish, switzerland swiss, greece greek, turkey turkish, myanmar burmese, laos lao laotian, america american us,
philippines filipino philippine, iraq iraqi, israel israeli, pakistan pakistani, europe european eu, norway norwegian,
taiwan taiwanese, asia asian, africa african, korea korean, mexico mexican, india indian, russia russian, malta maltese,
cyprus cypriot, argentina argentine, peru peruvian, wales welsh, scotland scottish, singapore singaporean
"""


@cache
def _nations() -> dict[str, str]:
    groups = [group.split() for group in _NATIONS.split(",")]
    return {word: group[0] for group in groups for word in group}


def stems_of(keys: Sequence[str], lang: str = "en") -> tuple[str, ...]:
    """The stems of words, given by their keys."""
    lemma = lemmatizer(lang)
    return tuple(map(lemma or _stem, keys))


@lru_cache(maxsize=65536)
def _of_form(form: str, lang: str) -> tuple[list[str], tuple[str, ...]]:
    """The keys and stems of the words of a form."""
    keys = keys_of(fold(form).text)
    return keys, stems_of(keys, lang)


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    if word in _nations():
        return _nations()[word]
    for ending, instead in _INFLECTED:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not word.endswith("ss"):
            word = word[: -len(ending)] + instead
            break
    for ending in _DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    word = word[:-1] if len(word) > _SHORTEST and word[-1] in "ey" else word
    # "planning" and "plan"
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "sl" else word
