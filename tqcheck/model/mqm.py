"""MQM error categories as tqcheck names them, and what other schemes call the same thing.

Paths follow the MQM core and full typologies (themqm.org): dimension, then type. The other names are those of the
Google/WMT annotation files ("Accuracy/Mistranslation"), of the W3C's Internationalization Tag Set 2.0 (section 8.17,
localization quality issue types) and of the project's gold files.
"""

from __future__ import annotations

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
    Category("style/inconsistent-style", "Style/Awkward", "inconsistency"),
    Category("style/run-on", "Style/Awkward", "style", ("style/run-on",)),
    Category(
        "locale-conventions/number-format", "Locale convention/Number format", "locale-violation", ("locale/number",)
    ),
    Category("locale-conventions/date-format", "Locale convention/Date format", "locale-violation"),
    Category("locale-conventions/currency-format", "Locale convention/Currency format", "locale-violation"),
    Category("design-and-markup/markup-tag", "Other", "markup", ("markup/debris",)),
    Category("design-and-markup/character-encoding", "Fluency/Character encoding", "characters"),
    Category("other", "Other", "other"),
)

NAMES: frozenset[str] = frozenset(category.mqm for category in CATEGORIES)
