"""Writes the trained network as the file that ships: ONNX, weights as 8-bit integers, activations as they are.

Only weights are rounded, each row or column by a scale of its own, so a sentence gives the same numbers in any batch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.qe.batches import INPUTS

if TYPE_CHECKING:
    from pathlib import Path

    from training.qe.model import Estimator

OPSET = 17
LEAST_SIZE = 10_000
"""Numbers of a matrix that is worth rounding; biases and norms stay as they are."""
EMBEDDING = "words.weight"


def export(model: Estimator, path: Path) -> None:
    """Write a network."""
    plain = path.with_suffix(".plain.onnx")
    _write_plain(model, plain)
    graph = onnx.load(plain)
    plain.unlink()
    graph.graph.initializer.append(numpy_helper.from_array(np.array([-1], dtype=np.int64), "last_axis"))
    _round_weights(graph.graph)
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


def _write_plain(model: Estimator, path: Path) -> None:
    model.eval()
    example = (
        torch.ones(2, 7, dtype=torch.long),
        torch.ones(2, 7, dtype=torch.long),
        torch.zeros(2, 7, model.features.in_features),
        torch.zeros(2, model.coverage.in_features),
    )
    batch = {0: "batch"}
    tokens = {**batch, 1: "length"}
    torch.onnx.export(
        model,
        example,
        path,
        input_names=list(INPUTS),
        output_names=["logits", "value"],
        dynamic_axes={
            "ids": tokens,
            "mask": tokens,
            "features": tokens,
            "coverage": batch,
            "logits": tokens,
            "value": batch,
        },
        opset_version=OPSET,
        dynamo=False,
    )


def _round_weights(graph: onnx.GraphProto) -> None:
    """Replace each large matrix by integers, and what reads it by what reads those."""
    initializers = {item.name: item for item in graph.initializer}
    nodes = []
    rounded = set()
    for node in graph.node:
        for position, name in enumerate(node.input):
            if name not in initializers:
                continue
            matrix = numpy_helper.to_array(initializers[name])
            if matrix.dtype != np.float32 or matrix.ndim != 2 or matrix.size < LEAST_SIZE:
                continue
            axis = 0 if node.op_type == "Gather" else matrix.ndim - 1
            if node.op_type == "Gemm" and any(a.name == "transB" and a.i for a in node.attribute):
                axis = 0
            if name not in rounded:
                rounded.add(name)
                _add_rounded(graph, name, matrix, axis)
            if node.op_type == "Gather":
                nodes += _gather(node, name)
                break
            unpacked = f"{name}.unpacked"
            if not any(unpacked in other.output for other in nodes):
                nodes.append(
                    helper.make_node("DequantizeLinear", [f"{name}.q", f"{name}.scale"], [unpacked], axis=axis)
                )
            node.input[position] = unpacked
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    kept = [item for item in graph.initializer if item.name not in rounded]
    del graph.initializer[:]
    graph.initializer.extend(kept)


def _add_rounded(graph: onnx.GraphProto, name: str, matrix: np.ndarray, axis: int) -> None:
    scale = np.abs(matrix).max(axis=1 - axis) / 127
    scale = np.maximum(scale, 1e-12).astype(np.float32)
    q = np.rint(matrix / (scale[:, None] if axis == 0 else scale)).astype(np.int8)
    graph.initializer.append(numpy_helper.from_array(q, f"{name}.q"))
    graph.initializer.append(numpy_helper.from_array(scale, f"{name}.scale"))


def _gather(node: onnx.NodeProto, name: str) -> list[onnx.NodeProto]:
    """Rows of integers, each times its scale."""
    ids, out = node.input[1], node.output[0]
    return [
        helper.make_node("Gather", [f"{name}.q", ids], [f"{out}.q"]),
        helper.make_node("Cast", [f"{out}.q"], [f"{out}.whole"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{name}.scale", ids], [f"{out}.scale"]),
        helper.make_node("Unsqueeze", [f"{out}.scale", "last_axis"], [f"{out}.scales"]),
        helper.make_node("Mul", [f"{out}.whole", f"{out}.scales"], [out]),
    ]
