"""The command line: one file per command, and here what holds for all of them, from errors to exit codes.

A command returns its exit code. Commands import what they need when they run: `tqcheck --help` imports
click and no more.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

from tqcheck.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_PROBLEM, TqcheckError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(args: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        args: The words of the command line after the program's name; None = those of this process.

    Returns:
        The exit code: 0, 1 (findings), 2 (a problem) or 130 (interrupted).
    """
    # A run makes many small objects and few cycles: looking for these less often saves some 5 % of its time.
    gc.set_threshold(200_000, 50, 50)
    if isinstance(sys.stdout, TextIOWrapper):
        # The same bytes on every system; what UTF-8 cannot write (half a surrogate pair) is written as an escape.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        code = _invoke(sys.argv[1:] if args is None else args)
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon_stdout()
        return EXIT_OK
    except KeyboardInterrupt:
        return _fail("interrupted", EXIT_INTERRUPTED)
    except TqcheckError as error:
        return _fail(f"error: {error}")
    except OSError as error:
        _abandon_stdout()
        return _fail(f"error: {f'{error.filename}: ' if error.filename else ''}{error.strerror or error}")
    except Exception as error:
        if os.environ.get("TQCHECK_DEBUG"):
            import traceback

            traceback.print_exc()
        return _fail(
            f"internal error: {type(error).__name__}: {error}\n"
            "  help: this is a fault in tqcheck; please report it with the command and what it prints with the\n"
            "        environment variable TQCHECK_DEBUG=1 set"
        )
    return code


def _invoke(args: Sequence[str]) -> int:
    import click

    from tqcheck.cli._app import app

    # NOTE: not click's own `main`, which takes a closed stdout for a failure.
    try:
        with app.make_context("tqcheck", list(args)) as context:
            return int(app.invoke(context) or EXIT_OK)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return EXIT_PROBLEM
    except click.Abort:
        raise KeyboardInterrupt from None


def _fail(message: str, code: int = EXIT_PROBLEM) -> int:
    from tqcheck.cli._console import say

    say(message)
    return code


def _abandon_stdout() -> None:
    """Let what is still to be written go nowhere, so that Python does not complain about it when it ends."""
    with suppress(OSError):  # a stdout without a file, as in tests
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
