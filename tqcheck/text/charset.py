"""Finds out how a file is encoded and decodes it strictly: a byte that does not fit is an error, never a replacement.

UTF-8 and UTF-16 prove themselves. What is neither may be GB18030 or Big5 and is accepted only if the outcome looks like
Chinese: both decode almost any bytes to something. Names of encodings are Python's, so `data.decode(name)` is the text.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = 65536
"""Bytes at the start of a file that are looked at where it is not read as a whole."""

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_TYPOGRAPHY = frozenset("“”‘’—―–…·•、。〃《》〈〉「」『』【】〔〕（），．：；！？％～￥°℃×±①②③④⑤⑥⑦⑧⑨⑩\u3000")

# The most frequent characters of modern Chinese, simplified and traditional: a tenth of any running text and more.
_FREQUENT = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子产种面而方后多定行学法所民得经司业公"
    "這為個國時來們於對會發動過產種學經業"
)

# What a file may say of itself; Python also has codecs that are none, such as `idna`, or that let through what is no
# character, such as `utf-7`.
_CHARACTER_SETS = ("ascii", "utf-8", "utf-16", "iso8859", "cp", "gb", "big5", "euc", "shift_jis", "koi8", "mac-")

_SAVE_AS_UTF8 = "save the file as UTF-8"


def decode(data: bytes, path: str) -> tuple[str, str]:
    """The text of a file, without a byte order mark, and the name of its encoding.

    Raises:
        ReadError: bytes that fit no encoding, or NUL characters; with the offset of the first such byte.
    """
    name = by_nature(data[:HEAD])
    if name is None:
        try:
            text, name = data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError as problem:
            name = _chinese(_sample(data), data)
            if name is None:
                raise _undecodable(path, problem.start) from problem
            text = data.decode(name)
    else:
        text = _strictly(data, name, path)
    _refuse_nul(text, data, name, path)
    return text, name


def detect(head: bytes, path: str, *, complete: bool) -> str:
    """The name of the encoding of a file that starts with `head`.

    Args:
        complete: Whether `head` is all of the file; else a character may be cut at its end.

    Raises:
        ReadError: bytes that fit no encoding, with the offset of the first.
    """
    name = by_nature(head)
    if name is not None:
        return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, complete)
    except UnicodeDecodeError as problem:
        name = _chinese(head, head if complete else None)
        if name is None:
            raise _undecodable(path, problem.start) from problem
        return name
    return "utf-8"


def peek(head: bytes) -> str:
    """The start of a file as text for guessing its format; empty where it looks binary. Never fails."""
    name = by_nature(head) or "utf-8"
    text = head.decode(name, errors="replace")
    return "" if "\0" in text else text


def by_nature(head: bytes) -> str | None:
    """The encoding, where a byte order mark or NUL bytes tell it."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if b"\0" not in head:
        return None
    # ASCII in UTF-16 has its NUL bytes all on the same side; a few characters, such as U+4E00, have one on the other.
    sides = (head[1::2].count(0), "utf-16-le"), (head[::2].count(0), "utf-16-be")
    return next((name for zeros, name in sorted(sides, reverse=True) if _is_utf16(head, name, zeros)), None)


def declared(data: bytes, name: str, path: str) -> tuple[str, str]:
    """The text of a file that itself names its encoding, as XML does, and the name of the encoding it was read in.

    Raises:
        ReadError: the encoding is unknown, or bytes do not fit it.
    """
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        codec = ""
    if not codec.startswith(_CHARACTER_SETS):
        raise ReadError(f"the file says that its encoding is “{name}”, which is unknown", path=path, hint=_SAVE_AS_UTF8)
    # GB18030 holds all of its forerunners, which files name that use more of it.
    codec = "gb18030" if codec in ("gb2312", "gbk") else codec
    text = _strictly(data, codec, path)
    _refuse_nul(text, data, codec, path)
    return text, codec


