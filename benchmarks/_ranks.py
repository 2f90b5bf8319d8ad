"""How far two rankings agree: Kendall's tau-b, and the share of pairs that both put in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCK = 1_000
"""Items that are compared with all others at once."""


def kendall(a: Sequence[float], b: Sequence[float]) -> float | None:
    """Kendall's tau-b; None where all values of one are equal.

    Source: Kendall, "The treatment of ties in ranking problems", Biometrika 33(3), 1945.
    """
    x, y = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    agreeing = untied_x = untied_y = 0
    for start in range(0, len(x), _BLOCK):
        signs_x = np.sign(x[start : start + _BLOCK, None] - x[None, :])
        signs_y = np.sign(y[start : start + _BLOCK, None] - y[None, :])
        agreeing += int((signs_x * signs_y).sum())
        untied_x += int(np.abs(signs_x).sum())
        untied_y += int(np.abs(signs_y).sum())
    if not untied_x or not untied_y:
        return None
    return float(agreeing / np.sqrt(float(untied_x) * float(untied_y)))


def kendall_within(groups: Sequence[object], a: Sequence[float], b: Sequence[float]) -> float:
    """The mean of tau-b within each group in which `a` varies; one in which `b` does not counts as 0."""
    members: dict[object, list[int]] = {}
    for position, group in enumerate(groups):
        members.setdefault(group, []).append(position)
    taus = [
        kendall([a[at] for at in some], [b[at] for at in some]) or 0.0
        for some in members.values()
        if len({a[at] for at in some}) > 1
    ]
    return sum(taus) / len(taus)


def pairwise_accuracy(a: Sequence[float], b: Sequence[float]) -> float:
    """Share of the pairs that both put in the same order.

    Source: Kocmi et al., "To ship or not to ship", WMT 2021.
    """
    pairs = [(one, other) for one in range(len(a)) for other in range(one)]
    return sum((a[one] - a[other]) * (b[one] - b[other]) > 0 for one, other in pairs) / len(pairs)
