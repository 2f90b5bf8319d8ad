"""Tells the language of a text: by its script, then by common words and letters, and only then by `langdetect`.

The last step is slow (half a second to set up, milliseconds a text) and unsure of short texts, so it is asked seldom
and believed only where it is sure. A wrong language is worse than none: headings and names without common words get
None. The answer depends on the text alone, save that the last step ends when the budget of a document is spent.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from tqcheck.model.lean import dataclass
from tqcheck.text._ranges import CJK_PUNCTUATION, HAN, HANGUL, KANA, is_western

if TYPE_CHECKING:
    from collections.abc import Iterable

    from langdetect.detector_factory import DetectorFactory

# Letters and marks of the scripts told apart, in the order of how often they are met.
_SCRIPTS = {
    "Latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u036f\u1d00-\u1eff\u2c60-\u2c7f"
    "\ua722-\ua7ff\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a",
    "Han": HAN,
    "Kana": KANA,
    "Hangul": HANGUL,
    "Cyrillic": "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "Greek": "\u0370-\u0373\u0376-\u037d\u0386-\u03ff\u1f00-\u1ffe",
    "Arabic": "\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ed\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
    "\ufb50-\ufdff\ufe70-\ufefc",
    "Hebrew": "\u0591-\u05f4\ufb1d-\ufb4f",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Devanagari": "\u0900-\u0963\u0971-\u097f",
    "Bengali": "\u0980-\u09e3\u09f0-\u09ff",
    "Gurmukhi": "\u0a01-\u0a5e\u0a70-\u0a7f",
    "Gujarati": "\u0a81-\u0ae3",
    "Tamil": "\u0b82-\u0bd7",
    "Telugu": "\u0c00-\u0c63",
    "Kannada": "\u0c80-\u0ce3",
    "Malayalam": "\u0d00-\u0d63",
    "Sinhala": "\u0d81-\u0df3",
    "Lao": "\u0e81-\u0ecd",
    "Tibetan": "\u0f40-\u0fbc",
    "Myanmar": "\u1000-\u103f\u1050-\u109d",
    "Georgian": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Armenian": "\u0531-\u0588",
    "Ethiopic": "\u1200-\u135f\u1380-\u139f",
    "Khmer": "\u1780-\u17d3",
    "Mongolian": "\u1820-\u18aa",
}

# The language of a script that serves one language, or the commonest of those that it serves.
_LANGUAGE_OF = {
    "Hangul": "ko", "Greek": "el", "Cyrillic": "ru", "Arabic": "ar", "Hebrew": "he", "Thai": "th", "Devanagari": "hi",
    "Bengali": "bn", "Gurmukhi": "pa", "Gujarati": "gu", "Tamil": "ta", "Telugu": "te", "Kannada": "kn",
    "Malayalam": "ml", "Sinhala": "si", "Lao": "lo", "Tibetan": "bo", "Myanmar": "my", "Georgian": "ka",
    "Armenian": "hy", "Ethiopic": "am", "Khmer": "km", "Mongolian": "mn",
}  # fmt: skip

# Letters that tell a language from the commonest one of its script; the first line that fits decides.
_TELLING_LETTERS = {
    "Cyrillic": (
        ("be", "ў"), ("mk", "ѓќѕ"), ("sr", "ђћџјљњ"), ("kk", "әғқңұһ"), ("uk", "ґєїі"), ("mn", "өү"), ("ru", "ыэё"),
    ),
    "Arabic": (("ur", "ٹڈڑںےہ"), ("fa", "پچژگکی")),
}  # fmt: skip

# Common words of Bulgarian that Russian has not, for want of telling letters.
_BULGARIAN_WORDS = frozenset(("е", "са", "се", "ще", "че", "към", "със", "през", "която", "които", "който", "бе"))

# Han of business texts that only Japan writes so: none is in GB 2312 or Big5.
_JAPANESE_HAN = frozenset(
    "両円労働効単収営団図圧増売変実対専庁応拠拡検権歩気済渋産発県経継続総読転辺込釈鉄銭関険駅験黒"
)

# How much text decides; more of it would only cost time. In code points.
_ENOUGH = 4000

# A Han or kana character weighs as much as this many letters: it takes so many to write the same in English.
_WEIGHT_OF_HAN = 2.5

# Below this share of kana, a text is Chinese that names something Japanese.
_SHARE_OF_KANA = 0.05

# `langdetect` is asked only about texts with so many letters in words without a capital (names mislead it), and
# believed only above this probability.
_LEAST_LETTERS = 40
_LEAST_PROBABILITY = 0.9

# Its languages in Latin script.
_LATIN_LANGUAGES = (
    "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl", "no",
    "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr", "vi",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guess:
    """The language of a text.

    Attributes:
        lang: Primary subtag of BCP 47, such as "en" or "zh"; None where the text does not tell.
        confidence: From 0 to 1; 0 where `lang` is None. How clear it is, not a probability of being right.
        how: What decided: "script", "words", "langdetect", or "none".
    """

    lang: str | None
    confidence: float
    how: Literal["script", "words", "langdetect", "none"]


_UNKNOWN = Guess(None, 0.0, "none")


class Identifier:
    """Identifies the languages of a document's texts.

    Args:
        budget: How often `langdetect` may be asked; a text that was asked about before costs nothing.
    """

    __slots__ = ("_answers", "budget")

    def __init__(self, *, budget: int = 50) -> None:
        self.budget = budget
        self._answers: dict[str, Guess] = {}

    def identify(self, text: str) -> Guess:
        """The language in which most of a text is written."""
        text = text[:_ENOUGH]
        if not is_western(text):
            guess = _by_script(text)
            if guess:
                return guess
        words = dict.fromkeys(_words().findall(text.lower()))
        scores = _score(words, text)
        guess = _by_words(scores, len(words))
        if guess:
            return guess
        if _letters_of_prose(text) < _LEAST_LETTERS:
            return _UNKNOWN
        if text not in self._answers:
            if self.budget <= 0:
                return _UNKNOWN
            self.budget -= 1
            self._answers[text] = _by_langdetect(text, scores)
        return self._answers[text]


def script_runs(text: str) -> list[tuple[int, int, str]]:
    """The stretches of a text in one script each, as (start, end, script), in order.

    Scripts have the names of Unicode: "Latin", "Han", "Hangul", "Cyrillic" …; Han and kana together are "Kana", that is
    Japanese. Spaces, digits and punctuation inside a run belong to it, those between two runs and at the edges of the
    text to none; but Chinese and Japanese punctuation belongs to the run of Han or kana that it touches.
    """
    if is_western(text):
        match = _western_run().search(text)
        return [(*match.span(), "Latin")] if match else []
    runs: list[tuple[int, int, str]] = []
    for match in _runs().finditer(text):
        start, end = match.span()
        script = match.lastgroup or ""
        if runs and (runs[-1][2] == script or {runs[-1][2], script} == {"Han", "Kana"}):
            start = runs[-1][0]
            script = script if runs.pop()[2] == script else "Kana"
        runs.append((start, end, script))
    return [_with_punctuation(text, *run) if run[2] in ("Han", "Kana") else run for run in runs]


def _with_punctuation(text: str, start: int, end: int, script: str) -> tuple[int, int, str]:
    is_punctuation = _cjk_punctuation().match
    while start and is_punctuation(text, start - 1):
        start -= 1
    while is_punctuation(text, end):
        end += 1
    return start, end, script


@cache
def _runs() -> re.Pattern[str]:
    """Runs of letters of one script, the script being the name of the group; Latin ones with the ASCII between them."""
    latin = _SCRIPTS["Latin"]
    others = (f"(?P<{script}>[{letters}]+)" for script, letters in _SCRIPTS.items() if script != "Latin")
    return re.compile("|".join((f"(?P<Latin>[{latin}](?:[\0-\x7f{latin}]*[{latin}])?)", *others)))


@cache
def _western_run() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_](?:.*[^\W\d_])?", re.DOTALL)


@cache
def _cjk_punctuation() -> re.Pattern[str]:
    return re.compile(f"[{CJK_PUNCTUATION}]")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _by_script(text: str) -> Guess | None:
    """A guess if another script than Latin prevails."""
    sizes = dict.fromkeys(_SCRIPTS, 0.0)
    for match in _runs().finditer(text):
        sizes[match.lastgroup or ""] += match.end() - match.start()
    han, kana = sizes.pop("Han"), sizes.pop("Kana")
    sizes["Han"] = (han + kana) * _WEIGHT_OF_HAN
    script = max(sizes, key=sizes.__getitem__)
    if script == "Latin":
        return None
    confidence = round(sizes[script] / sum(sizes.values()), 3)
    if script == "Han":
        if han + kana < 2:
            return _UNKNOWN
        is_japanese = kana > _SHARE_OF_KANA * (han + kana) or not _JAPANESE_HAN.isdisjoint(text)
        return Guess("ja" if is_japanese else "zh", confidence, "script")
    if sizes[script] < 2:
        return _UNKNOWN
    low = text.lower()
    for lang, letters in _TELLING_LETTERS.get(script, ()):
        if any(letter in low for letter in letters):
            return Guess(lang, confidence, "script")
    if script == "Cyrillic" and len(_BULGARIAN_WORDS.intersection(_words().findall(low))) > 1:
        return Guess("bg", confidence, "words")
    return Guess(_LANGUAGE_OF[script], confidence, "script")


@cache
def _evidence() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each common word the languages that use it and how much it speaks for each; one word's weights sum to one.

    By Zipf's law the frequency of a word falls with its rank; a language's weight is its share of the frequencies.
    """
    from tqcheck.text._function_words import WORDS

    frequencies: dict[str, dict[str, float]] = {}
    for lang, words in WORDS.items():
        for rank, word in enumerate(words.split()):
            frequencies.setdefault(word, {})[lang] = 1 / (rank + 3)
    evidence = {}
    for word, by_lang in frequencies.items():
        total = sum(by_lang.values())
        evidence[word] = tuple((lang, frequency / total) for lang, frequency in by_lang.items())
    return evidence


