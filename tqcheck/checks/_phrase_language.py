r"""The little language in which phrase tables say what to look for, and what becomes of it when a rule is compiled.

    basic disk                        words as they are, in any case
    {stabilize} the basic disk        a verb in all its forms; {v:stabilize} says the same
    {grasp|catch|seize} the work      any of several verbs
    {n:short board}                   a noun: singular, plural, possessive
    (the|our)? basic disk             one of several, or nothing
    {grasp} (the)? @work_noun         a class of words, listed under `classes` of the table
    {grasp} * work                    a gap of up to three words; `*5` of up to five
    {do} strong > (main|core)         what stands behind “>” must follow, and is not marked
    bottom-line thinking              a hyphen stands for itself or for a space
    one post, two responsibilities    punctuation as it is
    \(the\)                         a backslash takes a sign of the language literally

Everything is matched in the folded view: any case, one space for any white space, straight quotes. A phrase stands on
word boundaries, and a gap holds plain words only, so nothing ever reaches across a comma or the end of a sentence
unless the pattern says so. Parts in brackets, classes and gaps are numbered from 1, left to right, for `replace`.

A pattern becomes a row of `Element`s, each a finite set of texts (with the space before it), or a gap. No regular
expression is made: a set of texts is all that a table needs, and a row of sets is plain data that is ready when the
program starts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from tqcheck.checks._phrase_fill import NOUN, VERB
from tqcheck.errors import nearest
from tqcheck.model.lean import dataclass
from tqcheck.text.inflect import noun_forms, verb_phrase_forms
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tqcheck.checks._phrase_fill import Piece

GAP = 3
"""Words that a gap without a number may hold."""

MAX_FORMS = 1000
"""Texts that one part of a pattern may stand for."""

MAX_ANCHORS = 256
"""Literals that one pattern may add to the automaton of the run."""

_SIGNS = "{}()|@*?>\\"
_WITHOUT_SPACE = ",.;:"
"""Marks that stand right behind a word, also where they are one of several choices: `(and|,)`."""


# Words that are in every text: one word in some twenty is one of the commonest of them.
_EVERYWHERE = frozenset(
    """
    a all an and are as at be been by do for from good had has have in is it its make must new not of on or our out
    should take that the their these this to up was we were which will with work
    """.split()  # noqa: SIM905
)

# What waiting for a literal costs all in all, in places where it stands for each word of text: more literals take
# longer to get ready, more places longer to look at. The shares of words are those of reports, by and large.
_LITERAL = 2.0**-17
_EVERYWHERE_BITS, _WORD_BITS, _LETTER_BITS = 4.5, 10.0, 0.5


@dataclass(frozen=True, slots=True)
class Element:
    """One part of a pattern.

    Attributes:
        forms: The texts that it can be, with the space before it; longest first. Empty for a gap.
        gap: Words that a gap may hold.
        number: Its number for `replace`, 0 for plain words.
        behind: Whether it must follow what is marked.
        kind, lemmas: For a slot of verbs or nouns, `v` or `n` and what was written in it.
    """

    forms: tuple[str, ...] = ()
    gap: int = 0
    number: int = 0
    behind: bool = False
    kind: str = ""
    lemmas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """What was read between two spaces: forms without outer space; `gap` for `*`."""

    forms: tuple[str, ...] = ()
    gap: int = 0
    bracket: bool = False
    behind: bool = False
    kind: str = ""
    lemmas: tuple[str, ...] = ()


def parse(pattern: str, classes: Mapping[str, Sequence[str]]) -> tuple[Element, ...]:
    """Read a pattern.

    Args:
        pattern: As above.
        classes: The table's word classes, each a list of patterns without gaps.

    Raises:
        ValueError: malformed; with a sentence for the rule's author.
    """
    parts = _Reader(pattern, classes).read_all()
    if not parts:
        raise ValueError(f"the pattern “{pattern}” is empty")
    if parts[0].gap or parts[-1].gap:
        raise ValueError(f"the pattern “{pattern}” begins or ends with a gap; a gap stands between words")
    marked = [part for part in parts if not part.behind]
    if len(marked) < len(parts) and (not marked or marked[-1].gap):
        raise ValueError(f"the pattern “{pattern}” has no word before “>”, or a gap; write the gap behind it")
    if all("" in part.forms for part in marked if not part.gap):
        raise ValueError(f"the pattern “{pattern}” can match nothing; leave something outside of “(…)?”")
    return _elements(parts)


def literal_forms(pattern: str, classes: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """All texts that a pattern without gaps stands for.

    Raises:
        ValueError: malformed, with a gap or “>”, or more than `MAX_FORMS` texts.
    """
    return _longest_first("".join(texts) for texts in product(*(item.forms for item in literal(pattern, classes))))


def literal(pattern: str, classes: Mapping[str, Sequence[str]]) -> Sequence[Element]:
    """The elements of a pattern without gaps; a text of each in a row makes one of `literal_forms`.

    Raises:
        ValueError: as for `literal_forms`.
    """
    elements = parse(pattern, classes)
    if any(element.gap for element in elements):
        raise ValueError(f"the pattern “{pattern}” has a gap, which is not possible here")
    if any(element.behind for element in elements):
        raise ValueError(f"the pattern “{pattern}” has a “>”, which is not possible here")
    _limit(prod(len(element.forms) for element in elements), pattern)
    return elements


def anchor(elements: Sequence[Element]) -> tuple[int, int]:
    """The run of elements (first, end) whose texts are waited for: what costs least, rare words in few forms.

    The whole pattern, where that costs few literals; a single rare word, where the rest has many forms.
    """
    best = (float("inf"), 0, 0)
    shares = [sum(map(_share, element.forms)) for element in elements]
    for first in range(len(elements)):
        for end in range(first + 1, len(elements) + 1):
            run = elements[first:end]
            count = prod(len(element.forms) for element in run)
            if run[-1].gap or count > MAX_ANCHORS:
                break
            if all("" in element.forms for element in run):
                continue
            best = min(best, (prod(shares[first:end]) + count * _LITERAL, first, -end))
    cost, first, negative_end = best
    if cost == float("inf"):
        raise ValueError(f"every part of a pattern stands for more than {MAX_ANCHORS} texts")
    return first, -negative_end


def anchor_forms(run: Sequence[Element]) -> tuple[str, ...]:
    """The literals of a run of elements, sorted."""
    return tuple(sorted({"".join(texts) for texts in product(*(element.forms for element in run))}))


def neighbours(side: Sequence[Element], *, longest: int) -> tuple[tuple[str, ...], int, int]:
    """What must stand beside an anchor, so that most of its occurrences can be dismissed at a glance.

    Args:
        side: The elements on one side of the anchor, the nearest one first.
        longest: Letters of the longest word that a gap may hold.

    Returns:
        (texts, words, reach): one of the texts stands right beside the anchor where `words` is 0, else with at most so
        many words between, and within `reach` characters. No texts where all elements may be missing.
    """
    forms: list[str] = []
    words = reach = gap = 0
    for element in side:
        gap += element.gap
        forms += filter(None, element.forms)
        reach += max(map(len, element.forms), default=0) + element.gap * (longest + 1)
        if element.forms and "" not in element.forms:
            return _longest_first(forms), words + gap if gap else 0, reach
        words += max((form.count(" ") for form in element.forms), default=0)
    return (), 0, 0


_PIECES = re.compile(r"\\(?P<part>\d+)|\{(?:(?P<kind>[vn]):)?(?P<lemma>[^{}:]+)\}")


def replacement(source: str, pattern: str, elements: Sequence[Element]) -> list[Piece]:
    """Read `replace` of an entry for one of its patterns.

    Raises:
        ValueError: it names a part or slot that the pattern does not have.
    """
    pieces: list[Piece] = []
    done = 0
    for found in _PIECES.finditer(source):
        pieces.append(source[done : found.start()])
        done = found.end()
        if found["part"]:
            pieces.append(_place(elements, f"part {found['part']}", pattern, number=int(found["part"])))
        else:
            kind = found["kind"] or "v"
            place = _place(elements, "a verb in braces" if kind == "v" else "a noun in braces", pattern, kind=kind)
            pieces.append((place, _correspondence(elements[place], found["lemma"])))
    pieces.append(source[done:])
    return [piece for piece in pieces if piece != ""]


def _place(elements: Sequence[Element], what: str, pattern: str, *, number: int = -1, kind: str = "-") -> int:
    for place, element in enumerate(elements):
        if element.number == number or element.kind == kind:
            if element.behind:
                raise ValueError(f"`replace` has {what}, which is behind the “>” of the pattern “{pattern}” and stays")
            return place
    raise ValueError(f"`replace` has {what}, and the pattern “{pattern}” has none")


def _correspondence(slot: Element, lemma: str) -> dict[str, list[str]]:
    """For each text of a slot, the forms of `lemma` that correspond to it."""
    size = len(VERB if slot.kind == "v" else NOUN)
    row = [""] * size
    for form, numbers in reversed(_numbered_forms(slot.kind, lemma)):
        for number in numbers:
            row[number] = form
    table: dict[str, list[str]] = {}
    for word in slot.lemmas:
        for form, numbers in _numbered_forms(slot.kind, word):
            for text in _with_spaces(form):
                entry = table.setdefault(text, [""] * size)
                for number in numbers:
                    entry[number] = row[number] or row[0]
    return table


def _slot_forms(kind: str, lemma: str) -> tuple[str, ...]:
    return verb_phrase_forms(lemma) if kind == "v" else noun_forms(lemma)


def _numbered_forms(kind: str, lemma: str) -> list[tuple[str, tuple[int, ...]]]:
    """The forms of a word, each with the places in `VERB` or `NOUN` that it fills."""
    forms = _slot_forms(kind, lemma)
    if kind == "n":
        return [(form, ((2 if "'" in form else 0) + (_without_possessive(form) != lemma),)) for form in forms]
    heads = [form.split(" ", 1)[0] for form in forms]
    middle = [form for form, head in zip(forms[2:], heads[2:], strict=True) if not head.endswith("ing")]
    out: list[tuple[str, tuple[int, ...]]] = []
    for place, (form, head) in enumerate(zip(forms, heads, strict=True)):
        if place == 0:
            # "put" is past and participle as well, "overcome" and "run" participle.
            out.append((form, (0, 2, 3) if not middle else (0, 3) if head.endswith(("come", "run")) else (0,)))
        elif place == 1:
            out.append((form, (1,)))
        elif form not in middle:
            out.append((form, (4,)))
        elif head.endswith("ed") or (len(middle) == 1 and 3 not in out[0][1]):
            out.append((form, (2, 3)))
        else:
            out.append((form, (2,) if form == middle[0] else (3,)))
    return out


def _without_possessive(form: str) -> str:
    return form.removesuffix("'s").removesuffix("'")


def _share(form: str) -> float:
    """In how many places for each word of text a form stands, roughly."""
    words = form.split()
    return 2.0 ** -sum(
        _EVERYWHERE_BITS if word in _EVERYWHERE else _WORD_BITS + _LETTER_BITS * len(word) for word in words
    )


def _elements(parts: Sequence[_Part]) -> tuple[Element, ...]:
    """Give each part its space, number the brackets, and join neighbouring plain words."""
    elements: list[Element] = []
    number = 0
    started = False  # whether something that cannot be left out stands before
    for part in parts:
        if part.bracket or part.gap:
            number += 1
        if part.gap:
            elements.append(Element(gap=part.gap, number=number, behind=part.behind))
            continue
        optional = "" in part.forms
        before, after = (" ", "") if started else ("", " " if optional else "")
        started = started or not optional
        forms = _longest_first(
            f"{'' if form[0] in _WITHOUT_SPACE else before}{form}{after}" if form else "" for form in part.forms
        )
        last = elements[-1] if elements else None
        if not part.bracket and last and last.forms and not last.number and last.behind == part.behind:
            joined = _longest_first(a + b for a in last.forms for b in forms)
            if len(joined) <= 8:  # hyphens double the forms; long rows of them stay apart
                elements[-1] = Element(joined, behind=part.behind)
                continue
        elements.append(Element(forms, 0, number if part.bracket else 0, part.behind, part.kind, part.lemmas))
    return tuple(elements)


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(forms), key=lambda form: (-len(form), form)))


def _limit(count: int, pattern: str) -> None:
    if count > MAX_FORMS:
        raise ValueError(
            f"a part of the pattern “{pattern}” stands for {count} texts, more than {MAX_FORMS}; split it up"
        )


class _Reader:
    """Recursive descent over one pattern."""

    def __init__(self, pattern: str, classes: Mapping[str, Sequence[str]], within: tuple[str, ...] = ()) -> None:
        self.shown = pattern
        self.text = fold(pattern).text.strip()
        self.classes = classes
        self.within = within  # names of the classes being read, to find circles
        self.at = 0

    def read_all(self) -> list[_Part]:
        parts = self._sequence()
        if self.text[self.at : self.at + 1] == ">":
            self.at += 1
            behind = self._sequence()
            if not behind:
                raise self._fail("ends with “>”; write behind it what must follow")
            parts += [replace(part, behind=True) for part in behind]
        if self.text[self.at : self.at + 1] == ">":
            raise self._fail("has a second “>”")
        if self.at < len(self.text):
            raise self._fail(f"has a “{self.text[self.at]}” without its partner")
        return parts

    def _fail(self, what: str) -> ValueError:
        return ValueError(f"the pattern “{self.shown}” {what}")

    def _sequence(self) -> list[_Part]:
        """Items parted by spaces, up to a `|`, `)` or `>` or the end."""
        parts: list[_Part] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)>":
            if self.text[self.at] == " ":
                self.at += 1
            else:
                parts.append(self._item())
        return parts

    def _item(self) -> _Part:
        """What stands between two spaces: one or more atoms written together."""
        atoms: list[_Part] = []
        while self.at < len(self.text) and self.text[self.at] not in " |)>":
            atoms.append(self._atom())
        if len(atoms) == 1:
            return atoms[0]
        if any(atom.gap for atom in atoms):
            raise self._fail("has a gap that touches a word; write a space on both sides of “*”")
        _limit(prod(len(atom.forms) for atom in atoms), self.shown)
        forms = tuple("".join(texts) for texts in product(*(atom.forms for atom in atoms)))
        return _Part(forms, bracket=any(atom.bracket for atom in atoms))

    def _atom(self) -> _Part:
        char = self.text[self.at]
        if char == "{":
            return self._slot()
        if char == "(":
            return self._group()
        if char == "@":
            return self._class()
        if char == "*":
            self.at += 1
            return _Part(gap=int(self._while(str.isdecimal) or GAP), bracket=True)
        if char in "}?":
            raise self._fail(f"has a “{char}” that belongs to nothing")
        return self._plain()

    def _plain(self) -> _Part:
        out = ""
        while self.at < len(self.text) and (char := self.text[self.at]) != " ":
            if char == "\\" and self.at + 1 < len(self.text):
                self.at += 1
                char = self.text[self.at]
            elif char in _SIGNS:
                break
            out += char
            self.at += 1
        return _Part(_with_spaces(out))

    def _while(self, accept: Callable[[str], bool]) -> str:
        start = self.at
        while self.at < len(self.text) and accept(self.text[self.at]):
            self.at += 1
        return self.text[start : self.at]

    def _slot(self) -> _Part:
        end = self.text.find("}", self.at)
        if end < 0:
            raise self._fail("has a “{” without its partner")
        inside = self.text[self.at + 1 : end]
        self.at = end + 1
        kind, colon, words = inside.partition(":")
        if not colon:
            kind, words = "v", inside
        if kind not in ("v", "n"):
            raise self._fail(f"has a slot of the kind “{kind}”; there are v (verb) and n (noun)")
        lemmas = tuple(" ".join(word.split()) for word in words.split("|"))
        if "" in lemmas:
            raise self._fail("has an empty word in “{…}”")
        forms = [form for lemma in lemmas for form in _slot_forms(kind, lemma)]
        _limit(len(forms), self.shown)
        return _Part(
            tuple(text for form in forms for text in _with_spaces(form)), bracket=True, kind=kind, lemmas=lemmas
        )

    def _group(self) -> _Part:
        self.at += 1
        forms: list[str] = []
        while True:
            forms += self._forms(self._sequence())
            if self.text[self.at : self.at + 1] == ">":
                raise self._fail("has a “>” inside a bracket or class")
            if self.at >= len(self.text):
                raise self._fail("has a “(” without its partner")
            self.at += 1
            if self.text[self.at - 1] == ")":
                break
        if self.text[self.at : self.at + 1] == "?":
            self.at += 1
            forms.append("")
        elif "" in forms:
            raise self._fail("has an empty choice in “(…)”; write “(…)?” for what may be missing")
        return _Part(tuple(dict.fromkeys(forms)), bracket=True)

    def _class(self) -> _Part:
        self.at += 1
        name = self._while(lambda char: char.isalnum() or char == "_")
        if name not in self.classes:
            raise self._fail(
                f"names the class “@{name}”, which is not among the table's classes; {nearest(name, self.classes)}"
            )
        if name in self.within:
            raise self._fail(f"is in the class “@{name}”, which contains itself")
        forms: list[str] = []
        for item in self.classes[name]:
            forms += self._forms(_Reader(item, self.classes, (*self.within, name)).read_all())
        return _Part(tuple(dict.fromkeys(forms)), bracket=True)

    def _forms(self, parts: Sequence[_Part]) -> list[str]:
        """All texts of a sequence inside a bracket."""
        if any(part.gap for part in parts):
            raise self._fail("has a gap inside a bracket or class")
        if any(part.behind for part in parts):
            raise self._fail("has a “>” inside a bracket or class")
        _limit(prod(len(part.forms) for part in parts), self.shown)
        return [" ".join(filter(None, texts)) for texts in product(*(part.forms for part in parts))]


def _with_spaces(text: str) -> tuple[str, ...]:
    """A text with its hyphens, and with spaces in their place."""
    return (text, text.replace("-", " ")) if "-" in text and text != "-" else (text,)
