"""What an error costs: the weights of MQM and of WMT.

Sources. MQM: the severity multipliers 0, 1, 5 and 25 of its scoring models (themqm.org, "MQM scoring models"; Lommel et
al., "The Multi-Range Theory of Translation Quality Measurement", 2024). WMT: Freitag et al., "Experts, Errors, and
Context", TACL 9 (2021), table 3: a non-translation costs 25, another major error 5, minor punctuation 0.1, another
minor error 1, a neutral one nothing, nor does an error of the source; a rater marks five errors at most, so that no
segment costs more than 25. It has no critical errors: they count as major ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.model.mqm import NON_TRANSLATION, SOURCE_ERROR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Weights:
    """What an error costs.

    Attributes:
        severities: By severity.
        exceptions: (category, severity, cost) where it costs something else.
        most: What all errors that a rater marked in one segment cost at most; None = no limit.
    """

    name: str
    severities: Mapping[Severity, float]
    exceptions: tuple[tuple[str, Severity, float], ...] = ()
    most: float | None = None

    def cost(self, category: str, severity: Severity) -> float:
        """The cost of one error."""
        for name, grade, cost in self.exceptions:
            if (name, grade) == (category, severity):
                return cost
        return self.severities[severity]


_OF_THE_SOURCE: tuple[tuple[str, Severity, float], ...] = (
    (SOURCE_ERROR, "minor", 0.0),
    (SOURCE_ERROR, "major", 0.0),
    (SOURCE_ERROR, "critical", 0.0),
)

MQM = Weights("mqm", {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0}, _OF_THE_SOURCE)
WMT = Weights(
    "wmt",
    {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 5.0},
    (
        *_OF_THE_SOURCE,
        ("linguistic-conventions/punctuation", "minor", 0.1),
        # Spacing is punctuation in WMT's list of categories.
        ("linguistic-conventions/whitespace", "minor", 0.1),
        (NON_TRANSLATION, "major", 25.0),
        (NON_TRANSLATION, "critical", 25.0),
    ),
    most=25.0,
)
