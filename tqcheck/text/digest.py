"""A short stable hash of texts, for fingerprints and the keys of caches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

try:
    # NOTE: hashlib loads OpenSSL, which takes as long as checking a page; this is the same function without it.
    from _blake2 import blake2b
except ImportError:  # pragma: no cover  a Python that is built otherwise
    from hashlib import blake2b


def digest(*texts: str) -> str:
    """Twenty hexadecimal digits (80 bits of BLAKE2b) that depend on every text and on where one ends."""
    return blake2b("\0".join(texts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def digest_of_bytes(parts: Iterable[bytes]) -> str:
    """Twenty hexadecimal digits that depend on the bytes, not on how they are divided."""
    state = blake2b(digest_size=10)
    for part in parts:
        state.update(part)
    return state.hexdigest()
