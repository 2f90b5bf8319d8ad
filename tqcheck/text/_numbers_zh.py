"""Chinese numbers: 2.8亿元, 1.2万吨, 百分之三, 三成, 二〇二二年, 第二季度, 4月13日, 一百二十人.

Works on text whose digits, dashes and spaces are ASCII. A numeral in characters is firm only where it is large or
counts something: most of them stand in idioms and names (三项费用, 千方百计, 一带一路).
"""

from __future__ import annotations

import re

from tqcheck.text.numbers import LONGEST, Kind, Number, is_code, share_scale

_DIGITS = {
    char: digit
    for digit, chars in enumerate(("零〇○", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"))
    for char in chars
}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}

_D, _M = "".join(_DIGITS), "".join(_MYRIADS)
_HAN = _D + "".join(_TENS) + _M
_ARABIC = r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
# 千 and 百 also begin measures: 千克, 千米, 百分点.
_MEASURES = {"百": "帕分", "千": "克米瓦伏卡帕赫焦安"}
_SCALE = f"(?:[十百千]?[万萬][亿億]|[十百千]?[{_M}]|百(?![{_MEASURES['百']}])|千(?![{_MEASURES['千']}]))"

_NUMBER = re.compile(
    rf"(?P<parts>{_ARABIC}|[{_HAN}]{{1,20}})分之(?P<share>{_ARABIC}|[{_HAN}]{{1,20}}(?:点[{_D}]+)?)"
    rf"|(?P<arabic>{_ARABIC})(?P<scaled>(?: ?[多余]?{_SCALE}(?:(?:{_ARABIC}){_SCALE})*(?:\d{{4}}(?!\d))?)?)"
    rf"|(?P<han>[{_HAN}]{{1,20}}(?:点[{_D}]+)?(?:[多余][{_M}]{{1,2}})?)"
)
_PART = re.compile(rf"({_ARABIC}) ?[多余]?({_SCALE}?)")
_SCALED_SOME = re.compile(f"[几幾]([{_M}]*)")
_TWO_DIGITS = re.compile(f"[{_D}](?=[{_D}])")
_BETWEEN = re.compile(" ?[-~至到或、] ?(?:[$¥€£])?")

_AFTER = re.compile(
    r" ?(?P<percent>[%‰]|个?百分点)"
    r"|(?P<decade>年代|后)|(?P<year>年)|(?P<month>月)|(?P<day>[日号])|(?P<week>天)"
    r"|(?P<time>[时点](?!代|期|间)|:(?=\d\d)|分(?![别之店行公布])|秒)"
    r"|(?P<tenths>成(?![为立功员本果长交绩了都人就熟分品效型语]))"
    # What English counts otherwise (增长两倍 = tripled), converts, or leaves out (20世纪80年代 = the 1980s).
    r"|(?P<jin>[市公]?斤)|(?P<loose>世纪|倍|折|番|[市公]?亩|[市英华海]?[里尺寸])"
)
# Behind a numeral in characters: it was meant as a number.
_COUNTED = re.compile(
    " ?(?:个(?!人)|公[里斤顷]|平方|立方|小时|分钟|周年|[多余来名人位家项次元吨米年岁天台套辆座条件户所届国])"
)


def find(text: str) -> list[Number]:
    """The numbers of a text, by position."""
    found = [number for match in _NUMBER.finditer(text) if (number := _read(match, text)) is not None]
    return share_scale(found, text, _BETWEEN)


def _read(match: re.Match[str], text: str) -> Number | None:
    start, end = match.span()
    if match["parts"]:
        return _share(match)
    if text[start - 1 : start] in ("几", "数", "幾", "數"):
        return None  # 几十, 数百
    if text[end : end + 1] in ("几", "幾"):
        return _and_some(match, text) if match["han"] else None
    return _arabic(match, text) if match["arabic"] else _characters(match, text)


def _share(match: re.Match[str]) -> Number | None:
    """百分之三, 千分之五, 三分之二."""
    share, parts = value_of(match["share"]), value_of(match["parts"])
    if share is None or not parts:
        return None
    if match["parts"] in ("百", "100"):
        return Number(*match.span(), share, (share, share / 100), "percent", firm=True)
    ratio = share / parts
    return Number(*match.span(), ratio, (ratio, ratio * 100, share), step=ratio / 100)


def _arabic(match: re.Match[str], text: str) -> Number:
    start, end = match.span()
    written = match["arabic"].replace(",", "")
    value, scale = float(written), 1.0
    if match["scaled"]:
        value = 0.0
        for part in _PART.finditer(match[0]):
            scale = _scale_of(part[2])
            value += float(part[1].replace(",", "")) * scale
    step = scale * 10.0 ** -len(written.partition(".")[2])
    if len(written) > LONGEST or is_code(text, start, end):
        return Number(start, end, value, (value,), "code", step)
    kind, end, readings, loose = _counted(text, end, value)
    if text[start - 1 : start] == "第":
        kind = "ordinal"
    elif text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdecimal():
        kind, loose = "time", True
    firm = not loose and (len(written) > 1 or scale > 1 or kind in ("percent", "month", "day"))
    return Number(start, end, value, readings, kind, step, scale, firm)


def _characters(match: re.Match[str], text: str) -> Number | None:
    start, end = match.span()
    written = match["han"]
    if written in ("百", "千") and text.startswith(tuple(_MEASURES[written]), end):
        return None
    scale = float(_MYRIADS.get(written[-1], 1))
    value = _bare_value(written)
    if value is None:
        return _either(match)
    counted = scale > 1 or _COUNTED.match(text, end) is not None
    kind, end, readings, loose = _counted(text, end, value)
    if kind == "percent":
        value = readings[0]
    if text[start - 1 : start] == "第":
        kind = "ordinal"
    bare = (written[0] in _TENS and written[0] not in "十拾") or written[0] in _MYRIADS
    firm = counted and not loose and not bare and value > 10 and kind in ("number", "year", "month", "day")
    return Number(start, end, value, readings, kind, _last_place(written), scale, firm)


def _either(match: re.Match[str]) -> Number | None:
    """五六百 is five or six hundred."""
    written = match["han"]
    pair = _TWO_DIGITS.search(written)
    if pair is None:
        return None
    first, second = pair.span()
    options = (_bare_value(written[:second] + written[second + 1 :]), _bare_value(written[:first] + written[second:]))
    readings = tuple(value for value in options if value is not None)
    return Number(*match.span(), readings[0], readings) if readings else None


def _and_some(match: re.Match[str], text: str) -> Number | None:
    """十几万 is more than 100,000, 十几 also a dozen."""
    scaled = _SCALED_SOME.match(text, match.end())
    value = _bare_value(match[0])
    if value is None or scaled is None:
        return None
    value *= _scale_of(scaled[1])
    return Number(match.start(), scaled.end(), value, (value, value * 1.2), step=value)


def _counted(text: str, end: int, value: float) -> tuple[Kind, int, tuple[float, ...], bool]:
    """What the word behind a number makes of it: kind, end, readings, and whether it must not be firm."""
    match = _AFTER.match(text, end)
    name = match.lastgroup if match else None
    if match is None or name is None:
        return "number", end, (value,), False
    if name == "percent":
        return "percent", match.end(), (value, value / 100), False
    if name == "tenths":
        return "percent", match.end(), (value * 10, value / 10, value), True
    if name == "decade" or (name == "year" and 9 < value < 100):
        return "number", end, (value, 1900 + value, 2000 + value), name == "decade"
    if name == "year":
        return ("year" if value > 999 else "number"), end, (value,), False
    if name == "month":
        return ("month" if 1 <= value <= 12 else "number"), end, (value,), False
    if name == "day":
        return ("day" if 1 <= value <= 31 else "number"), end, (value,), False
    if name == "week":
        return "number", end, ((value, value / 7) if value % 7 == 0 else (value,)), False
    if name == "time":
        return "time", end, (value, value + 12, value - 12), True
    return "number", end, ((value, value / 2, value / 2 * 1000) if name == "jin" else (value,)), True


def _bare_value(written: str) -> float | None:
    """The value of a numeral in characters without the "more than" inside it: 二十多万."""
    return value_of(written.replace("多", "").replace("余", ""))


def value_of(written: str) -> float | None:
    """The value of a numeral in digits or characters; None where it has no single one (二三).

    Characters for digits in a row are read by position (二〇二二), except two of them, which mean "two or three".
    """
    if written[0].isdigit():
        return float(written.replace(",", ""))
    whole, _, decimals = written.partition("点")
    if decimals:
        head = value_of(whole) if whole else None
        return None if head is None else head + float("0." + "".join(str(_DIGITS[char]) for char in decimals))
    if all(char in _DIGITS for char in whole):
        if len(whole) == 2 and not set(whole) & set("零〇○"):
            return None
        return float("".join(str(_DIGITS[char]) for char in whole))
    return _evaluate(whole)


def _evaluate(written: str) -> float | None:
    total = section = last = 0
    digit: int | None = None
    gap = False
    for char in written:
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
            gap = gap or digit == 0
        elif char in _TENS:
            section += (1 if digit is None else digit) * _TENS[char]
            last, digit, gap = _TENS[char], None, False
        else:
            section += digit or 0
            # 两亿三千万 adds to what is there, 三万五千亿 and 万亿 multiply it.
            if total >= _MYRIADS[char]:
                total += section * _MYRIADS[char]
            else:
                total = (total + section or 1) * _MYRIADS[char]
            last, section, digit, gap = _MYRIADS[char], 0, None, False
    # 三千五 is 3,500, but 三千零五 is 3,005.
    if digit and last >= 100 and not gap:
        return float(total + section + digit * last // 10)
    return float(total + section + (digit or 0))


def _last_place(written: str) -> float:
    """The value of one in the last place that a numeral in characters fills: 100 in 三千五百, 1 in 十五."""
    place = 1.0
    for char in reversed(written):
        factor = _TENS.get(char) or _MYRIADS.get(char)
        if factor is None:
            return place
        place *= factor
    return place


def _scale_of(written: str) -> float:
    scale = 1.0
    for char in written:
        scale *= _TENS.get(char) or _MYRIADS[char]
    return scale
