"""`tqcheck check`: checks files and reports what it finds."""

from __future__ import annotations

from dataclasses import replace

import click

from tqcheck.cli._console import examples
from tqcheck.cli._options import read_settings, settings_options
from tqcheck.cli._outputs import outputs, write
from tqcheck.cli._run import apply_fixes, exit_code, open_inputs, say_problems

NO_PATH = """name what to check: files, folders, globs, or - for what comes in on stdin

  tqcheck check report.txt                            one report
  tqcheck check report.txt --glossary glossary.csv    with your glossary
  tqcheck check target.txt --source source.txt        against its source
  tqcheck check reports/                              a folder
  tqcheck init                                        write a configuration and a glossary to start from"""


class _Check(click.Command):
    """A command whose help also lists the formats that are installed."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from tqcheck import api

        with formatter.section("Files that can be read"):
            formatter.write_dl([(name, " ".join(suffixes)) for name, suffixes in api.formats()])
        with formatter.section("Formats of the report"):
            formatter.write_text(", ".join(api.reporters()))
        super().format_epilog(ctx, formatter)


@click.command(
    "check",
    cls=_Check,
    epilog=examples(
        "tqcheck check report.txt --glossary glossary.csv",
        "tqcheck check reports/ --profile strict --fail-on major",
        "tqcheck check bilingual.tsv --select TERM,ACC --statistics",
        "tqcheck check report.md --format json --output report.json",
        "tqcheck check report.txt --fix --dry-run",
        "cat report.txt | tqcheck check - --stdin-filename report.txt",
    ),
)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--source", metavar="FILE", help="The source of the one file to check, paragraph by paragraph.")
@settings_options
@click.option("--format", "format_name", metavar="FORMAT", default="text", help="Format of the report [text].")
@click.option("--output", metavar="FILE", help="Where the report goes [stdout].")
@click.option("--report", "reports", metavar="FORMAT=FILE", multiple=True, help="One more report; repeatable.")
@click.option("--statistics", is_flag=True, help="Count the findings by rule.")
@click.option("--fix", is_flag=True, help="Apply the suggestions that are safe, then report what remains.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix: also those that a person should look at.")
@click.option("--dry-run", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option("--jobs", metavar="N", type=click.IntRange(min=1), help="Processes [as many as pay].")
@click.option("--stdin-filename", metavar="NAME", help="What - is called: it decides the format.")
def command(
    paths: tuple[str, ...],
    source: str | None,
    format_name: str,
    output: str | None,
    reports: tuple[str, ...],
    statistics: bool,
    fix: bool,
    unsafe_fixes: bool,
    dry_run: bool,
    jobs: int | None,
    stdin_filename: str | None,
    **given: object,
) -> int:
    """Check translations, or texts that were translated.

    PATH is a file, a folder (with all that is in it), a glob, or - for stdin.
    """
    from tqcheck import api
    from tqcheck.model.text import File

    if not paths:
        raise click.UsageError(NO_PATH)
    if unsafe_fixes and not (fix or dry_run):
        raise click.UsageError("--unsafe-fixes goes with --fix or --dry-run")
    to = outputs(format_name, output, reports, api.reporter)
    named = [stdin_filename or path if path == "-" else path for path in paths]
    settings = read_settings(named, given)
    files = open_inputs(paths, settings, stdin_filename)
    source_file = File(source) if source is not None else None
    if fix or dry_run:
        apply_fixes(files, settings, unsafe=unsafe_fixes, dry_run=dry_run, source=source_file)
    report = replace(api.check(files, settings, source=source_file, jobs=jobs), statistics=statistics)
    if dry_run:
        # The diff takes the place of the report on stdout.
        to = [item for item in to if item.path is not None]
    write(report, to)
    if not any(item.path is None and item.name == "text" for item in to):
        say_problems(report)
    return exit_code(report, settings)
