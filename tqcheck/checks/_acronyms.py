"""Where a text introduces a short form: “Key Performance Indicators (KPI)”, “…, hereinafter referred to as “JR Group””.

A short form is an abbreviation in capitals or a term in quotes. Its full form is found by matching the letters of the
abbreviation with the words before it; where they do not match, it is the name in capitals that stands there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text.inflect import singular

if TYPE_CHECKING:
    from collections.abc import Iterator

_FURTHEST = 160
"""Characters before a bracket in which the full form is looked for."""

_LINKS = frozenset(("of", "and", "the", "for", "in", "on", "to", "at", "by", "with", "a", "an", "de", "la", "du", "&"))
_LEGAL = frozenset(
    (
        "co",
        "ltd",
        "limited",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "company",
        "plc",
        "llc",
        "lp",
        "sa",
        "ag",
        "gmbh",
    )
)
"""What the legal form adds to a name; the short form may leave it out."""
_FIRMS = _LEGAL | {"group", "bank", "institute", "university", "bureau", "commission", "ministry"}
"""What the name of an organization ends with."""
_WIDTH = str.maketrans("（）＂", '()"')
_QUOTES = "\"'“”‘’"


class Introduction(NamedTuple):
    """A short form and its full form at one place.

    Attributes:
        start, end: Code points of the unit's text, from the full form to the closing bracket or quote.
        short: Without plural s, points and “the”.
        full: The words of the full form, see `words_of`.
        is_matched: Whether the letters of an abbreviation match the full form.
        is_term: Whether the short form is a term in quotes rather than an abbreviation.
    """

    unit: int
    start: int
    end: int
    short: str
    full: tuple[str, ...]
    is_matched: bool
    is_term: bool


@cache
def _openings() -> re.Pattern[str]:
    """A bracket without brackets in it, or what “hereinafter” says without one."""
    return re.compile(r"\(([^()\n]{2,120})\)|,? ?\b(?:hereina|herea)fter ([^().;\n]{2,80})", re.IGNORECASE)


@cache
def _lead() -> re.Pattern[str]:
    """The words before the short form inside a bracket."""
    return re.compile(
        r"\s*(?:(?:here(?:in)?after|the following)?,? ?"
        r"(?:collectively |together |also )*(?:referred to as|abbreviated as|abbreviated to|known as|called|"
        r"abbreviation:|short for|or|i\.e\.,?)?[:,]? )?\s*(?:the )?",
        re.IGNORECASE,
    )


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(f"[{_QUOTES}] ?(?:[Tt]he )?([A-Z][^{_QUOTES}]{{0,50}}?) ?,?[{_QUOTES}](?![a-z])")


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(r"[A-Z][A-Za-z]?(?:[A-Z&/.-][a-z]?){0,8}[A-Z]\.?(?:s|’s|'s)?|[A-Z]{2}")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\w’'.-]*|&|\([A-Z][a-z]+\)")


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[;:!?\n)\]]|[“\"]|(?<!Co)(?<!Ltd)(?<!Inc)(?<!Corp)(?<!\b[A-Z])\. ")


def introductions(unit: int, text: str, ignored: frozenset[str]) -> Iterator[Introduction]:
    """The introductions in a text, in order.

    Args:
        ignored: Abbreviations that stand in brackets for other reasons: RMB, USD, Note.
    """
    if "(" not in text and "（" not in text and "fter " not in text:
        return
    plain = text.translate(_WIDTH) if "（" in text else text
    for match in _openings().finditer(plain):
        inside = match[1] or match[2]
        at = match.start(1) if match[1] else match.start(2)
        for short, end, is_term in _shorts(inside):
            if short in ignored:
                continue
            found = _full(plain, match.start(), short, is_term=is_term)
            if found is None and not is_term:
                continue
            if found is not None:
                start, words, is_matched = found
                stop = match.end() if match[1] else at + end
                yield Introduction(unit, start, stop, short, words, is_matched, is_term)
        if match[1]:
            yield from _reversed(unit, plain, match, ignored)


def _shorts(inside: str) -> Iterator[tuple[str, int, bool]]:
    """(short form, where it ends, whether it is a term) of what stands in a bracket; several only in quotes."""
    quoted = list(_quoted().finditer(inside))
    for item in quoted:
        short = _normal(item[1])
        yield short, item.end(), _abbreviation().fullmatch(item[1]) is None
    if quoted:
        return
    lead = _lead().match(inside)
    rest = inside[lead.end() if lead else 0 :].strip()
    rest = rest.removesuffix(" for short").rstrip(", ")
    if _abbreviation().fullmatch(rest):
        yield _normal(rest), len(inside), False
    elif lead and lead[0].strip() not in ("", "the", "or") and 0 < rest.count(" ") + 1 <= 4 and rest[:1].isupper():
        yield _normal(rest), len(inside), True


def _normal(short: str) -> str:
    bare = re.sub("(?:['’]s|(?<=[A-Z])s)$", "", short.strip())
    return bare.replace(".", "") if _abbreviation().fullmatch(bare) else bare


def _full(text: str, end: int, short: str, *, is_term: bool) -> tuple[int, tuple[str, ...], bool] | None:
    """(start, words, whether the letters match) of the full form that ends at `end`; None where there is none."""
    begin = max(0, end - _FURTHEST)
    for stop in _clause_end().finditer(text, begin, end):
        if stop[0] != ")" or not re.search(r"\([A-Z][a-z]+\)$", text[begin : stop.end()]):
            begin = stop.end()
    tokens = list(_word().finditer(text, begin, end))
    if not tokens or text[tokens[-1].end() : end].strip(" ,.\u00a0"):
        return None
    if not is_term:
        letters = [letter for letter in short.lower() if letter.isalpha()]
        for first in range(len(tokens) - 1, max(-1, len(tokens) - 2 * len(letters) - 4), -1):
            words = [token[0] for token in tokens[first:]]
            if words[0].lower() not in _LINKS and _spells(words, letters):
                return tokens[first].start(), words_of(words), len(words) > 1
    first = _name_start(tokens, text)
    words = [token[0] for token in tokens[first:]]
    if is_term and first and tokens[first - 1][0] in _LINKS and words[-1].lower().strip(".") not in _FIRMS:
        # “the annual general meeting of Jade River (the “Meeting”)”: the name is not what the term stands for.
        return None
    return (tokens[first].start(), words_of(words), False) if len(words_of(words)) > 1 else None


def _spells(words: list[str], letters: list[str]) -> bool:
    """Whether the letters are initials of the words, with letters from inside them where need be, none left over.

    Each word that carries meaning gives at least its initial; “of” and “Co., Ltd.” may give theirs.
    """
    parts = [part for word in words for part in re.split("[-’'/]", word.lower().strip(".()")) if part]
    # Which counts of letters can have been used up after the words so far.
    used = {0}
    for part in parts:
        after = set(used) if part in _LINKS or part in _LEGAL or part == "group" else set()
        for count in used:
            if count < len(letters) and part[0] == letters[count]:
                after |= _inside(part, letters, count)
        used = after
        if not used:
            return False
    return len(letters) in used


def _inside(part: str, letters: list[str], count: int) -> set[int]:
    """How many letters are used up when a word gives its initial and perhaps more of its letters, at most three."""
    found = {count + 1}
    place, number = 0, count + 1
    while number < len(letters) and number < count + 3:
        place = part.find(letters[number], place + 1)
        if place < 0:
            break
        number += 1
        found.add(number)
    return found


def _name_start(tokens: list[re.Match[str]], text: str) -> int:
    """The first token of the name in capitals that the tokens end with; their number where there is none."""
    first = len(tokens)
    for number in range(len(tokens) - 1, -1, -1):
        word = tokens[number][0]
        behind = text[tokens[number].end() : tokens[number + 1].start()] if number + 1 < len(tokens) else ""
        if behind.strip() and not (behind.strip() == "," and tokens[number + 1][0].lower().strip(".") in _LEGAL):
            break
        if word[0].isupper() or word[0] == "(":
            first = number
        elif word not in _LINKS:
            break
    return first


def words_of(words: list[str]) -> tuple[str, ...]:
    """What makes a full form: its words in lower case and singular, without articles, links and the legal form."""
    parts = (part for word in words for part in re.split("[-’'/]", word.lower().strip(".()")) if part and part != "s")
    return tuple(singular(part) for part in parts if part not in _LINKS and part not in _LEGAL)


@cache
def _before_bracket() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])([A-Z][A-Za-z&]{1,8}) ?$")


def _reversed(unit: int, text: str, match: re.Match[str], ignored: frozenset[str]) -> Iterator[Introduction]:
    """“KPI (Key Performance Indicators)”."""
    before = _before_bracket().search(text, max(0, match.start() - 12), match.start())
    if before is None or not _abbreviation().fullmatch(before[1]):
        return
    short = _normal(before[1])
    inside = match[1].strip(_QUOTES + " ")
    words = [token[0] for token in _word().finditer(inside)]
    letters = [letter for letter in short.lower() if letter.isalpha()]
    if short not in ignored and 1 < len(words) <= 10 and _spells(words, letters):
        yield Introduction(unit, before.start(), match.end(), short, words_of(words), True, False)
