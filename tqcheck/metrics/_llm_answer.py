"""What a judge answered: read as data, and every quote looked for in the text that it claims to be from."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from tqcheck.metrics._llm_prompt import NON_TRANSLATION, PATHS
from tqcheck.model.mqm import category_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.model.finding import Severity
    from tqcheck.model.text import Side

_SEVERITIES = ("minor", "major", "critical")
_TRIES = 100
"""Braces of an answer at which its JSON is looked for."""
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"') | dict.fromkeys("‘’‚‛‹›＇", "'"))


class MalformedError(Exception):
    """An answer that cannot be used; the message ends the sentence “this answer cannot be used: …”."""


class Claim(NamedTuple):
    """An error as the judge put it; `category` is one of the prompt's where the judge kept to them."""

    side: Side
    quote: str
    before: str
    category: str
    severity: Severity


class Mark(NamedTuple):
    """An error that was found in the text: half open, code points; of all of it for a non-translation."""

    side: Side
    start: int
    end: int
    category: str
    severity: Severity
    whole: bool = False


class Verified(NamedTuple):
    """What is left of an answer.

    Attributes:
        marks: In the order of the text; those of the source come last.
        invented: How many quotes are not in the text.
        unclear: How many stand in it several times, and the judge did not say which it meant; the first was taken.
    """

    marks: tuple[Mark, ...]
    invented: int
    unclear: int


def parse(content: str) -> list[Claim]:
    """The errors that an answer names.

    Raises:
        MalformedError: it is no JSON, or of another shape than was asked for.
    """
    return [_claim(item, f"errors[{number}]") for number, item in enumerate(_errors(content))]


def verify(claims: Sequence[Claim], *, source: str, target: str) -> Verified:
    """Finds the quotes; what is not there is dropped.

    A quote must stand in its text as it is, or but for blanks and the shape of quotation marks.
    """
    texts: dict[str, _Folded] = {"source": _Folded(source), "target": _Folded(target)}
    marks: dict[Mark, None] = {}
    invented = unclear = 0
    for claim in claims:
        if claim.category == PATHS[NON_TRANSLATION]:
            whole = Mark("target", 0, len(target), claim.category, "major", whole=True)
            return Verified((whole,), invented, unclear)
        found = list(texts[claim.side].find(claim.quote))
        if not found:
            invented += 1
            continue
        if len(found) > 1:
            meant = [span for span in found if texts[claim.side].follows(span[0], claim.before)]
            unclear += len(meant) != 1
            taken = {mark[:3] for mark in marks}
            found = [span for span in meant or found if (claim.side, *span) not in taken] or found
        marks[Mark(claim.side, *found[0], claim.category, claim.severity)] = None
    ordered = sorted(marks, key=lambda mark: (mark.side == "source", mark.start, mark.end, mark.category))
    return Verified(tuple(ordered), invented, unclear)


def _errors(content: str) -> list[object]:
    """The list in the first JSON object that has one: models put fences, prose and thoughts around it."""
    reason = ""
    for brace in islice(re.finditer(r"\{", content), _TRIES):
        try:
            data, _ = json.JSONDecoder().raw_decode(content, brace.start())
        except (ValueError, RecursionError) as problem:
            reason = reason or f"it is not valid JSON ({problem})"
            continue
        errors = data.get("errors")
        if isinstance(errors, list):
            return errors
        reason = reason or 'it has no list "errors"'
    raise MalformedError(reason or "it holds no JSON object")


def _claim(item: object, where: str) -> Claim:
    if not isinstance(item, dict):
        raise MalformedError(f"{where} is no object")
    for key in ("quote", "category", "severity"):
        if not isinstance(item.get(key), str):
            raise MalformedError(f'{where} has no text "{key}"')
    severity = item["severity"].strip().lower()
    if severity not in _SEVERITIES:
        raise MalformedError(f'{where}: "{item["severity"][:40]}" is no severity')
    side = "source" if item.get("side") == "source" else "target"
    before = item.get("before")
    return Claim(
        cast("Literal['source', 'target']", side),
        item["quote"],
        before if isinstance(before, str) else "",
        _category(item["category"]),
        cast("Literal['minor', 'major', 'critical']", severity),
    )


def _category(name: str) -> str:
    """The MQM path of a category, however the judge wrote it."""
    return PATHS.get(name.strip().casefold().replace(" ", "-")) or category_of(name)


class _Folded:
    """A text without the difference between kinds of blanks and of quotation marks, and where its characters stood."""

    def __init__(self, text: str) -> None:
        self._at: list[int] = []
        kept: list[str] = []
        for position, character in enumerate(text.translate(_QUOTES)):
            blank = character.isspace()
            if blank and kept and kept[-1] == " ":
                continue
            kept.append(" " if blank else character)
            self._at.append(position)
        self._text = "".join(kept)

    def find(self, quote: str) -> Iterator[tuple[int, int]]:
        """Where a quote stands in the text, as (start, end)."""
        wanted = " ".join(quote.translate(_QUOTES).split())
        start = self._text.find(wanted) if wanted else -1
        while start >= 0:
            yield self._at[start], self._at[start + len(wanted) - 1] + 1
            start = self._text.find(wanted, start + 1)

    def follows(self, start: int, before: str) -> bool:
        """Whether what stands in front of a place ends so; blanks between them do not count."""
        wanted = " ".join(before.translate(_QUOTES).split())
        head = self._text[: self._at.index(start)].rstrip()
        return head.endswith(wanted) if wanted else not head
