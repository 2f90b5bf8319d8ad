"""Sentences of a text, with rules for corporate prose: companies, titles, numbers, lists, quotes, missing spaces.

One regular expression finds the places where a sentence may end; plain Python looks at the words around each. When in
doubt, a sentence goes on: a sentence cut in two misleads more checks than two sentences taken as one.
"""

from __future__ import annotations

import re
from functools import cache

from tqcheck.text._ranges import INVISIBLE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CLOSERS = "\"')\\]}\u2019\u201d\u00bb\u203a\u3009\u300b\u300d\u300f\u3011\uff09"
_STOPS = ".!?\u2026"
_FULL_STOPS = "\u3002\uff01\uff1f\uff61\u061f\u06d4\u0964"
_AFTER_STOPS = _CLOSERS + INVISIBLE
_BREAKS = "\n\r\f\u2028\u2029"

# Never the end of a sentence: what follows belongs to them.
_OPEN = _set(
    "mr mrs ms mx messrs mme mlle dr prof gen rep sen gov capt cpt cmdr lt col maj sgt rev hon pres supt mt "
    "e.g i.e eg ie viz cf vs v approx ca esp resp incl excl ref refs ext tel fax attn "
    "z.b d.h u.a bzw ggf inkl zzgl sog vgl \u0442.\u0435 \u0442.\u043d"
)

