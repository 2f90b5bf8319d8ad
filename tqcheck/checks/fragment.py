"""Short sentences without a verb between full ones: what is left where a sentence was split in the wrong place.

Captions and bylines have no verbs by right, and speakers leave them out on purpose: only what follows a full sentence
in a paragraph is looked at, and only where nobody says "I" or "you".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Span
from tqcheck.rules.contract import NO_LITERALS, CheckPlugin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup
    from tqcheck.text.tagger import Token

_LONGEST_WORD = 12
_VERBS = frozenset(["VB", "VBP", "VBZ", "VBD", "MD"])
_FINITE = _VERBS - {"VB"}
_SUBJECTS = frozenset(["NN", "NNS", "NNP", "PRP"])
_SPEAKERS = (" I ", " you ", " You ", "I'", "I’", "n't", "n’t", "!", "?")
_NO_PROSE = frozenset('"“”‘()[]:;/\\@*_#|0123456789\N{OBJECT REPLACEMENT CHARACTER}')


@dataclass(frozen=True, slots=True)
class Params:
    """What a fragment is.

    Attributes:
        most_words: Longer ones are taken for sentences.
        full_words: So many words has the full sentence in front of it, at least.
        exceptions: Words, in lower case, with which short sentences need no verb.
    """

    most_words: int = 8
    full_words: int = 7
    exceptions: tuple[str, ...] = ()


class FragmentCheck:
    """Reports the whole fragment."""

    literals = NO_LITERALS

    def __init__(self, params: Params, setup: Setup) -> None:
        self._params = params
        self._exceptions = frozenset(params.exceptions)

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        if unit.kind != "paragraph":
            return
        analysis = ctx.analysis(unit)
        text = analysis.text
        for before, (start, end) in pairwise(analysis.sentences):
            if (
                end - start > _LONGEST_WORD * self._params.most_words
                or text[end - 1] != "."
                or not text[start].isupper()
            ):
                continue
            if text[before[1] - 1] == "." and self._is_fragment(text, (start, end), before) and not _is_speech(text):
                yield Hit(Span(start, end), fields={"text": text[start : end - 1]})

    def _is_fragment(self, text: str, sentence: tuple[int, int], before: tuple[int, int]) -> bool:
        words = text[sentence[0] : sentence[1] - 1].split()
        if not 1 <= len(words) <= self._params.most_words or not _NO_PROSE.isdisjoint(text[slice(*sentence)]):
            return False
        if not self._exceptions.isdisjoint(word.lower().rstrip(",.") for word in words):
            return False
        # Start-up: few texts have so short a sentence.
        from tqcheck.text.tagger import is_known, tagged

        if not all(is_known(word.lower().rstrip(",")) for word in (words if len(words) == 1 else words[1:])):
            return False  # may be a name or a verb, for all that the tagger knows
        if len(words) > 1 and all(word[0].isupper() for word in words):
            return False  # a name
        return _has_no_verb(tagged(text, *sentence)) and self._is_full(tagged(text, *before))

    def _is_full(self, tokens: Sequence[Token]) -> bool:
        return sum(token.word[0].isalnum() for token in tokens) >= self._params.full_words and any(
            token.tag in _FINITE for token in tokens
        )


def _has_no_verb(tokens: Sequence[Token]) -> bool:
    """Whether nothing is a verb but participles; behind a noun, one without "by" may be a past tense.

    Behind a pronoun at the beginning stands a verb, whatever the tagger says.
    """
    if tokens[0].tag == "PRP":
        return False
    for number, token in enumerate(tokens):
        if token.tag in _VERBS or (token.tag == "RB" and token.word.endswith("ly")):
            return False  # an adverb in -ly belongs to a verb, which may be taken for a noun
        if token.tag == "VBN" and number:
            before = tokens[number - 2 if tokens[number - 1].tag == "RB" else number - 1]
            if before.tag in _SUBJECTS and tokens[number + 1].word != "by":
                return False
    return True


def _is_speech(text: str) -> bool:
    """Whether somebody speaks, or a question or an exclamation shows that the text is lively."""
    return text.startswith("I ") or any(sign in text for sign in _SPEAKERS)


CHECK = CheckPlugin(scope="unit", params=Params, build=FragmentCheck)
