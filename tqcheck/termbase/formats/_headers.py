"""Which column of a table is which, by its name in English or Chinese, or by the language that it is in.

A heading may have a number behind it (“synonym 2”), a language before, behind or in brackets (“source (zh)”, “English
term”, “英文译名”). A language alone means the source or the preferred forms, as `termbase.languages.choose` has it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.errors import TermbaseError, nearest
from tqcheck.model.lean import dataclass
from tqcheck.model.term import COLUMNS, GlossaryDefect
from tqcheck.termbase.formats._values import shortened
from tqcheck.termbase.languages import Chosen, choose, is_same, language_named, pick
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.plugins import ReadOptions

TERM, UNUSED = "term", "unused"
"""Not columns of ours: a term in the language said beside it, and what glossaries hold for their own book-keeping."""

_LONGEST = 60
"""Characters of a heading; what is longer is none."""

_NAMES = {
    "source": """
        source, source term, source terms, source text, source form, source forms, source language, source word, src,
        original, original term, original text,
        原文, 源语, 源文, 源语言, 源术语, 源词, 原语, 原语言, 原词, 原术语, 来源语, 源語, 源語言
    """,
    "preferred": """
        preferred, preferred term, preferred form, preferred translation, target, target term, target terms,
        target text, target form, target language, tgt, translation, translations, translated term, approved,
        approved term, approved translation, recommended, standard, standard translation, official translation,
        equivalent, rendering, use,
        译文, 译, 译名, 译法, 译词, 翻译, 目标, 目标语, 目标语言, 目标术语, 首选, 首选译法, 首选译名, 首选译文, 推荐,
        推荐译法, 推荐译名, 标准译法, 标准译名, 规范译名, 规范译法, 规范译文, 正确译法, 正式译名, 统一译法, 譯文, 譯名,
        翻譯, 目標語
    """,
    "admitted": """
        admitted, admitted term, admitted form, allowed, allowed term, accepted, acceptable, also allowed, alternative,
        alternatives, alternative term, alternative translation, alternate, synonym, synonyms, variant, variants,
        other translation,
        备选, 备选译法, 备选译名, 备选译文, 可用, 可用译法, 可用译名, 可接受, 可接受译法, 允许, 允许译法, 其他译法,
        其它译法, 同义词, 别名, 又译, 也作, 变体
    """,
    "forbidden": """
        forbidden, forbidden term, forbidden form, forbidden translation, deprecated, deprecated term, do not use,
        don't use, dont use, not to use, avoid, banned, prohibited, not allowed, not recommended, rejected, wrong,
        wrong translation, incorrect, incorrect translation, mistranslation, never use, disallowed,
        禁用, 禁用译法, 禁用译名, 禁用译文, 禁用词, 禁止, 禁止使用, 错误, 错误译法, 错误译名, 错误译文, 误译, 错译,
        不可用, 不用, 勿用, 避免, 弃用, 不推荐, 錯誤譯法
    """,
    "case": """
        case, case sensitive, case sensitivity, match case, casing,
        大小写, 区分大小写, 大小写敏感, 大小寫
    """,
    "pos": """
        pos, part of speech, parts of speech, word class,
        词性, 詞性, 词类
    """,
    "domain": """
        domain, domains, subject, subject field, field, category, topic, area,
        领域, 专业, 专业领域, 学科, 分类, 类别, 主题, 行业, 領域
    """,
    "scope": """
        scope, scopes, path, paths, file, files, documents, applies to,
        适用范围, 范围, 适用文件, 文件
    """,
    "dnt": """
        dnt, do not translate, don't translate, dont translate, non translatable, nontranslatable, no translate,
        untranslatable,
        不译, 不翻译, 不翻, 免译, 保留原文, 勿译
    """,
    "definition": """
        definition, definitions, meaning, description,
        定义, 释义, 解释, 说明, 含义, 定義
    """,
    "note": """
        note, notes, comment, comments, remark, remarks, usage, usage note, usage notes, info, context,
        备注, 注释, 注, 附注, 批注, 用法, 用法说明, 语境, 備註
    """,
    TERM: """
        term, terms, entry, word, phrase, name, form, text, terminology,
        术语, 词条, 词, 词语, 名称, 名词, 用语, 词汇, 術語, 名稱
    """,
    UNUSED: """
        id, no, no., nr, nr., #, number, index, row, term id, concept id, entry id, created, created by, created at,
        creation date, modified, modified by, modified at, last modified, updated, date, author, creator, owner,
        frequency, count,
        序号, 编号, 号, 序, 日期, 创建时间, 创建日期, 创建人, 创建者, 修改时间, 修改日期, 更新时间, 作者, 添加人, 频次,
        次数, 序號
    """,
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What the name of a column says.

    Attributes:
        column: One of COLUMNS, TERM or UNUSED; empty = only the language is said.
        lang: The language that the column is in; empty = not said.
        numbered: Whether there may be several of the kind.
    """

    column: str
    lang: str = ""
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table.

    Attributes:
        names: One of COLUMNS for each column, or empty for one that is not read. A name may occur again: its cells
            then hold forms of the same kind.
        source_lang, target_lang: Empty where the headings do not say.
        defects: What is to be said of the headings.
    """

    names: tuple[str, ...]
    source_lang: str = ""
    target_lang: str = ""
    defects: tuple[GlossaryDefect, ...] = ()


def heading(text: str) -> Heading | None:
    """What the name of a column says; None if it is unknown."""
    if len(text) > _LONGEST:
        return None
    folded = fold(text).text.strip(" *:")
    name = " ".join(folded.replace("_", " ").replace("-", " ").split())
    # “zh-CN” has its hyphen for a reason.
    found = _named(name) or _named(folded)
    if found is None and (match := re.search(" ?#?[0-9]+$", name)) is not None:
        found = _named(name[: match.start()])
        return found and Heading(found.column, found.lang, numbered=True)
    return found


def columns_of(path: str, line: int, cells: Sequence[str], options: ReadOptions) -> Columns:
    """The columns that a first row names.

    Args:
        line: 1-based line of that row.

    Raises:
        TermbaseError: a column is unknown, occurs twice or has no name, or those with the target forms are missing.
    """
    headings = []
    for number, cell in enumerate(trimmed(cells), 1):
        found = heading(cell)
        if found is None:
            raise _unknown(path, line, number, cell)
        headings.append(found)
    named = {found.column for found in headings}
    langs = [found.lang for found in headings if found.lang and found.column in ("", TERM)]
    chosen = _choose(path, langs, named, options)
    names = [_name(found, chosen, named) for found in headings]
    _require(path, line, cells, headings, names)
    defects = list(chosen.defects)
    for cell, found, name in zip(cells, headings, names, strict=False):
        # Of languages that were not taken is said enough.
        if not name and not (chosen.defects and found.lang):
            defects.append(GlossaryDefect(line, f"the column “{shortened(cell.strip())}” is not used"))
    source_lang = _said(headings, "source") or chosen.source
    target_lang = _said(headings, "preferred") or chosen.target
    return Columns(tuple(names), source_lang, target_lang, tuple(defects))


def trimmed(cells: Sequence[str]) -> Sequence[str]:
    """Cells without the empty ones at the end, which spreadsheets leave behind."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def is_misspelt(cell: str) -> bool:
    """Whether an unknown heading is very nearly a known one."""
    import difflib

    return bool(difflib.get_close_matches(cell.strip().lower(), _by_name(), n=1, cutoff=0.8))


