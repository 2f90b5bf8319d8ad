"""Writes what the network says in the framework that trained it, in 32-bit floats, of a few sentences.

A test compares the file that ships with it: the export, the rounded weights, and all that makes arrays of texts.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import torch

from training.qe.tensors import tensors

if TYPE_CHECKING:
    from pathlib import Path

    from tqcheck.metrics._qe_input import InputMaker
    from training.qe.model import Estimator

SENTENCES: tuple[tuple[str, str | None], ...] = (
    ("The company's net profit rose by 12 percent in 2021.", "2021年，公司净利润增长12%。"),
    ("The company's net profit fell by 15 percent in 2021.", "2021年，公司净利润增长12%。"),
    ("The company's net profit rose by 12 percent in 2021.", None),
    ("Each departments must ruthlessly grasp the implementation of safe production.", "各部门要狠抓安全生产落实。"),
    ("Each departments must ruthlessly grasp the implementation of safe production.", None),
    (
        "Under the leading of the party committee, the basic disk was stabilize and the the efficiency rose.",
        "在党委的领导下，基本盘得到稳定，效益显著提升。",
    ),
    ("Chairman's Statement", "董事长致辞"),
    ("We thank the shareholders for their trust – and our 3,200 colleagues for their work.", ""),
)
"""Targets with their sources."""
_DIGITS = 4


@torch.no_grad()
def write_known(model: Estimator, maker: InputMaker, path: Path) -> None:
    """Write the answers, each sentence by itself.

    Args:
        maker: With the tokenizer that ships.
    """
    model.eval()
    cases = []
    for target, source in SENTENCES:
        item = maker.make(target, source or None)
        logits, value = model(*tensors([item]))
        cases.append(
            {
                "target": target,
                "source": source or None,
                "logits": [[round(x, _DIGITS) for x in row] for row in logits[0].tolist()],
                "value": round(value.item(), _DIGITS),
            }
        )
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    path.write_text(f"[\n{lines}\n]\n", "utf-8")
