"""Bytes of a glossary to text: UTF-8 with or without a byte order mark, UTF-16 with one."""

from __future__ import annotations

from tqcheck.errors import TermbaseError

_HINT = "save the glossary as UTF-8 (in a spreadsheet: “CSV UTF-8”)"


def decode(path: str, data: bytes) -> str:
    """The text of a glossary, without its byte order mark.

    Args:
        path: The file's name, for messages.

    Raises:
        TermbaseError: the bytes are in another encoding, or no text; with the byte's offset.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding, name = "utf-16", "UTF-16"
    else:
        encoding, name = "utf-8-sig", "UTF-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        # The codec counts from behind the byte order mark.
        skipped = 3 if encoding == "utf-8-sig" and data.startswith(b"\xef\xbb\xbf") else 0
        offset = error.start + skipped
        raise TermbaseError(f"this is not {name}: {error.reason}", path=path, offset=offset, hint=_HINT) from error
    place = text.find("\0")
    if place >= 0:
        line = text.count("\n", 0, place) + 1
        raise TermbaseError(
            "a NUL character: this is no text, or in another encoding", path=path, line=line, hint=_HINT
        )
    return text