def decode_xml(data: bytes, path: str) -> tuple[str, str]:
    """As `decode`, for XML: what its declaration says counts unless the bytes tell another."""
    import re

    said = re.match(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']", data)
    if said is None or by_nature(data[:HEAD]) is not None:
        return decode(data, path)
    return declared(data, said[1].decode(), path)


def undecodable_offset(stream: Iterator[bytes], name: str) -> int:
    """The offset of the first byte that does not fit, in a file given as chunks."""
    decoder = codecs.getincrementaldecoder(name)()
    done = 0
    try:
        for chunk in stream:
            done += len(chunk)
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as problem:
        return done - len(problem.object) + problem.start
    return done


def misfit(path: str, name: str, offset: int) -> ReadError:
    """The error for a byte that does not fit an encoding that was right up to there."""
    return ReadError(f"this byte is not {name}", path=path, offset=offset, hint=_SAVE_AS_UTF8)


def encodable(data: bytes, name: str) -> str:
    """The codec that encodes a part of the file: `name` without its byte order mark."""
    if name == "utf-16":
        return "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    return name.removesuffix("-sig")


def bom(data: bytes, name: str) -> bytes:
    """The byte order mark that the file starts with."""
    return next((mark for mark, named in _BOMS if named == name and data.startswith(mark)), b"")


def _is_utf16(head: bytes, name: str, zeros: int) -> bool:
    """Whether the text is mostly ASCII, by its `zeros`, or Chinese, without control characters that text has not."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(head)
    except UnicodeDecodeError:
        return False
    # Two ASCII characters read as one are often a Chinese one; but no Chinese text is of bytes below 0x80 alone.
    plausible = zeros * 8 >= 3 * len(head) or (not head.isascii() and _likeness(text) is not None)
    return plausible and not any(char < "\t" for char in text)


def _chinese(sample: bytes, whole: bytes | None) -> str | None:
    """gb18030, big5 or big5hkscs: the one as which the sample looks most like Chinese, if any.

    Args:
        whole: All bytes of the file, which must fit as well; None where they are not known.
    """
    # An import of some 30 ms that only these files need.
    from charset_normalizer import from_bytes

    names = ["gb18030", "big5", "big5hkscs"]
    guesses = [match.encoding for match in from_bytes(sample, cp_isolation=names)]
    best, most = None, -1.0
    for name in dict.fromkeys([*guesses, *names]):
        try:
            # A character may be cut at the end of a sample.
            likeness = _likeness(codecs.getincrementaldecoder(name)().decode(sample))
            if likeness is not None and likeness > most and (whole is None or whole.decode(name)):
                best, most = name, likeness
        except UnicodeDecodeError:
            continue
    return best


def _likeness(text: str) -> float | None:
    """The share of the most frequent characters in a text; None if it does not look like Chinese at all.

    It does if what is not ASCII is common characters and the punctuation of Chinese typists. Common are the characters
    of level 1 of GB 2312 (3,755, by frequency) or of Big5 (5,401).
    """
    high = [char for char in text if char > "\x7f"][:4000]
    letters = "".join(char for char in high if char not in _TYPOGRAPHY)
    gb = letters.encode("gb2312", "ignore")[::2]
    big5 = letters.encode("big5", "ignore")[::2]
    common = max(sum(0xB0 <= lead <= 0xD7 for lead in gb), sum(0xA4 <= lead <= 0xC6 for lead in big5))
    frequent = sum(char in _FREQUENT for char in letters)
    if not high or common < 0.8 * len(letters):
        return None
    # Korean in EUC-KR, say, decodes to common characters as well, but not to the most frequent ones.
    if len(letters) >= 40 and frequent < 0.03 * len(letters):
        return None
    return frequent / max(len(letters), 1)


def _sample(data: bytes) -> bytes:
    """The first stretch of a file that is not ASCII; it starts with a whole character."""
    import re

    match = re.search(rb"[\x80-\xff]", data)
    start = match.start() if match else 0
    return data[start : start + HEAD]


def _strictly(data: bytes, name: str, path: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as problem:
        # The object may have lost its byte order mark, and counts from behind it.
        raise misfit(path, name, len(data) - len(problem.object) + problem.start) from problem


def _refuse_nul(text: str, data: bytes, name: str, path: str) -> None:
    index = text.find("\0")
    if index >= 0:
        offset = len(bom(data, name)) + len(text[:index].encode(encodable(data, name)))
        raise ReadError(
            "a NUL character: this looks like a binary file",
            path=path,
            offset=offset,
            hint="check that this is the right file; only text can be read here",
        )


def _undecodable(path: str, offset: int) -> ReadError:
    what = "this byte is not UTF-8, and the file is neither UTF-16 nor Chinese in GB18030 or Big5"
    return ReadError(what, path=path, offset=offset, hint=_SAVE_AS_UTF8)
