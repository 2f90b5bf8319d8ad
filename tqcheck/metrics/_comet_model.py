"""The classes of checkpoints that COMET has: what they read, and how a score comes of it.

`regression_metric` and `referenceless_regression_metric` encode texts one by one and compare the vectors;
`unified_metric` and `xcomet_metric` encode translation, source and reference in one sequence, and the latter also tags
its tokens with the severity of errors. All of it as the package unbabel-comet 2.2.7 computes it.

Sources: Rei et al. 2020 (COMET), Rei et al. 2022 (COMETKiwi), Wan et al. 2022 (UniTE), Guerreiro et al. 2024 (xCOMET).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from tqcheck.errors import ReadError, nearest
from tqcheck.metrics._comet_encoder import linear, mapped
from tqcheck.metrics._comet_heads import Estimator, Mixture, pooled
from tqcheck.metrics._comet_spans import WEIGHTS, as_mqm, spans_of
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from tqcheck.metrics._comet_arrays import Array, Arrays
    from tqcheck.metrics._comet_encoder import Encoder, Weights
    from tqcheck.metrics._comet_tokens import Padded, Tokenized, Tokens
    from tqcheck.model.score import SuspectSpan

SEGMENTS = ("mt", "src", "ref")
_SCORE_WEIGHTS = (0.12, 0.33, 0.33, 0.22)
"""Of xCOMET's score: with the source, with the reference, with both, and of the errors that it marks."""


class Item(NamedTuple):
    """A translation, its source and perhaps a reference."""

    mt: str
    src: str
    ref: str | None = None


class Predicted(NamedTuple):
    """A score, and where errors are, of checkpoints that tell."""

    score: float
    spans: tuple[SuspectSpan, ...] = ()


class Model(Protocol):
    """A checkpoint, ready to score."""

    def predict(self, items: Sequence[Item]) -> list[Predicted]:
        """The scores of one or more items, in order; of all of them, or of none, a reference is known."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a model is put together from.

    Attributes:
        hparams: What the checkpoint says of itself.
        weights: Of all of it.
        batch_size: Sequences that go through the encoder together.
        path: The checkpoint's name, for messages.
    """

    hparams: Mapping[str, object]
    weights: Weights
    arrays: Arrays
    encoder: Encoder
    tokens: Tokens
    batch_size: int
    path: str

    def mixture(self, key: str, *, transformation: str, normed: bool) -> Mixture:
        """The hidden states to look at; `key` names the layer in `hparams`, the rest are COMET's defaults."""
        try:
            return Mixture(
                self.weights,
                self.arrays,
                layer=self.hparams.get(key, "mix"),
                transformation=str(self.hparams.get("layer_transformation", transformation)),
                normed=bool(self.hparams.get("layer_norm", normed)),
                states=self.encoder.states,
            )
        except ValueError as problem:
            raise ReadError(f"{key}: {problem}", path=self.path) from problem

    def estimator(self, features: int) -> Estimator:
        """The network on top, from so many vectors of the encoder's width to a score."""
        final = self.hparams.get("final_activation")
        estimator = Estimator(
            self.weights.below("estimator."),
            self.arrays,
            activation=str(self.hparams.get("activations", "Tanh")),
            final=None if final is None else str(final),
            path=self.path,
        )
        if estimator.inputs != features * self.encoder.width:
            found = f"{estimator.inputs:,} features, its class has {features * self.encoder.width:,}"
            raise ReadError(f"the network of this checkpoint takes {found}", path=self.path)
        return estimator


class Regression:
    """Compares the vectors of texts, with a reference or without."""

    def __init__(self, parts: Parts, *, reference: bool) -> None:
        self._parts = parts
        self._reference = reference
        self._mixture = parts.mixture("layer", transformation="softmax", normed=True)
        self._estimator = parts.estimator(6 if reference else 4)
        self._pool = str(parts.hparams.get("pool", "avg"))
        if self._pool not in ("avg", "cls", "max"):
            hint = nearest(self._pool, ("avg", "cls", "max"))
            raise ReadError(f"the pooling “{self._pool}” cannot be run", path=parts.path, hint=hint)

    def predict(self, items: Sequence[Item]) -> list[Predicted]:
        """The scores, in order."""
        texts = list(dict.fromkeys(text for item in items for text in item if text is not None))
        vectors = self._embedded(texts)
        place = {text: number for number, text in enumerate(texts)}
        mt, src = (
            vectors[[place[text] for text in column]] for column in zip(*((i.mt, i.src) for i in items), strict=True)
        )
        if self._reference:
            ref = vectors[[place[item.ref or ""] for item in items]]
            features = [mt, ref, mt * ref, np.abs(mt - ref), mt * src, np.abs(mt - src)]
        else:
            features = [mt, src, mt * src, np.abs(mt - src)]
        arrays = self._parts.arrays
        scores = self._estimator(arrays.take_in(np.concatenate(features, axis=1)))
        return [Predicted(rounded(score)) for score in arrays.give_back(scores)[:, 0]]

    def _embedded(self, texts: Sequence[str]) -> NDArray[np.float32]:
        parts = self._parts
        vectors = np.empty((len(texts), parts.encoder.width), dtype=np.float32)
        sequences = [text.ids for text in parts.tokens.encode(texts)]
        for places, (ids, mask) in parts.tokens.batches(sequences, parts.batch_size):
            mixed, _ = self._mixture(parts.encoder.run(ids, mask, np.zeros_like(ids)), mask)
            vectors[places] = parts.arrays.give_back(
                pooled(parts.arrays, self._pool, mixed, ids, mask, parts.tokens.pad)
            )
        return vectors


