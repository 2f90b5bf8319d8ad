"""English numbers: 3.5 billion, RMB 1,234.56, 12.3%, twenty-five, two-thirds, 15th, April 13, 6:30 p.m., a dozen.

Works on text whose digits, dashes and spaces are ASCII. Numbers in words are never firm: English puts words where
Chinese has none ("one of the first two").
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tqcheck.text.numbers import LONGEST, Kind, Number, is_code, share_scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_WORDS: dict[str, float] = {
    **{word: value for words in (_CARDINALS, _ORDINALS) for value, word in enumerate(words.split())},
    **{word: 10 * value for words in (_TENS, _TENTHS) for value, word in enumerate(words.split(), 2)},
    **{f"{word[:-1]}ies": 10 * value for value, word in enumerate(_TENS.split(), 2)},
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALE_ORDINALS = {"hundredth": 1e2, "thousandth": 1e3}
_IS_ORDINAL = frozenset((*_ORDINALS.split(), *_TENTHS.split(), *_SCALE_ORDINALS))
_SHORT_SCALES = {
    "ten": 10.0,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
# Words that name a number by themselves; what they count is left open.
_OTHERS: dict[str, tuple[float, ...]] = {
    "half": (0.5, 50), "halves": (0.5, 50), "quarter": (0.25, 25), "quarters": (0.25, 25), "dozen": (12,),
    "score": (20,), "double": (2, 1, 100), "doubled": (2, 1, 100), "doubling": (2, 1, 100), "doubles": (2, 1, 100),
    "twice": (2, 1), "twofold": (2, 1), "triple": (3, 2, 200), "tripled": (3, 2, 200), "tripling": (3, 2, 200),
    "threefold": (3, 2), "quadrupled": (4, 3, 300), "fourfold": (4, 3), "fivefold": (5, 4), "tenfold": (10, 9),
    "decade": (10,), "century": (100,), "centenary": (100,), "centennial": (100,), "bicentenary": (200,),
    "fortnight": (14, 2), "midnight": (0, 24, 12), "noon": (12,), "midday": (12,), "round the clock": (24,),
    "around the clock": (24,),
}  # fmt: skip
_MONTHS = "january february march april may june july august september october november december"
_MONTH_VALUES = {name: value for value, month in enumerate(_MONTHS.split(), 1) for name in (month, month[:3])}
_MONTH_VALUES["sept"] = 9
_ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12}

_CONVERTED = re.compile(
    r"[ -]?(?:miles?|acres?|hectares?|feet|foot|inch(?:es)?|pounds?|lbs?|ounces?|mu|jin|li|degrees)\b", re.I
)
_BETWEEN = re.compile(r" ?(?:-|to|and|or|,|through|/) ?(?:(?:US|HK|RMB|CNY)? ?[$¥€£]|RMB|CNY|USD|US)? ?", re.I)
_MONTH_BEFORE = re.compile(r"([A-Z][a-z]+)\.? (?:the )?$")
_MONTH_AFTER = re.compile(r" (?:of )?([A-Z][a-z]+)")
_LETTERS = re.compile("[A-Za-z]+")


def _any(words: Iterable[str]) -> str:
    """One of the words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _finder() -> re.Pattern[str]:
    # "12. 4%" is one number, broken in two: a fault of its own, which another check reports.
    digits = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+|\. \d+(?= ?%| [mb]illion\b))?"
    scales = _any(_SCALES)
    word = f"(?:{_any((*_WORDS, *_SCALES, *_SCALE_ORDINALS))})"
    short = r" ?(?:k|mn|mln|bn|bln|tn|trn|M|B|K)\b|[mb]\b"
    return re.compile(
        # 6:30 p.m., 18:30, 6 p.m.
        r"\b(?P<hour>\d\d?)"
        r"(?:[:.] ?(?P<minute>[0-5]\d)(?= ?[AaPp]\.?[Mm]\b)|: ?(?P<minute24>[0-5]\d)\b(?!:)|(?= ?[AaPp]\.?[Mm]\b))"
        r"(?: ?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
        rf"|(?P<digits>{digits})(?P<suffix>(?i:st|nd|rd|th|s)\b)?"
        rf"(?P<scale>(?:(?i:[ -]?(?:ten[ -](?=thousand))?(?:{scales})s?\b))+|{short})?"
        r"(?P<percent> ?[%‰]|[ -](?i:per ?cents?|percentage(?:[ -]points?)?|pct|pp)\b)?"
        rf"|(?P<month>\b(?:{_any(name.title() for name in _MONTH_VALUES)})\b)"
        rf"|(?P<words>(?i:\b(?:an?[ -](?=(?:{scales})\b))?{word}(?:(?:[ -]and[ -](?!an?\b)|[ -]){word})*s?\b))"
        rf"(?P<half_more>(?i:[ -]and[ -]a[ -]half(?:[ -](?:{scales}))?\b))?"
        r"(?P<wordpercent>(?i:[ -]per ?cent|[ -]percentage[ -]points?)\b)?(?P<decades> (?:decades|centuries)\b)?"
        rf"|\b(?P<other>(?i:{_any(_OTHERS)}))(?P<other_scale>(?i:(?: of)? an? (?:{scales})))?\b"
        rf"|\b(?P<roman>{_any(_ROMAN)})\b"
    )


