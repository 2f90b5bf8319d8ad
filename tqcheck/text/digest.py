"""A short stable hash of texts, for fingerprints and the keys of caches."""

from __future__ import annotations

try:
    # NOTE: hashlib loads OpenSSL, which takes as long as checking a page; this is the same function without it.
    from _blake2 import blake2b
except ImportError:  # pragma: no cover  a Python that is built otherwise
    from hashlib import blake2b


def digest(*texts: str) -> str:
    """Twenty hexadecimal digits (80 bits of BLAKE2b) that depend on every text and on where one ends."""
    return blake2b("\0".join(texts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
