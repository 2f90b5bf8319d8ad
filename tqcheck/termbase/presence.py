"""Whether a target text holds a wanted form, told generously: a term that is there in any shape must not be reported.

English words are compared by their stems, so "abstained from voting" holds "abstain from voting" and "second-quarter
meetings" holds "second quarter meeting"; other languages by their lemmas where a library gives them. In scripts without
spaces the form must stand in the text as it is.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.model.lang import primary_or_english
from tqcheck.termbase.forms import readings
from tqcheck.termbase.lemmas import lemmatizer
from tqcheck.termbase.words import is_unspaced, keys_in, keys_of, spans_in
from tqcheck.text.ordinary import is_ordinary
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


class _Reading(NamedTuple):
    """A form of the glossary, or what it is without its words in brackets, ready to be looked for.

    Attributes:
        text: As the glossary writes it.
        keys: Of its words.
        together: Its stems as `Target` has them where they stand together; empty where it has no words.
        glued: Its stems as one word; empty where they are too short to be known so.
        weighty: Its stems without light words.
        is_unspaced: Whether a word of it is a character of a script without spaces.
    """

    text: str
    keys: list[str]
    together: str
    glued: str
    weighty: frozenset[str]
    is_unspaced: bool


class Target:
    """One target text, to be asked for forms.

    Args:
        view: The folded view of the text.
        lang: Its language; None = not known, taken for English.
    """

    def __init__(self, view: View, lang: str | None = None) -> None:
        self._raw = view.raw
        self._lang = primary_or_english(lang)
        self._words = keys_in(view)
        self.stems = stems_of(self._words, self._lang)
        self._joined = f" {' '.join(self.stems)} "

    @cached_property
    def _glued(self) -> str:
        return "".join(self.stems)

    @cached_property
    def _set(self) -> frozenset[str]:
        return frozenset(self.stems)

    def has(self, form: str, *, exact_case: bool = False) -> Presence:
        """Whether the text holds a form of the glossary.

        Args:
            exact_case: The form counts only with its own capitals, or in a text all of capitals.

        Returns:
            `reworded` where its words are there, but apart, in another order or in another case; `short` where its last
            word or its initials stand for it ("the meeting", "the Company", "CMM").
        """
        best: Presence = "absent"
        for reading in _readings_of(form, self._lang):
            presence = self._has(reading, exact_case=exact_case)
            if presence == "present":
                return presence
            if best == "absent" or presence == "reworded":
                best = presence
        return best

    def _has(self, form: _Reading, *, exact_case: bool) -> Presence:
        together = form.together in self._joined
        if form.is_unspaced:
            return "present" if together else "absent"
        # "COVID-19 outbreak" as one word or as several.
        if together or (form.glued and form.glued in self._glued):
            return "present" if not exact_case or not form.keys or self._in_case(form.text) else "reworded"
        if form.weighty <= self._set:
            return "reworded"
        return "short" if self._has_short(form.text, form.keys) else "absent"

    def _has_short(self, form: str, keys: Sequence[str]) -> bool:
        """Whether something shorter may stand for the form, or what an acronym stands for."""
        if self._lang != "en":
            return False
        weighty = [word for word in keys if word not in LIGHT]
        if len(weighty) < 2:
            return form.isupper() and self._spells_out(form.lower())
        initials = "".join(word[0] for word in weighty)
        for match in _ACRONYM.finditer(self._raw):
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

    def spans_with(self, form: str, view: View) -> list[tuple[int, int]]:
        """Where weighty words of a form stand, in the folded view of the text."""
        wanted = {stem for stem in _of_form(form, self._lang)[1] if stem not in LIGHT}
        if wanted.isdisjoint(self._set):
            return []
        return [span for stem, span in zip(self.stems, spans_in(view), strict=True) if stem in wanted]

    def _in_case(self, form: str) -> bool:
        letters = "".join(filter(str.isalnum, form))
        raw = "".join(filter(str.isalnum, self._raw))
        return letters in raw or letters[:1].upper() + letters[1:] in raw or letters.upper() in raw


def target_of(view: View, lang: str | None) -> Target:
    """The target text of a folded view, made once."""
    return view.derived(_target_in(primary_or_english(lang)))


@cache
def _target_in(lang: str) -> Callable[[View], Target]:
    return lambda view: Target(view, lang)


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
def _readings_of(form: str, lang: str) -> tuple[_Reading, ...]:
    """The readings of a form."""
    return tuple(_reading_of(reading, lang) for reading in readings(form))


def _reading_of(text: str, lang: str) -> _Reading:
    keys, stems = _of_form(text.removeprefix("to "), lang)
    glued = "".join(stems)
    return _Reading(
        text,
        keys,
        f" {' '.join(stems)} " if stems else "",
        glued if len(glued) > 2 * _SHORTEST else "",
        frozenset(stem for stem in stems if stem not in LIGHT),
        any(map(is_unspaced, keys)),
    )


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