@cache
def _evidence_of_letters() -> dict[str, tuple[str, ...]]:
    from tqcheck.text._function_words import LETTERS

    return {letter: tuple(langs.split()) for letter, langs in LETTERS.items()}


def _score(words: Iterable[str], text: str) -> dict[str, float]:
    """How much the words and letters of a text in Latin script speak for each language; one word up to 1."""
    scores: dict[str, float] = {}
    evidence = _evidence()
    for word in words:
        for lang, weight in evidence.get(word, ()):
            scores[lang] = scores.get(lang, 0.0) + weight
    if not text.isascii():
        letters = _evidence_of_letters()
        by_letters: dict[str, float] = {}
        for letter in sorted(letters.keys() & set(text.lower())):
            for lang in letters[letter]:
                by_letters[lang] = by_letters.get(lang, 0.0) + 0.5 / len(letters[letter])
        # Names bring such letters into any language, so all of them together are worth but half a word.
        for lang, weight in by_letters.items():
            scores[lang] = scores.get(lang, 0.0) + min(weight, 0.5)
    return scores


def _by_words(scores: dict[str, float], words: int) -> Guess | None:
    """A guess if one language is clearly ahead; English needs less evidence, for it is what is mostly expected."""
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    score = scores[best]
    second = max((other for lang, other in scores.items() if lang != best), default=0.0)
    least, share = (0.75, 0.05) if best == "en" else (1.5, 0.15)
    if score < least or score < share * words or (score < 2 * second and score < second + 2):
        return None
    return Guess(best, round(score / sum(scores.values()), 3), "words")


@cache
def _foreign_letter() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_\x00-\x7f]")


def _letters_of_prose(text: str) -> int:
    """The number of letters in words without capitals, or in all words where all are capitals."""
    text = text.lower() if text.isupper() else text
    return sum(len(word) for word in _words().findall(text) if word.islower())


@cache
def _detectors() -> DetectorFactory:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory


def _by_langdetect(text: str, scores: dict[str, float]) -> Guess:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _detectors().create()
    detector.set_prior_map(dict.fromkeys(_LATIN_LANGUAGES, 1.0))
    detector.append(text.lower() if text.isupper() else text)
    try:
        answer = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return _UNKNOWN
    from tqcheck.text._function_words import WORDS

    lang = str(answer.lang)
    # So much text in a language holds a common word of it, or a letter that English has not.
    agrees = lang == "en" or (scores.get(lang, 0.0) > 0 if lang in WORDS else bool(_foreign_letter().search(text)))
    if answer.prob <= _LEAST_PROBABILITY or not agrees:
        return _UNKNOWN
    return Guess(lang, round(float(answer.prob), 3), "langdetect")
