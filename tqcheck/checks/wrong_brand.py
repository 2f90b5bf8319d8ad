"""A well-known brand's name where the Chinese characters mean another firm, a place or a common word: ZTE for 中兴村.

With a source, its characters decide; a glossary that has another name for them decides as well. With neither, only what
stands behind the brand is looked at: a village, or a trade that the brand's owner is not in.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.hanzi import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_GLOSSARY = 0.95
_OTHER_WORD = 0.85
"""The characters are in the source, but only as parts of other names and words."""
_MISTAKEN = 0.85
"""The source has characters that are written or read like the brand's."""
_INVENTED = 0.85
"""The source has none of them, and the words behind are no brand's. Without these, nothing is said: a good translator
writes a name for “the company” (5 of 5 such places in human translations)."""
_PLACE = 0.7
_TRADE = 0.6
_NAME_WORDS = 4
"""Words behind the brand that are looked at as parts of one name."""


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand.

    Attributes:
        name: As it is written in English; several ways are parted by `|`, the first is shown.
        characters: How the brand is written in Chinese.
        means: Chinese that stands behind the characters where they are the brand, though it looks like another trade.
        other: Chinese words with the characters in them that are not the brand; an English rendering may follow `=`.
        mistaken: Other characters for which systems write this brand.
        owned: English words behind the name that belong to the brand though they are in `trades` or `places`.
        not_owned: English words behind the name that show, without a source, that it is not the brand; in lower case
            they are found in lower case only.
    """

    name: str
    characters: tuple[str, ...]
    means: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()
    owned: tuple[str, ...] = ()
    not_owned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Params:
    """The brands, and what makes another name of theirs.

    Attributes:
        places: English words behind a name that make it a place's.
        trades: English words behind a name that make it a firm's in a trade that few brands are in.
        heads: English words that end a firm's name; without one a trade says nothing.
        source_places, source_trades: Chinese that does the same.
    """

    brands: tuple[Brand, ...]
    places: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    source_places: tuple[str, ...] = ()
    source_trades: tuple[str, ...] = ()


class _Brand(TypedDict):
    """A brand, prepared: plain data."""

    names: list[str]
    characters: list[str]
    means: list[str]
    other: list[list[str]]
    mistaken: list[str]
    owned: list[str]
    not_owned: list[str]


class _Prepared(TypedDict):
    brands: list[_Brand]
    literals: list[str]
    owners: list[int]
    places: list[str]
    trades: list[str]
    heads: list[str]
    source_places: list[str]
    source_trades: list[str]


class _Found(NamedTuple):
    """Why a brand is wrong at one place: how sure that is, where its name ends, and what the Chinese means.

    `preferred` is what should stand in the place of the whole name, `rendering` what the Chinese word means.
    """

    confidence: float
    end: int
    characters: str
    rendering: str = ""
    source: Span | None = None
    preferred: str = ""


def prepare(params: Params) -> _Prepared:
    """Take the cells apart.

    Raises:
        ValueError: a brand's other word has none of its characters, or a name is listed twice.
    """
    brands: list[_Brand] = []
    for item in params.brands:
        other = [word.partition("=")[::2] for word in item.other]
        strangers = [word for word, _ in other if not any(characters in word for characters in item.characters)]
        if strangers:
            raise ValueError(f"“{strangers[0]}” has none of the characters of {item.name}; list it under `mistaken`")
        brands.append(
            {
                "names": item.name.split("|"),
                "characters": list(item.characters),
                "means": list(item.means),
                "other": [list(pair) for pair in other],
                "mistaken": list(item.mistaken),
                "owned": list(item.owned),
                "not_owned": list(item.not_owned),
            }
        )
    owners: dict[str, int] = {}
    for number, brand in enumerate(brands):
        for name in brand["names"]:
            if owners.setdefault(name.lower(), number) != number:
                raise ValueError(f"“{name}” is the name of two brands")
    return {
        "brands": brands,
        "literals": list(owners),
        "owners": list(owners.values()),
        "places": list(params.places),
        "trades": list(params.trades),
        "heads": list(params.heads),
        "source_places": list(params.source_places),
        "source_trades": list(params.source_trades),
    }


class WrongBrandCheck:
    """Reports the brand's name with the name that it is part of."""

    def __init__(self, prepared: _Prepared, setup: Setup) -> None:
        self._prepared = prepared
        self.literals = Literals(target=tuple(prepared["literals"]))
        self._entries: dict[str, list[TermEntry]] = {}
        sources = ["\n".join(entry.source) for entry in setup.termbase.entries]
        together = "\n".join(sources)
        for brand in prepared["brands"]:
            for characters in brand["characters"]:
                # Start-up: glossaries are long, and few have a brand.
                if characters in together:
                    named = zip(setup.termbase.entries, sources, strict=True)
                    self._entries[characters] = [entry for entry, source in named if characters in source]

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text; of names inside one another the longest counts."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        source = None if unit.source is None else simplified(unit.source.text)
        done = 0
        for seen in ctx.seen(unit):
            start, end = analysis.folded.to_raw(seen.start, seen.end)
            brand = self._prepared["brands"][self._prepared["owners"][seen.literal]]
            if start < done or text[start:end] not in brand["names"] or text[end : end + 1] in ("-", "&"):
                continue
            found = self._in_glossary(brand, text, end, source)
            if found is None and not self._is_in_glossary(brand):
                found = self._behind(brand, text, end) if source is None else self._in_source(brand, text, end, source)
            if found is not None:
                done = found.end
                yield _hit(unit, text, start, end, found)

    def _in_glossary(self, brand: _Brand, text: str, end: int, source: str | None) -> _Found | None:
        """What the glossary says otherwise."""
        for characters in brand["characters"]:
            for entry in self._entries.get(characters, ()):
                if any(_names(brand, form) for form in (*entry.preferred, *entry.admitted)):
                    continue
                stop = _name_end(text, end)
                for form in entry.source:
                    if source is not None and form in source and characters not in source.replace(form, ""):
                        at = source.index(form)
                        return _Found(_GLOSSARY, stop, form, source=Span(at, at + len(form)), preferred=_first(entry))
                # Without a source, the rest of the name must be that of the glossary.
                rest = _words(text[end:stop])
                if source is None and rest and any(rest == _words(form)[-len(rest) :] for form in entry.preferred):
                    return _Found(_GLOSSARY, stop, entry.source[0], preferred=_first(entry))
        return None

    def _is_in_glossary(self, brand: _Brand) -> bool:
        """Whether the glossary has the brand under its name."""
        return any(
            _names(brand, form)
            for characters in brand["characters"]
            for entry in self._entries.get(characters, ())
            for form in entry.preferred
        )

    def _in_source(self, brand: _Brand, text: str, end: int, source: str) -> _Found | None:
        """What the source says: the characters must stand there as the brand at least once."""
        folded = source.lower()
        if any(name.lower() in folded for name in brand["names"]):
            return None
        places = [
            match.start() for characters in brand["characters"] for match in re.finditer(re.escape(characters), source)
        ]
        if not places:
            mistaken = next((word for word in brand["mistaken"] if word in source), None)
            if mistaken is None:
                found = self._behind(brand, text, end)
                return None if found is None else found._replace(confidence=_INVENTED)
            at = source.index(mistaken)
            return _Found(_MISTAKEN, _name_end(text, end), mistaken, source=Span(at, at + len(mistaken)))
        others = [self._other(brand, source, place) for place in places]
        if None in others or not others[0]:
            return None
        word, rendering, span = others[0]
        return _Found(_OTHER_WORD, _name_end(text, end), word, rendering, span)

    def _other(self, brand: _Brand, source: str, place: int) -> tuple[str, str, Span] | None:
        """(word, rendering, span) of the other word that the characters at a place are part of; None for the brand."""
        for word, rendering in brand["other"]:
            start = source.find(word, max(0, place - len(word)), place + len(word))
            if start >= 0 and start <= place < start + len(word):
                return word, rendering, Span(start, start + len(word))
        characters = next(item for item in brand["characters"] if source.startswith(item, place))
        behind = place + len(characters)
        if source.startswith(tuple(brand["means"]), behind):
            return None
        for ending in (*self._prepared["source_places"], *self._prepared["source_trades"]):
            if source.startswith(ending, behind):
                return characters + ending, "", Span(place, behind + len(ending))
        return None

    def _behind(self, brand: _Brand, text: str, end: int) -> _Found | None:
        """What the words behind the brand say."""
        words = [(match[1], match.end()) for match in _following(text, end)]
        if not words:
            return None
        first = words[0][0]
        if first in brand["not_owned"]:
            return _Found(_PLACE, max(words[0][1], _name_end(text, end)), brand["characters"][0])
        if first in brand["owned"]:
            return None
        if first in self._prepared["places"]:
            return _Found(_PLACE, words[0][1], brand["characters"][0])
        head = next((stop for word, stop in words if word in self._prepared["heads"]), None)
        if first in self._prepared["trades"] and head is not None:
            return _Found(_TRADE, head, brand["characters"][0])
        return None


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0-]([A-Za-z][A-Za-z-]*)")


