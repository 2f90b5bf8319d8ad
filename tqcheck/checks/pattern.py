"""Regular expressions, searched only near the words that every match of them contains.

The expressions are those of the `regex` library, under the time limit of the run. Give `anchors` wherever there are
any: without them each unit is searched from end to end. A test proves that every match of a built-in rule contains an
anchor.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Literal

from tqcheck.checks._places import sentences_with, without_overlaps
from tqcheck.errors import nearest
from tqcheck.model.finding import Applicability, Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span, UnitKind
from tqcheck.rules.contract import CheckPlugin, Literals
from tqcheck.text.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.analysis import Analysis
    from tqcheck.text.pattern import Match

_CASES: dict[str, Callable[[str], str]] = {
    "": str,
    "lower": str.lower,
    "upper": str.upper,
    "capitalize": str.capitalize,
}


@dataclass(frozen=True, slots=True)
class Params:
    """What is searched, and where.

    Attributes:
        patterns: Expressions; the hit is the group named `span`, else the whole match. Other named groups become fields
            of the message. Where matches overlap, the one that starts first wins, then the longer one.
        anchors: Words of which every match contains at least one, in the language of phrase tables, so that
            `(has|have) (promote|build)` stands for four anchors. The rarer they are, the less is searched.
        ignore_case: Letters match in any case.
        view: `raw` is the text as read, with protected content blanked; `folded` has lower case, straight quotes,
            hyphens for all dashes and single spaces.
        within: `sentence` searches the sentences in which an anchor was seen, so no match crosses their ends; `unit`
            the whole unit. Without anchors it is always the unit.
        unless: Expressions; a hit that overlaps a match of one of them is left alone.
        kinds: Kinds of units that are looked at; none named = all.
        replace: What to write in the place of the hit: `{name}` is a named group, `{0}` the hit, `{name:lower}`,
            `{name:upper}` and `{name:capitalize}` change its case. Empty = no suggestion.
        applicability: How far `replace` may be trusted.
    """

    patterns: tuple[str, ...]
    anchors: tuple[str, ...] = ()
    ignore_case: bool = True
    view: Literal["raw", "folded"] = "raw"
    within: Literal["sentence", "unit"] = "sentence"
    unless: tuple[str, ...] = ()
    kinds: tuple[UnitKind, ...] = ()
    replace: str = ""
    applicability: Applicability = "unsafe"


def prepare(params: Params) -> dict[str, object]:
    """Fold the anchors and see that every expression compiles.

    Raises:
        ValueError: an expression, an anchor or `replace` is malformed.
    """
    if not params.patterns:
        raise ValueError("there are no patterns")
    import string  # start-up: few rules replace, and fewer runs compile them

    for source in params.patterns:
        groups = set(Pattern(source).compiled.groupindex)
        for _, name, case, conversion in string.Formatter().parse(params.replace):
            if name is not None and name != "0" and name not in groups:
                raise ValueError(
                    f"`replace` names the group “{name}”, which is not in {source!r}; {nearest(name, groups)}"
                )
            if name is not None and (conversion or case not in _CASES):
                raise ValueError(
                    f"`replace` knows {{{name}:lower}}, {{{name}:upper}} and {{{name}:capitalize}}, nothing else"
                )
    for source in params.unless:
        Pattern(source).compiled  # noqa: B018  raises where it is malformed
    # Start-up: only compiling a rule needs the language.
    from tqcheck.checks._phrase_language import literal_forms

    anchors = tuple(dict.fromkeys(form for anchor in params.anchors for form in literal_forms(anchor, {})))
    return asdict(replace(params, anchors=anchors))


class PatternCheck:
    """Reports the matches of a rule's expressions."""

    def __init__(self, prepared: Mapping[str, object], setup: Setup) -> None:
        params = Params(**prepared)  # type: ignore[arg-type]
        self.literals = Literals(target=tuple(params.anchors))
        self._params = params
        self._patterns = [Pattern(source, ignore_case=params.ignore_case) for source in params.patterns]
        self._unless = [Pattern(source, ignore_case=params.ignore_case) for source in params.unless]

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        if self._params.kinds and unit.kind not in self._params.kinds:
            return []
        analysis = ctx.analysis(unit)
        folded = self._params.view == "folded"
        text = analysis.folded.text if folded else analysis.text
        found: dict[tuple[int, int], Match] = {}
        for start, end in self._stretches(unit, analysis, ctx):
            matches = [match for pattern in self._patterns for match in ctx.matches(pattern, text, start, end)]
            if not matches:
                continue
            right = [match.span() for pattern in self._unless for match in ctx.matches(pattern, text, start, end)]
            for match in matches:
                span = _span(match)
                if not any(first < span[1] and span[0] < last for first, last in right):
                    found.setdefault(span, match)
        return [
            self._hit(Span(*analysis.folded.to_raw(*span)) if folded else Span(*span), found[span], unit.target.text)
            for span in without_overlaps(found)
        ]

    def _stretches(self, unit: TranslationUnit, analysis: Analysis, ctx: Context) -> Sequence[tuple[int, int]]:
        """The stretches of the view that are searched."""
        folded = self._params.view == "folded"
        if not self.literals or self._params.within == "unit":
            return [(0, len(analysis.folded.text if folded else analysis.text))]
        stretches = sentences_with(analysis, ctx.seen(unit))
        return [analysis.folded.from_raw(*stretch) for stretch in stretches] if folded else stretches

    def _hit(self, span: Span, match: Match, raw: str) -> Hit:
        text = raw[span.start : span.end]
        fields = {name: value or "" for name, value in match.groupdict().items() if name != "span"}
        suggestions: tuple[Suggestion, ...] = ()
        if self._params.replace:
            new = _fill(self._params.replace, {**fields, "0": text})
            suggestions = (Suggestion(new, (Edit("target", span, new),), self._params.applicability),)
        return Hit(span, fields={**fields, "text": text}, suggestions=suggestions)


def _span(match: Match) -> tuple[int, int]:
    return match.span("span") if "span" in match.re.groupindex and match["span"] is not None else match.span()


def _fill(template: str, fields: Mapping[str, str]) -> str:
    import string

    return "".join(
        literal + (_CASES[case or ""](fields[name]) if name is not None else "")
        for literal, name, case, _ in string.Formatter().parse(template)
    )


CHECK = CheckPlugin(scope="unit", params=Params, build=PatternCheck, prepare=prepare)
