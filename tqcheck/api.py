"""The only door for front ends: check, fix, and what there is to know about rules, formats and settings.

Everything here takes and returns types of `tqcheck.model`, raises only errors of `tqcheck.errors`, and prints nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    # Named again, so that front ends find the types behind this door.
    from tqcheck.config.settings import Setting as Setting
    from tqcheck.config.settings import Settings as Settings
    from tqcheck.engine.convert import Converted
    from tqcheck.engine.examples import ExampleResult
    from tqcheck.engine.fix import FixedFile
    from tqcheck.engine.glossary import Mined
    from tqcheck.engine.glossary import Reviewed as Reviewed
    from tqcheck.model.metric import MetricPlugin
    from tqcheck.model.plugins import Reporter, ScoreReporter
    from tqcheck.model.report import Report
    from tqcheck.model.rule import Profile, Rule
    from tqcheck.model.scorereport import ScoreReport
    from tqcheck.model.scorerequest import ScoreRequest
    from tqcheck.model.text import File

__all__ = [
    "check",
    "check_glossaries",
    "config_template",
    "convert_glossary",
    "extract_glossary",
    "find_files",
    "fix",
    "formats",
    "glossary_formats",
    "glossary_template",
    "metrics",
    "profiles",
    "render_rule",
    "reporter",
    "reporters",
    "rules",
    "save_history",
    "schema",
    "score",
    "score_history",
    "score_reporter",
    "score_reporters",
    "score_request",
    "settings",
    "settings_origins",
    "test_rules",
]


def settings(paths: Sequence[str] = (), options: Mapping[str, object] | None = None) -> Settings:
    """The settings of a run: packaged defaults, the user's file, the project's file, the environment, `options`.

    Args:
        paths: What will be checked; the configuration is looked for upward from their common parent.
        options: The topmost layer; keys as in tqcheck.toml (`fail-on`), from the command line or the caller.

    Raises:
        ConfigError: an unknown key or value, with the nearest name.
    """
    from tqcheck.config.load import load_settings

    return load_settings(paths, options or {}).settings


def settings_origins(paths: Sequence[str] = (), options: Mapping[str, object] | None = None) -> tuple[Setting, ...]:
    """Every setting with where its value came from, in the order of the documentation."""
    from tqcheck.config.load import load_settings

    return load_settings(paths, options or {}).origins


def find_files(paths: Sequence[str], settings: Settings) -> tuple[File, ...]:
    """The files that `paths` (files, folders, globs) stand for, sorted, without repetition.

    Raises:
        ReadError: a path or glob matches nothing.
    """
    from tqcheck.engine.discover import find_files as find

    return find(paths, settings)


def check(
    files: Iterable[File],
    settings: Settings,
    *,
    source: File | None = None,
    jobs: int | None = None,
) -> Report:
    """Check files.

    Args:
        source: The source text of the one monolingual file in `files`, aligned unit by unit.
        jobs: Processes; None = as many as pay.

    Raises:
        TqcheckError: settings, rules or glossaries that cannot be used. Files that cannot be read are `problems`.
    """
    from tqcheck.engine.pipeline import run

    return run(tuple(files), settings, source=source, jobs=jobs)


def fix(
    files: Iterable[File], settings: Settings, *, unsafe: bool = False, source: File | None = None
) -> tuple[FixedFile, ...]:
    """What the files become when suggestions are applied; nothing is written.

    Args:
        unsafe: Apply suggestions that a person should look at, too.

    Returns:
        One item per file that changes, with old and new bytes and the number of edits; `.save()` writes it atomically.
    """
    from tqcheck.engine.fix import fix_files

    return fix_files(tuple(files), settings, unsafe=unsafe, source=source)


def score(request: ScoreRequest, settings: Settings, *, jobs: int | None = None) -> ScoreReport:
    """Score systems by metrics.

    Args:
        jobs: Processes; None = one for each processor.

    Raises:
        TqcheckError: a request that makes no sense, files that cannot be read or do not match, a metric that needs
            something that is not installed.
    """
    from tqcheck.engine.scoring.run import run_score

    return run_score(request, settings, jobs=jobs)


def score_request(
    settings: Settings,
    hypotheses: Sequence[str],
    *,
    references: Sequence[str] = (),
    source: str | None = None,
    systems: Sequence[str] = (),
    columns: Sequence[tuple[str, str]] = (),
    annotations: Sequence[str] = (),
    label: str | None = None,
    texts: bool = False,
    allow_network: bool = False,
) -> ScoreRequest:
    """What `score` is asked for: metrics, gates and the like from the settings, and the files.

    Args:
        hypotheses, references, source, systems, columns, annotations, label, texts, allow_network: As the request has
            them.

    Raises:
        ConfigError: an unknown metric.
    """
    from tqcheck.engine.scoring.request import make_request

    return make_request(
        settings,
        hypotheses,
        references=references,
        source=source,
        systems=systems,
        columns=columns,
        annotations=annotations,
        label=label,
        texts=texts,
        allow_network=allow_network,
    )


def score_history(path: str) -> ScoreReport:
    """A report of nothing but the trend of earlier runs.

    Raises:
        ReadError: the history cannot be read, or a line of it is damaged.
    """
    from tqcheck.engine.scoring.history import history_report

    return history_report(path)


def save_history(path: str, report: ScoreReport) -> None:
    """Put this run into a history, atomically.

    Raises:
        ReadError: a line of it is damaged.
        ConfigError: it cannot be written.
    """
    from tqcheck.engine.scoring.history import point_of, save_point

    save_point(path, point_of(report.scores, report.label or ""))


def metrics() -> tuple[tuple[str, MetricPlugin[object]], ...]:
    """(name, declaration) of the metrics, by name."""
    from tqcheck import registry
    from tqcheck.engine.scoring.metrics import plugin_of

    return tuple((name, plugin_of(name)) for name in registry.names("metric"))


def rules(settings: Settings) -> tuple[Rule, ...]:
    """All rules that this run knows, built-in and the user's, by code."""
    from tqcheck.engine.suppress import UNUSED
    from tqcheck.rules.load import load_rules

    return tuple(sorted((UNUSED, *load_rules(settings.rules).rules), key=lambda rule: rule.code))


