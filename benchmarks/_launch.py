"""Runs a command and prints what it cost: CPU seconds with all its children, the peak of its memory, and its time.

The peak, in bytes, is that of the process that had most; the time is in seconds from start to end.

A process of its own, because a child's peak counts from the memory of the process that it was forked from: this one is
as small as a Python can be.
"""

from __future__ import annotations

import os
import sys
import time


def main(command: list[str]) -> None:
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, wall)


main(sys.argv[1:])
