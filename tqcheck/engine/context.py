"""What checks are told while they look at a document: the contexts of all rules, over one common state.

The state holds the current document, the current block of units with their views, and what the automaton saw in them.
"""

# What the methods of a context mean stands in the contract.
# ruff: noqa: D102

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from tqcheck.rules.contract import Context, Seen
from tqcheck.text.analysis import Analysis
from tqcheck.text.language import Guess, Identifier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tqcheck.engine.scoring.document import MeasuredDocument
    from tqcheck.model.rule import Rule
    from tqcheck.model.score import Score
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, Side, TranslationUnit
    from tqcheck.text.pattern import Match, Pattern
    from tqcheck.text.scan import Scanner

    MetricOptions = Mapping[str, Mapping[str, object]]

SIDES: tuple[Side, Side] = ("target", "source")


class Owners:
    """Whose the literals of one side are: of literal n rule `slots[n]`, whose first one is `firsts[slots[n]]`."""

    __slots__ = ("firsts", "slots")

    def __init__(self) -> None:
        self.slots = array("I")
        self.firsts: dict[int, int] = {}

    def add(self, slot: int, count: int) -> None:
        """Add the literals of the next rule."""
        self.firsts[slot] = len(self.slots)
        self.slots.extend(array("I", [slot]) * count)


class _Entered:
    """What is known of a unit while rules look at it: its analyses, and what each slot saw in it."""

    __slots__ = ("analyses", "seen")

    def __init__(self) -> None:
        self.analyses: dict[Side, Analysis] = {}
        self.seen: dict[Side, dict[int, list[Seen]]] = {}


