"""Chains of one opening in one unit: "we must … It is necessary to … We must …"."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from tqcheck.checks._places import without_overlaps
from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_SHOWN = 10
"""Links behind the second that are shown with it."""


@dataclass(frozen=True, slots=True)
class Params:
    """What a chain is made of.

    Attributes:
        phrases: The openings; any mixture of them makes a chain.
        at_least: Occurrences in one unit that make a chain.
    """

    phrases: tuple[str, ...]
    at_least: int = 4

    def __post_init__(self) -> None:
        if self.at_least < 2:
            raise ValueError("at_least must be at least 2")


def prepare(params: Params) -> dict[str, object]:
    """Fold the phrases."""
    return asdict(replace(params, phrases=tuple(fold(phrase).text for phrase in params.phrases)))


class ChainCheck:
    """Reports a chain once, at its second link, with the others beside it."""

    def __init__(self, prepared: Mapping[str, object], setup: Setup) -> None:
        params = Params(**prepared)  # type: ignore[arg-type]
        self.literals = Literals(target=tuple(params.phrases))
        self._at_least = params.at_least

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit, or none."""
        links = without_overlaps((seen.start, seen.end) for seen in ctx.seen(unit))
        if len(links) < self._at_least:
            return
        view = ctx.analysis(unit).folded
        first, second, *others = (Span(*view.to_raw(*link)) for link in links)
        text = view.raw[second.start : second.end]
        yield Hit(
            second,
            fields={"text": text, "count": str(len(links))},
            related=tuple(HitRef(unit.index, "target", span, "also here") for span in (first, *others[:_SHOWN])),
        )


CHECK = CheckPlugin(scope="unit", params=Params, build=ChainCheck, prepare=prepare)
