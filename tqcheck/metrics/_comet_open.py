"""Opens a checkpoint: the model that is put together from its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tqcheck import __version__
from tqcheck.errors import ReadError, nearest
from tqcheck.metrics._comet_arrays import arrays as arrays_of
from tqcheck.metrics._comet_encoder import Encoder, Weights, family
from tqcheck.metrics._comet_folder import LAYOUT, find_folder
from tqcheck.metrics._comet_model import SEGMENTS, Item, Parts, Regression, Unified
from tqcheck.metrics._comet_tokens import Tokens
from tqcheck.metrics._torch_file import read_torch
from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.metrics._comet import Params
    from tqcheck.metrics._comet_arrays import Arrays
    from tqcheck.metrics._comet_folder import Folder
    from tqcheck.metrics._comet_model import Model

_REGRESSION = "regression_metric"
_REFERENCELESS = "referenceless_regression_metric"
_UNIFIED = "unified_metric"
_XCOMET = "xcomet_metric"
_KINDS = (_REGRESSION, _REFERENCELESS, _UNIFIED, _XCOMET)
_TAGS = {_UNIFIED: ("minor", "major"), _XCOMET: ("minor", "major", "critical")}
"""What classes call tokens that are wrong, where the parameters do not say."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A model, and what a signature says of it.

    Attributes:
        name: Of its folder.
        kind: Its class.
        digest: Of its weights.
        library: What computes.
        version: Of the code that computes.
    """

    model: Model
    name: str
    kind: str
    digest: str
    library: str
    version: str = f"tqcheck-{__version__}"


def open_checkpoint(params: Params, metric: str, *, reference: bool) -> Checkpoint:
    """The checkpoint that the user named.

    Args:
        metric: The metric's name, for messages.
        reference: Whether references are to be read.

    Raises:
        ReadError: files that cannot be read or do not fit one another, or a model of the other kind.
        ResourceError: files or packages that are missing.
    """
    folder = find_folder(params.model, params.tokenizer, metric)
    kind = str(folder.hparams.get("class_identifier"))
    if kind not in _KINDS:
        what = f"checkpoints of the class {kind} cannot be run"
        raise ReadError(what, path=folder.hparams_path, hint=nearest(kind, _KINDS))
    arrays = arrays_of(params.device)
    file = read_torch(str(folder.weights))
    if not isinstance(file.content, dict) or not isinstance(file.content.get("state_dict"), dict):
        raise ReadError("this checkpoint has no weights", path=str(folder.weights), hint=f"expected {LAYOUT}")
    hparams = _merged(folder.hparams, file.content)
    read = _segments(hparams, kind, folder, reference=reference)
    try:
        parts = _parts(folder, hparams, file.content["state_dict"], arrays, params.batch_size)
        model = _model(parts, kind, read, reference=reference)
        # Weights whose shapes do not fit would raise in the middle of a run otherwise.
        model.predict([Item("a", "a", "a" if reference else None)])
    except (AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError) as problem:
        hint = "weights, parameters, configuration and tokenizer must be of one model"
        raise ReadError(
            f"the parts of this checkpoint do not fit one another: {problem}", path=str(folder.path), hint=hint
        ) from problem
    return Checkpoint(model, folder.path.resolve().name, kind, file.digest, arrays.name)


def _merged(told: Mapping[str, object], content: Mapping[str, Any]) -> Mapping[str, object]:
    """As unbabel-comet: what the checkpoint itself says holds, but for its mark of a mixture that was put right."""
    own = content.get("hyper_parameters")
    merged = {**told, **(own if isinstance(own, dict) else {})}
    if told.get("layer_transformation") == "sparsemax_patch":
        merged["layer_transformation"] = "softmax"
    return merged


def _segments(hparams: Mapping[str, object], kind: str, folder: Folder, *, reference: bool) -> tuple[str, ...]:
    """Which texts the model reads, of those that the metric gives it.

    Raises:
        ReadError: it needs a reference and gets none, or the other way round.
    """
    known = {_REGRESSION: SEGMENTS, _REFERENCELESS: SEGMENTS[:2], _XCOMET: SEGMENTS}.get(kind)
    given = hparams.get("input_segments", SEGMENTS)
    read = known or tuple(name for name in SEGMENTS if isinstance(given, (list, tuple)) and name in given)
    if reference and "ref" not in read:
        hint = "score with --metric comet-qe, and name the checkpoint with comet-qe.model"
        raise ReadError("this checkpoint reads no references", path=str(folder.path), hint=hint)
    if not reference and (kind == _REGRESSION or "src" not in read):
        hint = "score with --metric comet, and name the checkpoint with comet.model"
        raise ReadError("this checkpoint needs references", path=str(folder.path), hint=hint)
    return read if reference else tuple(name for name in read if name != "ref")


def _parts(
    folder: Folder, hparams: Mapping[str, object], state: Mapping[str, Any], arrays: Arrays, batch_size: int
) -> Parts:
    path = str(folder.weights)
    weights = Weights(state, arrays, path)
    kind = family(str(hparams.get("encoder_model", "XLM-RoBERTa")), folder.hparams_path)
    embeddings = weights.below("encoder.model.embeddings.")
    tokens = Tokens(
        folder.find_tokenizer(),
        vocabulary=len(embeddings.plain("word_embeddings.weight")),
        positions=len(embeddings.plain("position_embeddings.weight")),
        separators=kind.separators,
    )
    encoder = Encoder(weights.below("encoder.model."), arrays, kind, folder.config(), pad=tokens.pad, path=path)
    return Parts(hparams, weights, arrays, encoder, tokens, batch_size, path)


def _model(parts: Parts, kind: str, read: tuple[str, ...], *, reference: bool) -> Model:
    if kind in (_REGRESSION, _REFERENCELESS):
        return Regression(parts, reference=reference)
    tags = parts.hparams.get("error_labels", _TAGS[kind])
    if not isinstance(tags, (list, tuple)) or (kind == _UNIFIED and not parts.hparams.get("word_level_training")):
        tags = ()
    return Unified(parts, segments=read, tags=tuple(map(str, tags)), errors_count=kind == _XCOMET)
