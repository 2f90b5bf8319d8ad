"""Tiny checkpoints of COMET with random weights, written as torch writes them, without torch."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

WIDTH, INNER, LAYERS, HEADS, POSITIONS = 16, 32, 3, 2, 40

KINDS: dict[str, dict[str, Any]] = {
    "regression": {
        "class_identifier": "regression_metric",
        "encoder_model": "XLM-RoBERTa",
        "pool": "avg",
        "layer": "mix",
        "layer_transformation": "sparsemax",
        "layer_norm": False,
        "hidden_sizes": [24, 12],
    },
    "regression-bert": {
        "class_identifier": "regression_metric",
        "encoder_model": "BERT",
        "pool": "cls",
        "layer": 2,
        "layer_norm": False,
        "hidden_sizes": [24],
        "activations": "Sigmoid",
        "final_activation": "Tanh",
    },
    "regression-minilm": {
        "class_identifier": "regression_metric",
        "encoder_model": "MiniLM",
        "pool": "avg",
        "layer": "mix",
        "layer_transformation": "softmax",
        "layer_norm": False,
        "hidden_sizes": [24, 12],
    },
    "referenceless": {
        "class_identifier": "referenceless_regression_metric",
        "encoder_model": "XLM-RoBERTa",
        "pool": "max",
        "layer": "mix",
        "layer_transformation": "softmax",
        "layer_norm": True,
        "hidden_sizes": [24, 12],
    },
    "kiwi": {
        "class_identifier": "unified_metric",
        "encoder_model": "XLM-RoBERTa",
        "sent_layer": "mix",
        "layer_transformation": "sparsemax",
        "layer_norm": True,
        "hidden_sizes": [24, 12],
        "input_segments": ["mt", "src"],
        "word_level_training": False,
    },
    "unite-bert": {
        "class_identifier": "unified_metric",
        "encoder_model": "BERT",
        "sent_layer": "mix",
        "layer_transformation": "sparsemax_patch",
        "layer_norm": False,
        "hidden_sizes": [24, 12],
        "input_segments": ["mt", "src", "ref"],
        "word_level_training": False,
    },
    "xcomet": {
        "class_identifier": "xcomet_metric",
        "encoder_model": "XLM-RoBERTa-XL",
        "sent_layer": "mix",
        "layer_transformation": "softmax",
        "layer_norm": False,
        "word_layer": 2,
        "hidden_sizes": [24, 12],
        "error_labels": ["minor", "major", "critical"],
    },
}
"""Parameters of each kind of checkpoint."""

_SEEDS = {"xcomet": 12}
"""For some, so that it marks something."""
SOURCES = ("公司利润增长。", "董事会批准了该计划。", "好。", "公司 " * 40)
TARGETS = ("The profit of the company rose.", "The board has approve this plan.", "", "the company grew " * 20)
REFERENCES = ("The company's profit grew.", "The board approved the plan.", "Good.", "The company grew. " * 3)
"""Texts for known answers: a plain one, a flawed one, an empty one, and one that is too long."""


def write_checkpoint(folder: Path, kind: str, *, dtype: str = "float32", own_hparams: bool = True) -> Path:
    """A checkpoint with its tokenizer and configuration.

    Args:
        dtype: Of the weights: float32, float16 or bfloat16.
        own_hparams: Whether the file of weights holds the parameters as well.

    Returns:
        The folder.
    """
    hparams = {**KINDS[kind], "pretrained_model": str(folder), "dropout": 0.1}
    (folder / "checkpoints").mkdir(parents=True)
    (folder / "hparams.yaml").write_text("".join(f"{key}: {json.dumps(hparams[key])}\n" for key in hparams), "utf-8")
    write_tokenizer(folder, bert=hparams["encoder_model"] == "BERT")
    (folder / "config.json").write_text(json.dumps(config(hparams["encoder_model"])), "utf-8")
    inner = {key: value for key, value in hparams.items() if key != "class_identifier"}
    rest: dict[str, Any] = {"epoch": 1, "global_step": 7, "pytorch-lightning_version": "2.0.0"}
    if own_hparams:
        rest["hyper_parameters"] = inner
    write_torch(folder / "checkpoints" / "model.ckpt", weights(hparams, _SEEDS.get(kind, 7)), rest, dtype=dtype)
    return folder


def config(encoder: str) -> dict[str, Any]:
    """What the encoder's config.json says."""
    bert = encoder in ("BERT", "MiniLM")
    return {
        "model_type": {"BERT": "bert", "MiniLM": "bert", "XLM-RoBERTa-XL": "xlm-roberta-xl"}.get(
            encoder, "xlm-roberta"
        ),
        "vocab_size": len(vocabulary(bert=encoder == "BERT")),
        "hidden_size": WIDTH,
        "intermediate_size": INNER,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "max_position_embeddings": POSITIONS,
        "type_vocab_size": 2 if bert else 1,
        "pad_token_id": 0 if bert else 1,
        "layer_norm_eps": 1e-12 if bert else 1e-5,
    }


