"""Makes zip archives for tests, whole and hostile."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

CENTRAL = b"PK\x01\x02"
SIZE_IN_CENTRAL, SIZE_IN_LOCAL = 24, 22
"""Where a member's unpacked size stands in its headers; APPNOTE.TXT 4.3.7 and 4.3.12."""


def zipped(parts: Mapping[str, str | bytes], *, pack: int = ZIP_DEFLATED) -> bytes:
    """An archive of these parts."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", pack) as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name), content, compress_type=pack)
    return stream.getvalue()


def with_lying_size(data: bytes, size: int) -> bytes:
    """An archive of one part whose headers claim another size."""
    lying = bytearray(data)
    struct.pack_into("<I", lying, SIZE_IN_LOCAL, size)
    struct.pack_into("<I", lying, lying.index(CENTRAL) + SIZE_IN_CENTRAL, size)
    return bytes(lying)


def with_flag(data: bytes, *, local: int, central: int, value: int) -> bytes:
    """An archive with a two-byte field of its first member changed in both headers."""
    changed = bytearray(data)
    struct.pack_into("<H", changed, local, value)
    struct.pack_into("<H", changed, changed.index(CENTRAL) + central, value)
    return bytes(changed)


def overlapping(content: bytes) -> bytes:
    """An archive whose two members are the same stretch of bytes."""
    data = bytearray(zipped({"a.xml": content, "b.xml": content}, pack=ZIP_STORED))
    first = data.index(CENTRAL)
    second = data.index(CENTRAL, first + 1)
    struct.pack_into("<I", data, second + 42, 0)  # offset of the member's own header
    return bytes(data)
