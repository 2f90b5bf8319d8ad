"""Brackets and quotation marks without their partner in the same unit.

List marks ("1)", "a)"), smileys and inches are no brackets or quotes, and a quotation that runs over several paragraphs
opens in each and closes in the last; so an opening quote that starts a unit may stay open.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": ")", "【": "】", "《": "》", "「": "」", "『": "』"}
_CLOSERS = {")": ")", "]": "]", "}": "}", "）": ")", "】": "】", "》": "》", "」": "」", "』": "』"}


@dataclass(frozen=True, slots=True)
class Params:
    """Which pairs.

    Attributes:
        kind: `brackets` or `quotes`, the latter curly and straight double ones.
    """

    kind: Literal["brackets", "quotes"]


@cache
def _marks(kind: str) -> re.Pattern[str]:
    return re.compile('[“”"]' if kind == "quotes" else f"[{re.escape(''.join((*_BRACKETS, *_CLOSERS)))}]")


@cache
def _list_mark() -> re.Pattern[str]:
    """What stands before the bracket of a list mark: "1", "a", "iv", "2.3"."""
    return re.compile(r"(?:^|\s)(?:[^\W\d_]{1,2}|[ivxIVX]{1,4}|\d{1,3}(?:\.\d+)*)$")


@cache
def _interval() -> re.Pattern[str]:
    """A half-open interval: "[0, 1)"."""
    return re.compile(r"[(\[]\s*[-+\d.%∞]+\s*[,;]\s*[-+\d.%∞]+\s*[)\]]")


class BracketsCheck:
    """Reports marks that stay alone."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self._kind = params.kind
        # As they look in the folded view.
        self.literals = Literals(target=('"',) if params.kind == "quotes" else (*"()[]{}【】《》「」『』",))

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        text = ctx.analysis(unit).text
        places = [match.start() for match in _marks(self._kind).finditer(text)]
        lonely = _lonely_quotes(text, places) if self._kind == "quotes" else _lonely_brackets(text, places)
        return [Hit(Span(place, place + 1), fields={"text": text[place]}) for place in sorted(lonely)]


def _lonely_brackets(text: str, places: Iterable[int]) -> set[int]:
    lonely: set[int] = set()
    open_ones: list[int] = []
    awaited: Counter[str] = Counter()  # the closers of those
    for place in places:
        if text[place] in _BRACKETS:
            open_ones.append(place)
            awaited[_BRACKETS[text[place]]] += 1
            continue
        closer = _CLOSERS[text[place]]
        if not awaited[closer]:
            lonely.add(place)
            continue
        while _BRACKETS[text[opener := open_ones.pop()]] != closer:
            awaited[_BRACKETS[text[opener]]] -= 1
            lonely.add(opener)
        awaited[closer] -= 1
    lonely.update(open_ones)
    if not lonely:
        return lonely
    lonely -= {edge for match in _interval().finditer(text) for edge in (match.start(), match.end() - 1)}
    return {
        place
        for place in lonely
        if not _is_smiley(text, place) and not _list_mark().search(text[max(0, place - 10) : place])
    }


def _is_smiley(text: str, place: int) -> bool:
    before = text[max(0, place - 2) : place].rstrip("-^'")[-1:]
    return before in (":", ";", "=") or text[place + 1 : place + 2] in (":", ";", "=")


def _lonely_quotes(text: str, places: Iterable[int]) -> set[int]:
    lonely: set[int] = set()
    last = -1  # the place of the quote that is open
    for place in places:
        if _opens(text, place, is_open=last >= 0):
            if last >= 0:
                lonely.add(last)
            last = place
        elif last >= 0:
            last = -1
        elif not text[place - 1 : place].isdigit():  # inches
            lonely.add(place)
    if last >= 0:
        lonely.add(last)
    return lonely - {len(text) - len(text.lstrip())}


def _opens(text: str, place: int, *, is_open: bool) -> bool:
    """Whether a quote opens: a curly one says so, a straight one by what stands around it."""
    if text[place] != '"':
        return text[place] == "“"
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    left = not before or before.isspace() or before in "([—–-“"
    right = not after or after.isspace() or after in ".,;:!?)]—–-”"
    return left if left != right else not is_open


CHECK = CheckPlugin(scope="unit", params=Params, build=BracketsCheck)
