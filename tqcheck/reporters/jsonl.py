"""One finding a line, as JSON: for `jq`, `grep` and programs that read as they go.

Each line is a `finding` of `tqcheck schema report`, suppressed ones included; counts and problems are left to the other
formats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tqcheck.model.wire import finding_to_json
from tqcheck.reporters._dumps import dumps

if TYPE_CHECKING:
    from tqcheck.model.report import Report


class JsonlReporter:
    """For programs that read a finding at a time."""

    media_type = "application/jsonl"

    def render(self, report: Report, stream: TextIO, *, color: bool = False, width: int = 100) -> None:
        """Write one line for each finding, in canonical order."""
        for finding in report.findings:
            stream.write(dumps(finding_to_json(finding)) + "\n")


REPORTER = JsonlReporter()
