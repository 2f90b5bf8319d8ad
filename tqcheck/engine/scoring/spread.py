"""Decides whether batches go to other processes: only where what is left to do repays their start.

How long metrics take differs by a factor of a thousand, so the first batch tells. Which processes do the work makes no
difference to the results.
"""

from __future__ import annotations

import os
from functools import partial
from itertools import islice
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, TypeVar, cast

from tqcheck import registry
from tqcheck.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tqcheck.engine.scoring.measure import Batch
    from tqcheck.engine.scoring.metrics import LoadedMetric
    from tqcheck.engine.scoring.systems import SystemInput
    from tqcheck.model.plugins import Executor

R = TypeVar("R")

_WORTH_PROCESSES = 3.0
"""Seconds of work that repay the start of processes, each of which loads the metrics anew."""
_WORTH_A_TRIP = 0.0002
"""Seconds of work on a unit that are several times what its way to another process costs."""


def executor(
    metrics: Sequence[LoadedMetric], systems: Sequence[SystemInput], jobs: int | None
) -> Callable[[Callable[[Batch], R], Iterable[Batch]], Iterator[R]]:
    """What carries out a function over batches.

    Args:
        jobs: How many processes; None = as many as pay.

    Raises:
        ConfigError: fewer than one.
    """
    if jobs is not None and jobs < 1:
        raise ConfigError(f"jobs must be at least 1, not {jobs}")
    most = jobs or os.cpu_count() or 1
    if most == 1 or not all(item.plugin.spreads for item in metrics):
        return partial(_executor("serial").map, jobs=1)
    if jobs is not None:
        return partial(_executor("processes").map, jobs=jobs)
    return partial(_by_need, size=sum(map(_size, systems)), jobs=most)


def _by_need(function: Callable[[Batch], R], batches: Iterable[Batch], *, size: int, jobs: int) -> Iterator[R]:
    """The first batches here, the last of them timed; the others where they are done sooner."""
    batches = iter(batches)
    pays = False
    # The first one also loads libraries.
    for batch in islice(batches, 2):
        start = process_time()
        result = function(batch)
        took = process_time() - start
        yield result
        done = sum(len(item.unit.target.text.encode("utf-8", "surrogatepass")) for item in batch.inputs)
        pays = took * size > _WORTH_PROCESSES * done and took > _WORTH_A_TRIP * len(batch.inputs)
    yield from _executor("processes" if pays else "serial").map(function, batches, jobs=jobs)


def _executor(name: str) -> Executor:
    return cast("Executor", registry.load("executor", name))


def _size(system: SystemInput) -> int:
    """Bytes of a system's files."""
    return sum(_bytes(document.file.data, document.file.path) for document in system.documents)


def _bytes(data: bytes | None, path: str) -> int:
    try:
        return len(data) if data is not None else Path(path).stat().st_size
    except (OSError, ValueError):
        return 0
