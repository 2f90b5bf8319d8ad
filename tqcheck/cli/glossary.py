"""`tqcheck glossary`: judges glossaries, converts them, mines them from documents."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tqcheck.cli._console import examples, safe, say, write_file
from tqcheck.cli._options import read_settings
from tqcheck.errors import EXIT_FINDINGS, EXIT_OK, ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.api import Reviewed

_SOURCE_LANG = click.option("--source-lang", metavar="LANG", help="Language of the sources, such as zh (BCP 47).")
_TARGET_LANG = click.option("--target-lang", metavar="LANG", help="Language of the renditions.")
_FORCE = click.option("--force", is_flag=True, help="Overwrite a file that exists.")


class _WithFormats(click.Command):
    """A command whose help also lists the formats of glossaries that are installed."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from tqcheck import api

        with formatter.section("Glossary formats"):
            formatter.write_dl([(name, " ".join(suffixes)) for name, suffixes in api.glossary_formats()])
        super().format_epilog(ctx, formatter)


@click.group(
    "glossary",
    epilog=examples(
        "tqcheck glossary check glossary.csv",
        "tqcheck glossary extract bilingual.tsv --output terms.csv",
        "tqcheck glossary convert terms.tbx terms.csv",
    ),
)
def command() -> None:
    """Check, convert and extract glossaries."""


@command.command(
    "check",
    epilog=examples(
        "tqcheck glossary check glossary.csv",
        "tqcheck glossary check company.csv project.tbx --source-lang zh --target-lang en",
        "tqcheck glossary check glossary.csv --format json",
    ),
)
@click.argument("paths", nargs=-1, metavar="[FILE]...")
@_SOURCE_LANG
@_TARGET_LANG
@click.option("--format", "format_name", type=click.Choice(("text", "json")), default="text", help="[text]")
def check_glossary(paths: tuple[str, ...], source_lang: str | None, target_lang: str | None, format_name: str) -> int:
    """Find what is wrong with glossaries themselves.

    Contradictions, duplicates, near-duplicates, cells in the wrong language, forms that can never be found and the
    like. Several files are judged as they are used together, a later one going before an earlier one; without any,
    those of the configuration are. The exit code is 1 if there are errors or warnings; notes do not count.
    """
    from tqcheck import api

    settings = read_settings(paths, {"source_lang": source_lang, "target_lang": target_lang})
    paths = paths or settings.glossaries
    if not paths:
        raise click.UsageError("name a glossary, such as: tqcheck glossary check glossary.csv")
    reviewed = api.check_glossaries(paths, source_lang=settings.source_lang, target_lang=settings.target_lang)
    if format_name == "json":
        sys.stdout.write(_json(reviewed))
    else:
        sys.stdout.writelines(_lines(reviewed))
        say(_summary(reviewed))
    return EXIT_FINDINGS if any(flaw.severity != "note" for flaw in reviewed.flaws) else EXIT_OK


@command.command(
    "convert",
    cls=_WithFormats,
    epilog=examples(
        "tqcheck glossary convert glossary.csv glossary.tbx --source-lang zh --target-lang en",
        "tqcheck glossary convert memory.tmx terms.csv --force",
    ),
)
@click.argument("path", metavar="IN")
@click.argument("output", metavar="OUT")
@click.option("--format", "format_name", metavar="NAME", help="Format of OUT [by its suffix].")
@_SOURCE_LANG
@_TARGET_LANG
@_FORCE
def convert_glossary(
    path: str, output: str, format_name: str | None, source_lang: str | None, target_lang: str | None, force: bool
) -> int:
    """Convert a glossary into another format.

    All that the format of OUT can hold is kept; what it cannot hold is named on stderr.
    """
    from tqcheck import api

    _refuse_existing(output, force=force)
    settings = read_settings((path,), {"source_lang": source_lang, "target_lang": target_lang})
    converted = api.convert_glossary(
        path, output, format_name=format_name, source_lang=settings.source_lang, target_lang=settings.target_lang
    )
    for warning in (*converted.warnings, *converted.lost):
        say(f"warning: {warning}")
    write_file(output, converted.data)
    say(f"Wrote {_count(converted.entries, 'entry')} to {output}.")
    return EXIT_OK


