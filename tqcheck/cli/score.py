"""`tqcheck score`: how good translations are, by the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tqcheck.cli._console import examples, say
from tqcheck.cli._options import read_settings
from tqcheck.cli._outputs import outputs, write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.scorerequest import ScoreRequest

LEVELS = ("segment", "document", "corpus")

NO_PATH = """name what to score: files of translations, one system each, or - for what comes in on stdin

  tqcheck score hyp.txt --ref ref.txt                          line by line against a reference
  tqcheck score new.txt old.txt --ref ref.txt --paired bs      is new better than old, or is it luck
  tqcheck score bilingual.tsv                                  references in the file
  tqcheck score --history scores.jsonl                         the trend of earlier runs"""


class _Score(click.Command):
    """A command whose help also lists the metrics and formats that are installed."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from tqcheck import api

        with formatter.section("Metrics"):
            rows = [(name, f"{plugin.label}; {plugin.direction} is better") for name, plugin in api.metrics()]
            formatter.write_dl(rows)
        with formatter.section("Files that can be read"):
            formatter.write_text("One segment a line: .txt, or no suffix.")
            formatter.write_dl([(name, " ".join(suffixes)) for name, suffixes in api.formats() if name != "txt"])
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
        "tqcheck score hyp.txt --ref ref.txt --min bleu=30 --max-drop chrf=0.5 --baseline-scores main.json",
        "tqcheck score hyp.txt --ref ref.txt --history scores.jsonl --report html=scores.html",
    ),
)
@click.argument("hypotheses", nargs=-1, metavar="HYP...")
@click.option("--ref", "references", metavar="REF", multiple=True, help="References of all systems; repeatable.")
@click.option("--src", "source", metavar="SRC", help="The source.")
@click.option("--metric", "metrics", metavar="NAMES", multiple=True, help="Metrics, comma-separated [bleu,chrf,ter].")
@click.option(
    "--metric-option", "options", metavar="NAME.OPTION=VALUE", multiple=True, help="An option of a metric; repeatable."
)
@click.option("--level", type=click.Choice(LEVELS), help="The finest level to report [corpus].")
@click.option("--system", "systems", metavar="NAME", multiple=True, help="Names of the systems, in their order.")
@click.option(
    "--column",
    "columns",
    metavar="ROLE=COLUMN",
    multiple=True,
    help="A column; ROLE is target (several = several systems), source, reference, id or document; repeatable.",
)
@click.option("--baseline-system", metavar="HYP", help="The system to compare with, by name or file.")
@click.option("--paired", type=click.Choice(["bs", "ar"]), help="Test differences: bootstrap or randomisation.")
@click.option("--confidence", is_flag=True, help="Give 95 % intervals by bootstrap.")
@click.option("--samples", metavar="N", type=click.IntRange(min=1), help="Resamples or shuffles [1000, 10000].")
@click.option("--seed", type=int, help="Of everything random [12345].")
@click.option("--min", "least", metavar="METRIC=X", multiple=True, help="Fail below X; repeatable.")
@click.option(
    "--max", "most", metavar="METRIC=X", multiple=True, help="Fail above X, where lower is better; repeatable."
)
@click.option(
    "--max-drop",
    metavar="METRIC=X",
    multiple=True,
    help="Fail where it is worse than the baseline by more; repeatable.",
)
@click.option("--baseline-scores", metavar="FILE", help="The baseline from a run's JSON, or the last of a history.")
@click.option("--no-significant-drop", metavar="P", type=float, help="Fail on a drop with p < P; needs --paired.")
@click.option("--history", metavar="FILE", help="Add this run to FILE and show the trend; without HYP only show it.")
@click.option("--label", metavar="TEXT", help="What this run is called there [the git revision, else a number].")
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
@click.option("--report", "reports", metavar="FORMAT=FILE", multiple=True, help="One more report; repeatable.")
@click.option("--jobs", metavar="N", type=click.IntRange(min=1), help="Processes [one for each processor].")
def command(
    hypotheses: tuple[str, ...],
    references: tuple[str, ...],
    source: str | None,
    systems: tuple[str, ...],
    columns: tuple[str, ...],
    annotations: tuple[str, ...],
    label: str | None,
    allow_network: bool,
    format_name: str,
    output: str | None,
    reports: tuple[str, ...],
    jobs: int | None,
    **given: object,
) -> int:
    """Score translations against references, sources or by themselves.

    HYP is a system: a file with one segment a line, a bilingual file with its references, or a folder of documents.
    """
    from tqcheck import api
    from tqcheck.errors import EXIT_FINDINGS, EXIT_OK, EXIT_PROBLEM

    to = outputs(format_name, output, reports, api.score_reporter)
    settings = read_settings(hypotheses, _options(given))
    history = settings.score.history
    if not hypotheses:
        if history is None:
            raise click.UsageError(NO_PATH)
        if references or source or any(given[name] for name in ("least", "most", "max_drop", "no_significant_drop")):
            raise click.UsageError(NO_PATH)
        write(api.score_history(history), to)
        return EXIT_OK
    formats = [api.score_reporter(item.name) for item in to]
    request = api.score_request(
        settings,
        hypotheses,
        references=references,
        source=source,
        systems=systems,
        columns=[_pair(item, "--column", "ROLE=COLUMN") for item in columns],
        annotations=annotations,
        label=label,
        texts=settings.score.level == "segment" and any(item.texts for item in formats),
        allow_network=allow_network,
    )
    _refuse_idle_options(given, request)
    report = api.score(request, settings, jobs=jobs)
    if history is not None:
        api.save_history(history, report)
    write(report, to)
    for problem in report.problems:
        say(f"note: {problem.message}")
    for gate in report.gates:
        if not gate.passed and not any(item.path is None and item.name == "text" for item in to):
            say(f"failed: {gate.message}")
    if not report.complete:
        return EXIT_PROBLEM
    return EXIT_OK if report.passed else EXIT_FINDINGS


