"""The trend of one metric as an inline SVG: drawn by hand, with axes and labels, no script and no other file."""

from __future__ import annotations

from html import escape
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from tqcheck.reporters._cells import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.reporters.scores._trend import Series

_WIDTH, _HEIGHT = 760, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 24, 16, 44
_TICKS = 4
_LABELS = 8
"""Runs that are named below the axis; more would overlap."""
_LABEL_LENGTH = 12
_COLORS = 8
"""Classes c0 to c7 of the style sheet; lines differ in their dashes and marks as well, for those who see no colors."""
_DASHES = ("", "7 4", "2 3", "9 3 2 3")


def chart(title: str, labels: Sequence[str], lines: Sequence[Series], *, name: str, digits: int) -> str:
    """The SVG of a metric.

    Args:
        title: What the chart shows, for people who cannot see it.
        labels: Of the runs, oldest first.
        name: Letters and digits that no other chart of the page has.
    """
    known = [value for line in lines for value in line.values if value is not None]
    if not known:
        return ""
    ticks = _ticks(min(known), max(known))
    least, most = ticks[0], ticks[-1]

    def x(at: int) -> float:
        room = _WIDTH - _LEFT - _RIGHT
        return _LEFT + (room * at / (len(labels) - 1) if len(labels) > 1 else room / 2)

    def y(value: float) -> float:
        return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (most - value) / (most - least)

    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="{name}t {name}d">',
        f'<title id="{name}t">{_text(title)}</title>',
        f'<desc id="{name}d">{_text(_described(labels, lines, digits))}</desc>',
    ]
    decimals = max(0, -floor(log10(ticks[1] - ticks[0]))) if ticks[1] > ticks[0] else 0
    for tick in ticks:
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y(tick):.1f}" y2="{y(tick):.1f}"/>')
        parts.append(
            f'<text class="tick" x="{_LEFT - 8}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:.{decimals}f}</text>'
        )
    step = ceil(len(labels) / _LABELS)
    for at in range(len(labels) - 1, -1, -step):
        where = "end" if at == len(labels) - 1 and at else "start" if at == 0 and len(labels) > 1 else "middle"
        parts.append(
            f'<text class="tick" x="{x(at):.1f}" y="{_HEIGHT - _BOTTOM + 22}" text-anchor="{where}">'
            f"{_text(_short(labels[at]))}</text>"
        )
    for number, line in enumerate(lines):
        dash = _DASHES[number // _COLORS % len(_DASHES)] if len(lines) > _COLORS else _DASHES[number % len(_DASHES)]
        style = f' stroke-dasharray="{dash}"' if dash else ""
        for run in _unbroken(line.values):
            points = " ".join(f"{x(at):.1f},{y(value):.1f}" for at, value in run)
            parts.append(f'<polyline class="line c{number % _COLORS}" points="{points}"{style}/>')
        for at, value in ((at, value) for at, value in enumerate(line.values) if value is not None):
            told = _text(f"{line.name}, {labels[at]}: {value:.{digits}f}")
            parts.append(
                f'<g class="mark c{number % _COLORS}">{_mark(number, x(at), y(value))}<title>{told}</title></g>'
            )
    parts.append("</svg>")
    return "\n".join([*parts, _legend(lines)])


def _mark(number: int, x: float, y: float) -> str:
    kind = number % 3
    if kind == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
    if kind == 1:
        return f'<rect x="{x - 3.2:.1f}" y="{y - 3.2:.1f}" width="6.4" height="6.4"/>'
    return f'<path d="M{x:.1f} {y - 4.4:.1f} l4.4 7.6 h-8.8 z"/>'


def _legend(lines: Sequence[Series]) -> str:
    items = [
        f'<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true"><g class="mark c{number % _COLORS}">'
        f'{_mark(number, 6, 6)}</g></svg> <span title="{_text(line.signature)}">{_text(line.name)}</span></li>'
        for number, line in enumerate(lines)
    ]
    return f'<ul class="legend">{"".join(items)}</ul>'


def _described(labels: Sequence[str], lines: Sequence[Series], digits: int) -> str:
    """The chart in words: where each line starts and ends."""
    parts = []
    for line in lines:
        known = [(at, value) for at, value in enumerate(line.values) if value is not None]
        if known:
            (first, start), (last, end) = known[0], known[-1]
            parts.append(f"{line.name}: {start:.{digits}f} in {labels[first]}, {end:.{digits}f} in {labels[last]}")
    return "; ".join(parts)


def _unbroken(values: Sequence[float | None]) -> Iterator[list[tuple[int, float]]]:
    """The stretches of a line without gaps."""
    run: list[tuple[int, float]] = []
    for at, value in enumerate(values):
        if value is not None:
            run.append((at, value))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _ticks(least: float, most: float) -> list[float]:
    """Round numbers from below the lowest value to above the highest."""
    if most - least < 1e-9:
        margin = max(abs(most) * 0.02, 0.01)
        least, most = least - margin, most + margin
    rough = (most - least) / _TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough - 1e-12)
    first, last = floor(least / step + 1e-9), ceil(most / step - 1e-9)
    return [number * step for number in range(first, last + 1)]


def _short(label: str) -> str:
    return label if len(label) <= _LABEL_LENGTH else f"{label[: _LABEL_LENGTH - 1]}…"


def _text(text: str) -> str:
    return escape(clean(text))
