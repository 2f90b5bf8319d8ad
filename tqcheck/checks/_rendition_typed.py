"""Names that say what kind of thing they name (company, bank, committee), linked one to one by that kind.

Where a unit's source has one name of a kind and its target has one, they are the same thing, even if neither comes back
in the document. So names are followed over documents in which each is named once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tqcheck.checks._rendition_alike import is_acronym
from tqcheck.checks._rendition_units import Rendition
from tqcheck.checks._rendition_words import Phrase
from tqcheck.text._ranges import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.checks._rendition_units import Heads, Units

_SHORTEST_HEAD = 2
"""Characters; one is part of too many words."""
_NOT_IN_NAMES = "的了在与和由对向从及或等被把将为是于以至并每本该各某此这那其让给使到过着入出召参加我他你们"


def typed(units: Units, heads: Heads) -> Iterator[tuple[str, tuple[int, int], Rendition]]:
    """(name in the source, its span there, its rendition)."""
    if all(source.isascii() for source in units.sources):
        return
    long_heads = tuple(head for head in heads if len(head) >= _SHORTEST_HEAD)
    pattern = _pattern(long_heads)
    for number, source in enumerate(units.sources):
        # NOTE: looking for the heads is quicker than the expression, and few sources have one.
        found = list(pattern.finditer(source)) if any(map(source.__contains__, long_heads)) else []
        for match in found:
            stems = heads[match["head"]]
            rivals = sum(not stems.isdisjoint(heads[other["head"]]) for other in found)
            kinds = sum(source.count(head) for head, words in heads.items() if not stems.isdisjoint(words))
            if rivals > 1 or kinds > sum(match[0].count(head) for head, words in heads.items() if stems & words):
                continue
            names = [name for name in units.names(number) if stems & set(units.key(number, name))]
            phrase = _named(units, number, names[0], stems) if len(names) == 1 else None
            if phrase is not None:
                yield match[0], match.span(), Rendition(number, phrase, units.key(number, phrase), "usual")


def _named(units: Units, number: int, name: Phrase, stems: frozenset[str]) -> Phrase | None:
    """The name of that kind in a longer one, such as the board of a company; None where it is a kind or an acronym."""
    words = units.words[number]
    kinds = [place for place in range(*name) if words.stems[place] in stems]
    first = max((at + 1 for at in range(name.first, kinds[0]) if words.stems[at] in ("of", "the")), default=name.first)
    goes_on = kinds[-1] + 1 < name.last and words.stems[kinds[-1] + 1] in ("of", "for")
    phrase = Phrase(first, name.last if goes_on else kinds[-1] + 1)
    if any(is_acronym(word) or word[0].isdigit() for word in words.written[first : phrase.last]):
        return None
    return phrase if set(units.key(number, phrase)) - stems else None


@lru_cache(maxsize=4)
def _pattern(heads: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(sorted(map(re.escape, heads), key=lambda head: (-len(head), head))) or "(?!)"
    return re.compile(f"(?:(?![{_NOT_IN_NAMES}])[{HAN}]){{2,12}}?(?P<head>{longest_first})(?!{longest_first})")
