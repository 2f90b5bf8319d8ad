"""`tqcheck fix`: applies suggestions to files, and says in a line what remains."""

from __future__ import annotations

import click

from tqcheck.cli._console import examples, say
from tqcheck.cli._options import read_settings, settings_options
from tqcheck.cli._run import apply_fixes, exit_code, open_inputs, say_problems


@click.command(
    "fix",
    epilog=examples(
        "tqcheck fix report.txt",
        "tqcheck fix report.txt --dry-run",
        "tqcheck fix reports/ --select LOC --unsafe-fixes",
    ),
)
@click.argument("paths", nargs=-1, metavar="PATH...", required=True)
@click.option("--source", metavar="FILE", help="The source of the one file to fix, paragraph by paragraph.")
@settings_options
@click.option("--unsafe-fixes", is_flag=True, help="Also those that a person should look at.")
@click.option("--dry-run", is_flag=True, help="Show what would change; write nothing.")
@click.option("--stdin-filename", metavar="NAME", help="What - is called; with --dry-run.")
def command(
    paths: tuple[str, ...],
    source: str | None,
    unsafe_fixes: bool,
    dry_run: bool,
    stdin_filename: str | None,
    **given: object,
) -> int:
    """Apply the suggestions that are safe to files, in place.

    What remains decides the exit code, as in `tqcheck check`.
    """
    from tqcheck import api
    from tqcheck.model.text import File

    named = [stdin_filename or path if path == "-" else path for path in paths]
    settings = read_settings(named, given)
    files = open_inputs(paths, settings, stdin_filename)
    source_file = File(source) if source is not None else None
    apply_fixes(files, settings, unsafe=unsafe_fixes, dry_run=dry_run, source=source_file)
    report = api.check(files, settings, source=source_file)
    say_problems(report)
    counts = ", ".join(f"{number:,} {severity}" for severity, number in report.by_severity().items() if number)
    if not dry_run:
        say(f"Findings that remain: {counts}; to see them: tqcheck check" if counts else "No findings remain.")
    return exit_code(report, settings)
