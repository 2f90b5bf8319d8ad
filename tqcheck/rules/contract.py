"""The contract between the engine and the checks.

A file of `tqcheck/checks/` declares one `CHECK = CheckPlugin(...)`: its scope, its parameters, and how to build it. The
engine builds one check per rule, hands it units or documents, and adds code, words, severity and fingerprint to its
hits. Checks are pure: no I/O, no clock, no randomness, nothing kept on `self` after `__init__`.

Literals are how a check stays cheap: a check that names some is called only for units in which at least one was seen by
the single automaton of the run, and asks `ctx.seen(unit)` where. They are given folded, as `tqcheck.text.view.fold`
does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

from tqcheck.model.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tqcheck.model.finding import Hit
    from tqcheck.model.rule import Rule, Scope
    from tqcheck.model.score import Score
    from tqcheck.model.term import Termbase
    from tqcheck.model.text import Document, Side, TranslationUnit
    from tqcheck.text.analysis import Analysis
    from tqcheck.text.language import Guess
    from tqcheck.text.pattern import Match, Pattern

P = TypeVar("P")
Q = TypeVar("Q")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")
V = TypeVar("V")


class Seen(NamedTuple):
    """An occurrence of a literal on word boundaries, in code points of the folded view, end exclusive."""

    literal: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Literals:
    """The words that a check waits for, by side, folded; `Seen.literal` counts within the side's tuple."""

    target: tuple[str, ...] = ()
    source: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.target or self.source)


class Context(Protocol):
    """What the engine hands to a check, made for one rule; read-only."""

    @property
    def rule(self) -> Rule:
        """The rule that the check was built for."""

    @property
    def termbase(self) -> Termbase:
        """The glossary entries of the run."""

    @property
    def path(self) -> str:
        """The current document's path, relative to the root of the configuration, with forward slashes."""

    @property
    def source_lang(self) -> str | None:
        """Language of the current document's sources."""

    @property
    def target_lang(self) -> str | None:
        """Language of the current document's targets."""

    def analysis(self, unit: TranslationUnit, side: Side = "target") -> Analysis:
        """Views of one side, computed once and shared by all rules. The unit must have that side."""

    def seen(self, unit: TranslationUnit, side: Side = "target") -> list[Seen]:
        """The occurrences of this check's literals, by start, end and literal."""

    def language(self, unit: TranslationUnit, side: Side = "target") -> Guess:
        """The language that the unit is really in, as far as it can be told."""

    def score(self, metric: str, document: Document) -> Score:
        """The score of the current document, whose units are held; it lands in the report as well."""

    def segment_scores(self, metric: str, document: Document) -> Sequence[Score]:
        """A score for each unit of the current document, whose units are held; made in one batch, for all rules."""

    def matches(self, pattern: Pattern, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        """All matches, under the time limit of the run; running into it ends the rule and is reported as a problem."""


class UnitCheck(Protocol):
    """Looks at one unit at a time; stateless."""

    literals: Literals

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """Hits in this unit; `Hit.unit` is left alone."""


class DocumentCheck(Protocol):
    """Looks at a whole document; `Hit.unit` says where."""

    literals: Literals

    def check(self, document: Document, ctx: Context) -> Iterable[Hit]:
        """Hits anywhere in the document."""


class CorpusCheck(Protocol[T, V]):
    """Looks at all documents of a run through small tallies.

    Laws: `merge` is associative and commutative with `empty()` as its unit; tallies are plain (JSON survives them) and
    bounded; any order and any sharding of the documents gives the same hits.
    """

    literals: Literals

    def empty(self) -> T:
        """The tally of nothing."""

    def observe(self, document: Document, ctx: Context) -> T:
        """The tally of one document."""

    def merge(self, a: T, b: T) -> T:
        """The tally of both."""

    def decide(self, tally: T, ctx: Context) -> V:
        """What follows from the tally of all documents; plain as well."""

    def flag(self, document: Document, verdict: V, ctx: Context) -> Iterable[Hit]:
        """Hits in one document, given the verdict; `Hit.unit` says where."""


class Watcher(Protocol[R_co]):
    """A check in the middle of a document."""

    def see(self, unit: TranslationUnit) -> None:
        """Look at the next unit."""

    def end(self) -> R_co:
        """What came of all units: the hits of a document check, the tally of a corpus check."""


@runtime_checkable
class Watching(Protocol[R_co]):
    """What a document check or a corpus check has that can do with one unit after the other.

    It waits for no literals, and sees each unit while the views of it are at hand that all rules share: so nothing is
    analysed twice, however long the document is.
    """

    def watch(self, document: Document, ctx: Context) -> Watcher[R_co]:
        """Begin a document, of which all is known but its units. `check` or `observe` gives what the watcher does."""


def watched(check: Watching[T], document: Document, ctx: Context) -> T:
    """What a watching check makes of a whole document."""
    watcher = check.watch(document, ctx)
    for unit in document.units:
        watcher.see(unit)
    return watcher.end()


class Setup:
    """What a check may know when it is built.

    Attributes:
        asked: Whether the check wanted to know the glossary entries; one that did not serves for any.
    """

    __slots__ = ("_termbase", "asked", "rule")

    def __init__(self, rule: Rule, termbase: Termbase) -> None:
        self.rule = rule
        self.asked = False
        self._termbase = termbase

    @property
    def termbase(self) -> Termbase:
        """The glossary entries of the run, or those that the documents to come need."""
        self.asked = True
        return self._termbase


@dataclass(frozen=True, slots=True)
class CheckPlugin(Generic[P, Q]):
    """What a file of `tqcheck/checks/` declares.

    Attributes:
        scope: The one scope that it works in.
        params: A frozen dataclass; its fields are what `params` of a rule may hold. Its `__post_init__` may raise
            ValueError with a sentence for the rule's author. Without `prepare` its fields are scalars and tuples of
            them.
        build: Makes the check from what `prepare` gave, or from the parameters where there is no `prepare`.
        prepare: Expands the parameters when a rule file is compiled (inflected forms, anchors), so that no run pays for
            it. Its result is plain data that survives JSON. Raises ValueError with a sentence for the rule's author.
    """

    scope: Scope
    params: type[P]
    build: Callable[[Q, Setup], UnitCheck | DocumentCheck | CorpusCheck[Any, Any]]
    prepare: Callable[[P], Q] | None = None


NO_LITERALS = Literals()
