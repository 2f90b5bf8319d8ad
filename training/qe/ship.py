"""Puts the files of a trained network where tqcheck looks for them, and what it says of some sentences among the tests.

    python -m training.qe.ship --weights qe.pt --encoder FOLDER

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
from training.qe.model import LAYERS, Estimator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_evidence import Lexicon

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tqcheck" / "metrics" / "qe_model"
KNOWN = ROOT / "tests" / "metrics" / "qe_known.json"
_DIGITS = 4
"""Of the lexicon's probabilities."""


def ship(model: Estimator, tokenizer: Path, lexicon: Lexicon) -> None:
    """Write all files.

    Args:
        tokenizer: MiniLM's `tokenizer.json`.
    """
    FOLDER.mkdir(exist_ok=True)
    network = FOLDER / "network.onnx"
    export(model, network)
    told = json.loads(tokenizer.read_text("utf-8"))
    # Sentences are neither cut nor filled up before their words are known.
    _write(FOLDER / "tokenizer.json", {**told, "padding": None, "truncation": None})
    rounded = {word: [[english, round(p, _DIGITS)] for english, p in lexicon[word]] for word in sorted(lexicon)}
    _write(FOLDER / "lexicon.json", rounded)
    calibration = FOLDER / "calibration.json"
    tables = json.loads(calibration.read_text("utf-8"))
    tables["network_sha256"] = hashlib.sha256(network.read_bytes()).hexdigest()
    _write(calibration, tables)
    maker = InputMaker(Tokenizer.from_file(str(FOLDER / "tokenizer.json")), rounded)
    write_known(model, maker, KNOWN)


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe.ship", description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="what training wrote; the word list lies beside")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with MiniLM's tokenizer.json")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of MiniLM's that the network has")
    given = parser.parse_args(arguments)
    model = Estimator(given.layers)
    model.load_state_dict(torch.load(given.weights))
    lexicon = json.loads(given.weights.with_suffix(".lexicon.json").read_text("utf-8"))
    ship(model, given.encoder / "tokenizer.json", lexicon)


if __name__ == "__main__":
    main()
