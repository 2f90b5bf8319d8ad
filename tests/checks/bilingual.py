"""Runs a check over one unit with a source and a glossary, as the engine would, and shows its hits in the target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.checks.fake import FakeContext, marked
from tqcheck.model.codec import decode
from tqcheck.model.rule import Rule
from tqcheck.model.term import Termbase, TermEntry
from tqcheck.model.text import Document, Segment, TranslationUnit
from tqcheck.rules.contract import Setup
from tqcheck.text.language import Guess, Identifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.finding import Hit
    from tqcheck.model.term import Case
    from tqcheck.model.text import Side
    from tqcheck.rules.contract import CheckPlugin


class Context(FakeContext):
    """A context that knows a termbase and languages."""

    def language(self, unit: TranslationUnit, side: Side = "target") -> Guess:
        return Identifier().identify(self.analysis(unit, side).text)


def entry(
    source: str = "", preferred: str = "", admitted: str = "", forbidden: str = "", *, case: Case = "insensitive"
) -> TermEntry:
    """An entry; several forms are parted by `|`."""

    def forms(cell: str) -> tuple[str, ...]:
        return tuple(filter(None, cell.split("|")))

    return TermEntry(
        f"g.csv:{source or preferred}", forms(preferred), forms(source), forms(admitted), forms(forbidden), case
    )


def hits(
    plugin: CheckPlugin[Any, Any],
    params: dict[str, object],
    target: str,
    source: str | None = None,
    *,
    glossary: Sequence[TermEntry] = (),
    langs: tuple[str | None, str | None] = ("zh", "en"),
) -> list[Hit]:
    """The hits in one unit; none where the check waits for literals and none was seen."""
    termbase = Termbase(tuple(glossary))
    rule = Rule("TST001", "test", "", "", "minor", "unit", "test", "other")
    check = plugin.build(decode(plugin.params, params), Setup(rule, termbase))
    context = Context(check.literals, rule, termbase)
    context.source_lang, context.target_lang = langs
    sides: dict[Side, str | None] = {"source": source, "target": target}
    segments = {side: None if text is None else Segment(text) for side, text in sides.items()}
    assert segments["target"] is not None
    unit = TranslationUnit("1", 0, segments["target"], segments["source"])
    awaited: list[Side] = [side for side in sides if getattr(check.literals, side)]
    if awaited and not any(sides[side] is not None and context.seen(unit, side) for side in awaited):
        return []
    whole = Document("report.tsv", "report.tsv", "tsv", (unit,))
    return sorted(check.check(whole if plugin.scope == "document" else unit, context), key=lambda hit: hit.span)


def found(
    plugin: CheckPlugin[Any, Any], params: dict[str, object], target: str, source: str | None = None, **more: Any
) -> str:
    """The target with its hits in `[[double brackets]]`."""
    return marked(target, hits(plugin, params, target, source, **more))


def fixed(
    plugin: CheckPlugin[Any, Any], params: dict[str, object], target: str, source: str | None = None, **more: Any
) -> str:
    """The target after the first suggestion of each hit."""
    for hit in reversed(hits(plugin, params, target, source, **more)):
        for suggestion in hit.suggestions[:1]:
            for edit in suggestion.edits:
                target = target[: edit.span.start] + edit.text + target[edit.span.end :]
    return target
