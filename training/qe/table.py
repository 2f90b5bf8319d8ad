"""Figures as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.qe.measures import Interval

    Row = tuple[str, str, int, Mapping[str, Interval]]
    """Who is judged, on what, number of translations, figures."""


def as_markdown(rows: Sequence[Row]) -> str:
    """A table."""
    names = list(rows[0][3])
    lines = [
        f"| judged | on | n | {' | '.join(names)} |",
        f"| --- | --- | ---: |{' --- |' * len(names)}",
    ]
    for who, on, n, figures in rows:
        cells = [f"{one.value:.3f} ({one.low:.3f} to {one.high:.3f})" for one in figures.values()]
        lines.append(f"| {who} | {on} | {n:,} | {' | '.join(cells)} |")
    return "\n".join(lines)
