"""What raised the scores of a corpus, as far as metrics say: errors by severity and category, signals of a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.scorereport import ScoreReport

HEADER = ("system", "metric", "what", "how much")


def breakdown(report: ScoreReport) -> Iterator[tuple[str, ...]]:
    """Rows of a table with this header, by system and metric, in the order in which the metrics name them.

    What two metrics say alike (MQM's score and its penalty) is said once.
    """
    labels = {metric.name: metric.label for metric in report.metrics}
    said = set()
    for score in report.scores:
        if score.level == "corpus" and (score.system, score.evidence) not in said:
            said.add((score.system, score.evidence))
            for what, how_much in score.evidence:
                yield score.system or "", labels[score.metric], what, how_much