def vocabulary(*, bert: bool) -> list[str]:
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] if bert else ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    words = ["the", "company", "board", "profit", "rose", "grew", "plan", "approve", "approved"]
    letters = list("abcdefghijklmnopqrstuvwxyzTG.,'公司利润增长董事会批准了该计划好")
    if bert:
        return [*special, *words, *letters, *(f"##{letter}" for letter in letters)]
    return [*special, "▁", *(f"▁{word}" for word in words), *letters]


def write_tokenizer(folder: Path, *, bert: bool) -> None:
    """The tokenizer.json of an encoder of the BERT or the XLM-R kind."""
    from tokenizers import AddedToken, Tokenizer, models, normalizers, pre_tokenizers, processors

    pieces = vocabulary(bert=bert)
    if bert:
        tokenizer = Tokenizer(
            models.WordPiece({piece: number for number, piece in enumerate(pieces)}, unk_token="[UNK]")
        )
        tokenizer.normalizer = normalizers.BertNormalizer()
        tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        first, last = "[CLS]", "[SEP]"
    else:
        chances = [(piece, 0.0 if number < 5 else -1.0 - number / 100) for number, piece in enumerate(pieces)]
        tokenizer = Tokenizer(models.Unigram(chances, unk_id=3))
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
        first, last = "<s>", "</s>"
    tokenizer.add_special_tokens([AddedToken(piece, special=True) for piece in pieces[:5]])
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{first} $A {last}",
        pair=f"{first} $A {last} $B {last}" if bert else f"{first} $A {last} {last} $B {last}",
        special_tokens=[(piece, pieces.index(piece)) for piece in (first, last)],
    )
    tokenizer.save(str(folder / "tokenizer.json"))


