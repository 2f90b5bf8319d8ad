"""Whether a form of the glossary stands in a text in a case in which it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqcheck.termbase.forms import Form

_ACRONYM = 6
"""Letters of the longest acronym; a longer word in capitals is rather a shouted one."""


def in_case(form: Form, raw: str) -> bool:
    """Whether a form stands in a text in a case in which it counts.

    An entry that is sensitive to case wants its own capitals. Acronyms want capitals: "IT" is not "it".
    """
    if form.entry.case == "insensitive":
        return acronym_in_case(form.text, raw)
    if differs_in_case(form.text, raw):
        return False
    return same_letters(form.text, raw) or _initials(form.text) == _initials(raw)


def acronym_in_case(form: str, raw: str) -> bool:
    """Whether a form is no acronym, or stands in capitals."""
    letters = "".join(filter(str.isalpha, form))
    if 1 < len(letters) <= _ACRONYM and letters.isascii() and letters[:-1].isupper() and not _has_two_words(form):
        return "".join(filter(str.isalpha, raw))[:-1].isupper()
    return True


def _has_two_words(text: str) -> bool:
    return " " in text or "-" in text


def _initials(text: str) -> list[bool]:
    """Whether each word has a capital, for comparing what is spelled differently: "Harbor", "Harbour"."""
    return [word[0].isupper() for word in text.replace("-", " ").split()]


def differs_in_case(form: str, raw: str) -> bool:
    """Whether the two have the same letters and digits, but not in the same case."""
    return same_letters(form.lower(), raw.lower()) and not same_letters(form, raw)


def same_letters(form: str, raw: str) -> bool:
    """Whether the two have the same letters and digits in the same case; dashes, quotes and spaces do not count."""
    return [char for char in form if char.isalnum()] == [char for char in raw if char.isalnum()]
