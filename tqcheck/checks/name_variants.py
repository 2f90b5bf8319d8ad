"""One firm, place, person or meeting under several names: "Zao Mining Group" here, "Jujube Mining Group" there.

Names are found and compared without a glossary (see the modules `_name_…`). Of each cluster the glossary's form is
proposed, else the most frequent one; of those that are as frequent one by its sound, the fullest, the first. Every
place of the other forms is reported and says where each form stands; bare short forms ("Zao") and forms that the text
defines ("hereinafter") are left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.checks import _name_tally as names
from tqcheck.checks._name_verdict import Forms, decide
from tqcheck.checks._name_words import lexicon
from tqcheck.model.finding import Hit, HitRef, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.checks._name_tally import Tally
    from tqcheck.checks._name_verdict import Verdict
    from tqcheck.model.finding import Related
    from tqcheck.model.text import Document
    from tqcheck.rules.contract import Context, Setup

_MOST_RELATED = 12


@dataclass(frozen=True, slots=True)
class Params:
    """What the rule knows about words; all in lower case.

    Attributes:
        words: Groups of words that one Chinese word is rendered by: `mine/mining/mineral/ore`.
        titles: Groups of titles that one Chinese title is rendered by: `chairman/president`.
        senses: Names in pinyin and what they mean: `shengli/victory`.
    """

    words: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    senses: tuple[str, ...] = ()


class NameVariantsCheck:
    """Reports the forms of a name that are not the one proposed."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._lexicon = lexicon(params.words, params.titles, params.senses)

    def empty(self) -> Tally:
        """No names."""
        return names.empty()

    def observe(self, document: Document, ctx: Context) -> Tally:
        """The names with their counts and first places."""
        return names.observe(document, ctx)

    def merge(self, a: Tally, b: Tally) -> Tally:
        """The sums, and the first of the places."""
        return names.merge(a, b)

    def decide(self, tally: Tally, ctx: Context) -> Verdict:
        """The clusters, and in each the form to write."""
        return decide(tally, ctx.termbase, self._lexicon)

    def flag(self, document: Document, verdict: Verdict, ctx: Context) -> Iterable[Hit]:
        """Every place of a form that is not the one to write."""
        told = {
            form
            for cluster in verdict["clusters"]
            for form, (_, confidence, _) in cluster["forms"].items()
            if confidence and form != cluster["wanted"] and form not in cluster["known"]
        }
        here = Forms(document, verdict["clusters"], told, ctx)
        for form, unit, span in here.places:
            cluster = here.cluster_of[form]
            count, confidence, _ = cluster["forms"][form]
            wanted = cluster["wanted"]
            yield Hit(
                span,
                unit=unit,
                fields={
                    "expected": wanted,
                    "count": str(cluster["forms"][wanted][0]),
                    "found": str(count),
                    "forms": str(len(cluster["forms"])),
                },
                suggestions=(Suggestion(wanted, (Edit("target", span, wanted),), "unsafe"),),
                related=tuple(self._others(form, here))[:_MOST_RELATED],
                confidence=confidence,
            )

    def _others(self, form: str, here: Forms) -> Iterable[HitRef | Related]:
        """Where the other forms stand, the one to write first."""
        cluster = here.cluster_of[form]
        wanted = cluster["wanted"]
        for other in sorted(cluster["forms"], key=lambda item: (item != wanted, item)):
            count, confidence, where = cluster["forms"][other]
            note = "the form to write" if other == wanted else "another form" if confidence else "short form"
            if other == form:
                continue
            if other in here.first:
                unit, span = here.first[other]
                yield HitRef(unit, "target", span, f"{note}, {count} in all")
            else:
                yield names.related(where, f"{note}, {count} in all")


CHECK = CheckPlugin(scope="corpus", params=Params, build=NameVariantsCheck)