class State:
    """What the contexts share: the current document, the current block of its units, and what was seen in them.

    Attributes:
        block: What is known of each unit of the block, by `id`: only for a unit that is alive.
    """

    def __init__(self, termbase: Termbase, metric_options: MetricOptions) -> None:
        self.termbase = termbase
        self._metric_options = metric_options
        self.scanners: dict[Side, Scanner] = {}
        self.owners: dict[Side, Owners] = {"target": Owners(), "source": Owners()}
        self.block: dict[int, _Entered] = {}
        self.rest()

    def rest(self) -> None:
        """Be between documents, so that what is decided then depends on none of them."""
        self.path = ""
        self.source_lang: str | None = None
        self.target_lang: str | None = None
        self.scores: dict[str, Score] = {}
        self._measured: dict[str, MeasuredDocument] = {}

    def start(self, document: Document, keep: set[int], path: str) -> None:
        """Begin a document; what the slots in `keep` see is kept until its end."""
        self.path, self.source_lang, self.target_lang = path, document.source_lang, document.target_lang
        self.scores = {}
        self._measured = {}
        self._identifier = Identifier()
        self._keep = keep
        self._kept: dict[tuple[int, Side], dict[int, list[Seen]]] = {}
        self.block = {}
        self._other = _Entered()
        self._other_unit: TranslationUnit | None = None

    def enter(self, units: Sequence[TranslationUnit]) -> dict[int, list[TranslationUnit]]:
        """Scan a block of units, and keep what is seen and analysed of them until the next.

        Returns:
            Those in which a slot saw anything, by slot.
        """
        self.block = {id(unit): _Entered() for unit in units}
        found: dict[int, list[TranslationUnit]] = {}
        new = tuple.__new__
        for side, scanner in self.scanners.items():
            slots, firsts = self.owners[side].slots, self.owners[side].firsts
            for unit in units:
                if unit.side(side) is None:
                    continue
                seen = self.block[id(unit)].seen[side] = {}
                for literal, start, end in scanner.scan(self.analysis(unit, side).folded.text):
                    slot = slots[literal]
                    # NOTE: a third of the time that a call of Seen takes, once for each anchor in the text.
                    seen.setdefault(slot, []).append(new(Seen, (literal - firsts[slot], start, end)))
                for slot in self._keep:
                    if slot in seen:
                        self._kept.setdefault((slot, side), {})[unit.index] = seen[slot]
        for unit in units:
            both = self.block[id(unit)].seen
            for slot in dict.fromkeys((*both.get("target", ()), *both.get("source", ()))):
                found.setdefault(slot, []).append(unit)
        return found

    def leave(self) -> None:
        """Let go of the last block."""
        self.block = {}

    def analysis(self, unit: TranslationUnit, side: Side) -> Analysis:
        """The analysis of one side; that of a unit outside the block is kept until another one is asked for."""
        entered = self.block.get(id(unit))
        if entered is None:
            if unit is not self._other_unit:
                self._other_unit, self._other = unit, _Entered()
            entered = self._other
        analysis = entered.analyses.get(side)
        if analysis is None:
            segment = unit.side(side)
            assert segment is not None
            analysis = entered.analyses[side] = Analysis(segment)
        return analysis

    def seen(self, slot: int, unit: TranslationUnit, side: Side) -> list[Seen]:
        """What a slot saw in a unit."""
        if slot in self._keep:
            return self._kept.get((slot, side), {}).get(unit.index, [])
        entered = self.block.get(id(unit))
        return entered.seen.get(side, {}).get(slot, []) if entered is not None else []

    def seen_anywhere(self, slot: int) -> bool:
        """Whether a kept slot saw anything in the document."""
        return any((slot, side) in self._kept for side in SIDES)

    def language(self, unit: TranslationUnit, side: Side) -> Guess:
        """The language of one side; the identifier's budget is the document's."""
        return self._identifier.identify(self.analysis(unit, side).text)

    def score(self, metric: str, document: Document) -> Score:
        """The score of the current document by a metric, made when it is first wanted."""
        score = self.scores.get(metric)
        if score is None:
            score = self.scores[metric] = self._measure(metric, document).score()
        return score

    def segment_scores(self, metric: str, document: Document) -> Sequence[Score]:
        """The scores of the current document's units; they stay out of the report, which they would flood."""
        return self._measure(metric, document).segment_scores()

    def _measure(self, metric: str, document: Document) -> MeasuredDocument:
        measured = self._measured.get(metric)
        if measured is None:
            # Start-up: few runs score.
            from tqcheck.engine.scoring.document import MeasuredDocument
            from tqcheck.model.metric import canonical

            options = {canonical(name): given for name, given in self._metric_options.items()}.get(canonical(metric))
            measured = self._measured[metric] = MeasuredDocument(metric, document, self.termbase, options)
        return measured


class RuleContext(Context):
    """The context of one rule."""

    def __init__(self, rule: Rule, slot: int, state: State) -> None:
        self._rule = rule
        self._slot = slot
        self._state = state

    @property
    def rule(self) -> Rule:
        return self._rule

    @property
    def termbase(self) -> Termbase:
        return self._state.termbase

    @property
    def path(self) -> str:
        return self._state.path

    @property
    def source_lang(self) -> str | None:
        return self._state.source_lang

    @property
    def target_lang(self) -> str | None:
        return self._state.target_lang

    def analysis(self, unit: TranslationUnit, side: Side = "target") -> Analysis:
        # NOTE: dozens of rules ask this of each unit, and it is there but for the first of them.
        entered = self._state.block.get(id(unit))
        if entered is not None and side in entered.analyses:
            return entered.analyses[side]
        return self._state.analysis(unit, side)

    def seen(self, unit: TranslationUnit, side: Side = "target") -> list[Seen]:
        return self._state.seen(self._slot, unit, side)

    def language(self, unit: TranslationUnit, side: Side = "target") -> Guess:
        return self._state.language(unit, side)

    def score(self, metric: str, document: Document) -> Score:
        return self._state.score(metric, document)

    def segment_scores(self, metric: str, document: Document) -> Sequence[Score]:
        return self._state.segment_scores(metric, document)

    def matches(self, pattern: Pattern, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        return pattern.matches(text, start, end)
