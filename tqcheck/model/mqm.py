"""MQM error categories as tqcheck names them, and what other schemes call the same thing.

Paths follow the MQM core and full typologies (themqm.org): dimension, then type. The other names are those of the
Google/WMT annotation files ("Accuracy/Mistranslation"), of the W3C's Internationalization Tag Set 2.0 (section 8.17,
localization quality issue types) and of the project's gold files.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tqcheck.model.lean import dataclass


@dataclass(frozen=True, slots=True)
class Category:
    """One category and its names elsewhere; `gold` may be several."""

    mqm: str
    wmt: str
    its: str
    gold: tuple[str, ...] = ()


CATEGORIES: tuple[Category, ...] = (
    Category(
        "terminology/inconsistent-with-terminology-resource", "Terminology/Inappropriate for context", "terminology"
    ),
    Category(
        "terminology/inconsistent-use-of-terminology",
        "Terminology/Inconsistent use of terminology",
        "inconsistency",
        ("terminology/inconsistent-name",),
    ),
    Category(
        "terminology/wrong-term", "Terminology/Inappropriate for context", "terminology", ("terminology/wrong-term",)
    ),
    Category("accuracy/mistranslation", "Accuracy/Mistranslation", "mistranslation", ("accuracy/mistranslation",)),
    Category(
        "accuracy/mistranslation/overly-literal",
        "Accuracy/Mistranslation",
        "mistranslation",
        ("accuracy/literal-calque",),
    ),
    Category("accuracy/mistranslation/number", "Accuracy/Mistranslation", "numbers", ("accuracy/number",)),
    Category("accuracy/omission", "Accuracy/Omission", "omission", ("accuracy/omission",)),
    Category("accuracy/addition", "Accuracy/Addition", "addition", ("accuracy/addition",)),
    Category("accuracy/undertranslation", "Accuracy/Mistranslation", "mistranslation", ("accuracy/undertranslation",)),
    Category("accuracy/untranslated", "Accuracy/Source language fragment", "untranslated", ("accuracy/untranslated",)),
    Category("linguistic-conventions/grammar", "Fluency/Grammar", "grammar", ("fluency/grammar", "fluency/fragment")),
    Category("linguistic-conventions/spelling", "Fluency/Spelling", "misspelling", ("fluency/spelling",)),
    Category("linguistic-conventions/punctuation", "Fluency/Punctuation", "typographical", ("locale/punctuation",)),
    Category("linguistic-conventions/capitalization", "Fluency/Spelling", "typographical", ("locale/capitalisation",)),
    Category("linguistic-conventions/whitespace", "Fluency/Punctuation", "whitespace", ("locale/spacing",)),
    Category("linguistic-conventions/unintelligible", "Non-translation!", "uncategorized", ("fluency/garbled",)),
    Category("linguistic-conventions/duplication", "Fluency/Grammar", "duplication", ("fluency/doublet",)),
    Category("style/awkward-style", "Style/Awkward", "style", ("style/awkward",)),
    Category("style/unidiomatic-style", "Style/Awkward", "style"),
    Category("style/inconsistent-style", "Fluency/Inconsistency", "inconsistency"),
    Category("style/language-register", "Fluency/Register", "register"),
    Category("style/run-on", "Style/Awkward", "style", ("style/run-on",)),
    Category(
        "locale-conventions/number-format", "Locale convention/Number format", "locale-violation", ("locale/number",)
    ),
    Category("locale-conventions/date-format", "Locale convention/Date format", "locale-violation"),
    Category("locale-conventions/currency-format", "Locale convention/Currency format", "locale-violation"),
    Category("locale-conventions/time-format", "Locale convention/Time format", "locale-violation"),
    Category("locale-conventions/name-format", "Locale convention/Name format", "locale-violation"),
    Category("locale-conventions/address-format", "Locale convention/Address format", "locale-violation"),
    Category("locale-conventions/telephone-format", "Locale convention/Telephone format", "locale-violation"),
    Category("design-and-markup/markup-tag", "Other", "markup", ("markup/debris",)),
    Category("design-and-markup/character-encoding", "Fluency/Character encoding", "characters"),
    Category("other", "Other", "other"),
    Category("other/source-error", "Source error", "other"),
)

NAMES: frozenset[str] = frozenset(category.mqm for category in CATEGORIES)

NON_TRANSLATION = "linguistic-conventions/unintelligible"
"""The segment as a whole: single errors cannot be told apart."""
SOURCE_ERROR = "other/source-error"
"""No fault of the translation."""

DIMENSIONS = (
    "terminology",
    "accuracy",
    "linguistic-conventions",
    "style",
    "locale-conventions",
    "audience-appropriateness",
    "design-and-markup",
    "other",
)
"""Those of MQM, in its order; a path starts with one of them."""

_DIMENSIONS_ELSEWHERE = {
    "fluency": "linguistic-conventions",
    "locale-convention": "locale-conventions",
    "verity": "audience-appropriateness",
    "design": "design-and-markup",
    "markup": "design-and-markup",
    "internationalization": "design-and-markup",
}
_WMT_MEANS = {
    "terminology/inappropriate-for-context": "terminology/wrong-term",
    "terminology/inappropriate": "terminology/wrong-term",
    "terminology/inconsistent": "terminology/inconsistent-use-of-terminology",
    "accuracy/untranslated-text": "accuracy/untranslated",
    "style/bad-sentence-structure": "style/awkward-style",
    "style/unnatural-or-awkward": "style/awkward-style",
    "locale-convention/name": "locale-conventions/name-format",
    "locale-convention/time": "locale-conventions/time-format",
    "locale-convention/date": "locale-conventions/date-format",
    "locale-convention/address": "locale-conventions/address-format",
    "locale-convention/currency": "locale-conventions/currency-format",
    "locale-convention/telephone": "locale-conventions/telephone-format",
    "non-translation": NON_TRANSLATION,
    "source-issue": SOURCE_ERROR,
}
"""Names in the annotation files of other years; of those that stand for several categories, the one that is meant."""
_ITS_MEANS = {
    "terminology": "terminology/wrong-term",
    "inconsistency": "style/inconsistent-style",
    "numbers": "accuracy/mistranslation/number",
    "style": "style/awkward-style",
    "grammar": "linguistic-conventions/grammar",
    "typographical": "linguistic-conventions/punctuation",
    "locale-violation": "locale-conventions",
    "markup": "design-and-markup/markup-tag",
    "uncategorized": "other",
    "other": "other",
    "legal": "audience-appropriateness",
    "locale-specific-content": "audience-appropriateness",
    "formatting": "design-and-markup",
    "inconsistent-entities": "accuracy/mistranslation",
    "length": "design-and-markup",
    "internationalization": "design-and-markup",
}
"""Types that stand for several categories here, or for a dimension as a whole."""


@lru_cache(maxsize=1024)
def category_of(name: str) -> str:
    """The MQM path of a category by its name in MQM, in WMT's annotation files or in this project's gold files.

    Case, underscores and blanks make no difference. A name that is not known keeps its words, under its dimension where
    that is known, else under `other`: `Style/Archaic wording` is `style/archaic-wording`.
    """
    plain = "/".join(re.sub(r"[^\w]+|_+", "-", part.casefold()).strip("-") for part in name.split("/")).strip("/")
    known = _names().get(plain)
    if known is not None:
        return known
    dimension, _, rest = plain.partition("/")
    dimension = _DIMENSIONS_ELSEWHERE.get(dimension, dimension)
    path = f"{dimension}/{rest}" if rest else dimension
    return path if dimension in DIMENSIONS else f"other/{plain}".rstrip("/")


def category_of_its(kind: str) -> str:
    """The MQM path for a localization quality issue type of ITS 2.0; `other` where there is none of its own."""
    kind = kind.strip().lower()
    first = next((category.mqm for category in CATEGORIES if category.its == kind), "other")
    return _ITS_MEANS.get(kind, first)


@cache
def _names() -> dict[str, str]:
    """All names that stand for a category, without blanks and capitals."""
    names: dict[str, str] = {}
    for category in CATEGORIES:
        for name in (category.wmt, *category.gold):
            names.setdefault(re.sub(r"[^\w/]+", "-", name.casefold()).strip("-"), category.mqm)
    return {**names, **_WMT_MEANS, **{name: name for name in NAMES}}
