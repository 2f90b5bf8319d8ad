"""Spreads items over processes of this machine.

Workers are spawned on every system, never forked: a forked child inherits locks and threads in any state. What they
need travels in the function and its items, which must pickle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from tqcheck.errors import CheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 8
"""Items for each process that are on their way, or done before their turn: few enough to hold, enough to be busy."""


class Processes:
    """The executor for many or large files."""

    def map(self, function: Callable[[T], R], items: Iterable[T], *, jobs: int) -> Iterator[R]:
        """The results in the order of the items, from at most `jobs` processes; items are taken as they are needed.

        Raises:
            CheckError: a process ended before its time.
        """
        from collections import deque
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool
        from multiprocessing import get_context

        waiting: deque[Future[R]] = deque()
        try:
            with ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool:
                try:
                    for item in items:
                        waiting.append(pool.submit(function, item))
                        if len(waiting) == _AHEAD * jobs:
                            yield waiting.popleft().result()
                    while waiting:
                        yield waiting.popleft().result()
                finally:
                    for future in waiting:
                        future.cancel()
        except BrokenProcessPool as error:
            hint = "memory may have run out: try with fewer --jobs"
            raise CheckError("a worker process ended before its time", hint=hint) from error


EXECUTOR = Processes()
