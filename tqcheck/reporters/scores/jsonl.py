"""One score a line, of the finest level that was asked for: what a pipeline reads while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tqcheck.model.score_wire import score_to_json
from tqcheck.reporters._dumps import dumps

if TYPE_CHECKING:
    from tqcheck.model.plugins import ScoreReporter
    from tqcheck.model.scorereport import ScoreReport


class JsonlScores:
    """For programs that go through scores one by one."""

    media_type = "application/jsonl"
    texts = False

    def render(self, report: ScoreReport, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write one object a line."""
        for score in report.scores:
            if score.level == report.level:
                stream.write(f"{dumps(score_to_json(score))}\n")


REPORTER: ScoreReporter = JsonlScores()
