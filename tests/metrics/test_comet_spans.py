from __future__ import annotations

import numpy as np
import pytest

from tqcheck.metrics._comet_spans import as_mqm, spans_of
from tqcheck.metrics._comet_tokens import Tokenized
from tqcheck.model.score import SuspectSpan

TAGS = ("minor", "major", "critical")
OFFSETS = [(0, 0), (0, 3), (4, 8), (8, 10), (0, 0)]


def chances(tags: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """One row a token: `.` = good, and a digit for the number of a tag."""
    rows = np.full((len(tags), 4), 0.1, dtype=np.float32)
    for row, tag in zip(rows, tags, strict=True):
        row[0 if tag == "." else int(tag)] = 0.7
    return rows


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (".....", []),
        (".1...", [(0, 3, "minor")]),
        (".12..", [(0, 8, "minor")]),
        ("..23.", [(4, 10, "major")]),
        (".3.1.", [(0, 3, "critical"), (8, 10, "minor")]),
        ("...11", []),
    ],
)
def test_runs_of_tagged_tokens(tags: str, expected: list[tuple[int, int, str]]) -> None:
    found = spans_of(Tokenized([9] * 5, OFFSETS), chances(tags), TAGS)
    assert [(span.start, span.end, span.severity) for span in found] == expected
    assert all(span.p == pytest.approx(0.7) for span in found)


def test_a_tag_that_is_no_severity_has_none() -> None:
    [span] = spans_of(Tokenized([9] * 5, OFFSETS), chances(".1..."), ("wrong",))
    assert span.severity is None


@pytest.mark.parametrize(
    ("severities", "expected"),
    [((), 1.0), (("minor", "major"), 0.76), (("critical",), 0.6), (("critical",) * 3, 0.0)],
)
def test_penalties(severities: tuple[str, ...], expected: float) -> None:
    assert as_mqm([SuspectSpan(0, 1, 0.5, severity) for severity in severities]) == pytest.approx(expected)  # type: ignore[arg-type]
