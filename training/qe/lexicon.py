"""Learns which English words translate a Chinese word: IBM model 1 over the training translations.

Source: Brown et al., "The mathematics of statistical machine translation: parameter estimation", Computational
Linguistics 19(2), 1993. The words of a source are found by longest match in a list that jieba proposes, so that
whoever uses the lexicon needs no segmenter.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.metrics._qe_evidence import words_of
from tqcheck.metrics._qe_source_words import LONGEST_WORD, split_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.qe.data import Example

ROUNDS = 8
"""Of expectation maximization; more change little."""
LEAST_COUNT = 2
"""Occurrences in different source segments that make a word one of the list."""
KEPT = 6
"""Translations of a word that are kept, the most probable."""
LEAST = 0.03
"""Probability below which a translation is not kept."""

_HAN = re.compile("[\u4e00-\u9fff]+")


def word_list(sources: Iterable[str]) -> set[str]:
    """Chinese words that occur in several segments."""
    import jieba

    jieba.setLogLevel(60)
    counts: Counter[str] = Counter()
    for source in sources:
        for run in _HAN.findall(source):
            counts.update({word for word in jieba.cut(run) if 1 < len(word) <= LONGEST_WORD})
    return {word for word, count in counts.items() if count >= LEAST_COUNT}


def learn(examples: Sequence[Example]) -> dict[str, list[tuple[str, float]]]:
    """From Chinese words and characters to English words with their probabilities, most probable first."""
    sources = {example.source for example in examples}
    known = word_list(sources)
    by_word = _model_1(_pairs(examples, lambda text: split_source(text, known)))
    by_character = _model_1(_pairs(examples, lambda text: [char for char in text if _HAN.match(char)]))
    return {**by_character, **by_word}


def _pairs(examples: Sequence[Example], split) -> dict[tuple[tuple[str, ...], tuple[str, ...]], float]:
    """Distinct pairs of words with a weight: references and good translations count most."""
    pairs: dict[tuple[tuple[str, ...], tuple[str, ...]], float] = {}
    cut: dict[str, tuple[str, ...]] = {}
    for example in examples:
        source = cut.get(example.source)
        if source is None:
            source = cut[example.source] = tuple(split(example.source))
        texts = [(example.target, math.exp(-example.mqm / 5)), *((text, 1.0) for text in example.references)]
        for text, weight in texts:
            key = (source, tuple(words_of(text)))
            pairs[key] = max(pairs.get(key, 0.0), weight)
    return pairs


def _model_1(pairs: dict[tuple[tuple[str, ...], tuple[str, ...]], float]) -> dict[str, list[tuple[str, float]]]:
    source_ids: dict[str, int] = {"": 0}
    target_ids: dict[str, int] = {}
    left, right, sentence, weights = [], [], [], []
    position = 0
    for (source, target), weight in pairs.items():
        f = [0, *(source_ids.setdefault(word, len(source_ids)) for word in source)]
        e = [target_ids.setdefault(word, len(target_ids)) for word in target]
        left.append(np.tile(np.array(f, dtype=np.int32), len(e)))
        right.append(np.repeat(np.array(e, dtype=np.int32), len(f)))
        sentence.append(np.repeat(np.arange(position, position + len(e), dtype=np.int32), len(f)))
        weights.append(np.full(len(e), weight, dtype=np.float32))
        position += len(e)
    f, e, where, weight = map(np.concatenate, (left, right, sentence, weights))
    cells, cell = np.unique(f.astype(np.int64) * len(target_ids) + e, return_inverse=True)
    cell = cell.astype(np.int32)
    cell_f = (cells // len(target_ids)).astype(np.int32)
    t = np.ones(len(cells))
    for _ in range(ROUNDS):
        p = t[cell]
        p /= np.bincount(where, p, position)[where]
        counts = np.bincount(cell, p * weight[where], len(cells))
        t = counts / np.maximum(np.bincount(cell_f, counts, len(source_ids))[cell_f], 1e-12)
    chinese, english = list(source_ids), list(target_ids)
    lexicon: dict[str, list[tuple[str, float]]] = {}
    for index in np.argsort(-t):
        if t[index] < LEAST:
            break
        word = chinese[cell_f[index]]
        found = lexicon.setdefault(word, [])
        if word and len(found) < KEPT:
            found.append((english[cells[index] % len(target_ids)], float(t[index])))
    lexicon.pop("", None)
    return lexicon
