"""How much is suspected in sentences that have no fault: sound.txt, in the manner of reports, read by nobody before.

Nothing is learned from them and nothing chosen on them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import yaml

from tqcheck.metrics._qe_spans import suspects
from training.qe.batches import encode
from training.qe.calibrate import penalties_of
from training.qe.data import Example
from training.qe.judging import judge

if TYPE_CHECKING:
    from tqcheck.metrics._qe_calibration import Tables
    from tqcheck.metrics._qe_input import InputMaker
    from training.qe.judging import Network

ROOT = Path(__file__).parents[2]


class Sound(NamedTuple):
    """What is said of the sentences.

    Attributes:
        shown: Stretches that QE001 reports.
        penalty: The mean.
    """

    sentences: int
    shown: int
    penalty: float


def judge_sound(network: Network, maker: InputMaker, tables: Tables) -> Sound:
    """Judge the sentences by their English alone."""
    lines = Path(__file__).with_name("sound.txt").read_text("utf-8").splitlines()
    examples = [
        Example(("sound", "", number), "", "", line, (), (), ("",), 0.0, (("", 0.0),))
        for number, line in enumerate(lines)
    ]
    judged = judge(network, encode(examples, maker), source=False)
    (path,) = (ROOT / "rules").rglob("QE001-*.yaml")
    at_least = yaml.safe_load(path.read_text("utf-8"))["params"]["at_least"]
    shown = [
        one
        for words in judged.words
        for one in suspects(words, threshold=tables.threshold, bridge=tables.bridge)
        if tables.share_right(one.p) >= at_least
    ]
    return Sound(len(lines), len(shown), float(np.mean(tables.scale * penalties_of(judged))))
