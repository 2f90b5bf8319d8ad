"""Bytes of a glossary to text: UTF-8, UTF-16, GB18030 or Big5, whichever the bytes prove to be."""

from __future__ import annotations

from tqcheck.errors import ReadError, TermbaseError
from tqcheck.text import charset

_HINT = "save the glossary as UTF-8 (in a spreadsheet: “CSV UTF-8”)"


def decode(path: str, data: bytes, *, xml: bool = False) -> str:
    """The text of a glossary, without its byte order mark.

    Args:
        path: The file's name, for messages.
        xml: Whether an XML declaration may name the encoding.

    Raises:
        TermbaseError: the bytes are in another encoding, or no text; with the byte's offset.
    """
    try:
        text, _ = charset.decode_xml(data, path) if xml else charset.decode(data, path)
    except ReadError as problem:
        raise TermbaseError(problem.what, path=path, offset=problem.offset, hint=_HINT) from problem
    return text
