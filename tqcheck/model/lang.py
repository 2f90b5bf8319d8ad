"""Tags of languages."""

from __future__ import annotations


def primary_language(tag: str) -> str:
    """The language alone, in lower case: `en` of `en-GB` and of `EN_us` (RFC 5646, section 2.2.1)."""
    return tag.lower().replace("_", "-").partition("-")[0]
