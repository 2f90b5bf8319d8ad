"""The JSON of the contract: one object for the whole run, with each finding on a line of its own.

The shape is made in `tqcheck.model.wire` and described by `tqcheck schema report`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tqcheck.model.wire import report_to_json
from tqcheck.reporters._dumps import dump_by_line

if TYPE_CHECKING:
    from tqcheck.model.report import Report


class JsonReporter:
    """For programs that want the whole report at once."""

    media_type = "application/json"

    def render(self, report: Report, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write one object; the items of its lists stand on lines of their own, so that two reports can be compared."""
        dump_by_line(report_to_json(report), stream)


REPORTER = JsonReporter()
