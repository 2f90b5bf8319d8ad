"""The whole report of scores as one JSON object, with each score on a line of its own.

The shape is made in `tqcheck.model.score_wire`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tqcheck.model.score_wire import score_report_to_json
from tqcheck.reporters._dumps import dump_by_line

if TYPE_CHECKING:
    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.scorereport import ScoreReport


class JsonScores:
    """For programs that want the whole report at once."""

    media_type = "application/json"
    texts = False

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write one object."""
        dump_by_line(score_report_to_json(report), stream)


REPORTER: ScoreReporter = JsonScores()
