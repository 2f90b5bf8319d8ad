"""Line-aligned text: a line is a segment, and empty lines are segments too, as parallel corpora have them.

A report in plain text has the suffix .txt as well, so whoever wants this format names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.model.lean import dataclass
from tqcheck.model.plugins import Sample
from tqcheck.model.text import Origin, Segment, TranslationUnit
from tqcheck.readers import _stream
from tqcheck.readers._file import rereadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tqcheck.model.plugins import Reader, ReadOptions
    from tqcheck.model.text import Document, File


@dataclass(frozen=True, slots=True)
class _Lines:
    """The units of a file; each iteration reads it anew."""

    file: File
    encoding: str
    lang: str | None

    def __iter__(self) -> Iterator[TranslationUnit]:
        for index, line in enumerate(_stream.lines(self.file, self.encoding)):
            _stream.refuse_nul(self.file.path, index + 1, line)
            yield TranslationUnit(str(index + 1), index, Segment(line.rstrip("\r\n"), self.lang, Origin(index + 1, 1)))


class LinesReader:
    """Reads text line by line, in constant memory."""

    suffixes: tuple[str, ...] = (".lines",)
    media_types: tuple[str, ...] = ()
    sample = Sample(
        name="sample.lines",
        data=b"The company held its annual meeting.\n\nNet profit rose by 5%.\n",
        targets=("The company held its annual meeting.", "", "Net profit rose by 5%."),
    )

    def sniff(self, head: bytes) -> bool:
        """Never: it would be any text."""
        return False

    def read(self, file: File, options: ReadOptions) -> Document:
        """Read a text file; see `tqcheck.model.plugins.Reader.read`."""
        file = rereadable(file)
        encoding = _stream.detect(file)
        rows = _Lines(file, encoding, options.target_lang)
        return _stream.document(file, "lines", rows, options, encoding=encoding)


READER: Reader = LinesReader()