def weights(hparams: Mapping[str, Any], seed: int) -> dict[str, NDArray[np.float32]]:
    """Random weights; the same in every run and with every version of numpy."""
    random = np.random.RandomState(seed)
    encoder = hparams["encoder_model"]
    first = encoder == "XLM-RoBERTa-XL"
    found: dict[str, NDArray[np.float32]] = {}

    def add(name: str, *shape: int, around: float = 0.0, spread: float = 0.4) -> None:
        found[name] = (around + spread * random.standard_normal(shape)).astype(np.float32)

    def add_linear(name: str, inputs: int, outputs: int) -> None:
        add(f"{name}.weight", outputs, inputs)
        add(f"{name}.bias", outputs)

    def add_norm(name: str) -> None:
        add(f"{name}.weight", WIDTH, around=1.0, spread=0.1)
        add(f"{name}.bias", WIDTH, spread=0.1)

    body = "encoder.model."
    said = config(encoder)
    for name, count in (
        ("word", said["vocab_size"]),
        ("position", POSITIONS),
        ("token_type", said["type_vocab_size"]),
    ):
        add(f"{body}embeddings.{name}_embeddings.weight", count, WIDTH, spread=1.0)
    add_norm(f"{body}{'encoder' if first else 'embeddings'}.LayerNorm")
    for number in range(LAYERS):
        layer = f"{body}encoder.layer.{number}."
        for part in ("query", "key", "value"):
            add_linear(f"{layer}attention.self.{part}", WIDTH, WIDTH)
        add_linear(f"{layer}attention.output.dense", WIDTH, WIDTH)
        add_linear(f"{layer}intermediate.dense", WIDTH, INNER)
        add_linear(f"{layer}output.dense", INNER, WIDTH)
        for norm in (
            ("attention.self_attn_layer_norm", "LayerNorm")
            if first
            else ("attention.output.LayerNorm", "output.LayerNorm")
        ):
            add_norm(f"{layer}{norm}")
    if hparams.get("layer", hparams.get("sent_layer")) == "mix":
        for number in range(LAYERS + 1):
            add(f"layerwise_attention.scalar_parameters.{number}", 1)
        add("layerwise_attention.gamma", 1, around=1.0)
    features = {"regression_metric": 6, "referenceless_regression_metric": 4}.get(hparams["class_identifier"], 1)
    sizes = [features * WIDTH, *hparams["hidden_sizes"], 1]
    for number, (inputs, outputs) in enumerate(pairwise(sizes)):
        add_linear(f"estimator.ff.{3 * number}", inputs, outputs)
    if hparams["class_identifier"] == "xcomet_metric":
        add_linear("hidden2tag", WIDTH, 4)
    return found


def write_torch(
    path: Path, state: Mapping[str, NDArray[Any]], rest: Mapping[str, Any], *, dtype: str = "float32"
) -> None:
    """A file as `torch.save` writes it, of a dictionary with the weights under `state_dict`."""
    kind = {"float32": "FloatStorage", "float16": "HalfStorage", "bfloat16": "BFloat16Storage"}[dtype]
    tensors = b"".join(
        plain(name) + tensor(kind, str(number), values.shape) for number, (name, values) in enumerate(state.items())
    )
    others = b"".join(plain(key) + plain(value) for key, value in rest.items())
    ordered = b"ccollections\nOrderedDict\n)R"
    data = b"\x80\x02}(" + others + plain("state_dict") + ordered + b"(" + tensors + b"uu."
    stored = {str(number): as_stored(values, dtype) for number, values in enumerate(state.values())}
    write_zip(path, data, stored)


def write_zip(path: Path, data: bytes, storages: Mapping[str, bytes] | None = None) -> None:
    """The archive, from its pickle and its storages."""
    with ZipFile(path, "w") as archive:
        archive.writestr("model/data.pkl", data)
        archive.writestr("model/byteorder", "little")
        for key, values in (storages or {}).items():
            archive.writestr(f"model/data/{key}", values)
        archive.writestr("model/version", "3\n")


def plain(value: object) -> bytes:
    """The opcodes that make a plain value."""
    return pickle.dumps(value, protocol=2)[2:-1]


def tensor(
    kind: str, key: str, shape: Sequence[int], *, size: int | None = None, stride: Sequence[int] | None = None
) -> bytes:
    """The opcodes that make a tensor.

    Args:
        size: Elements of its storage.
        stride: None = as they lie in memory.
    """
    steps = stride or tuple(int(np.prod(shape[at + 1 :])) for at in range(len(shape)))
    count = int(np.prod(shape)) if size is None else size
    storage = b"(" + plain("storage") + f"ctorch\n{kind}\n".encode() + plain(key) + plain("cpu") + plain(count) + b"tQ"
    arguments = storage + plain(0) + plain(tuple(shape)) + plain(tuple(steps)) + plain(False)
    return b"ctorch._utils\n_rebuild_tensor_v2\n(" + arguments + b"ccollections\nOrderedDict\n)RtR"


def as_stored(values: NDArray[Any], dtype: str) -> bytes:
    if dtype == "bfloat16":
        return (values.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    return values.astype({"float32": "<f4", "float16": "<f2"}[dtype]).tobytes()
