"""Keeps the checker of a process, and makes another where a document needs other entries of a big glossary.

A document is checked with exactly the entries that it needs, so that nothing depends on what was checked before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.engine.checker import Checker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tqcheck.engine.context import MetricOptions
    from tqcheck.model.finding import Severity
    from tqcheck.model.rule import Rule
    from tqcheck.model.term import Termbase
    from tqcheck.termbase.narrow import Needed


class Checkers:
    """The checkers of some rules.

    Args:
        rules, severities, metric_options: As for `Checker`.
        termbase: The glossary entries, given those of big glossaries that are needed.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        severities: Mapping[str, Severity],
        termbase: Callable[[Needed], Termbase],
        metric_options: MetricOptions | None = None,
    ) -> None:
        self._termbase = termbase
        self._needed: Needed = frozenset()
        self._checker = Checker(rules, termbase(self._needed), severities, metric_options)

    def holding(self, needed: Needed) -> Checker:
        """The checker for documents that need these entries of big glossaries; empty = none, or none is big."""
        if needed != self._needed:
            self._checker = self._checker.with_termbase(self._termbase(needed))
            self._needed = needed
        return self._checker
