"""Texts as numbers of tokens, by the tokenizer of an encoder, and the batches that go through it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tqcheck.errors import ReadError, ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray


class Tokenized(NamedTuple):
    """A text with its first and last special token; of each token, where it stands in the text (code points)."""

    ids: list[int]
    offsets: list[tuple[int, int]]


class Padded(NamedTuple):
    """Sequences as arrays of shape (sequences, tokens): numbers of tokens, and 1 for what is one."""

    ids: NDArray[np.int64]
    mask: NDArray[np.int64]


class Tokens:
    """The tokenizer of an encoder.

    Args:
        path: Its `tokenizer.json`.
        vocabulary: How many tokens the encoder knows.
        positions: Places that the encoder has. What is longer is cut off: as in unbabel-comet a sequence has two tokens
            less, a single text another two.
        separators: Tokens between two texts.

    Raises:
        ReadError: it cannot be read, or belongs to another encoder.
        ResourceError: the package tokenizers is not installed.
    """

    def __init__(self, path: Path, *, vocabulary: int, positions: int, separators: int) -> None:
        try:
            from tokenizers import Tokenizer
        except ImportError as problem:
            raise ResourceError(
                "COMET needs the package tokenizers, which is not installed", hint="pip install 'tqcheck[comet]'"
            ) from problem
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(path))
        except Exception as problem:
            # NOTE: the package raises nothing more special.
            raise ReadError("this tokenizer cannot be read", path=str(path), hint=str(problem)) from problem
        if self._tokenizer.get_vocab_size() > vocabulary:
            raise ReadError(
                f"this tokenizer has {self._tokenizer.get_vocab_size():,} tokens, the checkpoint {vocabulary:,}",
                path=str(path),
                hint="it belongs to another encoder; hparams.yaml names the right one (pretrained_model)",
            )
        numbers = (self._tokenizer.token_to_id(name) for name in ("<pad>", "[PAD]"))
        pad: int | None = next((number for number in numbers if number is not None), None)
        if pad is None:
            raise ReadError("this tokenizer has no padding token", path=str(path), hint="it is no encoder's of COMET")
        self.pad = pad
        self._tokenizer.no_padding()
        self._longest = positions - 2
        self._tokenizer.enable_truncation(self._longest - 2)
        self._separators = separators

    def encode(self, texts: Sequence[str]) -> list[Tokenized]:
        """Each text by itself."""
        return [Tokenized(item.ids, item.offsets) for item in self._tokenizer.encode_batch(list(texts))]

    def joined(self, parts: Sequence[Tokenized]) -> list[int]:
        """Texts in one sequence, with separators between them."""
        ids = list(parts[0].ids)
        for part in parts[1:]:
            ids += [ids[-1]] * (self._separators - 1) + part.ids[1:]
        return ids[: self._longest]

    def batches(self, sequences: Sequence[Sequence[int]], size: int) -> Iterator[tuple[list[int], Padded]]:
        """Sequences of about one length together: their places in what was given, and themselves."""
        order = sorted(range(len(sequences)), key=lambda number: (len(sequences[number]), number))
        for start in range(0, len(order), size):
            places = order[start : start + size]
            width = max(len(sequences[place]) for place in places)
            ids = np.full((len(places), width), self.pad, dtype=np.int64)
            mask = np.zeros_like(ids)
            for row, place in enumerate(places):
                ids[row, : len(sequences[place])] = sequences[place]
                mask[row, : len(sequences[place])] = 1
            yield places, Padded(ids, mask)
