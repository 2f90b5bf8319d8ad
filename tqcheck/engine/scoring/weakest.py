"""The texts of the weakest segments, read again for reports that people look at."""

from __future__ import annotations

from heapq import nsmallest
from operator import itemgetter
from typing import TYPE_CHECKING

from tqcheck.engine.scoring.systems import units
from tqcheck.model.scorereport import ScoredText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.systems import SystemInput
    from tqcheck.model.scorereport import ScoreReport

MOST = 100
"""Segments of a system; more of them nobody reads."""


def texts_of_weakest(report: ScoreReport, systems: Sequence[SystemInput], settings: Settings) -> Iterator[ScoredText]:
    """The texts of the segments that each system's first metric with scores of segments puts lowest, weakest first.

    Segments without any text are left out: there is nothing to look at.
    """
    for system in systems:
        places = _places(report, system.name)
        if places:
            found = nsmallest(MOST, _texts(system, settings, places), key=itemgetter(0))
            yield from (text for _, text in found)


def _texts(
    system: SystemInput, settings: Settings, places: dict[tuple[str, str], int]
) -> Iterator[tuple[int, ScoredText]]:
    """The texts of all scored segments, each with its place."""
    for document in system.documents:
        for unit in units(document, settings):
            path = unit.document or document.name
            place = places.get((path, unit.key))
            references = tuple(reference.text for reference in unit.references)
            if place is not None and (unit.target.text.strip() or any(text.strip() for text in references)):
                source = None if unit.source is None else unit.source.text
                yield place, ScoredText(system.name, path, unit.key, unit.target.text, source, references)


def _places(report: ScoreReport, system: str) -> dict[tuple[str, str], int]:
    """(document, key) of a system's segments with the place that its first metric gives them, the weakest first."""
    for metric in report.metrics:
        sign = 1 if metric.direction == "higher" else -1
        values = [
            (sign * score.value, (score.path, score.unit or ""))
            for score in report.scores
            if score.level == "segment"
            and (score.system, score.metric) == (system, metric.name)
            and score.value is not None
        ]
        if values:
            return {key: place for place, (_, key) in enumerate(sorted(values, key=itemgetter(0)))}
    return {}
