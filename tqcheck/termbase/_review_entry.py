"""What is wrong with one entry by itself: forms twice, stray punctuation, several forms in a cell, odd characters.

Glossaries are long and mostly right, so each form is first asked one cheap question, whether it holds anything but
letters, digits and single spaces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tqcheck.termbase.flaw import flaw_of
from tqcheck.text._ranges import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.flaw import Flaw

_WIDE_CHARS = r"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_PLAIN = re.compile(rf"[^\W_{_WIDE_CHARS}]+(?: [^\W_{_WIDE_CHARS}]+)*")
_ARTICLE = re.compile(r"(an?|the) (?=[a-z])", re.IGNORECASE)
_STRAY_AT_END = re.compile(r"[,;:，；：。、]$")
_STRAY_AT_START = re.compile(r"^[,;:.!?，；：。、！？]")
_LAST_WORD = re.compile(r"([^\W_](?:[\w.]*[^\W_])?)\.$")
_ABBREVIATED = frozenset("approx dept div etc excl incl max min misc no nos vol vs".split())  # noqa: SIM905
_PAIRS = (("(", ")"), ("（", "）"), ("[", "]"), ("“", "”"), ("《", "》"), ("「", "」"))
_QUOTED = re.compile(r"[\"“‘'«].*[\"”’'»]", re.DOTALL)
_AND = re.compile(r",|&|\b(?:and|or|per)\b|/")
_UNSPACED = re.compile(r"[\u2e80-\ud7ff]")
_WIDE = re.compile(f"[{_WIDE_CHARS}]")
_HIDDEN = re.compile(f"[{INVISIBLE}]")
_GARBLED = re.compile("\ufffd|[ÃÂ][\u0080-\u00bf]|â€|ï¿½|锟斤拷")

_SEVERAL = "part the forms of a cell with |"


def entry_flaws(entry: TermEntry, folded: dict[str, str]) -> Iterator[Flaw]:
    """The flaws of one entry by itself.

    Args:
        folded: Every form of the entry, folded.
    """
    yield from _repeated(entry, folded)
    for form in entry.forbidden:
        longer = next((wanted for wanted in entry.preferred if _holds(folded[wanted], folded[form])), None)
        if longer is not None:
            yield flaw_of(
                entry, "note", "covered",
                f"the forbidden form “{form}” is part of “{longer}”, which the row wants: it is left alone there",
                "right if it is wrong by itself only",
            )  # fmt: skip
    if not entry.preferred and not entry.admitted and not entry.dnt:
        yield flaw_of(
            entry, "note", "nothing-wanted", "the row forbids without saying what is right",
            "fill in the column “preferred”, so that a finding can say what to write",
        )  # fmt: skip
    if (
        entry.dnt
        and entry.source
        and (other := next((form for form in entry.preferred if form not in entry.source), ""))
    ):
        yield flaw_of(
            entry, "warning", "do-not-translate", f"the row says “do not translate”, but prefers “{other}”",
            "empty “dnt”, or the preferred form",
        )  # fmt: skip
    for form in entry.source:
        if not _PLAIN.fullmatch(form):
            yield from _odd_form(entry, form, is_source=True)
    for form in (*entry.preferred, *entry.admitted, *entry.forbidden):
        if not _PLAIN.fullmatch(form):
            yield from _odd_form(entry, form, is_source=False)
    for form in (*entry.preferred, *entry.forbidden):
        if (article := _ARTICLE.match(form)) and not _is_name(form):
            yield flaw_of(
                entry, "note", "article", f"“{form}” begins with an article, which is then looked for, too",
                f"write “{form[article.end() :]}”, unless the article belongs to the term",
            )  # fmt: skip
        elif entry.pos in ("noun", "properNoun") and form[:3].lower() == "to ":
            yield flaw_of(
                entry, "warning", "part-of-speech", f"“{form}” is a verb, but the row says {entry.pos}",
                "delete “to”, or correct the column “pos”",
            )  # fmt: skip


def _holds(longer: str, shorter: str) -> bool:
    """Whether a form stands in a longer one, as whole words where the script has such."""
    if len(shorter) >= len(longer) or not shorter:
        return False
    if _UNSPACED.search(shorter):
        return shorter in longer
    return f" {shorter.replace('-', ' ')} " in f" {longer.replace('-', ' ')} "


def _repeated(entry: TermEntry, folded: dict[str, str]) -> Iterator[Flaw]:
    sensitive = entry.case == "sensitive"
    seen: dict[str, tuple[str, str]] = {}
    for column, forms in (("preferred", entry.preferred), ("admitted", entry.admitted), ("forbidden", entry.forbidden)):
        for form in forms:
            key = form if sensitive else folded[form]
            if key not in seen:
                seen[key] = (column, form)
            elif (seen[key][0] == "forbidden") == (column == "forbidden"):  # else a contradiction, found elsewhere
                before = f"in “{seen[key][0]}”" if seen[key][0] != column else f"as “{seen[key][1]}”"
                yield _twice(entry, form, before)
    sources: set[str] = set()
    for form in entry.source:
        if folded[form] in sources:
            yield _twice(entry, form, "in another case or width")
        sources.add(folded[form])


def _twice(entry: TermEntry, form: str, before: str) -> Flaw:
    what = f"“{form}” stands in this row already, {before}"
    return flaw_of(entry, "note", "repeated-form", what, "delete one of the two; it does no harm")


def _odd_form(entry: TermEntry, form: str, *, is_source: bool) -> Iterator[Flaw]:
    if not any(map(str.isalnum, form)):
        yield flaw_of(
            entry, "warning", "never-found", f"“{form}” has no letter or digit, so it can never be found",
            "write the term, or delete the form",
        )  # fmt: skip
        return
    if _GARBLED.search(form):
        yield flaw_of(
            entry, "warning", "odd-characters", f"“{form}” is garbled: the file was saved or read in a wrong encoding",
            "write the form anew, and save the glossary as UTF-8",
        )  # fmt: skip
    if _HIDDEN.search(form):
        yield flaw_of(
            entry, "note", "odd-characters", f"“{_HIDDEN.sub('', form)}” has characters in it that nobody can see",
            "write the form anew",
        )  # fmt: skip
    if not is_source and _WIDE.search(form):
        narrow = _WIDE.sub(lambda match: chr(ord(match[0]) - 0xFEE0), form)
        yield flaw_of(
            entry, "warning", "odd-characters", f"“{form}” has full-width letters or digits", f"write “{narrow}”"
        )
    yield from _punctuation(entry, form, is_source=is_source)
    hint = _SEVERAL if _parted(entry, form, is_source=is_source) else ""
    if hint:
        yield flaw_of(entry, "warning", "several-forms", f"“{form}” looks like several forms in one cell", hint)
    elif _listed(form):
        yield flaw_of(
            entry, "note", "several-forms", f"“{form}” may be several forms in one cell", f"if so, {_SEVERAL}"
        )


def _punctuation(entry: TermEntry, form: str, *, is_source: bool) -> Iterator[Flaw]:
    ending = _LAST_WORD.search(form)
    if _STRAY_AT_END.search(form) or (ending and not _is_abbreviation(ending[1])):
        yield flaw_of(
            entry, "warning", "stray-punctuation", f"“{form}” ends in punctuation, with which it is seldom found",
            f"write “{form.rstrip('.,;:，；：。、 ')}”",
        )  # fmt: skip
    elif _STRAY_AT_START.match(form) and not form[1:2].isalnum():
        yield flaw_of(
            entry, "warning", "stray-punctuation", f"“{form}” begins with punctuation, with which it is seldom found",
            f"write “{form.lstrip('.,;:!?，；：。、！？ ')}”",
        )  # fmt: skip
    for left, right in _PAIRS:
        if form.count(left) != form.count(right):
            yield flaw_of(
                entry, "warning", "stray-punctuation", f"“{form}” has a “{left}” or “{right}” without its counterpart",
                "add or delete one; a delimiter inside a cell needs the cell in quotes",
            )  # fmt: skip
            break
    if not is_source and _QUOTED.fullmatch(form):
        yield flaw_of(
            entry, "warning", "stray-punctuation", f"{form} stands in quotation marks, without which it is not found",
            "delete them",
        )  # fmt: skip


def _is_abbreviation(word: str) -> bool:
    return "." in word or (word[0].isupper() and len(word) <= 6) or word.lower() in _ABBREVIATED or len(word) == 1


def _parted(entry: TermEntry, form: str, *, is_source: bool) -> bool:
    """Whether a form is parted where only several forms would be."""
    body = form.rstrip(";；")
    if ";" in body or "；" in body or " / " in form or "／" in form:
        return True
    if "、" in form or "，" in form:
        # 安全、环保部 is one name: its rendition has an "and".
        return not is_source or not any(_AND.search(wanted) for wanted in (*entry.preferred, *entry.admitted))
    before, slash, after = form.partition("/")
    # "work meeting/work conference", but not "input/output ratio".
    both = before and after and "/" not in after
    if slash and both and " " in before and " " in after:
        return before.split()[-1] == after.split()[-1] or before.split()[0] == after.split()[0]
    return bool(slash and both and _UNSPACED.search(before) and _UNSPACED.search(after) and before[0] == after[0])


def _listed(form: str) -> bool:
    """Whether a form is a row of lower-case words parted by a comma, without an "and" that would make it one term."""
    parts = form.split(", ")
    return (
        len(parts) > 1
        and form.islower()
        and all(re.fullmatch(r"[a-z]+(?:[ -][a-z]+){0,3}", part) for part in parts)
        and not re.search(r"\b(?:and|or|the|of|to)\b", form)
    )


def _is_name(form: str) -> bool:
    """Whether a form with an article is a name: "the Group", "The Bund"."""
    return any(word[:1].isupper() for word in form.split()[1:])
