"""Opens files that are zip archives and unpacks their parts against a budget, whatever their headers claim.

Sizes in a zip's headers may lie, members may overlap so that one stretch of bytes is unpacked many times, and two
members may have one name: such archives are refused, and what is unpacked is counted while it is unpacked.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from tqcheck.errors import ReadError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

    from tqcheck.errors import TqcheckError

BUDGET = 200_000_000
"""Bytes that may be unpacked from one archive; the text of a very long report is some ten million."""

MAX_MEMBERS = 10_000
_CHUNK = 65_536
_LOCAL_HEADER = 30
"""Bytes of a member's header in front of its name and data; APPNOTE.TXT 4.3.7."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Archive:
    """The parts of a zip archive.

    Args:
        path: The file's name, for messages.
        data: Its bytes.
        budget: Bytes that may be unpacked in all.
        error: The class of error to raise.

    Raises:
        TqcheckError: (as `error`) not a zip archive, damaged, encrypted, or built to deceive.
    """

    def __init__(self, path: str, data: bytes, *, budget: int = BUDGET, error: type[TqcheckError] = ReadError) -> None:
        # Not at the top: this import is long, and few runs need it.
        from zipfile import BadZipFile, ZipFile

        self.path = path
        self.left = budget
        self.error = error
        if data.startswith(_OLE):
            hint = "remove the password, or save it in the newer format (.docx, .xlsx)"
            raise error("this file is protected by a password, or of an old format", path=path, hint=hint)
        try:
            self.zip = ZipFile(io.BytesIO(data))
        except (BadZipFile, ValueError, OverflowError, NotImplementedError, OSError, UnicodeDecodeError) as problem:
            raise self._damaged("it is not a whole zip archive") from problem
        self.members = self._members(self.zip)

    def read(self, name: str) -> bytes:
        """The bytes of a part; empty where there is none of that name.

        Raises:
            TqcheckError: (as `error`) the part is damaged or too large.
        """
        member = self.members.get(name)
        if member is None:
            return b""
        from lzma import LZMAError
        from zipfile import BadZipFile
        from zlib import error as zlib_error

        chunks: list[bytes] = []
        try:
            with self.zip.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    self.left -= len(chunk)
                    if self.left < 0:
                        raise self._damaged("it unpacks to far more than a document holds")
                    chunks.append(chunk)
        except (BadZipFile, zlib_error, LZMAError, EOFError, OSError, RuntimeError, ValueError) as problem:
            raise self._damaged(f"its part {name} cannot be unpacked") from problem
        return b"".join(chunks)

    def _members(self, archive: ZipFile) -> dict[str, ZipInfo]:
        from zipfile import ZIP_DEFLATED, ZIP_STORED

        members: dict[str, ZipInfo] = {}
        infos = archive.infolist()
        if len(infos) > MAX_MEMBERS:
            raise self._damaged("it holds too many parts")
        end = 0
        for info in sorted(infos, key=lambda info: info.header_offset):
            if info.filename in members:
                raise self._damaged(f"it holds {info.filename} twice")
            if info.flag_bits & 0x1:
                raise self._damaged(f"its part {info.filename} is encrypted")
            if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise self._damaged(f"its part {info.filename} is packed in a way that documents do not use")
            if info.header_offset < end:
                raise self._damaged("its parts overlap")
            end = info.header_offset + _LOCAL_HEADER + info.compress_size
            members[info.filename] = info
        if end > archive.start_dir:
            raise self._damaged("its parts overlap")
        return members

    def _damaged(self, what: str) -> TqcheckError:
        hint = "open the file in the program that made it and save it again"
        return self.error(f"this file is damaged: {what}", path=self.path, hint=hint)
