"""What to write instead of a forbidden form: the wanted form in the number and case that the sentence asks for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text.inflect import plurals, singular, verb_forms

if TYPE_CHECKING:
    from tqcheck.termbase.forms import Change, Form

_LIGHT = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))


class Replacement(NamedTuple):
    """An edit of the raw text. `safe` = a name for a name, so that the sentence around it stays right."""

    start: int
    end: int
    text: str
    safe: bool


def replacement(form: Form, text: str, start: int, end: int) -> Replacement | None:
    """The edit that puts the first preferred form in the place of a forbidden one; None where the entry has none.

    Args:
        text: The raw text; the forbidden form stands at `start:end`.
    """
    if not form.entry.preferred:
        return None
    wanted = _inflect(form.entry.preferred[0], form.change)
    new = _in_case_of(text[start:end], form, wanted)
    new = _without_neighbours(new, text, start, end)
    if not new:
        return None
    article = _article().search(text, max(0, start - 4), start)
    fits = article is None or (article[1].lower() == "an") == _sounds_like_vowel(new)
    if article is not None and not fits:
        first = article[1][0]
        new = f"{first}{'n' if _sounds_like_vowel(new) else ''}{article[2]}{new}"
        start = article.start(1)
    safe = fits and form.change == "given" and " " in form.written and _is_long_name(form.entry.preferred[0])
    return Replacement(start, end, new, safe)


def _inflect(wanted: str, change: Change) -> str:
    if wanted[:3].lower() == "to ":
        verb, space, rest = wanted[3:].partition(" ")
        forms = verb_forms(verb)
        place = {"third": 1, "past": 2, "ing": len(forms) - 1}.get(change, 0)
        return forms[min(place, len(forms) - 1)] + space + rest
    if change not in ("plural", "singular"):
        return wanted
    noun, of, rest = wanted.partition(" of ")
    head, space, last = noun.rpartition(" ")
    # A wanted form that is in the other number already ("accounts receivable") stays.
    single = singular(last)
    if change == "singular":
        return head + space + single + of + rest
    many = plurals(last) if single == last else ()
    return head + space + (many[0] if many else last) + of + rest


def _in_case_of(found: str, form: Form, wanted: str) -> str:
    """The wanted form with the capitals of the text, where those are not the glossary's own."""
    if found == form.text or len(found) < 2:
        return wanted
    if found.isupper() and len(found) > 3:
        return wanted.upper()
    words = [word for word in found.split() if word.lower() not in _LIGHT]
    if len(words) > 1 and all(word[:1].isupper() for word in words):
        return " ".join(word if word in _LIGHT else word[:1].upper() + word[1:] for word in wanted.split(" "))
    return wanted[:1].upper() + wanted[1:] if found[:1].isupper() else wanted


def _without_neighbours(new: str, text: str, start: int, end: int) -> str:
    """Leaves out words of the new form that stand beside the old one already: "… Rubber" + " Company"."""
    words = new.split(" ")
    after = text[end : end + len(new) + 2]
    for count in range(len(words) - 1, 0, -1):
        tail = " " + " ".join(words[-count:])
        if after.lower().startswith(tail.lower()) and not after[len(tail) : len(tail) + 1].isalnum():
            words = words[:-count]
            break
    before = text[max(0, start - len(new) - 2) : start]
    for count in range(len(words) - 1, 0, -1):
        head = " ".join(words[:count]) + " "
        if before.lower().endswith(head.lower()) and not before[-len(head) - 1 : -len(head)].isalnum():
            words = words[count:]
            break
    return " ".join(words)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"\b([Aa]n?)(\s)$")


@cache
def _vowel_sound() -> re.Pattern[str]:
    # Letters whose names begin with a vowel, in acronyms; then vowels that sound like consonants, and silent h.
    return re.compile(
        r"(?:[AEFHILMNORSX](?![a-z])|(?!eu|un(?:i(?!n)|anim)|us[aeu]|one\b|once\b|u[bt]i)[aeiou]|hour|honest|heir|honou?r)"
    )


def _sounds_like_vowel(words: str) -> bool:
    first = words.partition(" ")[0]
    return _vowel_sound().match(first if first[:2].isupper() else first.lower()) is not None


def _is_long_name(form: str) -> bool:
    """Whether a form is a name of several words: all that carry weight have a capital."""
    words = [word for word in form.split() if word.lower() not in _LIGHT]
    return len(words) > 1 and all(word[:1].isupper() or not word[:1].isalpha() for word in words)
