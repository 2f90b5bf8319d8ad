"""A rise that became a fall: 同比增长12% beside "fell by 12%".

A number that stands once on either side ties the two places together. What is said right beside it, in either language,
must go the same way. Only the words that stand closest count, with the small ones that may stand between; where a side
says nothing, or both at once, there is nothing to compare.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from tqcheck.checks._phrase_fill import like
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.numbers import find_numbers, is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.numbers import Number

    Way = Literal["up", "down"]

_REACH = 60
"""Characters before and behind a number that are looked at."""

# Words that go up, and for each the one that goes down in the same form: what takes its place.
_ENGLISH_UP = """
rise:fall rises:falls rose:fell risen:fallen rising:falling increase:decrease increases:decreases increased:decreased
increasing:decreasing grow:decline grows:declines grew:declined grown:declined growing:declining growth:decline up:down
higher:lower climb:drop climbs:drops climbed:dropped climbing:dropping jump:drop jumps:drops jumped:dropped
surge:plunge surges:plunges surged:plunged surging:plunging soared:plunged upturn:downturn
"""
_ENGLISH_DOWN = """
reduce:increase reduces:increases reduced:increased reducing:increasing reduction:increase drop:rise drops:rises
dropped:rose dropping:rising decline:rise declines:rises declined:rose declining:rising slump:jump slumped:jumped
shrank:grew shrink:grow shrinks:grows contracted:grew contraction:growth tumbled:jumped slid:climbed
"""
_CHINESE_UP = (
    "增长:下降 增加:减少 上升:下降 提高:降低 提升:降低 上涨:下跌 回升:回落 上调:下调 增幅:降幅 涨幅:跌幅 升幅:降幅"
)
_CHINESE_DOWN = "下滑:上升 缩减:增加 减幅:增幅"


class _Word(NamedTuple):
    """A word beside a number, and where it stands."""

    way: Way
    span: Span


class _Language(NamedTuple):
    """What a language says beside numbers.

    Attributes:
        ways: Where each word goes.
        contraries: What says the contrary in the same form.
        before, behind: Match a word, named `word`, that stands before or behind a number.
        turned: Matches what a clause may say of a way besides: that it slows, or is not gone.
        clause: What parts clauses.
    """

    ways: dict[str, Way]
    contraries: dict[str, str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    turned: re.Pattern[str]
    clause: re.Pattern[str]


def _tables(up: str, down: str) -> tuple[dict[str, Way], dict[str, str]]:
    ways: dict[str, Way] = {}
    contraries: dict[str, str] = {}
    sides: tuple[tuple[str, Way, Way], ...] = ((up, "up", "down"), (down, "down", "up"))
    for rows, way, other_way in sides:
        for word, _, contrary in (row.partition(":") for row in rows.split()):
            for one, other, where in ((word, contrary, way), (contrary, word, other_way)):
                ways.setdefault(one, where)
                contraries.setdefault(one, other)
    return ways, contraries


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _english() -> _Language:
    ways, contraries = _tables(_ENGLISH_UP, _ENGLISH_DOWN)
    small = (
        r"(?:by|of|about|around|nearly|almost|over|some|approximately|another|an?|further|again|yoy|more than|"
        r"less than|as much as|year[- ](?:on|over)[- ]year|[a-z]+ly)"
    )
    return _Language(
        ways,
        contraries,
        re.compile(
            rf"(?<![\w-])(?P<word>{_any_of(ways)})(?: {small})* (?:(?:RMB|CNY|USD|US|HK)?[$¥€£]? ?)$", re.IGNORECASE
        ),
        # "12% up" and "a 12% down payment" say something else.
        re.compile(
            rf" (?:(?:annual|yearly|yoy|net|further|year[- ](?:on|over)[- ]year|[a-z]+ly) )*"
            rf"(?P<word>{_any_of(ways.keys() - {'up', 'down'})})(?![\w-])",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:not?\b|never\b|fail|drag|curb|offset|narrow|slow|eas(?:ed|ing)\b|weaken)|n['’]t\b", re.IGNORECASE
        ),
        re.compile(r"[,;.:!?](?!\d)"),
    )


@cache
def _chinese() -> _Language:
    ways, contraries = _tables(_CHINESE_UP, _CHINESE_DOWN)
    return _Language(
        ways,
        contraries,
        re.compile(rf"(?P<word>{_any_of(ways)})(?:了|约|近|超过|超|逾|达到|达|到|至|为)*$"),
        re.compile(rf"的(?P<word>{_any_of(ways)})"),
        re.compile(
            r"负(?!债)|不(?!断|良|动产)|未(?!来)|没|增速|降幅|跌幅|拖累|拉低|抑制|遏制|放缓|减缓|延缓|收窄|抵消"
        ),
        re.compile(r"[,，;；。:：!！?？]"),
    )


@dataclass(frozen=True, slots=True)
class Params:
    """Nothing to choose."""


class Direction:
    """Reports where the two sides of a unit go different ways."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        pass

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per word that goes the wrong way."""
        if unit.source is None:
            return ()
        source, target = ctx.analysis(unit, "source").text, ctx.analysis(unit).text
        ours = _once(find_numbers(source, ctx.source_lang))
        theirs = _once(find_numbers(target, ctx.target_lang)) if ours else {}
        shared = ours.keys() & theirs.keys()
        if not shared:
            return ()
        languages = [
            _chinese() if is_chinese(text, lang) else _english()
            for text, lang in ((source, ctx.source_lang), (target, ctx.target_lang))
        ]
        return self._hits(unit, (source, target), languages, [(ours[key], theirs[key]) for key in sorted(shared)])

    def _hits(
        self,
        unit: TranslationUnit,
        texts: tuple[str, str],
        languages: Sequence[_Language],
        pairs: Sequence[tuple[Number, Number]],
    ) -> Iterator[Hit]:
        source, target = texts
        for mine, other in pairs:
            said, found = _beside(source, mine, languages[0]), _beside(target, other, languages[1])
            if said is None or found is None or said.way == found.way:
                continue
            word = target[found.span.start : found.span.end]
            new = like(word, languages[1].contraries[word.lower()])
            yield Hit(
                found.span,
                fields={"source": source[min(said.span.start, mine.start) : max(said.span.end, mine.end)]},
                suggestions=(Suggestion(new, (Edit("target", found.span, new),)),),
                related=(HitRef(unit.index, "source", said.span, "in the source"),),
            )


def _once(numbers: Iterable[Number]) -> dict[tuple[str, float], Number]:
    """The numbers of which a text has just one."""
    some = [number for number in numbers if number.kind in ("number", "percent") and number.firm]
    counts = Counter((number.kind, number.value) for number in some)
    return {key: number for number in some if counts[key := (number.kind, number.value)] == 1}


def _beside(text: str, number: Number, language: _Language) -> _Word | None:
    """The word beside a number; None where there is none, or where two go different ways."""
    start = max(0, number.start - _REACH)
    before = language.before.search(text[start : number.start])
    behind = language.behind.match(text[number.end : number.end + _REACH])
    words = [
        _Word(language.ways[match["word"].lower()], Span(match.start("word") + at, match.end("word") + at))
        for match, at in ((before, start), (behind, number.end))
        if match is not None
    ]
    if len({word.way for word in words}) != 1:
        return None
    clause = language.clause.split(text[start : min(word.span.start for word in words)])[-1]
    return None if language.turned.search(clause) else words[0]


CHECK = CheckPlugin(scope="unit", params=Params, build=Direction)
