"""What the user should know though a run went well: a tokenizer that does not fit the language, mixed languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.engine.scoring.systems import language, reference_language
from tqcheck.model.lang import primary_language
from tqcheck.model.metric import canonical
from tqcheck.model.report import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tqcheck.config.settings import Settings
    from tqcheck.engine.scoring.systems import SystemInput
    from tqcheck.model.scorerequest import MetricChoice

_NAMES = {
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "th": "Thai",
    "ru": "Russian",
    "ar": "Arabic",
    "el": "Greek",
}
"""Languages whose script gives them away, so that a word about them is no guess."""
_UNSPACED = {"zh": "zh", "ja": "char", "th": "char"}
"""Languages without spaces between words, and the tokenizer of sacreBLEU for them that needs no other package."""


def hints(systems: Sequence[SystemInput], choices: Sequence[MetricChoice], settings: Settings) -> Iterator[Problem]:
    """Sentences for people; nothing in the scores depends on them."""
    options = {canonical(choice.name): dict(choice.options) for choice in choices}
    told = set()
    for system in systems:
        document = system.documents[0]
        target = _main(language(document, settings))
        if target in _UNSPACED and "bleu" in options and options["bleu"].get("tokenize", "13a") in ("13a", "intl"):
            told.add(
                f"BLEU parts words at spaces, which {_NAMES[target]} does not have; "
                f"add --metric-option bleu.tokenize={_UNSPACED[target]}"
            )
        if target in _UNSPACED and "ter" in options and not options["ter"].get("asian-support"):
            told.add(
                f"TER parts words at spaces, which {_NAMES[target]} does not have; "
                "add --metric-option ter.normalized=true and --metric-option ter.asian-support=true"
            )
        reference = _main(reference_language(document, settings))
        if target and reference and target != reference and (target in _NAMES or reference in _NAMES):
            told.add(
                f"{system.name} is in {_NAMES.get(target, target)}, its reference in {_NAMES.get(reference, reference)}"
            )
    for message in sorted(told):
        yield Problem("hint", message)


def _main(lang: str | None) -> str:
    """`zh` of `zh-Hant-TW`."""
    return primary_language(lang or "")
