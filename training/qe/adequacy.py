"""Whether it is noticed that a good translation was made to say something else than its source."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from training.qe import data
from training.qe.batches import encode
from training.qe.calibrate import penalties_of
from training.qe.garble import Spoiler
from training.qe.judging import judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.metrics._qe_calibration import Tables
    from tqcheck.metrics._qe_input import InputMaker
    from training.qe.data import Example
    from training.qe.judging import Network

    Row = tuple[str, int, float, float, float]


def adequacy(
    network: Network, maker: InputMaker, examples: Sequence[Example], tables: Tables, *, seed: int
) -> Iterator[Row]:
    """Judge the best translation of each segment, and the same spoilt in each way that needs no other data.

    Yields:
        Way; number of pairs; mean penalty before and after; share of the pairs in which the penalty is higher after.
    """

    def charged(some: Sequence[Example]) -> np.ndarray:
        return tables.scale * penalties_of(judge(network, encode(some, maker)))

    # What is used like a word nobody knows without the whole encoder.
    spoiler = Spoiler(lambda _: (), [example.source for example in examples], random.Random(seed))
    pairs: dict[str, list[tuple[Example, Example]]] = defaultdict(list)
    for translations in data.by_segment(example for example in examples if example.source):
        for way, good, spoilt in spoiler.ways(translations):
            pairs[way].append((good, spoilt))
    whole = list(dict.fromkeys(good for some in pairs.values() for good, _ in some))
    of_good = dict(zip(whole, charged(whole), strict=True))
    for way, some in pairs.items():
        before = np.array([of_good[good] for good, _ in some])
        after = charged([spoilt for _, spoilt in some])
        yield way, len(some), float(before.mean()), float(after.mean()), float(np.mean(after > before))
