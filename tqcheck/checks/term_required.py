"""Source terms for which the target has none of the glossary's forms.

Presence anywhere in the unit is enough: good translators do not repeat a name as often as the source does, so nothing
is counted. Where the forbidden form stands instead, that is another rule's finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.termbase.match import SourceTerms
from tqcheck.termbase.presence import Target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.presence import Presence

_ABSENT = 0.7
_REWORDED = 0.3
"""All its words are there, but not together: mostly a good translation. Below the default threshold."""
_ONE_CHARACTER = 0.3
"""A source term of one character is part of other words more often than not."""
_DERIVED = 0.4
_DERIVING = frozenset("家长者化性员")
"""Behind a term they make another word of it, with a rendering of its own: 外交部长, 企业家, 市场化."""


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the glossary says everything."""


class TermRequired:
    """Reports each source term once, on the whole target."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self._terms = SourceTerms(setup.termbase)
        self.literals = Literals(source=self._terms.literals)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per term that is missing."""
        text = unit.target.text
        if not self.literals or unit.source is None or not text.strip() or text == unit.source.text:
            return
        view = ctx.analysis(unit, "source").folded
        target: Target | None = None
        done: set[str] = set()
        for spot in self._terms.find(ctx.seen(unit, "source")):
            term = view.text[spot.start : spot.end]
            if term in done:
                continue
            done.add(term)
            target = target or Target(ctx.analysis(unit).folded)
            presence = _presence(target, spot.entries, spot.nested)
            if presence == "present":
                continue
            start, end = view.to_raw(spot.start, spot.end)
            sure = _ABSENT
            if presence == "reworded":
                sure = _REWORDED
            elif len(term) == 1:
                sure = _ONE_CHARACTER
            elif view.text[spot.end : spot.end + 1] in _DERIVING:
                sure = _DERIVED
            wanted = (
                next((form for entry in spot.entries for form in entry.preferred), "") or spot.entries[0].admitted[0]
            )
            yield Hit(
                Span(0, len(text)),
                fields={"term": unit.source.text[start:end], "preferred": wanted},
                related=(HitRef(unit.index, "source", Span(start, end), "in the source"),),
                confidence=sure,
                note=spot.entries[0].note,
            )


def _presence(target: Target, entries: tuple[TermEntry, ...], nested: tuple[TermEntry, ...]) -> Presence:
    """The best that any form comes to; a shorter term inside the term may stand for it, as may a forbidden form."""
    best: Presence = "absent"
    for entry in (*entries, *nested):
        for form in (*entry.preferred, *entry.admitted):
            presence = target.has(form, exact_case=entry.case == "sensitive")
            if presence == "present":
                return presence
            best = "reworded" if presence == "reworded" else best
    if any(target.has(form) == "present" for entry in entries for form in entry.forbidden):
        return "present"
    return best


CHECK = CheckPlugin("unit", Params, TermRequired)
