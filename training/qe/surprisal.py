"""How little a word is expected behind the two before it: a trigram model of good translations.

Source: interpolation after Witten and Bell, "The zero-frequency problem", IEEE Transactions on Information Theory
37(4), 1991.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.qe.data import Example

GOOD_ENOUGH = 1.0
"""MQM penalty up to which a translation is learned from, beside the references."""
_ORDER = 3
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")


class Surprisal:
    """Learns from the references and the good translations of examples."""

    def __init__(self, examples: Iterable[Example]) -> None:
        texts = {text for one in examples for text in (*one.references, *([one.target] * (one.mqm <= GOOD_ENOUGH)))}
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._followed: Counter[tuple[str, ...]] = Counter()
        self._kinds: Counter[tuple[str, ...]] = Counter()
        for text in sorted(texts):
            words = ["", "", *_WORD.findall(text.lower())]
            for at in range(2, len(words)):
                for size in range(_ORDER):
                    before = tuple(words[at - size : at])
                    gram = (*before, words[at])
                    self._kinds[before] += gram not in self._counts
                    self._counts[gram] += 1
                    self._followed[before] += 1

    def of(self, words: Sequence[str]) -> list[float]:
        """The surprisal of each word, in nats."""
        padded = ["", "", *words]
        return [-math.log(self._p(padded[at], padded[at - 2 : at])) for at in range(2, len(padded))]

    def _p(self, word: str, before: Sequence[str]) -> float:
        p = 1.0 / (self._kinds[()] + 1)
        for size in range(_ORDER):
            context = tuple(before[len(before) - size :])
            followed, kinds = self._followed[context], self._kinds[context]
            if followed:
                p = (self._counts[(*context, word)] + kinds * p) / (followed + kinds)
        return p
