"""What could not be scored for want of something: an error where that is all of it, else words for the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.errors import ConfigError, ReadError
from tqcheck.model.report import Problem
from tqcheck.model.scorereport import UNSCORED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.engine.scoring.measure import MeasuredSystem
    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.systems import SystemInput
    from tqcheck.engine.scoring.table import Table


def refuse_nothing(
    systems: Sequence[SystemInput], metrics: Sequence[LoadedMetric], measured: Sequence[MeasuredSystem]
) -> None:
    """Raise where there is nothing that any metric could score.

    Raises:
        ReadError: a system without segments.
        ConfigError: no unit of any system has what the metrics need.
    """
    for system, result in zip(systems, measured, strict=True):
        if not result.segments:
            path = system.documents[0].file.path
            raise ReadError("there are no segments in it to score", path=path, hint="one line is one segment")
    lacking = {
        need
        for result in measured
        for loaded, table in zip(metrics, result.tables, strict=True)
        for need in (loaded.needs if _is_unscored(loaded, table) else ())
    }
    if lacking and all(
        _is_unscored(loaded, table) for result in measured for loaded, table in zip(metrics, result.tables, strict=True)
    ):
        labels = [loaded.plugin.label for loaded in metrics]
        names = labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"
        what = " and ".join(_with_article(need) for need in sorted(lacking))
        verb = "needs" if len(labels) == 1 else "need"
        raise ConfigError(f"nothing could be scored: {names} {verb} {what}", hint=_remedy(lacking))


_REMEDIES = {
    "reference": "name the references: --ref REF, or a file that holds them: --column reference=COLUMN",
    "source": "name the source: --src SRC, or a file that holds it: --column source=COLUMN",
    "glossary": "name a glossary: --glossary FILE",
    "annotations": "name what people marked: --annotations FILE",
}


def _remedy(lacking: Iterable[str]) -> str | None:
    return "; ".join(_REMEDIES[need] for need in sorted(lacking) if need in _REMEDIES) or None


def _with_article(need: str) -> str:
    return need if need.endswith("s") else f"a {need}"


def _is_unscored(loaded: LoadedMetric, table: Table) -> bool:
    """Whether not one unit had what the metric needs."""
    return bool(loaded.needs) and not (table.scored >= 0).any()


def problems(
    systems: Sequence[SystemInput], metrics: Sequence[LoadedMetric], measured: Sequence[MeasuredSystem]
) -> Iterator[Problem]:
    """What could not be scored, and what metrics counted besides, said once for each system and metric."""
    for system, result in zip(systems, measured, strict=True):
        for loaded, table, tally in zip(metrics, result.tables, result.tallies, strict=True):
            left = int((table.scored < 0).sum())
            if left < result.segments:
                # Nobody misses the score of a blank line.
                left = max(left - result.blank, 0)
            needed = " and ".join(_with_article(need) for need in sorted(loaded.needs)) or "more text"
            if _is_unscored(loaded, table):
                remedy = _remedy(loaded.needs)
                also = f"; {remedy}" if remedy else ""
                yield Problem(
                    UNSCORED, f"{system.name} could not be scored by {loaded.name}, which needs {needed}{also}"
                )
            elif left and not loaded.plugin.by_document and (loaded.needs or not tally):
                what = f"{left:,} of {result.segments:,} segments could not be scored by {loaded.name}"
                yield Problem("score", f"{system.name}: {what}, which needs {needed}")
            if tally:
                told = "; ".join(f"{words}: {_shown(number)}" for words, number in tally.items())
                yield Problem("tally", f"{system.name}, {loaded.name}: {told}")


def _shown(number: float) -> str:
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.4f}"
