"""Reported speech in which the reporter becomes the speaker: "he pointed out that … I hope".

Quotations may say "I", and so may a reporter who always does: only what follows a reporting verb with its subject is
looked at, in a unit that has no quotation marks and no "I" before.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, HitRef
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup

_QUOTES = frozenset('"“”„«»「」')


@dataclass(frozen=True, slots=True)
class Params:
    """What reports.

    Attributes:
        verbs: Reporting verbs in the past tense with their subject or "that", in the language of phrase tables, without
            gaps.
    """

    verbs: tuple[str, ...]


def prepare(params: Params) -> dict[str, Sequence[str]]:
    """Spell the verbs out.

    Raises:
        ValueError: one is malformed.
    """
    # Start-up: only compiling a rule needs the language.
    from tqcheck.checks._phrase_language import literal_forms

    forms = dict.fromkeys(form for verb in params.verbs for form in literal_forms(verb, {}))
    return {"verbs": list(forms)}


@cache
def _first_person() -> re.Pattern[str]:
    """The speaker, with the word before it."""
    return re.compile(r"(?:(\S+)\s+)?(?<![\w'’.-])(I|my|me|My)(?= [a-z])")


def _speaker(text: str) -> Span | None:
    """The first word by which a speaker means himself; not the number of "World War I"."""
    for match in _first_person().finditer(text):
        before = match[1] or ""
        if not (match[2] == "I" and before[:1].isupper() and before.isalpha()):
            return Span(*match.span(2))
    return None


class SpeakerShiftCheck:
    """Reports the first "I" or "my" behind the verb, with the verb beside it."""

    def __init__(self, prepared: Mapping[str, Sequence[str]], setup: Setup) -> None:
        self.literals = Literals(target=tuple(prepared["verbs"]))

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """One hit, or none."""
        analysis = ctx.analysis(unit)
        text = analysis.text
        if not _QUOTES.isdisjoint(text):
            return
        speaker = _speaker(text)
        if speaker is None:
            return
        seen = ctx.seen(unit)
        verb = Span(*analysis.folded.to_raw(seen[0].start, seen[0].end))
        if verb.end <= speaker.start and ": " not in text[verb.end : speaker.start]:
            yield Hit(
                speaker,
                fields={"text": text[speaker.start : speaker.end], "verb": text[verb.start : verb.end]},
                related=(HitRef(unit.index, "target", verb, "reported speech"),),
            )


CHECK = CheckPlugin(scope="unit", params=Params, build=SpeakerShiftCheck, prepare=prepare)
