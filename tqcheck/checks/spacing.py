"""Spaces that are missing, doubled or in the wrong place.

Each kind is one regular expression over the raw text and a text for the place of its match. What looks like a missing
space in an address, a file name, a number, an abbreviation or a word in brackets is none: precision comes from what the
expressions leave out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.finding import Applicability, Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

Kind = Literal[
    "after-mark", "beside-bracket", "before-mark", "doubled", "indent", "inside-bracket", "beside-hyphen", "wide"
]


@dataclass(frozen=True, slots=True)
class Params:
    """Which spaces.

    Attributes:
        kind: A missing space `after-mark` ("tasks.Second") or `beside-bracket` ("Company(the"); a wrong one
            `before-mark` ("output ,"), `inside-bracket` ("( see") or `beside-hyphen` ("high -quality"); spaces
            `doubled` inside a sentence; an `indent` of no-break or ideographic spaces; `wide`, ideographic ones between
            Latin words.
    """

    kind: Kind


_SPACE = "[ \\u00a0\\u3000]"
_LETTER = "[^\\W\\d_]"
_SMALL = "[^\\W\\d_A-Z]"

# Kind: expression, what takes its place, whether unseen.
# NOTE: a space between a stop and a closing quote or bracket is left alone: careful human texts are full of it.
_KINDS: dict[Kind, tuple[str, str, Applicability]] = {
    "after-mark": (
        rf"(?<={_LETTER})[,;](?={_LETTER})"
        rf"|(?<=\d)[,;](?={_LETTER}{{2}})"
        rf"|(?<={_SMALL}{{2}})[.!?:](?=[A-Z](?:[a-z]| ))"
        r"|(?:(?<=\d{4})|(?<=%))[.](?=[A-Z][a-z])"
        rf"|(?<={_SMALL}{{2}}[\"”)])(?:[,;](?={_LETTER})|[.:](?=[A-Z][a-z]))",
        r"\g<0> ",
        "safe",
    ),
    "beside-bracket": (
        rf"(?<={_SMALL}{{3}})(?P<open>\()(?={_LETTER}{{3,}}[ -])|(?<={_LETTER}{{5}})\)(?={_LETTER}{{3}})",
        "",
        "safe",
    ),
    "before-mark": (
        rf"(?<=[^\s.]){_SPACE}+([,;](?!\d)|[!?](?=[\s\"'”’)]|$)|\.(?=[\s\"'”’)]|$)(?! \.))"
        rf"|(?<=[^\s\d]){_SPACE}+(:)(?=\s)",
        r"\1\2",
        "safe",
    ),
    "doubled": (r"(?<=[^\s.!?:|(\[“])(?<![.!?][\"'”’)])[ \u00a0]{2,}(?=[^\s.,;:!?|)\]”])", " ", "safe"),
    "indent": (r"(?:^|(?<=\n))[ \t]*[\u00a0\u3000][\u00a0\u3000 \t]*(?=\S)", "", "safe"),
    "inside-bracket": (
        rf"(?:^|(?<=[\s(\[]))([(\[“]){_SPACE}+(?=[^\s)\]])|(?<=[^\s:;(\[.!?]){_SPACE}+([)\]”])(?!{_LETTER})",
        r"\1\2",
        "safe",
    ),
    "beside-hyphen": (
        rf"(?<={_LETTER}){_SPACE}+-(?={_LETTER})|(?<={_LETTER})-{_SPACE}+(?=[a-z])(?!(?:and|or|to|nor|versus|vs)\b)",
        "-",
        "unsafe",
    ),
    "wide": (r"(?<=[A-Za-z\d,.;:!?)])\u3000+(?=[A-Za-z\d(])", " ", "safe"),
}

# What is seen of a kind in the folded view, where any white space is one space; of other kinds, in the raw text. Each
# match begins within one of the former.
_LITERALS: dict[Kind, tuple[str, ...]] = {
    "beside-bracket": ("(", ")"),
    "before-mark": (" ,", " .", " ;", " :", " !", " ?"),
    "inside-bracket": ("( ", "[ ", " )", " ]", '" ', ' "'),
    "beside-hyphen": (" -", "- "),
}
_SIGNS: dict[Kind, tuple[str, ...]] = {
    "doubled": ("  ", "\u00a0"),
    "indent": ("\u00a0", "\u3000"),
    "wide": ("\u3000",),
}

# "Node.Js", "Report.Doc": what follows is part of a name.
_SUFFIXES = frozenset(["Ai", "App", "Asia", "Cn", "Com", "Doc", "Docx", "Html", "Io", "Js", "Net", "Org", "Pdf", "Py"])


@cache
def _expression(kind: Kind) -> re.Pattern[str]:
    return re.compile(_KINDS[kind][0])


@cache
def _glued() -> re.Pattern[str]:
    """A mark with a letter right behind it: where each match of `after-mark` begins."""
    return re.compile(rf"[,;.!?:]{_LETTER}")


class SpacingCheck:
    """Reports one kind of wrong space."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self._kind = params.kind
        self._signs = _SIGNS.get(params.kind, ())
        self.literals = Literals(target=_LITERALS.get(params.kind, ()))

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        text = ctx.analysis(unit).text
        if self._signs and not any(sign in text for sign in self._signs):
            return []
        return [self._hit(match, text) for match in self._matches(unit, ctx) if not self._is_right(match, text)]

    def _matches(self, unit: TranslationUnit, ctx: Context) -> Iterator[re.Match[str]]:
        """The matches of the kind's expression."""
        expression, text = _expression(self._kind), ctx.analysis(unit).text
        if self._kind == "after-mark":
            starts: Iterable[int] = (mark.start() for mark in _glued().finditer(text))
        elif self.literals:
            view = ctx.analysis(unit).folded
            starts = (at for seen in ctx.seen(unit) for at in range(*view.to_raw(seen.start, seen.end)))
        else:
            yield from expression.finditer(text)
            return
        end = 0
        for start in starts:
            match = expression.match(text, start) if start >= end else None
            if match:
                end = match.end()
                yield match

    def _is_right(self, match: re.Match[str], text: str) -> bool:
        if self._kind == "after-mark":
            before, after = _token(text, match.start(), match.end())
            word = re.match(r"\w+", after)
            return (
                any(sign in before + after for sign in "/\\@_=<>")
                or before.lower().startswith("www")
                or (len(before) == 1 and word is not None and len(word[0]) == 1)  # "N,N-dimethyl"
                or (
                    match[0] == "." and word is not None and (word[0] in _SUFFIXES or after.startswith("(", word.end()))
                )
            )
        if self._kind == "doubled":
            before = text[max(0, match.start() - 40) : match.start()].rpartition("\n")[2]
            columns = text.count("   ", max(0, match.start() - 100), match.end() + 100)
            return not any(map(str.isalpha, before)) or columns > 2  # behind the mark of a list
        return False

    def _hit(self, match: re.Match[str], text: str) -> Hit:
        _, new, applicability = _KINDS[self._kind]
        span = Span(*match.span())
        before, after = _token(text, span.start, span.end)
        new = match.expand(new) if new else new
        if self._kind == "beside-bracket":
            new = " (" if match["open"] else ") "
        return Hit(
            span,
            fields={"text": before + match[0] + after, "mark": match[0].strip()},
            suggestions=(Suggestion((before + new + after).strip(), (Edit("target", span, new),), applicability),),
        )


def _token(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a span up to the next white space."""
    before = re.search(r"\S*$", text[max(0, start - 40) : start])
    after = re.match(r"\S*", text[end : end + 40])
    return before[0] if before else "", after[0] if after else ""


CHECK = CheckPlugin(scope="unit", params=Params, build=SpacingCheck)
