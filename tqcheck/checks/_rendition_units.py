"""Units with source and target as the search for renditions wants them: their words, their repeated terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from tqcheck.checks._rendition_hanzi import may_sound
from tqcheck.checks._rendition_segments import form, segment
from tqcheck.checks._rendition_source import repeated
from tqcheck.checks._rendition_words import BREAK, Phrase, Words, small_words
from tqcheck.checks._terms import is_translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tqcheck.checks._rendition_source import Places
    from tqcheck.model.text import Document, TranslationUnit
    from tqcheck.rules.contract import Context
    from tqcheck.text.view import View

T = TypeVar("T")

Key = tuple[str, ...]
"""The stems of a phrase without small words: the same for what differs by inflection or case only."""

Kind = Literal["usual", "meaning", "spelling", "name", "alone", "phrase", "single", "echo"]
"""Why a phrase is taken for a rendition.

usual: it stands in most units of the term.
meaning: a name whose words sound like or mean the term's characters.
spelling: a name with almost the letters of the usual one.
name: a name of the same kind with some of the same words; alone: with none of them, but the only one.
phrase: it shares the head or the first word of the usual phrase, and comes back; single: it does not come back.
echo: like meaning, where no rendition is usual.
"""


_LONGEST_HEAD = 8
"""Characters."""


class Rendition(NamedTuple):
    """A term's rendition in the unit of that number."""

    unit: int
    phrase: Phrase
    key: Key
    kind: Kind


class Usual(NamedTuple):
    """The usual rendition of a term, and where it stands by the number of the unit."""

    key: Key
    at: dict[int, Phrase]


Heads = Mapping[str, frozenset[str]]
"""Ends of source names and the stems that render them, such as 公司: compan, co."""


class Pair(NamedTuple):
    """A unit that has both sides, with the folded view of its source and the text of its target."""

    unit: TranslationUnit
    source: View
    target: str


Block = list[Pair]

_UNITS = 500
_BLOCKS = 16
"""So many are kept for the next rule that asks for the same."""


class Blocks:
    """Puts the units of a document that have both sides together, some at a time, so that memory does not grow with it.

    Args:
        ctx: The context, which is in that document.
    """

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._block: Block = []

    def add(self, unit: TranslationUnit) -> Block | None:
        """The block that a unit completes; None where it completes none, or has no two sides."""
        if is_translated(unit):
            source = self._ctx.analysis(unit, "source").folded
            self._block.append(Pair(unit, source, self._ctx.analysis(unit).text))
            if len(self._block) == _UNITS:
                return self.rest()
        return None

    def rest(self) -> Block:
        """What is in no block so far."""
        block, self._block = self._block, []
        return block


def blocks(document: Document, ctx: Context) -> Iterator[Block]:
    """The blocks of a document."""
    found = Blocks(ctx)
    for unit in document.units:
        block = found.add(unit)
        if block:
            yield block
    block = found.rest()
    if block:
        yield block


def units_in(block: Block, ctx: Context) -> Units:
    """The units of a block."""
    return units_of(tuple((pair.source.text, pair.target) for pair in block), ctx.source_lang, ctx.target_lang)


@lru_cache(maxsize=_BLOCKS)
def units_of(pairs: tuple[tuple[str, str], ...], source_lang: str | None, target_lang: str | None) -> Units:
    """The units of a block.

    Args:
        pairs: Folded source and raw target of each unit.
    """
    return Units(pairs, source_lang, target_lang)


class Units:
    """Units, each by its number.

    Attributes:
        light: What stands in any phrase.
        nouns_have_capitals: Whether the target's language is written so, as German is.
    """

    def __init__(self, pairs: Sequence[tuple[str, str]], source_lang: str | None, target_lang: str | None) -> None:
        self._pairs = pairs
        self._source_light = small_words(source_lang)
        self.light = small_words(target_lang) | {BREAK, "s"}
        self.nouns_have_capitals = (target_lang or "").lower().startswith("de")
        self._forms: dict[int, tuple[str, ...]] = {}
        self._names: dict[int, list[Phrase]] = {}
        self._sounding: dict[int, list[Phrase]] = {}
        self._derived: dict[Callable[[Units], Any], Any] = {}

    @cached_property
    def sources(self) -> list[str]:
        """The sources."""
        return [source for source, _ in self._pairs]

    @cached_property
    def words(self) -> list[Words]:
        """The words of the targets."""
        return [Words(target) for _, target in self._pairs]

    @cached_property
    def terms(self) -> dict[str, Places]:
        """The terms that the sources repeat, and their places."""
        return repeated(self.sources, self._source_light)

    @cached_property
    def with_stem(self) -> dict[str, set[int]]:
        """The units that have a stem."""
        found: dict[str, set[int]] = defaultdict(set)
        for number, words in enumerate(self.words):
            for stem in words.kinds:
                found[stem].add(number)
        return found

    @cached_property
    def segments(self) -> list[str | None]:
        """What is compared of each source as a whole; None = nothing."""
        return list(map(segment, self.sources))

    def form(self, unit: int) -> tuple[str, ...]:
        """What is compared of a target as a whole; it may be empty, and then it is not."""
        found = self._forms.get(unit)
        if found is None:
            found = self._forms[unit] = form(self.words[unit], self.light)
        return found

    def derived(self, make: Callable[[Units], T]) -> T:
        """What a function makes of the units, made once and kept with them."""
        if make not in self._derived:
            self._derived[make] = make(self)
        return self._derived[make]  # type: ignore[no-any-return]

    def names(self, unit: int, *, lone: bool = False) -> list[Phrase]:
        """The names in a target.

        Args:
            lone: Whether a single word that begins a sentence is one as well.
        """
        names = self._names.get(unit)
        words = self.words[unit]
        if names is None:
            names = self._names[unit] = words.names(self.light)
        return names if lone else [name for name in names if name.last - name.first > 1 or not words.opens(name.first)]

    def sounding(self, unit: int) -> list[Phrase]:
        """The names in a target in which a word may be pinyin of two syllables or more."""
        if unit not in self._sounding:
            words = self.words[unit]
            # NOTE: few texts have such a word at all, and that is found out faster than where names begin and end.
            sounding = {at for at in words.in_names() if may_sound(words.written[at])}
            self._sounding[unit] = [
                name
                for name in (self.names(unit, lone=True) if sounding else ())
                if not sounding.isdisjoint(range(*name))
            ]
        return self._sounding[unit]

    def key(self, unit: int, phrase: Phrase) -> Key:
        """The key of a phrase."""
        return tuple(stem for stem in self.words[unit].stems[phrase.first : phrase.last] if stem not in self.light)

    def is_content(self, stem: str) -> bool:
        """Whether a stem is neither a small word nor a number."""
        return stem not in self.light and not stem[0].isdigit()

    def has(self, unit: int, key: Key) -> bool:
        """Whether a target holds these words, in any shape and order, or joined."""
        words = self.words[unit]
        return words.kinds.issuperset(key) or "".join(key) in words.glued


def head_of(term: str, heads: Heads) -> tuple[str, frozenset[str]]:
    """What a term ends with that says what kind of thing it names, and the stems that say so in the target."""
    for size in range(min(_LONGEST_HEAD, len(term)), 0, -1):
        if term[-size:] in heads:
            return term[-size:], heads[term[-size:]]
    return "", frozenset()
