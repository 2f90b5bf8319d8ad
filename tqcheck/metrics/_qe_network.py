"""The network that ships with tqcheck and its tokenizer, run by ONNX Runtime on the processor."""

from __future__ import annotations

from functools import cache
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tqcheck.errors import ResourceError
from tqcheck.metrics._qe_calibration import read_calibration
from tqcheck.metrics._qe_input import InputMaker, pad
from tqcheck.metrics._qe_spans import by_word, suspects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from tqcheck.metrics._qe_calibration import Calibration
    from tqcheck.metrics._qe_input import SentenceInput
    from tqcheck.metrics._qe_parts import Part
    from tqcheck.metrics._qe_spans import Suspect

FOLDER = Path(__file__).parent / "qe_model"
"""The files, made by training/qe."""
_DIGITS = 4
"""Digits that are kept: the last ones of 32-bit floats are noise."""
_ERRORS_ONLY = 3


class Opinion(NamedTuple):
    """What the network says of a part: its penalty on MQM's scale, and the suspect stretches of its text."""

    penalty: float
    suspects: tuple[Suspect, ...]


class Network:
    """The network, ready to judge.

    Args:
        folder: Its files.
        threads: Of ONNX Runtime.

    Raises:
        ResourceError: a package is not installed, or a file is missing or damaged.
    """

    def __init__(self, folder: Path, *, threads: int) -> None:
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as problem:
            raise ResourceError(
                f"the estimator needs the package {problem.name}, which is not installed",
                hint="pip install 'tqcheck[qe]'",
            ) from problem
        try:
            self.calibration: Calibration = read_calibration(folder / "calibration.json")
            self.tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session = _session(onnxruntime, folder / "network.onnx", threads)
        except Exception as problem:
            # NOTE: the packages raise classes of their own for files that are missing or cut off.
            raise ResourceError(
                f"the estimator's files cannot be used: {problem}",
                hint="install tqcheck anew: pip install 'tqcheck[qe]'",
            ) from problem
        self._maker = InputMaker(self.tokenizer)
        self._names = [item.name for item in self._session.get_inputs()]

    def judge(self, parts: Sequence[Part], *, batch_size: int) -> list[Opinion | None]:
        """What the network says of each part, in order; None where it says no number."""
        inputs = [self._maker.make(part.text, part.source) for part in parts]
        opinions: list[Opinion | None] = [None] * len(parts)
        # NOTE: sums of floats depend by a hair on the length that a sentence is filled up to, and rounding to bytes can
        # make a step of it. So a batch holds sentences of one length, and says the same of each as any other.
        order = sorted(range(len(parts)), key=lambda index: (len(inputs[index].ids), index))
        for _, alike in groupby(order, key=lambda index: len(inputs[index].ids)):
            for some in _batched(alike, batch_size):
                logits, values = self.run([inputs[index] for index in some])
                for index, of_item, value in zip(some, logits, values, strict=True):
                    opinions[index] = self._opinion(parts[index], inputs[index], of_item, float(value))
        return opinions

    def run(self, inputs: Sequence[SentenceInput]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The network's outputs.

        Returns:
            (batch, length, 2) logits of any and of a major error for each piece; (batch,) logarithm of 1 plus the
            penalty.
        """
        arrays = pad(inputs)
        logits, values = self._session.run(["logits", "value"], {name: arrays[name] for name in self._names})
        return logits, values

    def _opinion(self, part: Part, item: SentenceInput, logits: NDArray[np.float32], value: float) -> Opinion | None:
        if not (np.isfinite(value) and np.isfinite(logits).all()):
            return None
        tables = self.calibration.of(source=part.source is not None)
        p = 1 / (1 + np.exp(-logits))
        found = suspects(by_word(item, np.round(p, _DIGITS)), threshold=tables.threshold, bridge=tables.bridge)
        rounded = (one._replace(p=round(one.p, _DIGITS), p_major=round(one.p_major, _DIGITS)) for one in found)
        penalty = tables.scale * max(float(np.expm1(value)), 0.0)
        return Opinion(round(penalty, _DIGITS), tuple(rounded))


def _batched(numbers: Iterable[int], size: int) -> Iterator[list[int]]:
    rest = iter(numbers)
    while some := list(islice(rest, size)):
        yield some


@cache
def shipped(threads: int) -> Network:
    """The network that ships; each process opens it once."""
    return Network(FOLDER, threads=threads)


def _session(onnxruntime: Any, path: Path, threads: int) -> Any:
    # Builds for Windows send what they measure to their maker otherwise.
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
