"""The shape of a rule file and of a profile: what the keys of the YAML are."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  the codec reads these annotations at run time
from dataclasses import field

from tqcheck.errors import nearest
from tqcheck.model.finding import Severity  # noqa: TC001
from tqcheck.model.lean import dataclass
from tqcheck.model.rule import Extra, Languages, Need, Scope, Status
from tqcheck.model.term import COLUMNS
from tqcheck.model.text import UnitKind  # noqa: TC001


@dataclass(frozen=True, slots=True)
class Case:
    """The text of an example that is more than one monolingual unit.

    Attributes:
        units: Each is a target text, or a list of source, target and references; together they make one document.
        source, target: One bilingual unit.
        kind: What the units are on the page.
    """

    units: tuple[str | tuple[str, ...], ...] = ()
    source: str = ""
    target: str = ""
    kind: UnitKind = "paragraph"

    def __post_init__(self) -> None:
        if bool(self.units) == bool(self.target):
            raise ValueError("give either “target” (with its “source”) or “units”")
        if self.source and not self.target:
            raise ValueError("“source” goes with “target”; in “units” a pair is [source, target]")
        for unit in self.units:
            if not isinstance(unit, str) and len(unit) < 2:
                raise ValueError(
                    f"a unit is a text or a list [source, target] with references after them, not a list of {len(unit)}"
                )


@dataclass(frozen=True, slots=True)
class Example:
    """Text that the rule must flag and text that it must leave alone.

    Attributes:
        bad: The spans to be found stand in `[[double brackets]]`, all of them and no others.
        good: Silent.
        fixed: The bad text after the first suggestions; must be silent as well.
        glossary: Rows for rules that need one: a mapping with the columns of a glossary file each.
        source_lang, target_lang: Else `zh` and `en`.
        note: What the example shows.
    """

    bad: str | Case = ""
    good: str | Case = ""
    fixed: str = ""
    glossary: tuple[Mapping[str, str], ...] = ()
    source_lang: str = "zh"
    target_lang: str = "en"
    note: str = ""

    def __post_init__(self) -> None:
        if not self.bad and not self.good:
            raise ValueError("an example needs “bad” or “good”")
        if self.fixed and not self.bad:
            raise ValueError("“fixed” goes with “bad”")
        if self.fixed and isinstance(self.bad, Case) and len(self.bad.units) > 1:
            raise ValueError("“fixed” goes with a “bad” of one unit")
        for key in (key for row in self.glossary for key in row if key not in COLUMNS):
            raise ValueError(f"unknown glossary column “{key}”; {nearest(key, COLUMNS)}")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The keys of a rule file; `params` are those of the check."""

    code: str
    name: str
    message: str
    why: str
    severity: Severity
    scope: Scope
    check: str
    mqm: str
    examples: tuple[Example, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)
    status: Status = "stable"
    since: str = "0.1.0"
    aliases: tuple[str, ...] = ()
    canonical: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    extra: Extra | None = None
    languages: Languages = field(default_factory=Languages)
    confidence: float = 0.9