@cache
def _opener() -> re.Pattern[str]:
    """What a number can begin with, in lower case: a digit, one of the words, or "a" before a scale."""
    others = (name.split()[0] for name in _OTHERS)  # "around the clock"
    words = {*_WORDS, *_SCALES, *_SCALE_ORDINALS, *others, *_MONTH_VALUES, *map(str.lower, _ROMAN)}
    by_letter: dict[str, list[str]] = {}
    for word in (*words, *(f"{word}s" for word in words)):
        by_letter.setdefault(word[0], []).append(word[1:])
    # NOTE: by first letter, for an alternative costs as much as a letter.
    alternatives = "|".join(f"{letter}(?:{_any(set(rest))})" for letter, rest in sorted(by_letter.items()))
    return re.compile(rf"\d+|(?<![a-z])(?:{alternatives}|an?(?=[ -](?:{_any(_SCALES)})))(?![a-z])")


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What the finder finds; it is tried only where a number can begin, for it has some hundred alternatives."""
    match_at = _finder().match
    done = 0
    for start in _opener().finditer(_lower(text)):
        place = start.start()
        if place >= done:
            match = match_at(text, place)
            if match is not None:
                done = match.end()
                yield match


def _lower(text: str) -> str:
    """The text in lower case, code point for code point."""
    return text.replace("\u0130", "i").lower()


def find(text: str) -> list[Number]:
    """The numbers of a text, by position."""
    found = [number for match in _matches(text) for number in _read(match, text)]
    return share_scale(found, text, _BETWEEN)


def _read(match: re.Match[str], text: str) -> Iterable[Number]:
    if match["digits"]:
        return [_digits(match, text)]
    if match["words"]:
        return _in_words(match)
    if match["hour"]:
        return _clock(match)
    if match["month"]:
        return [_plain(match, (float(_MONTH_VALUES[match["month"].lower()]),), "month")]
    if match["roman"]:
        return [_plain(match, (float(_ROMAN[match["roman"]]),), "ordinal")]
    readings = _OTHERS[match["other"].lower()]
    if match["other_scale"]:
        scale = _SCALES[match["other_scale"].split()[-1].lower()]
        return [_plain(match, (readings[0] * scale,))]
    return [_plain(match, readings)]


def _plain(match: re.Match[str], readings: tuple[float, ...], kind: Kind = "number") -> Number:
    return Number(*match.span(), readings[0], readings, kind)


def _digits(match: re.Match[str], text: str) -> Number:
    start, end = match.span()
    written = match["digits"].replace(",", "").replace(" ", "")
    value, scale = float(written), 1.0
    step = 10.0 ** -len(written.partition(".")[2])
    kind: Kind = "number"
    readings: tuple[float, ...] = (value,)
    if match["scale"]:
        words = _LETTERS.findall(match["scale"].lower())
        for word in words:
            scale *= _SHORT_SCALES.get(word) or _SCALES.get(word) or _SCALES[word.removesuffix("s")]
        # "330m" may be metres.
        readings = (value * scale, value) if len(words[0]) == 1 else (value * scale,)
    value, step = value * scale, step * scale
    code = len(written) > LONGEST or (
        not match["scale"] and not match["suffix"] and is_code(text, start, match.end("digits"))
    )
    if match["percent"]:
        kind, readings = "percent", (value, value / 100)
    elif code:
        kind = "code"
    elif _beside_month(text, start, end, value):
        kind = "day"
    elif match["suffix"]:
        kind = "year" if match["suffix"].lower() == "s" and value > 999 else "ordinal"
    elif written == match["digits"] and len(written) == 4 and 1000 <= value < 2100:
        kind = "year"
    firm = (
        not code and (len(written) > 1 or scale > 1 or kind in ("percent", "day")) and not _CONVERTED.match(text, end)
    )
    return Number(start, end, value, readings, kind, step, scale, firm)


def _clock(match: re.Match[str]) -> Iterator[Number]:
    """Hours and minutes; 6 p.m. is 18 as well, and 2:30 half past two."""
    hour = float(match["hour"])
    yield _plain(match, (hour, hour + 12, hour - 12), "time")
    minute = match["minute"] or match["minute24"]
    if minute:
        value = float(minute)
        yield _plain(match, (value, hour + value / 100, *((0.5,) if value == 30 else ())), "time")


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def _in_words(match: re.Match[str]) -> list[Number]:
    """The numbers in a row of number words: "two thousand nineteen" is one, "first two" are two."""
    tokens = [
        _Token(part[0].lower(), match.start() + part.start(), match.start() + part.end())
        for part in _LETTERS.finditer(match["words"])
    ]
    found = _with_fractions(_split(tokens))
    if found and match["half_more"]:
        last = found[-1]
        scale = _SCALES.get(match["half_more"].replace("-", " ").split()[-1].lower(), 1.0)
        value = (last.value + 0.5) * scale
        found[-1] = replace(last, end=match.end("half_more"), value=value, readings=(value,))
    if found and match["wordpercent"]:
        last = found[-1]
        found[-1] = replace(last, end=match.end("wordpercent"), kind="percent", readings=(last.value, last.value / 100))
    if found and match["decades"]:
        last = found[-1]
        times = 10 if "decade" in match["decades"] else 100
        found[-1] = replace(last, readings=(last.value, last.value * times))
    return found


def _split(tokens: Iterable[_Token]) -> list[Number]:
    """Cuts a row of number words where the next word cannot belong to the same number."""
    found: list[Number] = []
    total = section = 0.0
    room = float("inf")  # the next small word has to be below this
    start = end = -1
    ordinal = False

    def close() -> None:
        if start >= 0:
            found.append(Number(start, end, total + section, (total + section,), "ordinal" if ordinal else "number"))

    for token in tokens:
        word = token.word if token.word in _WORDS or token.word in _IS_ORDINAL else token.word.removesuffix("s")
        value = _WORDS.get(word)
        scale = _SCALES.get(word) or _SCALE_ORDINALS.get(word)
        if value is None and scale is None:
            continue
        if ordinal or (value is not None and value >= room):
            close()
            total, section, room, start = 0.0, 0.0, float("inf"), -1
        if value is not None:
            section += value
            room = 10.0 if value >= 20 else 0.0
        elif scale == 1e2:
            section = (section or 1.0) * 1e2
            room = 1e2
        elif scale is not None:
            total += (section or 1.0) * scale
            section, room = 0.0, scale
        start = token.start if start < 0 else start
        end, ordinal = token.end, word in _IS_ORDINAL
    close()
    return found


def _with_fractions(found: list[Number]) -> list[Number]:
    """Reads "two-thirds" as 2/3 and "a fifth" as 1/5, too."""
    merged: list[Number] = []
    for number in found:
        if number.kind != "ordinal" or not 3 <= number.value <= 10:
            merged.append(number)
        elif merged and merged[-1].kind == "number" and 1 <= merged[-1].value < number.value:
            top = merged.pop()
            ratio = top.value / number.value
            readings = (ratio, ratio * 100, top.value, number.value)
            merged.append(Number(top.start, number.end, ratio, readings, step=ratio / 100))
        else:
            merged.append(replace(number, readings=(number.value, 1 / number.value, 100 / number.value)))
    return merged


def _beside_month(text: str, start: int, end: int, value: float) -> bool:
    """Whether the number is a day: April 13, 13 April, 13th of April."""
    if not 1 <= value <= 31:
        return False
    before = _MONTH_BEFORE.search(text, max(start - 20, 0), start)
    after = _MONTH_AFTER.match(text, end)
    return any(match is not None and match[1].lower() in _MONTH_VALUES for match in (before, after))
