r"""What cells and fields of a glossary hold, read and written alike by all formats.

Several forms in a cell are parted by `|`. `\|` is a bar that belongs to a form; of backslashes in front of a bar, two
stand for one, others are what they are. Texts have no control characters and no halves of surrogate pairs, which XML
and spreadsheets cannot hold; line ends are `\n`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.term import GlossaryDefect
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.term import Case

MAX_FORM = 131_072
"""Characters of a cell with forms: the limit of Python's csv module, kept by all formats."""

POS = ("noun", "verb", "adjective", "adverb", "properNoun", "other")
"""Parts of speech as TBX-Basic names them (TBX-Basic 3, data category partOfSpeech; properNoun from version 2)."""

_BAR = r"(\\*)\|"
_CONTROL = "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"

_YES = frozenset({"yes", "y", "true", "t", "1", "1.0", "x", "✓", "✔", "√", "on", "是", "对", "真"})
_NO = frozenset({"no", "n", "false", "f", "0", "0.0", "-", "off", "否", "不", "假"})
_SENSITIVE = frozenset({"sensitive", "case sensitive", "case-sensitive", "区分", "区分大小写", "敏感", "區分"})
_INSENSITIVE = frozenset(
    {"insensitive", "case insensitive", "case-insensitive", "ignore", "ignore case", "不区分", "不区分大小写"}
    | {"不敏感", "不區分"}
)
CASE_NAMES = ("sensitive", "insensitive", "yes", "no")
FLAG_NAMES = ("yes", "no")

_POS_WORDS = {
    "noun": "noun n nn substantive 名词 名詞 名",
    "verb": "verb v vb vi vt 动词 動詞 动",
    "adjective": "adjective adj a jj 形容词 形容詞 形",
    "adverb": "adverb adv rb 副词 副詞 副",
    "properNoun": "propernoun propn pn nnp name propername 专有名词 專有名詞 专名 固有名詞",
    "other": "other phrase nounphrase verbphrase sentence abbreviation acronym preposition prep conjunction conj "
    "pronoun pron numeral num interjection interj determiner det article particle prefix suffix affix 其他 其它 短语 "
    "词组 句子 缩写 介词 连词 代词 数词 量词",
}


def forms_of(cell: str | Sequence[str], line: int | None, defects: list[GlossaryDefect]) -> tuple[str, ...]:
    """The forms of a cell (a text) or of a list, trimmed, each once; what was mended is noted."""
    if isinstance(cell, str):
        # The usual case is one form with nothing to mend.
        if "|" not in cell and _is_sound(cell):
            return (cell,)
        cell = split(cell)
    if all(map(_is_sound, cell)):
        return tuple(dict.fromkeys(cell))
    return _mended(cell, line, defects)


def _is_sound(form: str) -> bool:
    # White space other than " " is not printable.
    return form.isprintable() and "  " not in form and form[:1] != " " != form[-1:] and 0 < len(form) <= MAX_FORM


def _mended(parts: Sequence[str], line: int | None, defects: list[GlossaryDefect]) -> tuple[str, ...]:
    if max(map(len, parts)) > MAX_FORM:
        what = f"a form is longer than {MAX_FORM:,} characters"
        defects.append(GlossaryDefect(line, what, fatal=True, hint="a term has some words; put texts into “note”"))
        return ()
    visible = [_visible(part) for part in parts]
    if visible != list(parts):
        defects.append(GlossaryDefect(line, "control characters in a form were left out"))
    forms = [" ".join(part.split()) for part in visible]
    if forms != visible:
        defects.append(GlossaryDefect(line, "spaces around or inside a form were made one space or none"))
    forms = [form if form.isprintable() or fold(form).text.strip() else "" for form in forms]
    if not all(forms):
        defects.append(GlossaryDefect(line, "an empty form was left out"))
    return tuple(dict.fromkeys(filter(None, forms)))


def writable(forms: Sequence[str]) -> tuple[str, ...]:
    """Forms as every format can hold them, and as they are read again."""
    if all(map(_is_sound, forms)):
        return tuple(dict.fromkeys(forms))
    return tuple(dict.fromkeys(filter(None, (" ".join(_visible(form).split()) for form in forms))))


def split(cell: str) -> list[str]:
    """The forms of a cell, as they stand there."""
    if "\\" not in cell:
        return cell.split("|")
    parts, form, done = [], "", 0
    for match in re.finditer(_BAR, cell):
        slashes = len(match[1])
        form += cell[done : match.start()] + "\\" * (slashes // 2)
        if slashes % 2:
            form += "|"
        else:
            parts.append(form)
            form = ""
        done = match.end()
    parts.append(form + cell[done:])
    return parts


def join(forms: Sequence[str]) -> str:
    """A cell that `split` makes these forms of."""
    escaped = [re.sub(_BAR, lambda match: match[1] * 2 + r"\|", form) for form in forms]
    # Behind all but the last comes a bar, in front of which backslashes count.
    return "|".join([*(form + form[len(form.rstrip("\\")) :] for form in escaped[:-1]), *escaped[-1:]])


def text_of(text: str) -> str:
    """A text for people, trimmed."""
    text = text.strip()
    if text.isprintable():
        return text
    return re.sub(_CONTROL, "", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def case_of(text: str) -> Case | None:
    """What a cell of “case” says; None if that is nothing known."""
    word = " ".join(text.lower().split())
    if word in _SENSITIVE or word in _YES:
        return "sensitive"
    return "insensitive" if not word or word in _INSENSITIVE or word in _NO else None


def flag_of(text: str) -> bool | None:
    """What a cell of “dnt” says; None if that is nothing known."""
    word = text.strip().lower()
    return True if word in _YES else False if not word or word in _NO else None


def pos_of(text: str) -> str:
    """The part of speech as TBX names it; empty if it is unknown."""
    word = "".join(char for char in text.lower() if char.isalnum())
    return _parts_of_speech().get(word, "")


def shortened(text: str) -> str:
    """A text of at most 40 characters, for messages."""
    return text if len(text) <= 40 else text[:39] + "…"


def _visible(part: str) -> str:
    """A form without what no form has; white space of any kind stays."""
    return part if part.isprintable() else re.sub(_CONTROL, lambda match: " " if match[0].isspace() else "", part)


@cache
def _parts_of_speech() -> dict[str, str]:
    return {word: name for name, words in _POS_WORDS.items() for word in words.split()}