class Unified:
    """Reads translation, source and reference in one sequence.

    With all three there are three sequences: with the source, with the reference, with both.

    Args:
        segments: Which of the texts, in this order.
        tags: What it calls tokens that are wrong; empty = it does not say.
        errors_count: Whether what it marks counts in the score.
    """

    def __init__(self, parts: Parts, *, segments: Sequence[str], tags: Sequence[str], errors_count: bool) -> None:
        self._parts = parts
        self._segments = segments
        self._tags = tags
        self._errors_count = errors_count
        self._mixture = parts.mixture("sent_layer", transformation="sparsemax", normed=not errors_count)
        self._estimator = parts.estimator(1)
        self._tagger = linear(parts.weights, "hidden2tag") if tags else None
        layer = parts.hparams.get("word_layer", parts.encoder.states - 1)
        if not isinstance(layer, int) or not 0 <= layer < parts.encoder.states:
            raise ReadError(f"word_layer: there is no layer {layer}", path=parts.path)
        self._word_layer = layer if tags else None

    def predict(self, items: Sequence[Item]) -> list[Predicted]:
        """The scores, in order."""
        columns = [
            self._parts.tokens.encode([text or "" for text in column])
            for column in zip(*([getattr(item, name) for name in self._segments] for item in items), strict=True)
        ]
        sets = [columns]
        if len(columns) == len(SEGMENTS):
            sets = [columns[:2], [columns[0], columns[2]], columns]
        scored = [self._scored(some) for some in sets]
        scores = np.stack([score for score, _ in scored])
        if self._tagger is None:
            return [Predicted(rounded(score)) for score in scores.mean(axis=0)]
        weights = WEIGHTS if len(sets) > 1 else (1.0,)
        found = []
        for number, (text, column) in enumerate(zip(columns[0], scores.T, strict=True)):
            chances = sum(
                (tags[number] * weight for weight, (_, tags) in zip(weights, scored, strict=True)),
                np.zeros(1, dtype=np.float32),
            )
            spans = spans_of(text, chances, self._tags)
            score = _with_errors(np.minimum(column, 1.0), spans) if self._errors_count else float(column.mean())
            found.append(Predicted(rounded(score), spans))
        return found

    def _scored(self, columns: Sequence[Sequence[Tokenized]]) -> tuple[NDArray[np.float32], list[NDArray[np.float32]]]:
        """Of each sequence its score and, where tokens are tagged, the chances of the tags of the translation's."""
        parts = self._parts
        texts = list(zip(*columns, strict=True))
        sequences = [parts.tokens.joined(text) for text in texts]
        scores = np.empty(len(sequences), dtype=np.float32)
        tags: list[NDArray[np.float32]] = [np.empty((0, 0), dtype=np.float32)] * len(sequences)
        for places, batch in parts.tokens.batches(sequences, parts.batch_size):
            states = parts.encoder.run(*batch, self._types_of(batch, [texts[place][0] for place in places]))
            mixed, words = self._mixture(states, batch.mask, self._word_layer)
            scores[places] = parts.arrays.give_back(self._estimator(mixed[:, 0]))[:, 0]
            if self._tagger is not None:
                chances = self._tagged(words)
                for row, place in enumerate(places):
                    tags[place] = chances[row, : len(texts[place][0].ids)]
        return scores, tags

    def _types_of(self, batch: Padded, firsts: Sequence[Tokenized]) -> NDArray[np.int64]:
        types = np.zeros_like(batch.ids)
        if self._parts.encoder.typed:
            for row, first in enumerate(firsts):
                types[row, len(first.ids) :] = 1
        return types

    def _tagged(self, words: Array) -> NDArray[np.float32]:
        assert self._tagger is not None
        return self._parts.arrays.give_back(self._parts.arrays.softmax(mapped(words, self._tagger)))


def rounded(score: float) -> float:
    """To what float32 can tell: the rest depends on what stood in the same batch."""
    return round(float(score), 6)


def _with_errors(scores: NDArray[np.float32], spans: Sequence[SuspectSpan]) -> float:
    """The score of xCOMET, of one regression or of three, and of the errors."""
    *regression, marked = _SCORE_WEIGHTS
    weights = regression if len(scores) > 1 else [sum(regression)]
    return float(np.dot(weights, scores)) + marked * as_mqm(spans)
