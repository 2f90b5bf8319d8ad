"""Chooses the pieces that the estimator's tokenizer keeps of the encoder's 250,000: those of English and of Chinese.

A piece is kept where the whole tokenizer uses it for the training texts, for a word of MiniLM's list (English words by
frequency) or for a frequent Chinese word of jieba's. What is written with others is cut into smaller pieces.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import numpy as np

    from training.qe.data import Example
    from training.qe.e5 import E5

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
"""They begin, fill up and end a sentence, and stand for letters that are in no piece; in this order from 0."""
SPACE = "\u2581"
LEAST_OCCURRENCES = 50
"""In the texts that jieba counted."""
LEAST_TRANSLATIONS = 5
"""That have a word which may take another's place."""

_WORD = re.compile("[a-z]+")


def tokenizer_of(pieces: Sequence[tuple[str, float]]) -> Tokenizer:
    """A tokenizer with these pieces; punctuation stands by itself, so a piece never crosses the end of a word."""
    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Punctuation(), pre_tokenizers.Metaspace(replacement=SPACE, prepend_scheme="first")]
    )
    return tokenizer


def chosen(pieces: Sequence[tuple[str, float]], examples: Iterable[Example], words: Path) -> list[int]:
    """Numbers of the pieces that are kept, the special ones first.

    Args:
        pieces: All of the encoder's.
        examples: What is learned from.
        words: English words, one a line.
    """
    texts = {text for one in examples for text in (one.target, one.source, *one.references)}
    english = [word for word in words.read_text("utf-8").split() if word.isascii() and word.isalpha()]
    texts |= {*english, *map(str.capitalize, english), *_chinese_words()}
    whole = tokenizer_of(pieces)
    used = {number for text in sorted(texts) for number in whole.encode(text, add_special_tokens=False).ids}
    used |= {number for number, (piece, _) in enumerate(pieces) if len(piece) == 1 and piece.isascii()}
    special = range(len(SPECIAL))
    return [*special, *sorted(used - set(special))]


def vectors(encoder: E5, examples: Iterable[Example]) -> dict[str, np.ndarray]:
    """Of the words in lower case that are one piece, and that translations have several times."""
    counts = Counter(word for one in examples for word in set(_WORD.findall(one.target)))
    table = encoder.tensors["emb.word"]
    return {
        word: table[number]
        for number, (piece, _) in enumerate(encoder.pieces)
        if piece.startswith(SPACE) and counts[word := piece.removeprefix(SPACE)] >= LEAST_TRANSLATIONS
    }


def _chinese_words() -> list[str]:
    import jieba

    with jieba.get_dict_file() as stream:
        rows = (line.decode("utf-8").split() for line in stream)
        return [word for word, count, *_ in rows if int(count) >= LEAST_OCCURRENCES]
