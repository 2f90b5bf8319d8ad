"""The history of a corpus as lines over its runs: one for each system, metric and way of measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqcheck.model.scorereport import HistoryPoint

_BARS = "▁▂▃▄▅▆▇█"
_GAP = "·"
_LONGEST = 40
"""Runs that a sparkline shows, the last ones."""


@dataclass(frozen=True, slots=True)
class Series:
    """A line of the trend.

    Attributes:
        name: The system; with a number where it was measured in several ways, which do not compare.
        values: One for each run; None = not scored in it.
    """

    metric: str
    name: str
    signature: str
    values: tuple[float | None, ...]


def series(history: Sequence[HistoryPoint]) -> list[Series]:
    """The lines, by metric and system in the order in which they first occur."""
    ways: dict[tuple[str, str], list[str]] = {}
    found: dict[tuple[str, str, str], list[float | None]] = {}
    for at, point in enumerate(history):
        for system, metric, value, signature in point.values:
            known = ways.setdefault((metric, system), [])
            if signature not in known:
                known.append(signature)
            found.setdefault((metric, system, signature), [None] * len(history))[at] = value
    metrics = list(dict.fromkeys(metric for metric, _, _ in found))
    return [
        Series(metric, system if len(ways[metric, system]) == 1 else f"{system} ({number})", signature, tuple(values))
        for (metric, system, signature), values in sorted(found.items(), key=lambda item: metrics.index(item[0][0]))
        for number in [ways[metric, system].index(signature) + 1]
    ]


def sparkline(values: Sequence[float | None]) -> str:
    """The last values as bars, from the lowest to the highest of them; a dot where there is none."""
    last = values[-_LONGEST:]
    known = [value for value in last if value is not None]
    if not known:
        return _GAP * len(last)
    least, most = min(known), max(known)
    if least == most:
        return "".join(_GAP if value is None else _BARS[len(_BARS) // 2 - 1] for value in last)
    step = (most - least) / (len(_BARS) - 1)
    return "".join(_GAP if value is None else _BARS[round((value - least) / step)] for value in last)