@command.command(
    "extract",
    cls=_WithFormats,
    epilog=examples(
        "tqcheck glossary extract bilingual.tsv --output terms.csv",
        "tqcheck glossary extract target.txt --source source.txt --output terms.xlsx",
        "tqcheck glossary extract reports/*.docx --min-count 3 --limit 200 > terms.csv",
    ),
)
@click.argument("paths", nargs=-1, metavar="FILE...", required=True)
@click.option("--source", metavar="FILE", help="The source of the one FILE, paragraph by paragraph.")
@click.option("--output", metavar="FILE", help="Where the glossary goes; the suffix is its format [stdout, csv].")
@click.option("--min-count", metavar="N", type=click.IntRange(min=2), default=2, help="Least occurrences [2].")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), default=500, help="Most entries, the best [500].")
@_SOURCE_LANG
@_TARGET_LANG
@_FORCE
def extract_glossary(
    paths: tuple[str, ...],
    source: str | None,
    output: str | None,
    min_count: int,
    limit: int,
    source_lang: str | None,
    target_lang: str | None,
    force: bool,
) -> int:
    """Mine a glossary from documents, for you to review.

    From bilingual files: terms with their renditions. From a text in one language: its names and terms. Each entry
    says in its note how often the term occurs, what else stands for it, and where.
    """
    from tqcheck import api

    if output is not None:
        _refuse_existing(output, force=force)
    settings = read_settings(paths, {"source_lang": source_lang, "target_lang": target_lang})
    mined = api.extract_glossary(
        [file.path for file in api.find_files(paths, settings)],
        source=source,
        output=output,
        min_count=min_count,
        limit=limit,
        source_lang=settings.source_lang,
        target_lang=settings.target_lang,
    )
    for warning in mined.lost:
        say(f"warning: {warning}")
    if output is None:
        sys.stdout.write(mined.data.decode())
    else:
        write_file(output, mined.data)
        say(f"Wrote {_count(mined.entries, 'entry')} to {output}. Review them: they are candidates, no more.")
    return EXIT_OK


def _refuse_existing(path: str, *, force: bool) -> None:
    """Keep a file that exists, devices and pipes excepted.

    Raises:
        ConfigError: there is such a file, and nobody said --force.
    """
    if not force and Path(path).is_file():
        raise ConfigError("this file exists already; nothing was written", path=path, hint="--force overwrites it")


def _lines(reviewed: Reviewed) -> Iterator[str]:
    for flaw in reviewed.flaws:
        place = flaw.path if flaw.line is None else f"{flaw.path}:{flaw.line}"
        yield safe(f"{place}: {flaw.severity}: {flaw.what} [{flaw.kind}]\n")
        if flaw.hint:
            yield safe(f"    help: {flaw.hint}\n")


def _summary(reviewed: Reviewed) -> str:
    entries = _count(sum(file.entries for file in reviewed.files), "entry")
    inside = entries if len(reviewed.files) == 1 else f"{entries} of {len(reviewed.files):,} glossaries"
    counts = [
        _count(number, severity)
        for severity in ("error", "warning", "note")
        if (number := sum(flaw.severity == severity for flaw in reviewed.flaws))
    ]
    return f"{', '.join(counts) or 'Nothing wrong'} in {inside}."


def _json(reviewed: Reviewed) -> str:
    from tqcheck import __version__

    flaws = reviewed.flaws
    data: dict[str, object] = {
        "schema": 1,
        "tool": {"name": "tqcheck", "version": __version__},
        "inputs": [
            {
                "path": file.path,
                "entries": file.entries,
                "source_lang": file.source_lang or None,
                "target_lang": file.target_lang or None,
            }
            for file in reviewed.files
        ],
        "flaws": [
            {
                "path": flaw.path,
                "line": flaw.line,
                "severity": flaw.severity,
                "kind": flaw.kind,
                "message": flaw.what,
                "hint": flaw.hint,
                "related": [{"path": path, "line": line} for path, line in flaw.related],
            }
            for flaw in flaws
        ],
        "summary": {
            "entries": sum(file.entries for file in reviewed.files),
            "by_severity": {
                severity: sum(flaw.severity == severity for flaw in flaws) for severity in ("error", "warning", "note")
            },
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _count(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
