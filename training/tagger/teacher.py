"""The labels that the tagger learns from: an older perceptron's, held to what a lexicon allows for each word."""

from __future__ import annotations

import csv
import gzip
import io
import pickle
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOSED = frozenset(["IN", "DT", "CC", "PRP", "RP", "WDT", "EX", "PDT", "CD", "UH", "TO", "MD", "PRP$", "WP", "WRB"])
"""Tags of small words, which the lexicon does not list: allowed where the teacher is sure of them."""
_SURE = 3
_PAST_IS_BASE = frozenset(
    ["put", "set", "cut", "hit", "let", "cost", "read", "run", "come", "become", "overcome", "spread", "split", "quit"]
)
_HARDLY_NOUNS = frozenset(["spoke", "bore", "strove", "arose", "drove", "met", "sought", "sank", "fled", "grew"])
"""Past tenses that the lexicon has as nouns too, and the teacher takes for them."""

_COARSE = {
    "JJR": "JJ", "JJS": "JJ", "RBR": "RB", "RBS": "RB", "UH": "RB", "NNPS": "NNP", "FW": "NN", "PDT": "DT", "EX": "PRP",
    "WDT": "W", "WP": "W", "WP$": "W", "WRB": "W", "LS": "CD",
    **dict.fromkeys(["SYM", "#", "$", "''", "``", ":", "-LRB-", "-RRB-"], "."),
}  # fmt: skip


class _Plain(pickle.Unpickler):
    """Reads built-in types and defaultdict, nothing else."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) in {("__builtin__", "set"), ("builtins", "set")}:
            return set
        if (module, name) == ("collections", "defaultdict"):
            return defaultdict
        raise pickle.UnpicklingError(f"{module}.{name} does not belong into a table of weights")


class Teacher:
    """Matthew Honnibal's averaged perceptron (trained on the Wall Street Journal), under the lexicon of lemminflect."""

    def __init__(self, aptagger: str, lemminflect: str) -> None:
        """Read the wheels of textblob-aptagger (MIT) and lemminflect (MIT)."""
        with zipfile.ZipFile(aptagger) as wheel:
            data = wheel.read("textblob_aptagger/trontagger-0.1.0.pickle")
        self._weights, self._certain, classes = _Plain(io.BytesIO(data), encoding="latin1").load()
        self._classes = sorted(classes)
        self._lexicon: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
        with zipfile.ZipFile(lemminflect) as wheel:
            rows = gzip.decompress(wheel.read("lemminflect/resources/lemma_lu.csv.gz")).decode()
        for form, kind, *lemmas in csv.reader(rows.splitlines()):
            self._lexicon[form].append((kind, lemmas[0].split("/") if lemmas else []))
        self._allowed = {form: found for form in self._lexicon if (found := self._tags(form))}

    def is_ordinary(self, word: str) -> bool:
        """Whether the lexicon has the word."""
        return word in self._lexicon

    def tag(self, words: Sequence[str]) -> list[str]:
        """The coarse tags of a sentence's words, its first in lower case where that is an ordinary word."""
        context = ["-START-", "-START2-", *map(_normal, words), "-END-", "-END2-"]
        before, before_that = context[:2]
        found = []
        for at, word in enumerate(words):
            tag = _sign(word) or (None if word in _HARDLY_NOUNS else self._certain.get(word))
            if not tag:
                scores: dict[str, float] = defaultdict(float)
                for feature in _features(at + 2, word, context, before, before_that):
                    for label, weight in self._weights.get(feature, {}).items():
                        scores[label] += weight
                allowed = self._allowed.get(word) if word.islower() and word.isalpha() else None
                if allowed:
                    least = max(scores[label] for label in sorted(allowed)) + _SURE
                    allowed = allowed | {label for label in _CLOSED if scores[label] > least}
                tag = max((c for c in self._classes if not allowed or c in allowed), key=lambda c: (scores[c], c))
            found.append(tag)
            before, before_that = tag, before
        return [_COARSE.get(tag, tag) for tag in found]

    def _tags(self, form: str) -> frozenset[str]:
        """The tags that the lexicon allows for a form."""
        tags: set[str] = set()
        for kind, lemmas in self._lexicon[form]:
            is_lemma = form in lemmas
            if kind == "noun" and form not in _HARDLY_NOUNS:
                tags |= {"NN"} if is_lemma and not form.endswith("s") else {"NN", "NNS"} if is_lemma else {"NNS"}
            elif kind in ("verb", "aux"):
                tags |= {"MD", "VB", "VBP", "VBZ", "VBD"} if kind == "aux" else set()
                if is_lemma:
                    tags |= {"VB", "VBP"} | ({"VBD", "VBN"} if form in _PAST_IS_BASE else set())
                elif form.endswith("ing"):
                    tags.add("VBG")
                elif form.endswith("s"):
                    tags.add("VBZ")
                else:
                    tags |= {"VBD", "VBN"}
            elif kind == "adj":
                tags |= {"JJ"} if is_lemma else {"JJR", "JJS"}
            elif kind == "adv":
                tags |= {"RB"} if is_lemma else {"RBR", "RBS"}
        return frozenset(tags)


def _sign(word: str) -> str:
    """The tag of a punctuation mark; the teacher guesses at those that newspapers write otherwise."""
    if word[0].isalnum() or word[0] == "'":
        return ""
    return "," if word == "," else "."


def _normal(word: str) -> str:
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    return "!DIGITS" if word[0].isdigit() else word.lower()


def _features(i: int, word: str, context: Sequence[str], before: str, before_that: str) -> list[str]:
    """The features of textblob-aptagger, in its own words."""
    return [
        "bias",
        f"i suffix {word[-3:]}",
        f"i pref1 {word[0]}",
        f"i-1 tag {before}",
        f"i-2 tag {before_that}",
        f"i tag+i-2 tag {before} {before_that}",
        f"i word {context[i]}",
        f"i-1 tag+i word {before} {context[i]}",
        f"i-1 word {context[i - 1]}",
        f"i-1 suffix {context[i - 1][-3:]}",
        f"i-2 word {context[i - 2]}",
        f"i+1 word {context[i + 1]}",
        f"i+1 suffix {context[i + 1][-3:]}",
        f"i+2 word {context[i + 2]}",
    ]
