"""“a equipment”, “an new plan”: the indefinite article that does not fit the sound of the next word.

Only words in lower case are judged: how an abbreviation or a name is pronounced cannot be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.finding import Hit, Suggestion
from tqcheck.model.lean import dataclass
from tqcheck.model.text import Edit, Span
from tqcheck.rules.contract import CheckPlugin, Literals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tqcheck.model.text import TranslationUnit
    from tqcheck.rules.contract import Context, Setup


# So many characters before a place are looked at, however long the line.
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Params:
    """What the letters do not say.

    Attributes:
        vowel_sounds: Starts of words that begin with a consonant letter and a vowel sound.
        consonant_sounds: Starts of words that begin with a vowel letter and a consonant sound.
        either: Starts of words that are left alone: speakers differ, or the rules above would be wrong.
    """

    vowel_sounds: tuple[str, ...] = ("hour", "honest", "honor", "honour", "heir")
    consonant_sounds: tuple[str, ...] = (
        *("eu", "ewe", "once", "ouija", "ubi", "uni", "usa", "use", "usi", "usu", "ute", "uti", "uka"),
    )
    either: tuple[str, ...] = (
        *("herb", "hist", "hotel", "habit", "halluc", "hyp", "one", "unid", "unim", "unin", "unis", "ur", "uto"),
    )


_AFTER_NO_ARTICLE = frozenset(["and", "are", "about", "around", "in", "into", "of", "on", "or"])
"""Words that no article goes with: an “a” before them is a letter, or wrong whatever its form."""

_NO_WORD_BEFORE = frozenset(".-&/'’’+*=#")
"""What stands before a letter that is a name, a variable or part of an abbreviation, not an article."""


class IndefiniteArticleCheck:
    """Reports the article."""

    def __init__(self, params: Params, setup: Setup) -> None:
        self.literals = Literals(target=("a", "an"))
        self._vowel_sounds = params.vowel_sounds
        self._consonant_sounds = params.consonant_sounds
        self._either = params.either

    def check(self, unit: TranslationUnit, ctx: Context) -> Iterable[Hit]:
        """The hits, in the order of the text."""
        analysis = ctx.analysis(unit)
        text, folded = analysis.text, analysis.folded
        for seen in ctx.seen(unit):
            start, end = folded.to_raw(seen.start, seen.end)
            article, word = text[start:end], _word(text, end)
            if (
                not word
                or word.startswith(self._either)
                or (start and text[start - 1] in _NO_WORD_BEFORE)
                or not _is_article(text, start, article)
            ):
                continue
            right = "an" if self._sounds_like_vowel(word) else "a"
            if article.lower() != right:
                span, new = Span(start, end), right.capitalize() if article[0].isupper() else right
                yield Hit(
                    span,
                    fields={"phrase": f"{article} {word}"},
                    suggestions=(Suggestion(f"{new} {word}", (Edit("target", span, new),), "safe"),),
                )

    def _sounds_like_vowel(self, word: str) -> bool:
        if word[0] in "aeiou":
            return not word.startswith(self._consonant_sounds)
        return word.startswith(self._vowel_sounds)


def _word(text: str, end: int) -> str:
    """The lower-case word behind the article, one space on; empty where there is none that can be judged."""
    if text[end : end + 1] != " ":
        return ""
    last = end + 1
    while last < len(text) and "a" <= text[last] <= "z":
        last += 1
    word = text[end + 1 : last]
    if (
        len(word) < 3
        or word in _AFTER_NO_ARTICLE
        or text[last : last + 1].isalnum()
        or not any(letter in "aeiou" for letter in word)
    ):
        return ""
    return word


def _is_article(text: str, start: int, article: str) -> bool:
    """Whether it is no name or grade: in mid-sentence only “a” and “an” in lower case are articles."""
    if article.islower():
        return True
    before = text[max(0, start - _NEAR) : start].rstrip()
    return not before or before[-1] in '.!?:;”"'


CHECK = CheckPlugin(scope="unit", params=Params, build=IndefiniteArticleCheck)