def profiles(settings: Settings) -> tuple[Profile, ...]:
    """All profiles, by name."""
    from tqcheck.rules.load import load_rules

    return load_rules(settings.rules).profiles


def render_rule(code: str, settings: Settings) -> str:
    """The page of a rule or of one entry of a phrase table (code or name), as Markdown.

    Raises:
        ConfigError: there is no such rule; names the nearest.
    """
    from tqcheck.engine.page import rule_page

    return rule_page(code, settings)


def test_rules(
    paths: Sequence[str] = (),  # noqa: PT028  not one of pytest's tests
    *,
    settings: Settings,
) -> tuple[ExampleResult, ...]:
    """Run the examples of rule files (default: the built-in ones and those of the settings)."""
    from tqcheck.engine.examples import run_examples

    return run_examples(paths, settings=settings)


def reporters() -> tuple[str, ...]:
    """The names of the output formats."""
    from tqcheck import registry

    return registry.names("reporter")


def reporter(name: str) -> Reporter:
    """The output format of that name.

    Raises:
        ConfigError: there is none.
    """
    from typing import cast

    from tqcheck import registry

    return cast("Reporter", registry.load("reporter", name))


def score_reporters() -> tuple[str, ...]:
    """The names of the output formats of scores."""
    from tqcheck import registry

    return registry.names("score-reporter")


def score_reporter(name: str) -> ScoreReporter:
    """The output format of scores of that name.

    Raises:
        ConfigError: there is none.
    """
    from typing import cast

    from tqcheck import registry

    return cast("ScoreReporter", registry.load("score-reporter", name))


def formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(name, suffixes) of the file formats that can be read."""
    from tqcheck.engine.read import known_formats

    return known_formats()


def glossary_formats() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(name, suffixes) of the glossary formats that can be read and written."""
    from tqcheck.engine.glossary import known_formats

    return known_formats()


def check_glossaries(
    paths: Sequence[str], *, source_lang: str | None = None, target_lang: str | None = None
) -> Reviewed:
    """What is wrong with glossaries themselves, judged as they are used together.

    Args:
        paths: In the order in which a run is given them.
        source_lang, target_lang: BCP 47; None = what the files say, else what their scripts tell.

    Raises:
        TermbaseError: a glossary that cannot be read at all.
    """
    from tqcheck.engine.glossary import review_glossaries
    from tqcheck.model.plugins import ReadOptions

    return review_glossaries(paths, ReadOptions(source_lang, target_lang))


def convert_glossary(
    path: str,
    output: str,
    *,
    format_name: str | None = None,
    source_lang: str | None = None,
    target_lang: str | None = None,
) -> Converted:
    """What a glossary becomes in another format; nothing is written.

    Args:
        output: The file that it is for, whose suffix is the format where no name is given.
        source_lang, target_lang: Which languages to take from a file that has several.

    Raises:
        TermbaseError: a glossary that cannot be read, or a format that is not known.
    """
    from tqcheck.engine.convert import convert
    from tqcheck.model.plugins import ReadOptions

    return convert(path, output, options=ReadOptions(source_lang, target_lang), format_name=format_name)


def extract_glossary(
    paths: Sequence[str],
    *,
    source: str | None = None,
    output: str | None = None,
    min_count: int = 2,
    limit: int = 500,
    source_lang: str | None = None,
    target_lang: str | None = None,
) -> Mined:
    """A glossary to review, mined from documents; nothing is written.

    Args:
        source: The source of the one document in `paths`, unit by unit.
        output: The file that it is for, whose suffix is the format; None = CSV.
        min_count: Least number of occurrences of a term.
        limit: The most entries, the best.

    Raises:
        ReadError: a document that cannot be read, or a source that does not fit.
        TermbaseError: the suffix of `output` is that of no glossary format.
    """
    from tqcheck.engine.glossary import mine_glossary
    from tqcheck.model.plugins import ReadOptions

    options = ReadOptions(source_lang, target_lang)
    return mine_glossary(paths, options, source=source, output=output, min_count=min_count, limit=limit)


def schema(name: str) -> str:
    """A JSON Schema as text: `report`, `scores`, `rule` or `config`.

    Raises:
        ConfigError: there is none of that name.
    """
    from tqcheck.engine.schemas import schema as find

    return find(name)


def config_template() -> str:
    """A commented tqcheck.toml to start from."""
    from tqcheck.config.templates import CONFIG

    return CONFIG


def glossary_template() -> str:
    """A glossary.csv to start from."""
    from tqcheck.config.templates import GLOSSARY

    return GLOSSARY