# These belong to a number that follows: "No. 3", "Fig. 2", "Sept. 30".
_BEFORE_NUMBER = _set(
    "no nos nr art arts sec secs sect fig figs eq eqs vol vols pp p para paras ch chap cl pt pts app ex ed eds tab "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_ROMAN = _set("I II III IV V VI VII VIII IX X XI XII")
_NUMBERS = _ROMAN | _set("One Two Three Four Five Six Seven Eight Nine Ten")

# The end of a sentence only if the next word commonly begins one: "Co., Ltd. The", but "Apple Inc. Chairman".
_PART_OF_NAME = _set(
    "ltd inc corp co cos llc llp plc pte pty pvt bhd sdn bros cie assn assoc dept div univ inst intl natl govt prov "
    "est jr sr esq st ave blvd rd bldg rm fl ft mfg tech eng elec mech chem pharm econ dev mgmt admin min max avg misc "
    "tue tues thu thur thurs fri"
)
_STARTERS = _set(
    "A According Accordingly Additionally After Against All Also Although Amid Among An And Another Any As At Based "
    "Because Before Besides Both But By Compared Considering Consequently Currently Despite Due During Each Either "
    "Even Every Finally First Firstly Following For From Further Furthermore Given He Hence Her Here His How However "
    "I If In Indeed Instead It Its Last Lastly Later Like Looking Many Meanwhile Moreover Most My Neither "
    "Nevertheless Next No None Nonetheless Nor Not Now Of On Once One Only Other Others Our Out Over Overall Part "
    "Per Please Pursuant Rather Recently Regarding Second Secondly Several She Similarly Since So Some Specifically "
    "Subsequently Such Than Thanks That The Their Then There Thereafter Therefore These They Third Thirdly This Those "
    "Though Through Throughout Thus To Today Together Under Unless Until Up Upon We What When Where Whereas Whether "
    "Which While Who Why With Within Without Yet You Your "
    "Der Die Das Ein Eine Wir Im Le La Les Il Elle Nous El Los Las"
)

# What may follow the time of a day: "3 p.m. Beijing time", "9 a.m. Monday".
_AFTER_TIME = _set(
    "Beijing Hong Shanghai Tokyo Singapore London Paris Berlin Moscow New Eastern Central Mountain Pacific Greenwich "
    "GMT UTC BST CET CST EST EDT ET PST PDT PT HKT SGT JST Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April May June July August September October November December"
)

# "am 3. Mai": German puts a point after ordinal numbers.
_GERMAN_MONTHS = _set("Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember")

# A capital by itself after these is a label and may end a sentence; elsewhere it is an initial: "Appendix A. The".
_LABELLED = _set(
    "annex appendix article block category class clause division exhibit figure grade group hepatitis level line note "
    "option panel part phase plan point schedule section sector series share shares stage step table tier tranche type "
    "unit vitamin volume"
)

# After a point without a space these make a name, no new sentence: "Node.Js", "Report.Doc".
_SUFFIXES = _set(
    "Ai App Cn Co Com Csv Doc Docx Exe Gov Html Io Js Jp Json Ltd Md Net Org Pdf Ppt Pptx Py Txt Uk Xls Xlsx Xml Zip"
)

# "600028. SH", damaged
_EXCHANGES = _set("BJ HK KS SH SI SS SZ TW US")

# Colons and semicolons
_BEFORE_ITEM = (":", ";", "\uff1a", "\uff1b")

# Beside a word with a point inside, these make it an address, a path or code.
_IN_ADDRESS = tuple("@/\\_=#(0123456789")

_FIRST_KANA = "\u3040"
# What cannot begin a sentence; the empty string stands for the end of the text.
_NEVER_FIRST = frozenset(("", *".,;:!?)]}%/&=\u2026"))

_LONGEST_WORD = 40


@cache
def _candidates() -> re.Pattern[str]:
    """Where a sentence may end: white space from a line break on, or stops with the quotes and brackets they close.

    A stray space before the latter is tolerated.
    """
    # NOTE: it begins with one plain set, which `re` searches several times faster than a choice of branches.
    return re.compile(
        rf"[{_STOPS}{_FULL_STOPS}{_BREAKS}](?:(?<=[{_BREAKS}])\s*"
        rf"|[{_STOPS}{_FULL_STOPS}]*[{_AFTER_STOPS}]*(?: [{_CLOSERS}]+(?=\s|\Z))?)"
    )


@cache
def _list_item() -> re.Pattern[str]:
    """How an item of a list begins, at the start of a line."""
    han_number = "[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e]{1,4}"
    return re.compile(
        "[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u25a0\u25a1\u25c6\u25b6\u2713\u27a2\uf0b7\u2460-\u249b\u2776-\u2793]"
        '|[-*+\u2013\u2014]\\s+(?=[^\\W_a-z]|["\u201c(])'
        "|[(\uff08]?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})(?:[)\uff09]|[.](?=\\s)|\u3001)"
        "|\\d{1,3}[.](?=[^\\W\\d_])"
        f"|[(\uff08]?{han_number}[)\uff09\u3001]|\u7b2c(?:{han_number}|\\d{{1,3}})[\u7ae0\u8282\u6761\u6b3e]"
    )


@cache
def _dotted() -> re.Pattern[str]:
    """An abbreviation with points inside, without its last one: U.S, p.m, Ph.D, S.p.A."""
    return re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]*")


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of a text, in order, without surrounding white space; all that is not white lies in one.

    Sentences end at . ! ? and their full-width and ideographic forms, with the closing quotes and brackets that follow,
    and at blank lines; not at colons and semicolons. A single line break ends one only before an item of a list.
    """
    spans: list[tuple[int, int]] = []
    start = _skip_white(text, 0)
    for candidate in _candidates().finditer(text):
        first, end = candidate.span()
        char = text[first]
        if first < start:
            continue
        if char in _BREAKS:
            if _is_paragraph_break(candidate[0]) or _list_item().match(text, _skip_invisible(text, end)):
                spans.append((start, start + len(text[start:first].rstrip())))
                start = end
        elif char in _FULL_STOPS or _ends(text, start, first, end):
            spans.append((start, end))
            start = _skip_white(text, end)
    if start < len(text):
        spans.append((start, start + len(text[start:].rstrip())))
    return spans


def _skip_white(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _skip_invisible(text: str, at: int) -> int:
    while at < len(text) and text[at] in INVISIBLE:
        at += 1
    return at


def _is_paragraph_break(white: str) -> bool:
    """Whether white space that begins with a line break holds a blank line or a sign for a new paragraph or page."""
    if "\f" in white or "\u2029" in white:
        return True
    return white.count("\n") + white.count("\r") - white.count("\r\n") + white.count("\u2028") > 1


def _ends(text: str, start: int, first: int, end: int) -> bool:
    """Whether the stop `text[first:end]` ends the sentence that began at `start`."""
    after = _skip_white(text, end)
    if after == len(text):
        return True
    if after == end:
        return _ends_without_space(text, start, first, end)
    after = _skip_invisible(text, after)
    if text[after : after + 1] in _NEVER_FIRST:
        return False
    if text[first] != "." or text[first + 1] in _STOPS:
        return not text[after].islower() and (first == start or text[first - 1] not in "[(")
    begin, word = _word_before(text, start, first)
    if word.replace(".", "").isdecimal():
        return _ends_after_number(text, start, begin, word, after)
    if len(word) == 1:
        return _ends_after_letter(text, start, begin, word, after)
    if word.upper() in _ROMAN and _starts(text, start, begin):
        return False
    return _ends_after_word(text, word, after, closed=end - first > 1)


def _word_before(text: str, start: int, end: int) -> tuple[int, str]:
    """The word that ends at `end` and where it begins; points, hyphens, ampersands and apostrophes are parts of it."""
    while end > start and text[end - 1] in INVISIBLE:
        end -= 1
    low = max(start, end - _LONGEST_WORD)
    begin = end
    while begin > low and (text[begin - 1].isalnum() or text[begin - 1] in ".-&'\u2019"):
        begin -= 1
    while begin < end and not text[begin].isalnum():
        begin += 1
    return begin, text[begin:end]


def _word_after(text: str, after: int) -> str:
    """The letters at `after`, or behind one quotation mark there."""
    if text[after] in "\"'\u201c\u2018":
        after += 1
    match = _letters().match(text, after)
    return match[0] if match else ""


def _starts(text: str, start: int, begin: int) -> bool:
    """Whether nothing visible lies between the start of the sentence and `begin`."""
    return begin - start <= _LONGEST_WORD and not text[start:begin].strip(INVISIBLE)


def _is_item(text: str, start: int, begin: int) -> bool:
    """Whether what begins at `begin` can number an item: it starts the sentence or follows a colon or semicolon."""
    if _starts(text, start, begin):
        return True
    before = text[max(start, begin - 3) : begin]
    return before.rstrip().endswith(_BEFORE_ITEM) and not before[-2:-1].isdecimal()  # a digit before: "at 12:00. The"


def _ends_after_number(text: str, start: int, begin: int, number: str, after: int) -> bool:
    following = text[after]
    if following.islower():
        return False
    if len(number) <= 3 or "." in number:
        if _is_item(text, start, begin):
            return False
        if following.isdecimal() and len(number) <= 2:  # "3. 5 billion", damaged
            return False
        return _word_after(text, after) not in _GERMAN_MONTHS
    return _word_after(text, after) not in _EXCHANGES


def _ends_after_letter(text: str, start: int, begin: int, letter: str, after: int) -> bool:
    if _is_item(text, start, begin):
        return False
    if not letter.isupper():
        if letter in _OPEN:
            return False
        return not text[after].islower() and not (letter in _BEFORE_NUMBER and text[after].isdecimal())
    if text[after].islower():
        return False
    _, before = _word_before(text, start, begin - 1)
    return before.lower() in _LABELLED or (letter == "I" and before.islower())


def _ends_after_word(text: str, word: str, after: int, *, closed: bool) -> bool:
    """Whether a stop after `word` (two letters or more) ends the sentence; `closed`: a quote or bracket was closed."""
    key = word.lower()
    following = text[after]
    if key in _OPEN:
        return False
    if following.islower():
        # A sentence that was begun in lower case by mistake; only where the word before is sure to be no abbreviation.
        return (
            not closed
            and len(word) > 3
            and word.isalpha()
            and word.islower()
            and key not in _PART_OF_NAME
            and key not in _BEFORE_NUMBER
        )
    if key in _BEFORE_NUMBER:
        return not following.isdecimal() and _word_after(text, after) not in _NUMBERS
    dotted = _dotted().fullmatch(key.rpartition("-")[2])
    if dotted and key.endswith(("a.m", "p.m")):
        return following != "(" and _word_after(text, after) not in _AFTER_TIME
    if dotted or key in _PART_OF_NAME:
        return _word_after(text, after) in _STARTERS
    return True


def _ends_without_space(text: str, start: int, first: int, end: int) -> bool:
    """Whether a stop with no white space after it ends a sentence nevertheless: "all tasks.Second, we must"."""
    begin, word = _word_before(text, start, first)
    last = begin + len(word)
    if last == start or text[first] == "\u2026" or text[first + 1] in _STOPS:
        return False
    before, following = text[last - 1], text[end]
    if before >= _FIRST_KANA and following >= _FIRST_KANA:
        return True
    if not (following.isupper() and text[end + 1 : end + 2].islower()):
        return False
    if "'" in text[first:end] or '"' in text[first:end]:  # may open a quotation as well
        return False
    if not (before.islower() or before in ")]%\u201d\u2019" or (len(word) == 4 and word.isdecimal())):
        return False
    next_word = _word_after(text, end)
    rest = text[end + len(next_word) : end + len(next_word) + 2]
    if next_word in _SUFFIXES or rest.startswith(_IN_ADDRESS) or (rest.startswith(".") and not rest[1:].isspace()):
        return False
    if "." in word or text[max(start, begin - 1) : begin].startswith(_IN_ADDRESS):
        return False
    key = word.lower()
    if key in _OPEN or key in _BEFORE_NUMBER:
        return False
    if key in _PART_OF_NAME:
        return next_word in _STARTERS
    return len(word) > 1 or not before.islower()