def _following(text: str, end: int) -> Iterator[re.Match[str]]:
    """The words behind a name, as long as only spaces part them."""
    for _ in range(_NAME_WORDS):
        match = _next_word().match(text, end)
        if match is None:
            return
        yield match
        end = match.end()


def _name_end(text: str, end: int) -> int:
    """Where the name ends that a brand begins: behind the last of the capitalized words that follow it."""
    for match in _following(text, end):
        if not match[1][0].isupper():
            break
        end = match.end()
    return end


def _names(brand: _Brand, form: str) -> bool:
    return any(name.lower() in form.lower() for name in brand["names"])


def _words(text: str) -> list[str]:
    return re.findall("[a-z]+", text.lower())


def _first(entry: TermEntry) -> str:
    return entry.preferred[0] if entry.preferred else ""


def _hit(unit: TranslationUnit, text: str, start: int, end: int, found: _Found) -> Hit:
    span = Span(start, found.end)
    suggestions: tuple[Suggestion, ...] = ()
    if found.preferred:
        suggestions = (Suggestion("", (Edit("target", span, found.preferred),)),)
    elif found.rendering:
        # It renders the whole Chinese word, and how much of the English stands for that nobody knows.
        suggestions = (Suggestion(found.rendering, (), "display"),)
    related: tuple[HitRef, ...] = ()
    if found.source is not None:
        related = (HitRef(unit.index, "source", found.source, "in the source"),)
    return Hit(
        span,
        fields={"brand": text[start:end], "characters": found.characters},
        suggestions=suggestions,
        related=related,
        confidence=found.confidence,
    )


CHECK = CheckPlugin(scope="unit", params=Params, build=WrongBrandCheck, prepare=prepare)
