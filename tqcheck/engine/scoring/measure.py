"""Carries systems through metrics: batches of units go out, perhaps to other processes, and rows come back."""

from __future__ import annotations

from collections import deque
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from tqcheck.engine.scoring.metrics import LoadedMetric, can_score, load_metric, plugin_of
from tqcheck.engine.scoring.systems import units
from tqcheck.engine.scoring.table import Keys, Table, compact
from tqcheck.model.lean import dataclass
from tqcheck.model.metric import MetricSetup
from tqcheck.model.term import Termbase
from tqcheck.text.tokens import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.systems import DocumentInput, SystemInput
    from tqcheck.model.metric import MetricInput
    from tqcheck.model.score import SuspectSpan
    from tqcheck.model.scorerequest import MetricChoice
    from tqcheck.model.text import TranslationUnit

    Tally = dict[str, float]
    Attach = Callable[[str, DocumentInput, TranslationUnit], MetricInput]

BATCH = 250
"""Units that go through metrics together: enough to repay a trip to another process, few enough to share among some."""


@dataclass(frozen=True, slots=True)
class Job:
    """Which metrics look at a batch; what a worker needs to make them.

    Attributes:
        annotated: Whether the run has annotations by people.
    """

    settings: Settings
    choices: tuple[MetricChoice, ...]
    annotated: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Units of one document.

    Attributes:
        system: Index of the system.
        whole: Whether it is a whole document, for metrics that count by document.
    """

    system: int
    inputs: tuple[MetricInput, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """What one metric made of a batch; see `Table` for the fields.

    Attributes:
        scored: Whether each unit has a row.
    """

    rows: NDArray[np.number]
    scored: NDArray[np.bool_]
    spans: dict[int, tuple[SuspectSpan, ...]]
    intervals: dict[int, tuple[float, float]]
    tally: Tally


@dataclass(frozen=True, slots=True)
class MeasuredSystem:
    """A system behind all metrics.

    Attributes:
        tables: By metric, in the order of the request.
        tallies: What else metrics counted, likewise.
        blank: Segments without any text, on either side.
        references: How many each unit has; -1 = it varies.
    """

    tables: tuple[Table, ...]
    tallies: tuple[Tally, ...]
    segments: int
    blank: int
    words: int
    references: int


def measure(
    systems: Sequence[SystemInput],
    job: Job,
    attach: Attach,
    execute: Callable[[Callable[[Batch], list[Counted]], Iterable[Batch]], Iterable[list[Counted]]],
) -> list[MeasuredSystem]:
    """All systems through all metrics.

    Args:
        attach: From the name of a system, a document and one of its units to what metrics are given.
        execute: Carries out a function over batches and gives the results in their order.

    Raises:
        ReadError: files that cannot be read, or do not match segment by segment.
    """
    collectors = [_Collector(job.choices) for _ in systems]
    sent: deque[tuple[int, bool]] = deque()

    def outgoing() -> Iterator[Batch]:
        for batch in _batches(systems, job, attach):
            collectors[batch.system].note(batch)
            sent.append((batch.system, batch.whole))
            yield batch

    for counted in execute(partial(count, job), outgoing()):
        system, whole = sent.popleft()
        collectors[system].add(counted, whole=whole)
    return [collector.done() for collector in collectors]


@cache
def loaded_metrics(job: Job) -> tuple[LoadedMetric, ...]:
    """The metrics of a job; each process makes them once."""
    setup = MetricSetup(_termbase(job.settings), annotated=job.annotated, target_lang=job.settings.target_lang)
    return tuple(load_metric(choice.name, setup, dict(choice.options)) for choice in job.choices)


def _termbase(settings: Settings) -> Termbase:
    if not settings.glossaries:
        return Termbase()
    from tqcheck.model.plugins import ReadOptions
    from tqcheck.termbase.load import load_termbase

    return load_termbase(settings.glossaries, ReadOptions(settings.source_lang, settings.target_lang)).termbase


def count(job: Job, batch: Batch) -> list[Counted]:
    """What the metrics count in a batch, in the order of the job; those by document look at whole documents only."""
    return [
        _counted(loaded, batch.inputs) if loaded.plugin.by_document == batch.whole else _nothing()
        for loaded in loaded_metrics(job)
    ]


def _counted(loaded: LoadedMetric, inputs: Sequence[MetricInput]) -> Counted:
    able = [number for number, item in enumerate(inputs) if can_score(item, loaded)]
    measured = loaded.metric.measure([inputs[number] for number in able]) if able else ()
    if loaded.plugin.by_document:
        able = able[:1]
    scored = np.zeros(1 if loaded.plugin.by_document else len(inputs), dtype=bool)
    rows = []
    spans = {}
    intervals = {}
    tally: Tally = {}
    for number, item in zip(able, measured, strict=True):
        _add(tally, item.tally)
        if not len(item.rows):
            continue
        at = 0 if loaded.plugin.by_document else number
        scored[at] = True
        rows.append(item.rows[0] if len(item.rows) == 1 else np.sum(item.rows, axis=0))
        if item.spans:
            spans[at] = item.spans
        if item.interval is not None:
            intervals[at] = item.interval
    return Counted(compact(np.array(rows, dtype=np.float64)), scored, spans, intervals, tally)


def _nothing() -> Counted:
    return Counted(np.empty((0, 0)), np.empty(0, dtype=bool), {}, {}, {})


def _add(tally: Tally, more: Iterable[tuple[str, float]]) -> None:
    for words, number in more:
        tally[words] = tally.get(words, 0) + number


def _batches(systems: Sequence[SystemInput], job: Job, attach: Attach) -> Iterator[Batch]:
    """The units of all systems; whole documents besides, where a metric counts in them."""
    kinds = {plugin_of(choice.name).by_document for choice in job.choices}
    for number, system in enumerate(systems):
        for document in system.documents:
            inputs = (attach(system.name, document, unit) for unit in units(document, job.settings))
            held: dict[str, list[MetricInput]] = {}
            while some := tuple(islice(inputs, BATCH)):
                # Sent also where no metric looks at units, so that they are counted.
                yield Batch(number, some)
                if True in kinds:
                    for item in some:
                        held.setdefault(item.document, []).append(item)
            for whole in held.values():
                yield Batch(number, tuple(whole), whole=True)


class _Collector:
    """Gathers what came of a system's batches."""

    def __init__(self, choices: Sequence[MetricChoice]) -> None:
        self._by_document = [plugin_of(choice.name).by_document for choice in choices]
        self._rows: list[list[NDArray[np.number]]] = [[] for _ in choices]
        self._scored: list[list[NDArray[np.bool_]]] = [[] for _ in choices]
        self._spans: list[dict[int, tuple[SuspectSpan, ...]]] = [{} for _ in choices]
        self._intervals: list[dict[int, tuple[float, float]]] = [{} for _ in choices]
        self._tallies: list[Tally] = [{} for _ in choices]
        self._done = [0] * len(choices)
        self._keys = Keys()
        self._documents = Keys()
        self._blank = 0
        self._words = 0
        self._references: set[int] = set()

    def note(self, batch: Batch) -> None:
        """Remember the units of a batch that goes out."""
        if batch.whole:
            self._documents.append(batch.inputs[0].document, "")
            return
        for item in batch.inputs:
            self._keys.append(item.document, item.unit.key)
            self._blank += item.unit.is_blank
            self._words += count_words(item.unit.target.text)
            self._references.add(len(item.unit.references))

    def add(self, counted: Sequence[Counted], *, whole: bool) -> None:
        """Take in what came of the next batch."""
        for number, (by_document, some) in enumerate(zip(self._by_document, counted, strict=True)):
            if by_document != whole:
                continue
            done = self._done[number]
            _add(self._tallies[number], some.tally.items())
            if len(some.rows):
                self._rows[number].append(some.rows)
            self._scored[number].append(some.scored)
            self._spans[number].update({done + at: spans for at, spans in some.spans.items()})
            self._intervals[number].update({done + at: bounds for at, bounds in some.intervals.items()})
            self._done[number] += len(some.scored)

    def done(self) -> MeasuredSystem:
        """All of it."""
        tables = []
        for by_document, rows, flags, spans, intervals in zip(
            self._by_document, self._rows, self._scored, self._spans, self._intervals, strict=True
        ):
            flag = np.concatenate(flags) if flags else np.empty(0, dtype=bool)
            scored = np.where(flag, np.cumsum(flag) - 1, -1)
            keys = self._documents if by_document else self._keys
            together = np.concatenate(rows) if rows else np.empty((0, 0))
            tables.append(Table(together, scored, keys, spans, intervals))
        references = self._references.pop() if len(self._references) == 1 else -1
        tallies = tuple(self._tallies)
        return MeasuredSystem(tuple(tables), tallies, len(self._keys), self._blank, self._words, references)
