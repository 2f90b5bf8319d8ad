"""Puts the files of a trained network where tqcheck looks for them, and what it says of some sentences among the tests.

    python -m training.qe.ship --weights qe.pt

The tables of calibration.json are those of the network before until `training.qe.calibrate` makes them anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer

from tqcheck.metrics._qe_input import InputMaker
from training.qe.export import export
from training.qe.known import write_known
from training.qe.model import APART, LAYERS, Estimator

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tqcheck" / "metrics" / "qe_model"
KNOWN = ROOT / "tests" / "metrics" / "qe_known.json"


def ship(model: Estimator, tokenizer: Path) -> None:
    """Write all files.

    Args:
        tokenizer: What training wrote of it.
    """
    FOLDER.mkdir(exist_ok=True)
    network = FOLDER / "network.onnx"
    export(model, network)
    _write(FOLDER / "tokenizer.json", json.loads(tokenizer.read_text("utf-8")))
    calibration = FOLDER / "calibration.json"
    tables = json.loads(calibration.read_text("utf-8"))
    tables["network_sha256"] = hashlib.sha256(network.read_bytes()).hexdigest()
    _write(calibration, tables)
    write_known(model, InputMaker(Tokenizer.from_file(str(FOLDER / "tokenizer.json"))), KNOWN)


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.ship", description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="what training wrote; the tokenizer lies beside")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the encoder's that the network has")
    parser.add_argument("--apart", type=int, default=APART, help="of these, those that read each text by itself")
    given = parser.parse_args(arguments)
    tokenizer = given.weights.with_suffix(".tokenizer.json")
    model = Estimator(Tokenizer.from_file(str(tokenizer)).get_vocab_size(), given.layers, given.apart)
    model.load_state_dict(torch.load(given.weights))
    ship(model, tokenizer)


if __name__ == "__main__":
    main()
