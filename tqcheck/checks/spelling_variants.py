"""One word in British and in American spelling in one corpus: "labour" here, "labor" there.

Only words in lower case count: a capital may belong to a name (World Health Organization), whose spelling is its own.
The spelling that is rarer for a word is flagged, once a document; where both are equally frequent, the one of the
variety that is rarer in the whole corpus, and if that decides nothing, the British one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.inflect import noun_forms, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup

Tally = dict[str, list[int]]
"""A word, by its American spelling, and how often each variety of it was met: [British, American]."""

Verdict = dict[str, list[int]]
"""A word and [the variety that is wanted, how often it was met, how often the other was]."""

_VARIETIES = ("British", "American")


@dataclass(frozen=True, slots=True)
class Params:
    """Which words.

    Attributes:
        nouns, verbs, others: Pairs such as `labour/labor`, British first; nouns are looked for in both numbers, verbs
            in all forms, others as they are. Several pairs in a string are parted by spaces.
    """

    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def prepare(params: Params) -> dict[str, list[list[str]]]:
    """Spell out the forms of every pair.

    Returns:
        `forms`: [British form, American form, word] each; a form that both share is left out.

    Raises:
        ValueError: a pair is no pair, or a form occurs twice.
    """
    forms: list[list[str]] = []
    for pairs, inflect in ((params.nouns, _numbers), (params.verbs, verb_forms), (params.others, _as_it_is)):
        for pair in (pair for line in pairs for pair in line.split()):
            british, slash, american = pair.partition("/")
            if not slash or not british or not american or british == american:
                raise ValueError(f"“{pair}” is no pair; write British and American spelling as labour/labor")
            forms += [[*both, american] for both in _unshared(inflect(british), inflect(american))]
    counts = Counter(form for british, american, _ in forms for form in (british, american))
    twice = sorted(form for form, count in counts.items() if count > 1)
    if twice:
        raise ValueError(f"“{twice[0]}” is a form of two pairs")
    return {"forms": forms}


def _unshared(british: tuple[str, ...], american: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The forms that correspond, first to first; of divided usage (travelled, traveled) what only one side has."""
    if len(british) != len(american):
        raise ValueError(
            f"“{british[0]}” and “{american[0]}” have different numbers of forms; list them under `others`"
        )
    return (
        (old, new) for old, new in zip(british, american, strict=True) if old not in american and new not in british
    )


def _numbers(noun: str) -> tuple[str, ...]:
    return tuple(form for form in noun_forms(noun) if "'" not in form)


def _as_it_is(word: str) -> tuple[str, ...]:
    return (word,)


class SpellingVariantsCheck:
    """Reports the rarer spelling of words that have two."""

    def __init__(self, prepared: Mapping[str, list[list[str]]], setup: Setup) -> None:
        self._forms = prepared["forms"]
        self.literals = Literals(
            target=tuple(form for british, american, _ in self._forms for form in (british, american))
        )

    def empty(self) -> Tally:
        """No words."""
        return {}

    def observe(self, document: Document, ctx: Context) -> Tally:
        """How often each variety of each word occurs."""
        tally: Tally = {}
        for _, _, literal in self._occurrences(document, ctx):
            tally.setdefault(self._word(literal), [0, 0])[literal % 2] += 1
        return tally

    def merge(self, a: Tally, b: Tally) -> Tally:
        """The sums."""
        return {
            word: [x + y for x, y in zip(a.get(word, (0, 0)), b.get(word, (0, 0)), strict=True)]
            for word in sorted(a.keys() | b.keys())
        }

    def decide(self, tally: Tally, ctx: Context) -> Verdict:
        """The words that occur in both spellings, and the spelling that each should have."""
        british, american = (sum(counts[variety] for counts in tally.values()) for variety in (0, 1))
        usual = 0 if british > american else 1
        verdict: Verdict = {}
        for word, counts in sorted(tally.items()):
            if all(counts):
                wanted = usual if counts[0] == counts[1] else int(counts[1] > counts[0])
                verdict[word] = [wanted, counts[wanted], counts[1 - wanted]]
        return verdict

    def flag(self, document: Document, verdict: Verdict, ctx: Context) -> Iterable[Hit]:
        """The first occurrence of each word in the spelling that it should not have."""
        hits: dict[str, tuple[int, Span, int]] = {}
        right: dict[str, HitRef] = {}
        for unit, span, literal in self._occurrences(document, ctx):
            word = self._word(literal)
            if word in verdict and literal % 2 == verdict[word][0]:
                right.setdefault(word, HitRef(unit, "target", span, "the other spelling"))
            elif word in verdict:
                hits.setdefault(word, (unit, span, literal))
        for word, (unit, span, literal) in hits.items():
            wanted, often, seldom = verdict[word]
            forms = self._forms[literal // 2]
            yield Hit(
                span,
                unit=unit,
                fields={
                    "expected": forms[wanted],
                    "variety": _VARIETIES[1 - wanted],
                    "count": str(often),
                    "found": str(seldom),
                },
                suggestions=(Suggestion(forms[wanted], (Edit("target", span, forms[wanted]),), "unsafe"),),
                related=(right[word],) if word in right else (),
            )

    def _word(self, literal: int) -> str:
        return self._forms[literal // 2][2]

    def _occurrences(self, document: Document, ctx: Context) -> Iterator[tuple[int, Span, int]]:
        """(unit, span, literal) of each form in lower case; even literals are British."""
        for unit in document.units:
            for item in ctx.seen(unit):
                span = Span(*ctx.analysis(unit).folded.to_raw(item.start, item.end))
                if unit.target.text[span.start : span.end].islower():
                    yield unit.index, span, item.literal


CHECK = CheckPlugin(scope="corpus", params=Params, build=SpellingVariantsCheck, prepare=prepare)
