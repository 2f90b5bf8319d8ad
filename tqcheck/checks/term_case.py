"""Wanted forms in another case than the glossary's, where the entry is sensitive to case: "party Committee".

Capitals that a place asks for are no fault: the first letter of a sentence, headings and names in title case, lines in
capitals. A single word that is ordinary English ("Company") is left alone, since it may stand in its other sense, and
with a source so is a form whose term the source does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks._terms import is_address, is_ordinary, lengths_in_source
from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.termbase.case import differs_in_case, same_letters
from tqcheck.termbase.match import ANY, CASED, glossary_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.termbase.forms import Form
    from tqcheck.termbase.match import Lexicon, Match
    from tqcheck.text.analysis import Analysis

_LOWERED = 0.9
_RAISED = 0.75
"""Capitals that the glossary does not have: perhaps a defined term, or a title."""
_TITLE = 0.75
"""Share of the long words of a line that have a capital, if it is in title case."""
_LONG = 4


@dataclass(frozen=True, slots=True)
class Params:
    """No parameters: the glossary says everything."""


class TermCase:
    """Reports each form in a wrong case."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._glossary = glossary_of(setup.termbase)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit per place, of forms that overlap the longest."""
        analysis = ctx.analysis(unit)
        view = analysis.folded
        lexicon = self._glossary.target(ctx.target_lang)
        end = 0
        matches = lexicon.find(view, CASED, ctx.path)
        for match in sorted(matches, key=lambda match: (match.start, -match.end)):
            if match.start < end:
                continue
            start, stop = view.to_raw(match.start, match.end)
            raw = view.raw[start:stop]
            if is_address(analysis.text, start, stop):
                continue
            forms = wrong_case(lexicon, analysis, match, ctx.path)
            end = match.end
            if not forms or (unit.kind == "heading" and raw[:1].isupper()):
                continue
            lengths = lengths_in_source(self._glossary, unit, ctx)
            if lengths is not None:
                forms = [form for form in forms if not form.entry.source or form.entry.id in lengths]
            if not forms or is_ordinary(forms[0].text.removeprefix("the ")):
                continue
            form = forms[0]
            sure = _LOWERED if _capitals(raw) < _capitals(form.text) else _RAISED
            right = _recased(raw, form.text)
            yield Hit(
                Span(start, stop),
                fields={"term": right},
                suggestions=(Suggestion("", (Edit("target", Span(start, stop), right),), "safe"),),
                confidence=sure,
                note=form.entry.note,
            )


def wrong_case(lexicon: Lexicon, analysis: Analysis, match: Match, path: str | None) -> Sequence[Form]:
    """The forms that stand here in a case that is not theirs; none where any form of the glossary has this case."""
    view = analysis.folded
    start, stop = view.to_raw(match.start, match.end)
    raw = view.raw[start:stop]
    if raw.upper() == raw and any(map(str.isalpha, raw)) and len(raw) > _LONG:
        return ()
    for other in lexicon.find_across(view, match.start, match.end, ANY, path):
        text = view.raw[slice(*view.to_raw(other.start, other.end))]
        covers = other.start <= match.start and match.end <= other.end
        if covers and any(_allows(form, text) for form in other.forms):
            return ()
    forms = [form for form in match.forms if form.entry.case == "sensitive" and differs_in_case(form.text, raw)]
    if not forms:
        return ()
    sentence, _ = analysis.sentence_at(start)
    opens = not any(map(str.isalnum, analysis.text[sentence:start]))
    if opens and any(_capital_first(form.text, raw) for form in forms):
        return ()
    if _capitals(raw) > min(_capitals(form.text) for form in forms) and _is_title(analysis, start, stop):
        return ()
    return forms


def _allows(form: Form, raw: str) -> bool:
    """Whether an entry says of a text in this very case that it is right, or leaves the word to another rule."""
    return form.entry.case == "insensitive" or same_letters(form.text, raw)


def _capital_first(text: str, raw: str) -> bool:
    return same_letters(text[:1].upper() + text[1:], raw)


def _capitals(text: str) -> int:
    return sum(map(str.isupper, text))


def _is_title(analysis: Analysis, start: int, stop: int) -> bool:
    """Whether the words around are in title case: those of the sentence, or the ones next to the form."""
    first, last = analysis.sentence_at(start)
    words = [analysis.text[a:b] for a, b in analysis.words if first <= a and b <= last and not start <= a < stop]
    long = [word for word in words if len(word) >= _LONG and word[0].isalpha()]
    if sum(word[0].isupper() for word in long) >= _TITLE * len(long):
        return True
    # Part of a longer name: "the Gross Margin Committee".
    before = next((span for span in analysis.words if span[1] == start - 1), None)
    after = next((span for span in analysis.words if span[0] == stop + 1), None)
    if before is not None and (before[0] > first or analysis.text[slice(*before)].isupper()):
        return analysis.text[before[0]].isupper() or (after is not None and analysis.text[after[0]].isupper())
    return after is not None and analysis.text[after[0]].isupper()


def _recased(raw: str, form: str) -> str:
    """The text with the form's capitals; spaces and hyphens stay as they are."""
    letters = iter([char for char in form if char.isalnum()])
    return "".join(next(letters, char) if char.isalnum() else char for char in raw)


CHECK = CheckPlugin("unit", Params, TermCase)
