"""Writes the trained network as the file that ships: ONNX, matrices as integers, multiplied as such.

Before a product each row, that is each token, is rounded to 8 bits by a scale of its own; so a sentence gives the same
numbers in any batch. Weights have 7 bits, for processors without instructions for products of bytes add two of them up
in 16 bits. The table of pieces stays in the 4 bits that it came in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.qe.batches import INPUTS
from training.qe.e5 import BLOCK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from training.qe.model import Estimator

OPSET = 17
LEAST_SIZE = 10_000
"""Numbers of a matrix that is worth rounding; biases and norms stay as they are."""
TABLE = "words.weight"
CONTRIBUTED = "com.microsoft"
"""Operators that ONNX Runtime has beside those of the standard."""
_MOST_WEIGHT, _MOST_INPUT, _ZERO = 63, 127, 128
_LEAST = 1e-9
"""Stands for the largest number of a row of zeros."""


def export(model: Estimator, path: Path) -> None:
    """Write a network."""
    plain = path.with_suffix(".plain.onnx")
    _write_plain(model, plain)
    graph = onnx.load(plain)
    plain.unlink()
    _Rounding(graph.graph).all()
    graph.opset_import.append(helper.make_opsetid(CONTRIBUTED, 1))
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


def _write_plain(model: Estimator, path: Path) -> None:
    model.eval()
    kinds = torch.tensor([[0, 0, 0, 0, 1, 1, 1]] * 2)
    tokens = {0: "batch", 1: "length"}
    torch.onnx.export(
        model,
        (torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7, dtype=torch.long), kinds),
        path,
        input_names=list(INPUTS),
        output_names=["logits", "value"],
        dynamic_axes={**dict.fromkeys((*INPUTS, "logits"), tokens), "value": {0: "batch"}},
        opset_version=OPSET,
        dynamo=False,
    )


class _Rounding:
    """Puts integers in the place of the matrices of a graph, and what multiplies those in the place of its nodes."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._matrices = {
            item.name: matrix
            for item in graph.initializer
            if (matrix := numpy_helper.to_array(item)).dtype == np.float32 and matrix.ndim == 2
        }
        self._rounded: set[str] = set()
        self._rows: set[str] = set()

    def all(self) -> None:
        """Do it."""
        self._constant("most_input", np.float32(_MOST_INPUT))
        self._constant("least", np.float32(_LEAST))
        self._constant("one", np.float32(1))
        self._constant("zero", np.uint8(_ZERO))
        nodes = [new for node in self._graph.node for new in self._instead_of(node)]
        del self._graph.node[:]
        self._graph.node.extend(nodes)
        kept = [item for item in self._graph.initializer if item.name not in self._rounded]
        del self._graph.initializer[:]
        self._graph.initializer.extend(kept)

    def _instead_of(self, node: onnx.NodeProto) -> Iterator[onnx.NodeProto]:
        weights = next((name for name in node.input if name in self._matrices), "")
        if node.op_type == "Gather" and weights == TABLE:
            yield from self._gather(node)
        elif node.op_type in ("MatMul", "Gemm") and weights and self._matrices[weights].size >= LEAST_SIZE:
            yield from self._multiply(node, weights)
        else:
            yield node

    def _multiply(self, node: onnx.NodeProto, weights: str) -> Iterator[onnx.NodeProto]:
        rows, out = node.input[0], node.output[0]
        matrix = self._matrices[weights]
        if any(attribute.name == "transB" and attribute.i for attribute in node.attribute):
            matrix = matrix.T
        self._rounded.add(weights)
        scale = np.maximum(np.abs(matrix).max(axis=0), _LEAST) / _MOST_WEIGHT
        self._constant(f"{weights}.q", np.rint(matrix / scale).astype(np.int8))
        self._constant(f"{weights}.scale", scale.astype(np.float32))
        if rows not in self._rows:
            self._rows.add(rows)
            yield helper.make_node("Abs", [rows], [f"{rows}.abs"])
            yield helper.make_node("ReduceMax", [f"{rows}.abs"], [f"{rows}.max"], axes=[-1], keepdims=1)
            yield helper.make_node("Max", [f"{rows}.max", "least"], [f"{rows}.most"])
            yield helper.make_node("Div", [f"{rows}.most", "most_input"], [f"{rows}.scale"])
            yield helper.make_node("Div", [rows, f"{rows}.scale"], [f"{rows}.scaled"])
            yield helper.make_node("QuantizeLinear", [f"{rows}.scaled", "one", "zero"], [f"{rows}.q"])
        yield helper.make_node(
            "MatMulIntegerToFloat",
            [f"{rows}.q", f"{weights}.q", "one", f"{weights}.scale", "zero"],
            [f"{out}.columns"],
            domain=CONTRIBUTED,
        )
        bias = node.input[2] if len(node.input) > 2 else ""
        product = f"{out}.product" if bias else out
        yield helper.make_node("Mul", [f"{out}.columns", f"{rows}.scale"], [product])
        if bias:
            yield helper.make_node("Add", [product, bias], [out])

    def _gather(self, node: onnx.NodeProto) -> Iterator[onnx.NodeProto]:
        """Rows of blocks of two weights a byte, unpacked."""
        ids, out = node.input[1], node.output[0]
        blocks = self._matrices[TABLE].reshape(len(self._matrices[TABLE]), -1, BLOCK)
        largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=-1)[..., None], axis=-1)
        scale = largest / -8
        whole = np.rint(blocks / np.where(scale == 0, 1, scale)).astype(np.int64) + 8
        if not np.array_equal((whole - 8) * scale, blocks):
            raise ValueError("the table of pieces is not what was in the encoder's file")
        half = BLOCK // 2
        self._rounded.add(TABLE)
        self._constant("table.q", (whole[..., :half] | whole[..., half:] << 4).astype(np.uint8))
        self._constant("table.scale", scale.astype(np.float16))
        self._constant("sixteen", np.int32(16))
        self._constant("eight", np.float32(8))
        self._constant("width", np.array([0, 0, -1], dtype=np.int64))
        yield helper.make_node("Gather", ["table.q", ids], ["piece.bytes"])
        yield helper.make_node("Cast", ["piece.bytes"], ["piece.both"], to=TensorProto.INT32)
        yield helper.make_node("Mod", ["piece.both", "sixteen"], ["piece.low"])
        yield helper.make_node("Div", ["piece.both", "sixteen"], ["piece.high"])
        yield helper.make_node("Concat", ["piece.low", "piece.high"], ["piece.whole"], axis=-1)
        yield helper.make_node("Cast", ["piece.whole"], ["piece.float"], to=TensorProto.FLOAT)
        yield helper.make_node("Sub", ["piece.float", "eight"], ["piece.blocks"])
        yield helper.make_node("Gather", ["table.scale", ids], ["piece.half"])
        yield helper.make_node("Cast", ["piece.half"], ["piece.scale"], to=TensorProto.FLOAT)
        yield helper.make_node("Mul", ["piece.blocks", "piece.scale"], ["piece.scaled"])
        yield helper.make_node("Reshape", ["piece.scaled", "width"], [out])

    def _constant(self, name: str, value: np.ndarray | np.generic) -> None:
        self._graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
