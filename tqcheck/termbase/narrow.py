"""The glossaries of a run, of which big ones stay on disk: a document gets the entries that its words bring up.

A big glossary is read, judged and indexed once; the index is kept in the cache, keyed by content, path, languages and
code. Law: what is found in a document is the same with the entries that it needs as with all of them. An entry that may
override one that is needed is needed as well.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck import __version__
from tqcheck.cachedir import stamps, user_cache, write_quietly
from tqcheck.model.term import Termbase
from tqcheck.termbase.lemmas import lemmatizer
from tqcheck.termbase.load import is_big, load_entries
from tqcheck.termbase.override import combine, compared
from tqcheck.text.digest import digest, digest_of_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tqcheck.model.plugins import ReadOptions
    from tqcheck.model.term import TermEntry
    from tqcheck.model.text import Document
    from tqcheck.termbase.index import Index
    from tqcheck.termbase.index_keys import Lemma
    from tqcheck.termbase.index_slips import Slips

_PACKAGE = Path(__file__).resolve().parent.parent
_CHUNK = 1 << 20
_KEYS_AT_ONCE = 500_000
"""Keys of a text that are looked up together, so that those of a long text need not be held."""

Needed = frozenset[tuple[int, int]]
"""(number of the glossary, number of the entry) of entries in big glossaries."""


class Glossaries:
    """Glossaries that were opened; a later one overrides an earlier one.

    Args:
        paths: Files as the user named them.
        options: The languages of the run.
        lang: The target language of the documents: a primary subtag in lower case.

    Raises:
        TermbaseError: a file that is missing, forbidden or of unknown format, or has hard defects.
    """

    def __init__(self, paths: Sequence[str], options: ReadOptions, lang: str = "en") -> None:
        self._lemma = lemmatizer(lang)
        key = lang if self._lemma else ""
        self._files = [_File(path, options, self._lemma, key) for path in dict.fromkeys(paths)]
        self.warnings = tuple(warning for file in self._files for warning in file.warnings)

    def needed(self, document: Document) -> Needed:
        """The entries of big glossaries that a document needs; reads it once."""
        from tqcheck.termbase.index_keys import TextKeys
        from tqcheck.termbase.words import keys_of
        from tqcheck.text.analysis import Analysis

        found: set[tuple[int, int]] = set()
        keys: set[str] = set()
        sources, targets = TextKeys(), TextKeys(self._lemma)
        for unit in document.units:
            words = keys_of(Analysis(unit.target).folded.text)
            targets.add(words)
            if self._lemma is None:
                keys |= self._slips.add(words, targets)
            if unit.source is not None:
                sources.add(keys_of(Analysis(unit.source).folded.text))
            if len(sources) + len(targets) > _KEYS_AT_ONCE:
                found.update(self._find(keys | sources.keys() | targets.keys()))
                sources, targets = TextKeys(), TextKeys(self._lemma)
        found.update(self._find(keys | sources.keys() | targets.keys()))
        if len(self._files) > 1:
            found |= self._overriding_small
            found.update(self._overriding([entry for some in self._chosen(found) for entry in some]))
        return frozenset(found)

    def termbase(self, needed: Needed) -> Termbase:
        """The small glossaries and the entries of the big ones that are needed, joined."""
        return Termbase(tuple(combine(self._chosen(needed))[0]))

    def _chosen(self, needed: Iterable[tuple[int, int]]) -> list[Sequence[TermEntry]]:
        """By glossary."""
        chosen: list[list[int]] = [[] for _ in self._files]
        for number, entry in sorted(needed):
            chosen[number].append(entry)
        return [file.entries(numbers) for file, numbers in zip(self._files, chosen, strict=True)]

    def _find(self, keys: Iterable[str]) -> Iterator[tuple[int, int]]:
        for number, file in enumerate(self._files):
            yield from ((number, entry) for entry in file.find(keys))

    @cached_property
    def _slips(self) -> Slips:
        from tqcheck.termbase.index_slips import Slips

        words = frozenset[str]().union(*(file.words for file in self._files))
        return Slips(words, lambda keys: [entry for file in self._files for entry in file.having(keys)])

    @cached_property
    def _overriding_small(self) -> frozenset[tuple[int, int]]:
        """The entries of big glossaries that may override one of a small glossary."""
        return frozenset(self._overriding([entry for some in self._chosen(()) for entry in some]))

    def _overriding(self, entries: Sequence[TermEntry]) -> Iterator[tuple[int, int]]:
        from tqcheck.termbase.index_keys import entry_keys

        keys = {key for some in entry_keys(entries, self._lemma, forms=compared) for key in some}
        return self._find(keys)


class _File:
    """One glossary: in memory, or on disk if it is big and there is a place for its index."""

    def __init__(self, path: str, options: ReadOptions, lemma: Lemma, lang: str) -> None:
        self._path, self._options, self._lemma, self._lang = path, options, lemma, lang
        self._entries: Sequence[TermEntry] = ()
        self._index = self._kept() if is_big(path) else None
        if self._index is None:
            self._entries, self.warnings = load_entries(path, options)
            self._index = self._made() if is_big(path) else None
        else:
            self.warnings = self._index.warnings

    def find(self, keys: Iterable[str]) -> Iterable[int]:
        """The numbers of the entries on disk that have one of these keys."""
        return self._index.find(keys) if self._index is not None else ()

    @property
    def words(self) -> frozenset[str]:
        """The words of the wanted forms on disk."""
        return self._index.words if self._index is not None else frozenset()

    def having(self, keys: Iterable[str]) -> Sequence[TermEntry]:
        """The entries on disk that have one of these keys."""
        return self.entries(sorted(self._index.find(keys))) if self._index is not None else ()

    def entries(self, numbers: Iterable[int]) -> Sequence[TermEntry]:
        """The entries with these numbers, or all of a glossary in memory."""
        if self._index is None:
            return self._entries
        from tqcheck.termbase.index import BrokenIndexError

        try:
            return [self._index.entry(number) for number in numbers]
        except BrokenIndexError:
            self._entries, _ = load_entries(self._path, self._options)
            self._index = self._made()
            return self.entries(numbers)

    def _kept(self) -> Index | None:
        """The index in the cache, which is then the one that was used last."""
        from tqcheck.termbase.index import BrokenIndexError, Index

        try:
            index = Index(self._cache)
        except (OSError, BrokenIndexError):
            return None
        with suppress(OSError):
            os.utime(self._cache)
        return index

    def _made(self) -> Index | None:
        """A new index in the cache of what is in memory, which is let go; None where it cannot be written."""
        from tqcheck.termbase.index import write_index

        if not write_quietly(
            self._cache, lambda stream: write_index(stream, self._entries, self.warnings, self._lemma)
        ):
            return None
        index = self._kept()
        if index is not None:
            self._entries = ()
        return index

    @cached_property
    def _cache(self) -> Path:
        with Path(self._path).open("rb") as stream:
            content = digest_of_bytes(iter(lambda: stream.read(_CHUNK), b""))
        code = sorted(stamp for part in ("termbase", "text", "model") for stamp in stamps(str(_PACKAGE / part), ".py"))
        options = (self._options.source_lang or "", self._options.target_lang or "", self._lang)
        return user_cache() / f"glossary-{digest(__version__, self._path, *options, content, *code)}.index"
