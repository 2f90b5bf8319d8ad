"""COMET's checkpoints, from files to numbers; see `comet_kit` for the tiny ones that stand in for the published ones."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from tests.metrics.comet_kit import KINDS as CHECKPOINTS
from tests.metrics.comet_kit import REFERENCES, SOURCES, TARGETS, weights, write_checkpoint, write_torch
from tests.metrics.kit import inputs, metric
from tqcheck.cli import main
from tqcheck.errors import ConfigError, ReadError, ResourceError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tqcheck.model.metric import Measured

ORACLE = "unbabel-comet 2.2.7 with torch 2.13.0, transformers 4.57.6 and entmax 1.3, on the same files"
KNOWN: dict[tuple[str, str], tuple[float, ...]] = {
    ("comet", "regression"): (-0.3605246, -0.3634562, -0.4516168, -0.9989368),
    ("comet", "regression-bert"): (0.8006238, 0.9284278, 0.7033368, 0.7091807),
    ("comet", "regression-minilm"): (-0.3268633, -0.1738327, -0.6888030, -0.7191097),
    ("comet-qe", "referenceless"): (1.2973073, 1.3681989, 1.6356292, 1.2906644),
    ("comet-qe", "kiwi"): (2.0632915, 2.3629217, 2.5021443, 2.2999098),
    ("comet", "unite-bert"): (0.5014493, 0.2417663, 0.3526524, 0.1712011),
    ("comet-qe", "unite-bert"): (0.5461885, 0.4331302, 0.3796889, 0.1666177),
    ("comet", "xcomet"): (0.9417723, 0.9235930, 0.8971853, 0.5218374),
    ("comet-qe", "xcomet"): (0.9912000, 0.9103975, 0.8725423, 0.5218372),
}
"""By metric and checkpoint, the scores of the texts of the kit. Source: ORACLE."""
KNOWN_SPANS = (
    ((0, 31, "minor", 0.968496),),
    ((0, 11, "major", 0.962545), (12, 25, "minor", 0.867498)),
    (),
    (
        (0, 45, "major", 0.847731),
        (50, 67, "major", 0.838097),
        (71, 79, "minor", 0.995812),
        (84, 96, "minor", 0.751541),
        (101, 113, "minor", 0.934655),
        (118, 130, "major", 0.616801),
        (135, 147, "minor", 0.990927),
        (156, 181, "major", 0.737041),
    ),
)
"""What `xcomet` marks with references. Source: ORACLE."""
CLOSE = 1e-5


def measured(name: str, folder: Path, **options: object) -> Sequence[Measured]:
    references = [[text] for text in REFERENCES] if name == "comet" else ()
    options = {key.replace("_", "-"): value for key, value in options.items()}
    return metric(name, {"model": str(folder), **options}).measure(inputs(TARGETS, references, SOURCES))


def values(some: Sequence[Measured]) -> list[float]:
    return [item.rows[0][0] for item in some]


@pytest.mark.parametrize(("name", "kind"), KNOWN)
def test_scores_are_those_of_the_reference_implementation(tmp_path: Path, name: str, kind: str) -> None:
    folder = write_checkpoint(tmp_path / kind, kind)
    assert values(measured(name, folder)) == pytest.approx(KNOWN[name, kind], abs=CLOSE), ORACLE


def test_what_xcomet_marks_is_that_of_the_reference_implementation(tmp_path: Path) -> None:
    some = measured("comet", write_checkpoint(tmp_path / "xcomet", "xcomet"))
    found = [[(span.start, span.end, span.severity) for span in item.spans] for item in some]
    assert found == [[span[:3] for span in spans] for spans in KNOWN_SPANS], ORACLE
    chances = [span.p for item in some for span in item.spans]
    assert chances == pytest.approx([span[3] for spans in KNOWN_SPANS for span in spans], abs=CLOSE), ORACLE


@pytest.mark.parametrize("batch_size", [1, 3, 100])
def test_the_size_of_batches_makes_no_difference(tmp_path: Path, batch_size: int) -> None:
    folder = write_checkpoint(tmp_path / "kiwi", "kiwi")
    assert values(measured("comet-qe", folder, batch_size=batch_size)) == pytest.approx(
        KNOWN["comet-qe", "kiwi"], abs=CLOSE
    )


def test_several_references_give_the_mean(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    tried = metric("comet", {"model": str(folder)})
    [one], [other], [both] = (
        values(tried.measure(inputs([TARGETS[0]], [references], [SOURCES[0]])))
        for references in (REFERENCES[:1], REFERENCES[1:2], REFERENCES[:2])
    )
    assert one != pytest.approx(other, abs=1e-3)
    assert both == pytest.approx((one + other) / 2, abs=1e-6)
    assert "nrefs:2" in tried.signature(references=2, level="corpus")


@pytest.mark.parametrize(("dtype", "close"), [("float16", 0.02), ("bfloat16", 0.1)])
def test_narrow_weights_are_read(tmp_path: Path, dtype: str, close: float) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression", dtype=dtype)
    assert values(measured("comet", folder)) == pytest.approx(KNOWN["comet", "regression"], abs=close)


def test_parameters_may_stand_in_hparams_alone(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "kiwi", "kiwi", own_hparams=False)
    assert values(measured("comet-qe", folder)) == pytest.approx(KNOWN["comet-qe", "kiwi"], abs=CLOSE)


def test_the_file_of_weights_may_be_named_and_the_tokenizer_may_lie_elsewhere(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "kiwi", "kiwi")
    other = tmp_path / "encoder"
    other.mkdir()
    for name in ("tokenizer.json", "config.json"):
        (folder / name).rename(other / name)
    ckpt = folder / "checkpoints" / "model.ckpt"
    hparams = folder / "hparams.yaml"
    hparams.write_text(hparams.read_text("utf-8").replace(str(folder), "xlm-roberta-large"), "utf-8")
    write_torch(ckpt, weights(CHECKPOINTS["kiwi"], 7), {})
    for tokenizer in (other, other / "tokenizer.json"):
        found = values(measured("comet-qe", ckpt, tokenizer=str(tokenizer)))
        assert found == pytest.approx(KNOWN["comet-qe", "kiwi"], abs=CLOSE)
    with pytest.raises(ResourceError, match="no tokenizer") as caught:
        measured("comet-qe", ckpt)
    assert caught.value.hint == (
        "--metric-option comet-qe.tokenizer=FOLDER names a folder with the tokenizer.json of xlm-roberta-large"
    )


def test_a_folder_of_the_hugging_face_cache_is_understood(tmp_path: Path) -> None:
    cache = tmp_path / "models--Unbabel--tiny"
    write_checkpoint(cache / "snapshots" / "0123", "kiwi")
    assert values(measured("comet-qe", cache)) == pytest.approx(KNOWN["comet-qe", "kiwi"], abs=CLOSE)


def test_damaged_weights_give_no_score(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    damaged = weights(CHECKPOINTS["regression"], 7)
    damaged["estimator.ff.0.bias"][:] = np.nan
    write_torch(folder / "checkpoints" / "model.ckpt", damaged, {})
    assert [item.rows for item in measured("comet", folder)] == [()] * 4


def test_weights_that_are_not_there_are_named(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    lacking = weights(CHECKPOINTS["regression"], 7)
    del lacking["layerwise_attention.gamma"]
    write_torch(folder / "checkpoints" / "model.ckpt", lacking, {})
    with pytest.raises(ReadError, match=r"lacks the weights layerwise_attention\.gamma"):
        measured("comet", folder)


@pytest.mark.parametrize("name", ["estimator.ff.3.weight", "encoder.model.encoder.layer.1.output.dense.weight"])
def test_weights_that_do_not_fit_are_found_before_the_run(tmp_path: Path, name: str) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    odd = weights(CHECKPOINTS["regression"], 7)
    odd[name] = odd[name][:, :-1]
    write_torch(folder / "checkpoints" / "model.ckpt", odd, {})
    with pytest.raises(ReadError, match="the parts of this checkpoint do not fit one another"):
        metric("comet", {"model": str(folder)})


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("comet", "kiwi", "reads no references"),
        ("comet", "referenceless", "reads no references"),
        ("comet-qe", "regression", "needs references"),
    ],
)
def test_a_checkpoint_of_the_other_kind_is_refused(tmp_path: Path, name: str, kind: str, message: str) -> None:
    folder = write_checkpoint(tmp_path / kind, kind)
    with pytest.raises(ReadError, match=message) as caught:
        measured(name, folder)
    assert "--metric comet" in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("class_identifier", "ranking_metric", "class ranking_metric cannot be run"),
        ("encoder_model", "RemBERT", "encoders of the kind “RemBERT” cannot be run"),
        ("pool", "median", "the pooling “median” cannot be run"),
        ("layer", 9, "there is no layer 9"),
        ("activations", "Swish", "the activation Swish is not known"),
    ],
)
def test_what_cannot_be_run_is_named(tmp_path: Path, key: str, value: object, message: str) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression", own_hparams=False)
    hparams = {**CHECKPOINTS["regression"], key: value}
    (folder / "hparams.yaml").write_text("".join(f"{name}: {json.dumps(hparams[name])}\n" for name in hparams), "utf-8")
    with pytest.raises(ReadError, match=message):
        measured("comet", folder)


def test_the_number_of_heads_must_be_known(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    (folder / "config.json").unlink()
    with pytest.raises(ResourceError, match="number of attention heads of an encoder of width 16") as caught:
        measured("comet", folder)
    assert caught.value.hint == "put the encoder's config.json into the folder of the checkpoint"


@pytest.mark.parametrize("missing", ["hparams.yaml", "checkpoints/model.ckpt"])
def test_missing_parts_are_named(tmp_path: Path, missing: str) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    (folder / missing).unlink()
    with pytest.raises(ResourceError, match="this part of the checkpoint is missing") as caught:
        measured("comet", folder)
    assert caught.value.path == str(folder / missing)


def test_without_a_checkpoint_it_says_how_to_name_one() -> None:
    with pytest.raises(ResourceError, match="comet needs a checkpoint") as caught:
        metric("comet")
    assert "--metric-option comet.model=FOLDER" in (caught.value.hint or "")


@pytest.mark.parametrize("size", [0, -1])
def test_batches_hold_something(size: int) -> None:
    with pytest.raises(ConfigError, match="batch-size must be at least 1"):
        metric("comet", {"batch-size": size})


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(ResourceError, match="needs the package tokenizers") as caught:
        measured("comet", folder)
    assert caught.value.hint == "pip install 'tqcheck[comet]'"


def test_another_device_needs_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ResourceError, match="the device cuda needs torch"):
        measured("comet", folder, device="cuda")


@pytest.mark.parametrize(("name", "kind"), KNOWN)
def test_torch_computes_the_same(tmp_path: Path, name: str, kind: str) -> None:
    pytest.importorskip("torch", reason="torch is not installed; numpy computes without it")
    folder = write_checkpoint(tmp_path / kind, kind)
    assert values(measured(name, folder, device="cpu:0")) == pytest.approx(KNOWN[name, kind], abs=CLOSE)


def test_a_tokenizer_of_another_encoder_is_refused(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "regression", "regression")
    other = write_checkpoint(tmp_path / "bert", "regression-bert")
    with pytest.raises(ReadError, match=r"this tokenizer has \d+ tokens, the checkpoint \d+"):
        measured("comet", folder, tokenizer=str(other))


@pytest.fixture
def texts(project: Path) -> Path:
    for name, lines in (("hyp.txt", TARGETS), ("ref.txt", REFERENCES), ("src.txt", SOURCES)):
        (project / name).write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return project


def scores(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_from_the_command_line(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_checkpoint(texts / "wmt22-tiny", "regression")
    write_checkpoint(texts / "xcomet-tiny", "xcomet")
    arguments = (
        "score hyp.txt --ref ref.txt --src src.txt --metric comet,comet-qe --metric-option comet.model=wmt22-tiny"
        " --metric-option comet.batch-size=2 --metric-option comet-qe.model=xcomet-tiny --source-lang zh --target-lang en"
    )
    assert main(arguments.split()) == 0
    text = capsys.readouterr().out
    assert "COMET ↑" in text
    assert f"{np.mean(KNOWN['comet', 'regression']):.4f}" in text
    assert "class:regression_metric|weights:" in text
    assert main([*arguments.split(), "--level", "segment", "--format", "jsonl"]) == 0
    found = scores(capsys.readouterr().out)
    by_metric = {name: [score for score in found if score["metric"] == name] for name in ("comet", "comet-qe")}
    assert [score["value"] for score in by_metric["comet"]] == pytest.approx(KNOWN["comet", "regression"], abs=CLOSE)
    assert [score["value"] for score in by_metric["comet-qe"]] == pytest.approx(KNOWN["comet-qe", "xcomet"], abs=CLOSE)
    assert by_metric["comet-qe"][1]["spans"][0]["severity"] == "major"


def test_segments_without_what_it_needs_are_not_scored(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_checkpoint(texts / "tiny", "kiwi")
    arguments = [
        "score",
        "hyp.txt",
        "--metric",
        "comet-qe",
        "--metric-option",
        "comet-qe.model=tiny",
        "--target-lang",
        "en",
    ]
    assert main([*arguments, "--format", "jsonl"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "needs a source\n  help: name the source: --src SRC" in captured.err


def test_a_missing_checkpoint_ends_the_run_with_what_to_do(texts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "hyp.txt", "--ref", "ref.txt", "--metric", "comet", "--metric-option", "comet.model=no"]) == 2
    err = capsys.readouterr().err
    assert "no/hparams.yaml: this part of the checkpoint is missing" in err
    assert "help: --metric-option comet.model=FOLDER names a folder with hparams.yaml and checkpoints/model.ckpt" in err
