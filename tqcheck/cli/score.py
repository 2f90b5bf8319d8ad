"""`tqcheck score`: how good translations are, by the numbers."""

from __future__ import annotations

import sys
from io import StringIO
from typing import TYPE_CHECKING

import click

from tqcheck.cli._console import examples, has_color, say, width, write_file
from tqcheck.cli._options import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.scorereport import ScoreReport
    from tqcheck.model.scorerequest import MetricChoice

LEVELS = ("segment", "document", "corpus")

NO_PATH = """name what to score: files of translations, one system each, or - for what comes in on stdin

  tqcheck score hyp.txt --ref ref.txt                          line by line against a reference
  tqcheck score new.txt old.txt --ref ref.txt --paired bs      is new better than old, or is it luck
  tqcheck score bilingual.tsv                                  references in the file"""


class _Score(click.Command):
    """A command whose help also lists the metrics and formats that are installed."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from tqcheck import api

        with formatter.section("Metrics"):
            rows = [(name, f"{plugin.label}; {plugin.direction} is better") for name, plugin in api.metrics()]
            formatter.write_dl(rows)
        with formatter.section("Formats of the report"):
            formatter.write_text(", ".join(api.score_reporters()))
        super().format_epilog(ctx, formatter)


@click.command(
    "score",
    cls=_Score,
    epilog=examples(
        "tqcheck score hyp.txt --ref ref.txt",
        "tqcheck score hyp.txt --ref ref.txt --metric bleu,chrf++ --level segment --format jsonl",
        "tqcheck score new.txt old.txt --ref ref.txt --baseline-system old --paired bs",
        "tqcheck score wmt.tsv --column target=systemA --column target=systemB --column reference=refA",
    ),
)
@click.argument("hypotheses", nargs=-1, metavar="HYP...")
@click.option("--ref", "references", metavar="REF", multiple=True, help="References of all systems; repeatable.")
@click.option("--src", "source", metavar="SRC", help="The source.")
@click.option("--metric", "metrics", metavar="NAMES", multiple=True, help="Metrics, comma-separated [bleu,chrf,ter].")
@click.option(
    "--metric-option", "options", metavar="NAME.OPTION=VALUE", multiple=True, help="An option of a metric; repeatable."
)
@click.option("--level", type=click.Choice(LEVELS), default="corpus", help="The finest level to report [corpus].")
@click.option("--system", "systems", metavar="NAME", multiple=True, help="Names of the systems, in their order.")
@click.option("--column", "columns", metavar="ROLE=COLUMN", multiple=True, help="A column of a table; repeatable.")
@click.option("--baseline-system", "baseline", metavar="HYP", help="The system to compare with, by name or file.")
@click.option("--paired", type=click.Choice(["bs", "ar"]), help="Test differences: bootstrap or randomisation.")
@click.option("--confidence", is_flag=True, help="Give 95 % intervals by bootstrap.")
@click.option("--samples", metavar="N", type=click.IntRange(min=1), help="Resamples or shuffles [1000, 10000].")
@click.option("--seed", type=int, default=12345, help="Of everything random [12345].")
@click.option("--annotations", metavar="FILE", multiple=True, help="Errors that people marked; repeatable.")
@click.option("--glossary", "glossaries", metavar="FILE", multiple=True, help="A glossary; repeatable.")
@click.option("--source-lang", metavar="LANG", help="Language of the source, such as zh (BCP 47).")
@click.option("--target-lang", metavar="LANG", help="Language of the translation.")
@click.option("--profile", metavar="NAME", help="Where findings are scored: a named selection of rules.")
@click.option("--select", metavar="CODES", multiple=True, help="Likewise: only these rules, comma-separated.")
@click.option("--ignore", metavar="CODES", multiple=True, help="Likewise: not these rules.")
@click.option("--min-confidence", metavar="X", type=float, help="Likewise: no findings below it, from 0 to 1.")
@click.option("--allow-network", is_flag=True, help="Let metrics send texts to a service that you named.")
@click.option("--format", "format_name", metavar="FORMAT", default="text", help="Format of the report [text].")
@click.option("--output", metavar="FILE", help="Where the report goes [stdout].")
@click.option("--jobs", metavar="N", type=click.IntRange(min=1), help="Processes [one for each processor].")
def command(
    hypotheses: tuple[str, ...],
    metrics: tuple[str, ...],
    options: tuple[str, ...],
    columns: tuple[str, ...],
    glossaries: tuple[str, ...],
    source_lang: str | None,
    target_lang: str | None,
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    min_confidence: float | None,
    format_name: str,
    output: str | None,
    jobs: int | None,
    **given: object,
) -> int:
    """Score translations against references, sources or by themselves.

    HYP is a system: a file with one segment a line, a bilingual file with its references, or a folder of documents.
    """
    from tqcheck import api
    from tqcheck.errors import EXIT_FINDINGS, EXIT_OK, EXIT_PROBLEM
    from tqcheck.model.scorerequest import ScoreRequest

    if not hypotheses:
        raise click.UsageError(NO_PATH)
    reporter = api.score_reporter(format_name)
    layer = {
        "glossaries": glossaries,
        "source_lang": source_lang,
        "target_lang": target_lang,
        "profile": profile,
        "select": select,
        "ignore": ignore,
        "min_confidence": min_confidence,
    }
    settings = read_settings(hypotheses, layer)
    request = ScoreRequest(
        hypotheses,
        columns=tuple(_pair(item, "--column", "ROLE=COLUMN") for item in columns),
        metrics=_choices(metrics, options),
        **given,  # type: ignore[arg-type]
    )
    report = api.score(request, settings, jobs=jobs)
    if output is None:
        reporter.render(report, sys.stdout, color=has_color(), width=width())
    else:
        stream = StringIO()
        reporter.render(report, stream)
        write_file(output, stream.getvalue())
    _say_problems(report)
    if not report.scores:
        return EXIT_PROBLEM
    return EXIT_OK if report.passed else EXIT_FINDINGS


def _choices(metrics: Iterable[str], options: Iterable[str]) -> tuple[MetricChoice, ...]:
    """The metrics that were named, each with its options."""
    from tqcheck.model.scorerequest import DEFAULT_METRICS, MetricChoice

    names = [name.strip() for item in metrics for name in item.split(",") if name.strip()] or list(DEFAULT_METRICS)
    values: dict[str, dict[str, object]] = {}
    for item in options:
        key, value = _pair(item, "--metric-option", "NAME.OPTION=VALUE")
        name, dot, option = key.partition(".")
        if not dot or not option:
            raise click.UsageError(f"--metric-option {item}: expected NAME.OPTION=VALUE, such as bleu.tokenize=zh")
        if name not in names:
            raise click.UsageError(f"--metric-option {item}: the metric {name} is not part of this run")
        values.setdefault(name, {})[option] = _typed(value)
    return tuple(MetricChoice(name, tuple(sorted(values.get(name, {}).items()))) for name in dict.fromkeys(names))


def _typed(value: str) -> object:
    """A value as a configuration file would hold it: true, false, a number, or text."""
    if value in ("true", "false"):
        return value == "true"
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            continue
    return value


def _pair(item: str, option: str, shape: str) -> tuple[str, str]:
    key, equals, value = item.partition("=")
    if not equals or not key or not value:
        raise click.UsageError(f"{option} {item}: expected {shape}")
    return key, value


def _say_problems(report: ScoreReport) -> None:
    for problem in report.problems:
        say(f"note: {problem.message}")
