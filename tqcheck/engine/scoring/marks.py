"""What metrics are told of a unit beside its texts: tqcheck's own findings, and what people marked in it.

Findings come from a run of the rules over the very units that are scored. Annotations are found by system, document and
the unit's key or number, else by the unit's texts. Where a file of annotations holds the texts, white space and inline
codes may differ, and offsets are carried over; any other difference means that another text was annotated.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from tqcheck.engine.scoring._annotations import Annotations
from tqcheck.engine.scoring.systems import line_aligned, whole
from tqcheck.errors import ReadError
from tqcheck.model.annotation import Annotation
from tqcheck.model.metric import MetricInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.systems import DocumentInput, SystemInput
    from tqcheck.model.finding import Finding
    from tqcheck.model.metric import Need
    from tqcheck.model.report import Problem
    from tqcheck.model.text import Document, File, TranslationUnit

RATER = "tqcheck"
"""Who made the findings."""


class Marks:
    """Attaches findings and annotations to units, as far as a metric needs them.

    Args:
        annotations: Files of what people marked.

    Raises:
        ReadError: a file of annotations is malformed, or belongs to other systems.
    """

    def __init__(
        self,
        systems: Sequence[SystemInput],
        needs: frozenset[Need],
        annotations: Sequence[str],
        settings: Settings,
        *,
        jobs: int | None = None,
    ) -> None:
        self._annotations = Annotations(annotations, [system.name for system in systems]) if annotations else None
        self._findings: dict[tuple[str, str], dict[int, list[Annotation]]] | None = None
        self._problems: list[Problem] = []
        self._counts: Counter[tuple[str, str]] = Counter()
        if "findings" in needs:
            self._findings = {}
            for system in systems:
                self._check(system, settings, jobs)

    def attach(self, system: str, document: DocumentInput, unit: TranslationUnit) -> MetricInput:
        """The unit with what is known of it."""
        name = unit.document or document.name
        findings = None
        if self._findings is not None:
            findings = tuple(self._findings[system, document.file.path].get(unit.index, ()))
        if self._annotations is None:
            return MetricInput(unit, name, findings)
        self._counts[system, name] += 1
        marked = self._annotations.of(system, (name, document.file.path), unit, self._counts[system, name])
        if marked is None:
            return MetricInput(unit, name, findings)
        return MetricInput(unit, name, findings, *marked)

    def problems(self) -> Iterable[Problem]:
        """What went wrong, once all units are scored.

        Raises:
            ReadError: no annotation belongs to any of the units.
        """
        yield from self._problems
        if self._annotations is not None:
            yield from self._annotations.problems()

    def _check(self, system: SystemInput, settings: Settings, jobs: int | None) -> None:
        """Run the rules over a system."""
        # Not at the top: only few metrics want findings.
        from tqcheck.engine.pipeline import run

        documents = {document.file.path: document for document in system.documents}
        files = [line_aligned(document.file) for document in system.documents]
        report = run(files, settings, jobs=jobs, opener=partial(_open, documents))
        for problem in report.problems:
            if problem.kind == "read":
                raise ReadError(f"the rules could not look at {system.name}: {problem.message}")
        self._problems += report.problems
        assert self._findings is not None
        for path in documents:
            self._findings[system.name, path] = {}
        for finding in report.open:
            at = finding.location
            self._findings[system.name, at.path].setdefault(at.index, []).append(_annotation(finding))


def _open(documents: Mapping[str, DocumentInput], settings: Settings, file: File) -> Document:
    return whole(documents[file.path], settings)


def _annotation(finding: Finding) -> Annotation:
    at = finding.location
    return Annotation(at.span, finding.mqm, finding.severity, at.side, RATER, finding.confidence, finding.code)
