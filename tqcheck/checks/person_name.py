"""A Chinese person's name that is damaged: “Ding GUI”, “Liu qiang”, “Song Huam” beside “Song Hua”, “Yongan Liu”.

Ways of writing one name are compared within a document; the form that most mentions have, of those that are whole, is
the right one. Some damage needs no second mention: half a name in capitals or small letters, a name cut in two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks._person_spelling import pairs
from tqcheck.checks._person_spotting import Mention, Shape, spot
from tqcheck.checks._person_words import Words
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin
from tqcheck.text.surnames import common_surnames, surnames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup

Key = tuple[str, str]

_ALONE: Mapping[Shape, float] = {"capitals": 0.85, "lower": 0.7, "split-lower": 0.75}
"""How sure damage is that shows without a second mention."""
_BESIDE_WHOLE: Mapping[Shape, float] = {
    "capitals": 0.95, "lower": 0.9, "split-lower": 0.9, "split": 0.8, "hyphen": 0.7, "surname-upper": 0.6,
}  # fmt: skip
"""How sure it is where the name stands elsewhere in a form that is whole."""
_PERHAPS_A_WORD = 0.4
"""What is short and in small letters behind a surname may be a verb or any other word, if nothing says otherwise."""
_PERHAPS_REVERSED = 0.4
"""Wei WANG is a way of writing, the surname last and in capitals."""
_LONG_ENOUGH = 6
"""Letters of a given name that is no English word even if nothing beside it says that it is a name."""
_REVERSED = 0.75
_A_HABIT = 3
"""So many names in one odd shape are a way of writing, no slip."""


_MAY_BE_MEANT: tuple[Shape, ...] = ("capitals", "surname-upper", "split", "hyphen")


@dataclass(frozen=True, slots=True)
class Params:
    """The words that decide; all but the abbreviations in lower case.

    Attributes:
        titles: Words that make a title and stand beside a name: chairman, manager.
        sole_titles: Those that one person has; two spellings of a name that share one are one person.
        title_parts: What else belongs to titles: deputy, party, committee.
        forms_of_address: What stands before a name and says that it is a person.
        verbs, adverbs: What persons do, behind their name; adverbs may stand between.
        not_persons: Names of places and things that read like a surname and a given name.
        not_given: English words that read like a given name.
        not_second: Words of one syllable that may follow a whole name and are not its second half: can, ran, he.
        doubtful_surnames: Surnames that are English words, too; behind them `not_given` holds for capitalized words.
        abbreviations: In capitals; what follows a surname and is no given name, though it reads like pinyin.
    """

    titles: tuple[str, ...] = ()
    sole_titles: tuple[str, ...] = ()
    title_parts: tuple[str, ...] = ()
    forms_of_address: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    not_persons: tuple[str, ...] = ()
    not_given: tuple[str, ...] = ()
    not_second: tuple[str, ...] = ()
    doubtful_surnames: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()


class PersonNameCheck:
    """Reports each damaged mention, with a mention that is whole where there is one."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._words = Words(params)

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the document."""
        mentions: list[Mention] = []
        texts: dict[int, str] = {}
        for unit in document.units:
            text = ctx.analysis(unit).text
            found = list(spot(unit.index, text, self._words))
            if found:
                texts[unit.index] = text
                mentions += found
        hits = {(hit.unit, hit.span): hit for hit in _misshapen(mentions)}
        # Who is another person's double is told so, whatever else is odd about the name.
        hits |= {(hit.unit, hit.span): hit for hit in _misspelt(mentions, texts, self._words)}
        return [hits[place] for place in sorted(hits)]


def _misshapen(mentions: Sequence[Mention]) -> Iterator[Hit]:
    """Mentions whose capitals, spaces, hyphens or order are wrong."""
    habits = _habits(mentions)
    for same in _by_key(mentions).values():
        right = _right(same)
        for mention in same:
            confidence = _how_odd(mention, right, habits)
            if confidence:
                yield _hit(mention, _whole(mention, right), right, confidence)


def _by_key(mentions: Sequence[Mention]) -> dict[Key, list[Mention]]:
    groups: dict[Key, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(mention.key, []).append(mention)
    return groups


def _how_odd(mention: Mention, right: Mention | None, habits: frozenset[Shape]) -> float:
    """How sure it is that a mention is misshapen, given one that is right; 0 = it is not."""
    shape = mention.shape
    if shape in habits or (right is not None and mention.text == right.text):
        return 0
    if right is None:
        if shape == "lower" and mention.sizes < 2:
            return _PERHAPS_A_WORD if mention.is_person else 0
        if shape == "lower" and not mention.is_person and len(mention.given) < _LONG_ENOUGH:
            return _PERHAPS_A_WORD
        if shape == "capitals" and mention.given in common_surnames():
            return _PERHAPS_REVERSED
        return _ALONE.get(shape, 0)
    if mention.is_reversed != right.is_reversed:
        return _REVERSED
    if shape == right.shape:
        return 0
    return _BESIDE_WHOLE.get(shape, _BESIDE_WHOLE.get(right.shape, 0) if shape == "plain" else 0)


def _habits(mentions: Sequence[Mention]) -> frozenset[Shape]:
    """The odd shapes that so many names have that they must be meant: WANG Wei, LIU Yan and CHEN Gang."""
    names: dict[Shape, set[Key]] = {}
    for mention in mentions:
        names.setdefault(mention.shape, set()).add(mention.key)
    plain = len(names.get("plain", ()))
    found = {shape for shape in _MAY_BE_MEANT if len(names.get(shape, ())) >= max(_A_HABIT, plain)}
    if not surnames().issuperset(given for _, given in names.get("capitals", ())):
        # “Wei WANG, Yan LIU” has the surname in capitals, as in French; “Liu YONGAN” has not.
        found.discard("capitals")
    return frozenset(found)


def _right(same: Sequence[Mention]) -> Mention | None:
    """The first mention in the most frequent whole form of a name; None where no mention is whole."""
    whole = [mention for mention in same if mention.shape in ("plain", "split", "hyphen") and mention.sizes]
    counts: dict[tuple[Shape, bool], int] = {}
    for mention in whole:
        counts[mention.shape, mention.is_reversed] = counts.get((mention.shape, mention.is_reversed), 0) + 1
    # Of equals, the usual way of writing: joined, the surname first.
    best = max(counts, key=lambda form: (counts[form], not form[1], form[0] == "plain"), default=None)
    return next((mention for mention in whole if (mention.shape, mention.is_reversed) == best), None)


def _whole(mention: Mention, right: Mention | None) -> str:
    if right is not None:
        return right.text
    return f"{mention.surname.capitalize()} {mention.given.capitalize()}"


def _misspelt(mentions: Sequence[Mention], texts: Mapping[int, str], words: Words) -> Iterator[Hit]:
    """Mentions in a spelling that belongs to a person who is spelt otherwise in the document."""
    by_key = _by_key(mentions)
    for wrong, right, confidence in pairs(by_key, texts, words):
        model = _right(by_key[right])
        if model is not None:
            yield from (_hit(mention, model.text, model, confidence) for mention in by_key[wrong])


def _hit(mention: Mention, expected: str, right: Mention | None, confidence: float) -> Hit:
    span = Span(mention.start, mention.end)
    related: tuple[HitRef, ...] = ()
    if right is not None:
        related = (HitRef(right.unit, "target", Span(right.start, right.end), "the name in full"),)
    return Hit(
        span,
        unit=mention.unit,
        fields={"expected": expected},
        suggestions=(Suggestion("", (Edit("target", span, expected),)),),
        related=related,
        confidence=confidence,
    )


CHECK = CheckPlugin(scope="document", params=Params, build=PersonNameCheck)
