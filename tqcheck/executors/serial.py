"""One item after the other, in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")


class Serial:
    """The executor that a run uses unless spreading it pays."""

    def map(self, function: Callable[[T], R], items: Iterable[T], *, jobs: int) -> Iterator[R]:
        """The results in the order of the items; `jobs` is ignored."""
        return map(function, items)


EXECUTOR = Serial()
