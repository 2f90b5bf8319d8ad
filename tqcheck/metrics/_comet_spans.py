"""Stretches of a translation that xCOMET takes for wrong, from the chances of its tokens' tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.score import SuspectSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from tqcheck.metrics._comet_tokens import Tokenized
    from tqcheck.model.finding import Severity

WEIGHTS = (0.1667, 0.3333, 0.5)
"""Of the chances where the translation was read with its source, with its reference, and with both."""

_SEVERITIES: dict[str, Severity] = {"minor": "minor", "major": "major", "critical": "critical"}
_PENALTIES: dict[Severity | None, int] = {"minor": 1, "major": 5, "critical": 10}
_WORST = 25


def spans_of(text: Tokenized, chances: NDArray[np.float32], tags: Sequence[str]) -> tuple[SuspectSpan, ...]:
    """Runs of tokens that are no good, with the severity of their first.

    As in unbabel-comet, a run that the end of the text cuts off is left out; as a rule, its last token is the closing
    one, which is tagged as good.

    Args:
        chances: Of shape (tokens, 1 + tags): that a token is good, and of each tag.
    """
    return tuple(_spans(text, chances, tags))


def as_mqm(spans: Sequence[SuspectSpan]) -> float:
    """Penalties as a score from 0 to 1, where 1 is without errors."""
    penalty = sum(_PENALTIES.get(span.severity, 0) for span in spans)
    return (_WORST - min(penalty, _WORST)) / _WORST


def _spans(text: Tokenized, chances: NDArray[np.float32], tags: Sequence[str]) -> Iterator[SuspectSpan]:
    start = end = 0
    severity: Severity | None = None
    held: list[float] = []
    for (token_start, token_end), row in zip(text.offsets, chances, strict=False):
        tag = int(row.argmax())
        if tag and not held:
            start, end, severity = token_start, token_end, _SEVERITIES.get(tags[tag - 1])
        elif not tag and held:
            yield SuspectSpan(start, end, round(sum(held) / len(held), 6), severity)
            held = []
        if tag:
            end = token_end
            held.append(float(row[tag]))
