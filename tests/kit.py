"""Small checks, rules and documents with which the engine can be tested by itself.

`use_kit` registers the checks of this file under `kit-…`, as an installed package would. `write_rules` writes rule files
that use them. A word in CAPITALS stands for a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.text import Document, Edit, Segment, Span, TranslationUnit
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin, Literals, watched

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    import pytest

    from tqcheck.model.finding import Finding
    from tqcheck.model.text import Side
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Words:
    """Words to find, with what to write instead (`word=other`), and a few switches."""

    words: tuple[str, ...]
    applicability: str = "safe"
    side: str = "target"
    confidence: float | None = None
    entry: str | None = None

    def __post_init__(self) -> None:
        if "" in self.words:
            raise ValueError("a word must not be empty")


class WordsCheck:
    """Finds words as they are; waits for them."""

    def __init__(self, params: Words, setup: Setup) -> None:
        self.params = params
        self.pairs = [word.partition("=") for word in params.words]
        literals = tuple(word.lower() for word, _, _ in self.pairs)
        self.literals = Literals(target=literals) if params.side == "target" else Literals(source=literals)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterator[Hit]:
        side: Side = "target" if self.params.side == "target" else "source"
        view = ctx.analysis(unit, side).folded
        for seen in ctx.seen(unit, side):
            word, equals, other = self.pairs[seen.literal]
            span = Span(*view.to_raw(seen.start, seen.end))
            edits = (Edit(side, span, other),) if equals else ()
            suggestions = (Suggestion("", edits, self.params.applicability),) if edits else ()  # type: ignore[arg-type]
            yield Hit(
                span, side=side, fields={"word": word}, suggestions=suggestions,
                confidence=self.params.confidence, entry=self.params.entry,
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Nothing:
    """No parameters."""


@dataclass(frozen=True, slots=True)
class Table(Words):
    """Words, all found by one entry, and entries with examples."""

    entries: tuple[Mapping[str, object], ...] = ()


class CapitalsCheck:
    """Finds words in CAPITALS that the document used before; waits for nothing."""

    literals = NO_LITERALS

    def __init__(self, params: Nothing, setup: Setup) -> None:
        pass

    def check(self, document: Document, ctx: Context) -> Iterator[Hit]:
        first: dict[str, tuple[int, Span]] = {}
        for unit in document.units:
            for match in re.finditer(r"\b[A-Z]{2,}\b", ctx.analysis(unit).text):
                span = Span(*match.span())
                if match[0] in first:
                    index, other = first[match[0]]
                    yield Hit(span, unit=unit.index, related=(HitRef(index, "target", other, "first"),))
                first.setdefault(match[0], (unit.index, span))


class _Watched:
    """CAPITALS so far."""

    def __init__(self, params: Crash) -> None:
        self.params = params
        self.words: list[tuple[int, Span]] = []

    def see(self, unit: TranslationUnit) -> None:
        if self.params.where == "see" and self.params.word in unit.target.text:
            raise RuntimeError("it crashed in see")
        self.words += [(unit.index, Span(*match.span())) for match in re.finditer(r"\b[A-Z]{2,}\b", unit.target.text)]

    def end(self) -> list[Hit]:
        if self.params.where == "end":
            raise RuntimeError("it crashed in end")
        return [Hit(span, unit=index) for index, span in self.words]


class WatchCheck:
    """Finds words in CAPITALS, one unit after the other; may crash in a step."""

    literals = NO_LITERALS

    def __init__(self, params: Crash, setup: Setup) -> None:
        self.params = params

    def check(self, document: Document, ctx: Context) -> list[Hit]:
        return watched(self, document, ctx)

    def watch(self, document: Document, ctx: Context) -> _Watched:
        if self.params.where == "watch":
            raise RuntimeError("it crashed in watch")
        return _Watched(self.params)


class CountCheck:
    """Over all documents: finds the words in CAPITALS of which there are at least two in the corpus."""

    literals = NO_LITERALS

    def __init__(self, params: Nothing, setup: Setup) -> None:
        pass

    def empty(self) -> dict[str, int]:
        return {}

    def observe(self, document: Document, ctx: Context) -> dict[str, int]:
        counts: dict[str, int] = {}
        for unit in document.units:
            for match in re.finditer(r"\b[A-Z]{2,}\b", ctx.analysis(unit).text):
                counts[match[0]] = counts.get(match[0], 0) + 1
        return counts

    def merge(self, a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
        return {word: a.get(word, 0) + b.get(word, 0) for word in sorted({*a, *b})}

    def decide(self, tally: dict[str, int], ctx: Context) -> list[str]:
        return sorted(word for word, count in tally.items() if count > 1)

    def flag(self, document: Document, verdict: list[str], ctx: Context) -> Iterator[Hit]:
        for unit in document.units:
            for match in re.finditer(r"\b[A-Z]{2,}\b", ctx.analysis(unit).text):
                if match[0] in verdict:
                    yield Hit(Span(*match.span()), unit=unit.index)


@dataclass(frozen=True, slots=True)
class Crash:
    """On which word to crash, and how."""

    word: str = "boom"
    how: str = "crash"
    where: str = "check"
    waits: tuple[str, ...] = ()


class CrashCheck:
    """Crashes or runs out of time where it meets a word, after a first hit; may wait for words."""

    def __init__(self, params: Crash, setup: Setup) -> None:
        self.params = params
        self.literals = Literals(target=params.waits)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterator[Hit]:
        yield Hit(Span(0, 1))
        if self.params.word in unit.target.text:
            self._fail()

    def _fail(self) -> None:
        if self.params.how == "timeout":
            raise TimeoutError("regex timed out")
        raise RuntimeError("it crashed")


class CorpusCrashCheck(CountCheck):
    """A corpus check that crashes in one of its steps."""

    def __init__(self, params: Crash, setup: Setup) -> None:
        self.where = params.where

    def observe(self, document: Document, ctx: Context) -> dict[str, int]:
        self._fail("observe")
        return super().observe(document, ctx)

    def merge(self, a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
        self._fail("merge")
        return super().merge(a, b)

    def decide(self, tally: dict[str, int], ctx: Context) -> list[str]:
        self._fail("decide")
        return super().decide(tally, ctx)

    def flag(self, document: Document, verdict: list[str], ctx: Context) -> Iterator[Hit]:
        self._fail("flag")
        return super().flag(document, verdict, ctx)

    def _fail(self, step: str) -> None:
        if step == self.where:
            raise RuntimeError(f"it crashed in {step}")


class TermsCheck:
    """Finds the preferred forms of the glossary, and says what document it looks at; waits for the forms."""

    def __init__(self, params: Nothing, setup: Setup) -> None:
        self.literals = Literals(target=tuple(entry.preferred[0].lower() for entry in setup.termbase.entries))

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterator[Hit]:
        for seen in ctx.seen(unit):
            yield Hit(Span(seen.start, seen.end), fields={"path": ctx.path, "entries": str(len(ctx.termbase.entries))})


class TermCountCheck(CountCheck):
    """Over all documents: finds CAPITALS that the glossary has."""

    def decide(self, tally: dict[str, int], ctx: Context) -> list[str]:
        return sorted(entry.preferred[0] for entry in ctx.termbase.entries if entry.preferred[0] in tally)


def _upper(params: Words) -> dict[str, object]:
    if any(not word.isascii() for word in params.words):
        raise ValueError("only ASCII words can be expanded")
    return {"words": [form for word in params.words for form in (word, f"{word}s")]}


class PreparedCheck(WordsCheck):
    """Finds words and their plurals, expanded when the rule was compiled."""

    def __init__(self, prepared: dict[str, list[str]], setup: Setup) -> None:
        super().__init__(Words(tuple(prepared["words"])), setup)


WORDS = CheckPlugin("unit", Words, WordsCheck)
TABLE = CheckPlugin("unit", Table, WordsCheck)
CAPITALS = CheckPlugin("document", Nothing, CapitalsCheck)
COUNT: CheckPlugin[Nothing, Nothing] = CheckPlugin("corpus", Nothing, CountCheck)
CRASH = CheckPlugin("unit", Crash, CrashCheck)
WATCH: CheckPlugin[Crash, Crash] = CheckPlugin("document", Crash, WatchCheck)
CORPUS_CRASH: CheckPlugin[Crash, Crash] = CheckPlugin("corpus", Crash, CorpusCrashCheck)
TERMS = CheckPlugin("unit", Nothing, TermsCheck)
TERM_COUNT: CheckPlugin[Nothing, Nothing] = CheckPlugin("corpus", Nothing, TermCountCheck)
PREPARED: CheckPlugin[Words, dict[str, list[str]]] = CheckPlugin("unit", Words, PreparedCheck, _upper)  # type: ignore[arg-type]

NAMES = {
    "kit-words": "WORDS",
    "kit-table": "TABLE",
    "kit-capitals": "CAPITALS",
    "kit-count": "COUNT",
    "kit-crash": "CRASH",
    "kit-corpus-crash": "CORPUS_CRASH",
    "kit-watch": "WATCH",
    "kit-prepared": "PREPARED",
    "kit-terms": "TERMS",
    "kit-term-count": "TERM_COUNT",
}


def use_kit(monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """Register the checks of this file, and let the built-in rules be those of a folder of the test's own.

    Returns:
        The folder of the built-in rules, with nothing in it but a default profile and one that shows everything.
    """
    from tqcheck import registry
    from tqcheck.rules import load

    points = {name: f"tests.kit:{constant}" for name, constant in NAMES.items()}
    monkeypatch.setattr(registry, "_third_party", lambda kind: points if kind == "check" else {})
    monkeypatch.setattr(load, "_PACKAGE", home / "tqcheck")
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(home / "cache"))
    profiles = home / "rules" / "profiles"
    profiles.mkdir(parents=True)
    (profiles / "default.yaml").write_text("name: default\ndescription: For tests.\n")
    (profiles / "strict.yaml").write_text("name: strict\ndescription: All.\npreview: true\nmin_confidence: 0\n")
    return home / "rules"


RULE = """\
code: {code}
name: {name}
message: "“{{text}}” is wrong"
why: Because it is.
severity: {severity}
scope: {scope}
check: {check}
mqm: other
params: {params}
{more}
"""


def rule_text(
    code: str, *, name: str = "", check: str = "kit-words", params: str = "{}", scope: str = "unit",
    severity: str = "minor", more: str = "",
) -> str:  # fmt: skip
    """The text of a rule file."""
    return RULE.format(
        code=code, name=name or f"rule-{code.lower()}", check=check, params=params, scope=scope, severity=severity, more=more
    )  # fmt: skip


def words_rule(code: str, *words: str, more: str = "", **params: str) -> str:
    """The text of a rule file that finds words."""
    listed = ", ".join([f"words: [{', '.join(words)}]", *(f"{key}: {value}" for key, value in params.items())])
    return rule_text(code, params=f"{{{listed}}}", more=more)


def write_rules(folder: Path, *rules: str) -> str:
    """Write rule files into a folder, each under its proper name; returns the folder as a user names it."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in rules:
        code, name = (re.search(rf"(?m)^{key}: (.*)$", text)[1] for key in ("code", "name"))  # type: ignore[index]
        (folder / f"{code}-{name}.yaml").write_text(text, "utf-8")
    return str(folder)


def unit(text: str, index: int = 0, *, source: str | None = None, **more: object) -> TranslationUnit:
    """A unit."""
    return TranslationUnit(
        str(index + 1), index, Segment(text, "en"), None if source is None else Segment(source, "zh"), **more  # type: ignore[arg-type]
    )  # fmt: skip


def document(*texts: str | tuple[str, str], name: str = "a.txt", **more: object) -> Document:
    """A document of units; a pair is source and target."""
    units = tuple(
        unit(text, index) if isinstance(text, str) else unit(text[1], index, source=text[0])
        for index, text in enumerate(texts)
    )
    has_source = any(item.source is not None for item in units)
    settled: dict[str, object] = {"target_lang": "en", "source_lang": "zh" if has_source else None, **more}
    return Document(name, name, "txt", units, **settled)  # type: ignore[arg-type]


def shown(findings: Iterable[Finding]) -> list[str]:
    """Findings as `a.txt:1 CODE “text”`, with the unit's key."""
    return [f"{item.location.path}:{item.location.unit} {item.code} “{item.location.text}”" for item in findings]
