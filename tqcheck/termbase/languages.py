"""Which languages a glossary has, and which of several are its source and its target."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError
from tqcheck.model.lang import primary_language
from tqcheck.model.lean import dataclass
from tqcheck.model.term import GlossaryDefect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.plugins import ReadOptions

UNKNOWN_SOURCE, UNKNOWN_TARGET = "x-source", "x-target"
"""Private tags (BCP 47, section 2.2.7) under which a language is written that nobody named."""

_TAG = "([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)"
"""The tags of BCP 47 that glossaries have."""

# How people name languages in headers. Of codes only those that stand here count: `no` is no language but a number.
_NAMES = """
ar: arabic 阿拉伯语 阿拉伯文 العربية
bg: bulgarian
cs: czech 捷克语 čeština
da: danish dansk
de: german deutsch 德语 德文
el: greek
en: english eng 英语 英文 英語 英
es: spanish español 西班牙语 西班牙文
et: estonian
fa: persian farsi
fi: finnish suomi
fr: french français 法语 法文
he: hebrew
hi: hindi 印地语
hr: croatian
hu: hungarian magyar
id: indonesian 印尼语
it: italian italiano 意大利语
ja: japanese jpn 日语 日文 日本語
kk: kazakh 哈萨克语
ko: korean 韩语 韩文 한국어
lt: lithuanian
lv: latvian
mn: mongolian 蒙古语 蒙文
ms: malay 马来语
nb: norwegian
nl: dutch nederlands
pl: polish polski 波兰语
pt: portuguese português 葡萄牙语
ro: romanian
ru: russian русский 俄语 俄文
sk: slovak
sl: slovenian
sr: serbian
sv: swedish svenska
th: thai 泰语 泰文
tr: turkish türkçe 土耳其语
uk: ukrainian
vi: vietnamese 越南语 越语
zh: chinese mandarin cn chi zho 中文 汉语 漢語 中国语 中 汉 漢
zh-Hans: simplified simplifiedchinese chinesesimplified chs sc 中文简体 简体中文 简中 简体 简体字
zh-Hant: traditional traditionalchinese chinesetraditional cht tc 中文繁体 繁體中文 繁体中文 繁中 繁體 繁体
"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The languages taken from a file, empty where it has none such, and what is to be said of the choice."""

    source: str
    target: str
    defects: tuple[GlossaryDefect, ...] = ()


def tag_of(text: str) -> str:
    """A language tag in the case of BCP 47 (`ZH_cn` is `zh-CN`); what is none stays as it is."""
    text = text.strip()
    if re.fullmatch(_TAG, text) is None:
        return text
    first, *rest = re.split("[-_]", text)
    parts = [
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 and part.isalpha() else part.lower()
        for part in rest
    ]
    return "-".join([first.lower(), *parts])


def language_named(text: str) -> str:
    """The tag of a language by its name or code, as headers have it; empty if it is none."""
    word = text.strip().lower()
    named = _by_name().get(word.replace(" ", ""))
    if named:
        return named
    match = re.fullmatch(_TAG, word)
    return tag_of(word) if match is not None and match[1] in _by_name() else ""


def said(tag: str) -> str:
    """A tag, or nothing if it stands for a language that nobody named."""
    return "" if tag in (UNKNOWN_SOURCE, UNKNOWN_TARGET) else tag


def is_same(a: str, b: str) -> bool:
    """Whether two tags name the same language, whatever their regions and scripts."""
    return primary_language(a) == primary_language(b)


def choose(path: str, present: Iterable[str], options: ReadOptions, *, source: str = "") -> Chosen:
    """Source and target among the languages of a file.

    The target is what the options say, else English if the file has it, else the second language. The source is what
    the options or the file say, else the first of the others. A single language is the target.

    Args:
        present: Tags in the order in which they occur.
        source: The one that the file itself calls its source; it need not have it.

    Raises:
        TermbaseError: the file has no terms in the target language that was asked for.
    """
    tags = list(dict.fromkeys(present))
    if options.target_lang:
        target = pick(tags, options.target_lang)
        if not target:
            what = f"the glossary has no terms in “{options.target_lang}”"
            raise TermbaseError(what, path=path, hint=f"languages in it: {', '.join(tags) or 'none'}")
    else:
        said = pick(tags, options.source_lang or source)
        others = [tag for tag in tags if tag != said] or tags
        target = pick(others, "en") or "".join(others[: 1 if said else 2][-1:])
    rest = [tag for tag in tags if tag != target]
    origin = pick(rest, options.source_lang or source)
    if not origin and rest and not options.source_lang:
        origin = rest[0]
    if len(rest) > 1 and not (options.source_lang and options.target_lang):
        what = f"of its languages ({', '.join(tags)}) “{origin}” was taken for the source and “{target}” for the target"
        hint = "say which with --source-lang and --target-lang"
        return Chosen(origin, target, (GlossaryDefect(None, what, hint=hint),))
    return Chosen(origin, target)


def pick(tags: Sequence[str], wanted: str | None) -> str:
    """The tag that comes nearest to the one wanted; empty if none is of that language."""
    if not wanted:
        return ""
    wanted = tag_of(wanted)
    return wanted if wanted in tags else next((tag for tag in tags if is_same(tag, wanted)), "")


@cache
def _by_name() -> dict[str, str]:
    named = {}
    for line in _NAMES.strip().splitlines():
        tag, _, names = line.partition(": ")
        named.update(dict.fromkeys([tag, *names.split()], tag))
    del named["id"]  # a column “id” holds ids
    return named
