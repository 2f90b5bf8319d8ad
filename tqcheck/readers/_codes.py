"""The codes in a request not to report something: `TERM003`, `PHR002/basic-disk`, or a prefix such as `PHR`.

Only their form is known here; whether there is such a rule is the engine's question.
"""

from __future__ import annotations

import re

_CODE = r"[A-Z]{2,}[0-9]*(?:/[\w.-]+)?(?![\w/])"
_LIST = re.compile(rf"\s*({_CODE}(?:\s*,\s*{_CODE})*)")

EXPECTED = "codes such as TERM003 or PHR002/basic-disk"


def split_codes(text: str) -> tuple[tuple[str, ...], str]:
    """(codes, the first word that is none, else the empty string), where spaces or commas separate them."""
    words = text.replace(",", " ").split()
    return tuple(words), next((word for word in words if not re.fullmatch(_CODE, word)), "")


def leading_codes(text: str) -> tuple[tuple[str, ...], str]:
    """(codes, reason), where codes separated by commas come first; no codes where the text starts with another word."""
    match = _LIST.match(text)
    if match is None:
        return (), text
    return tuple(code.strip() for code in match[1].split(",")), text[match.end() :].strip(" \t\r\n,:-–—")
