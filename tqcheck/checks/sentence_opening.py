"""Sentences that open with certain words, such as a bare verb where a subject should stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span, UnitKind
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_STOPS = ".!?;"
_CLOSING = "”’\"')"


# So many characters before a place are looked at, however long the line.
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Params:
    """What opens the sentence, and where.

    Attributes:
        openings: In the language of phrase tables, without gaps.
        kinds: Kinds of units that are looked at; elsewhere such openings may be at home.
    """

    openings: tuple[str, ...]
    kinds: tuple[UnitKind, ...] = ("paragraph",)


def prepare(params: Params) -> dict[str, Sequence[str]]:
    """Spell the openings out.

    Raises:
        ValueError: one is malformed.
    """
    # Start-up: only compiling a rule needs the language.
    from tqcheck.checks._phrase_language import literal_forms

    forms = dict.fromkeys(form for opening in params.openings for form in literal_forms(opening, {}))
    return {"openings": list(forms), "kinds": list(params.kinds)}


class SentenceOpeningCheck:
    """Reports the opening."""

    def __init__(self, prepared: Mapping[str, Sequence[str]], setup: Setup) -> None:
        self.literals = Literals(target=tuple(prepared["openings"]))
        self._kinds = frozenset(prepared["kinds"])

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text; of several openings at one place the longest."""
        if unit.kind not in self._kinds:
            return
        analysis = ctx.analysis(unit)
        text = analysis.text
        longest: dict[int, int] = {}
        for seen in ctx.seen(unit):
            start, end = analysis.folded.to_raw(seen.start, seen.end)
            if text[start].isupper() and _opens_sentence(text, start):
                longest[start] = max(end, longest.get(start, 0))
        for start, end in longest.items():
            yield Hit(Span(start, end))


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, or a clause behind a semicolon, starts at a place."""
    before = text[max(0, start - _NEAR) : start].rstrip()
    return not before or before.rstrip(_CLOSING)[-1:] in tuple(_STOPS)


CHECK = CheckPlugin(scope="unit", params=Params, build=SentenceOpeningCheck, prepare=prepare)
