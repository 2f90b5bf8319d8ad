"""A rule as data: what to look for, in whose words, how grave. It comes from YAML and holds no code."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.finding import Severity

Scope = Literal["unit", "document", "corpus"]
Status = Literal["preview", "stable", "deprecated", "removed"]
Need = Literal["source", "reference", "glossary", "source-lang"]
"""What a rule cannot do without; `source-lang` = that the language of the source is known, be its text there or not."""


Extra = Literal["comet", "lang", "llm", "qe", "scale"]
"""Optional parts of tqcheck, as pyproject.toml calls them."""


@dataclass(frozen=True, slots=True)
class Languages:
    """Which languages a rule is for: `*` or BCP 47 codes; `en` covers `en-GB`. A source that is unknown fits any."""

    source: tuple[str, ...] = ("*",)
    target: tuple[str, ...] = ("*",)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        name: Names the problem; reads well after “ignore …”.
        canonical: Names under which other QA tools know the check.
        mqm: MQM category, as in `tqcheck.model.mqm`.
        check: The way of looking, a file of `tqcheck/checks/`.
        params: That check's parameters, prepared: validated and expanded when the rule was compiled.
        extra: The optional part of tqcheck that must be installed, `pip install 'tqcheck[EXTRA]'`
        confidence: Share of its findings that are right, measured or judged; a hit may carry its own.
        path: The rule's file, for error texts and docs.
    """

    code: str
    name: str
    message: str
    why: str
    severity: Severity
    scope: Scope
    check: str
    mqm: str
    status: Status = "stable"
    since: str = "0.1.0"
    aliases: tuple[str, ...] = ()
    canonical: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    extra: Extra | None = None
    languages: Languages = field(default_factory=Languages)
    confidence: float = 0.9
    params: Mapping[str, object] = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A named selection of rules.

    Attributes:
        select: Codes, prefixes or names that are on; `ALL` = every stable rule.
        ignore: Codes, prefixes or names that are off.
        preview: Whether rules of status preview take part when a prefix or ALL covers them.
        min_confidence: Findings below it are not shown.
    """

    name: str
    description: str
    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    preview: bool = False
    min_confidence: float = 0.5
