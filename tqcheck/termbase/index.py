"""A big glossary as a file that is looked into rather than read: only the entries that a text may need are loaded.

Layout, in the byte order of the machine: a header, the sorted keys as 64-bit numbers (32 bits of hash, 32 bits of entry
number), the offset of each entry, then the entries themselves, the warnings and the words as JSON. Two keys with one
hash bring up each other's entries, which does no harm.
"""

from __future__ import annotations

import json
import mmap
import struct
import sys
from array import array
from bisect import bisect_left
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from zlib import crc32

from tqcheck.model.term import TermEntry
from tqcheck.termbase.index_keys import entry_keys
from tqcheck.termbase.index_slips import word_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from tqcheck.termbase.index_keys import Lemma

VERSION = 1
"""Raised whenever the shape of the index or the way of making keys changes."""

_HEADER = struct.Struct("=16sQQQ")
_MAGIC = f"tqcheck {VERSION} {sys.byteorder[:3]}".encode().ljust(16)
_BATCH = 4096
_FIELDS = tuple(TermEntry.__dataclass_fields__)


class BrokenIndexError(Exception):
    """The file is no index, or another version's, or damaged: make a new one."""


class Index:
    """An index that was opened.

    Attributes:
        warnings: What was mended when the glossary was read.
        words: The words of all wanted forms.

    Raises:
        BrokenIndexError: it cannot be used.
        OSError: it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as stream:
            try:
                # NOTE: the file stays open in the map, also when a later writer replaces it.
                self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
                magic, keys, entries, size = _HEADER.unpack_from(self._map)
            except (ValueError, struct.error) as error:
                raise BrokenIndexError from error
        start = _HEADER.size
        if magic != _MAGIC or size != len(self._map) or start + 8 * (keys + entries + 3) > size:
            raise BrokenIndexError
        view = memoryview(self._map)
        self._keys = view[start : start + 8 * keys].cast("Q")
        self._offsets = view[start + 8 * keys : start + 8 * (keys + entries + 3)].cast("Q")
        self.warnings = tuple(map(str, self._load(entries)))
        self.words = frozenset(map(str, self._load(entries + 1)))

    def __len__(self) -> int:
        return len(self._offsets) - 3

    def find(self, keys: Iterable[str]) -> set[int]:
        """The numbers of the entries that have one of these keys."""
        found: set[int] = set()
        everything = self._keys
        for key in keys:
            low = crc32(key.encode("utf-8", "surrogatepass")) << 32
            at = bisect_left(everything, low)
            while at < len(everything) and everything[at] >> 32 == low >> 32:
                found.add(everything[at] & 0xFFFFFFFF)
                at += 1
        return found

    def entry(self, number: int) -> TermEntry:
        """The entry with that number: its place in the glossary, from 0.

        Raises:
            BrokenIndexError: what stands there is no entry.
        """
        fields: list[Any] = [tuple(item) if isinstance(item, list) else item for item in self._load(number)]
        if len(fields) != len(_FIELDS):
            raise BrokenIndexError
        return TermEntry(*fields)

    def _load(self, number: int) -> list[Any]:
        try:
            loaded = json.loads(self._map[self._offsets[number] : self._offsets[number + 1]])
        except (ValueError, IndexError) as error:
            raise BrokenIndexError from error
        if not isinstance(loaded, list):
            raise BrokenIndexError
        return loaded


def write_index(stream: BinaryIO, entries: Sequence[TermEntry], warnings: Sequence[str], lemma: Lemma = None) -> None:
    """Write the index of a glossary to a stream that can be sought."""
    keys: set[int] = set()
    words: set[str] = set()
    keys_of_word = word_keys(words)
    for start in range(0, len(entries), _BATCH):
        found = entry_keys(entries[start : start + _BATCH], lemma, words=keys_of_word)
        for number, texts in enumerate(found, start):
            keys.update([crc32(text.encode("utf-8", "surrogatepass")) << 32 | number for text in texts])
    table = array("Q", sorted(keys))
    del keys
    offsets = array("Q", [_HEADER.size + 8 * (len(table) + len(entries) + 3)])
    stream.seek(offsets[0])
    for data in chain(map(attrgetter(*_FIELDS), entries), [warnings, sorted(words)]):
        offsets.append(offsets[-1] + stream.write(json.dumps(data, separators=(",", ":")).encode()))
    size = stream.tell()
    stream.seek(0)
    stream.write(_HEADER.pack(_MAGIC, len(table), len(entries), size))
    stream.write(table)
    stream.write(offsets)