_AS_GIVEN = (
    "level",
    "baseline_system",
    "baseline_scores",
    "paired",
    "samples",
    "seed",
    "no_significant_drop",
    "history",
)
_GATES = (("min", "least"), ("max", "most"), ("max-drop", "max_drop"))


def _options(given: Mapping[str, object]) -> dict[str, object]:
    """The options that are settings, in the shape of the configuration."""
    score: dict[str, object] = {name.replace("_", "-"): given[name] for name in _AS_GIVEN if given[name] is not None}
    if given["confidence"]:
        score["confidence"] = True
    if given["metrics"]:
        score["metrics"] = given["metrics"]
    for key, name in _GATES:
        gates = dict(_gate(item, f"--{key}") for item in _items(given[name]))
        if gates:
            score[key] = gates
    values: dict[str, dict[str, object]] = {}
    for item in _items(given["options"]):
        name, option, value = _metric_option(item)
        values.setdefault(name, {})[option] = value
    found = {
        "glossaries": given["glossaries"],
        "source-lang": given["source_lang"],
        "target-lang": given["target_lang"],
        "profile": given["profile"],
        "select": given["select"],
        "ignore": given["ignore"],
        "min-confidence": given["min_confidence"],
    }
    return {**found, "score": score or None, "metric": values or None}


def _items(given: object) -> tuple[str, ...]:
    assert isinstance(given, tuple)
    return given


def _gate(item: str, option: str) -> tuple[str, float]:
    name, value = _pair(item, option, "METRIC=X, such as bleu=30")
    try:
        return name, float(value)
    except ValueError as error:
        raise click.UsageError(f"{option} {item}: “{value}” is not a number") from error


def _metric_option(item: str) -> tuple[str, str, object]:
    key, value = _pair(item, "--metric-option", "NAME.OPTION=VALUE")
    name, dot, option = key.partition(".")
    if not dot or not option:
        raise click.UsageError(f"--metric-option {item}: expected NAME.OPTION=VALUE, such as bleu.tokenize=zh")
    return name, option, _typed(value)


def _refuse_idle_options(given: Mapping[str, object], request: ScoreRequest) -> None:
    """Raise for an option of a metric that is not part of the run."""
    from tqcheck.model.metric import canonical

    names = {canonical(choice.name) for choice in request.metrics}
    for item in _items(given["options"]):
        name, _, _ = _metric_option(item)
        if canonical(name) not in names:
            raise click.UsageError(f"--metric-option {item}: the metric {name} is not part of this run")


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