def _choose(path: str, langs: Sequence[str], named: set[str], options: ReadOptions) -> Chosen:
    """What the columns that are named by their language hold, as far as no other column is named for it."""
    if not langs or {"source", "preferred"} <= named:
        return Chosen("", "")
    if "preferred" in named:
        return Chosen(pick(langs, options.source_lang) or langs[0], "")
    if "source" in named and not options.target_lang:
        return Chosen("", pick(langs, "en") or langs[0])
    chosen = choose(path, langs, options)
    return Chosen("", chosen.target) if "source" in named else chosen


def _name(found: Heading, chosen: Chosen, named: set[str]) -> str:
    """The column of a heading, empty if it is not read."""
    if found.column == UNUSED:
        return ""
    if found.column == TERM and not found.lang:
        return "source" if named & {"source", "preferred", "dnt"} or chosen.target else "preferred"
    if found.column in ("", TERM):
        return {chosen.source: "source", chosen.target: "preferred"}.get(found.lang, "")
    if found.column in ("admitted", "forbidden") and found.lang and is_same(found.lang, chosen.source):
        return "source"  # a synonym of the source, or a word that the source should not have used, means the same
    return found.column


def _said(headings: Sequence[Heading], column: str) -> str:
    return next((found.lang for found in headings if found.column == column and found.lang), "")


