"""Sentences in running prose that open with a bare verb ("Optimize the product mix") where a report tells.

Chinese leaves out a subject that is understood; in English such a sentence is an order. Orders are right in procedures,
so a sentence counts only beside others that tell something; FLU008 knows openings that are wrong anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.view import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_FINITE = frozenset(["VBZ", "VBP", "VBD", "MD"])


@dataclass(frozen=True, slots=True)
class Params:
    """What opens the sentence.

    Attributes:
        verbs: Bare verbs of management that reports misuse so; an adverb may stand in front of them.
        fronts: What may stand in front of the verb, with a comma: "At the same time, optimize".
    """

    verbs: tuple[str, ...]
    fronts: tuple[str, ...] = ()


class BareVerbCheck:
    """Reports the opening up to the verb."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self.literals = Literals(target=tuple(fold(verb).text for verb in params.verbs))
        self._verbs = frozenset(self.literals.target)
        self._fronts = tuple(fold(front).text for front in params.fronts)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        if unit.kind != "paragraph":
            return
        analysis = ctx.analysis(unit)
        text, folded = analysis.text, analysis.folded
        opened: list[tuple[tuple[int, int], int, int]] = []
        for seen in ctx.seen(unit):
            start, end = folded.to_raw(seen.start, seen.end)
            # Two words or a front may stand before it; whatever lies deeper in a sentence is no opening.
            if text[start].isupper() or self._may_open(folded.text, seen.start):
                sentence = analysis.sentence_at(start)
                first = self._opening(text, sentence, start)
                if first is not None and not (opened and opened[-1][0] == sentence):
                    opened.append((sentence, first, end))
        if not opened:
            return
        # Start-up: few texts open a sentence so.
        from tqcheck.text.tagger import tagged

        orders = {sentence: tagged(text, *sentence) for sentence, _, _ in opened}
        others = [sentence for sentence in analysis.sentences if sentence not in orders]
        if not any(_tells(tagged(text, *sentence)) for sentence in others):
            return
        for sentence, first, end in opened:
            if _orders(orders[sentence], end):
                yield Hit(Span(first, end), fields={"text": text[first:end]})

    def _may_open(self, folded: str, at: int) -> bool:
        """Whether an adverb or the comma of a front stands before the verb."""
        before = folded[max(0, at - 4) : at]
        return before.endswith(("ly ", ", "))

    def _opening(self, text: str, sentence: tuple[int, int], verb: int) -> int | None:
        """Where the order begins: at the verb, at adverbs before it, or behind a front; None where it is no opening."""
        before = fold(text[sentence[0] : verb]).text
        front = next((front for front in self._fronts if before.startswith(f"{front}, ")), None)
        adverbs = before[len(front) + 2 :] if front else before
        if len(before) == verb - sentence[0] and all(word.endswith("ly") for word in adverbs.split()):
            return verb - len(adverbs)
        return None


def _orders(tokens: Sequence[Token], end: int) -> bool:
    """Whether the word that ends at a place is a bare verb, and no noun to which a verb follows: "Study groups met"."""
    at = next((number for number, token in enumerate(tokens) if token.end == end), len(tokens))
    if at == len(tokens) or tokens[at].tag != "VB":
        return False
    return not any(token.tag in ("VBD", "VBN", "VBZ", "MD") for token in tokens[at + 1 : at + 3])


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether a sentence has a verb with a subject."""
    return tokens[0].tag != "VB" and any(token.tag in _FINITE for token in tokens)


CHECK = CheckPlugin(scope="unit", params=Params, build=BareVerbCheck)
