"""Cells in the script of the wrong language: Chinese among English forms, columns that were swapped.

A column's script is that of its language where one is named, else that of nearly all its cells. Latin words among
Chinese are mostly right (CEO, ESG, a brand), so there only running English words count.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tqcheck.model.lang import primary_language
from tqcheck.termbase.flaw import Flaw, flaw_of
from tqcheck.text.language import script_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.term import TermEntry

_SCRIPTS_OF = {
    "zh": ("Han",), "yue": ("Han",), "ja": ("Kana", "Han"), "ko": ("Hangul", "Han"), "el": ("Greek",),
    "he": ("Hebrew",), "th": ("Thai",), "hi": ("Devanagari",), "mr": ("Devanagari",), "ne": ("Devanagari",),
    "bn": ("Bengali",), "pa": ("Gurmukhi",), "gu": ("Gujarati",), "ta": ("Tamil",), "te": ("Telugu",),
    "kn": ("Kannada",), "ml": ("Malayalam",), "si": ("Sinhala",), "lo": ("Lao",), "bo": ("Tibetan",),
    "my": ("Myanmar",), "ka": ("Georgian",), "hy": ("Armenian",), "am": ("Ethiopic",), "km": ("Khmer",),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"), ("Cyrillic",)),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug"), ("Arabic",)),
}  # fmt: skip
"""Scripts of a language, by its primary subtag; Latin where it is not named. Serbian and the like may be Latin, too."""
_ALSO_LATIN = ("sr", "kk", "mn", "tg", "ug")

_NAMES = {"Han": "Chinese characters", "Kana": "Japanese", "Latin": "Latin letters", "Hangul": "Korean"}
_SAMPLE = 2000
_LEAST_ROWS = 3
_SHARE = 0.8
"""Of the cells looked at: as many must be of one script for a column without a language to have that script."""

_IDEOGRAPHS = re.compile("[\u4e00-\u9fff]+")
_RUNNING = re.compile(r"\b[a-z]{3,}\b")


def language_flaws(entries: Sequence[TermEntry], source_lang: str, target_lang: str) -> Iterator[Flaw]:
    """The cells of one glossary that are in the script of the wrong language.

    Args:
        source_lang, target_lang: BCP 47; empty = not known.
    """
    source = _expected(source_lang, (entry.source[0] for entry in entries if entry.source))
    target = _expected(target_lang, (entry.preferred[0] for entry in entries if entry.preferred))
    if not target or set(source) & set(target):
        return
    flaws: list[Flaw] = []
    swapped: list[TermEntry] = []
    for entry in entries:
        if entry.dnt or not (entry.source or entry.preferred):
            continue
        if source and _is_swapped(entry, source, target):
            swapped.append(entry)
        else:
            flaws.extend(_cells(entry, source, target))
    rows = sum(1 for entry in entries if entry.source)
    if len(swapped) > 1 and len(swapped) * 2 > rows:
        what = f"source and target are swapped in {len(swapped):,} of {rows:,} rows"
        yield Flaw(swapped[0].path, None, "error", "swapped", what, "name the columns the other way round")
        return
    for entry in swapped:
        what = f"“{entry.source[0]}” and “{entry.preferred[0]}” are swapped: the source is in {_name(target)}"
        yield flaw_of(entry, "warning", "swapped", what, "exchange the two cells")
    yield from flaws


def _cells(entry: TermEntry, source: tuple[str, ...], target: tuple[str, ...]) -> Iterator[Flaw]:
    texts = {*entry.source, *entry.preferred} if entry.source else set()
    for column, forms, expected in (
        ("source", entry.source, source),
        ("preferred", entry.preferred, target),
        ("admitted", entry.admitted, target),
        ("forbidden", entry.forbidden, target),
    ):
        for form in forms if expected else ():
            if form.isascii() and "Latin" in expected:
                continue
            found = scripts_of(form)
            stray = [script for script in found if script not in expected]
            if not stray or not _counts(form, stray, expected, texts):
                continue
            verb = "has" if len(stray) < len(found) else "is in"
            thing = _name(tuple(stray)) + (" in it" if verb == "has" else "")
            what = f"“{form}” {verb} {thing}, but the column “{column}” is in {_name(expected)}"
            yield flaw_of(entry, "warning", "wrong-language", what, "write the form in the language of its column")


def _counts(form: str, stray: list[str], expected: tuple[str, ...], texts: set[str]) -> bool:
    if stray != ["Latin"]:
        return stray != ["Greek"] or len(form) > 4  # α and μ stand among letters of any script
    running = _RUNNING.findall(form)
    has_expected = any(script in expected for script in scripts_of(form))
    return not has_expected and len(running) > 1 and len(texts) > 1


def _is_swapped(entry: TermEntry, source: tuple[str, ...], target: tuple[str, ...]) -> bool:
    if not entry.source or not entry.preferred:
        return False
    first, second = scripts_of(entry.source[0]), scripts_of(entry.preferred[0])
    return bool(
        first and second and all(script in target for script in first) and all(script in source for script in second)
    )


def scripts_of(form: str) -> tuple[str, ...]:
    """The scripts in a form, in order, each once."""
    if form.isascii():
        return ("Latin",) if any(map(str.isalpha, form)) else ()
    if _IDEOGRAPHS.fullmatch(form):  # the usual case in a column that is no Latin one
        return ("Han",)
    return tuple(dict.fromkeys(script for _, _, script in script_runs(form)))


def _expected(lang: str, cells: Iterable[str]) -> tuple[str, ...]:
    """The scripts that a column is in; none where nothing tells."""
    if lang:
        subtag = primary_language(lang)
        return _SCRIPTS_OF.get(subtag, ("Latin",)) + (("Latin",) if subtag in _ALSO_LATIN else ())
    counts: Counter[str] = Counter()
    rows = 0
    for cell, _ in zip(cells, range(_SAMPLE), strict=False):
        scripts = scripts_of(cell)
        rows += bool(scripts)
        # A cell with Chinese and Latin in it is Chinese.
        counts.update([next((script for script in scripts if script != "Latin"), "Latin")] if scripts else ())
    if rows < _LEAST_ROWS:
        return ()
    script, count = counts.most_common(1)[0]
    if script in ("Kana", "Han") and counts["Kana"] * 10 > rows:
        return ("Kana", "Han") if counts["Kana"] + counts["Han"] >= _SHARE * rows else ()
    return (script,) if count >= _SHARE * rows else ()


def _name(scripts: tuple[str, ...]) -> str:
    return " and ".join(_NAMES.get(script, script) for script in scripts[:1])