def _require(path: str, line: int, cells: Sequence[str], headings: Sequence[Heading], names: Sequence[str]) -> None:
    """Refuse a table that says one thing twice or lacks what is needed."""
    first: dict[str, int] = {}
    for number, (found, name) in enumerate(zip(headings, names, strict=True)):
        before = first.setdefault(name, number)
        if not name or before == number or found.numbered or name != found.column:
            continue
        if cells[before].strip().lower() == cells[number].strip().lower():
            what = f"the column “{cells[number].strip()}” occurs twice"
        else:
            what = f"the columns “{cells[before].strip()}” and “{cells[number].strip()}” both mean “{name}”"
        raise TermbaseError(
            what, path=path, line=line, hint="keep one of the two, or number them: synonym 1, synonym 2"
        )
    if not {"preferred", "forbidden"} & set(names) and not {"source", "dnt"} <= set(names):
        hint = f"the first row names the columns ({', '.join(COLUMNS)}); “preferred” holds the wanted forms"
        raise TermbaseError("the column “preferred” is missing", path=path, line=line, hint=hint)


def _unknown(path: str, line: int, number: int, cell: str) -> TermbaseError:
    name = cell.strip().lower()
    if not name:
        return TermbaseError(f"column {number} has no name", path=path, line=line, hint="name it, or delete it")
    hint = nearest(name, _by_name()) or nearest(name, COLUMNS)
    return TermbaseError(f"unknown column “{shortened(name)}”", path=path, line=line, hint=hint)


def _named(name: str) -> Heading | None:
    """What a name says, without a number."""
    column = _by_name().get(name)
    if column is not None:
        return Heading(column)
    lang = language_named(name)
    if lang:
        return Heading("", lang)
    match = re.fullmatch(r"(.*?) ?[(\[]([^()\[\]]*)[)\]]", name)
    if match is not None:
        outer, inner = match.groups()
        lang = language_named(inner)
        found = _named(outer)
        if lang and found is not None:
            return Heading(found.column, lang)
        # “English (US)”: the brackets say which English.
        return found if found is not None and found.lang else None
    return _with_language(name)


def _with_language(name: str) -> Heading | None:
    """A name that a language stands in front of or behind: “english term”, “source zh”, “英文译名”."""
    before, _, last = name.rpartition(" ")
    first, _, behind = name.partition(" ")
    for lang, rest in ((first, behind), (last, before), *((name[:end], name[end:]) for end in (1, 2, 4))):
        column = _by_name().get(rest)
        tag = language_named(lang) if column is not None else ""
        if column is not None and tag:
            return Heading(column, tag)
    return None


@cache
def _by_name() -> dict[str, str]:
    return {
        name: column for column, names in _NAMES.items() for name in map(str.strip, re.split("[,\n]", names)) if name
    }
