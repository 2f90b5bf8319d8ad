"""Commas after the wrong digit of a number: “53,2091” counts by ten thousands, as Chinese does."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup


@dataclass(frozen=True, slots=True)
class Params:
    """Nothing to set."""


@cache
def _number() -> re.Pattern[str]:
    """A number whose last group has four digits or more."""
    return re.compile(r"(?<![\d.,$A-Za-z-])\d{1,3}(?:,\d{3})*,\d{4,}(?![\d,]|\.\d{3})")


@cache
def _long_group() -> re.Pattern[str]:
    """What each such number holds; a search for one sign is several times faster."""
    return re.compile(r",\d{4}")


class DigitGroupingCheck:
    """Reports the number."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        pass

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        text = ctx.analysis(unit).text
        if not _long_group().search(text):
            return
        for match in _number().finditer(text):
            if not _is_day_and_year(match[0]):
                yield Hit(Span(*match.span()))


def _is_day_and_year(number: str) -> bool:
    """Whether it is rather a date without its space: “May 5,2020”."""
    day, _, year = number.partition(",")
    return len(day) <= 2 and len(year) == 4 and 1900 <= int(year) < 2050


CHECK = CheckPlugin(scope="unit", params=Params, build=DigitGroupingCheck)
