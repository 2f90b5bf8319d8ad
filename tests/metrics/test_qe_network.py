"""The shipped files: they belong together, and compute what the framework that trained the network computes."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tqcheck.errors import ResourceError
from tqcheck.metrics._qe_input import InputMaker
from tqcheck.metrics._qe_network import FOLDER, Network, shipped

KNOWN = json.loads(Path(__file__).with_name("qe_known.json").read_text("utf-8"))
"""What the network says in 32-bit floats, written by training/qe/known.py."""
PROBABILITY, VALUE = 0.06, 0.06
"""How far the rounding to 7 and 8 bits may move a probability and a value."""


@pytest.mark.parametrize(
    "case", KNOWN, ids=lambda case: f"{case['target'][:24]} {'with' if case['source'] else 'alone'}"
)
def test_known_answers(case: dict[str, Any]) -> None:
    network = shipped(1)
    item = InputMaker(network.tokenizer).make(case["target"], case["source"])
    logits, values = network.run([item])
    found, wanted = (1 / (1 + np.exp(-x[item.words >= 0])) for x in (logits[0], np.array(case["logits"])))
    assert found == pytest.approx(wanted, abs=PROBABILITY)
    assert values[0] == pytest.approx(case["value"], abs=VALUE)


def test_the_calibration_is_of_this_network() -> None:
    assert shipped(1).calibration.network == hashlib.sha256((FOLDER / "network.onnx").read_bytes()).hexdigest()


def test_the_files_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 28_000_000


@pytest.mark.parametrize("package", ["onnxruntime", "tokenizers"])
def test_without_the_extra_it_says_what_to_install(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ResourceError, match=f"the estimator needs the package {package}") as caught:
        Network(FOLDER, threads=1)
    assert caught.value.hint == "pip install 'tqcheck[qe]'"


@pytest.mark.parametrize("name", ["calibration.json", "network.onnx", "tokenizer.json"])
@pytest.mark.parametrize("damage", ["missing", "cut off"])
def test_damaged_files_are_told(tmp_path: Path, name: str, damage: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(FOLDER, folder)
    path = folder / name
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(ResourceError, match="the estimator's files cannot be used: ") as caught:
        Network(folder, threads=1)
    assert "install tqcheck anew" in (caught.value.hint or "")
