"""What is said of sentences that have no fault, by networks that suspect everything or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tqcheck.metrics._qe_calibration import read_calibration
from tqcheck.metrics._qe_network import FOLDER
from training.qe.sound import judge_sound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.metrics._qe_input import SentenceInput


@pytest.mark.parametrize(("logit", "value", "suspected"), [(9.0, 2.0, True), (-9.0, 0.0, False)])
def test_stretches_and_penalties_are_counted(logit: float, value: float, *, suspected: bool) -> None:
    tables = read_calibration(FOLDER / "calibration.json").without_source
    maker_of = pytest.importorskip("training.qe.judging").maker_of

    def network(inputs: Sequence[SentenceInput]) -> tuple[np.ndarray, np.ndarray]:
        length = max(len(item.ids) for item in inputs)
        return np.full((len(inputs), length, 2), logit), np.full(len(inputs), value)

    found = judge_sound(network, maker_of(FOLDER), tables)
    assert found.sentences == 60
    assert found.shown == (found.sentences if suspected else 0)
    assert found.penalty == pytest.approx(tables.scale * np.expm1(value), rel=1e-4)
