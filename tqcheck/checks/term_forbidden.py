"""Target forms that the glossary forbids.

With a source at hand, a form counts only where the source holds the term that forbids it: "sample" is wrong for 样本 in
the sense of brochure and right for 样品.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks._terms import lengths_in_source
from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.termbase.forbidden import forbidden_forms
from tqcheck.termbase.match import glossary_of
from tqcheck.termbase.replace import replacement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.forbidden import Found
    from tqcheck.termbase.forms import Form

_SURE = 0.95
_COMMON_WORD = 0.75
"""One lower-case word, and no source to tell in what sense it stands."""


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the glossary says everything."""


class TermForbidden:
    """Reports each forbidden form at its place."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._glossary = glossary_of(setup.termbase)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per place; of forms that overlap, the longest."""
        found = forbidden_forms(self._glossary.target(ctx.target_lang), ctx.analysis(unit).folded, ctx.path)
        if not found:
            return
        lengths = lengths_in_source(self._glossary, unit, ctx)
        for item in found:
            forms = _meant(item, lengths)
            if not forms:
                continue
            entry = forms[0].entry
            common = lengths is None and " " not in forms[0].written and forms[0].written.islower()
            yield Hit(
                Span(item.start, item.end),
                fields={"term": (*entry.preferred, *entry.source, forms[0].written)[0]},
                suggestions=_suggestions(forms, unit.target.text, item),
                confidence=_COMMON_WORD if common else _SURE,
                note=entry.note,
            )


def _meant(found: Found, lengths: dict[str, int] | None) -> list[Form]:
    """The forms that count here, the likeliest first.

    With a source, those of the entries whose term it holds, the longest term first; without, the shortest wanted form
    first, since a full name may be followed by the rest of it ("Co., Ltd.").
    """
    if lengths is None:
        if found.wanted_by:
            return []
        return sorted(found.forms, key=lambda form: len(form.entry.preferred[0]) if form.entry.preferred else 0)
    if any(entry.id in lengths for entry in found.wanted_by):
        return []
    fitting = [form for form in found.forms if not form.entry.source or form.entry.id in lengths]
    return sorted(fitting, key=lambda form: -lengths.get(form.entry.id, 0))


def _suggestions(forms: list[Form], text: str, found: Found) -> tuple[Suggestion, ...]:
    """One suggestion per way to put it; none of several is safe."""
    edits = [edit for form in forms if (edit := replacement(form, text, found.start, found.end)) is not None]
    unique = {(edit.start, edit.end, edit.text): edit for edit in reversed(edits)}
    safe = len(unique) == 1 and all(edit.safe for edit in edits)
    return tuple(
        Suggestion("", (Edit("target", Span(edit.start, edit.end), edit.text),), "safe" if safe else "unsafe")
        for edit in reversed(unique.values())
    )


CHECK = CheckPlugin("unit", Params, TermForbidden)
