"""Makes the estimator that ships, from the data to the figures in its model card.

python -m training.qe --data mqm-zhen-train.jsonl.gz --encoder FOLDER --out qe.pt
"""

from __future__ import annotations

import argparse

from training.qe import calibrate, evaluate, ship, train


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe", description=__doc__)
    parser.add_argument("--data", required=True, help="mqm-zhen-train.jsonl.gz")
    parser.add_argument("--encoder", required=True, help="folder with MiniLM's model.safetensors and tokenizer.json")
    parser.add_argument("--out", required=True, help="where the weights go before they are rounded")
    given = parser.parse_args()
    train.main(["--data", given.data, "--encoder", given.encoder, "--out", given.out])
    ship.main(["--weights", given.out, "--encoder", given.encoder])
    calibrate.main(["--data", given.data])
    evaluate.main(["--data", given.data, "--card"])


if __name__ == "__main__":
    main()
