"""Tags of languages."""

from __future__ import annotations


def primary_language(tag: str) -> str:
    """The language alone, in lower case: `en` of `en-GB` and of `EN_us` (RFC 5646, section 2.2.1)."""
    return tag.lower().replace("_", "-").partition("-")[0]


def primary_or_english(tag: str | None) -> str:
    """The language alone; of a target whose language is not known, English."""
    return primary_language(tag or "en")
