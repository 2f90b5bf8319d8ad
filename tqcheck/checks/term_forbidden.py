"""Target forms that the glossary forbids.

With a source at hand, a form counts only where the source holds the term that forbids it: "sample" is wrong for 样本 in
the sense of brochure and right for 样品.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.termbase.match import ForbiddenForms
from tqcheck.termbase.replace import replacement
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.match import Form, Found

_SURE = 0.95
_COMMON_WORD = 0.75
"""One lower-case word, and no source to tell in what sense it stands."""


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the glossary says everything."""


class TermForbidden:
    """Reports each forbidden form at its place."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self._forms = ForbiddenForms(setup.termbase)
        self.literals = Literals(target=self._forms.literals)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per place; of forms that overlap, the longest."""
        if not self.literals:
            return
        analysis = ctx.analysis(unit)
        source = ctx.analysis(unit, "source").folded.text if unit.source is not None else None
        for found in self._forms.find(analysis.folded, ctx.seen(unit)):
            forms = _meant(found, source)
            if not forms:
                continue
            entry = forms[0].entry
            common = source is None and " " not in forms[0].written and forms[0].written.islower()
            yield Hit(
                Span(found.start, found.end),
                fields={"term": (*entry.preferred, *entry.source, forms[0].written)[0]},
                suggestions=_suggestions(forms, unit.target.text, found),
                confidence=_COMMON_WORD if common else _SURE,
                note=entry.note,
            )


def _meant(found: Found, source: str | None) -> list[Form]:
    """The forms that count here, the likeliest first.

    With a source, those of the entries whose term it holds, the longest term first; without, the shortest wanted form
    first, since a full name may be followed by the rest of it ("Co., Ltd.").
    """
    if source is None:
        if found.wanted_by:
            return []
        return sorted(found.forms, key=lambda form: len(form.entry.preferred[0]) if form.entry.preferred else 0)
    if any(_length_in(source, entry) for entry in found.wanted_by):
        return []
    fitting = [form for form in found.forms if not form.entry.source or _length_in(source, form.entry)]
    return sorted(fitting, key=lambda form: -_length_in(source, form.entry))


def _suggestions(forms: list[Form], text: str, found: Found) -> tuple[Suggestion, ...]:
    """One suggestion per way to put it; none of several is safe."""
    edits = [edit for form in forms if (edit := replacement(form, text, found.start, found.end)) is not None]
    unique = {(edit.start, edit.end, edit.text): edit for edit in reversed(edits)}
    safe = len(unique) == 1 and all(edit.safe for edit in edits)
    return tuple(
        Suggestion("", (Edit("target", Span(edit.start, edit.end), edit.text),), "safe" if safe else "unsafe")
        for edit in reversed(unique.values())
    )


def _length_in(source: str, entry: TermEntry) -> int:
    """The length of the longest source form of an entry that stands in the source, folded; 0 = none."""
    return max((len(form) for form in map(_fold, entry.source) if form in source), default=0)


def _fold(form: str) -> str:
    return fold(form).text


CHECK = CheckPlugin("unit", Params, TermForbidden)
