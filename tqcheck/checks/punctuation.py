"""Punctuation that does not belong: Chinese marks in Latin text, marks that are doubled or stand beside one another.

Curly quotes, dashes and a single ellipsis are at home in English and are left alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Applicability, Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

Kind = Literal["full-width", "titles", "repeated", "clashing"]


@dataclass(frozen=True, slots=True)
class Params:
    """Which punctuation.

    Attributes:
        kind: `full-width` marks, letters and digits of Chinese typesetting; Chinese `titles` marks and corner brackets;
            the same mark `repeated` (",,", "......", "！！"); marks `clashing` with one another (",.").
    """

    kind: Kind


_FULL_WIDTH = {
    **dict(zip("，。；：！？（）％、．～【】［］", ",.;:!?()%,.–[][]", strict=True)),
    **dict(zip("＋－＝／＆＄＃＊＜＞", "+-=/&$#*<>", strict=True)),
    **{chr(code): chr(code - 0xFEE0) for start in (0xFF10, 0xFF21, 0xFF41) for code in range(start, start + 26)},
}
_TITLES = dict(zip("《》〈〉「」『』", "“”“”“”“”", strict=True))
_REPEATED = (",,", ";;", "!!", "??", "::", "..", "……", "——")
_OPENING = "(["
_CLOSING = ",.;:!?)]%"

_FIRST_CHINESE_MARK = "\u3001"

# Their points may be followed by another mark: "etc.,", "Co., Ltd.;". So may those of single letters and of "a.m.".
_ABBREVIATIONS = frozenset(
    """
    etc co inc ltd corp no st jr sr al approx min max bros dept ext vol pp dr mr mrs ms prof jan feb mar apr jun jul aug
    sep sept oct nov dec mon tue wed thu fri sat sun llc plc est viz cf vs ed eds fig sq ft tel
    """.split()  # noqa: SIM905
)


# What is seen of a kind in the folded view, where dashes are hyphens.
_LITERALS: dict[Kind, tuple[str, ...]] = {
    "repeated": (",,", ";;", "!!", "??", "::", "..", "……", "--"),
    "clashing": (
        *(a + space + b for a in ",;:" for space in ("", " ") for b in ".,;:" if a != b),
        *(".,", ".;", ".:"),
    ),
}


@cache
def _han() -> re.Pattern[str]:
    """A Chinese or Japanese letter; dear to compile, so only where it is needed."""
    return re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@cache
def _expression(kind: Kind) -> re.Pattern[str]:
    if kind == "full-width":
        return re.compile(f"[{re.escape(''.join(_FULL_WIDTH))}]+")
    if kind == "titles":
        return re.compile("[《〈「『][^《》〈〉「」『』]*[》〉」』]|[《》〈〉「」『』]")
    if kind == "repeated":
        # Not "../", not the leaders of a table of contents, not "Class::name".
        return re.compile(
            r"([,;])\1+|([!?])\2+|(:):+(?=\s|$)|(?<![./\\])(\.)\.(?![./\\])|(?<!\.)(\.\.\.)\.{2,}(?![.\s]{0,200}\d)|(…)…+|(—)—+"
        )
    return re.compile(r"(?=[.,;:]\s*[.,;:])(?:([,;:])\s*([.,;:])(?<!\1)|(\.)([,;:]))(?=[\s\"'”’)]|$)")


class PunctuationCheck:
    """Reports one kind of wrong punctuation."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self._kind = params.kind
        self.literals = Literals(target=_LITERALS.get(params.kind, ()))

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        text = ctx.analysis(unit).text
        if self._kind in ("full-width", "titles") and (text.isascii() or max(text) < _FIRST_CHINESE_MARK):
            return []
        if self._kind == "repeated" and not any(sign in text for sign in _REPEATED):
            return []
        look = {"full-width": _full_width, "titles": _titles, "repeated": _repeated, "clashing": _clashing}[self._kind]
        hits = (look(match) for match in _expression(self._kind).finditer(text))
        found = [hit for hit in hits if hit is not None]
        return found if found and _is_latin(text) else []


def _is_latin(text: str) -> bool:
    """Whether more letters are Latin than Chinese or Japanese."""
    return len(re.findall(r"[^\W\d_]", text)) > 2 * len(_han().findall(text))


def _full_width(match: re.Match[str]) -> Hit | None:
    start, end = match.span()
    text = match.string
    new = re.sub(r"(?<=[,;:.%)])(?=[(\[])", " ", "".join(_FULL_WIDTH[char] for char in match[0]))
    left, right = text[max(0, start - 8) : start], text[end : end + 8]
    if match[0] == "、" and left.isdigit() and start == len(left):
        new = "."  # the number of a heading or an item
    if _han().match(left.rstrip()[-1:]) or _han().match(right.lstrip()[:1]):
        return None  # it belongs to words that are Chinese as well
    if new[-1] in _CLOSING and text[end : end + 1].isalnum():
        new += " "
    if new[0] in _OPENING and text[start - 1 : start].isalnum():
        new = " " + new
    elif new[0] in _CLOSING:
        start -= len(left) - len(left.rstrip())
    return _hit(Span(*match.span()), match[0], "safe", Edit("target", Span(start, end), new))


def _titles(match: re.Match[str]) -> Hit | None:
    text, first, last = match.string, match.start(), match.end() - 1
    if _han().search(text, first - 1 if first else 0, last + 2):
        return None  # a Chinese title
    edits = [Edit("target", Span(place, place + 1), _TITLES[text[place]]) for place in sorted({first, last})]
    return _hit(Span(*match.span()), match[0], "unsafe", *edits)


def _repeated(match: re.Match[str]) -> Hit | None:
    new = next(filter(None, match.groups()))
    safe: Applicability = "unsafe" if new in ".!?" else "safe"
    return _hit(Span(*match.span()), match[0], safe, Edit("target", Span(*match.span()), new))


def _clashing(match: re.Match[str]) -> Hit | None:
    if match[3]:
        word = re.search(r"[\w.&]*$", match.string[max(0, match.start() - 20) : match.start()])
        before = word[0] if word else ""
        if (
            len(before) < 2
            or "." in before
            or before[-1].isdigit()
            or before.isupper()
            or before.lower() in _ABBREVIATIONS
        ):
            return None
    marks = match[1] or match[3], match[2] or match[4]
    new = marks[1] if match[3] else max(marks, key=",;:.".index)  # a stop wins, but not over what goes on after it
    return _hit(Span(*match.span()), match[0], "unsafe", Edit("target", Span(*match.span()), new))


def _hit(span: Span, text: str, applicability: Applicability, *edits: Edit) -> Hit:
    title = "".join(edit.text for edit in edits).strip()
    return Hit(span, fields={"text": text, "new": title}, suggestions=(Suggestion(title, edits, applicability),))


CHECK = CheckPlugin(scope="unit", params=Params, build=PunctuationCheck)
