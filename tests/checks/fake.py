"""A context small enough to test one check with: real views and a real scanner, no engine.

`found` runs a check as a rule would have it run, compiled parameters through JSON and all, and shows its hits in the text.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tqcheck.model.codec import decode
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase
from tqcheck.model.text import Document, Segment, TranslationUnit
from tqcheck.rules.contract import Seen, Setup
from tqcheck.text.analysis import Analysis
from tqcheck.text.scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.finding import Hit
    from tqcheck.model.text import Side, UnitKind
    from tqcheck.rules.contract import CheckPlugin, Literals
    from tqcheck.text.pattern import Match, Pattern


class FakeContext:
    """What a check may ask for, over one set of literals."""

    def __init__(self, literals: Literals, rule: Rule, termbase: Termbase) -> None:
        self.rule = rule
        self.termbase = termbase
        self.path = "report.txt"
        self.source_lang: str | None = "zh"
        self.target_lang: str | None = "en"
        sides: dict[Side, Sequence[str]] = {"target": literals.target, "source": literals.source}
        self._scanners = {side: Scanner(words) for side, words in sides.items() if words}

    def analysis(self, unit: TranslationUnit, side: Side = "target") -> Analysis:
        segment = unit.side(side)
        assert segment is not None
        return Analysis(segment)

    def seen(self, unit: TranslationUnit, side: Side = "target") -> list[Seen]:
        return [Seen(*place) for place in self._scanners[side].scan(self.analysis(unit, side).folded.text)]

    def language(self, unit: TranslationUnit, side: Side = "target") -> Any:
        raise AssertionError("checks of this folder do not ask for the language")

    def matches(self, pattern: Pattern, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        return pattern.matches(text, start, end)


def build(plugin: CheckPlugin[Any, Any], params: dict[str, object]) -> tuple[Any, FakeContext]:
    """A check from the parameters of a rule file, and the context to run it in."""
    decoded = decode(plugin.params, params)
    compiled = json.loads(json.dumps(asdict(decoded) if plugin.prepare is None else plugin.prepare(decoded)))
    rule = Rule("TST001", "test", "", "", "minor", plugin.scope, "test", "other", params=compiled)
    check = plugin.build(
        decode(plugin.params, compiled) if plugin.prepare is None else compiled, Setup(rule, Termbase())
    )
    return check, FakeContext(check.literals, rule, Termbase())


def unit(text: str, *, index: int = 0, kind: UnitKind = "paragraph") -> TranslationUnit:
    """A monolingual unit."""
    return TranslationUnit(str(index + 1), index, Segment(text, "en"), kind=kind)


def document(texts: Sequence[str], name: str = "report.txt") -> Document:
    """A monolingual document of paragraphs."""
    units = tuple(unit(text, index=index) for index, text in enumerate(texts))
    return Document(name, name, "txt", units, target_lang="en")


def hits(
    plugin: CheckPlugin[Any, Any], params: dict[str, object], text: str, *, kind: UnitKind = "paragraph"
) -> list[Hit]:
    """The hits of a unit check in one text; none where the engine would not ask, as none of its literals was seen."""
    check, context = build(plugin, params)
    it = unit(text, kind=kind)
    return list(check.check(it, context)) if not check.literals or context.seen(it) else []


def found(plugin: CheckPlugin[Any, Any], params: dict[str, object], text: str, *, kind: UnitKind = "paragraph") -> str:
    """The text with the hits of a unit check in `[[double brackets]]`."""
    return marked(text, hits(plugin, params, text, kind=kind))


def fixed(plugin: CheckPlugin[Any, Any], params: dict[str, object], text: str) -> str:
    """The text after the first suggestion of each hit, those of hits that overlap one before left out."""
    out, done = "", 0
    for hit in sorted(hits(plugin, params, text), key=lambda hit: hit.span):
        edits = sorted(hit.suggestions[0].edits, key=lambda edit: edit.span) if hit.suggestions else []
        for edit in edits:
            if edit.span.start >= done:
                out += text[done : edit.span.start] + edit.text
                done = edit.span.end
    return out + text[done:]


def marked(text: str, hits: Iterable[Hit]) -> str:
    """A text with the spans of hits in `[[double brackets]]`."""
    out, done = "", 0
    for hit in sorted(hits, key=lambda hit: hit.span):
        assert hit.span.start >= done, "hits overlap"
        out += f"{text[done : hit.span.start]}[[{text[hit.span.start : hit.span.end]}]]"
        done = hit.span.end
    return out + text[done:]
